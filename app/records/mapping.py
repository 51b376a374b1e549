"""How the columns of a table become answers: read from a TOML or JSON file, and held to the questionnaires.

Nothing is invented: a value without a word in the mapping refuses its row; what the table lacks is said to be missing.
"""

from __future__ import annotations

import tomllib
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final

import msgspec

from app.forms.consent import CONSENT
from app.forms.field import Choices, Countries, Date, Integer, Languages, PartialDate
from app.forms.intake import INTAKE
from app.records.errors import MappingWrong
from db.missing import REASONS, missing

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from app.forms.field import Field
    from db.types import Answer

_BIGGEST: Final = 4 << 20
_MANY: Final = (Choices, Countries, Languages)


class Column(msgspec.Struct, forbid_unknown_fields=True):
    """One column. With `values` each cell needs its word there; `blank` is what an empty cell says."""

    field: str
    values: dict[str, Any] | None = None
    blank: Any = None
    split: str = ";"
    date: str = ""


class MappingFile(msgspec.Struct, forbid_unknown_fields=True):
    """`count` names the column that says how many people a row stands for; the rest is the same for everybody."""

    column: dict[str, Column]
    about: str = ""
    count: str = ""
    consent: list[dict[str, Any]] = []
    constant: dict[str, Any] = {}
    missing: dict[str, list[str]] = {}


class RowRefused(Exception):
    """Why one row cannot become answers: the column, and a code for the reason."""

    code = "csv.row_refused"

    def __init__(self, column: str, why: str) -> None:
        super().__init__(why)
        self.column = column
        self.why = why


def read_mapping(path: Path) -> MappingFile:
    try:
        if path.stat().st_size > _BIGGEST:
            raise MappingWrong(what="the file is too large")
        text = path.read_text("utf-8")
        told = msgspec.json.decode(text) if path.suffix.lower() == ".json" else tomllib.loads(text)
        found = msgspec.convert(told, MappingFile)
    except (OSError, ValueError, msgspec.MsgspecError) as error:
        raise MappingWrong(what=str(error)[:200]) from error
    _must_fit(found)
    return found


def fits(mapping: MappingFile, headings: Iterable[str]) -> None:
    """Every column that the mapping names is there."""
    there = set(headings)
    lacking = [name for name in (*mapping.column, mapping.count) if name and name not in there]
    if lacking:
        raise MappingWrong(what=f"no column “{lacking[0]}” in the table")


def people(mapping: MappingFile, row: Mapping[str, str]) -> int:
    """How many people the row stands for."""
    text = (row.get(mapping.count) or "").strip() if mapping.count else "1"
    if not text.isdecimal():
        raise RowRefused(mapping.count, "csv.no_count")
    return int(text)


def answers(mapping: MappingFile, row: Mapping[str, str]) -> dict[str, Answer]:
    """The answers of one row; RowRefused where a cell has no word in the mapping."""
    told: dict[str, Answer] = {name: missing(reason) for reason, names in mapping.missing.items() for name in names}
    told |= mapping.constant
    for heading, column in mapping.column.items():
        answer = _answer(heading, column, (row.get(heading) or "").strip())
        if answer is not None:
            told[column.field] = answer
    shown = INTAKE.shown(told)
    return {name: answer for name, answer in told.items() if name in shown}


def _answer(heading: str, column: Column, cell: str) -> Answer:
    if not cell:
        blank: Answer = column.blank
        return blank
    if column.values is not None:
        if cell not in column.values:
            raise RowRefused(heading, "csv.no_word")
        answer: Answer = column.values[cell]
        return answer
    field = INTAKE.get(column.field)
    try:
        return _plain(field, column, cell)
    except ValueError:
        raise RowRefused(heading, "csv.not_of_kind") from None


def _plain(field: Field | None, column: Column, cell: str) -> Answer:
    """A cell taken as it is, in the shape of its question's kind."""
    if isinstance(field, Integer):
        return int(cell)
    if isinstance(field, _MANY):
        return [part.strip() for part in cell.split(column.split) if part.strip()]
    if isinstance(field, Date | PartialDate) and column.date:
        return datetime.strptime(cell, column.date).date().isoformat()  # noqa: DTZ007 - a day, not a moment
    return cell


def _must_fit(mapping: MappingFile) -> None:
    """Every question it names is one that is asked, every reason one that is known."""
    named = [column.field for column in mapping.column.values()]
    named += [*mapping.constant, *(name for names in mapping.missing.values() for name in names)]
    lost = [name for name in named if INTAKE.get(name) is None]
    lost += [name for sheet in mapping.consent for name in sheet if CONSENT.get(name) is None]
    lost += [reason for reason in mapping.missing if reason not in REASONS]
    if lost:
        raise MappingWrong(what=f"there is no question or reason “{lost[0]}”")
