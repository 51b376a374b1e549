"""Matching without names: a shelter takes part in a run, a coordinator compares, and both read what a run tells."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QTabWidget, QWidget

from ui.page import Changes, Page
from ui.theme.tokens import SPACE
from ui.twins import keyed_words as words
from ui.twins.keyed_hand_panel import KeyedHandPanel
from ui.twins.keyed_match_panel import KeyedMatchPanel
from ui.twins.keyed_secret_panel import KeyedSecretPanel
from ui.twins.keyed_tells import tells
from ui.widgets.banner import Banner
from ui.widgets.basics import button, column, row, scrolled
from ui.widgets.empty_state import EmptyState

if TYPE_CHECKING:
    from app.desk import Desk
    from ui.context import Context
    from ui.twins.keyed_words import Houses


def read_houses(desk: Desk) -> Houses:
    """The coordinators that are trusted here, and whether words are kept for each."""
    from app.services.keyed_secret import has_secret
    from app.services.list_partners import list_partners

    return tuple(
        (one, has_secret(desk, one.partner))
        for one in list_partners(desk)
        if one.kind == "coordinator" and one.standing == "trusted"
    )


class KeyedPage(Page):
    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.set_title(
            self.tr("Matching without names"),
            self.tr("Who was at two houses, by code alone. No name leaves a shelter."),
        )
        self.head.addWidget(button(self.tr("&Back to pairs"), "arrow-left", slot=self._on_back))
        self.tabs = QTabWidget()
        self.tabs.setAccessibleName(self.tr("Take part, compare, and what it tells"))
        self.body.addWidget(self.tabs, 1)
        self.match: KeyedMatchPanel | None = None
        self.hand: KeyedHandPanel | None = None
        self._wanted = ""
        if context.desk.organisation.kind == "coordinator":
            self._for_coordinator()
        else:
            self._for_shelter()
        self.tabs.addTab(scrolled(tells()), self.tr("What it tells"))

    def open(self, what: str) -> None:
        """A partner, by device: the one the words and the encodings are for."""
        self._wanted = what

    def enter(self) -> None:
        if self.hand is not None:
            self.hand.watch(True)
            self._ask()
        elif self.match is not None:
            self.match.add.setFocus()

    def leave(self) -> None:
        if self.hand is not None:
            self.hand.watch(False)

    def refresh(self, changes: Changes) -> None:
        if self.hand is not None and changes.subjects & {"partners"}:
            self._ask()

    def _for_coordinator(self) -> None:
        self.match = KeyedMatchPanel(self)
        self.match.decided.connect(lambda: self.changed.emit(Changes.of("twins")))
        self.tabs.addTab(self.match, self.tr("Compare"))

    def _for_shelter(self) -> None:
        self.secret = KeyedSecretPanel(self)
        self.hand = KeyedHandPanel(self)
        self.secret.partner_changed.connect(self.hand.show_partner)
        self.secret.changed.connect(self._ask)
        self.nobody = EmptyState(
            "handshake",
            self.tr("No coordinator yet"),
            self.tr("Matching needs a coordinator that you trust, and an agreement with them."),
        )
        self.partners = button(self.tr("Go to &partners"), "handshake", slot=lambda: self.page_wanted.emit("partners"))
        for each in (self.nobody, self.partners):
            each.hide()
        holder = QWidget()
        short = Banner("info", words.in_short())
        way = row(None, self.partners, None)
        inside = column(self.nobody, way, short, self.secret, self.hand, None, spacing="l")
        inside.setContentsMargins(0, SPACE["s"], 0, 0)
        holder.setLayout(inside)
        self.tabs.addTab(scrolled(holder), self.tr("Take part"))

    def _ask(self) -> None:
        desk = self.context.desk
        self.run(lambda _progress: read_houses(desk), done=self._show)

    def _show(self, found: Any) -> None:
        self.nobody.setVisible(not found)
        self.partners.setVisible(not found)
        self.secret.setVisible(bool(found))
        if self.hand is not None:
            self.hand.setVisible(bool(found))
        self.secret.show_houses(found, self._wanted)
        self._wanted = ""

    def _on_back(self) -> None:
        self.page_wanted.emit("twins")
