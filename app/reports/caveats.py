"""The sentences that go with a figure: those its indicator names, and those that are true of every figure."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from app.i18n import QT_TRANSLATE_NOOP
from app.reports.figure import Caveat

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.reports.measure import Indicator

UNIT: Final = QT_TRANSLATE_NOOP("Reports", "Unit counted: {unit}. A case is not a person.")
BLANKS: Final = QT_TRANSLATE_NOOP(
    "Reports", "Shares are of the {answered} with a recorded answer; {missing} of {total} have none, shown by reason."
)
OVERLAP: Final = QT_TRANSLATE_NOOP(
    "Reports", "One may stand in several rows, so rows may add up to more than {total}, and shares to more than 100 %."
)
WHO: Final = QT_TRANSLATE_NOOP(
    "Reports", "These are people who were met and recorded. They say nothing about how many there are."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class About:
    """Real numbers for the sentences: of the whole figure, of the vault, and what the indicator found on its way."""

    unit: str
    total: int
    answered: int
    facts: Mapping[str, str] = field(default_factory=dict)


def caveats(indicator: Indicator, about: About) -> tuple[Caveat, ...]:
    """Never empty: the unit and who was counted go with every figure."""
    facts = {"unit": about.unit, "total": str(about.total), "answered": str(about.answered), **about.facts}
    facts["missing"] = str(about.total - about.answered)
    told = [Caveat("A13", UNIT, tuple(facts.items()))]
    if indicator.shape != "count":
        told.append(Caveat("A08", BLANKS, tuple(facts.items())))
    if indicator.overlaps:
        told.append(Caveat("A10", OVERLAP, tuple(facts.items())))
    told.append(Caveat("A17", WHO))
    return tuple(told)
