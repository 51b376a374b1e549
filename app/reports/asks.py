"""Which questions a figure rests on, and what it means where an organisation asks none of them."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from app.reports import owned
from app.reports.breaks import houses_of
from app.reports.coded import places, told_as
from app.reports.splits import SPLITS
from app.reports.told import BLANK, NOT_SHARED, REASON

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from app.reports.coded import Words
    from app.reports.ledger import Ledger
    from app.reports.measure import Found
    from app.reports.splits import Split
    from app.reports.units import Units

NOT_COLLECTED: Final = REASON + "not_collected_then"
ASKS: Final[dict[str, tuple[str, ...]]] = {
    "IND04": ("intake.age_at_intake",),
    "IND05": ("intake.minor_at_intake",),
    "IND06": ("person.gender",),
    "IND07": ("person.citizenships",),
    "IND09": ("episode.country",),
    "IND11": ("intake.exploitation_types", "episode.exploitation_types"),
    "IND12": ("intake.exploitation_types", "episode.exploitation_types"),
    "IND13": ("intake.exploitation_types", "episode.exploitation_types"),
    "IND14": ("intake.labour_industries", "episode.labour_industries"),
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
    "recruited_in": ASKS["IND09"],
    "through": ASKS["IND09"],
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
    return replace(found, told=_told(found.told, houses_of(ledger, found.units), silent)) if silent else found


def not_split(
    found: Found, ledger: Ledger, names: Iterable[str], not_asked: Mapping[str, Collection[str]]
) -> Found:  # fmt: skip
    """The same of what a figure is split by, or narrowed to: who was never asked is in a group of their own."""
    own, apart = dict(found.own), found.apart
    for name in names:
        silent = {house for house, questions in not_asked.items() if never_split(name, questions)}
        if not silent:
            continue
        if apart is not None and name in apart.words:
            at = owned.place_of(places(found.units.people), ledger.facts.many("person"))[apart.people]
            houses = houses_of(ledger, found.units).read(at, BLANK)
            apart = replace(apart, words={**apart.words, name: _told(apart.words[name], houses, silent)})
            continue
        with suppress(ValueError):  # an answer of another kind of record: whoever asks for it is told so
            words = own[name] if name in own else SPLITS[name].words(ledger, found.units)
            own[name] = _told(words, _who_asks(ledger, found.units, SPLITS[name]), silent)
    return replace(found, own=own, apart=apart)


def _who_asks(ledger: Ledger, units: Units, split: Split) -> Words:
    """For each unit the organisation of the record in which the answer stands; of several, that of the unit."""
    if split.kind == "person":
        return ledger.said("person", "@org", units.people)
    if split.kind == "intake" and split.owner == "case":
        return ledger.said("intake", "@org", ledger.first_ones("intake", units.cases))
    return houses_of(ledger, units)


def _told(words: Sequence[str], houses: Words, silent: Collection[str]) -> Words:
    return told_as(
        lambda word, house: NOT_COLLECTED if house in silent and word in (BLANK, NOT_SHARED) else word, words, houses
    )
