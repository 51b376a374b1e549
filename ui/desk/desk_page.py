"""The desk: every partner a row, the most pressing first; below it what the chosen one asks, a step from the work."""

from __future__ import annotations

from array import array
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout, QWidget

from ui.desk import words
from ui.desk.words import DeskWords
from ui.page import Changes, Page
from ui.theme.tokens import SPACE
from ui.widgets.basics import empty, label, row, scrolled
from ui.widgets.column_fit import Column
from ui.widgets.empty_state import EmptyState
from ui.widgets.line_button import LineButton
from ui.widgets.record_table import RecordTable

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from app.services.desk_overview import Overview, PartnerRow
    from app.services.list_profiles import ProfileCard
    from app.services.partner_quality import PartnerQuality
    from ui.context import Context

_SETTLE_MS = 30


@dataclass(frozen=True, slots=True)
class _Row:
    """`lid` is its place in the list; `good` is None until the quality was looked at."""

    lid: int
    partner: PartnerRow
    good: PartnerQuality | None


class DeskPage(Page):
    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.said = DeskWords()
        self.said.setParent(self)
        self.rows: tuple[PartnerRow, ...] = ()
        self.pairs = self.offers = self.approvals = 0
        self._good: Mapping[str, PartnerQuality] = {}
        self._said: Mapping[str, ProfileCard] = {}
        self._stale = True
        self._soon = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._soon.timeout.connect(self._ask)
        self.table = RecordTable(self._columns(), self._fetch, self.tr("Partners"))
        self.table.opened.connect(lambda found: self._open(found.partner))
        self.details = QVBoxLayout()
        self.details.setSpacing(SPACE["xs"])
        self.stack = QStackedWidget()
        self._lay_out()

    def enter(self) -> None:
        if self._stale:
            self._ask()
        self.table.setFocus()

    def refresh(self, changes: Changes) -> None:
        if changes.subjects & {"cases", "exchanges", "partners", "disputes", "quarantine", "profiles"}:
            self._stale = True
            if self.isVisible():
                self._soon.start()

    # -- asking: what came is there at once, the quality of a million records a little later

    def _ask(self) -> None:
        from app.services.desk_overview import overview
        from app.services.list_profiles import list_profiles
        from app.services.partner_quality import partner_quality
        from app.services.today import approvals, offers

        self._stale = False
        desk = self.context.desk
        self.run(lambda _progress: overview(desk), done=self._show)
        self.run(lambda _progress: list_profiles(desk), done=self._show_profiles)
        self.run(lambda _progress: (offers(desk).count, approvals(desk).count), done=self._show_due)
        self.run(lambda progress: partner_quality(desk, progress), done=self._show_quality)

    def _show(self, found: Overview) -> None:
        self.rows, self.pairs = found.partners, found.pairs
        self.stack.setCurrentIndex(0 if self.rows else 1)
        self.set_title(self.tr("Desk"), self.tr("%Ln partner(s), the most pressing first", "", len(self.rows)))
        self.table.show_ids(array("q", range(len(self.rows))))
        self._show_details()

    def _show_due(self, found: tuple[int, int]) -> None:
        self.offers, self.approvals = found
        self._show_details()

    def _show_profiles(self, found: tuple[ProfileCard, ...]) -> None:
        self._said = {each.house: each for each in found}
        self._show_details()

    def _show_quality(self, found: Any) -> None:
        self._good = found
        self.table.records.ask_again()
        self._show_details()

    def _fetch(self, ids: Sequence[int], answer: Any) -> None:
        answer(tuple(_Row(at, self.rows[at], self._good.get(self.rows[at].house)) for at in ids if at < len(self.rows)))

    # -- the chosen partner

    def _show_details(self) -> None:
        empty(self.details)
        at = self.table.current_id()
        if at is None or at >= len(self.rows):
            return
        chosen = self.rows[at]
        self.details.addWidget(label(f"{chosen.organisation} · {words.kind(chosen)}", "lead", 600, wrap=True))
        for made in self._lines(chosen):
            self.details.addWidget(made)
        self.details.addStretch(1)

    def _lines(self, chosen: PartnerRow) -> list[QWidget]:
        said, good = self.said, self._good.get(chosen.house)
        rhythm = said.rhythm(chosen)
        lines = [self._line("share", self.tr("Received"), said.bundle(chosen), ("usb", "muted"))]
        if missing := said.missing_at_length(chosen):
            page, what = ("share", "") if chosen.trusted else ("partners", chosen.house)
            lines.append(self._line(page, self.tr("Missing"), missing, ("hourglass", "warn"), what))
        for place, waiting in said.waiting(chosen):
            lines.append(self._line("share", self.tr("Waits for you"), waiting, ("scale", "warn"), place))
        ink = "danger" if chosen.ended else "warn" if chosen.ending else "muted"
        lines.append(
            self._line(
                "partners",
                self.tr("Agreement"),
                f"{said.agreed(chosen)} · {rhythm}",
                ("handshake", ink),
                chosen.house,
            )
        )
        if good is not None:
            lines.append(
                self._line(
                    "quality", self.tr("Quality"), said.quality(good), ("clipboard-check", "muted"), chosen.house
                )
            )
        if profile := self._said.get(chosen.house):
            ink = "muted" if profile.profile is not None else "warn"
            told = said.profile(profile)
            lines.append(self._line("profiles", self.tr("Says of itself"), told, ("scroll-text", ink), chosen.house))
        if self.pairs:
            pairs = self.tr("%Ln pair(s) of records may be one person", "", self.pairs)
            lines.append(self._line("twins", self.tr("From all partners"), pairs, ("users", "muted")))
        if self.offers:
            offers = self.tr("%Ln offered case(s) wait for an answer", "", self.offers)
            lines.append(self._line("due", self.tr("From all partners"), offers, ("handshake", "warn"), "offers"))
        if self.approvals:
            own = self.tr("%Ln record(s) wait for your approval", "", self.approvals)
            lines.append(self._line("due", self.tr("Of our own"), own, ("badge-check", "warn"), "approvals"))
        return list(lines)

    def _open(self, partner: PartnerRow) -> None:
        """What of it waits first, else what is agreed with it."""
        waiting = self.said.waiting(partner)
        self._go("share", waiting[0][0]) if waiting else self._go("partners", partner.house)

    def _line(self, page: str, title: str, text: str, icon: tuple[str, str], what: str = "") -> LineButton:
        made = LineButton(title, text, "", "muted", icon)
        made.clicked.connect(partial(self._go, page, what))
        return made

    def _go(self, page: str, what: str = "", _checked: bool = False) -> None:
        if what:
            self.place_wanted.emit(page, what)
        else:
            self.page_wanted.emit(page)

    # -- what it looks like

    def _columns(self) -> list[Column]:
        said = self.said
        return [
            Column(self.tr("Partner"), lambda found: found.partner.organisation, 0, weight=600, icon=_late),
            Column(self.tr("Last bundle"), lambda found: said.last(found.partner), 140),
            Column(self.tr("Missing"), lambda found: said.missing(found.partner), 135, muted=True),
            Column(self.tr("Waits"), lambda found: said.waits(found.partner), 170),
            Column(
                self.tr("Agreement"),
                lambda found: said.agreed(found.partner),
                195,
                chip=lambda found: words.chip(found.partner),
            ),
            Column(self.tr("Complete"), lambda found: said.complete(found.good), 100, muted=True),
        ]

    def _lay_out(self) -> None:
        self.set_title(self.tr("Desk"))
        frame, holder = QFrame(), QWidget()
        frame.setObjectName("card")
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(1, 4, 1, 4)
        inside.addWidget(self.table)
        holder.setLayout(self.details)
        below = scrolled(holder)
        both = QWidget()
        root = QVBoxLayout(both)
        root.setContentsMargins(0, 0, 0, 0)
        root.setSpacing(SPACE["m"])
        root.addWidget(frame, 3)
        root.addWidget(below, 4)
        self.stack.addWidget(both)
        nobody = self.tr("No partners yet")
        text = self.tr("Exchange cards with the first shelter, and write down what you agreed.")
        go = lambda: self.page_wanted.emit("partners")  # noqa: E731 - handed to the empty page
        self.stack.addWidget(EmptyState("handshake", nobody, text, self.tr("Go to &partners"), go))
        self.body.addWidget(self.stack, 1)
        self.body.addLayout(
            row(label(self.tr("↑ ↓ move   ·   Tab to what the partner asks"), "caption", name="muted"), None)
        )
        self.table.selectionModel().currentRowChanged.connect(lambda *_rows: self._show_details())


def _late(found: _Row) -> tuple[str, str] | None:
    return ("hourglass", "warn") if found.partner.late else None
