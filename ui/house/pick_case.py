"""Who moves in: a case found by name, code or number."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLineEdit, QVBoxLayout

from ui.people import called
from ui.theme.tokens import SPACE
from ui.widgets.asking import Asking
from ui.widgets.basics import button, field, label, row
from ui.widgets.column_fit import Column
from ui.widgets.record_table import RecordTable

if TYPE_CHECKING:
    from array import array
    from collections.abc import Sequence

    from ui.page import Page

_QUIET_MS: Final = 120
_WIDTH, _HEIGHT = 620, 480


class PickCase(Asking):
    """`case` is the one that was chosen, or empty. It borrows the threads of the page it stands over."""

    forgets = True  # a search: the name of a person, typed again in a moment

    def __init__(self, page: Page) -> None:
        super().__init__(page.window())
        self.setWindowTitle(page.window().windowTitle())
        self.setModal(True)
        self.resize(_WIDTH, min(_HEIGHT, page.window().height() - SPACE["xxl"]))
        self._page = page
        self._round = 0
        self.case = ""
        self.search = QLineEdit()
        settings = page.context.settings
        self.table = RecordTable(
            [
                Column(self.tr("Who"), lambda card: called(settings, card.name, card.code, card.number), weight=600),
                Column(self.tr("Case"), lambda card: card.number, 190, muted=True),
            ],
            self._fetch,
            self.tr("Cases"),
        )
        self._soon = QTimer(self, singleShot=True, interval=_QUIET_MS)
        self._soon.timeout.connect(self._find)
        self.table.opened.connect(self._choose)
        self.search.textChanged.connect(lambda _text: self._soon.start())
        self.search.returnPressed.connect(self.table.setFocus)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(SPACE["xl"], SPACE["xl"], SPACE["xl"], SPACE["l"])
        inside.addWidget(label(self.tr("Who moves in?"), "lead", 600))
        inside.addWidget(field(self.tr("&Name, code or case number"), self.search))
        inside.addWidget(self.table, 1)
        take = button(self.tr("&Choose"), "check", "primary", lambda: self._choose(self.table.current_card()))
        inside.addLayout(row(None, button(self.tr("Go &back"), slot=self.reject), take))
        self._find()
        self.search.setFocus()

    def _find(self) -> None:
        from app.services import list_cases

        self._round += 1
        asked_in, desk, query = self._round, self._page.context.desk, list_cases.CaseQuery(text=self.search.text())
        self._page.context.jobs.run(
            self, lambda _progress: list_cases.find(desk, query), done=lambda lids: self._show(asked_in, lids)
        )

    def _show(self, asked_in: int, lids: array[int]) -> None:
        if asked_in == self._round:
            self.table.show_ids(lids)

    def _fetch(self, lids: Sequence[int], answer: Any) -> None:
        from app.services import list_cases

        desk, wanted = self._page.context.desk, list(lids)
        self._page.context.jobs.run(self, lambda _progress: list_cases.cards(desk, wanted), done=answer)

    def _choose(self, card: Any) -> None:
        if card is not None:
            self.case = card.case
            self.accept()
