"""Reading what is counted: whole columns, as they stood when they were last freshened."""

from __future__ import annotations

from array import array
from typing import TYPE_CHECKING, Any

from db.facts.packing import Column, unpack
from db.search.raw import chunks, marks, raw_of

if TYPE_CHECKING:
    from collections.abc import Collection

    from sqlalchemy.orm import Session


class Facts:
    """Columns are read once and kept while this lives: four bytes for each record of the kind."""

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
        key = (kind, field)
        if key not in self._columns:
            self._columns[key] = self._read(kind, field)
        return self._columns[key]

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
        numbers: array[int] = array("I")
        blocks = "SELECT block, data FROM fact_block WHERE kind = ? AND field = ? ORDER BY block"
        at = 0
        for block, data in self._raw.execute(blocks, (kind, field)):
            while at < block:
                numbers.extend(unpack(None))
                at += 1
            numbers.extend(unpack(data))
            at += 1
        many = self.many(kind)
        if len(numbers) < many:
            numbers.extend(array("I", bytes(4 * (many - len(numbers)))))
        del numbers[many:]
        return Column(words or ("",), numbers)
