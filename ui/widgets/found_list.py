"""The list in which a field shows what goes with the letters typed so far: a window of its own, dressed when opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QCompleter, QListView

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


def findable(box: QComboBox) -> QComboBox:
    """Type a part of what is wanted: the list shows what holds it."""
    box.setEditable(True)
    box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(20)
    finder = box.completer() or QCompleter(box)
    finder.setFilterMode(Qt.MatchFlag.MatchContains)
    finder.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
    finder.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    finder.setPopup(FoundList())
    return box
