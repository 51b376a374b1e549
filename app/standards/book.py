"""People told in a standard: its tables filled row by row, with everything that was lost on the way."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.standards import beside, layout, loss
from app.standards.loss import Losses
from app.standards.saying import Teller
from app.standards.sources import Spot, look

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from app.standards.dossier import Dossier, Sender
    from app.standards.layout import Column, Layout
    from app.standards.loss import Loss


@dataclass(frozen=True, slots=True)
class Sheet:
    """One table; every row has a text for every column."""

    name: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[str, ...], ...]

    @property
    def headings(self) -> tuple[str, ...]:
        return tuple(column.column for column in self.columns)


@dataclass(frozen=True, slots=True)
class Book:
    """All tables of one standard."""

    standard: str
    people: int
    sheets: tuple[Sheet, ...]
    losses: tuple[Loss, ...]


def make(standard: str, sender: Sender, dossiers: Iterable[Dossier]) -> Book:
    """In the order in which the people are given."""
    everybody = tuple(dossiers)
    losses = Losses()
    teller = Teller(standard, losses)
    sheets = tuple(_sheet(each, teller, sender, everybody) for each in layout.layouts(standard))
    for table in layout.layouts(standard):
        for spot in _spots(table.rows, sender, everybody) if table.rows == "case" else ():
            for name in beside.without_column(spot, table.columns):
                losses.count(table.table, name, loss.NO_COLUMN)
    return Book(standard, len(everybody), sheets, losses.all())


def _sheet(table: Layout, teller: Teller, sender: Sender, everybody: tuple[Dossier, ...]) -> Sheet:
    rows: list[tuple[str, ...]] = []
    for spot in _spots(table.rows, sender, everybody):
        rows += _rows(table, teller, spot)
    return Sheet(table.table, table.columns, tuple(rows))


def _rows(table: Layout, teller: Teller, spot: Spot) -> list[tuple[str, ...]]:
    """As a rule one; more where a column has a row for each of its codes."""
    told = [teller.say(spot, column, look(spot, column)) for column in table.columns]
    height = max(map(len, told), default=1)
    return [
        tuple(_cell(column, cell, at) for column, cell in zip(table.columns, told, strict=True)) for at in range(height)
    ]


def _cell(column: Column, told: tuple[str, ...], at: int) -> str:
    """The further rows of one record have its other cells again, and names of their own."""
    text = told[min(at, len(told) - 1)]
    return f"{text}.{at + 1}" if at and column.kind == "key" and column.codes == "this" else text


def _spots(rows: str, sender: Sender, everybody: tuple[Dossier, ...]) -> Iterator[Spot]:
    if rows == "sender":
        yield Spot(sender)
    elif rows == "organisation":
        for name in dict.fromkeys([sender.name, *_organisations(everybody)]):
            yield Spot(sender, organisation=name)
    elif rows == "person":
        for dossier in everybody:
            yield Spot(sender, dossier, dossier.cases)
    else:
        for dossier in everybody:
            yield from _spots_of(rows, sender, dossier)


def _spots_of(rows: str, sender: Sender, dossier: Dossier) -> Iterator[Spot]:
    for case in dossier.cases:
        if rows == "case":
            yield Spot(sender, dossier, (case,))
            continue
        for at, record in enumerate(case.records.get(rows, ()), start=1):
            yield Spot(sender, dossier, (case,), rows, record, f"{case.key}-{rows[:3].upper()}{at}")


def _organisations(everybody: tuple[Dossier, ...]) -> Iterator[str]:
    for dossier in everybody:
        for case in dossier.cases:
            named = [record.get("referrer") for record in case.records.get("intake", ())]
            named += [record.get("referred_to") for record in case.records.get("referral", ())]
            yield from (name for name in named if isinstance(name, str) and name)
