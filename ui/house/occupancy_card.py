"""How full the house was over a time that is chosen, each share with what it is a share of."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from ui.theme.tokens import SPACE
from ui.widgets.basics import choices, empty, field, label, row

if TYPE_CHECKING:
    from app.services.house import Occupancy
    from ui.house.words import HouseWords

_ROOMS: Final = 12


class OccupancyCard(QFrame):
    """`wanted` tells the first and the last day."""

    wanted = Signal(str, str)

    def __init__(self, said: HouseWords) -> None:
        super().__init__()
        self.setObjectName("card")
        self._said = said
        pairs = [
            (self.tr("The last 7 nights"), 7),
            (self.tr("The last 30 nights"), 30),
            (self.tr("The last 90 nights"), 90),
            (self.tr("This month"), 0),
            (self.tr("Last month"), -1),
            (self.tr("This year"), -2),
        ]
        self.period = choices(pairs, 30)
        self.period.activated.connect(lambda _at: self.ask())
        inside = QVBoxLayout(self)
        inside.setContentsMargins(SPACE["l"], SPACE["m"], SPACE["l"], SPACE["m"])
        inside.setSpacing(SPACE["s"])
        inside.addWidget(label(self.tr("How full the house was"), "lead", 600, wrap=True))
        inside.addLayout(row(field(self.tr("&Period"), self.period), None))
        self._lines = QVBoxLayout()
        self._lines.setSpacing(SPACE["xs"])
        inside.addLayout(self._lines)

    def ask(self) -> None:
        first, last = self._days(int(self.period.currentData()))
        self.wanted.emit(*(day.toString(Qt.DateFormat.ISODate) for day in (first, last)))

    def show_told(self, told: Occupancy) -> None:
        empty(self._lines)
        for at, text in enumerate(self._said.occupancy(told)):
            self._lines.addWidget(label(text, weight=400 if at else 600, name="" if at == 0 else "muted", wrap=True))
        for room in told.rooms[:_ROOMS]:
            nights = self._said.room_nights(room.used, room.possible)
            self._lines.addLayout(row(label(room.name), None, label(nights, name="muted")))

    def show_failed(self, words: str) -> None:
        empty(self._lines)
        self._lines.addWidget(label(words, name="danger", wrap=True))

    @staticmethod
    def _days(period: int) -> tuple[QDate, QDate]:
        now = QDate.currentDate()
        if period > 0:
            return now.addDays(1 - period), now
        if period == -1:
            first = QDate(now.year(), now.month(), 1).addMonths(-1)
            return first, first.addDays(first.daysInMonth() - 1)
        return (QDate(now.year(), now.month(), 1) if period == 0 else QDate(now.year(), 1, 1)), now
