"""The tables of each standard as the files in `maps` lay them out: which column is fed by which question, and how."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

_HEADS: Final = frozenset({"org", "prs", "vic", "per", "cas", "cco", "hte", "spl", "con"})
STANDARDS: Final = ("htcds", "ctdc", "ics_tip", "salesforce")


@dataclass(frozen=True, slots=True)
class Column:
    """`record` names where the answer stands: kinds with `;` between them are taken together, with `|` the first that
    says anything; `kind/code` are those records with that code, `:last` the newest; `this` is the row's own record.
    A column of kind `beside` has no question here: it goes out where that one may, with what stands beside the records.
    """

    table: str
    column: str
    hxl: str
    record: str
    question: str
    kind: str
    codes: str

    @property
    def questions(self) -> tuple[str, ...]:
        return tuple(self.question.split(";")) if self.question else ()


@dataclass(frozen=True, slots=True)
class Layout:
    """One table; `rows` says what a row stands for."""

    standard: str
    table: str
    rows: str
    columns: tuple[Column, ...]


@dataclass(frozen=True, slots=True)
class Source:
    """What a standard is called, where its names come from, and on what terms they are used."""

    standard: str
    title: str
    source: str
    licence: str


@dataclass(frozen=True, slots=True)
class Incoming:
    """A column of a standard on its way in: `word` is `code`; without a word the cell is read as it stands."""

    column: str
    word: str
    record: str
    question: str
    code: str
    match: str


@dataclass(frozen=True, slots=True)
class Match:
    """`match` is exact, or why it is not: other, grouped, near, none."""

    to: str
    match: str


_NO_MATCH: Final = Match("", "none")


@cache
def layouts(standard: str) -> tuple[Layout, ...]:
    """KeyError for a standard that is not kept here."""
    source(standard)
    columns = tuple(Column(**row) for row in _rows(standard))
    return tuple(
        Layout(**row, columns=tuple(each for each in columns if each.table == row["table"]))
        for row in _rows("tables")
        if row["standard"] == standard
    )


@cache
def source(standard: str) -> Source:
    return {row["standard"]: Source(**row) for row in _rows("sources")}[standard]


def match(standard: str, codes: str, code: str) -> Match:
    """A code that this list does not know, as one from a newer Havenbook, has no match."""
    return _matches(standard).get((codes, code), _NO_MATCH)


def codes_of(standard: str, codes: str) -> Mapping[str, Match]:
    """Every code of ours in one list, with what it becomes."""
    return {code: found for (name, code), found in _matches(standard).items() if name == codes}


@cache
def coming_in() -> tuple[Incoming, ...]:
    """CTDC's layout, the one standard whose columns are not ours under other names."""
    return tuple(Incoming(**row) for row in _rows("ctdc_in"))


@cache
def _matches(standard: str) -> Mapping[tuple[str, str], Match]:
    """Salesforce speaks HTCDS, but offers only the sixteen means of the published list."""
    found = {
        (row["list"], row["code"]): Match(row["to"], row["match"])
        for row in _rows("codes")
        if row["standard"] == ("htcds" if standard == "salesforce" else standard)
    }
    return found | (_picklist() if standard == "salesforce" else {})


def _picklist() -> dict[tuple[str, str], Match]:
    """What HTCDS defines in its pages and leaves out of the list that is chosen from."""
    return {
        (row["list"], row["code"]): Match(row["to"], row["match"])
        for row in _rows("codes")
        if row["standard"] == "htcds_picklist"
    }


def plain(name: str) -> str:
    """`prs_First_Name` of the published questionnaire and `prs_FirstName` of the standard are one name."""
    head, _, rest = name.partition("_")
    return f"{head}_{rest.replace('_', '')}".casefold()


def is_field(name: str) -> bool:
    """Whether a name is made as HTCDS makes those of its fields."""
    return name.partition("_")[0].casefold() in _HEADS and "_" in name


@cache
def alpha3(kind: str) -> Mapping[str, str]:
    """The three letters of a country (ISO 3166) or a language (ISO 639-2) by its two."""
    return {row["alpha2"]: row["alpha3"] for row in _rows(kind)}


@cache
def template_countries() -> Mapping[str, str]:
    """The names that the published HTCDS template offers, by two letters."""
    return {row["alpha2"]: row["htcds_name"] for row in _rows("countries") if row["htcds_name"]}


@cache
def template_labels(field: str) -> Mapping[str, str]:
    """The words that the published HTCDS template offers for one field, by code, as they stand: one ends in a blank."""
    return {row["code"]: row["label"] for row in _rows("template_labels") if row["field"] == field}


def _rows(name: str) -> list[dict[str, str]]:
    text = resources.files("app.standards").joinpath("maps", f"{name}.csv").read_text("utf-8")
    return list(csv.DictReader(text.splitlines()))
