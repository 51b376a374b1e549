"""A place: level by level through the organisation's own tree, in words of one's own where the tree ends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QCompleter, QVBoxLayout, QWidget

from ui import say
from ui.forms.input import Answer, Input
from ui.forms.partial_date import Combo
from ui.theme.tokens import SPACE
from ui.theme.wordbreak import plain
from ui.widgets.basics import restyle

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ui.forms.aids import Aids, Branch

_DEEPEST = 8


class _Level(Combo):
    """The names of one level; anything else may be typed as well."""

    def __init__(self) -> None:
        super().__init__()
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setMaximumWidth(420)
        helper = self.completer()
        if helper is not None:
            helper.setFilterMode(Qt.MatchFlag.MatchContains)
            helper.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)

    def offer(self, names: Sequence[str]) -> None:
        """Only what is offered changes; what stands there stays."""
        if [self.itemText(at) for at in range(self.count())] == list(names):
            return
        self.blockSignals(True)
        typed = self.currentText()
        self.clear()
        self.addItems(list(names))
        self.setEditText(typed)
        self.blockSignals(False)

    def said(self) -> str:
        return plain(self.currentText()).strip()

    def say(self, text: str) -> None:
        self.blockSignals(True)
        self.setEditText(text)
        self.blockSignals(False)


class PlaceInput(Input):
    """The next level appears when the one above it has an answer."""

    def __init__(self) -> None:
        super().__init__()
        self._name = ("", "")
        self._below: dict[str, list[Branch]] = {}
        self.levels: list[_Level] = []
        self._inside = QVBoxLayout(self)
        self._inside.setContentsMargins(0, 0, 0, 0)
        self._inside.setSpacing(SPACE["xs"])
        self._settle()
        self.setFocusProxy(self.levels[0])

    def lend(self, aids: Aids) -> None:
        aids.places(self.grow)

    def grow(self, tree: Sequence[Branch]) -> None:
        """The organisation's places have arrived."""
        self._below = {}
        for branch in tree:
            self._below.setdefault(branch.parent, []).append(branch)
        self._settle()

    def answer(self) -> Answer:
        path = []
        for level in self.levels:
            if not level.said():
                break
            path.append(level.said())
        return path or None

    def set_answer(self, answer: Answer) -> None:
        path = [str(part) for part in answer] if isinstance(answer, list) else []
        while len(self.levels) < len(path):
            self._add()
        for at, level in enumerate(self.levels):
            level.say(path[at] if at < len(path) else "")
        self._settle()

    def focus_target(self) -> QWidget:
        return self.levels[0]

    def set_name(self, name: str, description: str) -> None:
        self._name = (name, description)
        for at, level in enumerate(self.levels):
            said = name if not at else say.headed(self.tr("{0}: more exactly, {1}"), name, at + 1)
            typed = level.lineEdit()
            for spoken in (level, *([typed] if typed is not None else [])):
                spoken.setAccessibleName(said)
                spoken.setAccessibleDescription(description)

    def set_finding(self, kind: str) -> None:
        for level in self.levels:
            restyle(level, "error", kind == "error")

    def _add(self) -> None:
        level = _Level()
        level.currentTextChanged.connect(lambda _text: self._on_said())
        self.levels.append(level)
        self._inside.addWidget(level)
        self.set_name(*self._name)

    def _on_said(self) -> None:
        self._settle()
        self.changed.emit()

    def _settle(self) -> None:
        """One level more than is answered while tree or answer go on; where the tree ends, one free line."""
        parent, known, shown = "", True, 0
        for at in range(_DEEPEST):
            if at >= len(self.levels):
                self._add()
            level = self.levels[at]
            branches = self._below.get(parent, []) if known else []
            level.offer([branch.name for branch in branches])
            shown = at + 1
            said = level.said()
            found = next((branch for branch in branches if branch.name == said), None)
            goes_on = at + 1 < len(self.levels) and bool(self.levels[at + 1].said())
            known = found is not None
            if not said or (not known and not goes_on):
                break
            parent = found.id if found is not None else ""
        for at, level in enumerate(self.levels):
            level.setVisible(at < shown)
