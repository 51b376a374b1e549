"""Which questions a figure rests on, and what it means where an organisation asks none of them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from app.reports.breaks import houses_of
from app.reports.coded import told_as
from app.reports.splits import SPLITS
from app.reports.told import BLANK, NOT_SHARED, REASON

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from app.reports.ledger import Ledger
    from app.reports.measure import Found

NOT_COLLECTED: Final = REASON + "not_collected_then"
ASKS: Final[dict[str, tuple[str, ...]]] = {
    "IND04": ("intake.age_at_intake",),
    "IND05": ("intake.minor_at_intake",),
    "IND06": ("person.gender",),
    "IND07": ("person.citizenships",),
    "IND09": ("episode.country",),
    "IND11": ("intake.exploitation_types", "episode.exploitation_types"),
    "IND12": ("intake.exploitation_types", "episode.exploitation_types"),
    "IND15": ("intake.means_of_control", "episode.means_of_control"),
    "IND16": ("intake.means_of_control", "episode.means_of_control"),
    "IND17": ("episode.recruitment_methods",),
    "IND18": ("perpetrator.relation",),
    "IND21": ("determination.status",),
    "IND22": ("determination.status",),
    "IND23": ("intake.identified_by",),
    "IND33": ("closure.reason",),
    "IND34": ("closure.safety_at_closure",),
    "IND40": ("intake.exploitation_countries", "episode.country"),
    "IND41": ("intake.age_at_exploitation", "episode.age_at_exploitation", "intake.age_at_intake"),
    "IND42": ("assessment_needs.needs",),
}
"""By indicator; figures that only count, and those that rest on what was done, are not among them."""


_OF_SPLITS: Final = {
    "exploitation_types": ASKS["IND11"],
    "country": ASKS["IND40"],
    "age_at_exploitation": ASKS["IND41"],
}
"""By what a figure may be split that is told in more than one place; every other split is one question."""


def never_split(name: str, not_asked: Collection[str]) -> bool:
    """Whether who does not ask these has nothing to say of this split or filter."""
    split = SPLITS.get(name)
    alone = (f"{split.kind}.{split.field}",) if split is not None and split.kind else ()
    asks = _OF_SPLITS.get(name, alone)
    return bool(asks) and set(asks) <= set(not_asked)


def never_asks(indicator: str, not_asked: Collection[str]) -> bool:
    """Whether who does not ask these has nothing to say in this figure."""
    asks = ASKS.get(indicator, ())
    return bool(asks) and set(asks) <= set(not_asked)


def not_collected(found: Found, ledger: Ledger, indicator: str, not_asked: Mapping[str, Collection[str]]) -> Found:
    """A blank of an organisation that never asks is no blank: it was not collected, and is in no share."""
    silent = {house for house, questions in not_asked.items() if never_asks(indicator, questions)}
    if not silent:
        return found
    told = told_as(
        lambda word, house: NOT_COLLECTED if house in silent and word in (BLANK, NOT_SHARED) else word,
        found.told, houses_of(ledger, found.units),
    )  # fmt: skip
    return replace(found, told=told)
