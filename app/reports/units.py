"""Choosing what is counted: cases begun or open in a period, their people, and records dated in it."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import compress
from typing import TYPE_CHECKING, Final, NamedTuple

from app.reports import owned, vectors
from app.reports.coded import Places, Words, coded, places
from app.reports.period import ALWAYS
from app.reports.told import BLANK

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from app.reports.arrays import Marks, Numbers
    from app.reports.bare import Unit
    from app.reports.ledger import Ledger
    from app.reports.period import Period


INTAKE_DATE: Final = ("intake_date", "intake_date_month")


@dataclass(frozen=True, slots=True, kw_only=True)
class Units:
    """Parallel lists: for each unit its person, its case (-1 for none), and its own record's slot in `kind`.

    `dated`: the questions of that kind, day and month, from which `dates` come; empty where they come from elsewhere.
    `houses` are the words of organisations, where the units are records of several kinds and `kind` cannot tell.
    """

    unit: Unit
    kind: str
    slots: Sequence[int]
    people: Sequence[int]
    cases: Sequence[int]
    undated: int = 0
    dates: Sequence[str] = field(default=())
    dated: tuple[str, str] | tuple[()] = ()
    houses: Sequence[str] = field(default=())

    def __len__(self) -> int:
        return len(self.slots)

    def where(self, keep: Marks) -> Units:
        """Only those; `undated` stays as it was."""
        if len(keep) != len(self):
            raise ValueError("every unit is kept or not")
        slots, people, cases = (
            Places(vectors.only(places(each), keep)) for each in (self.slots, self.people, self.cases)
        )
        return Units(
            unit=self.unit, kind=self.kind, slots=slots, undated=self.undated, people=people, cases=cases,
            dates=_of_them(self.dates, keep), dated=self.dated, houses=_of_them(self.houses, keep),
        )  # fmt: skip


def _of_them(words: Sequence[str], keep: Marks) -> Sequence[str]:
    return words.where(keep) if isinstance(words, Words) else list(compress(words, keep))


def cases_begun(ledger: Ledger, period: Period) -> Units:
    """Cases whose intake lies in the period. Those without a date to place them by are counted as undated."""
    return _as_cases(ledger, ledger.once(_begun_in, period))


class _Cases(NamedTuple):
    """Cases with the date on which each began."""

    slots: Numbers
    dates: Words
    undated: int = 0

    def where(self, keep: Marks, undated: int) -> _Cases:
        return _Cases(vectors.only(self.slots, keep), self.dates.where(keep), undated)


def _begun(ledger: Ledger) -> _Cases:
    """Each case that stands with the date of its intake."""
    slots = vectors.places(ledger.kept("case"))
    return _Cases(slots, ledger.dated("intake", *INTAKE_DATE).read(ledger.firsts("intake")[slots], BLANK))


def _begun_in(ledger: Ledger, period: Period) -> _Cases:
    begun = ledger.once(_begun)
    held, undated = _placed(begun.dates, period)
    return begun.where(held, undated)


def _placed(dates: Words, period: Period) -> tuple[Marks, int]:
    """Which of them the period holds, and of how many that cannot be said."""
    placed = [period.holds(word) for word in dates.table]
    held, unplaced = (vectors.said_of([each is said for each in placed], dates.at) for said in (True, None))
    return held, vectors.many(unplaced)


def _as_cases(ledger: Ledger, cases: _Cases) -> Units:
    slots, people = Places(cases.slots), Places(ledger.owners("case", "@person")[cases.slots])
    dates = Words(cases.dates.table, cases.dates.at)
    return Units(
        unit="cases", kind="case", slots=slots, people=people, cases=slots, undated=cases.undated, dates=dates
    )  # fmt: skip


def people_begun(ledger: Ledger, period: Period) -> Units:
    """Each person once, by the first of her cases in the period."""
    return _as_people(ledger, ledger.once(_each_once, _begun_in, period))


def _as_people(ledger: Ledger, cases: _Cases) -> Units:
    whose, dates = Places(ledger.owners("case", "@person")[cases.slots]), Words(cases.dates.table, cases.dates.at)
    return Units(
        unit="persons", kind="person", slots=whose, people=whose, undated=cases.undated,
        cases=Places(cases.slots), dates=dates,
    )  # fmt: skip


def _each_once(ledger: Ledger, which: Callable[[Ledger, Period], _Cases], period: Period) -> _Cases:
    """Of these cases the first of each person."""
    cases = ledger.once(which, period)
    people = ledger.owners("case", "@person")[cases.slots]
    chosen = owned.first_by_date(people, cases.dates.at, cases.dates.table, ledger.facts.many("person"))
    return _Cases(cases.slots[chosen], cases.dates.where(chosen), cases.undated)


def cases_open(ledger: Ledger, period: Period) -> Units:
    """Cases that had begun by the last day and had not been closed before the first. A case without a date of
    closing whose status is closed cannot be placed, and is undated.
    """
    return _as_cases(ledger, ledger.once(_open_in, period))


def _open_in(ledger: Ledger, period: Period) -> _Cases:
    """By when each began and ended, and its status: `placed` are those of which it can be said."""
    cases = ledger.once(_begun)
    if period == ALWAYS:
        return cases
    ended = _ended(ledger).where(cases.slots)
    closed = ledger.coded("case", "case_status").where(cases.slots).that(_CLOSED.__contains__)
    begun = cases.dates.that(lambda day: day <= period.last[: len(day)])
    there = ended.that(lambda day: not _is_day(day) or day >= period.first[: len(day)])
    placed = cases.dates.that(_is_day) & (ended.that(_is_day) | ~closed)
    return cases.where(placed & begun & there, len(placed) - vectors.many(placed))


def _ended(ledger: Ledger) -> Words:
    """For each case the date of its closure, the last of several; empty where there is none."""
    slots = vectors.places(ledger.kept("closure"))
    own = owned.last_said(ledger.owners("closure", "@case")[slots], slots, ledger.facts.many("case"))
    return ledger.dated("closure", "closed_on", "closed_on_month").read(own, BLANK)


def _is_day(word: str) -> bool:
    return word[:1].isdigit()


_CLOSED = frozenset({"Closed", "ClosedReferred"})


def people_open(ledger: Ledger, period: Period) -> Units:
    """Each person with a case open in the period once, by her first such case."""
    return _as_people(ledger, ledger.once(_each_once, _open_in, period))


@dataclass(frozen=True, slots=True)
class Dated:
    """Records of a kind, counted as a unit, and placed by a day column or the month that travels in its place."""

    unit: Unit
    kind: str
    day: str
    month: str = ""


def records(ledger: Ledger, what: Dated, period: Period, keep: Marks | None = None) -> Units:
    """Those dated in the period, and of them only those that `keep` marks."""
    kind = what.kind
    slots = vectors.places(ledger.kept(kind) if keep is None else ledger.kept(kind) & keep)
    dates = ledger.dated(kind, what.day, what.month).where(slots)
    held, undated = _placed(dates, period)
    inside = vectors.only(slots, held)
    people, cases = owners_of(ledger, kind, inside)
    return Units(
        unit=what.unit, kind=kind, slots=Places(inside), undated=undated,
        people=people, cases=cases, dates=dates.where(held), dated=(what.day, what.month),
    )  # fmt: skip


def owners_of(ledger: Ledger, kind: str, slots: Numbers) -> tuple[Places, Places]:
    """The person and the case of each of these records."""
    return Places(ledger.owners(kind, "@person")[slots]), Places(ledger.owners(kind, "@case")[slots])


def last_of_case(ledger: Ledger, units: Units) -> Units:
    """Of several records of one case the latest, by date; of the same date the later slot."""
    return _last_of_each(units, units.cases, ledger.facts.many("case"))


def last_of_person(ledger: Ledger, units: Units) -> Units:
    """Of several records of one person the latest, by date; of the same date the later slot."""
    return _last_of_each(units, units.people, ledger.facts.many("person"))


def _last_of_each(units: Units, owners: Sequence[int], many: int) -> Units:
    dates = coded(units.dates)
    last = owned.last_by_rank(places(owners), vectors.ranks(dates.table, dates.at), many)
    return units.where(owned.flagged(last, len(units))[:-1])
