"""Help that somebody waits for: planned for a day, or asked of others who have not answered."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Final

from sqlalchemy import Text, and_, cast, not_, or_

from app.records.due import AHEAD, Due, going_on, ours, reviews, standing
from db.models import Referral, Service

if TYPE_CHECKING:
    from datetime import date

    from sqlalchemy.orm import Session

ANSWER_AFTER: Final = timedelta(days=7)
ASKED_FOR: Final = timedelta(days=180)
"""After half a year nobody is reminded any more: old tables bring in such things by the hundred."""


def to_look_at(session: Session, day: date) -> list[Due]:
    """What has its day comes first: a risk to be looked at does not wait behind a letter that nobody answered."""
    dated = sorted(reviews(session, day) + planned(session, day), key=lambda due: (due.day, due.kind, due.record))
    return dated + unanswered(session, day)


def planned(session: Session, day: date) -> list[Due]:
    """Help with a day within a week; one that has passed is told while the case goes on, until somebody says whether it
    took place. `why` is planned.
    """
    asked = standing(Service, Service.given_on).where(
        Service.state == "planned",
        Service.given_on >= (day - ASKED_FOR).isoformat(),
        Service.given_on <= (day + AHEAD).isoformat(),
        going_on(Service.subject),
    )
    return ours(session, asked.order_by(Service.given_on, Service.id), ("service", "planned"))


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
