"""A link to another client of the house: found by code, name or case number, shown by number and code."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, QTimer
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QLineEdit, QPushButton, QWidget

from ui import say
from ui.forms.aids import Aids, Client
from ui.forms.input import Answer, Input
from ui.theme import theme
from ui.theme.tokens import SPACE
from ui.theme.wordbreak import plain
from ui.widgets.basics import restyle

if TYPE_CHECKING:
    from collections.abc import Sequence

_PERSON: Final = re.compile(r"[0-9a-f]{32}")
_WHO: Final = Qt.ItemDataRole.UserRole
_QUIET_MS: Final = 150


class PersonInput(Input):
    """What was typed and not chosen yet is kept as it was typed: it is no link, and the judge of answers says so."""

    def __init__(self) -> None:
        super().__init__()
        self._aids = Aids()
        self._name = ""
        self.person = ""
        self.line = QLineEdit()
        self.line.setPlaceholderText(self.tr("Code, name or case number"))
        self.chosen = QPushButton()
        self.chosen.setProperty("kind", "token")
        self.chosen.setAutoDefault(False)
        self.chosen.setIcon(theme.icon("x", "on_soft", 12))
        self.found = QStandardItemModel(self)
        self.list = QCompleter(self.found, self)
        self.list.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self.list.setWidget(self.line)
        self._quiet = QTimer(self, singleShot=True, interval=_QUIET_MS)
        inside = QHBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(SPACE["s"])
        inside.addWidget(self.line, 1)
        inside.addWidget(self.chosen)
        inside.addStretch(0)
        self.setFocusProxy(self.line)
        self.line.textEdited.connect(self._on_typed)
        self.list.activated[QModelIndex].connect(self._on_chosen)  # type: ignore[index]
        self.chosen.clicked.connect(lambda _checked=False: self._on_removed())
        self._quiet.timeout.connect(self._search)
        self._show("")

    def lend(self, aids: Aids) -> None:
        self._aids = aids
        if self.person:
            aids.name_client(self.person, self._name_it)

    def answer(self) -> Answer:
        return self.person or plain(self.line.text()).strip() or None

    def set_answer(self, answer: Answer) -> None:
        told = str(answer or "")
        self.person = told if _PERSON.fullmatch(told) else ""
        self.line.setText("" if self.person else told)
        self._show(self.tr("A client of this house") if self.person else "")
        if self.person:
            self._aids.name_client(self.person, self._name_it)

    def choose(self, client: Client) -> None:
        self.person = client.person
        self.line.clear()
        self._show(client.short)
        self.changed.emit()

    def focus_target(self) -> QWidget:
        return self.chosen if self.person else self.line

    def set_name(self, name: str, description: str) -> None:
        self._name = name
        self.line.setAccessibleName(name)
        said = self.tr("Type a code, a name or a case number, then choose from the list.")
        self.line.setAccessibleDescription(" ".join(part for part in (description, said) if part))
        self._show(self.chosen.text())

    def set_finding(self, kind: str) -> None:
        restyle(self.line, "error", kind == "error")

    def offer(self, clients: Sequence[Client]) -> None:
        """What was found for what stands in the line now."""
        self.found.clear()
        for client in clients:
            item = QStandardItem(client.words)
            item.setData(client, _WHO)
            self.found.appendRow(item)
        if clients and self.line.hasFocus():
            self.list.complete()
        elif not clients and (shown := self.list.popup()) is not None:
            shown.hide()

    def _on_typed(self, _text: str) -> None:
        self._quiet.start()
        self.changed.emit()

    def _search(self) -> None:
        asked = plain(self.line.text()).strip()
        if not asked:
            self.offer(())
            return
        self._aids.find_clients(asked, lambda found: self._on_found(asked, found))

    def _on_found(self, asked: str, found: Sequence[Client]) -> None:
        if asked == plain(self.line.text()).strip():
            self.offer(found)

    def _on_chosen(self, index: QModelIndex | QPersistentModelIndex) -> None:
        client = index.data(_WHO)
        if isinstance(client, Client):
            QTimer.singleShot(0, self, lambda: self._take(client))  # the list writes its words into the line first

    def _take(self, client: Client) -> None:
        self.choose(client)
        self.chosen.setFocus()

    def _on_removed(self) -> None:
        self.person = ""
        self._show("")
        self.line.setFocus()
        self.changed.emit()

    def _name_it(self, client: Client) -> None:
        if client.person == self.person:
            self._show(client.short)

    def _show(self, words: str) -> None:
        linked = bool(self.person)
        self.chosen.setText(words.replace("&", "&&") if linked else "")
        self.chosen.setAccessibleName(say.headed(self.tr("{0}: {1}. Press to remove."), self._name, words))
        self.chosen.setVisible(linked)
        self.line.setVisible(not linked)
        self.setFocusProxy(self.chosen if linked else self.line)
