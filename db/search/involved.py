"""Who is named in which incident, kept up with the incidents."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from db.search.raw import among, chunks
from db.types import decode_answer

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

KIND: Final = "incident"
_ID: Final = 32


def keep(raw: Any, ids: Iterable[bytes]) -> None:
    """As these incidents stand now; one that is erased names nobody any more."""
    for chunk in chunks(ids):
        rows = among(raw, "SELECT id, people, erased FROM incident WHERE id IN ", chunk).fetchall()
        among(raw, "DELETE FROM incident_person WHERE record IN ", chunk)
        named = {(record, who) for record, people, erased in rows if not erased for who in _named(people)}
        raw.executemany("INSERT INTO incident_person (record, subject) VALUES (?, ?)", sorted(named))


def _named(cell: Any) -> Iterator[bytes]:
    """What came from elsewhere may be of another shape, and no id."""
    told = decode_answer(cell) if cell is not None else None
    for row in told if isinstance(told, list) else ():
        who = row.get("person") if isinstance(row, dict) else None
        if isinstance(who, str) and len(who) == _ID:
            try:
                yield bytes.fromhex(who)
            except ValueError:
                continue
