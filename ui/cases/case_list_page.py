"""The list of cases: searched while typing, filtered, read through a window however long it is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QDialog

from app.roles import may
from app.services.find_cases import CaseFilter, CaseSearch
from ui.cases import case_columns
from ui.cases.asking_many import AskingMany
from ui.cases.assigning import Assigning
from ui.cases.column_dialog import ColumnDialog
from ui.cases.filter_dialog import FilterDialog
from ui.cases.list_layout import ListLayout
from ui.cases.saved_searches import SavedSearches
from ui.page import Changes, Page

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from app.services.find_cases import Found
    from app.services.keep_search import SearchCard
    from app.services.list_cases import CaseCard
    from ui.context import Context

_QUIET_MS: Final = 120
_WIDE: Final = 1000
_SECOND: Final = frozenset({"shared", "changed"})
_CONCERNED: Final = frozenset({"cases", "disputes"})


class CaseListPage(Page):
    settings_wanted = Signal(object)

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.set_title(self.tr("Cases"))
        self._round = 0
        self._stale = self._new = True
        self._shown_text = ""
        self._dressed: tuple[object, ...] = ()
        self._filter, self._sort, self._down = CaseFilter(), "changed", True
        self._usual = case_columns.usual(coordinator=context.desk.organisation.kind == "coordinator")
        self._keys: tuple[str, ...] = self._usual
        self._workers: dict[str, str] = {}
        self.saved = SavedSearches(self, lambda: (self.asked(), self._keys))
        self.assigning, self.asking = Assigning(self), AskingMany(self)
        self.look = ListLayout(self, self._made_columns(), self._fetch, self.saved.button)
        self.table, self.search, self.count, self.stack = (
            self.look.table, self.look.search, self.look.count, self.look.stack,
        )  # fmt: skip
        self.look.assign.setVisible(may(context.desk.worker.role, "assign"))
        self.look.ask.setVisible(may(context.desk.worker.role, "ask_colleague"))
        self._soon = QTimer(self, singleShot=True, interval=_QUIET_MS)
        self._dropped = QTimer(self, singleShot=True, interval=0)
        self._connect()

    def enter(self) -> None:
        if self._new:
            self._load()
        elif self._stale:
            self._find()
        self.table.setFocus()

    def refresh(self, changes: Changes) -> None:
        if changes.subjects & _CONCERNED:
            self._find()
        if "workers" in changes.subjects:
            self._new = True

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._give_way()

    def asked(self) -> CaseSearch:
        """What the page asks now."""
        return CaseSearch(self.search.text(), self._filter, self._sort, self._down)

    # -- asking

    def _load(self) -> None:
        """How this worker's list looked last, and who works here; then the list."""
        desk = self.context.desk
        self._new = False

        def work(_progress: object) -> tuple[Any, dict[str, str]]:
            from app.services import keep_search
            from app.services.list_workers import list_workers

            return keep_search.remembered(desk), {card.code: card.name for card in list_workers(desk)}

        self.run(work, done=self._on_loaded)
        self.saved.load()

    def _on_loaded(self, found: tuple[tuple[tuple[str, ...], str, bool], dict[str, str]]) -> None:
        (keys, sort, down), self._workers = found
        self._keys, self._sort, self._down = keys or self._usual, sort, down
        self._find()

    def _find(self) -> None:
        """The answer to a question that was asked anew meanwhile is not shown."""
        self._soon.stop()
        self._stale = False
        self._round += 1
        asked_in, desk, asked = self._round, self.context.desk, self.asked()
        self.look.chips.show_filter(self._filter, self._workers)

        def work(_progress: object) -> Found:
            from app.services.find_cases import find_cases

            return find_cases(desk, asked)

        self.run(work, done=lambda found: self._show(asked_in, found))

    def _fetch(self, lids: Sequence[int], answer: Any) -> None:
        from app.services import list_cases

        desk, wanted, text = self.context.desk, list(lids), self._shown_text

        def work(_progress: object) -> tuple[CaseCard, ...]:
            return list_cases.cards(desk, wanted, text)

        self.run(work, done=answer)

    def _show(self, asked_in: int, found: Found) -> None:
        if asked_in != self._round:
            return
        text = self._shown_text = self.search.text().strip()
        if self._dressed != self._columns_key():
            self._dress()
        self.table.show_ids(found.lids)
        self.look.say_count(len(found.lids), len(found.lids) - found.near_from)
        self.look.say_unsafe(on=found.by_number and found.near_from > found.notes_from)
        searching = bool(text) or self._filter != CaseFilter()
        self.stack.setCurrentIndex(0 if len(found.lids) else 2 if searching else 1)

    # -- what is shown of each case

    def _shown(self) -> tuple[str, ...]:
        return (*self._keys, "why") if self._shown_text else self._keys

    def _made_columns(self) -> list[Any]:
        hidden = self.context.settings.hide_names
        return case_columns.columns(self._shown(), hide_names=hidden, workers=self._workers)

    def _columns_key(self) -> tuple[object, ...]:
        return (self._keys, bool(self._shown_text), tuple(self._workers))

    def _dress(self) -> None:
        self.table.set_columns(self._made_columns())
        self._dressed = self._columns_key()
        shown = self._shown()
        self.look.show_order(shown.index(self._sort) if self._sort in shown else -1, down=self._down)
        self.table.horizontalHeader().setFirstSectionMovable(shown[0] != case_columns.ALWAYS)
        self._give_way()

    def _give_way(self) -> None:
        """On a small screen the columns that matter least give way to case number and danger."""
        small = self.width() < _WIDE
        for at, key in enumerate(self._shown()):
            crowded = key in case_columns.DROPPABLE or (key in _SECOND and bool(self._shown_text))
            self.table.setColumnHidden(at, small and crowded)
        self.table.fit()

    def _remember(self) -> None:
        desk, keys, sort, down = self.context.desk, self._keys, self._sort, self._down

        def work(_progress: object) -> None:
            from app.services import keep_search

            keep_search.remember(desk, keys, sort, down=down)

        self.run(work, done=lambda _none: None)
        self._dress()
        self._find()

    # -- what a person does

    def _connect(self) -> None:
        look = self.look
        self._soon.timeout.connect(self._find)
        self._dropped.timeout.connect(self._remember)
        self.search.textChanged.connect(lambda _text: self._soon.start())
        self.search.returnPressed.connect(self.table.setFocus)
        self.table.opened.connect(lambda card: self.case_wanted.emit(card.case))
        look.intake_wanted.connect(lambda: self.intake_wanted.emit(""))
        look.filter_wanted.connect(self._on_filter_wanted)
        look.columns_wanted.connect(self._on_columns_wanted)
        look.assign_wanted.connect(self._on_assign_wanted)
        look.ask_wanted.connect(lambda: self.asking.ask(self.table.chosen_ids(), self._workers))
        look.all_wanted.connect(self._on_show_all)
        look.order_wanted.connect(self._on_order_wanted)
        look.moved.connect(self._on_moved)
        look.hide_names.toggled.connect(self._on_hide_names)
        look.chips.wanted.connect(self.filter_by)
        self.saved.chosen.connect(self.use)
        self.assigning.done.connect(lambda _many: self.changed.emit(Changes.of("cases")))

    def filter_by(self, asked: CaseFilter) -> None:
        self._filter = asked
        self._find()

    def use(self, card: SearchCard) -> None:
        """Ask a search that was kept; what is no longer known is left out, and said."""
        search = card.search
        self._filter, self._sort, self._down = search.filter, search.sort, search.down
        self._keys = card.columns or self._keys
        self.search.blockSignals(True)
        self.search.setText(search.text)
        self.search.blockSignals(False)
        self.look.say_left_out(card.left_out)
        self._dress()
        self._find()
        self.table.setFocus()

    def _on_filter_wanted(self) -> None:
        dialog = FilterDialog(self, self._filter, self._workers)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.filter_by(dialog.filter())

    def _on_columns_wanted(self) -> None:
        dialog = ColumnDialog(self, self._keys, self._sort, down=self._down)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self._keys = dialog.keys()
            self._sort, self._down = dialog.order()
            self._remember()

    def _on_order_wanted(self, at: int) -> None:
        """A click on the head of a column; again turns it round."""
        key = self._keys[at] if at < len(self._keys) else ""
        if key in case_columns.SORTS:
            self._down = not self._down if key == self._sort else key in {"changed", "opened", "risk"}
            self._sort = key
            self._remember()

    def _on_moved(self, order: Sequence[int]) -> None:
        """A head was dragged; the table is not drawn anew before the mouse is done. Why it was found stays last."""
        shown = self._shown()
        self._keys = tuple(shown[at] for at in order if shown[at] in self._keys)
        self._dropped.start()

    def _on_assign_wanted(self) -> None:
        self.assigning.ask(self.table.chosen_ids(), self._workers)

    def _on_hide_names(self, on: bool) -> None:
        self.settings_wanted.emit(self.context.settings.with_names(hidden=on))

    def _on_show_all(self) -> None:
        self._filter = CaseFilter()
        self.search.clear()
        self._find()
        self.table.setFocus()
