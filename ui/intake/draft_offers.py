"""Unfinished intakes, offered back: continue or discard."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.whose_draft import name_of
from ui import say
from ui.theme.tokens import SPACE
from ui.widgets.basics import button, empty, label, picture

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.services.keep_draft import DraftCard
    from ui.context import Context

_MOST: Final = 3


class DraftOffers(QWidget):
    wanted = Signal(str)
    discarded = Signal(str)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._inside = QVBoxLayout(self)
        self._inside.setContentsMargins(0, 0, 0, 0)
        self._inside.setSpacing(SPACE["xs"])
        self.hide()

    def offer(self, drafts: Iterable[DraftCard]) -> None:
        """The newest few; older ones come up when these are done with."""
        empty(self._inside)
        shown = list(drafts)[:_MOST]
        for draft in shown:
            self._inside.addWidget(self._line(draft))
        self.setVisible(bool(shown))

    def _line(self, draft: DraftCard) -> QFrame:
        line = QFrame()
        line.setProperty("banner", "info")
        inside = QHBoxLayout(line)
        inside.setContentsMargins(SPACE["m"], SPACE["xs"], SPACE["s"], SPACE["xs"])
        inside.setSpacing(SPACE["s"])
        inside.addWidget(picture("clipboard-pen", "on_info_soft"))
        name = "" if self._context.settings.hide_names else name_of(draft.payload)
        words = self.tr("Unfinished intake from {0}").format(say.moment(draft.saved_at))
        said = f"{words} · {name}" if name else words
        shown = label(said, wrap=True)
        shown.setProperty("banner", "info")
        inside.addWidget(shown, 1)
        go_on = button(self.tr("Continue"), kind="ghost", slot=lambda: self.wanted.emit(draft.key))
        go_on.setAccessibleName(self.tr("Continue: {0}").format(said))
        inside.addWidget(go_on)
        away = button(self.tr("Discard"), kind="ghost", slot=lambda: self.discarded.emit(draft.key))
        away.setAccessibleName(self.tr("Discard: {0}").format(said))
        inside.addWidget(away)
        return line
