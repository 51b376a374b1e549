"""Permissions that another laptop of our house wrote on: whom they name, and what they hold back, never left it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from sqlalchemy import select

from db.models import Organisation, Replica

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sqlalchemy.orm import Session

_AT_ONCE: Final = 500
EVERY: Final = (
    "SELECT DISTINCT record FROM change WHERE kind = 'consent' AND held IS NOT NULL AND rep + 0 IN ({others})"
)
"""By the index of these lines alone: the kind stands in the words as in the index, and `+ 0` keeps to it."""


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


def all_in_part(session: Session) -> set[bytes]:
    """The same of all consents."""
    reps = _others(session)
    if not reps:
        return set()
    told = EVERY.format(others=",".join("?" * len(reps)))
    return {row[0] for row in session.connection().exec_driver_sql(told, reps)}


def _others(session: Session) -> tuple[int, ...]:
    """The other laptops of our house, and this one as it was before it was restored or copied."""
    ours = select(Organisation.id).where(Organisation.ours)
    home = {each.hex() for each in session.scalars(ours)}
    live = session.info["store"].rep
    known = session.execute(select(Replica.id, Replica.org, Replica.ours))
    return tuple(rep for rep, org, own in known if rep != live and (own or org in home))
