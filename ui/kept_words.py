"""The words that outlive a lock outside of forms, as they lie among the drafts of this worker: read, kept, dropped."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from ui.forms.drafts import WINDOW

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.context import Context

    _Words = dict[str, dict[str, Any]]


class KeptWords(QObject):
    """`mine` has the words by place and field. All of it happens on the drafts' own thread, and nothing waits for it.

    `gone` tells the places whose words were taken away since, because somebody was erased.
    """

    loaded = Signal()
    dropped = Signal()
    gone = Signal(object)

    def __init__(self, parent: QObject, context: Context) -> None:
        super().__init__(parent)
        self._context = context
        self.mine: _Words = {}
        self._stored: set[str] = set()

    def begin(self) -> None:
        """What was kept before is read once. Where it cannot be read, nothing was."""
        self._read(self._on_read, lambda _error: self.loaded.emit())

    def look_again(self) -> None:
        """Somebody may have been erased: whose words were taken away with that?"""
        asked = set(self._stored)  # what is kept from here on is written after this was read
        if asked:
            self._read(lambda kept: self._forget((asked & self._stored) - set(kept)))

    def keep(self, place: str, answers: dict[str, Any], unkept: Callable[[], object]) -> None:
        """`unkept` hears that it could not be written: it is tried again by whoever asked."""
        desk, again = self._context.desk, place in self._stored
        self.mine[place] = answers
        self._stored.add(place)

        def work(_progress: object) -> bool:
            from app.services.keep_draft import keep, keep_on

            if again:
                return keep_on(desk, WINDOW, place, {"answers": answers})
            keep(desk, WINDOW, place, {"answers": answers})
            return True

        def failed(_error: object) -> None:
            if not again:
                self._stored.discard(place)
            unkept()

        self._context.drafts_jobs.run(
            self, work, done=lambda kept: None if kept else self._forget({place}), failed=failed
        )

    def drop(self, place: str) -> None:
        desk = self._context.desk
        self.mine.pop(place, None)
        self._stored.discard(place)

        def work(_progress: object) -> None:
            from app.services.keep_draft import drop

            drop(desk, WINDOW, place)

        self._context.drafts_jobs.run(self, work, done=lambda _none: self.dropped.emit(), failed=lambda _error: None)

    def _read(self, then: Callable[[_Words], object], failed: Callable[[object], object] = lambda _error: None) -> None:
        desk = self._context.desk

        def work(_progress: object) -> _Words:
            from app.services.keep_draft import drafts

            return {each.key: each.payload.get("answers") or {} for each in drafts(desk) if each.form == WINDOW}

        self._context.drafts_jobs.run(self, work, done=then, failed=failed)

    def _on_read(self, kept: _Words) -> None:
        self.mine = kept | self.mine
        self._stored |= set(kept)
        self.loaded.emit()

    def _forget(self, places: set[str]) -> None:
        for place in places:
            self.mine.pop(place, None)
        self._stored -= places
        if places:
            self.gone.emit(places)
