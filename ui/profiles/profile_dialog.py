"""What an organisation says of itself, written down once and changed when something changes: nothing about people."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from app.reports import profile_choices
from app.reports.profile import Profile, ProfileWrong, checked
from ui import notices
from ui.forms.flow import Flow
from ui.forms.partial_date import DateInput
from ui.forms.wrapping import WrappingCheck
from ui.profiles import words
from ui.profiles.half_written import leaves
from ui.profiles.happening_rows import HappeningRows
from ui.profiles.meaning_box import MeaningBox, dated, lines
from ui.theme.tokens import SPACE
from ui.translate import marked
from ui.widgets.asking import Asking
from ui.widgets.banner import Banner
from ui.widgets.basics import button, column, field, label, row, scrolled

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.services.list_profiles import ProfileCard

_WIDTH, _HEIGHT = 760, 640


class ProfileDialog(Asking):
    """`profile` is what was written, once it is accepted; what is not shown here (own words) stays as it was."""

    forgets = True  # half_written keeps it, with its added lines

    def __init__(self, parent: QWidget, found: ProfileCard) -> None:
        super().__init__(parent.window())
        self.setWindowTitle(parent.window().windowTitle())
        self.setModal(True)
        room = parent.window().size()
        self.resize(min(_WIDTH, room.width() - SPACE["xxl"]), min(_HEIGHT, room.height() - SPACE["xxl"]))
        self.profile = old = found.profile or Profile()
        self._boxes: list[MeaningBox] = []
        self._meanings = QVBoxLayout()
        self._meanings.setSpacing(SPACE["m"])
        self.services = {
            each.code: _box(marked(each.label, "Codes"), on=each.code in old.services)
            for each in profile_choices.services()
        }
        self.not_asked = {
            names: _box(words.question(names[0]), on=set(names) <= set(old.not_asked))
            for names in profile_choices.questions()
        }
        self.takes_in = lines(old.takes_in, self.tr("Whom it takes in, and whom not"))
        self.catchment = QLineEdit(old.catchment)
        self.reports = DateInput(partial=True, future=True)
        self.reports.set_answer(old.reports_since or None)
        self.happenings = HappeningRows(old.happenings)
        self.news = Banner("danger")
        self._more = button(self.tr("&Another definition"), "plus", slot=self._on_more)
        self._build(found)
        for each in old.meanings or (None,):
            self._add(each)
        self._boxes[0].definition.setFocus()
        self._first = self.half()

    def half(self) -> Profile:
        """The same as `wanted`: it is not checked before it is kept."""
        return self.wanted()

    def reject(self) -> None:
        if leaves(self, changed=self.half() != self._first):
            super().reject()

    def wanted(self) -> Profile:
        """What stands in it now."""
        offered = {name for names in self.not_asked for name in names}
        kept = tuple(name for name in self.profile.not_asked if name not in offered)
        asked = tuple(name for names, box in self.not_asked.items() if box.isChecked() for name in names)
        return replace(
            self.profile,
            meanings=tuple(each for each in (box.meaning() for box in self._boxes) if each is not None),
            services=tuple(code for code, box in self.services.items() if box.isChecked()),
            takes_in=self.takes_in.toPlainText().strip(),
            catchment=self.catchment.text().strip(),
            reports_since=str(self.reports.answer() or ""),
            not_asked=(*kept, *dict.fromkeys(asked)),
            happenings=self.happenings.happenings(),
        )

    def save(self) -> None:
        """Only what others can read; what is wrong is said here, with every word still in its place."""
        try:
            self.profile = checked(self.wanted())
        except ProfileWrong as error:
            said = notices.sentences(error)
            self.news.say("danger", f"{said.title}. {said.what} {said.next_step}")
            notices.announce(self.news)
            return
        self.accept()

    def _add(self, old: object = None) -> MeaningBox:
        from app.reports.profile import Meaning

        made = MeaningBox(old if isinstance(old, Meaning) else None, len(self._boxes) + 1)
        made.away.connect(lambda: self._take_away(made))
        self._boxes.append(made)
        self._meanings.addWidget(made)
        made.show()  # at once, so that it can have the focus
        stops = [stop for box in self._boxes for stop in box.stops()]
        for one, other in pairwise([*stops, self._more, *self.services.values()]):
            QWidget.setTabOrder(one, other)
        return made

    def _take_away(self, box: MeaningBox) -> None:
        self._boxes.remove(box)
        box.hide()
        self._meanings.removeWidget(box)
        box.deleteLater()
        self._more.setFocus()

    def _on_more(self) -> None:
        self._add().definition.setFocus()

    def _build(self, found: ProfileCard) -> None:
        title = self.tr("What {organisation} says of itself").format(organisation=found.organisation)
        goes = self.tr("It goes with every bundle, so that figures can be read side by side.")
        here = self.tr("It stays here; what comes later with a bundle of theirs takes its place.")
        nobody = self.tr("Write nothing about people here, and no address.")
        holder = QWidget()
        holder.setLayout(
            column(
                label(title, "lead", 600, wrap=True),
                label(f"{here if found.house else goes} {nobody}", name="muted", wrap=True),
                self._meanings,
                row(self._more, None),
                label(self.tr("Help that is given"), weight=600, wrap=True),
                _flow(self.services.values()),
                field(self.tr("Whom it takes in, and whom not"), self.takes_in),
                field(self.tr("Where people come from"), self.catchment),
                dated(self.tr("Reports since"), self.reports),
                label(self.tr("Questions that are never asked"), weight=600, wrap=True),
                label(self.tr("Their blanks count as not collected, and never as a no."), name="muted", wrap=True),
                _flow(self.not_asked.values()),
                self.happenings,
                None,
            )
        )
        inside = QVBoxLayout(self)
        inside.setContentsMargins(SPACE["xl"], SPACE["xl"], SPACE["xl"], SPACE["l"])
        inside.addWidget(scrolled(holder), 1)
        inside.addWidget(self.news)
        save = button(self.tr("&Keep"), "check", "primary", self.save)
        inside.addLayout(row(None, button(self.tr("Go &back"), slot=self.reject), save))


def _box(text: str, *, on: bool) -> WrappingCheck:
    made = WrappingCheck(text)
    made.setChecked(on)
    return made


def _flow(boxes: Iterable[WrappingCheck]) -> QWidget:
    holder = QWidget()
    inside = Flow(holder, columns=2, gap=SPACE["m"])
    for box in boxes:
        inside.addWidget(box)
    return holder
