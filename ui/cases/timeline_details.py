"""One moment of the timeline in full: every question that changed, what stood there, what stands since, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from ui import told_words
from ui.cases import words
from ui.theme import reading
from ui.theme.tokens import SPACE
from ui.widgets.basics import button, empty, label, row, scrolled

if TYPE_CHECKING:
    from app.services.show_case import EventView, FieldChange
    from ui.cases.timeline_model import TimelineModel


class TimelineDetails(QWidget):
    open_wanted = Signal(str, str)  # a kind, and the record
    case_wanted = Signal(str)

    def __init__(self, model: TimelineModel) -> None:
        super().__init__()
        self._model = model
        holder = QWidget()
        self._column = QVBoxLayout(holder)
        self._column.setContentsMargins(SPACE["l"], SPACE["m"], SPACE["m"], SPACE["l"])
        self._column.setSpacing(SPACE["m"])
        self.area: QScrollArea = scrolled(holder)
        self.area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.area.setAccessibleName(self.tr("The whole of this moment"))
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.area)

    def show_event(self, event: EventView | None) -> None:
        empty(self._column)
        if event is not None:
            self._tell(event)
        self._column.addStretch(1)

    def _tell(self, event: EventView) -> None:
        moment = self._model.moment(event)
        self._column.addWidget(label(moment.title, "lead", 600, wrap=True))
        parts = [moment.when, moment.by_whom]
        if event.late:
            parts.append(self.tr("written down {0}").format(told_words.when(event.at, event.told)))
        said = "  ·  ".join(part for part in parts if part)
        self._column.addWidget(label(said, "caption", name="muted", wrap=True))
        if event.why:
            self._column.addWidget(label(self.tr("Why: {0}").format(reading.apart(event.why)), wrap=True))
        for change in event.fields:
            self._change(change)
        if event.what == "happened" and moment.text:
            self._column.addWidget(label(moment.text, wrap=True))
        if event.elsewhere:
            there = self.tr("Open the case {0}").format(event.elsewhere_number)
            go = button(there, "arrow-right", slot=lambda: self.case_wanted.emit(event.elsewhere))
            self._column.addLayout(row(go, None))
        elif event.what != "erased" and event.own:
            show = button(self.tr("Show it"), "arrow-right", slot=lambda: self._open(event))
            self._column.addLayout(row(show, None))

    def _open(self, event: EventView) -> None:
        self.open_wanted.emit(event.kind, event.record)

    def _change(self, change: FieldChange) -> None:
        before, after = self._model.before_after(change)
        self._column.addWidget(label(words.question(change.label), "caption", name="muted", wrap=True))
        for text, said, weight in (
            (self.tr("before"), before, 400),
            (self.tr("since then"), after, 600),
        ):
            line = label(self.tr("{0}: {1}").format(text, reading.apart(said)), weight=weight, wrap=True)
            line.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._column.addWidget(line)
