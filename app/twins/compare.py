"""Two people side by side: field by field what agrees, nearly agrees, differs or is unknown, and what it is worth."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Final, Literal

from rapidfuzz.distance import OSA

from app.twins import names, weights

if TYPE_CHECKING:
    from app.twins.gist import Gist
    from app.twins.names import Rarity

Said = Literal["agree", "near", "differ", "unknown"]
FIELDS: Final = ("names", "born", "gender", "citizenships", "phone", "papers")
_NEAR_YEARS: Final = 366


@dataclass(frozen=True, slots=True)
class Fact:
    """One field of a pair. `how` is a finer word for `said`, which app/twins/words.py has a sentence for."""

    field: str
    said: Said
    how: str
    weight: float


@dataclass(frozen=True, slots=True)
class Likeness:
    score: float
    facts: tuple[Fact, ...]


def compare(one: Gist, other: Gist, rarity: Rarity) -> Likeness:
    """Every field once, in the order of FIELDS."""
    facts = (
        _names(one, other, rarity),
        _born(one, other),
        _gender(one, other),
        _citizenships(one, other),
        _phone(one, other),
        _papers(one, other),
    )
    return Likeness(sum(fact.weight for fact in facts), facts)


def _names(one: Gist, other: Gist, rarity: Rarity) -> Fact:
    if not one.names or not other.names:
        return Fact("names", "unknown", "unknown", 0.0)
    weight, how = names.best(one.names, other.names, rarity)
    said: Said = "agree" if how in {"same", "part"} else "differ" if how == "differ" else "near"
    return Fact("names", said, how, weight)


def _born(one: Gist, other: Gist) -> Fact:
    if not one.precision or not other.precision:
        return Fact("born", "unknown", "unknown", 0.0)
    how = _days(one.born[0], other.born[0]) if one.precision == other.precision == "day" else _spans(one, other)
    said: Said = "agree" if how in {"day", "month", "year"} else "differ" if how == "differ" else "near"
    return Fact("born", said, how, weights.BORN[how])


def _days(one: int, other: int) -> str:
    if one == other:
        return "day"
    first, second = date.fromordinal(one), date.fromordinal(other)
    if first.year == second.year:
        if (first.month, first.day) == (second.day, second.month):
            return "swapped"
        return "slip" if first.month == second.month or first.day == second.day else "year"
    if OSA.distance(first.isoformat(), second.isoformat()) == 1:
        return "slip"
    return "year_off" if abs(first.year - second.year) == 1 else _year_slip(first, second)


def _year_slip(one: date, other: date) -> str:
    return "year_slip" if OSA.distance(str(one.year), str(other.year)) == 1 else "differ"


def _spans(one: Gist, other: Gist) -> str:
    """How far apart, where at least one of them is known only roughly."""
    gap = max(one.born[0] - other.born[1], other.born[0] - one.born[1], 0)
    known = {one.precision, other.precision}
    if "age" in known:
        return "age" if gap <= _NEAR_YEARS else "age_off" if gap <= 2 * _NEAR_YEARS + 1 else "differ"
    if gap == 0:
        return "year" if "year" in known else "month"
    return "year_off" if gap <= _NEAR_YEARS else _year_slip(*(date.fromordinal(each.born[0]) for each in (one, other)))


def _gender(one: Gist, other: Gist) -> Fact:
    if not one.gender or not other.gender:
        return Fact("gender", "unknown", "unknown", 0.0)
    if one.gender == other.gender:
        return Fact("gender", "agree", "same", weights.GENDER_SAME)
    return Fact("gender", "differ", "differ", weights.GENDER_DIFFERS)


def _citizenships(one: Gist, other: Gist) -> Fact:
    if not one.citizenships or not other.citizenships:
        return Fact("citizenships", "unknown", "unknown", 0.0)
    if one.citizenships == other.citizenships:
        return Fact("citizenships", "agree", "same", weights.CITIZEN_SAME)
    if set(one.citizenships) & set(other.citizenships):
        return Fact("citizenships", "near", "part", weights.CITIZEN_SAME)
    return Fact("citizenships", "differ", "differ", weights.CITIZEN_DIFFERS)


def _phone(one: Gist, other: Gist) -> Fact:
    if not one.phones or not other.phones:
        return Fact("phone", "unknown", "unknown", 0.0)
    if set(one.phones) & set(other.phones):
        return Fact("phone", "agree", "same", weights.PHONE_SAME)
    return Fact("phone", "differ", "differ", weights.PHONE_DIFFERS)


def _papers(one: Gist, other: Gist) -> Fact:
    if not one.papers or not other.papers:
        return Fact("papers", "unknown", "unknown", 0.0)
    if one.papers == other.papers:
        return Fact("papers", "agree", "same", weights.PAPERS_SAME)
    if min(len(one.papers), len(other.papers)) >= 6 and OSA.distance(one.papers, other.papers) == 1:
        return Fact("papers", "near", "slip", weights.PAPERS_NEAR)
    return Fact("papers", "differ", "differ", weights.PAPERS_DIFFER)
