"""A clear account, before and after a permission is taken back or a person erased: what left, and what follows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.records import consent_account as records
from app.records.consent_account import Account, Receiver
from app.records.errors import NoSuchRecord
from app.records.local import record_id, today
from db.models import Consent

if TYPE_CHECKING:
    from app.desk import Desk


def account(desk: Desk, person: str) -> Account:
    """As it stands now: what left, and what the next bundle to each receiver does. Also after an erasure."""
    with desk.read("look") as session:
        return records.account(session, record_id(person), today(desk).isoformat())


def if_withdrawn(desk: Desk, consent: str, wish: str) -> Account:
    """As it would be if this permission were taken back today; nothing is written."""
    day = today(desk).isoformat()
    with desk.read("look") as session:
        sheet = session.get(Consent, record_id(consent))
        if sheet is None or sheet.erased:
            raise NoSuchRecord
        return records.account(session, sheet.subject, day, records.as_withdrawn(sheet, day, wish))


__all__ = ["Account", "Receiver", "account", "if_withdrawn"]
