"""Of whom each number of a figure is: one set of people however it is worded, and what it is held against."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from app.reports.sets import base_of, counts
from app.reports.tally import SEVERAL
from app.reports.told import NOT_SHARED, REASON
from app.reports.whom import ANY, ASKED, EVER, NOT, Whom, answers, named

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.reports.bare import Bare, Dimension
    from app.reports.sets import Counts

    _Told = list[tuple[str, frozenset[str]]]

_MONTH_TEXT: Final = 7
_YEAR_TEXT: Final = 4
_QUARTERS: Final = {
    "Q1": ("01-01", "03-31"), "Q2": ("04-01", "06-30"), "Q3": ("07-01", "09-30"), "Q4": ("10-01", "12-31"),
}  # fmt: skip
_DATES: Final = frozenset({"month", "quarter", "year"})
NONE: Final = "@none"


class Places:
    """Reads one figure; `rows` is the answer that its rows are made by."""

    def __init__(self, figure: Bare) -> None:
        self._figure = figure
        self._counts = counts(figure.indicator, figure.unit, figure.population)
        self._filters: dict[str, frozenset[str]] = {}
        for name, code in figure.filters:
            self._filters[name] = self._filters.get(name, frozenset()) | {code}
        several = figure.overlaps or self._counts.said
        self.rows = named(self._counts.split or figure.indicator, several)
        self._splits = tuple(named(each.name, each.overlaps) for each in figure.dimensions)

    def of(self, keys: tuple[str | None, ...], what: tuple[str, ...]) -> tuple[Whom, ...]:
        """Who is counted there; the first is the name of the number, and by the others it is compared as well.

        A key is None where its dimension is summed over.
        """
        days, began, told = self._placed(keys)
        told += [(named(name), codes) for name, codes in self._filters.items()]
        told += [(named(name), frozenset(codes)) for name, codes in self._counts.only]
        own = [*told, *self._answer(what)]
        if what[0] in {"answered", "row"}:
            own += [(named(name), frozenset((ANY,))) for name in self._counts.also]
        first = self._whom(self._base(what), days, began, own)
        return (first, *self._others(first, what, told))

    def answered(self, side: Dimension, what: tuple[str, ...]) -> Whom:
        """All who answered what groups are made by."""
        whom = self.of((), what)[0]
        told = [(name, codes) for name, answer in whom.only for codes in answer]
        return replace(whom, only=answers([*told, (named(side.name, side.overlaps), frozenset((ANY,)))]))

    def _placed(self, keys: tuple[str | None, ...]) -> tuple[tuple[str, str], tuple[str, str], _Told]:
        days, began = (self._figure.first, self._figure.last), EVER
        told: _Told = []
        for each, name, code in zip(self._figure.dimensions, self._splits, keys, strict=False):
            if code is None:
                continue
            span = days_of(code) if each.name in _DATES else None
            if span is None:
                told.append((name, frozenset((code,))))
            elif base_of(self._counts.base).by_day:
                days = max(days[0], span[0]), min(days[1], span[1])
            else:
                began = max(began[0], span[0]), min(began[1], span[1])
        return days, began, told

    def _base(self, what: tuple[str, ...]) -> str:
        narrow = what[0] == "row" and what[1] not in {"", NONE}
        return self._counts.rows if narrow and self._counts.rows else self._counts.base

    def _answer(self, what: tuple[str, ...]) -> _Told:
        """What is known of them by the column of the figure that they stand in."""
        kind, code, name = what[0], what[-1], self.rows
        shared = self._counts.kind
        if kind == "total" or (kind == "row" and self._counts.codes.get(code, code) == ""):
            return []
        if shared is not None and (kind != "row" or code == NONE):
            name = named(shared[0])
            code = NOT + shared[1] if kind == "row" else code
        if kind == "answered":
            return [(name, frozenset((ANY,)))]
        if kind == "gap":
            known = self._counts.gaps.get(code)
            found = [(name, frozenset((code if code in ("", NOT_SHARED) else REASON + code,)))]
            return found if known is None else [*found, (named(known[0]), frozenset((known[1],)))]
        if kind == "of":
            return [(name, frozenset((ASKED + code,)))]
        found = [(name, frozenset((self._counts.codes.get(code, code),)))]
        if shared is not None and code != NOT + shared[1]:
            found.append((named(shared[0]), frozenset((shared[1],))))
        return found

    def _others(self, first: Whom, what: tuple[str, ...], told: _Told) -> Iterator[Whom]:
        counted, since = self._counts, base_of(first.base).since
        if since and first.began != EVER:
            yield Whom(since, *first.began, EVER, first.only)
        if first.base == "cases_begun" and ("intake_kind", (frozenset(("new",)),)) in first.only:
            yield Whom("people_begun", first.first, first.last, first.began, first.only)  # nobody is new twice
        if counted.early and what == ("total",):
            yield from self._early(first, counted)
        if counted.fields and what[0] == "row" and what[1] in counted.fields:
            known = (named(counted.fields[what[1]]), frozenset((ANY,)))
            yield Whom(first.base, first.first, first.last, first.began, answers([*told, known]))
        if counted.lines and what[0] == "row" and not what[1].startswith("@") and first.began == EVER:
            line = (named(counted.line_split), frozenset((what[1],)))
            yield Whom(counted.lines, first.first, first.last, EVER, answers([*told, line]))

    def _early(self, first: Whom, counted: Counts) -> Iterator[Whom]:
        """Those who had begun so long before the end of the period are all of them counted."""
        end = min(self._figure.last, self._figure.as_of)
        if end > (date.min + timedelta(counted.early)).isoformat():
            until = (date.fromisoformat(end) - timedelta(counted.early)).isoformat()
            if until >= first.first:
                yield Whom(counted.all_of, first.first, min(first.last, until), EVER, first.only)

    @staticmethod
    def _whom(base: str, days: tuple[str, str], began: tuple[str, str], told: _Told) -> Whom:
        return Whom(base, *days, began, answers(told))


def several_of(codes: list[str]) -> list[str]:
    """The rows that somebody may be in besides another; not how many were."""
    return [code for code in codes if code != SEVERAL and not code.startswith("@")]


def days_of(text: str) -> tuple[str, str] | None:
    """The first and the last day of a month, a quarter or a year as a figure names it."""
    if len(text) == _YEAR_TEXT and text.isdecimal():
        return f"{text}-01-01", f"{text}-12-31"
    year, _, month = text.partition("-")
    if len(text) == _MONTH_TEXT and year.isdecimal() and month in _QUARTERS:
        first, last = _QUARTERS[month]
        return f"{year}-{first}", f"{year}-{last}"
    if len(text) == _MONTH_TEXT and year.isdecimal() and month.isdecimal() and 1 <= int(month) <= 12:
        return f"{text}-01", f"{text}-{monthrange(int(year), int(month))[1]:02}"
    return None
