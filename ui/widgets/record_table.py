"""A windowed table over frozen cards: only what is on the screen is asked for, at any depth, of any length."""

from __future__ import annotations

from array import array
from collections import OrderedDict
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from ui.theme import theme
from ui.theme.tokens import SPACE
from ui.widgets import clipboard
from ui.widgets.column_fit import widths, wish
from ui.widgets.record_delegate import RecordDelegate, row_height
from ui.widgets.tips import tip

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from ui.widgets.column_fit import Column

    Answer = Callable[[Sequence[Any]], object]
    Fetch = Callable[[Sequence[int], Answer], object]

PAGE: Final = 100
KEEP: Final = 40
_MEASURED: Final = 25
# What is too long for its column is whole in its tooltip.
_ANSWERED: Final = frozenset(
    {
        Qt.ItemDataRole.DisplayRole,
        Qt.ItemDataRole.ToolTipRole,
        Qt.ItemDataRole.AccessibleTextRole,
        Qt.ItemDataRole.UserRole,
    }
)
Index = QModelIndex | QPersistentModelIndex


class RecordModel(QAbstractTableModel):
    """An ordered array of row numbers, and the pages of cards that were asked for last."""

    def __init__(self, columns: Sequence[Column], fetch: Fetch, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self.ids = array("q")
        self.heads = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        self._fetch = fetch
        self._pages: OrderedDict[int, tuple[Any, ...]] = OrderedDict()
        self._wanted: set[int] = set()
        self._asking = -1
        self._round = 0
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._ask)

    def set_columns(self, columns: Sequence[Column]) -> None:
        """Other columns over the same rows; what was read of them stays."""
        self.beginResetModel()
        self.columns = tuple(columns)
        self.endResetModel()

    def show_ids(self, ids: array[int]) -> None:
        """A new list: what was known of the old one is forgotten."""
        self.beginResetModel()
        self.ids = ids
        self._forget()
        self.endResetModel()

    def ask_again(self) -> None:
        """The same rows, read anew; the old words stand until the new ones are here."""
        self._round += 1
        self._asking = -1
        self._wanted = set(self._pages)
        self._soon.start()

    def card(self, at: int) -> Any | None:
        """The card of a row, or None while it is on its way."""
        if not 0 <= at < len(self.ids):
            return None
        page, offset = divmod(at, PAGE)
        found = self._pages.get(page)
        if found is None:
            self._wanted.add(page)
            self._soon.start()
            return None
        self._pages.move_to_end(page)
        return found[offset]

    def first(self, many: int) -> list[Any]:
        """The cards that stand at the top, if they are there."""
        return [card for card in self._pages.get(0, ())[:many] if card is not None]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.ids)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role not in _ANSWERED:
            return None
        card = self.card(index.row())
        if role == Qt.ItemDataRole.UserRole:
            return card
        text = "…" if card is None else self.columns[index.column()].text(card)
        return tip(text) if role == Qt.ItemDataRole.ToolTipRole else text

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal:
            if role == Qt.ItemDataRole.DisplayRole:
                return self.columns[section].title
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return self.heads
        return None

    def _forget(self) -> None:
        self._round += 1
        self._asking = -1
        self._pages.clear()
        self._wanted.clear()

    def _ask(self) -> None:
        """One page at a time, the one asked for last first: a fast scroll leaves no queue behind."""
        if self._asking >= 0 or not self._wanted:
            return
        page = self._asking = max(self._wanted)
        self._wanted.discard(page)
        if len(self._wanted) > KEEP:
            self._wanted.clear()
        asked, now = self.ids[page * PAGE : (page + 1) * PAGE], self._round
        self._fetch(asked, lambda cards: self._take(now, page, cards))

    def _take(self, asked_in: int, page: int, cards: Sequence[Any]) -> None:
        if asked_in != self._round:
            return
        self._asking = -1
        by_id = {card.lid: card for card in cards}
        self._pages[page] = tuple(by_id.get(lid) for lid in self.ids[page * PAGE : (page + 1) * PAGE])
        while len(self._pages) > KEEP:
            self._pages.popitem(last=False)
        last = min((page + 1) * PAGE, len(self.ids)) - 1
        self.dataChanged.emit(self.index(page * PAGE, 0), self.index(last, len(self.columns) - 1))
        self._ask()


class RecordTable(QTableView):
    """Give it ids with `show_ids`; Enter or a double click opens the card."""

    opened = Signal(object)
    moved = Signal(object)  # a head was dragged: where each column stood before, in the new order

    def __init__(self, columns: Sequence[Column], fetch: Fetch, name: str) -> None:
        super().__init__()
        self._wraps = False
        self._needs: dict[int, int] = {}
        self.records = RecordModel(columns, fetch, self)
        self.setModel(self.records)
        self._paints = RecordDelegate(self)
        self.setItemDelegate(self._paints)
        self.setAccessibleName(name)
        self._lay_out()
        self.activated.connect(self._on_activated)
        self.records.dataChanged.connect(self._measure)

    def show_ids(self, ids: array[int]) -> None:
        """The row that was chosen stays chosen where it is still there, otherwise the first one is."""
        before = self.current_id()
        self.records.show_ids(ids)
        at = ids.index(before) if before is not None and before in ids else 0
        if len(ids):
            self._choose(at)

    def set_columns(self, columns: Sequence[Column]) -> None:
        """The row that was chosen stays chosen."""
        before = self.current_id()
        self._needs = {}
        self.records.set_columns(columns)
        self._measure()
        if before is not None and before in self.records.ids:
            self._choose(self.records.ids.index(before))
        if self._wraps:
            self.wrap_headings()
        self.fit()

    def wrap_headings(self) -> None:
        """In two lines, each as wide as its longest word needs; what has no room then is scrolled to."""
        heads = self.horizontalHeader()
        self._wraps = True
        self.records.heads |= int(Qt.TextFlag.TextWordWrap)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        heads.setTextElideMode(Qt.TextElideMode.ElideNone)
        metrics, room = heads.fontMetrics(), QRect(0, 0, 1000, 1000)
        titles = (column.title.replace(" ", "\n", 1) for column in self.records.columns)
        tallest = max(metrics.boundingRect(room, 0, title).height() for title in titles)
        heads.setFixedHeight(tallest + SPACE["m"])

    def chosen_ids(self) -> list[int]:
        """Every row that is marked; of 100,000 only the ends are looked at."""
        ids = self.records.ids
        chosen = self.selectionModel().selection()
        spans = [(chosen.at(at).top(), chosen.at(at).bottom()) for at in range(chosen.count())]
        return list(dict.fromkeys(ids[at] for top, bottom in spans for at in range(top, bottom + 1)))

    def current_id(self) -> int | None:
        at = self.currentIndex().row()
        return self.records.ids[at] if 0 <= at < len(self.records.ids) else None

    def current_card(self) -> Any | None:
        return self.records.card(self.currentIndex().row())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            clipboard.copy(str(self.currentIndex().data() or ""))
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def let_columns_move(self) -> None:
        self.horizontalHeader().setSectionsMovable(True)
        self.horizontalHeader().sectionMoved.connect(self._on_moved)

    def _on_moved(self) -> None:
        """The columns themselves are to change places: so the first one shown is the first one read and painted."""
        heads = self.horizontalHeader()
        order = tuple(heads.logicalIndex(at) for at in range(heads.count()))
        heads.blockSignals(True)
        for at in range(heads.count()):
            heads.moveSection(heads.visualIndex(at), at)
        heads.blockSignals(False)
        self.moved.emit(order)

    def _choose(self, at: int) -> None:
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.selectionModel().setCurrentIndex(self.records.index(at, 0), flags)

    def _lay_out(self) -> None:
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        rows, heads = self.verticalHeader(), self.horizontalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(row_height())
        heads.setHighlightSections(False)
        heads.setFont(theme.font("caption", 600))
        self.fit()

    def fit(self) -> None:
        """Columns are as wide as they like; on a small screen empty space goes before words do."""
        metrics, shown = self.horizontalHeader().fontMetrics(), enumerate(self.records.columns)
        columns = [(at, each, self._needs.get(at)) for at, each in shown if not self.isColumnHidden(at)]
        wishes = {at: wish(column, needs, metrics, wraps=self._wraps) for at, column, needs in columns}
        for at, width in widths(wishes, max(self.viewport().width(), 1), scrolls=self._wraps).items():
            self.setColumnWidth(at, width)

    def _measure(self) -> None:
        """The first rows say what the columns need; no later one moves them under somebody's eyes."""
        if cards := self.records.first(_MEASURED):
            self._needs = {at: self._paints.needs(each, cards) for at, each in enumerate(self.records.columns)}
            self.fit()

    def _on_activated(self, index: QModelIndex) -> None:
        card = self.records.card(index.row())
        if card is not None:
            self.opened.emit(card)
