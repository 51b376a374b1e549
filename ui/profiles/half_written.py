"""Keeps what is being written of an organisation, so that a lock or a crash loses none of it, and offers it back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, Protocol

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from app.reports.profile_file import as_draft
from ui import notices
from ui.forms.draft_keeper import DraftKeeper
from ui.forms.drafts import PROFILE
from ui.notices import Question

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.reports.profile import Profile
    from ui.context import Context

_LOOK_MS: Final = 500
translate = QCoreApplication.translate


class Writing(Protocol):
    """A dialog in which a profile is written: all that stands in it, half lines too."""

    def half(self) -> Profile: ...


def leaves(dialog: QWidget, *, changed: bool) -> bool:
    """Whoever goes back from changed words is asked first."""
    if not changed:
        return True
    question = Question(
        translate("HalfWritten", "Leave without keeping?"),
        translate("HalfWritten", "What you changed here is thrown away."),
        translate("HalfWritten", "Throw away"),
        danger=True,
    )
    return notices.confirm(dialog, question)


class HalfWritten(QObject):
    """Looks twice a second at the one dialog that is open; `gone`: there is no draft of it any more."""

    gone = Signal()

    def __init__(self, page: QWidget, context: Context) -> None:
        super().__init__(page)
        self._keeper = DraftKeeper(page, context, PROFILE, self._payload)
        self._dialog: Writing | None = None
        self._house, self._what = "", ""
        self._seen: Profile | None = None
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self._look)

    def watch(self, dialog: Writing, house: str, what: str, key: str = "") -> None:
        """`what` says which dialog; `key` is the draft that it goes on with."""
        self._dialog, self._house, self._what = dialog, house, what
        self._seen = dialog.half()
        self._keeper.start(key)
        self._timer.start()

    def save_now(self) -> None:
        if self._dialog is not None:
            self._look()
        self._keeper.save_now()

    def rest(self) -> None:
        """The dialog is closed; what it wrote stays a draft until it is kept."""
        self._look()
        self._timer.stop()
        self._dialog = None

    def forget(self) -> None:
        """It was kept, or thrown away on purpose."""
        key = self._keeper.key
        if self._keeper.holds:
            self._keeper.dirty = False
            self._keeper.settle(lambda: self._keeper.drop(key, self.gone.emit))

    def _look(self) -> None:
        if self._dialog is not None and (now := self._dialog.half()) != self._seen:
            self._seen = now
            self._keeper.touch()

    def _payload(self) -> dict[str, Any]:
        told = None if self._seen is None else as_draft(self._seen)
        return {"house": self._house, "what": self._what, "told": told}
