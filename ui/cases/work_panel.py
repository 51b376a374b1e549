"""The work of a case: its groups at the side, their records one line each, the chosen one whole beside them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QSplitter, QVBoxLayout, QWidget

from app.forms.catalogue import PARENTS
from ui.cases import record_words
from ui.cases.group_list import GroupList
from ui.cases.record_details import RecordDetails, Rights
from ui.cases.record_list import RecordList
from ui.cases.record_words import People
from ui.cases.work_groups import GROUPS, Group, count, group_of, parent_for, rows
from ui.theme import theme
from ui.theme.tokens import SPACE
from ui.widgets.basics import button, label

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from app.services.show_case import CaseView, RecordView

_BY_KEY: Final = {Qt.Key.Key_F2: "correct", Qt.Key.Key_F3: "copy", Qt.Key.Key_Delete: "void"}


class WorkPanel(QWidget):
    """`add_wanted` names a kind and the record it hangs on, `deed_wanted` what to do with which record."""

    add_wanted = Signal(str, str)
    deed_wanted = Signal(str, object)
    history_wanted = Signal(object)
    dispute_wanted = Signal()
    sheet_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.case: CaseView | None = None
        self._rights, self._people = Rights(), People()
        self.groups = GroupList()
        self.list = RecordList()
        self.details = RecordDetails()
        self.add = button(self.tr("Add"), "plus", "primary", self._on_add)
        self.menu = QMenu(self.add)
        self._lay_out()
        self._connect()

    def show_case(self, case: CaseView, rights: Rights, people: People) -> None:
        self.case, self._rights = case, rights
        self._people = people
        self.details.set_up(self._people, rights, case.today)
        self.groups.show_counts({group.key: count(group, case.records) for group in GROUPS})
        self._fill()

    def clear(self) -> None:
        self.case, self._rights = None, Rights()
        self.groups.show_counts({})
        self.list.show_rows((), People(), "")
        self.details.show_record(None)

    def reveal(self, kind: str, record: str = "") -> None:
        """Bring a record, or the group of its kind, to the front."""
        group = group_of(kind)
        if group is not None:
            self.groups.choose(group.key)
            if record:
                self.list.choose(record)
            self.list.setFocus()

    def group(self) -> Group:
        return self.groups.current()

    # -- what happens

    def _fill(self) -> None:
        if self.case is None:
            return
        group = self.group()
        self.list.setAccessibleName(self.groups.words(group))
        self.list.show_rows(rows(group, self.case.records), self._people, self.case.today)
        self._offer(group)

    def _offer(self, group: Group) -> None:
        """What may be added here; a plan comes before its goals, an episode before who did it."""
        kinds = group.kinds
        self.add.setVisible(self._rights.correct and bool(kinds))
        self.menu.clear()
        for kind in kinds:
            action = self.menu.addAction(theme.icon(record_words.ICONS[kind]), record_words.kind(kind))
            action.triggered.connect(lambda _checked=False, kind=kind: self._add(kind))
            needed = PARENTS.get(kind) if kind == "perpetrator" else None
            standing = self.case is not None and any(each.kind == (needed or ("",))[0] for each in self.case.records)
            action.setEnabled(needed is None or standing)
        several = len(kinds) > 1
        said = self.tr("Add") if several else self.tr("Add: {0}").format(record_words.kind(kinds[0])) if kinds else ""
        self.add.setAccessibleName(said)

    def _add(self, kind: str) -> None:
        if self.case is not None:
            self.add_wanted.emit(kind, parent_for(kind, self.case.records, self.list.current()))

    def _on_add(self) -> None:
        """One kind is added at once; of several the menu asks which."""
        kinds = self.group().kinds
        if not self.add.isVisibleTo(self):
            return
        if len(kinds) == 1:
            self._add(kinds[0])
        else:
            self.menu.popup(self.add.mapToGlobal(self.add.rect().bottomLeft()))

    def _on_deed(self, deed: str) -> None:
        record = self.list.current()
        if record is not None and self.details.can(deed):
            self.deed_wanted.emit(deed, record)

    def _on_chosen(self, record: RecordView | None) -> None:
        self.details.show_record(record)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plus = event.key() == Qt.Key.Key_Plus and event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() == Qt.Key.Key_Insert or plus:
            self._on_add()
        elif event.key() in _BY_KEY:
            self._on_deed(_BY_KEY[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    # -- what it looks like

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.groups.set_room(self.width())

    def _lay_out(self) -> None:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE["s"])
        column.addWidget(self.add)
        column.addWidget(self.groups, 1)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(SPACE["s"])
        for part, share in ((self.list, 5), (self.details, 6)):
            frame = _framed(part)
            frame.setMinimumWidth(200)
            split.addWidget(frame)
            split.setStretchFactor(split.count() - 1, share)
        split.setSizes([500, 600])
        across = QHBoxLayout()
        across.setSpacing(SPACE["m"])
        across.addWidget(side)
        across.addWidget(split, 1)
        hints = self.tr("↑ ↓ move   ·   Enter read   ·   Ins add   ·   F2 correct   ·   F3 copy as new   ·   Del void")
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, SPACE["s"], 0, SPACE["s"])
        inside.setSpacing(SPACE["xs"])
        inside.addLayout(across, 1)
        inside.addWidget(label(hints, "caption", name="muted"))

    def _connect(self) -> None:
        self.groups.chosen.connect(self._fill)
        self.groups.opened.connect(self.list.setFocus)
        self.list.chosen.connect(self._on_chosen)
        self.list.opened.connect(self.details.area.setFocus)
        self.details.deed_wanted.connect(self._on_deed)
        self.details.history_wanted.connect(self.history_wanted)
        self.details.dispute_wanted.connect(self.dispute_wanted)
        self.details.sheet_wanted.connect(self.sheet_wanted)


def _framed(part: QWidget) -> QFrame:
    frame = QFrame()
    frame.setObjectName("card")
    holder = QVBoxLayout(frame)
    holder.setContentsMargins(1, 4, 1, 4)
    holder.addWidget(part)
    return frame
