"""Which columns the list has, in which order, and what it is sorted by: all with the keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from ui.cases import case_columns
from ui.theme.tokens import SPACE
from ui.widgets.asking import Asking
from ui.widgets.basics import button, choices, field, label, row

if TYPE_CHECKING:
    from collections.abc import Sequence

_KEY = Qt.ItemDataRole.UserRole


class ColumnDialog(Asking):
    """Space puts a column in or out; Alt with an arrow moves it. The case number always stays."""

    def __init__(self, parent: QWidget, keys: Sequence[str], sort: str, *, down: bool) -> None:
        super().__init__(parent.window())
        self.setWindowTitle(parent.window().windowTitle())
        self.setModal(True)
        title = self.tr("Columns and order")
        self.setAccessibleName(title)
        self.list = QListWidget()
        self.list.setSpacing(2)
        self.list.setProperty("ring", True)
        said = case_columns.titles()
        for key in (*keys, *(each for each in said if each not in keys)):
            if key in said and key != "why":
                self.list.addItem(self._item(key, said[key], shown=key in keys))
        self.list.setCurrentRow(0)
        self.sort = choices([(said[key], way) for key, way in case_columns.SORTS.items()], sort)
        self.down = QCheckBox(self.tr("Last first: newest, highest, Z before A"))
        self.down.setChecked(down)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(SPACE["xl"], SPACE["l"], SPACE["xl"], SPACE["l"])
        inside.setSpacing(SPACE["m"])
        inside.addWidget(label(title, "title", 600, wrap=True))
        hint = self.tr("Space puts a column in or takes it out. Alt with ↑ or ↓ moves it.")
        inside.addWidget(field(self.tr("&Columns"), self.list, hint), 1)
        up, under = button(self.tr("Move &up"), "arrow-up"), button(self.tr("Move &down"), "arrow-down")
        up.clicked.connect(lambda: self._move(-1))
        under.clicked.connect(lambda: self._move(1))
        inside.addLayout(row(up, under, None))
        inside.addWidget(field(self.tr("&Sorted by"), self.sort))
        inside.addWidget(self.down)
        use = button(self.tr("U&se"), "check", "primary", self.accept)
        inside.addLayout(row(None, button(self.tr("Go &back"), slot=self.reject), use))
        for key, step in (("Alt+Up", -1), ("Alt+Down", 1)):
            QShortcut(QKeySequence(key), self).activated.connect(lambda step=step: self._move(step))
        self.resize(min(460, parent.window().width() - 32), min(620, parent.window().height() - 32))

    def keys(self) -> tuple[str, ...]:
        items = [self.list.item(at) for at in range(self.list.count())]
        return tuple(str(item.data(_KEY)) for item in items if item.checkState() == Qt.CheckState.Checked)

    def order(self) -> tuple[str, bool]:
        return str(self.sort.currentData()), self.down.isChecked()

    def _item(self, key: str, words: str, *, shown: bool) -> QListWidgetItem:
        made = QListWidgetItem(words)
        made.setData(_KEY, key)
        flags = made.flags() | Qt.ItemFlag.ItemIsUserCheckable
        made.setFlags(flags & ~Qt.ItemFlag.ItemIsUserCheckable if key == case_columns.ALWAYS else flags)
        made.setCheckState(Qt.CheckState.Checked if shown or key == case_columns.ALWAYS else Qt.CheckState.Unchecked)
        return made

    def _move(self, step: int) -> None:
        at = self.list.currentRow()
        to = at + step
        if at < 0 or not 0 <= to < self.list.count():
            return
        item = self.list.takeItem(at)
        self.list.insertItem(to, item)
        self.list.setCurrentRow(to)
