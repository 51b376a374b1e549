"""Choosing what is counted: cases begun or open in a period, their people, and records dated in it."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import compress, repeat
from typing import TYPE_CHECKING, Final, NamedTuple

from app.reports import vectors
from app.reports.period import ALWAYS
from app.reports.told import BLANK

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from app.reports.bare import Unit
    from app.reports.ledger import Ledger
    from app.reports.period import Period
    from app.reports.vectors import Marks, Numbers


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

    def where(self, keep: Sequence[int]) -> Units:
        """Only those; `undated` stays as it was."""
        if len(keep) != len(self):
            raise ValueError("every unit is kept or not")
        return Units(
            unit=self.unit, kind=self.kind, slots=list(compress(self.slots, keep)), undated=self.undated,
            people=list(compress(self.people, keep)), cases=list(compress(self.cases, keep)),
            dates=list(compress(self.dates, keep)), dated=self.dated, houses=list(compress(self.houses, keep)),
        )  # fmt: skip


def cases_begun(ledger: Ledger, period: Period) -> Units:
    """Cases whose intake lies in the period. Those without a date to place them by are counted as undated."""
    return _as_cases(ledger, _begun_in(ledger, period))


class _Cases(NamedTuple):
    """Cases with the number of the word that says when each began."""

    slots: Numbers
    days: Numbers
    words: Sequence[str]
    undated: int = 0

    def where(self, keep: Marks, undated: int) -> _Cases:
        return _Cases(self.slots[keep], self.days[keep], self.words, undated)


def _begun(ledger: Ledger) -> _Cases:
    """Each case that stands with the date of its intake."""
    words, days = ledger.dated("intake", *INTAKE_DATE)
    slots = vectors.places(ledger.kept("case"))
    began = vectors.with_none(days, len(words))[ledger.firsts("intake")[slots]]
    return _Cases(slots, began, (*words, BLANK))


def _begun_in(ledger: Ledger, period: Period) -> _Cases:
    begun = _begun(ledger)
    placed = [period.holds(word) for word in begun.words]
    held = vectors.said_of([each is True for each in placed], begun.days)
    unplaced = vectors.said_of([each is None for each in placed], begun.days)
    return begun.where(held, vectors.many(unplaced))


def _as_cases(ledger: Ledger, cases: _Cases) -> Units:
    slots = vectors.listed(cases.slots)
    people = vectors.listed(ledger.owners("case", "@person")[cases.slots])
    dates = vectors.words_at(cases.words, cases.days)
    return Units(
        unit="cases", kind="case", slots=slots, people=people, cases=slots, undated=cases.undated, dates=dates
    )  # fmt: skip


def intake_dates(ledger: Ledger) -> Sequence[str]:
    """For each intake its day, or the month that travelled in its place."""
    return ledger.dates("intake", *INTAKE_DATE)


def people_begun(ledger: Ledger, period: Period) -> Units:
    """Each person once, by the first of her cases in the period."""
    return _each_once(ledger, _begun_in(ledger, period))


def _each_once(ledger: Ledger, cases: _Cases) -> Units:
    """The people of these cases, each by the first of them."""
    people = ledger.owners("case", "@person")[cases.slots]
    chosen = vectors.first_by_date(people, cases.days, cases.words, ledger.facts.many("person"))
    whose = vectors.listed(people[chosen])
    return Units(
        unit="persons", kind="person", slots=whose, people=whose, undated=cases.undated,
        cases=vectors.listed(cases.slots[chosen]), dates=vectors.words_at(cases.words, cases.days[chosen]),
    )  # fmt: skip


def cases_open(ledger: Ledger, period: Period) -> Units:
    """Cases that had begun by the last day and had not been closed before the first. A case without a date of
    closing whose status is closed cannot be placed, and is undated.
    """
    return _as_cases(ledger, _open_in(ledger, period))


def _open_in(ledger: Ledger, period: Period) -> _Cases:
    cases = _begun(ledger)
    if period == ALWAYS:
        return cases
    slots = vectors.listed(cases.slots)
    days = vectors.words_at(cases.words, cases.days)
    told = zip(days, _ended(ledger, slots), ledger.said("case", "case_status", slots), strict=True)
    placed = list(map(_Open(period).__getitem__, told))
    return cases.where(vectors.marks(bytes(map(bool, placed))), placed.count(None))


def _ended(ledger: Ledger, cases: Sequence[int]) -> Iterable[str]:
    """For each of these cases the date of its closure; empty where there is none."""
    closed, slots = ledger.dates("closure", "closed_on", "closed_on_month"), ledger.standing("closure")
    of = map(ledger.cases("closure").__getitem__, slots)
    ended = dict(zip(of, map(closed.__getitem__, slots), strict=True))
    return map(ended.get, cases, repeat(""))


class _Open(dict[tuple[str, str, str], bool | None]):
    """By when it began and ended and its status, whether a case was open in the period; None: it cannot be said."""

    def __init__(self, period: Period) -> None:
        super().__init__()
        self._period = period

    def __missing__(self, told: tuple[str, str, str]) -> bool | None:
        return self.setdefault(told, self._open(*told))

    def _open(self, day: str, end: str, status: str) -> bool | None:
        first, last, over = self._period.first, self._period.last, end[:1].isdigit()
        if not day[:1].isdigit() or (status in _CLOSED and not over):
            return None
        return day <= last[: len(day)] and (not over or end >= first[: len(end)])


_CLOSED = frozenset({"Closed", "ClosedReferred"})


def people_open(ledger: Ledger, period: Period) -> Units:
    """Each person with a case open in the period once, by her first such case."""
    return _each_once(ledger, _open_in(ledger, period))


@dataclass(frozen=True, slots=True)
class Dated:
    """Records of a kind, counted as a unit, and placed by a day column or the month that travels in its place."""

    unit: Unit
    kind: str
    day: str
    month: str = ""


def records(ledger: Ledger, what: Dated, period: Period, keep: Callable[[int], object] | None = None) -> Units:
    """Those dated in the period, and of them only those that `keep` says."""
    kind = what.kind
    words, days = ledger.dated(kind, what.day, what.month)
    placed = [period.holds(word) for word in words]
    slots = vectors.places(ledger.kept(kind))
    if keep is not None:
        slots = vectors.numbers(list(filter(keep, ledger.standing(kind))))
    own = days[slots]
    inside = slots[vectors.said_of([each is True for each in placed], own)]
    return Units(
        unit=what.unit, kind=kind, slots=vectors.listed(inside),
        undated=vectors.many(vectors.said_of([each is None for each in placed], own)),
        people=vectors.listed(ledger.owners(kind, "@person")[inside]),
        cases=vectors.listed(ledger.owners(kind, "@case")[inside]), dates=vectors.words_at(words, days[inside]),
        dated=(what.day, what.month),
    )  # fmt: skip


def last_of_case(units: Units) -> Units:
    """Of several records of one case the latest, by date; of the same date the later slot."""
    return _last_of_each(units, units.cases)


def last_of_person(units: Units) -> Units:
    """Of several records of one person the latest, by date; of the same date the later slot."""
    return _last_of_each(units, units.people)


def _last_of_each(units: Units, owners: Sequence[int]) -> Units:
    last: dict[int, int] = {}
    for at, owner in enumerate(owners):
        before = last.setdefault(owner, at)
        if before != at and units.dates[at] >= units.dates[before]:
            last[owner] = at
    kept = bytearray(len(units))
    for at in last.values():
        kept[at] = 1
    return units.where(kept)
