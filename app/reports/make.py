"""From a wish to a figure: the indicator finds its units, the tally counts them, the caveats go with it."""

from __future__ import annotations

from dataclasses import dataclass, field, fields, replace
from itertools import repeat
from operator import is_
from typing import TYPE_CHECKING

from app.reports import owned, vectors
from app.reports.asks import not_collected, not_split
from app.reports.breaks import breaks, houses_of
from app.reports.caveat import Scene
from app.reports.caveats import caveats
from app.reports.caveats.marks import DATES
from app.reports.coded import Words, after, coded, places, same
from app.reports.empty_periods import Asked, filled, last_counted
from app.reports.figure import Bare, Figure
from app.reports.indicators import indicators
from app.reports.ledger import NOBODY
from app.reports.narrowing import NoSuchFigure, NotNarrowed, allowed, narrowed, words_of
from app.reports.nights import UNSHARED, count_nights
from app.reports.period import ALWAYS_FROM, ALWAYS_TO, Period
from app.reports.splits import SPLITS
from app.reports.tally import MOST_DIMENSIONS, count, group, groups
from db.codes.lists import code_list, versions

if TYPE_CHECKING:
    from collections import Counter
    from collections.abc import Callable, Collection, Mapping, Sequence

    from app.reports.bare import Group
    from app.reports.ledger import Ledger
    from app.reports.measure import Found, Indicator
    from app.reports.profile import Meaning


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """Which indicator, from which day to which (ISO, both within), split by what, and only where (split, code).

    `left_out`: by what a report of an earlier Havenbook splits it that this figure is not split by any more.
    """

    indicator: str
    first: str = ALWAYS_FROM
    last: str = ALWAYS_TO
    dimensions: tuple[str, ...] = ()
    filters: tuple[tuple[str, str], ...] = ()
    left_out: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Ground:
    """What a figure stands on: the day it was made, who may be counted at all (consent), facts for its caveats, what
    organisations wrote down as a break of series (which, the day, what), what they do not ask, by what they decide and
    since when they report, and what each list of codes is asked for.
    """

    as_of: str
    allowed: Callable[[int], bool] | None = None
    facts: Mapping[str, str] = field(default_factory=dict)
    breaks: tuple[tuple[str, str, str], ...] = ()
    not_asked: Mapping[str, Collection[str]] = field(default_factory=dict)
    meanings: Mapping[str, tuple[Meaning, ...]] = field(default_factory=dict)
    since: Mapping[str, str] = field(default_factory=dict)
    purposes: Mapping[str, str] = field(default_factory=dict)
    erased: int = 0


def fitting(wish: Wish) -> Wish:
    """The same without the splits that this figure does not have any more."""
    known = indicators().get(wish.indicator)
    gone = () if known is None else tuple(name for name in wish.dimensions if name not in known.splits)
    left = tuple(name for name in wish.dimensions if name not in gone)
    return replace(wish, dimensions=left, left_out=(*wish.left_out, *gone))


def make(ledger: Ledger, wish: Wish, ground: Ground) -> Figure:
    """Raises NoSuchFigure, NotNarrowed; ValueError for days that are none."""
    raw = _raw(ledger, wish, ground)
    found = allowed(ledger, raw, ground.allowed)
    bare = _counted(ledger, found, wish, ground)
    scene = Scene(
        bare=bare, ledger=ledger, found=found, facts={**ground.facts, **found.facts}, purposes=ground.purposes,
        meanings=ground.meanings,
        withheld=len(raw.units) - len(found.units),
    )  # fmt: skip
    plain = {each.name: getattr(bare, each.name) for each in fields(Bare)}
    return Figure(**plain, caveats=caveats(scene))


def whose(ledger: Ledger, wish: Wish, ground: Ground) -> frozenset[int]:
    """The people that are counted in it, or whose records are: their slots, one for those who are one person."""
    return frozenset(places(allowed(ledger, _raw(ledger, wish, ground), ground.allowed).units.people).tolist()) - {-1}


def _raw(ledger: Ledger, wish: Wish, ground: Ground) -> Found:
    """Everything that it is about, whoever may be counted."""
    indicator = _indicator(wish)
    _must_be_whole(indicator, wish, ground)
    told = indicator.find(ledger, Period(wish.first, wish.last))
    asked = not_collected(told, ledger, wish.indicator, ground.not_asked)
    names = {*wish.dimensions, *(name for name, _ in wish.filters)}
    return narrowed(ledger, not_split(asked, ledger, sorted(names), ground.not_asked), wish.filters)


def _counted(ledger: Ledger, found: Found, wish: Wish, ground: Ground) -> Bare:
    indicator, units = indicators()[wish.indicator], found.units
    order = order_of(indicator)
    told = {words[0]: many for words, many in _many(ledger, found, ()).items()}
    parts = _parts(ledger, found, wish, ground) if wish.dimensions else ()
    serial = "A18" in indicator.assumptions or not DATES.isdisjoint(wish.dimensions)
    return Bare(
        indicator=indicator.code, title=indicator.title, question=indicator.question, unit=units.unit,
        population=indicator.population, dated_by=indicator.dated_by, first=wish.first, last=wish.last,
        as_of=ground.as_of,
        codes=indicator.codes, overlaps=indicator.overlaps, whole=group((), told, indicator.shape, order),
        dimensions=tuple(SPLITS[name].dimension for name in wish.dimensions),
        groups=parts, erased=ground.erased, undated=units.undated, filters=wish.filters,
        breaks=breaks(ledger, units, ground.breaks, wish.first, wish.last) if serial else (),
        houses=tuple(sorted(houses_of(ledger, units).used())) or ("",),
        consented=ground.allowed is not None, left_out=wish.left_out,
        unshared=int(found.facts.get("unshared", 0)) or _unshared(found),
        unsure=sum(map(len, found.unsure)),
    )  # fmt: skip


def _parts(ledger: Ledger, found: Found, wish: Wish, ground: Ground) -> tuple[Group, ...]:
    """With a row for each empty period. Of beds there is none without nights of beds; and where days of stays are not
    shared, nobody here knows in which month there were none.
    """
    indicator = indicators()[wish.indicator]
    order = order_of(indicator)
    parts = groups(_many(ledger, found, wish.dimensions), indicator.shape, order)
    if DATES.isdisjoint(wish.dimensions) or indicator.shape == "full" or _unshared(found):
        return parts
    today = last_counted(wish.indicator, min(ledger.end(Period(wish.first, wish.last)), ground.as_of))
    asked = Asked(
        dimensions=wish.dimensions, filters=wish.filters, first=wish.first, last=wish.last, today=today,
        since=ground.since, outside=ground.allowed is not None,
    )  # fmt: skip
    return filled(parts, asked, (ledger, found.units), lambda keys: group(keys, {}, indicator.shape, order))


def _unshared(found: Found) -> int:
    """Of how many stays the days are not known here."""
    return sum(map(is_, found.spells, repeat(UNSHARED)))


def _many(ledger: Ledger, found: Found, names: Sequence[str]) -> Counter[tuple[str, ...]]:
    """How many units, or nights of them, are in each group and told each word, which is the last of each key."""
    if not found.spells:
        return _split(ledger, found, names)
    splits = [SPLITS[name] for name in names]
    columns = [each.of_day if each.owner == "date" else words_of(ledger, found, each.name) for each in splits]
    return count_nights([*columns, found.told], found.spells)


def _split(ledger: Ledger, found: Found, names: Sequence[str]) -> Counter[tuple[str, ...]]:
    """How many have each combination of words; the last is what was told by the records that these words are of."""
    apart = found.apart
    of_records = [name for name in names if apart is not None and name in apart.words]
    if apart is None or not of_records:
        return count([*(words_of(ledger, found, name) for name in names), found.told], found.weights)
    people = len(found.units)
    at = owned.place_of(places(found.units.people), ledger.facts.many("person"))[apart.people]
    here = at >= 0
    told = [apart.words[name].merged().where(here) for name in of_records]
    (units, *numbers), own = vectors.combinations(
        [at[here], *(each.at for each in told)], [people, *(len(each.table) for each in told)]
    )
    heard = apart.join(own, apart.said.where(here), len(units))
    silent = vectors.places(~owned.flagged(units, people)[:-1])
    every = vectors.together([units, silent])
    columns = []
    for name in names:
        if name in of_records:
            which = of_records.index(name)
            columns.append(after([Words(told[which].table, numbers[which]), same(NOBODY, len(silent))]))
        else:
            columns.append(coded(words_of(ledger, found, name)).where(every))
    answers = after([Words(heard.table, heard.at[:-1]), coded(found.told).where(silent)])
    return count([*columns, answers], ())


def order_of(indicator: Indicator) -> Sequence[str]:
    """The order of its rows: its own, or that of its code list."""
    if indicator.order:
        return indicator.order
    return [code.code for code in code_list(indicator.codes)] if indicator.codes in versions() else ()


def _indicator(wish: Wish) -> Indicator:
    found = indicators().get(wish.indicator)
    if found is None:
        raise NoSuchFigure(wish.indicator)
    if len(wish.dimensions) > MOST_DIMENSIONS or len(set(wish.dimensions)) < len(wish.dimensions):
        raise NoSuchFigure(", ".join(wish.dimensions))
    for name in wish.dimensions:
        if name not in found.splits:
            raise NoSuchFigure(name)
    for name, _ in wish.filters:
        if name not in SPLITS:
            raise NoSuchFigure(name)
    return found


def _must_be_whole(indicator: Indicator, wish: Wish, ground: Ground) -> None:
    """Where free beds are counted, nobody can be left out."""
    if indicator.narrows:
        return
    if wish.filters:
        raise NotNarrowed(wish.filters[0][0])
    if ground.allowed is not None:
        raise NotNarrowed("consented")
