"""What the app works out from answers: months for statistics, an age from an exact birth date."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.forms.catalogue import fields_of
from app.forms.field import Date
from app.forms.partial_date import month_of, read, year_of
from db.missing import reason_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from db.types import Answer


def months(kind: str, answers: Mapping[str, Answer]) -> dict[str, Answer]:
    """The month columns beside the dates that are in `answers`; a reason stays a reason."""
    found: dict[str, Answer] = {}
    for field in fields_of(kind):
        if isinstance(field, Date) and field.month is not None and field.name in answers:
            found[field.month] = _coarse(field, answers[field.name])
    return found


def age(answers: Mapping[str, Answer]) -> dict[str, Answer]:
    """The age on the day of intake, where it was left blank and both days are known exactly."""
    born, intake = read(answers.get("date_of_birth")), read(answers.get("intake_date"))
    known = born is not None and intake is not None and born.precision == intake.precision == "day"
    if not known or answers.get("age_at_intake") is not None or born is None or intake is None:
        return {}
    return {"age_at_intake": born.ages_on(intake.low)[0], "age_is_estimated": "no"}


def _coarse(field: Date, answer: Answer) -> Answer:
    if reason_of(answer) is not None or not isinstance(answer, str):
        return answer
    return year_of(answer) if field.year_only else month_of(answer)
