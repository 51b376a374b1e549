"""What one cell of a foreign table holds: the text a person would read there, and what kind of thing it was."""

from __future__ import annotations

import unicodedata
from datetime import date, datetime, time
from typing import Final, Literal, NamedTuple

Kind = Literal["text", "number", "date", "yes_no", "formula", "error"]

EXACT: Final = 15
"""Spreadsheets keep this many digits of a number; what comes after them was lost when it was typed."""
_MARKED: Final[dict[str, Kind]] = {"f": "formula", "e": "error"}
_EDGES: Final = " \t\r\n\u00a0\u200b\ufeff"


class Cell(NamedTuple):
    """`text` is kept as it stands; `said` is what it means, without blanks at its edges."""

    text: str
    kind: Kind = "text"

    @property
    def said(self) -> str:
        return self.text.strip(_EDGES)


EMPTY: Final = Cell("")


def of(value: object, data_type: str) -> Cell:
    """A cell as openpyxl reads it; a day without an hour is a day, and a formula is its own text."""
    if value is None:
        return EMPTY
    if data_type in _MARKED:
        return Cell(str(getattr(value, "text", value)), _MARKED[data_type])
    if isinstance(value, bool):
        return Cell("TRUE" if value else "FALSE", "yes_no")
    if isinstance(value, int | float):
        return Cell(_number(value), "number")
    return _moment(value) if isinstance(value, date | time) else Cell(str(value))


def _moment(value: date | time) -> Cell:
    if isinstance(value, time):
        return Cell(value.isoformat("minutes"))
    if isinstance(value, datetime) and value.time() != time(0):
        return Cell(value.isoformat(" ", "minutes"), "date")
    return Cell(value.isoformat()[:10], "date")


def same(text: str) -> str:
    """Two words that only differ in capitals, width or blanks are the same word."""
    return " ".join(unicodedata.normalize("NFKC", text).split()).casefold()


def figures(text: str) -> str:
    """The digits of any script as the ones that everything is reckoned with: ២០២៤, ๒๐๒๔ and ٢٠٢٤ are 2024."""
    if text.isascii():
        return text
    return "".join(str(unicodedata.decimal(sign, sign)) for sign in text)


def _number(value: float) -> str:
    if isinstance(value, float) and value.is_integer() and abs(value) < 10**EXACT:
        return str(int(value))
    return str(value)
