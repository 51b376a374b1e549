"""Choosing what is counted: cases begun or open in a period, their people, and records dated in it."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from app.reports.period import ALWAYS
from app.reports.told import BLANK

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from app.reports.bare import Unit
    from app.reports.ledger import Ledger
    from app.reports.period import Period


@dataclass(frozen=True, slots=True, kw_only=True)
class Units:
    """Parallel lists: for each unit its person, its case (-1 for none), and its own record's slot in `kind`."""

    unit: Unit
    kind: str
    slots: Sequence[int]
    people: Sequence[int]
    cases: Sequence[int]
    undated: int = 0
    dates: Sequence[str] = field(default=())

    def __len__(self) -> int:
        return len(self.slots)

    def where(self, keep: Sequence[bool]) -> Units:
        """Only those; `undated` stays as it was."""

        def of(several: Sequence[int]) -> list[int]:
            return [each for each, kept in zip(several, keep, strict=True) if kept]

        dates = [each for each, kept in zip(self.dates, keep, strict=True) if kept] if self.dates else ()
        return Units(
            unit=self.unit, kind=self.kind, slots=of(self.slots), people=of(self.people), cases=of(self.cases),
            undated=self.undated, dates=dates,
        )  # fmt: skip


def cases_begun(ledger: Ledger, period: Period) -> Units:
    """Cases whose intake lies in the period. Those without a date to place them by are counted as undated."""
    began, first, cases = intake_dates(ledger), ledger.first_of("intake"), ledger.standing("case")
    days = [began[intake] if (intake := first[case]) >= 0 else BLANK for case in cases]
    many = Counter(days)
    placed = {day: period.holds(day) for day in many}
    people = ledger.people("case")
    slots = [case for case, day in zip(cases, days, strict=True) if placed[day]]
    return Units(
        unit="cases", kind="case", slots=slots, people=[people[case] for case in slots], cases=slots,
        undated=sum(of for day, of in many.items() if placed[day] is None), dates=[day for day in days if placed[day]],
    )  # fmt: skip


def intake_dates(ledger: Ledger) -> Sequence[str]:
    """For each intake its day, or the month that travelled in its place."""
    return ledger.dates("intake", "intake_date", "intake_date_month")


def people_begun(ledger: Ledger, period: Period) -> Units:
    """Each person once, by the first of her cases in the period."""
    begun = cases_begun(ledger, period)
    chosen = _first_of_each(begun)
    cases = [begun.slots[each] for each in chosen]
    return Units(
        unit="persons", kind="person", slots=[begun.people[each] for each in chosen],
        people=[begun.people[each] for each in chosen], cases=cases, undated=begun.undated,
        dates=[begun.dates[each] for each in chosen],
    )  # fmt: skip


def _first_of_each(units: Units) -> list[int]:
    """Where in the lists each person stands first, by date."""
    dates, best = units.dates, dict[int, int]()
    for at, person in enumerate(units.people):
        before = best.setdefault(person, at)
        if before != at and dates[at] < dates[before]:
            best[person] = at
    return sorted(best.values())


def cases_open(ledger: Ledger, period: Period) -> Units:
    """Cases that had begun by the last day and had not been closed before the first. A case without a date of
    closing whose status is closed cannot be placed, and is undated.
    """
    began = intake_dates(ledger)
    closed = ledger.dates("closure", "closed_on", "closed_on_month")
    ended = {ledger.cases("closure")[slot]: closed[slot] for slot in ledger.standing("closure")}
    first, people, status = ledger.first_of("intake"), ledger.people("case"), ledger.words("case", "case_status")
    slots, dates, undated = [], [], 0
    for case in ledger.standing("case"):
        day, end = began[first[case]] if first[case] >= 0 else BLANK, ended.get(case, "")
        if period == ALWAYS:
            slots.append(case)
            dates.append(day)
        elif not day[:1].isdigit() or (status[case] in _CLOSED and not end[:1].isdigit()):
            undated += 1
        elif day <= period.last[: len(day)] and (not end[:1].isdigit() or end >= period.first[: len(end)]):
            slots.append(case)
            dates.append(day)
    return Units(
        unit="cases", kind="case", slots=slots, people=[people[case] for case in slots], cases=slots, undated=undated,
        dates=dates,
    )  # fmt: skip


_CLOSED = frozenset({"Closed", "ClosedReferred"})


def people_open(ledger: Ledger, period: Period) -> Units:
    """Each person with a case open in the period once, by her first such case."""
    opened = cases_open(ledger, period)
    chosen = _first_of_each(opened)
    people = [opened.people[each] for each in chosen]
    return Units(
        unit="persons", kind="person", slots=people, people=people, cases=[opened.slots[each] for each in chosen],
        undated=opened.undated, dates=[opened.dates[each] for each in chosen],
    )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Dated:
    """Records of a kind, counted as a unit, and placed by a day column or the month that travels in its place."""

    unit: Unit
    kind: str
    day: str
    month: str = ""


def records(ledger: Ledger, what: Dated, period: Period, keep: Callable[[int], bool] | None = None) -> Units:
    """Those dated in the period, and of them only those that `keep` says."""
    kind = what.kind
    told = ledger.dates(kind, what.day, what.month)
    placed = {word: period.holds(word) for word in set(told)}
    people, cases, undated = ledger.people(kind), ledger.cases(kind), 0
    slots = []
    for slot in ledger.standing(kind):
        if keep is not None and not keep(slot):
            continue
        inside = placed[told[slot]]
        if inside:
            slots.append(slot)
        elif inside is None:
            undated += 1
    return Units(
        unit=what.unit, kind=kind, slots=slots, people=[people[slot] for slot in slots],
        cases=[cases[slot] for slot in slots], undated=undated, dates=[told[slot] for slot in slots],
    )  # fmt: skip


def last_of_case(units: Units) -> Units:
    """Of several records of one case the latest, by date; of the same date the later slot."""
    last: dict[int, int] = {}
    for at, case in enumerate(units.cases):
        before = last.get(case)
        if before is None or units.dates[at] >= units.dates[before]:
            last[case] = at
    kept = set(last.values())
    return units.where([at in kept for at in range(len(units))])


def last_of_person(units: Units) -> Units:
    """Of several records of one person the latest, by date; of the same date the later slot."""
    last: dict[int, int] = {}
    for at, person in enumerate(units.people):
        before = last.get(person)
        if before is None or units.dates[at] >= units.dates[before]:
            last[person] = at
    kept = set(last.values())
    return units.where([at in kept for at in range(len(units))])
