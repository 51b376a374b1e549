"""A whole questionnaire: holds the answers, shows what is asked, and puts what is wrong beside its question."""

from __future__ import annotations

from math import inf
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.forms import words
from ui.forms.form_state import FormState
from ui.forms.section_card import SectionCard
from ui.forms.section_rail import SectionRail
from ui.theme.tokens import SPACE
from ui.widgets.basics import scrolled, show_if

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from PySide6.QtGui import QKeyEvent, QShowEvent

    from app.forms.findings import Finding
    from app.forms.form import Form
    from ui.forms.aids import Aids
    from ui.forms.field_frame import FieldFrame
    from ui.forms.input import Answer

_QUIET_MS: Final = 400
_SLICE: Final = 0.008  # seconds of building between two looks at the keyboard
_WIDEST: Final = 1080


class FormView(QWidget):
    """`skip` names questions that are not drawn; their answers are kept and handed on with the others.

    Typing touches only this object: the judge of answers is asked after a moment of quiet, the vault never.
    Ctrl+PageDown and Ctrl+PageUp walk from section to section.
    """

    changed = Signal()
    loaded = Signal()  # answers were put in that nobody typed just now

    def __init__(self, form: Form, *, skip: Iterable[str] = (), demonstration: bool = False, rail: bool = True) -> None:
        super().__init__()
        self.form = form
        self._state = FormState(form, skip)
        self._extras: list[QWidget] = []
        self.cards = self._make_cards(demonstration)
        self.rail = SectionRail([words.form(card.section.title) for card in self.cards])
        self.rail.wanted.connect(self.go_to)
        self._lay_out()
        show_if(self.rail, rail)
        if not rail and len(self.cards) == 1:
            self.cards[0].heading.hide()  # whoever draws one section alone has said its name
        self._quiet = QTimer(self, singleShot=True, interval=_QUIET_MS)
        self._quiet.timeout.connect(self._judge_quietly)
        self._building = QTimer(self, singleShot=True, interval=0)
        self._building.timeout.connect(self._build_next)
        QApplication.instance().focusChanged.connect(self._on_focus)  # type: ignore[union-attr]
        self._show_what_is_asked()

    def lend(self, aids: Aids) -> None:
        """What the house offers to the inputs, before they are built."""
        for card in self.cards:
            card.aids = aids

    def answers(self) -> dict[str, Answer]:
        """Every answer there is, also of questions that are hidden now: `form.tidy` leaves those out."""
        return dict(self._state.answers)

    def set_answers(self, answers: Mapping[str, Answer]) -> None:
        self._state.load(answers)
        for card in self.cards:
            card.load(self._state.answers)
        self._show_what_is_asked()
        self._keep(())
        self.loaded.emit()

    def put(self, name: str, answer: Answer) -> None:
        """Answer one question from outside, as a button beside the form does."""
        frame = self.frame(name)
        if frame is not None:
            frame.set_answer(answer)
        self._take(name, answer)

    def frame(self, name: str) -> FieldFrame | None:
        """The question as it is drawn, if it is drawn yet."""
        return next((card.frames[name] for card in self.cards if name in card.frames), None)

    def show_findings(self, findings: Iterable[Finding]) -> bool:
        """True when nothing keeps the form from being saved; otherwise the first such question has the focus."""
        self._keep(self._state.hear(findings))
        first = self._state.first_error()
        if first:
            self.focus_field(first)
        return not first

    def judge(self) -> bool:
        """Ask the judge of answers now, and show all it says."""
        return self.show_findings(self._state.judgement())

    def focus_first(self) -> None:
        for card in self.cards:
            if not card.isHidden():
                self._focus_card(card)
                return

    def focus_field(self, name: str) -> None:
        card = next((card for card in self.cards if any(field.name == name for field in card.fields)), None)
        if card is None:
            return
        if name not in self._state.asked:
            self._state.unfold(name)
            self._show_what_is_asked()
        self._build_through(card)
        frame = card.frames[name]
        frame.take_focus()
        QTimer.singleShot(0, frame, lambda: self.area.ensureWidgetVisible(frame, 0, 80))

    def focused_field(self) -> str:
        """The name of the question that is being answered now."""
        focused = QApplication.focusWidget()
        frames = (frame for card in self.cards for frame in card.frames.values())
        return next((frame.name for frame in frames if focused is not None and frame.isAncestorOf(focused)), "")

    def asks(self, name: str) -> bool:
        return name in self._state.asked

    def go_to(self, place: int) -> None:
        card = self._places[place]
        self._build_through(card)
        self._focus_card(card)
        QTimer.singleShot(0, card, lambda: self._scroll_to(place))

    def add_card(self, title: str, card: QWidget) -> int:
        """A card of the page's own below those of the form; its place in the rail."""
        self._extras.append(card)
        self.column.insertWidget(self.column.count() - 1, card)
        return self.rail.add(title)

    def add_top(self, words: QWidget) -> None:
        """News that stand above the first card and scroll with it."""
        words.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.column.insertWidget(0, words)

    def build_slowly(self) -> Iterator[None]:
        """Some questions each time it is asked to go on."""
        while card := next((card for card in self.cards if not card.is_built), None):
            self._build(card, _SLICE)
            yield

    def build_all(self) -> None:
        for card in self.cards:
            self._build(card)

    @property
    def is_built(self) -> bool:
        return all(card.is_built for card in self.cards)

    def showEvent(self, event: QShowEvent) -> None:
        """The questions come in turns of their own, before two strokes of a key."""
        super().showEvent(event)
        self._building.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}.get(Qt.Key(event.key()), 0)
        if step and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._step(step)
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self.area.viewport():
            for card in self.cards:
                card.set_room(self.area.viewport().width() - SPACE["m"])
        return super().eventFilter(watched, event)

    def _make_cards(self, demonstration: bool) -> list[SectionCard]:
        cards = []
        for section in self.form.sections:
            fields = [field for field in section.asked() if field.name not in self._state.skip]
            if fields:
                card = SectionCard(section, fields, demonstration=demonstration)
                card.answered.connect(self._on_answered)
                card.unfolded.connect(self.focus_field)
                cards.append(card)
        return cards

    def _lay_out(self) -> None:
        inside = QWidget()
        self.column = QVBoxLayout(inside)
        self.column.setContentsMargins(0, 0, SPACE["m"], SPACE["l"])
        self.column.setSpacing(SPACE["l"])
        for card in self.cards:
            self.column.addWidget(card)
        self.column.addStretch(1)
        inside.setMaximumWidth(_WIDEST)
        self.area = scrolled(inside)
        self.area.viewport().installEventFilter(self)
        self.area.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        root = QHBoxLayout(self)
        root.setContentsMargins(0, 0, 0, 0)
        root.setSpacing(SPACE["xl"])
        root.addWidget(self.rail)
        root.addWidget(self.area, 1)
        self.rail.set_current(0)

    def _build_next(self) -> None:
        card = next((card for card in self.cards if not card.is_built and not card.isHidden()), None)
        if card is not None:
            self._build(card, _SLICE)
            self._building.start()

    def _build(self, card: SectionCard, within: float = inf) -> None:
        """A question that comes late learns what was found before it was there."""
        if not card.is_built:
            card.build(self._state.answers, within)
            card.follow(self._state.worked, self._state.offered)
            card.show_findings(self._state.findings)

    @property
    def _places(self) -> list[QWidget]:
        return [*self.cards, *self._extras]

    def _build_through(self, last: QWidget) -> None:
        """Everything above a card must be there before its place is known."""
        for card in self.cards:
            self._build(card)
            if card is last:
                return

    def _on_answered(self, name: str) -> None:
        frame = self.frame(name)
        if frame is not None:
            self._take(name, frame.answer())

    def _take(self, name: str, answer: Answer) -> None:
        if self._state.take(name, answer):
            self._show_what_is_asked()
        else:
            self._count()
        self._quiet.start()
        self.changed.emit()

    def _show_what_is_asked(self) -> None:
        for card in self.cards:
            card.show_fields(self._state.asked, [field for field in card.fields if field.name in self._state.folded])
            card.follow(self._state.worked, self._state.offered)
        self._count()

    def _count(self) -> None:
        for place, card in enumerate(self.cards):
            self.rail.show_standing(place, self._state.standing(card.fields), shown=not card.isHidden())

    def _judge_quietly(self) -> None:
        self._keep(self._state.quiet_judgement(self.focused_field()))

    def _keep(self, findings: Iterable[Finding]) -> None:
        self._state.keep(findings)
        for card in self.cards:
            card.show_findings(self._state.findings)
        self._count()

    def _on_focus(self, old: QWidget | None, new: QWidget | None) -> None:
        place = next((i for i, card in enumerate(self._places) if new is not None and card.isAncestorOf(new)), None)
        if place is not None:
            self.rail.set_current(place)
            for card in self.cards:
                card.narrow(self._state.answers)
        if old is not None and self._state.touched and self.isAncestorOf(old):
            self._quiet.start()

    def _on_scrolled(self, value: int) -> None:
        at = [i for i, card in enumerate(self._places) if not card.isHidden() and card.y() <= value + SPACE["xxl"]]
        if at:
            self.rail.set_current(at[-1])

    def _step(self, step: int) -> None:
        place, places = self.rail.current + step, self._places
        while 0 <= place < len(places) and places[place].isHidden():
            place += step
        if 0 <= place < len(places):
            self.go_to(place)

    def _focus_card(self, card: QWidget) -> None:
        if not isinstance(card, SectionCard):
            card.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        while (frame := card.first_shown()) is None and not card.is_built:
            self._build(card, 0)
        if frame is not None:
            frame.take_focus()

    def _scroll_to(self, place: int) -> None:
        self.area.verticalScrollBar().setValue(self._places[place].y() - SPACE["s"])
        self.rail.set_current(place)
