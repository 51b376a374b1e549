"""What went out and what came in, newest first."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QVBoxLayout, QWidget

from ui import say
from ui.bundles import words
from ui.theme import theme
from ui.widgets.basics import card, label
from ui.widgets.text_table import Roomy
from ui.widgets.tips import tip

if TYPE_CHECKING:
    from app.services.list_exchanges import ExchangeCard

Index = QModelIndex | QPersistentModelIndex
_NOWHERE: Final = QModelIndex()
_ROW: Final = 38
_ICONS: Final = {
    "reserved": ("circle-dashed", "muted"),
    "written": ("hourglass", "warn"),
    "received": ("circle-check", "ok"),
    "imported": ("circle-check", "ok"),
    "already": ("circle-check", "muted"),
    "refused": ("octagon-alert", "danger"),
}


class ExchangeModel(QAbstractTableModel):
    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[ExchangeCard, ...] = ()

    def show(self, rows: tuple[ExchangeCard, ...]) -> None:
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else 5

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> object:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return (self.tr("When"), self.tr("With"), self.tr("Bundle"), self.tr("People"), self.tr("State"))[section]

    def data(self, index: Index, role: int = 0) -> object:
        one = self._rows[index.row()]
        if role == Qt.ItemDataRole.DecorationRole:
            return self._picture(one, index.column())
        if role == Qt.ItemDataRole.ToolTipRole and one.reason:
            return tip(one.reason)
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        return self._texts(one)[index.column()]

    def _texts(self, one: ExchangeCard) -> tuple[str, ...]:
        number = str(one.number) if one.number else ""
        if one.kind == "receipt":
            number = self.tr("Receipt")
        people = str(one.people) if one.kind != "receipt" else ""
        return say.moment(one.at), one.organisation, number, people, words.state(one.state)

    def _picture(self, one: ExchangeCard, column: int) -> object:
        if column == 0:
            return theme.icon("file-up" if one.way == "out" else "file-down", "muted", 16)
        return theme.icon(*_ICONS.get(one.state, ("circle", "muted")), 16) if column == 4 else None


class ExchangeList(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.model = ExchangeModel()
        self._none = label(self.tr("Nothing has been sent or received yet."), name="muted", wrap=True)
        self._table = QTableView()
        self._table.setModel(self.model)
        self._table.setAccessibleName(self.tr("Sent and received"))
        self._table.setProperty("ring", True)
        self._table.setShowGrid(False)
        self._table.setItemDelegate(Roomy(self._table))
        self._table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self._table.setTabKeyNavigation(False)
        self._table.verticalHeader().hide()
        self._table.verticalHeader().setDefaultSectionSize(_ROW)
        self._table.horizontalHeader().setHighlightSections(False)
        self._table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self._table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self._table.setMinimumHeight(_ROW * 4)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(card(self._none, self._table, title=self.tr("Sent and received")))
        self.show_rows(())

    def show_rows(self, rows: tuple[ExchangeCard, ...]) -> None:
        self.model.show(rows)
        self._none.setVisible(not rows)
        self._table.setVisible(bool(rows))
