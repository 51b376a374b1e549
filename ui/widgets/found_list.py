"""The list in which a field shows what goes with the letters typed so far: a window of its own, dressed when opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QListView

from ui.theme import theme

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent


class FoundList(QListView):
    """Given to a QCompleter, which takes it out of every other window."""

    def __init__(self) -> None:
        super().__init__()
        self.setUniformItemSizes(True)

    def showEvent(self, event: QShowEvent) -> None:
        if self.styleSheet() != theme.sheet():
            theme.dress(self)
        super().showEvent(event)
