"""What a grid knows: its lines, what may be said of each, what was said."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from ui import say
from ui.forms import words
from ui.forms.choice_input import Choice
from ui.theme.wordbreak import breakable
from ui.widgets.tips import tip

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

WHAT: Final = 0
FIRST: Final = 1
Index = QModelIndex | QPersistentModelIndex


class GridModel(QAbstractTableModel):
    """Lines in the order of the list; codes of a newer list come last, as they came.

    `name` says what a code is called that is not offered, as those are that only files bring.
    One column for each of the `sayings` (yes and no where nothing else is given), and one for the reason at the end.
    """

    answered = Signal()

    def __init__(self, choices: Sequence[Choice], sayings: Sequence[Choice], name: Callable[[str], str] = str) -> None:
        super().__init__()
        self._name = name
        self.choices = list(choices)
        self.sayings = list(sayings)
        self.reason = len(self.sayings) + 1
        self._known = len(self.choices)
        self.said: dict[str, str] = {}

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.choices)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else self.reason + 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        choice = self.choices[index.row()]
        said = self.said.get(choice.code, "")
        if role == Qt.ItemDataRole.DisplayRole:
            return (
                choice.words
                if index.column() == WHAT
                else self.reason_words(said)
                if index.column() == self.reason
                else ""
            )
        if role == Qt.ItemDataRole.ToolTipRole and index.column() == WHAT:
            return tip(breakable(choice.definition))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(index.column(), choice.words, said)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return ("", *(saying.words for saying in self.sayings), self.tr("No answer"))[section]
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.ToolTipRole and self.said_by(section):
            return tip(breakable(self.sayings[section - 1].definition))
        return None

    def said_by(self, column: int) -> str:
        """What a press in that column says; empty for the other columns."""
        return self.sayings[column - 1].code if 0 < column < self.reason else ""

    def reason_words(self, said: str) -> str:
        return words.reason(said) if said and all(said != saying.code for saying in self.sayings) else ""

    def load(self, said: dict[str, str]) -> None:
        known = {choice.code for choice in self.choices[: self._known]}
        self.beginResetModel()
        self.choices = [
            *self.choices[: self._known],
            *(Choice(code, self._name(code)) for code in said if code not in known),
        ]
        self.said = dict(said)
        self.endResetModel()

    def say(self, row: int, said: str) -> None:
        code = self.choices[row].code
        if self.said.get(code, "") == said:
            return
        if said:
            self.said[code] = said
        else:
            self.said.pop(code, None)
        self.dataChanged.emit(self.index(row, 0), self.index(row, self.reason))
        self.answered.emit()

    def _spoken(self, column: int, what: str, said: str) -> str:
        known = {saying.code: saying.words for saying in self.sayings} | {"": self.tr("not answered")}
        now = known.get(said) or self.reason_words(said)
        if column == WHAT:
            return say.headed("{0}: {1}", what, now)
        offered = self.tr("No answer") if column == self.reason else self.sayings[column - 1].words
        return say.headed("{0}: {1}. {2}", what, now, offered)
