"""Figures as files, made in memory: JSON for programs, CSV and a workbook for people; the caveats are in each."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import asdict
from typing import TYPE_CHECKING, Any, Final

from app.i18n import QT_TRANSLATE_NOOP, english
from app.records import figure_blocks
from app.records.figure_blocks import FORMAT, Block
from app.records.figure_words import names
from app.reports import labels
from app.reports.indicators import indicators
from app.reports.report import body
from app.reports.sheet import caveats, sheet
from app.reports.tally import SEVERAL
from app.standards.cells import harmless
from app.standards.writing import BOM, workbook

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from app.i18n import Translate
    from app.records.made_report import MadeReport
    from app.reports.figure import Figure
    from app.reports.report import Report
    from app.reports.saying import Saying
    from app.reports.sheet import Sheet

CAVEATS: Final = QT_TRANSLATE_NOOP("Reports", "What these figures say, and what they do not")
NOTES: Final = QT_TRANSLATE_NOOP("Reports", "Read first")
DICTIONARY: Final = QT_TRANSLATE_NOOP("Reports", "Dictionary")
_AGAIN: Final = QT_TRANSLATE_NOOP("Reports", "For Havenbook, to count it again")
_TABLE: Final = QT_TRANSLATE_NOOP("Reports", "Table")
_WORD: Final = QT_TRANSLATE_NOOP("Reports", "In the table")
_CODE: Final = QT_TRANSLATE_NOOP("Reports", "Code")
_MEANS: Final = QT_TRANSLATE_NOOP("Reports", "What it is")
_UNIT: Final = QT_TRANSLATE_NOOP("Reports", "What is counted")
_DATED: Final = QT_TRANSLATE_NOOP("Reports", "Dated by")
_ROW: Final = QT_TRANSLATE_NOOP("Reports", "Answer")


def canonical(
    report: Report, figures: Sequence[Figure], houses: Mapping[str, str], *, demonstration: bool
) -> dict[str, Any]:
    """Plain data with codes and English sentences: the same figures are the same bytes, whoever asks."""
    spoken = names(houses, english, "en")
    told = []
    for figure in figures:
        plain = asdict(figure)
        for caveat, sentence in zip(plain["caveats"], caveats(figure, spoken), strict=True):
            caveat["sentence"] = sentence
        told.append(plain)
    return {
        "format": FORMAT,
        "report": body(report),
        "organisations": dict(houses),
        "small_numbers_hidden": False,
        "demonstration": demonstration,
        "figures": told,
    }


def as_json(told: Mapping[str, Any]) -> bytes:
    return json.dumps(told, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode() + b"\n"


def as_csv(made: MadeReport, saying: Saying) -> bytes:
    """One table below the other, each between its notes and its caveats; nothing in it can be run by a spreadsheet."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    sheets = [sheet(figure, saying) for figure in made.figures]
    for each in sheets:
        before: list[list[str | float]] = [[words] for words in (f"{each.indicator} {each.title}", *each.notes)]
        for line in (*before, *_lines(each), *_caveats(each), []):
            writer.writerow([harmless(str(cell)) for cell in line])
    writer.writerow([saying.names.translate("Reports", _AGAIN), _again(made, sheets, saying)])
    return (BOM + out.getvalue()).encode()


def _again(made: MadeReport, sheets: Sequence[Sheet], saying: Saying) -> str:
    """What was asked, from which day to which, in which language, and the sum of what was answered."""
    told = {
        "format": FORMAT,
        "report": body(made.report),
        "first": made.period[0],
        "last": made.period[1],
        "language": saying.language,
        "sha256": figure_blocks.digest([block(each) for each in sheets]),
    }
    return json.dumps(told, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def block(made: Sheet) -> Block:
    """The table as it stands in a file."""
    heads, *lines = ([str(cell) for cell in line] for line in _lines(made))
    return Block(made.indicator, tuple(heads), tuple(map(tuple, lines)), (*made.notes, *made.caveats))


def as_xlsx(made: MadeReport, saying: Saying) -> bytes:
    """A sheet for each table, one for what must be read with them, and one for what every word in them means."""
    said, figures = saying.names.translate, made.figures
    sheets = [sheet(figure, saying) for figure in figures]
    read: list[Sequence[str]] = [(said("Reports", _TABLE), said("Reports", NOTES))]
    for each in sheets:
        read += [(f"{each.indicator} {each.title}", words) for words in (*each.notes, *each.caveats)]
    read.append((said("Reports", _AGAIN), _again(made, sheets, saying)))
    tables: list[tuple[str, Sequence[Sequence[str | float]]]] = []
    for at, each in enumerate(sheets, start=1):
        lines = _lines(each)
        below = [[words, *[""] * (len(lines[0]) - 1)] for words in (*each.notes, *each.caveats)]
        tables.append((f"{at} {each.indicator}", [*lines, [""] * len(lines[0]), *below]))
    tables += [(said("Reports", NOTES), read), (said("Reports", DICTIONARY), _dictionary(figures, saying))]
    return workbook(tables)


def _lines(made: Sheet) -> list[list[str | float]]:
    """Headings, then numbers as numbers; a hidden one is words and never a nought."""
    heads: list[str | float] = [column.title for column in made.columns]
    return [heads, *([cell.text if cell.value is None else cell.value for cell in line.cells] for line in made.lines)]


def _caveats(made: Sheet) -> list[list[str | float]]:
    return [[words] for words in made.caveats]


def _dictionary(figures: Sequence[Figure], saying: Saying) -> list[tuple[str, str, str, str]]:
    said = saying.names.translate
    heads = (said("Reports", _TABLE), said("Reports", _WORD), said("Reports", _CODE), said("Reports", _MEANS))
    rows = [entry for figure in figures for entry in _entries(figure, saying, said)]
    return [heads, *dict.fromkeys(rows)]


def _entries(figure: Figure, saying: Saying, said: Translate) -> list[tuple[str, str, str, str]]:
    table, names_ = figure.indicator, saying.names
    asked = indicators().get(figure.indicator)
    question = said("Reports", asked.question) if asked is not None else ""
    found = [
        (table, said("Reports", figure.title), figure.indicator, question),
        (table, labels.unit(figure.unit, names_), figure.unit, said("Reports", _UNIT)),
        (table, said("Reports", figure.population), figure.dated_by, said("Reports", _DATED)),
    ]
    for at, each in enumerate(figure.dimensions):
        label = said("Reports", each.label)
        keys = dict.fromkeys(group.keys[at] for group in figure.groups)
        found += [(table, labels.word(each.codes, key, names_), key, label) for key in keys]
    codes = dict.fromkeys(row.code for group in (figure.whole, *figure.groups) for row in group.rows)
    answers = [code for code in codes if code not in ("", SEVERAL)]
    found += [(table, labels.word(figure.codes, code, names_), code, said("Reports", _ROW)) for code in answers]
    gaps = dict.fromkeys(gap.reason for group in (figure.whole, *figure.groups) for gap in group.gaps)
    return [*found, *((table, labels.gap(reason, names_), reason, "") for reason in gaps)]
