"""Permissions that another laptop of our house wrote on: whom they name, and what they hold back, never left it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from sqlalchemy import select

from db.models import Consent, Organisation, Replica

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sqlalchemy.orm import Session

_AT_ONCE: Final = 500
_BY_LINE: Final = "SELECT DISTINCT record FROM change WHERE kind = ? AND rep IN ({others}) AND held IS NOT NULL"
_BY_CONSENT: Final = (
    "SELECT id FROM consent WHERE EXISTS (SELECT 1 FROM change WHERE record = consent.id"
    " AND kind = ? AND rep + 0 IN ({others}) AND held IS NOT NULL)"
)
"""`+ 0`: by the index of the record, not by that of who wrote."""


def known_in_part(session: Session, records: Iterable[bytes]) -> set[bytes]:
    """Those of these consents that another laptop of our house wrote on, of which not every answer reached us."""
    reps = _others(session)
    found: set[bytes] = set()
    wanted = list(records) if reps else []
    for at in range(0, len(wanted), _AT_ONCE):
        some = tuple(wanted[at : at + _AT_ONCE])
        marks, others = ",".join("?" * len(some)), ",".join("?" * len(reps))
        rows = session.connection().exec_driver_sql(
            f"SELECT DISTINCT record FROM change WHERE record IN ({marks}) AND rep IN ({others})"  # noqa: S608
            " AND held IS NOT NULL",
            (*some, *reps),
        )
        found.update(row[0] for row in rows)
    return found


def all_in_part(session: Session, many: int) -> set[bytes]:
    """The same of all consents, of which there are about so `many`: looked for where there is less to look through."""
    reps = _others(session)
    if not reps:
        return set()
    others, raw = ",".join("?" * len(reps)), session.connection()
    lines = raw.exec_driver_sql(
        f"SELECT sum(last) FROM (SELECT max(seq) AS last FROM change WHERE rep IN ({others}) GROUP BY rep) AS each",  # noqa: S608 - only question marks
        reps,
    ).scalar()
    told = _BY_LINE if (lines or 0) < many else _BY_CONSENT
    return {row[0] for row in raw.exec_driver_sql(told.format(others=others), (Consent.kind, *reps))}


def _others(session: Session) -> tuple[int, ...]:
    """The other laptops of our house, and this one as it was before it was restored or copied."""
    ours = select(Organisation.id).where(Organisation.ours)
    home = {each.hex() for each in session.scalars(ours)}
    live = session.info["store"].rep
    known = session.execute(select(Replica.id, Replica.org, Replica.ours))
    return tuple(rep for rep, org, own in known if rep != live and (own or org in home))
