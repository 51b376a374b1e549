"""Reading what is counted: whole columns, as they stood when they were last freshened."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from db.facts.packing import Column, unpacked
from db.search.raw import chunks, marks, raw_of

if TYPE_CHECKING:
    from collections.abc import Collection

    from sqlalchemy.orm import Session


_MOST: Final = 1 << 27
"""So many bytes of columns are kept at most."""
_OWNERS: Final = frozenset({"@person", "@case"})
"""Read once by whoever counts, who keeps what they come to: they are the longest, and here would be there twice."""


class Facts:
    """Columns are read once and kept while this lives, as long as there is room: what was asked for longest ago goes
    first, and is read again when it is asked for again.
    """

    def __init__(self, raw: Any) -> None:
        self._raw = raw
        self._columns: dict[tuple[str, str], Column] = {}
        self._many: dict[str, int] = {}

    @classmethod
    def of(cls, session: Session) -> Facts:
        return cls(raw_of(session))

    def many(self, kind: str) -> int:
        """How many slots this kind has; some of their records may be voided or erased (@state)."""
        if kind not in self._many:
            found = self._raw.execute("SELECT max(slot) FROM fact_slot WHERE kind = ?", (kind,)).fetchone()[0]
            self._many[kind] = 0 if found is None else found + 1
        return self._many[kind]

    def column(self, kind: str, field: str) -> Column:
        """Of exactly `many(kind)` numbers; a column nobody ever filled has only blanks."""
        if field in _OWNERS:
            return self._read(kind, field)
        key = (kind, field)
        found = self._columns.pop(key, None)
        if found is None:
            found = self._read(kind, field)
            self._make_room(_size(found))
        self._columns[key] = found
        return found

    def _make_room(self, more: int) -> None:
        held = more + sum(map(_size, self._columns.values()))
        while held > _MOST and self._columns:
            held -= _size(self._columns.pop(next(iter(self._columns))))

    def record(self, kind: str, slot: int) -> bytes | None:
        """The record in a slot."""
        found = self._raw.execute("SELECT id FROM fact_slot WHERE kind = ? AND slot = ?", (kind, slot)).fetchone()
        return None if found is None else bytes(found[0])

    def slots(self, kind: str, records: Collection[bytes]) -> dict[bytes, int]:
        """The slots of those that have one."""
        found: dict[bytes, int] = {}
        for chunk in chunks(list(records)):
            told = f"SELECT id, slot FROM fact_slot WHERE kind = ? AND id IN {marks(len(chunk))}"  # noqa: S608 - only question marks
            found.update((bytes(each), slot) for each, slot in self._raw.execute(told, (kind, *chunk)))
        return found

    def _read(self, kind: str, field: str) -> Column:
        told = "SELECT word FROM fact_word WHERE kind = ? AND field = ? ORDER BY no"
        words = tuple(row[0] for row in self._raw.execute(told, (kind, field)))
        blocks = "SELECT block, data FROM fact_block WHERE kind = ? AND field = ? ORDER BY block"
        return Column(words or ("",), unpacked(self._raw.execute(blocks, (kind, field)), self.many(kind)))


def _size(column: Column) -> int:
    return len(column.data) * column.data.itemsize
