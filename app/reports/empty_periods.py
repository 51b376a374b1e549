"""Months, quarters and years in which nothing was counted: a row of each, where it can be said that it was nothing."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from app.reports.breaks import houses_of
from app.reports.coded import counted
from app.reports.labels import DATES, OURS
from app.reports.period import ALWAYS_FROM, ALWAYS_TO, month_of, span_of
from app.reports.sets import counts
from app.reports.splits import SPLITS
from app.reports.tally import in_order
from app.reports.units import INTAKE_DATE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from app.reports.bare import Bare, Group
    from app.reports.ledger import Ledger
    from app.reports.units import Units

    _Keys = tuple[str, ...]
    _Months = tuple[str, str]

MOST_ROWS: Final = 1000
"""Groups of a table; one that would have more with its empty periods goes without them, and says so."""
_MONTH, _YEAR = len("2026-01"), 12


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What a table is split by and narrowed to, from which day to which, and until which day it can be counted. `since`
    says by organisation from when on it reports; `outside`: it may leave the house, so no row may tell in which month
    somebody came who is not counted in it.
    """

    dimensions: tuple[str, ...]
    filters: tuple[tuple[str, str], ...]
    first: str
    last: str
    today: str
    since: Mapping[str, str]
    outside: bool


def last_counted(indicator: str, today: str) -> str:
    """The day after which nothing can be in this figure yet: of some only those of so many days ago are."""
    early = counts(indicator, "", "").early
    return (date.fromisoformat(today) - timedelta(early)).isoformat() if early else today


def filled(
    groups: tuple[Group, ...], asked: Asked, known: tuple[Ledger, Units], nobody: Callable[[_Keys], Group]
) -> tuple[Group, ...]:
    """The same with a group of nobody for each empty period, under all groups of the other dimensions that there are.

    None where nothing could be known: before an organisation began to report, after the last that a partner sent, and
    before what is counted is due. The same groups where the rows would be more than MOST_ROWS.
    """
    times = _Times(groups, asked.dimensions)
    if not times.counted:
        return groups
    house = asked.dimensions.index("house") if "house" in asked.dimensions else None
    scopes: dict[str, list[_Keys]] = {}
    for keys in times.stems:
        scopes.setdefault("" if house is None else keys[house], []).append(keys)
    there, found = {group.keys for group in groups}, dict[tuple[str, ...], None]()
    for scope, stems in scopes.items():
        some = times if house is None else _Times((g for g in groups if g.keys[house] == scope), asked.dimensions)
        for period in _periods(some, asked, known, scope) if some.counted else ():
            own = (times.with_period(stem, period) for stem in stems)
            found.update((keys, None) for keys in own if keys not in there)
            if len(found) + len(groups) > MOST_ROWS:
                return groups
    return in_order((*groups, *map(nobody, found)))


def lacks(figure: Bare) -> bool:
    """Whether some period of its time has no row."""
    times = _Times(figure.groups, tuple(each.name for each in figure.dimensions))
    if not times.counted:
        return False
    names = [each for each in times.names if each in SPLITS]
    span = times.span(figure.first, figure.last, figure.as_of)
    wanted = {keys for _, keys in _keyed(_months(*span), names, figure.filters)}
    there: dict[_Keys, set[_Keys]] = {keys: set() for keys in times.stems}
    for group in figure.groups:
        there[times.stem(group.keys)].add(times.period(group.keys))
    return any(wanted - found for found in there.values())


class _Times:
    """The groups of a table as periods (of one or several dimensions) under what else it is split by."""

    def __init__(self, groups: Iterable[Group], dimensions: _Keys) -> None:
        self._at = [at for at, name in enumerate(dimensions) if name in DATES]
        self.names = [dimensions[at] for at in self._at]
        known = [group.keys for group in groups]
        self.stems = list(dict.fromkeys(map(self.stem, known)))
        finest = min(self._at, key=lambda at: list(_FINE).index(dimensions[at]), default=None)
        self.counted = [] if finest is None else sorted(filter(None, (_spanned(keys[finest]) for keys in known)))

    def stem(self, keys: _Keys) -> _Keys:
        return tuple("" if at in self._at else key for at, key in enumerate(keys))

    def period(self, keys: _Keys) -> _Keys:
        return tuple(keys[at] for at in self._at)

    def with_period(self, stem: _Keys, period: _Keys) -> _Keys:
        own = dict(zip(self._at, period, strict=True))
        return tuple(own.get(at, key) for at, key in enumerate(stem))

    def span(self, first: str, last: str, today: str) -> _Months:
        """From which month to which; where a side is open, the first or the last with something counted."""
        begin = self.counted[0][0] if first == ALWAYS_FROM else first[:_MONTH]
        end = self.counted[-1][1] if last == ALWAYS_TO else last[:_MONTH]
        return begin, min(end, today[:_MONTH])


_FINE: Final = ("month", "quarter", "year")


def _spanned(key: str) -> _Months | None:
    """The first and the last month of such a key; None of a gap."""
    year, _, part = key.partition("-")
    if not year.isdigit():
        return None
    if part.startswith("Q"):
        return f"{year}-{int(part[1:]) * 3 - 2:02d}", f"{year}-{int(part[1:]) * 3:02d}"
    return (key, key) if part else (f"{year}-01", f"{year}-12")


def _months(first: str, last: str) -> Iterator[str]:
    at, end = (int(each[:4]) * _YEAR + int(each[5:]) - 1 for each in (first, last))
    return (f"{month // _YEAR:04d}-{month % _YEAR + 1:02d}" for month in range(at, end + 1))


def _keyed(
    months: Iterable[str], names: Sequence[str], filters: Iterable[tuple[str, str]]
) -> Iterator[tuple[str, _Keys]]:  # fmt: skip
    """Each month that the filters let through, with its key in each of these dimensions."""
    narrow = [(SPLITS[name], code) for name, code in filters if name in DATES]
    for month in months:
        if all(split.of_day(month) == code for split, code in narrow):
            yield month, tuple(SPLITS[name].of_day(month) for name in names)


def _periods(times: _Times, asked: Asked, known: tuple[Ledger, Units], scope: str) -> list[_Keys]:
    """Those of which it is known from their first month to their last, as far as they are asked for."""
    first, last = times.span(asked.first, asked.last, asked.today)
    began, ended = _covered(times, asked, known, (scope, (first, last)))
    good: dict[_Keys, bool] = {}
    for month, keys in _keyed(_months(first, last), times.names, asked.filters):
        good[keys] = good.get(keys, True) and began <= month <= ended
    return [keys for keys, whole in good.items() if whole]


def _covered(times: _Times, asked: Asked, known: tuple[Ledger, Units], told: tuple[str, _Months]) -> _Months:
    """The first and the last month of which an empty row can say that it is nothing, of one organisation or of all that
    are counted. In the month of the first record, and of a partner's last one, only what was counted is known.
    """
    (ledger, units), (scope, (first, last)) = known, told
    met = _met(ledger, units)
    houses = ["" if scope == OURS else scope] if scope else sorted(houses_of(ledger, units).used()) or [""]
    begins, ends = [], []
    for house in houses:
        since, span = span_of(asked.since.get(house, "")), met.get(house)
        if since is not None:
            begins.append(_from(since[0]))
        elif span is None or (asked.outside and span[0] >= first):
            begins.append(times.counted[0][0])
        else:
            begins.append(_next(span[0], 1))
        if not house:
            ends.append(last)
        elif span is None or (asked.outside and span[1] <= last):
            ends.append(times.counted[-1][1])
        else:
            ends.append(_next(span[1], -1))
    return min(begins), max(ends)


def _from(day: str) -> str:
    """The first month that lies wholly behind this day."""
    return day[:_MONTH] if day.endswith("-01") else _next(day[:_MONTH], 1)


def _next(month: str, by: int) -> str:
    at = int(month[:4]) * _YEAR + int(month[5:]) - 1 + by
    return f"{at // _YEAR:04d}-{at % _YEAR + 1:02d}"


def _met(ledger: Ledger, units: Units) -> Mapping[str, _Months]:
    """By organisation the month of its first record that is counted here, as breaks.py has it, and of its last of these
    or intake.
    """
    intakes = ledger.once(_months_met, "intake", *INTAKE_DATE)
    own = ledger.once(_months_met, units.kind, *units.dated) if units.dated else intakes
    return {house: (first, max(last, intakes.get(house, ("", ""))[1])) for house, (first, last) in own.items()}


def _months_met(ledger: Ledger, kind: str, day: str, month: str) -> Mapping[str, _Months]:
    kept = ledger.kept(kind)
    columns = (ledger.coded(kind, "@org").where(kept), ledger.dated(kind, day, month).changed(month_of).where(kept))
    found: dict[str, list[str]] = {}
    for house, told in counted(columns):
        if told:
            found.setdefault(house, []).append(told)
    return {house: (min(told), max(told)) for house, told in found.items()}
