"""Keep a search under a name, for oneself or for the house; look at those that were kept; drop one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import or_, select

from app.records import saved
from app.records.errors import NameMissing, NoSuchRecord
from app.records.finding import CaseSearch
from app.records.local import record_id
from db.models import SavedSearch, Worker
from db.types import new_id

if TYPE_CHECKING:
    from collections.abc import Collection

    from sqlalchemy import Select
    from sqlalchemy.orm import Session

    from app.desk import Desk


_LAST: Final = ""
"""The name of the row that remembers how one's own list looked last."""


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
            .where(or_(SavedSearch.owner == desk.worker_id, SavedSearch.shared), SavedSearch.name != _LAST)
        ).all()
        return tuple(sorted((_card(desk, row, name) for row, name in rows), key=lambda each: each.name.casefold()))


def keep(desk: Desk, name: str, search: CaseSearch, columns: Collection[str], *, shared: bool) -> str:
    """The same name again replaces what one kept under it before."""
    called = " ".join(name.split())
    if not called:
        raise NameMissing
    with desk.write("keep_search") as session:
        return _put(desk, session, called, saved.body(search, columns), shared=shared)


def remember(desk: Desk, columns: Collection[str], sort: str, *, down: bool) -> None:
    """How this worker's list looks: its columns and its order, and nothing that was looked for."""
    with desk.write("keep_search") as session:
        _put(desk, session, _LAST, saved.body(CaseSearch(sort=sort, down=down), columns), shared=False)


def remembered(desk: Desk) -> tuple[tuple[str, ...], str, bool]:
    """The columns, the order and whether it runs down; no columns where nothing was remembered."""
    with desk.read("look") as session:
        row = session.scalars(_mine(desk, _LAST)).first()
        kept = saved.read(row.body if row is not None and isinstance(row.body, dict) else {})
        return kept.columns, kept.search.sort, kept.search.down


def _mine(desk: Desk, name: str) -> Select[SavedSearch]:
    return select(SavedSearch).where(SavedSearch.owner == desk.worker_id, SavedSearch.name == name)


def _put(desk: Desk, session: Session, name: str, body: dict[str, Any], *, shared: bool) -> str:
    row = session.scalars(_mine(desk, name)).first() or SavedSearch(id=new_id(), owner=desk.worker_id, name=name)
    row.shared, row.body, row.made = shared, body, desk.store.clock.now()
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


COLUMNS = saved.COLUMNS

__all__ = ["COLUMNS", "NameMissing", "NoSuchRecord", "SearchCard", "drop", "keep", "remember", "remembered", "searches"]
