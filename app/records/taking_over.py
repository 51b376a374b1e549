"""What taking over an offered case does: a person and a case of this house, begun with what was told before."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.forms.check import check, errors
from app.forms.intake import INTAKE
from app.forms.intake_sections.arrival import ARRIVAL, CASE
from app.records import permission
from app.records.case_records import answers_of, sheet_of
from app.records.intake import record
from app.records.origins import Origins
from app.records.transferring import ACCEPTED
from db.heads import Heads

if TYPE_CHECKING:
    from datetime import date

    from sqlalchemy.orm import Session

    from app.records.case_records import CaseRecords
    from app.records.intake import House, Recorded
    from db.models import Transfer
    from db.types import Answer

_ASKED_ANEW: Final = frozenset(field.name for section in (CASE, ARRIVAL) for field in section.asked())
_GIVEN: Final = frozenset({"given_spoken", "given_signed"})
_ABOUT: Final = frozenset({"referral", "demonstration"})


def take_over(session: Session, house: House, arrived: CaseRecords, offer: Transfer, intake: bytes) -> Recorded:
    """The person is recorded as this house's own: whoever first recorded them keeps the earlier record.

    What was answered there is not asked again. The permission to keep a record here is: until the person was asked
    the sheet says *not decided yet*, and nothing leaves this house.
    """
    made = record(session, house, [_to_be_asked(house.today)], _begun_with(session, house, arrived), intake)
    offer.their_answer, offer.answered_on = ACCEPTED, house.today.isoformat()
    offer.answer_why = None
    offer.their_number, offer.taken_as = made.number, made.case
    return made


def may_take(arrived: CaseRecords, today: date, *, demonstration: bool) -> bool:
    """Whether a permission to hand the person on, as far as it was shown to us, is still alive."""
    sheets = [answers_of(each) for each in arrived.consents if not each.erased and each.voided is None]
    about = [sheet for sheet in sheets if sheet.get("consent_purpose") in _ABOUT]
    return any(
        permission.of(sheet, today, demonstration=demonstration, ours=False).live
        and (sheet.get("consent_status") in _GIVEN or sheet.get("consent_purpose") == "demonstration")
        for sheet in about
    )


def _to_be_asked(today: date) -> dict[str, Answer]:
    return {
        "consent_purpose": "care_here",
        "recipient_kind": "this_shelter",
        "consent_status": "undecided",
        "review_on": today.isoformat(),
    }


def _begun_with(session: Session, house: House, arrived: CaseRecords) -> dict[str, Answer]:
    """What came in a shape that the questionnaire does not take stays where it came, and is asked here."""
    told = {name: answer for name, answer in sheet_of(arrived).items() if name not in _ASKED_ANEW}
    if "date_of_birth" in told:
        told.pop("age_at_intake", None)  # it is worked out for the day on which they came here
    told |= {"intake_kind": "transferred", "intake_date": house.today.isoformat(), "from_old_records": "no"}
    told["referrer"] = Origins(session).organisation((Heads.decode(arrived.case.st).first or (0, 0, 0))[1])
    odd = {finding.field for finding in errors(check(INTAKE, told, today=house.today))}
    return {name: answer for name, answer in told.items() if name not in odd}
