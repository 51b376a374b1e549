"""Rows that became somebody and are gone from their table: a new row much like one is likely that row, changed."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import select

from app.records.table_marks import STANDS
from db.models import ImportRow

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from sqlalchemy.orm import Session

    from app.records.table_marks import Known
    from app.tables.cell import Cell

_COMMON: Final = 50
"""A word that stands in more rows than this tells nobody from anybody."""
_CHUNK: Final = 500


class Gone:
    """Looked up by what the rows said, or by where they stood."""

    def __init__(self, session: Session, known: Iterable[Known], contents: frozenset[bytes]) -> None:
        self._gone = {each.id: each for each in known if each.state in STANDS and each.content not in contents}
        self._by_number = {each.number: each for each in self._gone.values()}
        self._width: dict[int, int] = {}
        self._saying: dict[tuple[str, str], list[int]] = defaultdict(list)
        ids = list(self._gone)
        for at in range(0, len(ids), _CHUNK):
            asked = select(ImportRow.id, ImportRow.cells).where(ImportRow.id.in_(ids[at : at + _CHUNK]))
            for row, cells in session.execute(asked):
                self._take(row, dict(cells or ()))

    def like(self, number: int, cells: Mapping[str, Cell]) -> Known | None:
        """The one that shares at least half of what both say; else the one that stood in the same place."""
        said = [(name, cell.text) for name, cell in cells.items() if cell.said]
        shared: Counter[int] = Counter()
        for pair in said:
            rows = self._saying.get(pair, ())
            if len(rows) <= _COMMON:
                shared.update(rows)
        best = max(shared, key=lambda row: shared[row], default=None)
        if best is not None and shared[best] * 2 >= max(len(said), self._width[best]):
            return self._gone[best]
        return self._by_number.get(number)

    def _take(self, row: int, cells: dict[str, Any]) -> None:
        self._width[row] = len(cells)
        for pair in cells.items():
            self._saying[pair].append(row)
