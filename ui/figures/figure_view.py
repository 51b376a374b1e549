"""A figure as it was counted: what it asks, bars, the table, what it rests on, and the caveats, which stay."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.reports.notes import INSIDE
from ui import say
from ui.figures.bars import BarChart
from ui.figures.difference_note import DifferenceNote
from ui.theme.tokens import SPACE
from ui.translate import marked
from ui.widgets.banner import Banner
from ui.widgets.basics import card, column, empty, label, set_text
from ui.widgets.figure_table import FigureTable

if TYPE_CHECKING:
    from app.reports.sheet import Sheet
    from ui.figures.laying import Laid


class FigureView(QWidget):
    """Nothing here takes the caveats away: they are made with the table, and go when it goes."""

    def __init__(self) -> None:
        super().__init__()
        self.sheet: Sheet | None = None
        self.title = label("", "title", 600, wrap=True)
        self.question = label("", name="muted", wrap=True)
        self.inside_only = Banner("warn")
        self.differences = DifferenceNote()
        self.chart = BarChart()
        self.more = label("", "caption", name="help", wrap=True)
        self.table = FigureTable()
        self._notes, self._caveats = QVBoxLayout(), QVBoxLayout()
        for texts in (self._notes, self._caveats):
            texts.setSpacing(SPACE["s"])
        self.caveats_card = card(
            label(self.tr("What this figure says, and what it does not"), "lead", 600, wrap=True), self._caveats
        )
        self.caveats_card.setAccessibleName(self.tr("What this figure says, and what it does not"))
        self._chart_card = card(self.chart, self.more, margin="l")
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, SPACE["s"], 0)
        inside.setSpacing(SPACE["m"])
        inside.addLayout(column(self.title, self.question, spacing="xs"))
        for each in (self.inside_only, self.differences, self._table_card(), self.caveats_card,
                     self._chart_card, self._notes_card()):  # fmt: skip
            inside.addWidget(each)
        inside.addStretch(1)

    def show_figure(self, laid: Laid) -> None:
        self.sheet = laid.sheet
        set_text(self.title, self.sheet.title)
        set_text(self.question, self.sheet.question)
        notes = [note for note in self.sheet.notes if note != marked(INSIDE, "Reports")]
        self.inside_only.say("warn", "" if self.sheet.protected else marked(INSIDE, "Reports"))
        self.table.show_sheet(self.sheet, laid.widest)
        self._fill(self._notes, notes)
        self._fill(self._caveats, self.sheet.caveats)
        drawn = laid.bars
        self.chart.show_bars(self.sheet.title, drawn.bars)
        self._chart_card.setVisible(bool(drawn.bars))
        self.more.setVisible(bool(drawn.left_out))
        set_text(self.more, self.tr("{0} more stand in the table only.").format(say.number(drawn.left_out)))

    def text(self) -> str:
        """The table for a clipboard: tabs between the cells, and every note and caveat below."""
        if self.sheet is None:
            return ""
        heads = "\t".join(column.title for column in self.sheet.columns)
        lines = ["\t".join(cell.text for cell in line.cells) for line in self.sheet.lines]
        read = [*self.sheet.notes, *self.sheet.caveats]
        return "\n".join([self.sheet.title, self.sheet.question, "", heads, *lines, "", *read])

    def _fill(self, layout: QVBoxLayout, texts: tuple[str, ...] | list[str]) -> None:
        empty(layout)
        for text in texts:
            layout.addWidget(label(text, wrap=True))

    def _table_card(self) -> QFrame:
        return card(self.table, margin="m")

    def _notes_card(self) -> QFrame:
        return card(label(self.tr("What it rests on"), "lead", 600, wrap=True), self._notes)
