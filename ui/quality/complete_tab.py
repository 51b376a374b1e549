"""How complete the answers are, of the cases that began in a period: the quarter, unless somebody chooses another."""

from __future__ import annotations

from collections import Counter
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from app.reports.spans import ALL, period
from ui.periods import periods
from ui.quality.gap_table import GapRow, GapTable
from ui.theme.tokens import SPACE
from ui.widgets.basics import choices, field, label, row, set_text

if TYPE_CHECKING:
    from collections.abc import Collection

    from app.services.data_quality import Quality

_MONTH = 7
_BESIDE = 3
_LABEL = 240


class CompleteTab(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._shown: tuple[Quality, Collection[str]] | None = None
        self.period = choices([pair for pair in periods() if pair[1] != "days"], "this_quarter")
        self.period.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.told = label("", name="muted", wrap=True)
        self.gaps = GapTable()
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, SPACE["s"], 0, 0)
        inside.setSpacing(SPACE["s"])
        asked = field(self.tr("&Cases that began in"), self.period)
        asked.setMinimumWidth(_LABEL)
        line = row(asked, self.told, None)
        line.setAlignment(self.told, Qt.AlignmentFlag.AlignBottom)
        inside.addLayout(line)
        inside.addWidget(self.gaps, 1)
        self.period.currentIndexChanged.connect(lambda _at: self._draw())

    def show_quality(self, seen: Quality, chosen: Collection[str]) -> None:
        """Of these houses."""
        self._shown = (seen, chosen)
        self._draw()

    def _draw(self) -> None:
        """For each question the months of the period together; its latest three beside it."""
        if self._shown is None:
            return
        seen, chosen = self._shown
        wanted = str(self.period.currentData())
        span = period(wanted, date.fromisoformat(seen.day))
        first, last = span.first[:_MONTH], span.last[:_MONTH]
        cells = {
            key: cell
            for key, cell in seen.cells.items()
            if key[0] in chosen and (wanted == ALL or first <= key[1] <= last)
        }
        months = sorted({month for _, month, _ in cells if month[:1].isdigit()})[-_BESIDE:]
        values: dict[str, Counter[str]] = {}
        for (_, month, name), cell in cells.items():
            of = values.setdefault(name, Counter())
            of["="] += cell.value
            of["all"] += cell.asked
            of.update(cell.gaps)
            if month in months:
                of[f"{month}="] += cell.value
                of[f"{month}all"] += cell.asked
        cases = sum(cell.total for (_, _, name), cell in cells.items() if name == next(iter(values)))
        none = self.tr("No case began in this period. Choose a longer one.")
        set_text(self.told, self.tr("%Ln case(s)", "", cases) if cases else none)
        self.gaps.show_months(months)
        self.gaps.show_rows([GapRow(name, told) for name, told in values.items()])
