"""One definition of trafficking, asked: which, by which law, what must be there, from when to when, in which words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from app.reports import profile_choices
from ui.forms.flow import Flow
from ui.forms.partial_date import DateInput
from ui.forms.wrapping import WrappingCheck
from ui.theme.reading import begin
from ui.theme.tokens import SPACE
from ui.translate import marked
from ui.widgets.basics import button, card, choices, column, field, label, row

if TYPE_CHECKING:
    from app.reports.profile import Meaning

LINES = 76


def lines(text: str, name: str) -> QPlainTextEdit:
    """Several lines of plain text; Tab leaves it."""
    made = QPlainTextEdit(text)  # drafted: with its window, by half_written
    made.setTabChangesFocus(True)
    begin(made.document())
    made.setFixedHeight(LINES)
    made.setAccessibleName(name)
    return made


def dated(name: str, day: DateInput) -> QWidget:
    """A day, month or year under its words."""
    day.set_name(name, "")
    holder = QFrame()
    inside = column(label(name, weight=600, wrap=True), day, spacing="xs")
    holder.setLayout(inside)
    return holder


class MeaningBox(QFrame):
    """Nothing is preselected but what the protocol itself says: act, means and purpose, and no means for a child."""

    away = Signal()

    def __init__(self, old: Meaning | None, number: int) -> None:
        super().__init__()
        laws = [(marked(code.label, "Codes"), code.code) for code in profile_choices.definitions()]
        self.definition = choices([(self.tr("Choose…"), ""), *laws], old.definition if old else "")
        # drafted: with its window, by half_written
        self.law = QLineEdit(old.law if old else "")
        # drafted: with its window, by half_written
        self.first, self.last = DateInput(partial=True, future=True), DateInput(partial=True, future=True)
        self.first.set_answer(old.valid_from if old else None)
        self.last.set_answer(old.valid_to if old else None)
        self.elements = {
            key: WrappingCheck(marked(text, "Profiles")) for key, text in profile_choices.ELEMENT_WORDS.items()
        }
        for key, box in self.elements.items():
            box.setChecked(old is None or key in old.elements)
        self.under_18 = WrappingCheck(self.tr("For a child under 18 no means are needed"))
        self.under_18.setChecked(old is None or old.under_18)
        self.text = lines(old.text if old else "", self.tr("In its own words"))
        self._lay_out(number)

    def meaning(self) -> Meaning | None:
        """None where no definition is chosen and nothing is written."""
        from app.services.write_profile import Meaning

        code, law = str(self.definition.currentData()), self.law.text().strip()
        if not code and not law and not self.text.toPlainText().strip():
            return None
        return Meaning(
            definition=code, law=law, text=self.text.toPlainText().strip(),
            elements=tuple(key for key, box in self.elements.items() if box.isChecked()),
            under_18=self.under_18.isChecked(),
            valid_from=str(self.first.answer() or ""), valid_to=str(self.last.answer() or ""),
        )  # fmt: skip

    def stops(self) -> list[QWidget]:
        """Where Tab stops, in the order in which one reads."""
        days = [part for each in (self.first, self.last) for part in (each.day, each.month, each.year)]
        return [self._away, self.definition, self.law, *days, *self.elements.values(), self.under_18, self.text]

    def _lay_out(self, number: int) -> None:
        title = self.tr("Definition {0}").format(number)
        self._away = button(self.tr("Take away"), "x", slot=self.away.emit)
        self._away.setAccessibleDescription(title)
        days = Flow(gap=SPACE["l"], line_gap=SPACE["s"])
        for made in (dated(self.tr("In force from"), self.first), dated(self.tr("Until (empty: still)"), self.last)):
            days.addWidget(made)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(
            card(
                row(label(title, weight=600), None, self._away),
                field(self.tr("Definition of trafficking"), self.definition),
                field(self.tr("Law and article"), self.law, self.tr("For a rule of the house: which, and of when.")),
                days,
                label(self.tr("What must be there"), weight=600),
                column(*self.elements.values(), self.under_18, spacing="xs"),
                field(self.tr("In its own words"), self.text),
                margin="l",
            )
        )
