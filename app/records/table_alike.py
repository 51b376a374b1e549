"""People already here whom a row may be about: told to the person importing, never merged."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from sqlalchemy import select

from app.tables.cell import same
from db.models import Case, Identity

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from sqlalchemy.orm import Session

    from app.records.table_plan import Planned


def mark_alike(session: Session, rows: Iterable[Planned]) -> None:
    """The numbers of cases whose person has the same name, and no other birth date."""
    new = [row for row in rows if row.fate == "new" and row.person is None]
    if not any(_names(row.judged.answers) for row in new):
        return
    here = _here(session)
    for row in new:
        born = row.judged.answers.get("date_of_birth")
        found = [each for name in _names(row.judged.answers) for each in here.get(name, ())]
        row.resembles = sorted({number for number, other in found if _may_be_one(born, other)})


def _may_be_one(born: object, other: object) -> bool:
    """Two days that both are known must be the same day."""
    return not (isinstance(born, str) and isinstance(other, str)) or born == other


def _here(session: Session) -> dict[str, list[tuple[str, object]]]:
    found: dict[str, list[tuple[str, object]]] = defaultdict(list)
    for known, given, family, born, number in session.execute(
        select(
            Identity.known_as, Identity.given_names, Identity.family_names, Identity.date_of_birth, Case.number
        ).join(Case, Case.subject == Identity.subject)
    ):
        told = {"known_as": known, "given_names": given, "family_names": family}
        for name in _names(told):
            found[name].append((str(number), born))
    return found


def _names(told: Mapping[str, object]) -> set[str]:
    """What she is called, and her given and family name in either order."""
    known, given, family = (told.get(name) for name in ("known_as", "given_names", "family_names"))
    names = {same(known)} if isinstance(known, str) and known.strip() else set()
    parts = [same(part) for part in (given, family) if isinstance(part, str) and part.strip()]
    return names | ({" ".join(parts), " ".join(reversed(parts))} if parts else set())
