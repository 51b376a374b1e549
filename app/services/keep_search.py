"""Keep a search under a name, for oneself or for the house; look at those that were kept; drop one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import or_, select

from app.records import saved
from app.records.errors import NameMissing, NoSuchRecord
from app.records.local import record_id
from db.models import SavedSearch, Worker
from db.types import new_id

if TYPE_CHECKING:
    from collections.abc import Collection

    from app.desk import Desk
    from app.records.finding import CaseSearch


@dataclass(frozen=True, slots=True)
class SearchCard:
    """`left_out` names what was kept but is not known any more; `owner` is empty for one's own."""

    id: str
    name: str
    search: CaseSearch
    columns: tuple[str, ...]
    left_out: tuple[str, ...]
    shared: bool
    owner: str


def searches(desk: Desk) -> tuple[SearchCard, ...]:
    """One's own and those that others share, by name."""
    with desk.read("look") as session:
        rows = session.execute(
            select(SavedSearch, Worker.name)
            .outerjoin(Worker, Worker.id == SavedSearch.owner)
            .where(or_(SavedSearch.owner == desk.worker_id, SavedSearch.shared))
        ).all()
        return tuple(sorted((_card(desk, row, name) for row, name in rows), key=lambda each: each.name.casefold()))


def keep(desk: Desk, name: str, search: CaseSearch, columns: Collection[str], *, shared: bool) -> str:
    """The same name again replaces what one kept under it before."""
    called = " ".join(name.split())
    if not called:
        raise NameMissing
    with desk.write("keep_search") as session:
        mine = select(SavedSearch).where(SavedSearch.owner == desk.worker_id, SavedSearch.name == called)
        row = session.scalars(mine).first() or SavedSearch(id=new_id(), owner=desk.worker_id, name=called)
        row.shared, row.body, row.made = shared, saved.body(search, columns), desk.store.clock.now()
        session.add(row)
        return row.id.hex()


def drop(desk: Desk, search: str) -> None:
    """Only one's own."""
    with desk.write("keep_search") as session:
        row = session.get(SavedSearch, record_id(search))
        if row is None or row.owner != desk.worker_id:
            raise NoSuchRecord
        session.delete(row)


def _card(desk: Desk, row: SavedSearch, name: str | None) -> SearchCard:
    kept = saved.read(row.body if isinstance(row.body, dict) else {})
    owner = "" if row.owner == desk.worker_id else (name or "")
    return SearchCard(row.id.hex(), row.name, kept.search, kept.columns, kept.left_out, row.shared, owner)
