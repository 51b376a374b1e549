"""Permissions of our own people that somebody else wrote on: nothing goes out on them until a person here has looked.

A line that came by a coordinator may be of its own making (docs/security.md): it may end a permission, never widen it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from app.sync.in_part import all_in_part, known_in_part
from db.models import Consent, Unseen

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from sqlalchemy.orm import Session

Doubt = Literal["", "unseen", "disputed", "known_in_part"]


def unseen(session: Session, subjects: Collection[bytes] | None = None) -> set[bytes]:
    """The permissions that wait for a look, of these people or of everybody: all of hers, but for those that were asked
    for at this laptop afterwards and that nobody else wrote on.
    """
    about = "" if subjects is None else f" AND unseen.subject IN ({','.join('?' * len(subjects))})"
    rows = session.connection().exec_driver_sql(
        # CROSS: the few who wait first, or SQLite goes through every permission there is
        "SELECT consent.id FROM unseen CROSS JOIN consent ON consent.subject = unseen.subject WHERE EXISTS"  # noqa: S608
        f" (SELECT 1 FROM change WHERE record = consent.id AND (rep <> ? OR hlc <= unseen.heard)){about}",
        (session.info["store"].rep, *(subjects or ())),
    )
    return {row[0] for row in rows}


def doubts(session: Session, records: Iterable[bytes], subjects: Collection[bytes] | None = None) -> dict[bytes, Doubt]:
    """Why each of these permissions is not believed here; the others are not in it.

    What is known here only in part lets nothing go whoever has looked at it, and a look settles no dispute.
    """
    asked = set(records)
    found: dict[bytes, Doubt] = dict.fromkeys(unseen(session, subjects) & asked, "unseen")
    found |= dict.fromkeys(_disputed(session, subjects) & asked, "disputed")
    return found | dict.fromkeys(known_in_part(session, asked), "known_in_part")


def not_believed(session: Session) -> dict[bytes, bool]:
    """Of everybody: the permissions in dispute (True), unseen or known in part."""
    some = dict.fromkeys(unseen(session) | all_in_part(session), False)
    return some | dict.fromkeys(_disputed(session), True)


def _disputed(session: Session, subjects: Collection[bytes] | None = None) -> set[bytes]:
    about = "" if subjects is None else f" AND subject IN ({','.join('?' * len(subjects))})"
    told = f"SELECT DISTINCT record FROM dispute WHERE kind = ?{about}"  # noqa: S608 - only question marks
    return {row[0] for row in session.connection().exec_driver_sql(told, (Consent.kind, *(subjects or ())))}


def since(session: Session, subject: bytes, doubted: Mapping[bytes, Doubt]) -> int:
    """When such a line came last; 0 where none waits, or where nothing could go out on what waits anyway.

    What is in dispute may wait too: whoever settles it has not looked at the rest.
    """
    known = {record for record, doubt in doubted.items() if doubt != "known_in_part"}
    records = unseen(session, (subject,)) & known if known else set()
    waits = session.get(Unseen, subject) if records else None
    if waits is None:
        return 0
    sheets = session.query(Consent).filter(Consent.id.in_(records), Consent.voided.is_(None))
    return waits.heard if any(each.recipient_kind not in {None, "this_shelter"} for each in sheets) else 0
