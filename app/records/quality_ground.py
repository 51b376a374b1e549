"""What checks of quality stand on: everybody's columns, or one person's records read as if they were columns."""

from __future__ import annotations

from array import array
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import select

from app.forms.catalogue import fields_of
from app.forms.partial_date import read
from app.records import counting
from app.records.readable import Readable
from app.reports.ledger import Ledger
from app.reports.quality import CHECKS
from app.reports.quality.check import Ground, one_by_one
from db.codes.lists import code_list, versions
from db.facts import PERSON, STANDS, VOIDED, Column, counted
from db.facts.words import word_of
from db.guarded import MAY_BE_GUARDED
from db.models import KINDS, Identity
from db.search.raw import raw_of
from db.types import decode_answer, encode_answer

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from sqlalchemy.orm import Session

    from app.progress import Progress
    from db.base import Kept

Found = tuple[str, bytes, str, str]
"""A kind of record, the record, the question, and the code of what was found."""
_BORN: Final = (
    "SELECT s.slot, i.date_of_birth FROM identity i JOIN fact_slot s ON s.kind = ? AND s.id = i.subject"
    " WHERE i.date_of_birth IS NOT NULL AND NOT i.erased"
)
_STRUCTURE: Final = ("@person", "@case", "@plan", "@org", "@state")


def ground(session: Session, houses: Collection[str] | None, today: str, progress: Progress) -> Ground:
    """Of everybody, or of the people of some houses; needs a unit of work that writes. Raises Cancelled."""
    return Ground(counting.ledger(session, houses, today, progress), _births(session))


def _births(session: Session) -> dict[int, str]:
    """By the slot of the person; each different cell is read once."""
    known: dict[str, str] = {}
    found: dict[int, str] = {}
    for slot, cell in raw_of(session).execute(_BORN, (PERSON,)):
        birth = known.get(cell)
        if birth is None:
            word = decode_answer(cell)
            birth = known[cell] = word if isinstance(word, str) and read(word) else ""
        if birth:
            found[slot] = birth
    return found


def of_person(session: Session, subject: bytes, today: str) -> set[Found]:
    """What is found in the records of one person as they stand in this unit of work."""
    facts = _OneByOne(session, subject)
    born = session.scalars(select(Identity.date_of_birth).where(Identity.subject == subject, ~Identity.erased)).first()
    here = Ground(Ledger(Readable(facts), today=today), {0: born} if isinstance(born, str) and read(born) else {})
    return set(_found(facts, here))


def _found(facts: _OneByOne, here: Ground) -> Iterator[Found]:
    for code, check in CHECKS.items():
        for spots in check.find(here):
            for spot in one_by_one(spots):
                yield spot.kind, facts.rows[spot.kind][spot.slot].id, spot.field, code


def asked_with_other(*, sees_guarded: bool = True) -> tuple[tuple[str, str], ...]:
    """The counted questions whose list has an "other"; for a worker none that counts what supervisors alone may see."""
    found = []
    for kind, columns in counted().items():
        if kind in MAY_BE_GUARDED and not sees_guarded:
            continue
        for field in fields_of(kind):
            codes = getattr(field, "codes", "")
            if field.name in columns and codes in versions() and code_list(codes).other is not None:
                found.append((kind, field.name))
    return tuple(found)


class _OneByOne:
    """The columns of one person's own records: few enough to be read where they lie."""

    def __init__(self, session: Session, subject: bytes) -> None:
        self.rows: dict[str, list[Kept]] = {}
        for kind in counted():
            kept = KINDS[kind]
            asked = select(kept).where(kept.subject == subject, ~kept.erased).order_by(kept.id)
            self.rows[kind] = list(session.scalars(asked))
        self._cases = {row.id: at + 1 for at, row in enumerate(self.rows["case"])}

    def many(self, kind: str) -> int:
        return len(self.rows[kind])

    def column(self, kind: str, field: str) -> Column:
        told = [self._told(kind, row, field) for row in self.rows[kind]]
        if field in _STRUCTURE[:3]:
            return Column((), array("I", told))
        words = tuple(dict.fromkeys(["", *told]))
        return Column(words, array("I", map(words.index, told)))

    def _told(self, kind: str, row: Any, field: str) -> Any:
        if field == "@case":
            return self._cases.get(row.id if kind == "case" else getattr(row, "case", None) or b"", 0)
        if field in _STRUCTURE:
            state = STANDS if getattr(row, "voided", None) is None else VOIDED
            return {"@person": 1, "@plan": 0, "@org": "", "@state": state}[field]
        return word_of(encode_answer(getattr(row, field)), ours=True)
