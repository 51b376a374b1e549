"""A figure as one table of words: what a page shows, a printer prints, a file holds and a clipboard takes."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING, Final, Literal

from app.at_once import at_once
from app.i18n import QT_TRANSLATE_NOOP
from app.reports import labels
from app.reports.bare import LEAST_FOR_SHARE
from app.reports.caveats.marks import of_questions
from app.reports.figure import Count, Row
from app.reports.notes import notes
from app.reports.sentences import sentence
from app.reports.told import NOT_SHARED, REASON, SLEPT

if TYPE_CHECKING:
    from collections.abc import Generator, Iterable

    from app.reports.figure import Bare, Figure, Group
    from app.reports.labels import Names
    from app.reports.saying import Saying

BREAK: Final = "‡"
EVERYONE: Final = QT_TRANSLATE_NOOP("Reports", "Everyone counted")
_NIGHTS: Final = QT_TRANSLATE_NOOP("Reports", "All nights counted")
_BEDS: Final = QT_TRANSLATE_NOOP("Reports", "All nights of our own beds")
_NO_BEDS: Final = QT_TRANSLATE_NOOP("Reports", "no beds")
_ANSWER: Final = QT_TRANSLATE_NOOP("Reports", "Answer")
_N: Final = QT_TRANSLATE_NOOP("Reports", "n")
_OF: Final = QT_TRANSLATE_NOOP("Reports", "of N")
_SHARE: Final = QT_TRANSLATE_NOOP("Reports", "Share")
_ANSWERED: Final = QT_TRANSLATE_NOOP("Reports", "With an answer")
_ERASED: Final = QT_TRANSLATE_NOOP("Reports", "Erased")
_HIDDEN: Final = {
    "small": QT_TRANSLATE_NOOP("Reports", "hidden: small"),
    "beside_small": QT_TRANSLATE_NOOP("Reports", "hidden: beside a small one"),
}
_RANGE: Final = QT_TRANSLATE_NOOP("Reports", "{least} to {most}")
_FEW: Final = QT_TRANSLATE_NOOP("Reports", "too few")

Kind = Literal["words", "number", "share", "gap"]
State = Literal["", "hidden", "empty"]


@dataclass(frozen=True, slots=True)
class Column:
    title: str
    kind: Kind


@dataclass(frozen=True, slots=True)
class Cell:
    """`value` is the bare number for a file; None where there is none, or it is hidden."""

    text: str
    value: float | None = None
    state: State = ""


_EMPTY: Final = Cell("", state="empty")
_NO_PARTS: Final = Cell("–", state="empty")
_NOBODY: Final = Count(0)


@dataclass(frozen=True, slots=True)
class Line:
    """`total` is the line of a whole group; `broken`: a break of the series lies before it."""

    cells: tuple[Cell, ...]
    total: bool = False
    broken: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """Every text is in the reader's language. `caveats` are never empty, and go wherever the lines go."""

    indicator: str
    title: str
    question: str
    columns: tuple[Column, ...]
    lines: tuple[Line, ...]
    notes: tuple[str, ...]
    caveats: tuple[str, ...]
    protected: bool = False


def sheet(figure: Figure, saying: Saying) -> Sheet:
    return laid(figure, saying, written(figure, saying))


def written(figure: Figure, saying: Saying) -> tuple[str, ...]:
    """Its caveats, with days and numbers as the reader writes them."""
    style = saying.style
    return tuple(sentence(each, saying.names, style.day, style.number) for each in figure.caveats)


def laid(figure: Bare, saying: Saying, caveats: tuple[str, ...]) -> Sheet:
    """The same where the caveats are sentences already, as in a release that was frozen."""
    return at_once(laying(figure, saying, caveats))


def laying(figure: Bare, saying: Saying, caveats: tuple[str, ...]) -> Generator[Line, None, Sheet]:
    """The same line by line, for whoever has other things to do in between; the sheet is what it returns."""
    writer = _Writer(figure, saying)
    groups = [*figure.groups, figure.whole] if figure.dimensions else [figure.whole]
    said = saying.names.translate
    lines: list[Line] = []
    for line in chain.from_iterable(writer.lines(group) for group in groups):
        lines.append(line)
        yield line
    return Sheet(
        indicator=figure.indicator,
        title=said("Reports", figure.title),
        question=said("Reports", figure.question),
        columns=writer.columns(),
        lines=tuple(lines),
        notes=notes(figure, saying),
        caveats=caveats,
        protected=saying.protected,
    )


def caveats(figure: Figure, names: Names) -> tuple[str, ...]:
    """In the order of the figure, each filled with its numbers."""
    return tuple(sentence(each, names) for each in figure.caveats)


def everyone(figure: Bare) -> str:
    """What the line of a whole group is called, marked in the context Reports."""
    if figure.unit != "nights":
        return EVERYONE
    return _BEDS if any(row.code == SLEPT for row in figure.whole.rows) else _NIGHTS


class _Writer:
    def __init__(self, figure: Bare, saying: Saying) -> None:
        self.figure, self.saying, self.names = figure, saying, saying.names
        found = dict.fromkeys(gap.reason for group in (figure.whole, *figure.groups) for gap in group.gaps)
        found.pop(NOT_SHARED, None)
        self.reasons = tuple(found)
        self.counts_only = bool(figure.whole.rows) and all(row.of is None for row in figure.whole.rows)
        self.nights = figure.unit == "nights"
        self.not_shared = () if self.counts_only or self.nights else (NOT_SHARED,)
        self.broken = _broken_keys(figure)

    def _say(self, text: str) -> str:
        return self.names.translate("Reports", text)

    def columns(self) -> tuple[Column, ...]:
        keys = [Column(self._say(each.label), "words") for each in self.figure.dimensions]
        numbers = [Column(self._say(_N), "number")]
        if not self.counts_only:
            numbers += [Column(self._say(_OF), "number"), Column(self._say(_SHARE), "share")]
        gaps = [labels.gap(reason, self.names) for reason in (*self.reasons, *self.not_shared)] + [self._say(_ERASED)]
        return (*keys, Column(self._say(_ANSWER), "words"), *numbers, *(Column(each, "gap") for each in gaps))

    def lines(self, group: Group) -> Iterable[Line]:
        keys = self._keys(group)
        broken = bool(group.keys) and any(key in self.broken for key in group.keys)
        gaps = self._gaps(group)
        yield Line(
            (*keys, Cell(self._say(everyone(self.figure))), *self._total(group), *gaps), total=True, broken=broken
        )
        if self.counts_only:
            return
        shown = gaps if self.saying.repeat else (_EMPTY,) * len(gaps)
        if not self.nights and not of_questions(self.figure):
            answered = self._numbers(Row("", group.answered, group.total))
            yield Line((*keys, Cell(self._say(_ANSWERED)), *answered, *shown))
        for row in group.rows:
            mark = f"{BREAK} " if row.code in self.broken else ""
            name = Cell(mark + self._word(self.figure.codes, row.code))
            yield Line((*keys, name, *self._numbers(row), *shown), broken=bool(mark))

    def _keys(self, group: Group) -> tuple[Cell, ...]:
        if not group.keys:
            return (Cell(labels.total_row(self.names)),) * len(self.figure.dimensions)
        return tuple(
            Cell((f"{BREAK} " if key in self.broken else "") + self._word(each.codes, key))
            for key, each in zip(group.keys, self.figure.dimensions, strict=True)
        )

    def _word(self, codes: str, code: str) -> str:
        return labels.written(codes, code, self.names, self.saying.style.day)

    def _total(self, group: Group) -> tuple[Cell, ...]:
        total = self._count(group.total)
        return (total,) if self.counts_only else (total, _EMPTY, _EMPTY)

    def _numbers(self, row: Row) -> tuple[Cell, ...]:
        of = _EMPTY if row.of is None else self._count(row.of)
        return (self._count(row.n), of, self._share(row))

    def _share(self, row: Row) -> Cell:
        if row.code == SLEPT and row.of is not None and row.of.n == 0:
            return Cell(self._say(_NO_BEDS), state="empty")
        if row.of is not None and row.of == _NOBODY:
            return _NO_PARTS
        share = row.share
        if share is None or row.of is None or row.of.n is None:
            return _EMPTY
        if row.of.n < LEAST_FOR_SHARE:
            return Cell(self._say(_FEW), state="empty")
        return Cell(self.saying.style.percent(share), round(share, 4))

    def _count(self, count: Count) -> Cell:
        if count.hidden == "not_shared":
            return Cell(labels.gap(NOT_SHARED, self.names), state="empty")
        if count.n is None:
            return Cell(self._say(_HIDDEN.get(count.hidden, _HIDDEN["small"])), state="hidden")
        number = self.saying.style.number
        if count.hidden == "rounded":
            most = count.n + self.figure.step - 1
            return Cell(self._say(_RANGE).format(least=number(count.n), most=number(most)))
        return Cell(number(count.n), count.n)

    def _gaps(self, group: Group) -> tuple[Cell, ...]:
        found = {gap.reason: gap.n for gap in group.gaps}
        nobody = Cell(self.saying.style.number(0), 0)
        told = [
            self._count(found[reason]) if reason in found else nobody for reason in (*self.reasons, *self.not_shared)
        ]
        if group.keys:
            return (*told, _NO_PARTS)
        return (*told, Cell(self.saying.style.number(self.figure.erased), self.figure.erased))


def _broken_keys(figure: Bare) -> frozenset[str]:
    """Of every series in time the first key that a break lies before or in."""
    series = [
        sorted({group.keys[at] for group in figure.groups if not group.keys[at].startswith(REASON)})
        for at, each in enumerate(figure.dimensions)
        if each.codes in labels.DATES
    ]
    if figure.codes in labels.DATES:
        series.append([row.code for row in figure.whole.rows])
    firsts = (
        next((key for key in keys if _last_day(key) >= day), "")
        for keys in series
        for day, _ in figure.breaks
        if keys and _last_day(keys[0]) < day
    )
    return frozenset(key for key in firsts if key)


def _last_day(key: str) -> str:
    """A day that no day of that month, quarter or year comes after; empty for what is no time."""
    year, _, part = key.partition("-")
    if not year.isdigit():
        return ""
    if part.startswith("Q"):
        return f"{year}-{int(part[1:]) * 3:02d}-31"
    return f"{year}-{part or '12'}-31"
