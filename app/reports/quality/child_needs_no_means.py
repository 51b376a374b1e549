"""For a child no means of control are needed: it was decided as if they were."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.i18n import QT_TRANSLATE_NOOP
from app.reports import vectors
from app.reports.coded import Places
from app.reports.quality.check import Check, all_at, number
from app.reports.quality.child_and_age import ADULT
from app.reports.told import YES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.reports.quality.check import Ground, Spots

_NOT: Final = "NotAVictimOfTrafficking"


def _find(ground: Ground) -> Iterator[Spots]:
    book = ground.book
    slots = vectors.places(
        book.kept("determination")
        & book.which("determination", "status", _NOT)
        & book.which("determination", "means_found", "not_found")
        & book.which("determination", "purpose_found", "found")
    )
    intakes = Places(book.firsts("intake")[book.owners("determination", "@case")[slots]])
    child = book.said("intake", "minor_at_exploitation", intakes).that(YES.__eq__)
    young = book.said("intake", "age_at_exploitation", intakes).that(_is_young)
    yield all_at("determination", slots[child | young], "means_found")


def _is_young(age: str) -> bool:
    told = number(age)
    return told is not None and told < ADULT


CHECK: Final = Check(
    code="child_means", sort="contradiction", find=_find,
    words=QT_TRANSLATE_NOOP("Quality", "Decided against a child for want of means. For a child, means are not needed."),
)  # fmt: skip
