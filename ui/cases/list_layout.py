"""What the page of cases is laid out of: the search box, what stands beside it, the table, and what stands for it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QCheckBox, QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ui import say
from ui.cases.filter_chips import FilterChips
from ui.cases.search_edit import SearchEdit
from ui.theme.tokens import SPACE
from ui.widgets.banner import Banner
from ui.widgets.basics import button, label, set_text
from ui.widgets.empty_state import EmptyState
from ui.widgets.record_table import RecordTable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QPushButton

    from ui.page import Page
    from ui.widgets.column_fit import Column


class ListLayout(QObject):
    """Says what a person wants; the page does it."""

    intake_wanted = Signal()
    filter_wanted = Signal()
    columns_wanted = Signal()
    assign_wanted = Signal()
    ask_wanted = Signal()
    all_wanted = Signal()
    order_wanted = Signal(int)  # the column whose head was pressed
    moved = Signal(object)  # the columns in the order to which one was dragged

    def __init__(self, page: Page, columns: Sequence[Column], fetch: Any, saved: QPushButton) -> None:
        super().__init__(page)
        self._page, self.saved = page, saved
        self.table = RecordTable(columns, fetch, self.tr("List of cases"))
        # forgets: a search is the name of a person, typed again in a moment; one worth keeping has a name
        self.search, self.chips, self.banner, self.caution = SearchEdit(), FilterChips(), Banner(), Banner()
        self.banner.hide()
        self.count = label("", name="muted")
        self.stack = QStackedWidget()
        self._make_head()
        self._make_bar()
        self._make_table()
        self._put_together()

    def say_count(self, many: int, alike: int) -> None:
        words = self.tr("%Ln case(s)", "", many)
        if alike:
            words = self.tr("{0}, {1} of them only sound alike").format(words, say.number(alike))
        set_text(self.count, words)

    def say_left_out(self, names: Sequence[str]) -> None:
        """A search that names what is gone still runs."""
        text = self.tr("Left out of this search, because it is not known any more: {0}").format(say.listed(names))
        self.banner.say("info", text if names else "")

    def say_unsafe(self, *, on: bool) -> None:
        """A number found in a record is one that somebody noted, perhaps of whoever does harm."""
        text = self.tr(
            "A number found in a record or in an imported row is not known to be safe. Before anybody calls, open the"
            " case and read how the person may be reached."
        )
        self.caution.say("warn", text if on else "")

    def show_order(self, at: int, *, down: bool) -> None:
        heads = self.table.horizontalHeader()
        heads.setSortIndicatorShown(at >= 0)
        if at >= 0:
            heads.setSortIndicator(at, Qt.SortOrder.DescendingOrder if down else Qt.SortOrder.AscendingOrder)

    def _make_head(self) -> None:
        page = self._page
        self.hide_names = QCheckBox(self.tr("Hide names"))
        self.hide_names.setToolTip(self.tr("Show codes in the place of names"))
        self.hide_names.setChecked(page.context.settings.hide_names)
        self.assign = button(self.tr("&Give to …"), "user-plus", slot=self.assign_wanted.emit)
        self.assign.setToolTip(self.tr("Give the marked cases to another worker; Shift with ↑ ↓ marks several"))
        self.assign.setEnabled(False)
        self.ask = button(self.tr("As&k a colleague…"), "user-round", slot=self.ask_wanted.emit)
        self.ask.setToolTip(self.tr("Ask a colleague to take the marked cases; each stays where it is until they do"))
        self.ask.setEnabled(False)
        self.new = button(self.tr("&New intake"), "plus", "primary", self.intake_wanted.emit)
        for part in (self.ask, self.assign, self.new):
            page.head.addWidget(part)

    def _make_bar(self) -> None:
        self.search.setPlaceholderText(self.tr("Search name, number, telephone or notes"))
        self.search.setAccessibleName(self.tr("Search cases"))
        self.search.setMinimumWidth(220)
        self.search.setMaximumWidth(520)
        self.filter = button(self.tr("&Filter"), "list-filter", slot=self.filter_wanted.emit)
        self.columns = button(self.tr("Col&umns"), "sliders-horizontal", slot=self.columns_wanted.emit)
        self.columns.setToolTip(self.tr("Choose the columns and their order; the heads can be dragged as well"))
        for keys, wanted in (("Ctrl+F", self._on_search_wanted), ("Ctrl+Shift+F", self.filter_wanted.emit)):
            shortcut = QShortcut(QKeySequence(keys), self._page)
            shortcut.activated.connect(wanted)

    def _make_table(self) -> None:
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.table.horizontalHeader().setSectionsClickable(True)
        self.table.horizontalHeader().sectionClicked.connect(self.order_wanted)
        self.table.let_columns_move()
        self.table.moved.connect(self.moved)
        self.table.selectionModel().selectionChanged.connect(lambda _new, _old: self._on_marked())
        for shown in (self.table, self._no_cases(), self._no_match()):
            self.stack.addWidget(_framed(shown))

    def _put_together(self) -> None:
        page = self._page
        bar = QHBoxLayout()
        bar.setSpacing(SPACE["s"])
        bar.addWidget(self.search, 3)
        for part in (self.filter, self.saved, self.columns):
            bar.addWidget(part)
        bar.addStretch(1)
        below = QHBoxLayout()
        below.setSpacing(SPACE["m"])
        below.addWidget(self.chips, 1)
        below.addStretch(0)
        below.addWidget(self.hide_names, 0, Qt.AlignmentFlag.AlignTop)
        below.addWidget(self.count)
        hints = self.tr(
            "↑ ↓ move   ·   Enter open   ·   Ctrl+N new intake   ·   Ctrl+F search   ·   Ctrl+Shift+F filter"
        )
        margins = page.body.contentsMargins()
        page.body.setSpacing(SPACE["s"])
        page.body.setContentsMargins(margins.left(), 0, margins.right(), SPACE["s"])
        page.body.addLayout(bar)
        page.body.addWidget(self.banner)
        page.body.addWidget(self.caution)
        page.body.addLayout(below)
        page.body.addWidget(self.stack, 1)
        page.body.addWidget(label(hints, "caption", name="muted"))

    def _no_cases(self) -> EmptyState:
        text = self.tr("Record the first intake, or receive a bundle under Share and receive.")
        return EmptyState("users", self.tr("No cases yet"), text, self.tr("New intake"), self.intake_wanted.emit)

    def _no_match(self) -> EmptyState:
        text = self.tr("Try fewer letters, a part of the case number, or take a filter away.")
        return EmptyState("search", self.tr("No case matches"), text, self.tr("Show all"), self.all_wanted.emit)

    def _on_marked(self) -> None:
        for each in (self.assign, self.ask):
            each.setEnabled(self.table.selectionModel().hasSelection())

    def _on_search_wanted(self) -> None:
        self.search.setFocus()
        self.search.selectAll()


def _framed(inside: QWidget) -> QFrame:
    frame = QFrame()
    frame.setObjectName("card")
    holder = QVBoxLayout(frame)
    holder.setContentsMargins(1, 4, 1, 4)
    holder.addWidget(inside)
    return frame
