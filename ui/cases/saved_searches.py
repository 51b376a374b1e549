"""The menu of searches kept under a name: one's own and those the house shares."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QLineEdit, QMenu, QPushButton, QVBoxLayout, QWidget

from ui import notices
from ui.theme.tokens import SPACE
from ui.widgets.basics import button, field, label, row
from ui.widgets.fitted import Fitted

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from app.services.find_cases import CaseSearch
    from app.services.keep_search import SearchCard
    from ui.page import Page


class SavedSearches(QObject):
    """`chosen` gives the card whose search is to be asked."""

    chosen = Signal(object)

    def __init__(self, page: Page, now: Callable[[], tuple[CaseSearch, Sequence[str]]]) -> None:
        super().__init__(page)
        self._page, self._now = page, now
        self.cards: tuple[SearchCard, ...] = ()
        self.button = button(self.tr("S&aved searches"), "save")
        self.menu = QMenu(self.button)
        self.button.setMenu(self.menu)
        self._fill()

    def load(self) -> None:
        desk = self._page.context.desk

        def work(_progress: object) -> tuple[SearchCard, ...]:
            from app.services import keep_search

            return keep_search.searches(desk)

        self._page.run(work, done=self._show)

    def keep(self, name: str, *, shared: bool) -> None:
        desk, (search, columns) = self._page.context.desk, self._now()

        def work(_progress: object) -> tuple[SearchCard, ...]:
            from app.services import keep_search

            keep_search.keep(desk, name, search, columns, shared=shared)
            return keep_search.searches(desk)

        self._page.run(work, done=self._show)

    def drop(self, card: SearchCard) -> None:
        desk = self._page.context.desk

        def work(_progress: object) -> tuple[SearchCard, ...]:
            from app.services import keep_search

            keep_search.drop(desk, card.id)
            return keep_search.searches(desk)

        self._page.run(work, done=self._show)

    def _show(self, cards: tuple[SearchCard, ...]) -> None:
        self.cards = cards
        self._fill()

    def _fill(self) -> None:
        self.menu.clear()
        for card in self.cards:
            shown = self.menu.addAction(self._called(card))
            shown.triggered.connect(lambda _on=False, card=card: self.chosen.emit(card))
        if self.cards:
            self.menu.addSeparator()
        self.menu.addAction(self.tr("Keep this search …")).triggered.connect(lambda _on=False: self._ask())
        own = [card for card in self.cards if not card.owner]
        if own:
            remove = self.menu.addMenu(self.tr("Remove"))
            for card in own:
                gone = remove.addAction(_plain(card.name))
                gone.triggered.connect(lambda _on=False, card=card: self._on_remove(card))

    def _called(self, card: SearchCard) -> str:
        if card.owner:
            return self.tr("{0} (shared by {1})").format(_plain(card.name), _plain(card.owner))
        return self.tr("{0} (shared)").format(_plain(card.name)) if card.shared else _plain(card.name)

    def _ask(self) -> None:
        dialog = KeepDialog(self._page)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.keep(dialog.name.text(), shared=dialog.shared.isChecked())

    def _on_remove(self, card: SearchCard) -> None:
        text = self.tr("Only the search goes. No case is touched.")
        if notices.confirm(self._page, notices.Question(self.tr("Remove this search?"), text, self.tr("Remove"))):
            self.drop(card)


class KeepDialog(Fitted):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent.window())
        self.setWindowTitle(parent.window().windowTitle())
        self.setModal(True)
        title = self.tr("Keep this search")
        self.setAccessibleName(title)
        self.name = QLineEdit()
        self.shared = QCheckBox(self.tr("Everybody in this house may use it"))
        inside = QVBoxLayout(self)
        inside.setContentsMargins(SPACE["xl"], SPACE["l"], SPACE["xl"], SPACE["l"])
        inside.setSpacing(SPACE["m"])
        inside.addWidget(label(title, "title", 600, wrap=True))
        hint = self.tr("Without the name of a person. The same name again replaces the old search.")
        inside.addWidget(field(self.tr("&Name of the search"), self.name, hint))
        inside.addWidget(self.shared)
        self.save: QPushButton = button(self.tr("&Keep"), "save", "primary", self.accept)
        self.save.setEnabled(False)
        self.save.setDefault(True)
        self.name.textChanged.connect(lambda text: self.save.setEnabled(bool(text.strip())))
        inside.addLayout(row(None, button(self.tr("Go &back"), slot=self.reject), self.save))
        self.setMinimumWidth(420)
        self.name.setFocus()


def _plain(text: str) -> str:
    """An ampersand that somebody typed is no shortcut."""
    return text.replace("&", "&&")
