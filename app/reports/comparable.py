"""Whether numbers of several organisations may stand side by side: yes, with a warning, or not, and why."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import combinations
from typing import TYPE_CHECKING, Any, ClassVar, Final, Literal

from app.i18n import QT_TRANSLATE_NOOP
from app.reports import meaning
from app.reports.asks import never_asks
from app.reports.bare import LEAST_FOR_SHARE
from app.reports.caveats.a04_robust import LEAST
from app.reports.caveats.a27_missing import APART
from app.reports.caveats.marks import PERCENT, missing_share, points
from app.reports.period import ALWAYS_FROM

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from app.reports.bare import Bare, Group
    from app.reports.profile import Meaning, Profile

Verdict = Literal["comparable", "flagged", "refused"]
Reason = tuple[str, tuple[tuple[str, str], ...]]

NOT_ASKED: Final = QT_TRANSLATE_NOOP("Reports", "{one} does not ask this.")
MEANINGS: Final = QT_TRANSLATE_NOOP("Reports", "{one} and {other} decide by different definitions of trafficking.")
READ_OTHERWISE: Final = QT_TRANSLATE_NOOP(
    "Reports",
    "{one} and {other} read the same definition of trafficking differently: what must be there, or what holds for a "
    "child.",
)
EARLIER: Final = QT_TRANSLATE_NOOP(
    "Reports", "{one} and {other} decided by different definitions before this time, and older decisions still stand."
)
UNSAID: Final = QT_TRANSLATE_NOOP(
    "Reports", "{one} has not said by which definition of trafficking it decides, or not for all of this time."
)
NOT_SPLIT: Final = QT_TRANSLATE_NOOP("Reports", "{one} does not ask what this table is split by.")
THIN: Final = QT_TRANSLATE_NOOP("Reports", "Only {percent} % of the records of {one} have an answer.")
THIN_OF_FEW: Final = QT_TRANSLATE_NOOP("Reports", "Only {answered} of {total} records of {one} have an answer.")
UNLIKE: Final = QT_TRANSLATE_NOOP("Reports", "Shares of missing answers differ, in groups too small for a share.")
MISSING: Final = QT_TRANSLATE_NOOP("Reports", "Shares of missing answers differ: {most} % against {least} %.")
SERVICES: Final = QT_TRANSLATE_NOOP("Reports", "They do not offer the same help.")
TAKES_IN: Final = QT_TRANSLATE_NOOP("Reports", "They do not take in the same people.")
CATCHMENT: Final = QT_TRANSLATE_NOOP("Reports", "They work in different places.")
SINCE: Final = QT_TRANSLATE_NOOP("Reports", "{one} reports since {day} only.")
SILENT: Final = QT_TRANSLATE_NOOP("Reports", "{one} has not said how it works.")
COUNTRIES: Final = QT_TRANSLATE_NOOP("Reports", "They work under the laws of different countries.")
DUTIES: Final = QT_TRANSLATE_NOOP(
    "Reports",
    "{one} must report some things by law whatever a person says, {other} need not: people may tell them different "
    "things.",
)
NO_GROUND: Final = QT_TRANSLATE_NOOP("Reports", "{one} has not told under which law and for what it keeps records.")
TWICE: Final = QT_TRANSLATE_NOOP("Reports", "Nobody has looked for people whom both know.")
UNCOMPARED: Final = QT_TRANSLATE_NOOP(
    "Reports", "Of some people no name is known here, so nobody could look whether both know them."
)
AGAIN: Final = QT_TRANSLATE_NOOP("Reports", "Records came since somebody looked for people whom both know.")
BY_DEFINITION: Final = frozenset({"IND21", "IND22"})
LATEST: Final = "IND21"
"""It counts the latest decision of each person, which may be older than the period."""


class NotComparable(Exception):
    code: ClassVar[str] = "figure.not_comparable"

    def __init__(self, indicator: str, one: str, other: str) -> None:
        super().__init__(self.code)
        self.indicator = indicator
        self.facts = {"one": one, "other": other}


@dataclass(frozen=True, slots=True)
class House:
    """`word` is how figures name the organisation, empty for ours; `group` are its numbers in this figure.

    `unsplit`: it never asks something that the figure is split by; `unfound`: something that the figure is narrowed to,
    so that nobody of it can be in the table. `ground`: its answers about law and purposes, none where it never told.
    """

    word: str
    name: str
    profile: Profile | None
    group: Group
    unsplit: bool = False
    unfound: bool = False
    ground: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Side:
    """One organisation as it stands in a figure: all that it decides by in its time, whether it asks at all, and how
    many of its records have an answer.
    """

    word: str
    name: str
    profile: Profile | None
    meanings: tuple[Meaning, ...]
    asks: bool
    answered: int
    total: int
    ground: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Pair:
    """`refused` and `flagged` are sentences of the context Reports with their facts; refused weighs more."""

    one: str
    other: str
    refused: tuple[Reason, ...]
    flagged: tuple[Reason, ...]

    @property
    def verdict(self) -> Verdict:
        return "refused" if self.refused else "flagged" if self.flagged else "comparable"


@dataclass(frozen=True, slots=True)
class Comparison:
    """Of one figure; nothing but `sides` where one organisation is counted alone."""

    sides: tuple[Side, ...]
    pairs: tuple[Pair, ...]

    @property
    def verdict(self) -> Verdict:
        """The gravest of all."""
        found = {pair.verdict for pair in self.pairs}
        return "refused" if "refused" in found else "flagged" if "flagged" in found else "comparable"


def side(bare: Bare, house: House) -> Side:
    said, group = house.profile, house.group
    return Side(
        word=house.word, name=house.name, profile=said,
        meanings=said.in_force(*_time(bare)) if said is not None else (),
        asks=all(words != NOT_ASKED for words, _ in _unfit(bare, house)),
        answered=group.answered.n or 0, total=group.total.n or 0, ground=house.ground,
    )  # fmt: skip


def compare(bare: Bare, houses: Sequence[House], facts: Mapping[str, str]) -> tuple[Pair, ...]:
    """Every two of them. `facts` are those of the ground: whether likely doubles were looked for."""
    return tuple(_pair(bare, one, other, facts) for one, other in combinations(houses, 2))


def _pair(bare: Bare, one: House, other: House, facts: Mapping[str, str]) -> Pair:
    refused = [reason for each in (one, other) for reason in _unfit(bare, each)]
    flagged = [reason for each in (one, other) for reason in _doubts(bare, each)]
    flagged += [*_unlike(one, other), *_unsaid(bare, one, other), *_grounds(one, other)]
    apart = _meanings(bare, one, other)
    (refused if bare.indicator in BY_DEFINITION else flagged).extend(apart)
    if not apart and bare.indicator == LATEST:
        flagged += _before(bare, one, other)
    if bare.unit == "persons" and not facts.get("twins_waiting"):
        flagged.append((TWICE, ()))
    elif bare.unit == "persons" and facts.get("twins_since"):
        flagged.append((AGAIN, ()))
    elif bare.unit == "persons" and facts.get("twins_blind"):
        flagged.append((UNCOMPARED, ()))
    return Pair(one.name, other.name, tuple(refused), tuple(flagged))


def _unfit(bare: Bare, house: House) -> list[Reason]:
    """Why this organisation does not belong beside any other in this figure."""
    if house.unfound or (house.profile is not None and never_asks(bare.indicator, house.profile.not_asked)):
        return [(NOT_ASKED, (("one", house.name),))]
    gaps = {gap.reason for gap in house.group.gaps}
    if house.group.answered.n == 0 and gaps == {"not_collected_then"}:
        return [(NOT_ASKED, (("one", house.name),))]
    missing = missing_share(house.group)
    if missing is not None and PERCENT - missing < LEAST:
        return [_thin(house, PERCENT - missing)]
    return []


def _thin(house: House, percent: float) -> Reason:
    answered, total = house.group.answered.n or 0, house.group.total.n or 0
    if total < LEAST_FOR_SHARE:
        return THIN_OF_FEW, (("answered", str(answered)), ("total", str(total)), ("one", house.name))
    return THIN, (("percent", points(percent)), ("one", house.name))


def _doubts(bare: Bare, house: House) -> list[Reason]:
    if house.profile is None:
        return [(SILENT, (("one", house.name),))]
    found: list[Reason] = [(NOT_SPLIT, (("one", house.name),))] if house.unsplit else []
    since = house.profile.reports_since
    if since > bare.first[: len(since)]:
        found.append((SINCE, (("one", house.name), ("day", since))))
    return found


def _meanings(bare: Bare, one: House, other: House) -> list[Reason]:
    """How far they do not decide by the same, on any day that is counted and on which both have said by what."""
    if one.profile is None or other.profile is None:
        return []
    return _parted(meaning.apart(one.profile, other.profile, *_time(bare)), one, other)


def _parted(how: meaning.Apart, one: House, other: House) -> list[Reason]:
    said = {"definition": MEANINGS, "reading": READ_OTHERWISE}.get(how)
    return [(said, (("one", one.name), ("other", other.name)))] if said else []


def _before(bare: Bare, one: House, other: House) -> list[Reason]:
    if one.profile is None or other.profile is None:
        return []
    parted = meaning.apart(one.profile, other.profile, ALWAYS_FROM, bare.first)
    return [(EARLIER, (("one", one.name), ("other", other.name)))] if parted else []


def _unsaid(bare: Bare, one: House, other: House) -> list[Reason]:
    if one.profile is None or other.profile is None:
        return []
    first, last = _time(bare)
    first = meaning.begun(first, one.profile, other.profile)
    return [
        (UNSAID, (("one", each.name),))
        for each in (one, other)
        if each.profile is not None and meaning.is_unsaid(each.profile, first, last)
    ]


def _grounds(one: House, other: House) -> list[Reason]:
    """What they say they stand on; nothing where neither has told."""
    if not one.ground or not other.ground:
        silent = [each for each in (one, other) if not each.ground]
        return [(NO_GROUND, (("one", each.name),)) for each in silent] if len(silent) == 1 else []
    first, second = (each.ground.get("country") for each in (one, other))
    named = isinstance(first, str) and isinstance(second, str)
    found: list[Reason] = [(COUNTRIES, ())] if named and first != second else []
    must = [each.name for each in (one, other) if each.ground.get("must_report") == "yes"]
    need_not = [each.name for each in (one, other) if each.ground.get("must_report") == "no"]
    if must and need_not:
        found.append((DUTIES, (("one", must[0]), ("other", need_not[0]))))
    return found


def _time(bare: Bare) -> tuple[str, str]:
    """The days that are counted: what is still to come is not."""
    return bare.first, max(bare.first, min(bare.last, bare.as_of))


def _unlike(one: House, other: House) -> list[Reason]:
    found: list[Reason] = []
    shares = [share for share in (missing_share(one.group), missing_share(other.group)) if share is not None]
    if len(shares) > 1 and max(shares) - min(shares) > APART:
        few = any((each.group.total.n or 0) < LEAST_FOR_SHARE for each in (one, other))
        told = (("most", points(max(shares))), ("least", points(min(shares))))
        found.append((UNLIKE, ()) if few else (MISSING, told))
    first, second = one.profile, other.profile
    if first is not None and second is not None:
        if set(first.services) != set(second.services):
            found.append((SERVICES, ()))
        if first.takes_in != second.takes_in:
            found.append((TAKES_IN, ()))
        if first.catchment != second.catchment:
            found.append((CATCHMENT, ()))
    return found
