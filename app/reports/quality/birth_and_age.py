"""The age at intake against the day of birth, as exactly as both are known."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.i18n import QT_TRANSLATE_NOOP
from app.reports.quality.check import Check, Spot, is_day, number

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.reports.quality.check import Ground


def ages(birth: str, day: str) -> tuple[int, int]:
    """The least and the most years that somebody born then can be on that day."""
    low_day, high_day = (day + "-01-01"[len(day) - 4 :])[:10], (day + "-12-31"[len(day) - 4 :])[:10]
    late_birth, early_birth = (birth + "-12-31"[len(birth) - 4 :])[:10], (birth + "-01-01"[len(birth) - 4 :])[:10]
    return _years(late_birth, low_day), _years(early_birth, high_day)


def _years(birth: str, day: str) -> int:
    return int(day[:4]) - int(birth[:4]) - (day[5:] < birth[5:])


def _find(ground: Ground) -> Iterator[Spot]:
    book = ground.book
    if not ground.births:
        return
    age, people = book.words("intake", "age_at_intake"), book.people("intake")
    guessed = book.words("intake", "age_is_estimated")
    day = book.dates("intake", "intake_date", "intake_date_month")
    for slot in book.standing("intake"):
        birth, told = ground.births.get(people[slot], ""), number(age[slot])
        if told is None or not is_day(birth) or not is_day(day[slot]):
            continue
        low, high = ages(birth, day[slot])
        play = 2 if guessed[slot] == "yes" else 0
        if not low - play <= told <= high + play:
            yield Spot("intake", slot, "age_at_intake")


CHECK: Final = Check(
    code="birth_age", sort="contradiction", find=_find,
    words=QT_TRANSLATE_NOOP("Quality", "The age does not fit the day of birth."),
)  # fmt: skip
