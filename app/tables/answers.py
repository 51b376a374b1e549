"""What one cell answers to one question, in the shape of its kind; what it does not surely say is refused."""

from __future__ import annotations

import re
from datetime import date, datetime
from functools import cache
from typing import TYPE_CHECKING, Final

from babel.core import get_global

from app.forms import field as kinds
from app.forms.currencies import currencies
from app.forms.partial_date import span
from app.forms.places import countries, is_country, is_language, languages
from app.i18n import QT_TRANSLATE_NOOP
from app.tables.cell import EXACT, figures, same
from db.missing import missing

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from app.forms.field import Field
    from app.tables.cell import Cell
    from app.tables.mapping import Column
    from db.types import Answer

NO_WORD: Final = "csv.no_word"
WHY: Final[dict[str, str]] = {
    NO_WORD: QT_TRANSLATE_NOOP("Findings", "The mapping has no meaning for this word."),
    "csv.not_of_kind": QT_TRANSLATE_NOOP("Findings", "This cell is not of the kind that the question asks for."),
    "csv.no_count": QT_TRANSLATE_NOOP("Findings", "This is no number of people."),
    "table.no_date": QT_TRANSLATE_NOOP(
        "Findings", "It is not certain which day this is. Say in the mapping how days are written in this column."
    ),
    "table.formula": QT_TRANSLATE_NOOP(
        "Findings", "This cell holds a formula. Copy it in the spreadsheet, paste it as a value, and save again."
    ),
    "table.cell_error": QT_TRANSLATE_NOOP("Findings", "The spreadsheet itself marks this cell as wrong."),
    "table.digits_lost": QT_TRANSLATE_NOOP(
        "Findings", "This number has more digits than a spreadsheet keeps: its last ones may be lost. Type it as text."
    ),
}
_MANY: Final = (kinds.Choices, kinds.Countries, kinds.Languages)
_ISO: Final = re.compile(r"\d{4}-\d\d-\d\d")
_YEAR: Final = re.compile(r"(?<!\d)\d{4}(?!\d)")
_BUDDHIST: Final = 543
_SURELY_OURS: Final = 2300
"""A workbook keeps its days in our calendar, however it shows them: a year before this one was not typed as 25xx."""
_ALPHA2: Final = 2


class RowRefused(Exception):
    """Why one row cannot become answers: the column, and a code; `word` is the one that means nothing."""

    code = "csv.row_refused"

    def __init__(self, column: str, why: str, word: str = "") -> None:
        super().__init__(why)
        self.column = column
        self.why = why
        self.word = word


class _NoWord(ValueError):
    """One of several in a cell, perhaps."""

    def __init__(self, word: str) -> None:
        super().__init__(NO_WORD)
        self.word = word


def answer(heading: str, column: Column, field: Field, cell: Cell) -> Answer:
    """RowRefused where the cell has no meaning that is certain."""
    if not cell.said:
        blank: Answer = column.blank
        return blank
    if cell.kind in ("formula", "error"):
        raise RowRefused(heading, "table.formula" if cell.kind == "formula" else "table.cell_error")
    reason = _word(column.reasons, cell.said)
    if reason is not None:
        return missing(str(reason))
    try:
        return _said(column, field, cell)
    except _NoWord as error:
        raise RowRefused(heading, NO_WORD, error.word) from None
    except ValueError as error:
        why = str(error)
        raise RowRefused(heading, why if why in WHY else "csv.not_of_kind") from None


def _said(column: Column, field: Field, cell: Cell) -> Answer:
    values = column.values
    if values is not None:
        whole = _word(values, cell.said)
        if whole is not None:
            listed = [whole] if isinstance(whole, str) and isinstance(field, (*_MANY, kinds.Grid)) else whole
            return _grid(listed) if isinstance(field, kinds.Grid) else listed
        if not isinstance(field, (*_MANY, kinds.Grid)) and code_of(field, cell.said) is None:
            raise _NoWord(cell.said)
    if isinstance(field, (*_MANY, kinds.Grid, kinds.Place)):
        return _several(column, field, cell.said)
    return _KINDS.get(field.kind, _text)(column, field, cell)


def _several(column: Column, field: Field, text: str) -> Answer:
    """Each part by itself; said twice is said once."""
    parts = [part for part in map(str.strip, text.split(column.split) if column.split else [text]) if part]
    if isinstance(field, kinds.Place):
        return parts
    found: dict[str, None] = {}
    for part in parts:
        code = _word(column.values, part) or code_of(field, part)
        if code is None:
            raise _NoWord(part)
        found |= dict.fromkeys(map(str, code) if isinstance(code, list) else [str(code)])
    return _grid(list(found)) if isinstance(field, kinds.Grid) else list(found)


def _grid(told: Answer) -> Answer:
    """What is named is a yes; of what is not named nobody said no."""
    return {str(code): "yes" for code in told} if isinstance(told, list) else told


def code_of(field: Field, word: str) -> str | None:
    """The code, the label or the standard's code; a country or language also by its name; nothing where unsure."""
    if isinstance(field, kinds.Country | kinds.Countries):
        return _places("country").get(same(word)) or _alias("territory_aliases", word.upper(), is_country)
    if isinstance(field, kinds.Language | kinds.Languages):
        return _places("language").get(same(word)) or _alias("language_aliases", word.lower(), is_language)
    if isinstance(field, kinds.Currency):
        return _currencies().get(same(word))
    if isinstance(field, kinds.Choice | kinds.Choices | kinds.Grid):
        return _codes(field.codes).get(same(word))
    return None


@cache
def _codes(name: str) -> dict[str, str]:
    """Our codes first, then our words, then the standard's codes where one of ours alone stands for them."""
    from db.codes.lists import code_list

    codes = tuple(code_list(name))
    standard = [same(code.htcds_code) for code in codes if code.htcds_code]
    found = {
        same(code.htcds_code): code.code
        for code in codes
        if code.htcds_code and standard.count(same(code.htcds_code)) == 1
    }
    found |= {same(code.label): code.code for code in codes}
    return found | {same(code.code): code.code for code in codes}


@cache
def _places(kind: str) -> dict[str, str]:
    every = countries() if kind == "country" else languages()
    return {same(place.name): place.code for place in every} | {same(place.code): place.code for place in every}


@cache
def _currencies() -> dict[str, str]:
    """By its code, and by its name as CLDR gives it, with the code and without."""
    names = {same(each.name.rpartition(" (")[0]): each.code for each in currencies()}
    return names | {same(word): each.code for each in currencies() for word in (each.name, each.code)}


def _alias(table: str, code: str, known: Callable[[str], bool]) -> str | None:
    """The three letters of the other ISO list."""
    if len(code) == _ALPHA2:
        return None
    told = get_global(table).get(code)  # type: ignore[arg-type]  # Babel lists the names as literals
    found = told[0] if isinstance(told, list) and len(told) == 1 else told
    return found if isinstance(found, str) and known(found) else None


def _word(words: Mapping[str, Answer] | Mapping[str, str] | None, text: str) -> Answer:
    """The meaning of a word, capitals and blanks at its edges aside."""
    if not words:
        return None
    if text in words:
        return words[text]
    return next((meaning for word, meaning in words.items() if same(word) == same(text)), None)


def _text(column: Column, field: Field, cell: Cell) -> Answer:
    del column, field
    if cell.kind == "number" and (len(cell.said.strip("-")) > EXACT or "e" in cell.said.lower()):
        raise ValueError("table.digits_lost")
    return cell.said


def _integer(column: Column, field: Field, cell: Cell) -> Answer:
    del column, field
    return int(figures(cell.said))


def _in_figures(column: Column, field: Field, cell: Cell) -> Answer:
    return figures(str(_text(column, field, cell)))


def _yes_no(column: Column, field: Field, cell: Cell) -> Answer:
    """A box that is not ticked is no answer: only somebody who wrote no has said no."""
    del column, field
    said = {"yes": "yes", "y": "yes", "no": "no", "n": "no", "true": "yes"}.get(same(cell.said))
    if said is None:
        raise _NoWord(cell.said)
    return said


def _choice(column: Column, field: Field, cell: Cell) -> Answer:
    del column
    found = code_of(field, cell.said)
    if found is None:
        raise _NoWord(cell.said)
    return found


def _date(column: Column, field: Field, cell: Cell) -> Answer:
    """As a day of the spreadsheet, as 2024-05-03 (also 2024-05 and 2024), or in a way that the mapping says."""
    said = figures(cell.said)
    try:
        found = _in_a_way(said, column) or _surely(said, column, cell)
        precise = span(found).precision
    except ValueError:
        raise ValueError("table.no_date") from None
    if precise != "day" and not isinstance(field, kinds.PartialDate):
        raise ValueError("table.no_date")
    return found


def _in_a_way(said: str, column: Column) -> str | None:
    """In one of the ways that the mapping says. A leap year is one in our calendar, so the year is put right first."""
    ours = said
    if column.calendar == "buddhist":
        ours = _YEAR.sub(lambda year: f"{max(int(year[0]) - _BUDDHIST, 0):04d}", said)
    return next((day for way in column.formats if (day := _written(ours, way))), None)


def _surely(said: str, column: Column, cell: Cell) -> str:
    """Without a way: a day of the workbook itself, or one that can be read in one way only."""
    if cell.kind == "number" or (column.formats and cell.kind != "date" and not _ISO.fullmatch(said)):
        raise ValueError("table.no_date")
    if cell.kind != "date":
        return _gregorian(said, column.calendar)
    return said[:10] if int(said[:4]) < _SURELY_OURS else _gregorian(said[:10], column.calendar)


def _written(text: str, way: str) -> str | None:
    """As exactly as the way of writing says: a way without a day gives a month, one without a month a year."""
    try:
        day = datetime.strptime(text, way).date()  # noqa: DTZ007 - a day, not a moment
    except ValueError:
        return None
    return day.isoformat()[: _precision(way)]


def _precision(way: str) -> int:
    if not any(sign in way for sign in ("%m", "%b", "%B", "%x")):
        return 4
    return 10 if any(sign in way for sign in ("%d", "%x")) else 7


def _gregorian(day: str, calendar: str) -> str:
    """The years of the Thai, Lao and Khmer calendar of the Buddha are 543 ahead."""
    return f"{int(day[:4]) - _BUDDHIST:04d}{day[4:]}" if calendar == "buddhist" else day


def today_in(calendar: str, today: date) -> int:
    """The present year as that calendar counts it."""
    return today.year + (_BUDDHIST if calendar == "buddhist" else 0)


_KINDS: Final[dict[str, Callable[[Column, Field, Cell], Answer]]] = {
    "integer": _integer,
    "number": _in_figures,
    "time": _in_figures,
    "yes_no": _yes_no,
    "choice": _choice,
    "country": _choice,
    "language": _choice,
    "date": _date,
    "partial_date": _date,
}
