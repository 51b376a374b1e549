"""A child with the age of an adult, and an adult with the age of a child."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.i18n import QT_TRANSLATE_NOOP
from app.reports import vectors
from app.reports.coded import marked
from app.reports.quality.check import Check, all_at, number
from app.reports.told import NO, YES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.reports.quality.check import Ground, Spots

ADULT: Final = 18


def _find(ground: Ground) -> Iterator[Spots]:
    book = ground.book
    slots = vectors.places(book.kept("intake"))
    for minor, years in (("minor_at_intake", "age_at_intake"), ("minor_at_exploitation", "age_at_exploitation")):
        said, age = (book.coded("intake", name).where(slots) for name in (minor, years))
        yield all_at("intake", slots[marked(_unlike, said, age)], years)


def _unlike(said: str, age: str) -> bool:
    told = number(age)
    return told is not None and said in {YES, NO} and (told < ADULT) != (said == YES)


CHECK: Final = Check(
    code="child_age", sort="contradiction", find=_find,
    words=QT_TRANSLATE_NOOP("Quality", "Child or adult: this does not fit the age."),
)  # fmt: skip
