"""What was released: name, day, by whom, the start of the hash, and whether it is still what was signed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from ui import say
from ui.widgets.basics import button, card, column, row
from ui.widgets.empty_state import EmptyState
from ui.widgets.text_table import TextTable

if TYPE_CHECKING:
    from app.services.list_releases import ReleaseCard

SHORT: Final = 12


class ReleaseList(QWidget):
    """`wanted` is the id of one that somebody wants to see; `new_wanted`: another is to be made."""

    wanted = Signal(str)
    new_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.cards: tuple[ReleaseCard, ...] = ()
        heads = (
            self.tr("Name"), self.tr("Data as of"), self.tr("By whom"), self.tr("Hash"), self.tr("As signed?"),
        )  # fmt: skip
        self.table = TextTable(self.tr("Releases"), heads)
        self.make = button(self.tr("&Make a release…"), "plus", "primary", self.new_wanted.emit)
        self.show_one = button(self.tr("&Show"), "eye", slot=lambda: self._open(self.table.currentRow()))
        nothing = EmptyState(
            "file-check",
            self.tr("Nothing was released yet"),
            self.tr(
                "A release is figures for others: small numbers are kept safe, it is signed, and it stays as it is."
            ),
            self.tr("Make a release…"),
            self.new_wanted.emit,
        )
        some = QWidget()
        some.setLayout(column(row(self.make, self.show_one, None), card(self.table, margin="m")))
        self.stack = QStackedWidget()
        self.stack.addWidget(nothing)
        self.stack.addWidget(some)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.stack)
        self.table.opened.connect(self._open)

    def show_cards(self, cards: tuple[ReleaseCard, ...]) -> None:
        self.cards = cards
        self.table.fill(map(self._line, cards), len(cards))
        self.stack.setCurrentIndex(1 if cards else 0)

    def by(self, release: str) -> str:
        return next((each.by for each in self.cards if each.release == release), "")

    def _line(self, each: ReleaseCard) -> tuple[str, ...]:
        sound = self.tr("yes") if each.is_sound else self.tr("no: do not hand out")
        return (each.title, say.date(each.as_of), each.by or self.tr("not known"), each.sha256[:SHORT], sound)

    def _open(self, at: int) -> None:
        if 0 <= at < len(self.cards):
            self.wanted.emit(self.cards[at].release)
