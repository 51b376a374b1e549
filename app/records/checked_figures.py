"""Figures read back from a file: each table with every sentence that belongs to it, and beside today's numbers."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

import msgspec

from app.i18n import english
from app.records import figure_blocks
from app.records.checked import NOT_ASKED, NOT_MADE, Checked, Differs, Faults, FigureBack, TableSeen
from app.records.figure_blocks import FORMAT, Again, Block, Found
from app.records.figure_files import block
from app.records.figure_words import names
from app.reports.figure import Bare, Figure
from app.reports.saying import Saying
from app.reports.sheet import laid

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from app.reports.sheet import Sheet

    _Cells = dict[tuple[str, ...], dict[str, str]]

KIND: Final = "figures"
_NO_NUMBER: Final = ("", "–")


@dataclass(frozen=True, slots=True)
class Now:
    """The same figure made today in the language of the file; without it, `why` in the context Checked."""

    sheet: Sheet | None
    why: str = ""


class _Said(msgspec.Struct):
    sentence: str = ""


class _Sentences(msgspec.Struct):
    caveats: list[_Said] = []


class _Whole(msgspec.Struct):
    """The JSON as app/records/figure_files.py writes it."""

    format: str
    report: dict[str, Any]
    organisations: dict[str, str]
    demonstration: bool
    figures: list[dict[str, Any]]


def from_json(data: bytes, faults: Faults) -> Found | None:
    """In English, as such a file is. None for other JSON."""
    if len(data) > 2 * figure_blocks.BIGGEST or FORMAT.encode() not in data:
        return None
    try:
        told = msgspec.json.decode(data, type=_Whole)
        if told.format != FORMAT or not told.figures:
            return None
        figures = msgspec.convert(told.figures, list[Bare])
        sentences = msgspec.convert(told.figures, list[_Sentences])
    except (msgspec.MsgspecError, ValueError, RecursionError):
        return None
    for number, each in enumerate(told.figures):
        try:
            msgspec.convert(each, Figure)
        except (msgspec.MsgspecError, ValueError):
            faults.add(f"{number + 1} {figures[number].indicator}", 0, "", "not_a_figure")
    saying = Saying(
        names=names(told.organisations, english, "en"), repeat=True, demonstration=told.demonstration,
        consented=told.report.get("population") == "statistics", purpose=str(told.report.get("purpose", "")),
    )  # fmt: skip
    blocks = tuple(_block(figure, saying, said) for figure, said in zip(figures, sentences, strict=True))
    return Found(blocks, Again(FORMAT, told.report, figures[0].first, figures[0].last))


def _block(figure: Bare, saying: Saying, said: _Sentences) -> Block:
    """One without a table, which is told of as not read, where what the file says of the figure makes none."""
    try:
        return block(laid(figure, saying, tuple(each.sentence for each in said.caveats if each.sentence)))
    except (LookupError, TypeError, ValueError, AttributeError):
        return Block(figure.indicator, (), (), ())


def check(found: Found, now: Sequence[Now], titles: Mapping[str, str], faults: Faults) -> Checked:
    """`now` is empty where nothing could be counted again; `titles` are by indicator, in the reader's language."""
    again = found.again
    if again is not None and again.sha256 and again.sha256 != figure_blocks.digest(found.blocks):
        faults.add("", 0, "", "changed")
    figures = []
    for number, each in enumerate(found.blocks):
        name = f"{number + 1} {each.indicator}"
        if not each.words:
            faults.add(name, 0, "", "no_words")
        if not each.headings:
            faults.add(name, 0, "", "not_read")
        title = f"{each.indicator} {titles.get(each.indicator, '')}".strip()
        figures.append(_beside(each, now[number] if number < len(now) else Now(None, NOT_ASKED), title))
    seen = tuple(TableSeen(each.title, len(each.lines), len(each.headings)) for each in figures)
    what = str(again.report.get("name", "")) if again is not None else ""
    return Checked(KIND, what, seen, tuple(faults.told), faults.more, tuple(figures))


def _beside(then: Block, now: Now, title: str) -> FigureBack:
    plain = FigureBack(title, then.headings, then.lines, then.words, not_made=now.why)
    if now.sheet is None:
        return plain
    today = block(now.sheet)
    keys = sum(column.kind == "words" for column in now.sheet.columns)
    if then.headings[:keys] != today.headings[:keys]:
        return FigureBack(title, then.headings, then.lines, then.words, not_made=NOT_MADE)
    differs, same = _differences(_cells(then, keys), _cells(today, keys), now.sheet)
    return FigureBack(title, then.headings, then.lines, then.words, differs, same)


def _differences(told: _Cells, counted: _Cells, sheet: Sheet) -> tuple[tuple[Differs, ...], int]:
    """Shares follow from their numbers. A line that only one of them has and that counts nobody, as of an empty month,
    is no difference. Why there is no answer is the same on every line of a group: it is looked at on the first.
    """
    kinds = {column.title: column.kind for column in sheet.columns}
    groups = {
        line.cells[sum(kind == "words" for kind in kinds.values()) - 1].text for line in sheet.lines if line.total
    }
    differs, same = [], 0
    for row in dict.fromkeys((*told, *counted)):
        was, now = told.get(row, {}), counted.get(row, {})
        if not (was and now) and _is_nothing(was or now):
            continue
        for column in dict.fromkeys((*was, *now)):
            kind = kinds.get(column, "gap")
            if kind == "share" or (kind == "gap" and row[-1] not in groups):
                continue
            nobody = "0" if kind == "gap" else ""
            one, other = was.get(column, nobody if was else ""), now.get(column, nobody if now else "")
            if figure_blocks.alike(one, other):
                same += bool(one)
            else:
                differs.append(Differs(" · ".join(filter(None, row)), column, one, other))
    return tuple(differs), same


def _is_nothing(line: Mapping[str, str]) -> bool:
    return all(each in _NO_NUMBER or figure_blocks.alike(each, "0") for each in line.values())


def _cells(each: Block, keys: int) -> _Cells:
    """By the words that a line begins with; a line that stands twice is another the second time."""
    found: _Cells = {}
    met: Counter[tuple[str, ...]] = Counter()
    for line in each.lines:
        row = line[:keys]
        met[row] += 1
        row = (*row, str(met[row])) if met[row] > 1 else row
        found[row] = dict(zip(each.headings[keys:], line[keys:], strict=True))
    return found
