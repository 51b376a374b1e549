"""What a record is good for and was used for: how whole it is, and in which figures for others it was counted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.reports.labels import UNITS
from ui import answers, say
from ui.theme.tokens import SPACE
from ui.translate import marked
from ui.widgets.asking import Asking
from ui.widgets.basics import Item, button, card, chip, column, label, row, scrolled

if TYPE_CHECKING:
    from app.services.record_use import RecordUse, UsedIn
    from app.services.show_case import CaseView

_WIDTH, _HEIGHT = 640, 560


class UseDialog(Asking):
    """Of this record alone; nobody's work is measured by it."""

    def __init__(self, parent: QWidget, case: CaseView, use: RecordUse) -> None:
        super().__init__(parent.window())
        self.setWindowTitle(parent.window().windowTitle())
        self.setModal(True)
        title = self.tr("How this record is used: {number}").format(number=case.number)
        self.setAccessibleName(title)
        close = button(self.tr("Close"), kind="primary", slot=self.accept)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(SPACE["xl"], SPACE["xl"], SPACE["xl"], SPACE["l"])
        inside.setSpacing(SPACE["m"])
        inside.addWidget(label(title, "title", 600, wrap=True))
        body = QWidget()
        cards = column(self._whole(use), self._used(use), None)
        cards.setContentsMargins(0, 0, SPACE["s"], 0)
        body.setLayout(cards)
        inside.addWidget(scrolled(body), 1)
        inside.addLayout(row(None, close))
        room = parent.window().size()
        self.resize(min(_WIDTH, room.width() - 32), min(_HEIGHT, room.height() - 32))
        close.setFocus()

    # -- how whole it is

    def _whole(self, use: RecordUse) -> QWidget:
        lines: list[Item] = [row(self._grade(use), None)]
        answered = self.tr("{some} of {all} questions that figures rest on were asked.")
        lines.append(label(answered.format(some=say.number(use.of - len(use.open)), all=say.number(use.of)), wrap=True))
        if use.open:
            lines.append(label(self.tr("Could still be asked:"), weight=600, wrap=True))
            lines += [self._point(answers.question(kind, name)) for kind, name in use.open]
        if use.look:
            lines.append(label(self.tr("Worth a second look:"), weight=600, wrap=True))
            lines += [self._point(self._found(*each)) for each in use.look]
        kind = self.tr("What the person does not know or did not want to say was asked: it makes no record worse.")
        return card(*lines, label(kind, "caption", name="help", wrap=True), title=self.tr("How whole it is"))

    def _grade(self, use: RecordUse) -> QWidget:
        said = {
            "complete": (self.tr("Complete"), "ok", "circle-check"),
            "in_part": (self.tr("In part"), "info", "circle-dashed"),
            "to_look_at": (self.tr("To be looked at"), "warn", "triangle-alert"),
        }
        return chip(*said[use.grade])

    def _found(self, kind: str, name: str, told: str) -> str:
        return self.tr("{question} · {finding}").format(
            question=answers.question(kind, name), finding=marked(told, "Quality")
        )

    # -- what it was used for

    def _used(self, use: RecordUse) -> QWidget:
        lines: list[Item] = [self._release(each) for each in use.releases]
        if not lines:
            lines = [
                label(self.tr("No figures for others have counted it since Havenbook writes this down."), wrap=True)
            ]
        about = self.tr(
            "Figures for others in which this record is one of those counted. No name and no record left the house in "
            "them, and small numbers are hidden."
        )
        return card(label(about, name="muted", wrap=True), *lines, title=self.tr("Figures it was counted in"))

    def _release(self, each: UsedIn) -> Item:
        titles = say.listed(marked(title, "Reports") for title in each.figures)
        units = say.listed(marked(UNITS[unit], "Reports") for unit in each.units if unit in UNITS)
        day = say.moment(each.at, with_time=False)
        texts = [
            self.tr("Made for: {purpose}").format(purpose=each.purpose) if each.purpose else "",
            self.tr("{figures} (counted: {units})").format(figures=titles, units=units) if units else titles,
        ]
        told = [label(text, name="muted", wrap=True) for text in texts if text]
        return column(label(f"{each.title} · {day}", weight=600, wrap=True), *told, spacing="xs")

    def _point(self, text: str) -> QWidget:
        return label(self.tr("• {0}").format(text), wrap=True)
