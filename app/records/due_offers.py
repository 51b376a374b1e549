"""Offers of cases that ask something of this house today: theirs to answer, ours without an answer, ours answered."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from sqlalchemy import select

from app.records.closing import is_closed
from app.records.due import AT_ONCE, Due
from app.records.origins import Origins
from app.records.transferring import state
from app.sync.offered import same_name
from db.models import Case, Transfer

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

_TOLD: Final = timedelta(days=14)


def offers(session: Session, day: date, us: str) -> list[Due]:
    """What was offered to us first, then what we wait for; the oldest first."""
    origins = Origins(session)
    asked = (
        select(Transfer, Case)
        .join(Case, (Case.id == Transfer.case) & (Case.subject == Transfer.subject))
        .where(Transfer.approved_on.is_not(None), Transfer.voided.is_(None), ~Transfer.erased, Case.voided.is_(None))
        .order_by(Transfer.id.desc())
    )
    found = []
    with session.execute(asked, execution_options={"yield_per": AT_ONCE}) as rows:
        for offer, case in rows:
            why = _ours(offer, case, day) if origins.is_own(offer) else _theirs(offer, us)
            if why:
                since = offer.approved_on if state(offer) == "offered" else offer.answered_on or offer.heard_on
                found.append(Due("transfer", offer.id, offer.subject, since if isinstance(since, str) else "", why))
    return sorted(found, key=lambda due: (_ORDER.index(due.why), due.day, due.record))


_ORDER: Final = ("offered", "taken", "declined", "waiting")


def _theirs(offer: Transfer, us: str) -> str:
    return "offered" if state(offer) == "offered" and same_name(offer.offered_to, us) else ""


def _ours(offer: Transfer, case: Case, day: date) -> str:
    """A yes waits until our case is closed; a no is told for two weeks, and as long as the case is closed here."""
    how = state(offer)
    if how == "taken":
        return "" if is_closed(case.case_status) else "taken"
    if how == "declined":
        on = offer.answered_on if offer.their_answer is not None else offer.heard_on
        recent = isinstance(on, str) and on >= (day - _TOLD).isoformat()
        return "declined" if recent or is_closed(case.case_status) else ""
    return "waiting" if how == "offered" else ""
