"""Fetches what an address or a draft stands for, and hands the page its errand."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from app.forms.catalogue import is_of_house
from ui.record_address import Address, DraftAddress, read
from ui.records import errands, house_record
from ui.records.errands import Errand
from ui.widgets.laid import laid_once

if TYPE_CHECKING:
    from app.services.keep_draft import DraftCard
    from app.services.open_record import OpenRecord
    from ui.page import Page


class Opener(QObject):
    """Only what was asked for last is answered."""

    opened = Signal(object, object)  # an Errand, and the DraftCard it goes on with, or None
    saved_before = Signal(object, str)  # the DraftCard that outlived its save, and the case
    gone = Signal(str)  # there is no such draft any more; its case, where that is known
    failed = Signal(object)

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        self._round = 0

    def open(self, what: str) -> None:
        self._round += 1
        address, asked_in = read(what), self._round
        if isinstance(address, Address):
            self._ask(address, None)
        elif isinstance(address, DraftAddress):
            self._load_drafts(lambda drafts: self._on_drafts(asked_in, address, drafts))
        else:
            self.gone.emit("")

    def forget(self) -> None:
        self._round += 1

    def _ask(self, address: Address, draft: DraftCard | None) -> None:
        desk, asked_in = self._page.context.desk, self._round
        made = str(draft.payload.get("made", "")) if draft is not None and address.act in {"new", "copy"} else ""
        wanted = errands.wanted(address, made)

        def work(_progress: object) -> OpenRecord:
            if is_of_house(wanted.kind):
                return house_record.opened(desk, wanted)
            from app.services.open_record import open_record

            return open_record(desk, wanted)

        self._page.run(
            work,
            done=lambda opened: self._on_opened(asked_in, address, opened, draft),
            failed=lambda error: self._on_failed(asked_in, error),
        )

    def _on_opened(self, asked_in: int, address: Address, opened: OpenRecord, draft: DraftCard | None) -> None:
        if asked_in != self._round:
            return
        if opened.saved and draft is not None:
            self.saved_before.emit(draft, opened.case)
            return
        if draft is not None and address.act in {"correct", "withdraw"}:
            kept = draft.payload  # what the page had seen then: a change made meanwhile becomes a dispute
            opened = replace(opened, answers=kept.get("before") or {}, seen=kept.get("seen") or {})
        with laid_once(self._page):
            self.opened.emit(Errand(address, opened), draft)

    def _on_failed(self, asked_in: int, error: Exception) -> None:
        if asked_in == self._round:
            self.failed.emit(error)

    def _load_drafts(self, done: Any) -> None:
        desk = self._page.context.desk

        def work(_progress: object) -> tuple[DraftCard, ...]:
            from app.services import keep_draft

            return keep_draft.drafts(desk)

        self._page.context.drafts_jobs.run(self._page, work, done=done)

    def _on_drafts(self, asked_in: int, address: DraftAddress, drafts: tuple[DraftCard, ...]) -> None:
        if asked_in != self._round:
            return
        draft = next((each for each in drafts if (each.form, each.key) == (address.form, address.key)), None)
        meant = read(str(draft.payload.get("address", ""))) if draft is not None else None
        if isinstance(meant, Address):
            self._ask(meant, draft)
        else:
            self.gone.emit(address.case)
