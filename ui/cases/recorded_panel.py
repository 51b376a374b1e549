"""What was recorded, section by section: answers, reasons, what is not shared, what is in dispute."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ui.cases import answer_marks, words
from ui.theme.tokens import SPACE
from ui.widgets.basics import button, empty, label, picture, row, scrolled

if TYPE_CHECKING:
    from app.services.show_case import CaseView, FieldView, SectionView

_WIDEST: Final = 1080


class RecordedPanel(QWidget):
    """`correct_wanted` says which section, `history_wanted` and `dispute_wanted` which answer."""

    correct_wanted = Signal(int)
    history_wanted = Signal(object)
    dispute_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._case: CaseView | None = None
        self._correctable = False
        self.blanks = QCheckBox(self.tr("Show what is not filled in"))
        self.blanks.toggled.connect(lambda _on: self._fill())
        holder = QWidget()
        holder.setMaximumWidth(_WIDEST)
        self._column = QVBoxLayout(holder)
        self._column.setContentsMargins(0, 0, SPACE["m"], SPACE["l"])
        self._column.setSpacing(SPACE["l"])
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, SPACE["m"], 0, 0)
        inside.setSpacing(SPACE["s"])
        self.area = scrolled(holder)
        inside.addLayout(row(self._legend(), None, self.blanks))
        inside.addWidget(self.area, 1)

    def show_case(self, case: CaseView, *, correctable: bool) -> None:
        self._case, self._correctable = case, correctable
        self._fill()

    def clear(self) -> None:
        self._case = None
        empty(self._column)

    def _fill(self) -> None:
        place = self.area.verticalScrollBar().value()
        empty(self._column)
        if self._case is not None:
            for at, section in enumerate(self._case.sections):
                self._column.addWidget(self._section(at, section))
        self._column.addStretch(1)
        self.area.verticalScrollBar().setValue(place)

    def _section(self, at: int, section: SectionView) -> QFrame:
        card = QFrame()
        card.setObjectName("card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(SPACE["xl"], SPACE["m"], SPACE["l"], SPACE["l"])
        inside.setSpacing(SPACE["s"])
        title = words.question(section.title)
        head = QHBoxLayout()
        head.addWidget(label(title, "lead", 600, wrap=True), 1)
        if self._correctable and any(field.record for field in section.fields):
            correct = button(self.tr("Correct"), "square-pen", "ghost", lambda: self.correct_wanted.emit(at))
            correct.setAccessibleName(self.tr("Correct: {0}").format(title))
            head.addWidget(correct)
        inside.addLayout(head)
        shown = [field for field in section.fields if field.state != "blank" or self.blanks.isChecked()]
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE["l"])
        grid.setVerticalSpacing(SPACE["s"])
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 3)
        grid.setColumnMinimumWidth(2, 44)
        for line, field in enumerate(shown):
            self._field(grid, line, field)
        inside.addLayout(grid)
        if not shown:
            inside.addWidget(label(self.tr("Nothing was filled in here."), name="muted"))
        card.setAccessibleName(title)
        return card

    def _field(self, grid: QGridLayout, line: int, field: FieldView) -> None:
        question = words.question(field.label)
        top = Qt.AlignmentFlag.AlignTop
        asked, said = label(question, name="muted", wrap=True), answer_marks.said(field, question, words.state(field))
        for each in (asked, said):  # so that the columns of every card stand in one line
            policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            policy.setHeightForWidth(each.hasHeightForWidth())
            each.setSizePolicy(policy)
        grid.addWidget(asked, line, 0, top)
        grid.addWidget(said, line, 1, top)
        marks = QHBoxLayout()
        marks.setSpacing(SPACE["xs"])
        if field.disputed:
            marks.addWidget(answer_marks.dispute(question, self.dispute_wanted.emit))
        if field.changed > 1:
            marks.addWidget(answer_marks.history(question, lambda: self.history_wanted.emit(field)))
        grid.addLayout(marks, line, 2, top)

    def _legend(self) -> QWidget:
        """So that nobody takes what is kept back for what is not known."""
        made = QWidget()
        inside = QHBoxLayout(made)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(SPACE["xs"])
        for icon, ink, text in (
            ("circle-help", "muted", self.tr("no answer, with its reason")),
            ("eye-off", "info", self.tr("not shared with us")),
        ):
            inside.addWidget(picture(icon, ink, 14))
            shown: QLabel = label(text, "caption", name="muted")
            inside.addWidget(shown)
            inside.addSpacing(SPACE["m"])
        return made
