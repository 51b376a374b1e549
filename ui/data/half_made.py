"""Keeps the mapping that is being made, so that a lock or a crash loses none of it, and takes it up again."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import msgspec
from PySide6.QtCore import QObject, Signal

from app.services.preview_table import Look, preview
from app.tables import half_mapped
from app.tables.errors import TableError
from ui.forms.draft_keeper import DraftKeeper
from ui.forms.drafts import MAPPING

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.desk import Desk
    from app.services.preview_table import TablePreview
    from app.tables.half_mapped import HalfMapped
    from app.tables.mapping import MappingFile
    from ui.context import Context
    from ui.page import Page


@dataclass(frozen=True, slots=True)
class Waiting:
    key: str
    saved_at: str
    half: HalfMapped

    def look(self, path: str) -> Look:
        """That file, looked at as the other one was."""
        half = self.half
        return Look(path, half.sheet, half.encoding, half.heading, half.wishes)


@dataclass(frozen=True, slots=True)
class FirstLook:
    """`goes_on`: what was half made for a table with these headings."""

    look: Look
    found: TablePreview
    goes_on: Waiting | None = None

    @property
    def mapping(self) -> MappingFile:
        """Where the headings stand, and on which sheet, this file says and not the one before."""
        if self.goes_on is None:
            return self.found.mapping
        return msgspec.structs.replace(self.goes_on.half.mapping, sheet=self.found.sheet, heading=self.found.heading)


def waiting(desk: Desk) -> tuple[Waiting, ...]:
    """Newest first."""
    from app.services.keep_draft import drafts

    kept = ((each, half_mapped.from_draft(each.payload)) for each in drafts(desk) if each.form == MAPPING)
    return tuple(Waiting(each.key, each.saved_at, half) for each, half in kept if half is not None)


def first_look(desk: Desk, path: str) -> FirstLook:
    """A file was chosen: where a mapping waits for its headings, it is looked at as that one was."""
    plain = Look(path)
    first = preview(desk, plain)
    seen: dict[Look, TablePreview | None] = {plain: first}
    for each in waiting(desk):
        look = each.look(path)
        if look not in seen:
            seen[look] = _seen(desk, look)
        found = seen[look]
        if found is not None and half_mapped.mark(column.heading for column in found.columns) == each.half.headings:
            return FirstLook(look, found, each)
    return FirstLook(plain, first)


def _seen(desk: Desk, look: Look) -> TablePreview | None:
    try:
        return preview(desk, look)
    except TableError:
        return None


class HalfMade(QObject):
    """`told` says what stands on the page now; `found` are those that wait, `failed` why one could not be kept."""

    found = Signal(object)
    failed = Signal(object)
    gone = Signal()

    def __init__(self, page: Page, context: Context, told: Callable[[], HalfMapped]) -> None:
        super().__init__(page)
        self._page, self._context, self._told = page, context, told
        self._keeper = DraftKeeper(page, context, MAPPING, self._payload)
        self._keeper.failed.connect(self.failed)

    def start(self, key: str = "") -> None:
        """Another table; `key` is the draft that it goes on with."""
        self._keeper.start(key)

    def touch(self) -> None:
        self._keeper.touch()

    def save_now(self) -> None:
        self._keeper.save_now()

    def load(self) -> None:
        desk = self._context.desk
        self._context.drafts_jobs.run(
            self._page, lambda _progress: waiting(desk), done=self.found.emit, failed=lambda _error: None
        )

    def forget(self) -> None:
        """It was brought in, and is kept as that source's mapping."""
        key = self._keeper.key
        if self._keeper.holds:
            self._keeper.dirty = False
            self._keeper.settle(lambda: self.throw_away(key))
        self._keeper.start()

    def throw_away(self, key: str) -> None:
        self._keeper.drop(key, self._on_gone)

    def _on_gone(self) -> None:
        self.load()
        self.gone.emit()

    def _payload(self) -> dict[str, Any]:
        return half_mapped.as_draft(self._told())
