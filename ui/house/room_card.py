"""One room of the board: its beds, who sleeps in them, and what must be seen at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout

from ui.theme.tokens import SPACE
from ui.widgets.banner import Banner
from ui.widgets.basics import button, label, picture, row
from ui.widgets.line_button import LineButton

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.services.house import Resident, RoomView
    from ui.house.words import HouseWords

LEAST = 300


class RoomCard(QFrame):
    """A free bed asks who moves in, a taken one what to do with it."""

    bed_wanted = Signal(str, str)  # the room, and the free bed in it
    resident_chosen = Signal(object, object)  # the Resident, and the button the menu opens at
    change_wanted = Signal(object)  # the room

    def __init__(self, title: str, said: HouseWords, about: str = "", icon: str = "house") -> None:
        super().__init__()
        self.setObjectName("card")
        self.setAccessibleName(title)
        self.setMinimumWidth(LEAST)
        self._said = said
        self._room = title
        self.inside = QVBoxLayout(self)
        self.inside.setContentsMargins(SPACE["m"], SPACE["m"], SPACE["m"], SPACE["m"])
        self.inside.setSpacing(SPACE["xs"])
        self.top = row(picture(icon, "primary"), label(title, "lead", 600, wrap=True), spacing="s")
        self.top.setStretch(1, 1)
        self.top.setContentsMargins(SPACE["s"], 0, 0, 0)
        self.inside.addLayout(self.top)
        if about:
            words = label(about, "caption", name="muted", wrap=True)
            words.setContentsMargins(SPACE["s"], 0, SPACE["s"], SPACE["xs"])
            self.inside.addWidget(words)

    @classmethod
    def of_room(cls, view: RoomView, said: HouseWords, *, may_arrange: bool) -> RoomCard:
        made = cls(view.room.name, said, said.about_room(view))
        made._show(view, may_arrange=may_arrange)
        return made

    def _show(self, view: RoomView, *, may_arrange: bool) -> None:
        if may_arrange:
            change = button(self.tr("Change…"), kind="line", slot=lambda: self.change_wanted.emit(view.room))
            change.setAccessibleName(self.tr("Change {room}").format(room=view.room.name))
            self.top.addWidget(change)
        if view.conflict:
            apart = self.tr("Two people here are marked as not safe with another resident. Give one another room.")
            warning = Banner("danger", apart)
            warning.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
            self.inside.addWidget(warning)
        for bed in view.beds:
            self.add_bed(bed.bed, bed.residents)

    def add_bed(self, bed: str, residents: Iterable[Resident]) -> None:
        here = list(residents)
        for who in here:
            self.add_resident(who, self.tr("Bed {bed}").format(bed=bed) if bed else self.tr("No bed written"))
        if not here:
            free = LineButton(self.tr("Bed {bed}").format(bed=bed), "", self.tr("Free"), "ok", ("circle-dashed", "ok"))
            free.clicked.connect(lambda _checked=False: self.bed_wanted.emit(self._room, bed))
            self.inside.addWidget(free)

    def add_resident(self, who: Resident, place: str = "") -> None:
        sign = ("octagon-alert", "danger") if who.dangers else ("user-round", "muted")
        line = LineButton(self._said.name(who), self._said.on_bed(who), place, "muted", sign)
        line.clicked.connect(lambda _checked=False: self.resident_chosen.emit(who, line))
        self.inside.addWidget(line)
