"""A report that somebody put together: a name, one or several figures, a period, who is counted, in which language."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, Any, ClassVar, Final

import msgspec

from app.reports.choosing import known_filter
from app.reports.indicators import indicators
from app.reports.make import Wish
from app.reports.spans import ALL, EVERY, NAMED, NoPeriod, period
from app.reports.splits import EVERYWHERE
from app.reports.tally import MOST_DIMENSIONS

if TYPE_CHECKING:
    from collections.abc import Iterator

VERSION: Final = 1
LONGEST_NAME: Final = 120
LONGEST_PURPOSE: Final = 300
MOST_FIGURES: Final = 40
_BIGGEST: Final = 1 << 18


class ReportWrong(Exception):
    """The file is no report, or names what is not known here."""

    code: ClassVar[str] = "report.wrong"

    def __init__(self, what: str) -> None:
        super().__init__(self.code)
        self.facts = {"what": what[:200]}


class ReportTooNew(Exception):
    """It was written by a later Havenbook."""

    code: ClassVar[str] = "report.too_new"

    def __init__(self, version: int) -> None:
        super().__init__(self.code)
        self.facts = {"version": str(version)}


class ReportUnknownFigures(Exception):
    """Some of its figures are not counted here."""

    code: ClassVar[str] = "report.unknown_figures"

    def __init__(self, names: tuple[str, ...]) -> None:
        super().__init__(self.code)
        self.facts = {"names": ", ".join(names)[:200]}


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """`period` is written as app/reports/spans.py reads it; the wishes carry no days of their own.

    `houses` are the words of organisations, None for all; `every` is month, quarter, year or empty.
    `purpose` says what it is made for; what is kept or shared has one.
    """

    name: str
    wishes: tuple[Wish, ...]
    period: str = ALL
    language: str = "en"
    consented: bool = False
    houses: tuple[str, ...] | None = None
    every: str = ""
    purpose: str = ""

    def dated(self, today: date) -> tuple[Wish, ...]:
        """The wishes with the days that the period has today."""
        span = period(self.period, today)
        return tuple(replace(wish, first=span.first, last=span.last) for wish in self.wishes)


class _Wished(msgspec.Struct, forbid_unknown_fields=True, omit_defaults=True):
    indicator: str
    by: list[str] = []
    only: list[tuple[str, str]] = []


class _Kept(msgspec.Struct, forbid_unknown_fields=True, omit_defaults=True):
    """What stands in a file and in the vault."""

    havenbook_report: int
    name: str
    figures: list[_Wished]
    period: str = ALL
    language: str = "en"
    population: str = "everyone"
    every: str = ""
    organisations: list[str] | None = None
    purpose: str = ""


class PurposeMissing(Exception):
    """Nothing is kept, shared or released of which nobody said what it is for."""

    code: ClassVar[str] = "report.no_purpose"

    def __init__(self) -> None:
        super().__init__(self.code)
        self.facts: dict[str, str] = {}


def one_line(text: str) -> str:
    return " ".join(text.split())


def must_have_purpose(purpose: str) -> str:
    """As it is kept: in one line, no longer than LONGEST_PURPOSE characters. Raises PurposeMissing."""
    told = one_line(purpose)[:LONGEST_PURPOSE]
    if not told:
        raise PurposeMissing
    return told


def called(name: str) -> str:
    """Two names that are the same here are one name: case and spaces between words tell nothing apart."""
    return " ".join(name.split()).casefold()


def as_json(report: Report, *, shared: bool = False) -> bytes:
    """`shared` leaves out which organisations: another desk has others. What is no longer split is handed on."""
    kept = msgspec.to_builtins(_kept(report, shared=shared, whole=True))
    return msgspec.json.format(msgspec.json.encode(kept, order="sorted"), indent=2) + b"\n"


def body(report: Report) -> Any:
    """As plain data, for the vault: who keeps it again has read by what it is no longer split."""
    return msgspec.to_builtins(_kept(report, shared=False, whole=False))


def from_json(data: bytes) -> Report:
    """ReportWrong, ReportTooNew, ReportUnknownFigures: each says what to do."""
    if len(data) > _BIGGEST:
        raise ReportWrong("the file is too large")
    try:
        told = msgspec.json.decode(data)
    except (msgspec.MsgspecError, ValueError, RecursionError) as error:
        raise ReportWrong("it is not JSON") from error
    return read(told)


def read(told: Any) -> Report:
    """The same from plain data."""
    version = told.get("havenbook_report") if isinstance(told, dict) else None
    if not isinstance(version, int) or isinstance(version, bool):
        raise ReportWrong("it does not say that it is a report")
    if version > VERSION:
        raise ReportTooNew(version)
    try:
        kept = msgspec.convert(told, _Kept)
    except msgspec.MsgspecError as error:
        raise ReportWrong(str(error)) from error
    unknown = tuple(each.indicator for each in kept.figures if each.indicator not in indicators())
    if unknown:
        raise ReportUnknownFigures(unknown)
    wrong = next(_faults(kept), "")
    if wrong:
        raise ReportWrong(wrong)
    return _report(kept)


def must_be_whole(report: Report) -> None:
    """What is kept must be readable again: ReportWrong, ReportUnknownFigures."""
    read(body(report))


def _kept(report: Report, *, shared: bool, whole: bool) -> _Kept:
    return _Kept(
        havenbook_report=VERSION,
        name=report.name,
        figures=[
            _Wished(each.indicator, [*each.dimensions, *(each.left_out if whole else ())], list(each.filters))
            for each in report.wishes
        ],
        period=report.period,
        language=report.language,
        population="statistics" if report.consented else "everyone",
        every=report.every,
        organisations=None if shared or report.houses is None else list(report.houses),
        purpose=one_line(report.purpose),
    )


def _report(kept: _Kept) -> Report:
    return Report(
        name=" ".join(kept.name.split()),
        wishes=tuple(
            Wish(
                indicator=each.indicator,
                filters=tuple(each.only),
                left_out=_left_out(each),
                dimensions=tuple(name for name in each.by if name not in _left_out(each)),
            )
            for each in kept.figures
        ),
        period=kept.period,
        language=kept.language,
        consented=kept.population == "statistics",
        houses=None if kept.organisations is None else tuple(kept.organisations),
        every=kept.every,
        purpose=one_line(kept.purpose),
    )


def _left_out(each: _Wished) -> tuple[str, ...]:
    """By what an earlier Havenbook split this figure, and this one does not: it is read, and the figure says so."""
    splits = indicators()[each.indicator].splits
    return tuple(name for name in each.by if name in EVERYWHERE and name not in splits)


def _faults(kept: _Kept) -> Iterator[str]:
    """What is wrong, the first thing first."""
    if not kept.name.strip() or len(kept.name) > LONGEST_NAME:
        yield "it has no name, or too long a one"
    if len(kept.purpose) > LONGEST_PURPOSE:
        yield "what it is for is said too lengthily"
    if not 1 <= len(kept.figures) <= MOST_FIGURES:
        yield "it has no figures, or too many"
    if kept.population not in {"everyone", "statistics"}:
        yield f"nobody is called {kept.population[:40]}"
    if kept.every and kept.every not in EVERY:
        yield f"nothing comes every {kept.every[:40]}"
    if kept.period not in NAMED and not _is_period(kept.period):
        yield f"{kept.period[:40]} is no period"
    for each in kept.figures:
        yield from _faults_of(each)


def _faults_of(each: _Wished) -> Iterator[str]:
    allowed = {*indicators()[each.indicator].splits, *EVERYWHERE}
    if len(each.by) > MOST_DIMENSIONS or len(set(each.by)) < len(each.by):
        yield f"{each.indicator} is split too often"
    yield from (f"{each.indicator} is not split by {name[:40]}" for name in each.by if name not in allowed)
    yield from (
        f"{each.indicator} does not ask {name[:40]}"
        for name, _ in each.only
        if indicators()[each.indicator].narrows and not known_filter(each.indicator, name)
    )


def _is_period(told: str) -> bool:
    try:
        period(told, date(2000, 1, 1))
    except (NoPeriod, ValueError):
        return False
    return True
