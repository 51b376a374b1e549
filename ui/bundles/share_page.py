"""Share and receive: sending, receiving, what went in and out, and what waits for a decision."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from ui.bundles.dispute_page import DisputeList
from ui.bundles.erasure_page import ErasureList
from ui.bundles.exchange_list import ExchangeList
from ui.bundles.export_panel import ExportPanel
from ui.bundles.import_panel import ImportPanel
from ui.bundles.quarantine_page import QuarantineList
from ui.page import Changes, Page
from ui.record_address import to_correct
from ui.theme import theme
from ui.theme.tokens import SPACE
from ui.widgets.banner import Banner
from ui.widgets.basics import column, scrolled

if TYPE_CHECKING:
    from app.desk import Desk
    from app.services.confirm_erasure import ErasureCard
    from app.services.list_disputes import DisputeCard
    from app.services.list_exchanges import ExchangeCard
    from app.services.list_partners import PartnerCard
    from app.services.list_quarantine import QuarantinedCard
    from ui.context import Context


@dataclass(frozen=True, slots=True)
class Standing:
    """All that this page shows, read in one go on the vault's thread."""

    partners: tuple[PartnerCard, ...]
    exchanges: tuple[ExchangeCard, ...]
    disputes: tuple[DisputeCard, ...]
    aside: tuple[QuarantinedCard, ...]
    erasures: tuple[ErasureCard, ...]


def read_standing(desk: Desk, language: str) -> Standing:
    from app.services.confirm_erasure import waiting
    from app.services.list_disputes import list_disputes
    from app.services.list_exchanges import list_exchanges
    from app.services.list_partners import list_partners
    from app.services.list_quarantine import list_quarantine

    return Standing(
        list_partners(desk), list_exchanges(desk), list_disputes(desk, language), list_quarantine(desk), waiting(desk)
    )


class SharePage(Page):
    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.set_title(
            self.tr("Share and receive"),
            self.tr("Records travel as one sealed file on a USB stick. A lost stick tells nobody anything."),
        )
        self.send = ExportPanel(self)
        self.receive = ImportPanel(self)
        self.exchanges = ExchangeList()
        self.disputes = DisputeList(self)
        self.aside = QuarantineList(self)
        self.erasures = ErasureList(self)
        self._disputed = Banner(action=self.tr("&Decide…"))
        self._set_aside = Banner(action=self.tr("&Look…"))
        self._erased = Banner(action=self.tr("&Review…"))
        self._wanted = self._first = ""
        self._focus_wanted = False
        self._stack = QStackedWidget()
        self._stack.addWidget(scrolled(self._overview()))
        self._stack.addWidget(self.disputes)
        self._stack.addWidget(self.aside)
        self._stack.addWidget(self.erasures)
        self.body.addWidget(self._stack, 1)
        self._connect()
        self._ask()

    def open(self, what: str) -> None:
        """`disputes`, `aside` or `erasures`: that list; `aside:<organisation>` or `disputes:<its id>`: theirs first."""
        self._wanted, _, self._first = what.partition(":")

    def enter(self) -> None:
        lists: dict[str, QWidget] = {"disputes": self.disputes, "aside": self.aside, "erasures": self.erasures}
        wanted = lists.get(self._wanted)
        self._wanted = ""
        if wanted is None:
            self._stack.setCurrentIndex(0)
            self._focus_wanted = True
        else:
            self._stack.setCurrentWidget(wanted)
            wanted.setFocus()
        self.send.watch(True)
        self._ask()

    def leave(self) -> None:
        self._focus_wanted = False
        self.send.watch(False)

    def refresh(self, changes: Changes) -> None:
        if changes.subjects & {"cases", "partners", "exchanges", "disputes", "quarantine"}:
            self._ask()

    def _overview(self) -> QWidget:
        sides = QHBoxLayout()
        sides.setSpacing(SPACE["l"])
        sides.addLayout(column(self.send, None), 1)
        sides.addLayout(column(self.receive, None), 1)
        made = QWidget()
        made.setLayout(column(self._erased, self._disputed, self._set_aside, sides, self.exchanges, None, spacing="l"))
        return made

    def _connect(self) -> None:
        self.send.sent.connect(self._on_exchange)
        self.send.partners_wanted.connect(lambda: self.page_wanted.emit("partners"))
        self.receive.taken.connect(self._on_received)
        self._disputed.acted.connect(lambda: self._stack.setCurrentWidget(self.disputes))
        self._set_aside.acted.connect(lambda: self._stack.setCurrentWidget(self.aside))
        self._erased.acted.connect(lambda: self._stack.setCurrentWidget(self.erasures))
        for inner in (self.disputes, self.aside, self.erasures):
            inner.back_wanted.connect(lambda: self._stack.setCurrentIndex(0))
        self.disputes.settled.connect(self._on_received)
        self.disputes.record_wanted.connect(self._open_record)
        self.aside.tried.connect(self._on_received)
        self.erasures.decided.connect(self._on_received)

    def _open_record(self, one: DisputeCard) -> None:
        """Where the answer in dispute can be corrected; a filled own questionnaire is found on the page of its case."""
        place = to_correct(one.kind, one.record, one.field, one.case)
        if place:
            self.place_wanted.emit("record", place)
        else:
            self.case_wanted.emit(one.case)

    def _ask(self) -> None:
        desk = self.context.desk
        self.run(lambda _progress: read_standing(desk, theme.language()), done=self._show)

    def _show(self, found: Any) -> None:
        self.send.show_partners(found.partners)
        self.exchanges.show_rows(found.exchanges)
        self.disputes.show_cards(tuple(sorted(found.disputes, key=lambda one: one.house != self._first)))
        self.aside.show_cards(tuple(sorted(found.aside, key=lambda one: one.organisation != self._first)))
        self.erasures.show_cards(tuple(sorted(found.erasures, key=lambda one: one.organisation != self._first)))
        erased = self.tr("%Ln erasure(s) from partners wait for your yes.", "", len(found.erasures))
        self._erased.say("warn", erased if found.erasures else "")
        disputed = self.tr("%Ln answer(s) in dispute wait for a decision.", "", len(found.disputes))
        self._disputed.say("warn", disputed if found.disputes else "")
        aside = self.tr("%Ln line(s) were set aside at import.", "", len(found.aside))
        self._set_aside.say("info", aside if found.aside else "")
        if self._focus_wanted and self.isVisible():
            self._focus_wanted = False
            self.send.start_here()

    def _on_exchange(self) -> None:
        self._ask_exchanges()
        self.changed.emit(Changes.of("exchanges"))

    def _ask_exchanges(self) -> None:
        from app.services.list_exchanges import list_exchanges

        desk = self.context.desk
        self.run(lambda _progress: list_exchanges(desk), done=self.exchanges.show_rows)

    def _on_received(self) -> None:
        self.changed.emit(Changes.of("cases", "exchanges", "disputes", "quarantine"))
