"""Permissions that would be in force if this laptop believed them: for reminders, and for the list of cases."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import select

from app.records import permission
from app.records.case_records import answers_of
from app.records.governing import governing
from app.records.who import chunks
from app.sync.unseen import doubts, not_believed
from db.models import Consent
from db.search.permits import ALWAYS, GIVEN, purposes_of

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping
    from datetime import date

    from sqlalchemy.orm import Session

    from app.sync.unseen import Doubt

_ASKED: Final = (
    Consent.id, Consent.subject, Consent.erased, Consent.voided, Consent.withdrawn_on, Consent.withdrawal_wish,
    Consent.recipient_kind, Consent.consent_purpose, Consent.consent_status, Consent.valid_until, Consent.share_level,
)  # fmt: skip


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


def without(session: Session, low: str, high: str = "", purpose: str = "") -> list[bytes]:
    """The people whose every permission that ends from `low` to `high` is kept from being in force by a doubt.

    Of one `purpose` (as the list of cases has them) only those that govern are asked about.
    """
    doubted: dict[bytes, Doubt] = {
        record: "disputed" if at_odds else "unseen" for record, at_odds in not_believed(session).items()
    }
    halted: set[bytes] = set()
    standing: set[bytes] = set()
    people = _people(session, doubted)
    governs = governing(session, people) if purpose else set()
    for chunk in chunks(people):
        for row in session.execute(select(*_ASKED).where(Consent.subject.in_(chunk))).mappings():
            sheet = dict(row)
            if purpose and not (sheet["id"] in governs and purpose in purposes_of(sheet)):
                continue
            if _lasts(sheet, low, high):
                stops = permission.is_halted(sheet, doubted.get(sheet["id"], ""))
                (halted if stops else standing).add(sheet["subject"])
    return list(halted - standing)


def _people(session: Session, records: Collection[bytes]) -> set[bytes]:
    return {
        subject
        for chunk in chunks(records)
        for subject in session.scalars(select(Consent.subject).where(Consent.id.in_(chunk)))
    }


def _lasts(sheet: Mapping[str, Any], low: str, high: str) -> bool:
    """As the list of cases keeps it (db/search/facets.py); asked here, for an index of days would be read in vain."""
    until = sheet["valid_until"] if isinstance(sheet["valid_until"], str) else ALWAYS
    gone = any(sheet[name] is not None for name in ("voided", "withdrawn_on", "withdrawal_wish"))
    return not (gone or sheet["erased"]) and sheet["consent_status"] in GIVEN and low <= until <= (high or ALWAYS)
