"""The board: a card a room, then those without a bed, then who came and left today."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui.house.room_card import LEAST, RoomCard
from ui.theme.tokens import SPACE
from ui.widgets.basics import empty
from ui.widgets.turns import Turns

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QResizeEvent

    from app.services.house import HouseView
    from ui.house.words import HouseWords

_CARDS: Final = 8
"""So many are put on the board in one turn."""


class Board(QWidget):
    """Cards stand in as many columns as have room, each column filled where it is shortest."""

    bed_wanted = Signal(str, str)  # the room, and the free bed in it
    resident_chosen = Signal(object, object)
    change_wanted = Signal(object)

    def __init__(self, said: HouseWords, *, may_arrange: bool) -> None:
        super().__init__()
        self._said = said
        self._may_arrange = may_arrange
        self._seen: HouseView | None = None
        self._count = 0
        self._turns = Turns(self, _CARDS)
        self._side = QHBoxLayout(self)
        self._side.setContentsMargins(0, 0, 0, 0)
        self._side.setSpacing(SPACE["l"])

    def show_house(self, seen: HouseView) -> None:
        self._seen = seen
        self._build()

    def minimumSizeHint(self) -> QSize:
        """One column: were it all that stand there now, a window made narrower would never have fewer."""
        return QSize(LEAST, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._seen is not None and self._columns() != self._count:
            self._build()

    def _columns(self) -> int:
        return max(1, min(3, (self.width() + SPACE["l"]) // (LEAST + SPACE["l"])))

    def _build(self) -> None:
        """The focus comes back to the same bed."""
        at = self._focused()
        empty(self._side)
        self._count = self._columns()
        self._turns.start(self._filled(at))

    def _filled(self, at: int) -> Iterator[None]:
        heights = [0] * self._count
        columns = [QVBoxLayout() for _ in range(self._count)]
        for column in columns:
            column.setSpacing(SPACE["l"])
            self._side.addLayout(column, 1)
        for made in self._cards():
            if made is None:
                yield
                continue
            shortest = heights.index(min(heights))
            columns[shortest].addWidget(made)
            heights[shortest] += made.sizeHint().height() + SPACE["l"]
        for column in columns:
            column.addStretch(1)
        stops = self._stops()
        if at >= 0 and stops:
            stops[min(at, len(stops) - 1)].setFocus()

    def _cards(self) -> Iterator[RoomCard | None]:
        """Each card when it is whole; None where a hand may come in between."""
        seen = self._seen
        if seen is None:
            return
        for view in seen.rooms:
            yield self._heard(RoomCard.of_room(view, self._said, may_arrange=self._may_arrange))
            yield None
        lists = (
            (self.tr("In no room of this list"), seen.elsewhere, "circle-help"),
            (self.tr("Came today"), seen.came, "log-in"),
            (self.tr("Left today"), seen.left, "arrow-right"),
        )
        for title, residents, icon in lists:
            if residents:
                card = RoomCard(title, self._said, icon=icon)
                for who in residents:
                    card.add_resident(who, " · ".join(part for part in (who.room, who.bed) if part))
                    yield None
                yield self._heard(card)

    def _heard(self, card: RoomCard) -> RoomCard:
        card.bed_wanted.connect(self.bed_wanted)
        card.resident_chosen.connect(self.resident_chosen)
        card.change_wanted.connect(self.change_wanted)
        return card

    def _stops(self) -> list[QWidget]:
        return [each for each in self.findChildren(QPushButton) if not each.isHidden()]

    def _focused(self) -> int:
        return next((at for at, each in enumerate(self._stops()) if each.hasFocus()), -1)
