"""What the timeline is narrowed to: words, a kind of thing, who wrote it, how long ago."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.cases.search_edit import SearchEdit
from ui.cases.timeline_model import Filter
from ui.cases.work_groups import GROUPS
from ui.forms.partial_date import Combo
from ui.theme.tokens import SPACE
from ui.translate import marked
from ui.widgets.basics import label

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.services.show_case import EventView

_QUIET_MS = 120


class TimelineFilter(QWidget):
    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.text = SearchEdit()  # forgets: a search in one case, typed again in a moment
        self.text.setPlaceholderText(self.tr("Search the timeline"))
        self.text.setAccessibleName(self.tr("Search the timeline"))
        self.text.setMinimumWidth(150)
        self.what, self.worker, self.since = Combo(), Combo(), Combo()
        for box, name in (
            (self.what, self.tr("What to show")),
            (self.worker, self.tr("Who wrote it")),
            (self.since, self.tr("How long ago")),
        ):
            box.setAccessibleName(name)
            box.setMaximumWidth(190)
        self._offer()
        self.count = label("", "caption", name="muted")
        inside = QHBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(SPACE["s"])
        inside.addWidget(self.text, 1)
        for box in (self.what, self.worker, self.since):
            inside.addWidget(box)
        inside.addWidget(self.count)
        self._soon = QTimer(self, singleShot=True, interval=_QUIET_MS)
        self._soon.timeout.connect(self.changed)
        self.text.textChanged.connect(lambda _text: self._soon.start())
        for box in (self.what, self.worker, self.since):
            box.currentIndexChanged.connect(lambda _index: self.changed.emit())

    def wanted(self) -> Filter:
        days = self.since.currentData()
        since = (date.today() - timedelta(days=int(days))).isoformat() if days else ""  # noqa: DTZ011 - the wall's day
        return Filter(
            what=str(self.what.currentData() or ""),
            worker=str(self.worker.currentData() or ""),
            text=self.text.text().strip(),
            since=since,
        )

    def offer_workers(self, events: Iterable[EventView]) -> None:
        """Everybody who wrote something here, or before it was brought in; who was chosen stays chosen."""
        events = tuple(events)
        chosen = self.worker.currentData()
        told = {event.told.worker for event in events if event.told is not None}
        names = sorted({*told, *(event.worker or event.origin for event in events)} - {""})
        with QSignalBlocker(self.worker):
            self.worker.clear()
            self.worker.addItem(self.tr("Everybody"), "")
            for name in names:
                self.worker.addItem(name, name)
            self.worker.setCurrentIndex(max(self.worker.findData(chosen), 0))

    def reset(self) -> None:
        for box in (self.what, self.worker, self.since):
            with QSignalBlocker(box):
                box.setCurrentIndex(0)
        with QSignalBlocker(self.text):
            self.text.clear()

    def _offer(self) -> None:
        for words, key in (
            (self.tr("Everything"), ""),
            (self.tr("Without changes"), "things"),
            (self.tr("Changes only"), "changes"),
            (self.tr("Intake and permissions"), "intake"),
        ):
            self.what.addItem(words, key)
        for group in GROUPS:
            self.what.addItem(marked(group.title, "Work"), group.key)
        self.worker.addItem(self.tr("Everybody"), "")
        self.since.addItem(self.tr("All of the time"), 0)
        for days in (7, 30, 90, 365):
            self.since.addItem(self.tr("Last %n day(s)", "", days), days)
