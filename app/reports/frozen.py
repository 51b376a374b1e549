"""Reads a release back as tables of words: its numbers as they were signed, under the sentences that were signed."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final

import msgspec

from app.at_once import at_once
from app.i18n import QT_TRANSLATE_NOOP
from app.reports import labels
from app.reports.figure import Bare
from app.reports.sheet import everyone
from app.reports.sheet import laying as sheets_laying

if TYPE_CHECKING:
    from collections.abc import Generator

    from app.reports.labels import Names
    from app.reports.saying import Saying
    from app.reports.sheet import Cell, Line, Sheet

HIDDEN: Final = QT_TRANSLATE_NOOP("Reports", "hidden")
_ANSWERED: Final = QT_TRANSLATE_NOOP("Reports", "With an answer")
_OF: Final = QT_TRANSLATE_NOOP("Reports", "{answer} (of N)")


class Hiding(msgspec.Struct):
    """How small numbers were kept safe; `step` is 0 where none was rounded."""

    threshold: int
    step: int = 0


class Head(msgspec.Struct):
    """What is read of a release without its figures."""

    hiding: Hiding


def head(body: str) -> Head:
    """Only of a text whose signature was checked."""
    return msgspec.json.decode(body, type=Head)


@dataclass(frozen=True, slots=True, kw_only=True)
class Frozen:
    """`words` are by language: what stands under all figures, and for each its title, question and caveats."""

    title: str
    organisation: str
    as_of: str
    threshold: int
    demonstration: bool
    definitions: tuple[str, ...]
    figures: tuple[Bare, ...]
    words: dict[str, dict[str, Any]]

    def said(self, language: str) -> dict[str, Any]:
        """In a language that it was not frozen in, English."""
        return self.words.get(language) or self.words["en"]


def read(body: str) -> Frozen:
    """Only of a text whose signature was checked."""
    told = msgspec.json.decode(body)
    return Frozen(
        title=told["title"], organisation=told["organisation"], as_of=told["data_as_of"],
        threshold=told["hiding"]["threshold"], demonstration=told["demonstration"],
        definitions=tuple(told["definitions"]), figures=tuple(msgspec.convert(told["figures"], list[Bare])),
        words=told["words"],
    )  # fmt: skip


def sheets(frozen: Frozen, saying: Saying, language: str) -> tuple[Sheet, ...]:
    """One table for each figure. How many were erased is not released, so no column speaks of them."""
    return tuple(at_once(laying(frozen, at, saying, language)) for at in range(len(frozen.figures)))


def laying(frozen: Frozen, at: int, saying: Saying, language: str) -> Generator[object, None, Sheet]:
    """That of one figure, line by line, for whoever has other things to do in between; the sheet is what it returns."""
    caveats = tuple(frozen.said(language)["figures"][at]["caveats"])
    sheet = yield from sheets_laying(frozen.figures[at], saying, caveats)
    found = yield from _outside(sheet, saying)
    return found


def place(figure: Bare, keys: tuple[str, ...], names: Names) -> str:
    """Which group, in words; empty for everyone."""
    pairs = zip(figure.dimensions, keys, strict=False)
    return " · ".join(labels.word(each.codes, code, names) for each, code in pairs)


def line(figure: Bare, what: tuple[str, ...], names: Names) -> str:
    """Which number of a group, in words; `what` as app/reports/laying.py writes it."""
    kind, code = what[0], what[-1]
    if kind == "gap":
        return labels.gap(code, names)
    if kind in {"total", "answered"}:
        return names.translate("Reports", everyone(figure) if kind == "total" else _ANSWERED)
    answer = labels.word(figure.codes, code, names)
    return names.translate("Reports", _OF).format(answer=answer) if kind == "of" else answer


def _outside(sheet: Sheet, saying: Saying) -> Generator[Line, None, Sheet]:
    """A hidden number is called hidden and no more: which are small is not said."""
    hidden = saying.names.translate("Reports", HIDDEN)

    def shown(cell: Cell) -> Cell:
        return replace(cell, text=hidden) if cell.state == "hidden" else cell

    lines = []
    for each in sheet.lines:
        lines.append(replace(each, cells=tuple(map(shown, each.cells[:-1]))))
        yield lines[-1]
    return replace(sheet, columns=sheet.columns[:-1], lines=tuple(lines))
