"""Mappings that were left half made, above the choice of a table: each goes on with its table or is thrown away."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui import notices, say
from ui.notices import Question
from ui.theme.tokens import SPACE
from ui.widgets.basics import button, empty, label, picture

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ui.data.half_made import Waiting

_MOST: Final = 3


class HalfOffers(QWidget):
    """The newest few; older ones come up when these are done with."""

    discarded = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._inside = QVBoxLayout(self)
        self._inside.setContentsMargins(0, 0, 0, 0)
        self._inside.setSpacing(SPACE["s"])
        self.hide()

    def offer(self, found: Sequence[Waiting]) -> None:
        empty(self._inside)
        for each in found[:_MOST]:
            self._inside.addWidget(self._line(each))
        self.setVisible(bool(found))

    def _line(self, each: Waiting) -> QFrame:
        name, saved = each.half.mapping.name, say.moment(each.saved_at)
        said = (
            self.tr("The mapping for “{name}” is half made, saved {when}.").format(name=name, when=saved)
            if name
            else self.tr("A mapping is half made, saved {when}.").format(when=saved)
        )
        line = QFrame()
        line.setProperty("banner", "info")
        inside = QHBoxLayout(line)
        inside.setContentsMargins(SPACE["m"], SPACE["s"], SPACE["s"], SPACE["s"])
        inside.setSpacing(SPACE["s"])
        inside.addWidget(picture("clipboard-pen", "on_info_soft"))
        hint = self.tr("Choose the same table again, and it goes on from there.")
        shown = label(f"{said} {hint}", wrap=True)
        shown.setProperty("ink", "info")
        inside.addWidget(shown, 1)
        away = button(self.tr("Throw away…"), kind="ghost", slot=lambda: self._ask(each.key))
        away.setAccessibleName(self.tr("Throw away: {0}").format(said))
        inside.addWidget(away)
        return line

    def _ask(self, key: str) -> None:
        question = Question(
            self.tr("Throw this mapping away?"),
            self.tr("What was paired so far is lost. The table itself and all records stay as they are."),
            self.tr("Throw away"),
            danger=True,
        )
        if notices.confirm(self, question):
            self.discarded.emit(key)
