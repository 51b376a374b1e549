"""A child with the age of an adult, and an adult with the age of a child."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.i18n import QT_TRANSLATE_NOOP
from app.reports.quality.check import Check, Spot, number

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.reports.quality.check import Ground

ADULT: Final = 18


def _find(ground: Ground) -> Iterator[Spot]:
    book = ground.book
    for minor, years in (("minor_at_intake", "age_at_intake"), ("minor_at_exploitation", "age_at_exploitation")):
        said, age = book.words("intake", minor), book.words("intake", years)
        for slot in book.standing("intake"):
            told = number(age[slot])
            if told is not None and said[slot] in {"yes", "no"} and (told < ADULT) != (said[slot] == "yes"):
                yield Spot("intake", slot, years)


CHECK: Final = Check(
    code="child_age", sort="contradiction", find=_find,
    words=QT_TRANSLATE_NOOP("Quality", "Child or adult: this does not fit the age."),
)  # fmt: skip
