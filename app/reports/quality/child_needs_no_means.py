"""For a child no means of control are needed: it was decided as if they were."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.i18n import QT_TRANSLATE_NOOP
from app.reports.quality.check import Check, Spot, number
from app.reports.quality.child_and_age import ADULT

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.reports.quality.check import Ground

_NOT: Final = "NotAVictimOfTrafficking"


def _find(ground: Ground) -> Iterator[Spot]:
    book = ground.book
    if not book.standing("determination"):
        return
    first, of = book.first_of("intake"), book.cases("determination")
    minor, age = book.words("intake", "minor_at_exploitation"), book.words("intake", "age_at_exploitation")
    status, means = book.words("determination", "status"), book.words("determination", "means_found")
    purpose = book.words("determination", "purpose_found")
    for slot in book.standing("determination"):
        intake = first[of[slot]] if of[slot] >= 0 else -1
        if intake < 0 or (status[slot], means[slot], purpose[slot]) != (_NOT, "not_found", "found"):
            continue
        told = number(age[intake])
        if minor[intake] == "yes" or (told is not None and told < ADULT):
            yield Spot("determination", slot, "means_found")


CHECK: Final = Check(
    code="child_means", sort="contradiction", find=_find,
    words=QT_TRANSLATE_NOOP("Quality", "Decided against a child for want of means. For a child, means are not needed."),
)  # fmt: skip
