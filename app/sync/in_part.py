"""Permissions that another laptop of our house wrote on: whom they name, and what they hold back, never left it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from sqlalchemy import select

from db.models import Organisation, Replica

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sqlalchemy.orm import Session

_AT_ONCE: Final = 500


def known_in_part(session: Session, records: Iterable[bytes]) -> set[bytes]:
    """Those of these consents that another laptop of our house wrote on, of which not every answer reached us."""
    ours = select(Organisation.id).where(Organisation.ours)
    home = {each.hex() for each in session.scalars(ours)}
    live = session.info["store"].rep
    known = session.execute(select(Replica.id, Replica.org, Replica.ours))
    reps = tuple(rep for rep, org, own in known if rep != live and (own or org in home))
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
