"""Rows that wait: what stood there, why they wait, and what may be done with each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.tables.rows import differs, is_here
from ui.data import words
from ui.forms.flow import flowing
from ui.theme.tokens import SPACE
from ui.widgets.banner import Banner
from ui.widgets.basics import button, card, label, set_text
from ui.widgets.empty_state import EmptyState
from ui.widgets.plain_table import PlainTable

if TYPE_CHECKING:
    from app.services.list_imports import RowCard


class WaitingStep(QWidget):
    """`mend_wanted` has the row and the cells that were typed over; the others the row."""

    back_wanted = Signal()
    mend_wanted = Signal(int, object)
    accept_wanted = Signal(int)
    new_wanted = Signal(int)
    drop_wanted = Signal(int)
    save_wanted = Signal()
    case_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[RowCard, ...] = ()
        self.banner = Banner()
        self.rows = PlainTable(self.tr("Rows that wait"), (self.tr("Row"), self.tr("What"), self.tr("Why")), (60, 100))
        self.cells = PlainTable(self.tr("What stood there"), (self.tr("Column"), self.tr("Cell")), (140,))
        self.cells.setEditTriggers(
            QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.AnyKeyPressed
        )
        self._why = label("", wrap=True)
        self.mend = button(self.tr("&Try this row again"), "refresh-cw", "primary", self._on_mend)
        self.accept = button(self.tr("&Same person: correct"), "pencil", slot=lambda: self._tell(self.accept_wanted))
        self.new = button(self.tr("Somebody &else: bring in"), "user-plus", slot=lambda: self._tell(self.new_wanted))
        self.drop = button(self.tr("&Let go…"), "trash-2", slot=lambda: self._tell(self.drop_wanted))
        self.case = button(self.tr("Open the &case"), "arrow-right", slot=self._on_case)
        self.rows.chosen.connect(self._on_row)
        self._lay_out()

    def show_rows(self, found: tuple[RowCard, ...]) -> None:
        at = max(self.rows.currentRow(), 0)
        self._rows = found
        self.rows.fill(
            [(words.number(each.number), words.fate(_state(each)), words.why(each.faults)) for each in found]
        )
        if found:
            self.rows.setCurrentCell(min(at, len(found) - 1), 0)
        self._on_row(self.rows.currentRow() if found else -1)
        self._stack.setCurrentIndex(0 if found else 1)
        if not found and self.isVisible():
            self.back.setFocus()
        for part in (self.case, self.drop, self.save):
            part.setVisible(bool(found))

    def _lay_out(self) -> None:
        both = QHBoxLayout()
        both.setSpacing(SPACE["l"])
        both.addWidget(self.rows, 3)
        both.addWidget(self.cells, 3)
        self._some = card(both, self._why, flowing(self.mend, self.accept, self.new))
        none = EmptyState(
            "circle-check",
            self.tr("No row waits any more"),
            self.tr("Every row of this table was brought in or let go."),
        )
        self._stack = QStackedWidget()
        self._stack.addWidget(self._some)
        self._stack.addWidget(none)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(SPACE["m"])
        inside.addWidget(self.banner)
        inside.addWidget(self._stack, 1)
        self.back = button(self.tr("&Back"), "arrow-left", slot=self.back_wanted.emit)
        self.save = button(self.tr("Save as a &file…"), "save", slot=self.save_wanted.emit)
        inside.addWidget(flowing(self.back, self.case, self.drop, self.save))

    def _chosen(self) -> RowCard | None:
        at = self.rows.currentRow()
        return self._rows[at] if 0 <= at < len(self._rows) else None

    def _on_row(self, _at: int) -> None:
        found = self._chosen()
        cells = {**found.cells, **found.mended} if found is not None else {}
        self.cells.fill(list(cells.items()))
        for at in range(self.cells.rowCount()):
            item = self.cells.item(at, 0)
            if item is not None:
                item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsEditable)
        state = found.state if found is not None else ""
        set_text(self._why, self._words_for(found) if found is not None else "")
        self.mend.setEnabled(state == "aside")
        self.accept.setEnabled(state in ("changed", "aside") and bool(found and found.case))
        self.new.setEnabled(state == "aside" and bool(found and not is_here(found.faults)))
        self.drop.setEnabled(state in ("aside", "changed"))
        self.case.setEnabled(bool(found and found.case))

    def _words_for(self, found: RowCard) -> str:
        said = words.why(found.faults)
        if _state(found) == "changed":
            said = self.tr("This row was brought in before and has changed in the table since.")
        case = self.tr("Case {number}.").format(number=found.case_number) if found.case_number else ""
        return " ".join(part for part in (said, case, words.alike(found.resembles)) if part)

    def _typed(self, found: RowCard) -> dict[str, str]:
        before = {**found.cells, **found.mended}
        typed = {}
        for at in range(self.cells.rowCount()):
            name, text = self.cells.item(at, 0), self.cells.item(at, 1)
            if name is not None and text is not None and text.text() != before.get(name.text()):
                typed[name.text()] = text.text()
        return typed

    def _on_mend(self) -> None:
        found = self._chosen()
        if found is not None:
            self.mend_wanted.emit(found.row, self._typed(found))

    def _on_case(self) -> None:
        found = self._chosen()
        if found is not None:
            self.case_wanted.emit(found.case)

    def _tell(self, signal: SignalInstance) -> None:
        found = self._chosen()
        if found is not None:
            signal.emit(found.row)


def _state(found: RowCard) -> str:
    return "differs" if found.state == "changed" and differs(found.faults) else found.state
