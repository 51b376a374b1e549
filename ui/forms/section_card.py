"""One section of a form as a card: its questions one or two in a row, as wide as the window lets them be."""

from __future__ import annotations

from math import inf
from time import perf_counter
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from app.forms.field import Text
from ui.forms import field_widgets, words
from ui.forms.aids import Aids
from ui.forms.choice_input import OneOfFew
from ui.forms.field_frame import FieldFrame
from ui.theme.tokens import SPACE
from ui.widgets.basics import button, label, show_if
from ui.widgets.laid import widgets

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from PySide6.QtGui import QResizeEvent

    from app.forms.field import Field
    from app.forms.findings import Finding
    from app.forms.form import Section
    from ui.forms.input import Answer

_TWO_FROM: Final = 768


class SectionCard(QFrame):
    """Built when it is first needed: until then it only keeps its place."""

    answered = Signal(str)
    unfolded = Signal(str)

    def __init__(self, section: Section, fields: Sequence[Field], *, demonstration: bool = False) -> None:
        super().__init__()
        self.setObjectName("card")
        self.section = section
        self.fields = tuple(fields)
        self.frames: dict[str, FieldFrame] = {}
        self.aids = Aids()
        self._demonstration = demonstration
        self._shown: frozenset[str] = frozenset()
        self._two = True
        self._room: float = inf
        self._wants = 0
        self._pairs: list[tuple[FieldFrame, FieldFrame]] = []
        self._row = 0
        self._left: FieldFrame | None = None
        root = QVBoxLayout(self)
        root.setContentsMargins(SPACE["xl"], SPACE["l"], SPACE["xl"], SPACE["xl"])
        root.setSpacing(SPACE["m"])
        self.heading = label(words.form(section.title), "lead", 600, wrap=True)
        root.addWidget(self.heading)
        if section.help:
            root.addWidget(label(words.form(section.help), name="muted", wrap=True))
        self.grid = QGridLayout()
        self.grid.setHorizontalSpacing(SPACE["xl"])
        self.grid.setVerticalSpacing(SPACE["l"])
        self.grid.setColumnStretch(0, 1)
        self.grid.setColumnStretch(1, 1)
        root.addLayout(self.grid)
        self._more = QVBoxLayout()
        root.addLayout(self._more)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.setAccessibleName(words.form(section.title))

    @property
    def is_built(self) -> bool:
        return len(self.frames) == len(self.fields)

    def build(self, answers: Mapping[str, Answer], within: float = inf) -> None:
        """As many questions as can be made within so many seconds, at least one; called again, it goes on."""
        ends, made = perf_counter() + within, []
        for field in self.fields[len(self.frames) :]:
            frame = FieldFrame(field, demonstration=self._demonstration)
            frame.setParent(self)
            frame.hide()
            frame.answered.connect(self.answered)
            frame.input.lend(self.aids)
            self.frames[field.name] = frame
            made.append(frame)
            if (answer := answers.get(field.name)) is not None:
                frame.set_answer(answer)
            if perf_counter() > ends:
                break
        self._go_on(made)

    def first_shown(self) -> FieldFrame | None:
        return next((frame for frame in self.frames.values() if not frame.isHidden()), None)

    def load(self, answers: Mapping[str, Answer]) -> None:
        for name, frame in self.frames.items():
            frame.set_answer(answers.get(name))

    def show_fields(self, shown: frozenset[str], folded: Sequence[Field]) -> None:
        """Which questions are asked now, and which are only offered."""
        mine = frozenset(field.name for field in self.fields if field.name in shown)
        show_if(self, bool(mine) or bool(folded))
        if mine != self._shown:
            self._shown = mine
            self._place()
        self._offer(folded)

    def follow(self, worked: Mapping[str, Answer], offered: Mapping[str, frozenset[str] | None]) -> None:
        """What the form works out from the answers, and which choices go with them."""
        for name, frame in self.frames.items():
            if name in worked:
                frame.set_answer(worked[name])
            if name in offered:
                frame.input.offer_only(offered[name])

    def narrow(self, answers: Mapping[str, Answer]) -> None:
        """Suggestions follow the answer that narrows them."""
        for frame in self.frames.values():
            if isinstance(frame.field, Text) and frame.field.within:
                frame.input.narrow(answers.get(frame.field.within))

    def show_findings(self, findings: Mapping[str, Finding]) -> None:
        for name, frame in self.frames.items():
            frame.show_finding(findings.get(name))

    def set_room(self, width: float) -> None:
        """How wide the window lets it be: its own width would never fall below that of its two columns.

        Two days beside each other, each with its Today, want more in Arabic than a small window has.
        """
        self._room = width
        if self._two:
            self._wants = self.minimumSizeHint().width() if self._pairs else 0
        two = width >= max(_TWO_FROM, self._wants)
        if two != self._two:
            self._two = two
            self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._two and self._room < self.width():
            self.set_room(self._room)
        if event.size().width() != event.oldSize().width():
            self._level_heads()

    def _place(self) -> None:
        """Put the asked questions that are there into the grid anew; nothing is made or destroyed."""
        for frame in self.frames.values():
            self.grid.removeWidget(frame)  # an item that was only taken out would go on answering how high it is
        self._pairs, self._row, self._left = [], 0, None
        self._go_on(self.frames.values())
        self._level_heads()

    def _go_on(self, frames: Iterable[FieldFrame]) -> None:
        """Behind those that stand in the grid: to put all of them anew for each that comes would take ever longer."""
        level = len(self._pairs)
        for frame in frames:
            asked = frame.name in self._shown
            show_if(frame, asked)
            if asked:
                self._put(frame)
        self._spread(self._left)
        self._level(self._pairs[level:])

    def _put(self, frame: FieldFrame) -> None:
        wide, left = field_widgets.is_wide(frame.field, demonstration=self._demonstration), self._left
        if left is not None and not wide and self._two:
            self.grid.addWidget(left, self._row - 1, 0, Qt.AlignmentFlag.AlignTop)  # it may have had the whole row
            self.grid.addWidget(frame, self._row - 1, 1, Qt.AlignmentFlag.AlignTop)
            self._pairs.append((left, frame))
            self._left = None
            return
        columns = 2 if wide or not self._two else 1
        self._spread(left)
        self.grid.addWidget(frame, self._row, 0, 1, columns, Qt.AlignmentFlag.AlignTop)
        self._left = None if wide or not self._two else frame
        self._row += 1

    def _spread(self, alone: FieldFrame | None) -> None:
        """Choices without a neighbour take the whole row, so that their words stand on one line."""
        if alone is not None and isinstance(alone.input, OneOfFew):
            row = self.grid.getItemPosition(self.grid.indexOf(alone))[0]  # type: ignore[index]
            self.grid.addWidget(alone, row, 0, 1, 2, Qt.AlignmentFlag.AlignTop)

    def _level_heads(self) -> None:
        """Where the words of two neighbours need a different number of lines, their inputs still stand level."""
        for frame in self.frames.values():
            frame.head.setMinimumHeight(0)
        self._level(self._pairs)

    def _level(self, pairs: Sequence[tuple[FieldFrame, FieldFrame]]) -> None:
        wide = (self.width() - 2 * SPACE["xl"] - SPACE["xl"]) // 2
        for left, right in pairs:
            high = max(left.head_height(wide), right.head_height(wide))
            left.head.setMinimumHeight(high)
            right.head.setMinimumHeight(high)

    def _offer(self, folded: Sequence[Field]) -> None:
        """Questions that are folded away until somebody wants to answer them."""
        names = [field.name for field in folded]
        if names == [offer.property("field") for offer in widgets(self._more)]:
            return
        while (item := self._more.takeAt(0)) is not None:
            old: QWidget | None = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for field in folded:
            offer = button(words.form(field.label), "plus", "ghost")
            offer.setProperty("field", field.name)
            offer.clicked.connect(lambda _checked=False, name=field.name: self.unfolded.emit(name))
            self._more.addWidget(offer, 0, Qt.AlignmentFlag.AlignLeft)
