"""Referrals that nobody answered: asked for again after a week, as long as the case goes on."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Final

from sqlalchemy import Text, and_, cast, not_, or_

from app.records.due import Due, going_on, ours, reviews, standing
from db.models import Referral

if TYPE_CHECKING:
    from datetime import date

    from sqlalchemy.orm import Session

ANSWER_AFTER: Final = timedelta(days=7)
ASKED_FOR: Final = timedelta(days=180)
"""After half a year without a word nobody is reminded any more: old tables bring in referrals by the hundred."""


def to_look_at(session: Session, day: date) -> list[Due]:
    """What has its day comes first: a risk to be looked at does not wait behind a letter that nobody answered."""
    return reviews(session, day) + unanswered(session, day)


def unanswered(session: Session, day: date) -> list[Due]:
    """Oldest first, `why` is no_answer. *No answer yet*, written with its day, gives another week from there."""
    last = (day - ANSWER_AFTER).isoformat()
    heard = and_(Referral.result_on > last, not_(cast(Referral.result_on, Text).startswith("{")))
    asked = standing(Referral, Referral.referred_on).where(
        Referral.referred_on >= (day - ASKED_FOR).isoformat(),
        Referral.referred_on <= last,
        or_(Referral.result.is_(None), Referral.result == "no_answer"),
        or_(Referral.result_on.is_(None), not_(heard)),
        Referral.agreed != "no",
        going_on(Referral.subject),
    )
    return ours(session, asked.order_by(Referral.referred_on, Referral.id), ("referral", "no_answer"))
