"""The places of this organisation: list them, and take in a table with one column for each level."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from sqlalchemy import select

from app.tables import headings
from app.tables.errors import EncodingAsked, NoTable
from app.tables.opening import open_table
from db.models import Place
from db.types import new_id

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from app.desk import Desk

DEEPEST: Final = 8


@dataclass(frozen=True, slots=True)
class PlaceCard:
    """`parent` is empty on the widest level."""

    id: str
    parent: str
    name: str


@dataclass(frozen=True, slots=True)
class PlacesTaken:
    """How many places are new, and how many of the table were known already."""

    added: int
    known: int


def list_places(desk: Desk) -> tuple[PlaceCard, ...]:
    """In the order in which they were taken in; every place comes after the one it lies in."""
    with desk.read("look") as session:
        rows = session.scalars(select(Place).order_by(Place.place_order, Place.id))
        return tuple(PlaceCard(row.id.hex(), row.parent.hex() if row.parent else "", row.name) for row in rows)


def import_places(desk: Desk, path: Path | str, encoding: str = "") -> PlacesTaken:
    """The first row names the levels. Taken in twice it changes nothing, and no place is ever taken away by it."""
    desk.gate("arrange_places")
    paths = dict.fromkeys(_paths(path, encoding))
    with desk.write("arrange_places") as session:
        rows = list(session.scalars(select(Place)))
        known: dict[tuple[bytes | None, str], bytes] = {(row.parent, row.name.casefold()): row.id for row in rows}
        order = max((row.place_order for row in rows), default=-1)
        before, met = len(known), set()
        for names in paths:
            parent: bytes | None = None
            for name in names:
                where = (parent, name.casefold())
                if where not in known:
                    order += 1
                    known[where] = new_id()
                    session.add(Place(id=known[where], parent=parent, name=name, place_order=order))
                met.add(where)
                parent = known[where]
        session.flush()
        desk.audit(session, "arrange_places")
    added = len(known) - before
    return PlacesTaken(added, len(met) - added)


def _paths(path: Path | str, encoding: str) -> Iterator[tuple[str, ...]]:
    """From the widest level down to the first empty cell of each row."""
    table = open_table(path, encoding)
    if not table.sure:
        raise EncodingAsked
    sheet = table.sheet("")
    if sheet is None:
        raise NoTable
    headed = headings.find(sheet)
    for row in sheet.read():
        if row.number <= headed.line:
            continue
        names: list[str] = []
        for cell in row.cells[:DEEPEST]:
            name = " ".join(cell.said.split())
            if not name:
                break
            names.append(name)
        if names:
            yield tuple(names)
