"""The list of cases: searched while typing, read through a window however long it is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ui.cases import words
from ui.cases.case_columns import columns, droppable
from ui.cases.search_edit import SearchEdit
from ui.forms.partial_date import Combo
from ui.page import Changes, Page
from ui.theme.tokens import SPACE
from ui.widgets.basics import button, label
from ui.widgets.empty_state import EmptyState
from ui.widgets.record_table import RecordTable

if TYPE_CHECKING:
    from array import array
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from app.services.list_cases import CaseCard
    from ui.context import Context

_QUIET_MS: Final = 120
_WIDE: Final = 1000
_CONCERNED: Final = frozenset({"cases", "disputes"})


class CaseListPage(Page):
    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.set_title(self.tr("Cases"))
        self._round = 0
        self._stale = True
        coordinator = context.desk.organisation.kind == "coordinator"
        made = columns(with_origin=coordinator)
        self._droppable = [at for at, column in enumerate(made) if column.title in droppable()]
        self.table = RecordTable(made, self._fetch, self.tr("List of cases"))
        self.table.opened.connect(lambda card: self.case_wanted.emit(card.case))
        self.search = SearchEdit()
        self.status = Combo()
        self.voided = QCheckBox(self.tr("Voided too"))
        self.count = label("", name="muted")
        self.stack = QStackedWidget()
        self._soon = QTimer(self, singleShot=True, interval=_QUIET_MS)
        self._lay_out()
        self._connect()

    def enter(self) -> None:
        if self._stale:
            self._find()
        self.table.setFocus()

    def refresh(self, changes: Changes) -> None:
        if changes.subjects & _CONCERNED:
            self._find()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """On a small screen the columns that matter least give way to case number and danger."""
        super().resizeEvent(event)
        for at in self._droppable:
            self.table.setColumnHidden(at, event.size().width() < _WIDE)

    # -- asking

    def _find(self) -> None:
        """The answer to a question that was asked anew meanwhile is not shown."""
        from app.services import list_cases

        self._soon.stop()
        self._stale = False
        self._round += 1
        asked_in, desk = self._round, self.context.desk
        text, status, voided = self.search.text(), str(self.status.currentData() or ""), self.voided.isChecked()
        query = list_cases.CaseQuery(text=text, status=status, voided=voided)
        self.run(
            lambda _progress: list_cases.find(desk, query),
            done=lambda lids: self._show(asked_in, lids),
        )

    def _fetch(self, lids: Sequence[int], answer: Any) -> None:
        from app.services import list_cases

        desk = self.context.desk
        wanted = list(lids)

        def work(_progress: object) -> tuple[CaseCard, ...]:
            return list_cases.cards(desk, wanted)

        self.run(work, done=answer)

    def _show(self, asked_in: int, lids: array[int]) -> None:
        if asked_in != self._round:
            return
        self.table.show_ids(lids)
        self.count.setText(self.tr("%Ln case(s)", "", len(lids)))
        searching = bool(self.search.text().strip() or self.status.currentData())
        self.stack.setCurrentIndex(0 if len(lids) else 2 if searching else 1)

    # -- what it looks like

    def _lay_out(self) -> None:
        self.new = button(self.tr("&New intake"), "plus", "primary", lambda: self.intake_wanted.emit(""))
        self.head.addWidget(self.new)
        self.search.setPlaceholderText(self.tr("Search name, code or case number"))
        self.search.setAccessibleName(self.tr("Search cases"))
        self.search.setMinimumWidth(240)
        self.search.setMaximumWidth(420)
        self.status.setAccessibleName(self.tr("Status"))
        self._offer_statuses()
        bar = QHBoxLayout()
        bar.setSpacing(SPACE["m"])
        bar.addWidget(self.search, 3)
        bar.addWidget(self.status)
        bar.addWidget(self.voided)
        bar.addStretch(1)
        bar.addWidget(self.count)
        self.stack.addWidget(self._framed(self.table))
        self.stack.addWidget(self._framed(self._no_cases()))
        self.stack.addWidget(self._framed(self._no_match()))
        hints = self.tr("↑ ↓ move   ·   Enter open   ·   Ctrl+N new intake   ·   Ctrl+F search   ·   Ctrl+L lock")
        self.body.setSpacing(SPACE["m"])
        margins = self.body.contentsMargins()
        self.body.setContentsMargins(margins.left(), 0, margins.right(), SPACE["s"])
        self.body.addLayout(bar)
        self.body.addWidget(self.stack, 1)
        self.body.addWidget(label(hints, "caption", name="muted"))

    def _offer_statuses(self) -> None:
        from app.services.list_cases import statuses

        self.status.addItem(self.tr("All statuses"), "")
        for code, said in statuses():
            self.status.addItem(words.code(said), code)

    def _framed(self, inside: QWidget) -> QFrame:
        frame = QFrame()
        frame.setObjectName("card")
        holder = QVBoxLayout(frame)
        holder.setContentsMargins(1, 4, 1, 4)
        holder.addWidget(inside)
        return frame

    def _no_cases(self) -> EmptyState:
        text = self.tr("Record the first intake, or receive a bundle under Share and receive.")
        title, action = self.tr("No cases yet"), self.tr("New intake")
        return EmptyState("users", title, text, action, lambda: self.intake_wanted.emit(""))

    def _no_match(self) -> EmptyState:
        title = self.tr("No case matches")
        text = self.tr("Try fewer letters, a part of the case number, or another status.")
        return EmptyState("search", title, text, self.tr("Show all"), self._on_show_all)

    def _connect(self) -> None:
        self._soon.timeout.connect(self._find)
        self.search.textChanged.connect(lambda _text: self._soon.start())
        self.search.returnPressed.connect(self.table.setFocus)
        self.status.currentIndexChanged.connect(lambda _index: self._find())
        self.voided.toggled.connect(lambda _on: self._find())
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.activated.connect(self._on_search_wanted)

    def _on_search_wanted(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    def _on_show_all(self) -> None:
        self.status.setCurrentIndex(0)
        self.search.clear()
        self._find()
        self.table.setFocus()
