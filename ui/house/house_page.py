"""The house tonight: rooms as a board of beds, who came and who left, and how full it was."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QMenu, QStackedWidget, QVBoxLayout, QWidget

from app.roles import may
from ui import notices
from ui.house.move_dialog import MoveDialog
from ui.house.occupancy_card import OccupancyCard
from ui.house.pick_case import PickCase
from ui.house.room_board import Board
from ui.house.room_dialog import RoomDialog
from ui.house.words import HouseWords
from ui.page import Changes, Page
from ui.record_address import Address
from ui.theme.tokens import SPACE
from ui.widgets.basics import button, scrolled
from ui.widgets.empty_state import EmptyState

if TYPE_CHECKING:
    from app.services.house import HouseView, Occupancy, Resident
    from app.services.rooms import RoomCard
    from ui.context import Context

_SETTLE_MS = 30


class HousePage(Page):
    settings_wanted = Signal(object)

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.set_title(self.tr("House"))
        self.seen: HouseView | None = None
        self.said = HouseWords(context.settings)
        self.said.setParent(self)
        self.may_arrange = may(context.desk.worker.role, "arrange_rooms")
        self.board = Board(self.said, may_arrange=self.may_arrange)
        self.occupancy = OccupancyCard(self.said)
        self.stack = QStackedWidget()
        self._stale = True
        self._soon = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._soon.timeout.connect(self._ask)
        self._lay_out()
        self._connect()

    def enter(self) -> None:
        if self._stale:
            self._ask()
        self.come.setFocus()

    def refresh(self, changes: Changes) -> None:
        if changes.subjects & {"cases", "exchanges", "house"}:
            self._stale = True
            if self.isVisible():
                self._soon.start()

    # -- asking

    def _ask(self) -> None:
        from app.services.house import house

        desk = self.context.desk
        self._stale = False
        self.run(lambda _progress: house(desk), done=self._show)
        self.occupancy.ask()

    def _show(self, seen: HouseView) -> None:
        self.seen = seen
        self.set_title(self.tr("House"), self.said.tonight(seen))
        empty = not (seen.rooms or seen.people or seen.left)
        self.stack.setCurrentIndex(1 if empty else 0)
        self.board.show_house(seen)

    def _ask_occupancy(self, first: str, last: str) -> None:
        from app.services.house import occupancy

        desk = self.context.desk
        self.run(
            lambda _progress: occupancy(desk, first, last),
            done=self._show_occupancy,
            failed=lambda error: self.occupancy.show_failed(str(notices.sentences(error))),
        )

    def _show_occupancy(self, told: Occupancy) -> None:
        self.occupancy.show_told(told)

    # -- doing

    def _on_come(self, room: str = "", bed: str = "") -> None:
        """Who chose a free bed on the board does not type it again."""
        picked = PickCase(self)
        if picked.exec() and picked.case:
            told = tuple((name, said) for name, said in (("room", room), ("bed", bed)) if said)
            self.place_wanted.emit("record", str(Address("new", "stay", picked.case, told=told)))

    def _on_resident(self, who: Resident, at: QWidget) -> None:
        menu = QMenu(self)
        menu.addAction(self.tr("Open the case"), lambda: self.case_wanted.emit(who.case))
        move = menu.addAction(self.tr("Move to another bed…"), lambda: self.move_to(who))
        move.setEnabled(bool(self._free()))
        menu.addAction(
            self.tr("Write down that they moved out…"),
            lambda: self.place_wanted.emit("record", f"correct:stay:{who.stay}:moved_out_on"),
        )
        menu.popup(at.mapToGlobal(at.rect().bottomLeft()))
        menu.aboutToHide.connect(menu.deleteLater)

    def move_to(self, who: Resident) -> None:
        asked = MoveDialog(self, self.said.name(who), self._free())
        asked.about = who.stay
        if not asked.exec():
            return
        from app.services.correct_record import Correction, correct

        room, bed = asked.place()
        desk, change = (
            self.context.desk,
            Correction("stay", who.stay, {"room": room, "bed": bed}, asked.why(), who.seen),
        )
        self.run(lambda _progress: correct(desk, change), done=lambda _saved: self._changed(who.case))

    def _free(self) -> list[tuple[str, str]]:
        if self.seen is None:
            return []
        return [
            (view.room.name, bed.bed) for view in self.seen.rooms for bed in view.beds if bed.bed and not bed.residents
        ]

    def arrange(self, room: RoomCard | None = None) -> None:
        """A new room, or another look at one."""
        asked = RoomDialog(self, room)
        if not asked.exec():
            return
        from app.services import rooms

        desk, sheet, retired = self.context.desk, asked.sheet(), asked.retired

        def work(_progress: Any) -> None:
            if room is None:
                rooms.add_room(desk, sheet)
            elif retired:
                rooms.retire_room(desk, room.room)
            else:
                rooms.change_room(desk, room.room, sheet)

        self.run(work, done=lambda _nothing: self._changed())

    def _changed(self, case: str = "") -> None:
        self.changed.emit(Changes.of("cases", "house", case=case) if case else Changes.of("house"))

    def _hide_names(self, on: bool) -> None:
        self.settings_wanted.emit(self.context.settings.with_names(hidden=on))

    # -- what it looks like

    def _lay_out(self) -> None:
        self.hide_names = QCheckBox(self.tr("Hide names"))
        self.hide_names.setChecked(self.context.settings.hide_names)
        self.hide_names.setToolTip(self.tr("Show codes in the place of names"))
        self.add = button(self.tr("&Add a room"), "plus", slot=self.arrange)
        self.add.setVisible(self.may_arrange)
        self.come = button(self.tr("Somebody moves &in…"), "user-plus", "primary", self._on_come)
        for each in (self.hide_names, self.add, self.come):
            self.head.addWidget(each)
        ground = QWidget()
        inside = QVBoxLayout(ground)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(SPACE["l"])
        inside.addWidget(self.board)
        inside.addWidget(self.occupancy)
        inside.addStretch(1)
        self.stack.addWidget(scrolled(ground))
        self.stack.addWidget(self._nothing())
        self.body.addWidget(self.stack, 1)

    def _nothing(self) -> EmptyState:
        title = self.tr("No rooms are written down yet")
        if not self.may_arrange:
            return EmptyState("house", title, self.tr("A supervisor can write down the rooms and beds of this house."))
        text = self.tr("Write down the rooms and beds once; then this page shows who sleeps where and what is free.")
        return EmptyState("house", title, text, self.tr("Add a room"), self.arrange)

    def _connect(self) -> None:
        self.hide_names.toggled.connect(self._hide_names)
        self.occupancy.wanted.connect(self._ask_occupancy)
        self.board.bed_wanted.connect(self._on_come)
        self.board.resident_chosen.connect(self._on_resident)
        self.board.change_wanted.connect(self.arrange)
