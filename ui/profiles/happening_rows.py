"""What broke a series, line by line: the day, month or year, and what happened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from ui.forms.partial_date import DateInput
from ui.theme.tokens import SPACE
from ui.widgets.basics import button, column, label, row

if TYPE_CHECKING:
    from app.reports.profile import Happening


class HappeningRows(QWidget):
    def __init__(self, old: tuple[Happening, ...]) -> None:
        super().__init__()
        self._rows: list[tuple[DateInput, QLineEdit]] = []
        self._lines = QVBoxLayout()
        self._lines.setSpacing(SPACE["s"])
        self._more = button(self.tr("A&nother change"), "plus", slot=self._on_more)
        hint = self.tr("A house opened, money began or ended, a form changed: figures mark the day.")
        inside = column(
            label(self.tr("What changed, and when"), weight=600, wrap=True),
            label(hint, name="muted", wrap=True),
            self._lines,
            row(self._more, None),
        )
        self.setLayout(inside)
        for each in sorted(old, key=lambda each: each.on):
            self._add(each.on, each.words)

    def happenings(self) -> tuple[Happening, ...]:
        """Lines with nothing in them are none."""
        from app.services.write_profile import Happening

        told = [(str(day.answer() or ""), said.text().strip()) for day, said in self._rows]
        return tuple(Happening(on=on, words=words) for on, words in told if on or words)

    def _on_more(self) -> None:
        self._add("", "").focus_target().setFocus()

    def _add(self, on: str, words: str) -> DateInput:
        day, said = DateInput(partial=True, future=True), QLineEdit(words)  # drafted: with its window, by half_written
        day.set_answer(on or None)
        day.set_name(self.tr("When"), "")
        said.setAccessibleName(self.tr("What changed"))
        said.setPlaceholderText(self.tr("What changed"))
        line = row(day, said)
        line.setStretch(1, 1)
        self._rows.append((day, said))
        self._lines.addLayout(line)
        for made in (day, said) if self.isVisible() else ():
            made.show()  # at once, so that it can have the focus
        return day
