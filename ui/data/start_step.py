"""Where it begins: choose a table, or look at what was brought in before and what of it still waits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui import say
from ui.data import words
from ui.data.half_offers import HalfOffers
from ui.theme.tokens import SPACE
from ui.widgets.banner import Banner
from ui.widgets.basics import button, card, label, row
from ui.widgets.files import choose_file
from ui.widgets.plain_table import PlainTable

if TYPE_CHECKING:
    from app.services.list_imports import RunCard


class StartStep(QWidget):
    """`file_wanted` has a path, `run_wanted` the number of an import."""

    file_wanted = Signal(str)
    run_wanted = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._runs: tuple[RunCard, ...] = ()
        self.banner = Banner()
        self.offers = HalfOffers()
        self.pick = button(self.tr("&Choose a table…"), "folder-open", "primary", self._on_pick)
        self.runs = PlainTable(
            self.tr("Brought in before"),
            (self.tr("When"), self.tr("Source"), self.tr("By"), self.tr("What became of the rows")),
            (150, 190, 120),
        )
        self.waiting = button(self.tr("&Rows that wait…"), "inbox", slot=self._on_run)
        self.runs.chosen.connect(self._on_chosen)
        intro = self.tr(
            "A register in Excel or CSV, or the HTCDS template. You see how each column would be read, try it without "
            "writing anything, and only then bring it in. Nothing is added to what the table says."
        )
        self._past = card(self.runs, row(self.waiting, None), title=self.tr("Brought in before"))
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(SPACE["l"])
        start = card(
            self.banner,
            self.offers,
            label(intro, name="muted", wrap=True),
            row(self.pick, None),
            title=self.tr("A table"),
        )
        inside.addWidget(start)
        inside.addWidget(self._past, 1)
        inside.addStretch(0)

    def show_runs(self, runs: tuple[RunCard, ...]) -> None:
        self._runs = runs
        self._past.setVisible(bool(runs))
        self.runs.fill(
            [
                (
                    say.moment(each.at),
                    " · ".join(name for name in (each.source, each.file_name) if name)
                    or self.tr("A table whose name is gone"),
                    each.worker,
                    " · ".join(f"{words.fate(state)}: {words.number(count)}" for state, count in each.counts),
                )
                for each in runs
            ]
        )
        if runs:
            self.runs.setCurrentCell(0, 0)
        self._on_chosen(self.runs.currentRow())

    def _on_chosen(self, at: int) -> None:
        waits = {"aside", "changed", "part"}
        there = 0 <= at < len(self._runs) and any(state in waits for state, _ in self._runs[at].counts)
        self.waiting.setEnabled(there)

    def _on_run(self) -> None:
        self.run_wanted.emit(self._runs[self.runs.currentRow()].run)

    def _on_pick(self) -> None:
        names = self.tr("Tables (*.xlsx *.xlsm *.csv *.tsv *.txt *.json *.zip *.age);;All files (*)")
        chosen = choose_file(self, self.tr("Choose a table"), names)
        if chosen is not None:
            self.file_wanted.emit(str(chosen))
