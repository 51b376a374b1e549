"""A closed list in which a line is found by typing a part of it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QCompleter

from ui.widgets.found_list import FoundList


def findable(box: QComboBox, name: str) -> QComboBox:
    """The list shows what holds the typed words; `name` is read aloud where they are typed."""
    box.setEditable(True)  # forgets: half a word that was not chosen is no choice
    box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(20)
    finder = box.completer() or QCompleter(box)
    finder.setFilterMode(Qt.MatchFlag.MatchContains)
    finder.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
    finder.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    finder.setPopup(FoundList())
    typed = box.lineEdit()
    if typed is not None:
        typed.setAccessibleName(name.replace("&", ""))
        typed.editingFinished.connect(lambda: _put_back(box))
    return box


def _put_back(box: QComboBox) -> None:
    """Half a word that was not chosen is no choice: what holds is shown again."""
    if box.currentText() != box.itemText(box.currentIndex()):
        box.setEditText(box.itemText(box.currentIndex()))
