"""Ages agree with the birth date as exactly as it is known, and nobody under 18 is taken for an adult."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.forms.findings import Finding
from app.forms.partial_date import ABOUT, Span, read
from app.i18n import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date

    from db.types import Answer

ADULT: Final = 18

NOT_THE_AGE: Final = QT_TRANSLATE_NOOP(
    "Findings", "Age and birth date do not agree. If the age is a guess, say so below."
)
BORN_LATER: Final = QT_TRANSLATE_NOOP("Findings", "The birth date is after the day of intake.")
YOUNGER_NOW: Final = QT_TRANSLATE_NOOP("Findings", "The person cannot have been older then than now.")
NOT_THE_AGE_THEN: Final = QT_TRANSLATE_NOOP("Findings", "This age does not fit the birth date and the time it began.")
IS_A_CHILD: Final = QT_TRANSLATE_NOOP(
    "Findings", "By age or birth date the person is under 18. If unsure, treat as a child."
)
IS_ADULT: Final = QT_TRANSLATE_NOOP("Findings", "By age or birth date the person is 18 or older. Check which is right.")
WAS_A_CHILD: Final = QT_TRANSLATE_NOOP("Findings", "By the other answers the person was under 18 then.")
WAS_ADULT: Final = QT_TRANSLATE_NOOP("Findings", "By the other answers the person was 18 or older then.")


def agree(answers: Mapping[str, Answer], today: date) -> Iterator[Finding]:
    """Exact dates and ages that are no guess must agree; the rest only asks for a second look."""
    born, intake = read(answers.get("date_of_birth")), _day_of_intake(answers, today)
    age, then = answers.get("age_at_intake"), answers.get("age_at_exploitation")
    if born is not None and born.low > intake.high:
        yield Finding("date_of_birth", "ages.born_later", BORN_LATER)
    elif born is not None and isinstance(age, int):
        guessed = born.precision == "age" or answers.get("age_is_estimated") != "no"
        if not _within(age, _ages(born, intake), ABOUT if guessed else 0):
            yield Finding("age_at_intake", "ages.not_the_age", NOT_THE_AGE, "warning" if guessed else "error")
    if isinstance(age, int) and isinstance(then, int) and then > age:
        yield Finding("age_at_exploitation", "ages.younger_now", YOUNGER_NOW)


def agree_then(answers: Mapping[str, Answer], today: date) -> Iterator[Finding]:
    """The age when it began fits the birth date and the time it began."""
    del today
    born, began, then = (answers.get(name) for name in ("date_of_birth", "started_on", "age_at_exploitation"))
    birth, start = read(born), read(began)
    if birth is None or start is None or not isinstance(then, int):
        return
    if not _within(then, _ages(birth, start), ABOUT if birth.precision == "age" else 1):
        yield Finding("age_at_exploitation", "ages.not_the_age_then", NOT_THE_AGE_THEN, "warning")


def minors(answers: Mapping[str, Answer], today: date) -> Iterator[Finding]:
    """A child marked as an adult is an error; an adult marked as a child may be doubt, and doubt is allowed."""
    known = list(_ages_at_intake(answers, today))
    told = answers.get("minor_at_intake")
    if told == "no" and any(oldest < ADULT for _, oldest in known):
        yield Finding("minor_at_intake", "ages.is_a_child", IS_A_CHILD)
    elif told == "yes" and any(youngest >= ADULT for youngest, _ in known):
        yield Finding("minor_at_intake", "ages.is_adult", IS_ADULT, "warning")
    then, told_then = answers.get("age_at_exploitation"), answers.get("minor_at_exploitation")
    if told_then == "no" and ((isinstance(then, int) and then < ADULT) or any(oldest < ADULT for _, oldest in known)):
        yield Finding("minor_at_exploitation", "ages.was_a_child", WAS_A_CHILD)
    elif told_then == "yes" and isinstance(then, int) and then >= ADULT:
        yield Finding("minor_at_exploitation", "ages.was_adult", WAS_ADULT, "warning")


def _ages_at_intake(answers: Mapping[str, Answer], today: date) -> Iterator[tuple[int, int]]:
    """What each answer about age says, youngest and oldest."""
    born, age = read(answers.get("date_of_birth")), answers.get("age_at_intake")
    if born is not None:
        youngest, oldest = _ages(born, _day_of_intake(answers, today))
        spread = ABOUT if born.precision == "age" else 0
        yield youngest - spread, oldest + spread
    if isinstance(age, int):
        spread = 0 if answers.get("age_is_estimated") == "no" else ABOUT
        yield age - spread, age + spread


def _day_of_intake(answers: Mapping[str, Answer], today: date) -> Span:
    return read(answers.get("intake_date")) or Span(today, today, "day")


def _ages(born: Span, when: Span) -> tuple[int, int]:
    return born.ages_on(when.low)[0], born.ages_on(when.high)[1]


def _within(age: int, ages: tuple[int, int], spread: int) -> bool:
    return ages[0] - spread <= age <= ages[1] + spread
