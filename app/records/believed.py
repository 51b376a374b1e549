"""Permissions that would be in force if this laptop believed them: for reminders, and for the list of cases."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import func, select

from app.records import permission
from app.records.case_records import answers_of
from app.records.who import chunks
from app.sync.unseen import doubts, not_believed
from db.models import Consent
from db.search.facets import GIVEN

if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import date

    from sqlalchemy import ColumnElement
    from sqlalchemy.orm import Session

    from app.sync.unseen import Doubt

_ASKED: Final = (Consent.id, Consent.subject, Consent.recipient_kind, Consent.consent_purpose, Consent.consent_status)


def stopped(session: Session, found: Collection[tuple[bytes, bytes]], day: date) -> dict[bytes, Doubt]:
    """Of these permissions, each with whose it is: the ones that only a doubt keeps from being in force, and which."""
    if not found:
        return {}
    doubted = doubts(session, {record for record, _ in found}, {subject for _, subject in found})
    told: dict[bytes, Doubt] = {}
    for chunk in chunks(doubted):
        for each in session.scalars(select(Consent).where(Consent.id.in_(chunk))):
            answers, doubt = answers_of(each), doubted[each.id]
            if permission.of(answers, day).live and permission.is_halted(answers, doubt):
                told[each.id] = doubt
    return told


def without(session: Session, low: str, high: str = "") -> list[bytes]:
    """The people whose every permission that ends from `low` to `high`, or never, is kept from being in force."""
    many = session.scalar(select(func.count()).select_from(Consent)) or 0
    doubted: dict[bytes, Doubt] = {
        record: "disputed" if at_odds else "unseen" for record, at_odds in not_believed(session, many).items()
    }
    halted: set[bytes] = set()
    standing: set[bytes] = set()
    for chunk in chunks(doubted):
        theirs = select(Consent.subject).where(Consent.id.in_(chunk))
        for record, subject, *cells in session.execute(
            select(*_ASKED).where(Consent.subject.in_(theirs), *_in_force(low, high))
        ):
            answers = dict(zip(("recipient_kind", "consent_purpose", "consent_status"), cells, strict=True))
            stops = permission.is_halted(answers, doubted.get(record, ""))
            (halted if stops else standing).add(subject)
    return list(halted - standing)


def _in_force(low: str, high: str) -> list[ColumnElement[bool]]:
    """As the list of cases keeps it (db/search/facets.py)."""
    until: Any = Consent.valid_until
    ends = until >= low if not high else until.between(low, high)
    return [
        ~Consent.erased,
        Consent.voided.is_(None),
        Consent.withdrawn_on.is_(None),
        Consent.withdrawal_wish.is_(None),
        Consent.consent_status.in_(GIVEN),
        ends if high else ends | until.is_(None),
    ]
