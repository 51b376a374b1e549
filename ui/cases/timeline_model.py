"""The timeline as a list: filtered a few milliseconds at a time, told in words only when a line is looked at."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, QTimer, Signal

from ui import answers, say, told_words
from ui.cases import record_words, words
from ui.cases.record_words import People
from ui.cases.work_groups import GROUPS
from ui.translate import marked

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtWidgets import QWidget

    from app.services.show_case import EventView, FieldChange

Index = QModelIndex | QPersistentModelIndex
_SLICE: Final = 0.008  # seconds of filtering between two looks at the keyboard
_SHEET: Final = frozenset({"case", "person", "identity", "intake"})
_KINDS: Final = {group.key: frozenset(group.kinds) for group in GROUPS} | {"intake": _SHEET | {"consent"}}


@dataclass(frozen=True, slots=True)
class Moment:
    """One line of the timeline in words; `by_whom` says in full where it comes from, `who` as a list has room for."""

    when: str
    who: str
    icon: str
    ink: str
    title: str
    text: str
    by_whom: str


@dataclass(frozen=True, slots=True)
class Filter:
    """`what`: empty for everything, changes, things (no changes), intake, or a group of work. `since` is a day."""

    what: str = ""
    worker: str = ""
    text: str = ""
    since: str = ""


def _day(event: EventView) -> str:
    """Its own day, else when it was written: as told, where it was brought in, and never after that."""
    return event.on or (min(event.told.at or event.at, event.at) if event.told is not None else event.at)


class TimelineModel(QAbstractListModel):
    """`filtered` when the last line was looked through."""

    filtered = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.events: tuple[EventView, ...] = ()
        self.rows: list[EventView] = []
        self._people = People()
        self._told: dict[str, Moment] = {}
        self._rest: Iterator[EventView] = iter(())
        self._filter = Filter()
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._go_on)

    def show_events(self, events: Sequence[EventView], people: People, wanted: Filter) -> None:
        self.events, self._people, self._told = tuple(events), people, {}
        self.sift(wanted)

    def sift(self, wanted: Filter) -> None:
        self.beginResetModel()
        self.rows, self._filter, self._rest = [], wanted, iter(self.events)
        self.endResetModel()
        self._go_on()

    def _go_on(self) -> None:
        """A short case is done at once; a long one leaves the window free in between."""
        until, found = time.perf_counter() + _SLICE, []
        done = True
        for event in self._rest:
            if self._fits(event):
                found.append(event)
            if time.perf_counter() > until:
                done = False
                break
        if found:
            self.beginInsertRows(QModelIndex(), len(self.rows), len(self.rows) + len(found) - 1)
            self.rows += found
            self.endInsertRows()
        if done:
            self.filtered.emit()
        else:
            self._soon.start()

    def _fits(self, event: EventView) -> bool:
        wanted = self._filter
        if wanted.what == "changes" and event.what == "happened":
            return False
        if wanted.what == "things" and event.what != "happened":
            return False
        if wanted.what in _KINDS and event.kind not in _KINDS[wanted.what]:
            return False
        if wanted.worker and wanted.worker not in {event.worker, event.origin, event.told and event.told.worker}:
            return False
        if wanted.since and _day(event)[: len(wanted.since)].ljust(len(wanted.since), "~") < wanted.since:
            return False
        return not wanted.text or self._says(event, wanted.text)

    def _says(self, event: EventView, text: str) -> bool:
        moment = self.moment(event)
        told = f"{moment.title} {moment.text} {moment.by_whom} {moment.when} {event.why}".casefold()
        return all(word in told for word in text.casefold().split())

    # -- in words

    def moment(self, event: EventView) -> Moment:
        found = self._told.get(event.key)
        if found is None:
            found = self._told[event.key] = self._moment(event)
        return found

    def _moment(self, event: EventView) -> Moment:
        when = say.date(event.on) if event.on else told_words.when(event.at, event.told)
        who, whole = told_words.by(event), told_words.by_whom(event, event.at)
        kind = record_words.kind(event.kind)
        about = record_words.headline_of(event.kind, event.headline, self._people)
        if event.what == "erased":
            return Moment(when, who, "shield-off", "danger", self.tr("Erased"), "", whole)
        if event.what == "voided":
            text = " · ".join(part for part in (about, self.tr("Why: {0}").format(event.why)) if part)
            return Moment(when, who, "ban", "danger", self.tr("Voided: {0}").format(kind), text, whole)
        if event.what == "changed":
            title = self.tr("Corrected: {0}") if event.why else self.tr("Changed: {0}")
            text = " · ".join(self.change(each) for each in event.fields)
            ink = "warn" if event.why else "neutral"
            return Moment(when, who, "square-pen", ink, title.format(kind), text or about, whole)
        phrase = marked(event.phrase, "Timeline")
        title = self.tr("{0}: {1}").format(kind, phrase) if phrase else kind
        icon = record_words.ICONS.get(event.kind, "file-text")
        ink = {"red_flag": "danger", "incident": "danger", "intake": "ok", "consent": "info"}.get(event.kind, "neutral")
        if event.elsewhere:
            where = self.tr("written down in the case {0}").format(event.elsewhere_number)
            about = " · ".join(part for part in (about, where) if part)
        return Moment(when, who, icon, ink, title, about, whole)

    def change(self, change: FieldChange) -> str:
        before, after = self.before_after(change)
        return say.headed(self.tr("{0}: {1} → {2}"), words.question(change.label), before, after)

    def before_after(self, change: FieldChange) -> tuple[str, str]:
        """What stood there and what stands since, blanks said as such."""
        blank = self.tr("nothing")
        before = self.tr(" / ").join(self._said(change, each) for each in change.before) or blank
        return before, self._said(change, change.after, now=True) or blank

    def _said(self, change: FieldChange, answer: Any, *, now: bool = False) -> str:
        if change.kind == record_words.OWN_ANSWER:
            return answers.own(change.asked, answer)
        return record_words.said(change.kind, change.field, answer, self._people, change.units[now])

    # -- what Qt asks

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.UserRole}:
            return None
        moment = self.moment(self.rows[index.row()])
        if role == Qt.ItemDataRole.UserRole:
            return moment
        return ". ".join(part for part in (moment.when, moment.title, moment.text, moment.by_whom) if part)
