"""Keeps a half-typed form: after a second of quiet, or two seconds after the first key that was not kept yet."""

from __future__ import annotations

from secrets import token_hex
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from ui.context import Context

_QUIET_MS: Final = 1000
_LONGEST_MS: Final = 2000


class DraftKeeper(QObject):
    """Works on the drafts' own thread, so that typing and keeping never wait on the vault."""

    kept = Signal(str)  # when, as a UTC time
    failed = Signal(object)
    unkept = Signal()  # something was typed that is not kept yet

    def __init__(self, owner: QWidget, context: Context, form: str, payload: Callable[[], dict[str, Any]]) -> None:
        super().__init__(owner)
        self._owner, self._context, self._payload = owner, context, payload
        self.form = form
        self.key = token_hex(8)
        self.dirty = False
        self.stored = False
        self._flying = 0
        self._then: Callable[[], None] | None = None
        self._quiet = QTimer(self, singleShot=True, interval=_QUIET_MS)
        self._longest = QTimer(self, singleShot=True, interval=_LONGEST_MS)
        for timer in (self._quiet, self._longest):
            timer.timeout.connect(self.save_now)

    def start(self, key: str = "") -> None:
        """A new form, or the draft of that key."""
        self._stop()
        self.key = key or token_hex(8)
        self.dirty, self.stored = False, bool(key)

    @property
    def holds(self) -> bool:
        """Whether there is a draft, or one on its way."""
        return self.dirty or self.stored or bool(self._flying)

    def touch(self) -> None:
        self.dirty = True
        self._quiet.start()
        if not self._longest.isActive():
            self._longest.start()
            self.unkept.emit()

    def save_now(self) -> None:
        """Hand over what is not kept yet; nothing waits for it here."""
        self._stop()
        if not self.dirty:
            return
        self.dirty = False
        form, key, payload = self.form, self.key, self._payload()
        self._flying += 1
        self._context.drafts_jobs.run(
            self._owner,
            lambda _progress: self._keep(form, key, payload),
            done=lambda at: self._on_kept(key, at),
            failed=lambda error: self._on_failed(key, error),
        )

    def settle(self, then: Callable[[], None]) -> None:
        """Go on once what is on its way has arrived: a late draft must not outlive its intake."""
        self._stop()
        if self._flying:
            self._then = then
        else:
            then()

    def resume(self) -> None:
        """The form was not saved after all: its draft is kept again."""
        self.touch()

    def drop(self, key: str, done: Callable[[], None]) -> None:
        form = self.form

        def work(_progress: object) -> None:
            from app.services import keep_draft

            keep_draft.drop(self._context.desk, form, key)

        self._context.drafts_jobs.run(self._owner, work, done=lambda _nothing: done())

    def _keep(self, form: str, key: str, payload: dict[str, Any]) -> str:
        from app.services import keep_draft

        return keep_draft.keep(self._context.desk, form, key, payload)

    def _stop(self) -> None:
        self._quiet.stop()
        self._longest.stop()

    def _on_kept(self, key: str, at: str) -> None:
        if key == self.key:
            self.stored = True
            if not self.dirty:
                self.kept.emit(at)
        self._landed()

    def _on_failed(self, key: str, error: object) -> None:
        """It is tried again without another key: whoever stopped typing must not lose what was said to be unkept."""
        if key == self.key:
            self.dirty = True
            self._longest.start()
        self.failed.emit(error)
        self._landed()

    def _landed(self) -> None:
        self._flying -= 1
        if not self._flying and self._then is not None:
            then, self._then = self._then, None
            then()
