"""Who has surely come of age by now, and since when, as far as birth dates and ages at intake tell."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final

from sqlalchemy import select

from app.forms.partial_date import read
from app.records import who
from db.models import Identity, Intake

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sqlalchemy.orm import Session

ADULT: Final = 18


def grown(session: Session, subjects: Iterable[bytes], day: date) -> dict[bytes, str]:
    """The day on which each of them became an adult, empty where it is not known; in doubt a child stays one."""
    since: dict[bytes, str] = {}
    for chunk in who.chunks(subjects):
        ages = select(Intake.subject, Intake.age_at_intake, Intake.intake_date).where(Intake.subject.in_(chunk))
        for subject, age, on in session.execute(ages):
            at = read(on)
            if isinstance(age, int) and at is not None and age + _years(at.high, day) > ADULT:  # an age may be a guess
                since[subject] = ""
        births = select(Identity.subject, Identity.date_of_birth).where(Identity.subject.in_(chunk))
        for subject, born in session.execute(births):
            known = read(born)
            if known is None:
                continue
            since.pop(subject, None)
            if known.ages_on(day)[0] >= ADULT:
                since[subject] = _birthday(known.high)
    return since


def _years(then: date, now: date) -> int:
    return now.year - then.year - ((now.month, now.day) < (then.month, then.day))


def _birthday(born: date) -> str:
    leap = (born.month, born.day) == (2, 29)
    return date(born.year + ADULT, 3 if leap else born.month, 1 if leap else born.day).isoformat()
