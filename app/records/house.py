"""Who sleeps in the house on a night: the stays of ours that are open then, read as bare columns."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, NamedTuple

from sqlalchemy import or_, select

from app.forms import partial_date
from app.records.begun import perhaps_begun_here
from app.records.origins import Origins
from db.heads import Heads
from db.missing import NOT_APPLICABLE, reason_of
from db.models import Stay

if TYPE_CHECKING:
    from datetime import date

    from sqlalchemy import Select
    from sqlalchemy.orm import Session

OUTSIDE: Final = "outside_flat"


class Sleeper(NamedTuple):
    """One stay as its answers stand."""

    record: bytes
    subject: bytes
    case: bytes | None
    moved_in_on: Any
    moved_out_on: Any
    nights_away: Any
    stay_kind: Any
    room: Any
    bed: Any
    left_how: Any
    st: bytes

    @property
    def came(self) -> date | None:
        """The first night; the first that an inexact date can mean."""
        return day_of(self.moved_in_on)

    @property
    def went(self) -> date | None:
        return day_of(self.moved_out_on)

    @property
    def ended_unknown(self) -> bool:
        """It is over, and nobody knows since when."""
        return is_over_unknown(self.moved_out_on, self.left_how)


COLUMNS: Final = (
    Stay.id,
    Stay.subject,
    Stay.case,
    Stay.moved_in_on,
    Stay.moved_out_on,
    Stay.nights_away,
    Stay.stay_kind,
    Stay.room,
    Stay.bed,
    Stay.left_how,
    Stay.st,
)


def sleepers(session: Session, day: date) -> list[Sleeper]:
    """Everybody of ours whose bed it is in the night after this day, in the order in which they came."""
    night = day.isoformat()
    asked = standing().where(or_(Stay.moved_out_on.is_(None), Stay.moved_out_on > night))
    here = [each for each in of_ours(session, asked) if _sleeps(each, day)]
    return sorted(here, key=lambda each: (str(each.moved_in_on), each.record))


def standing() -> Select[Any]:
    return select(*COLUMNS).where(Stay.voided.is_(None), ~Stay.erased)


def of_ours(session: Session, asked: Select[Any]) -> list[Sleeper]:
    """What other houses told us about their beds is not about ours."""
    origins = Origins(session)
    found = (Sleeper(*row) for row in session.execute(asked.where(perhaps_begun_here(session, Stay))))
    return [each for each in found if origins.is_ours((Heads.decode(each.st).first or (0, 0, 0))[1])]


def day_of(answer: object) -> date | None:
    """The first day an answer can mean; None for a reason or a blank."""
    found = partial_date.read(answer)
    return found.low if found is not None else None


def is_over_unknown(last_morning: object, left_how: object) -> bool:
    """No day, but somebody said how it ended, or that nobody knows how; what does not apply has not ended."""
    return day_of(last_morning) is None and left_how is not None and reason_of(left_how) != NOT_APPLICABLE


def _sleeps(stay: Sleeper, day: date) -> bool:
    """Where no last morning is known, the person is here unless somebody said how the stay ended."""
    return stay.came is not None and stay.came <= day and not stay.ended_unknown
