"""The first page after unlocking: what the day asks, in cards, each entry one step from its case."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QDate, QLocale, QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from app.roles import may
from ui.forms.drafts import draft_place
from ui.page import Changes, Page
from ui.theme.tokens import SPACE
from ui.today import words
from ui.today.notes import Notes
from ui.today.part import Part
from ui.today.rows import Rows
from ui.widgets.basics import button, scrolled

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QResizeEvent

    from app.services.today import DraftEntry, Entry, Pile, TaskPile
    from ui.context import Context

    Look = Callable[[Any], Any]

_COLUMN: Final = 340
_MOST: Final = 3
_SELDOM: Final = ("ground", "requests", "offers", "reports")
"""Cards that come only when there is something."""
_SETTLE_MS: Final = 30
# Left to right, top to bottom; where there is room for fewer columns the order stays one that makes sense.
_PLACED: Final = {
    3: (
        ("ground", "requests", "offers", "tasks", "reports", "exchanges"),
        ("reviews", "follow_ups", "notes", "drafts"),
        ("tonight", "approvals", "safety", "backup"),
    ),
    2: (
        ("ground", "requests", "offers", "tasks", "reports", "follow_ups", "approvals", "exchanges"),
        ("tonight", "reviews", "notes", "drafts", "safety", "backup"),
    ),
    1: ((
        "ground", "requests", "offers", "tasks", "reports", "tonight", "reviews", "follow_ups", "approvals", "drafts",
        "exchanges", "safety", "notes", "backup",
    ),),
}  # fmt: skip


class TodayPage(Page):
    settings_wanted = Signal(object)

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.parts = self._make_parts()
        for key in _SELDOM:
            self.parts[key].hide()
        self.rows = Rows(context.settings, self)
        self.notes = Notes(self)
        self._stale = True
        self._shown_on = QDate()
        self._columns: list[QVBoxLayout] = []
        self._ground = QWidget()
        self._side = QHBoxLayout(self._ground)
        self._side.setContentsMargins(0, 0, 0, 0)
        self._side.setSpacing(SPACE["l"])
        self._soon = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._soon.timeout.connect(self._ask)
        self._lay_out()
        self._connect()

    def enter(self) -> None:
        if self._stale or self._shown_on != QDate.currentDate():
            self._ask()
        self.new.setFocus()

    def refresh(self, changes: Changes) -> None:
        """What is not on the screen is read when it comes there."""
        del changes
        self._stale = True
        if self.isVisible():
            self._soon.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    # -- asking: each card by itself, so that one that fails leaves the others

    def _ask(self) -> None:
        from app.services import ground, list_reports, today
        from app.services.open_notes import open_notes

        self._stale = False
        self._shown_on = QDate.currentDate()
        self.set_title(self.tr("Today"), QLocale().toString(self._shown_on, "dddd, d MMMM yyyy"))
        looks: dict[str, Look] = {
            "tasks": today.tasks,
            "ground": ground.ground_due,
            "requests": today.requests,
            "offers": today.offers,
            "reviews": today.reviews,
            "follow_ups": today.follow_ups,
            "approvals": today.approvals,
            "tonight": today.tonight,
            "drafts": today.drafts,
            "exchanges": today.exchanges,
            "notes": open_notes,
            "backup": today.backup,
            "safety": today.safety_plans,
            "reports": list_reports.reports_due,
        }
        desk = self.context.desk
        for key, part in self.parts.items():
            jobs = self.context.drafts_jobs if key == "drafts" else self.context.jobs
            look = partial(_look, looks[key], desk)
            jobs.run(self, look, done=partial(self._show, key), failed=part.show_failed)

    def _show(self, key: str, found: Any) -> None:
        part = self.parts[key]
        if key == "tasks":
            self._show_tasks(part, found)
        elif key in {"requests", "offers", "reviews", "follow_ups", "approvals"}:
            self._show_pile(key, part, found)
        elif key == "drafts":
            rest = self.tr("Nothing half-typed is waiting.")
            part.show_rows(self.rows.drafts(found[:5]) or [part.line(rest)], [_count(len(found))])
        elif key == "reports":
            part.setVisible(bool(found))
            part.show_rows(self.rows.reports(found), [_count(len(found))])
        elif key == "ground":
            part.setVisible(found is not None)
            part.show_rows(self.rows.ground(found) if found is not None else ())
        elif key == "notes":
            part.show_rows(self.notes.rows(part, found), [_count(len(found))])
        else:
            part.show_rows(getattr(self.rows, key)(part, found))

    def _show_tasks(self, part: Part, found: TaskPile) -> None:
        counts = found.counts
        rows = self.rows.entries(found.entries) or [part.line(self._no_tasks())]
        rows += self.rows.more(part, counts.all - len(found.entries), lambda: self._list("tasks"))
        if not found.entries or counts.all <= len(found.entries):
            rows.append(part.act(self.tr("All open tasks"), lambda: self._list("tasks")))
        late = self.tr("%Ln late", "", counts.late) if counts.late else ""
        now = self.tr("%Ln today", "", counts.today) if counts.today else ""
        part.show_rows(rows, [(late, "danger"), (now, "warn")])

    def _show_pile(self, key: str, part: Part, found: Pile) -> None:
        rows = self.rows.entries(found.entries) or [part.line(self._nothing(key))]
        rows += self.rows.more(part, found.count - len(found.entries), lambda: self._list(key))
        late = self.tr("%Ln late", "", found.late) if found.late else ""
        part.setVisible(key not in _SELDOM or bool(found.entries))
        part.show_rows(rows, [(late, "danger") if late else _count(found.count)])

    def _list(self, what: str) -> None:
        self.place_wanted.emit("due", what)

    # -- doing

    def _open(self, entry: Entry) -> None:
        self.case_wanted.emit(words.place_of(entry))

    def _open_draft(self, draft: DraftEntry) -> None:
        page, what = draft_place(draft)
        if page == "intake":
            self.intake_wanted.emit(what)
        else:
            self.place_wanted.emit(page, what)

    def _finish(self, entry: Entry, state: str = "done") -> None:
        from app.services.finish_task import finish_task

        desk = self.context.desk
        self.run(
            lambda _progress: finish_task(desk, entry.record, state),  # type: ignore[arg-type]
            done=lambda _nothing: self._finished(entry, state),
            failed=self._not_finished,
        )

    def _finished(self, entry: Entry, state: str) -> None:
        news = self.parts["tasks"].news
        self._done = entry
        news.say("ok", self.tr("Done: {task}").format(task=words.task(entry)) if state == "done" else "")
        self.changed.emit(Changes.of("cases", case=entry.case))

    def _not_finished(self, error: Exception) -> None:
        from ui import notices

        notices.show_error(self, error)
        self._ask()

    def _undo(self) -> None:
        self._finish(self._done, "open")

    def _hide_names(self, on: bool) -> None:
        self.settings_wanted.emit(self.context.settings.with_names(hidden=on))

    # -- what it looks like

    def _make_parts(self) -> dict[str, Part]:
        supervises = may(self.context.desk.worker.role, "approve")
        made = {
            "ground": Part("scale", self.tr("Law and purposes")),
            "requests": Part("user-round", self.tr("Cases that change hands")),
            "offers": Part("handshake", self.tr("Cases that change houses")),
            "tasks": Part("clipboard-check", self.tr("Tasks")),
            "reports": Part("layout-dashboard", self.tr("Reports to make")),
            "tonight": Part("moon", self.tr("The house tonight")),
            "reviews": Part("refresh-cw", self.tr("To look at again")),
            "follow_ups": Part("phone", self.tr("Getting in touch")),
            "approvals": Part("badge-check", self.tr("Waiting for your approval")),
            "notes": Part("clipboard-check", self.tr("Worth a second look")),
            "drafts": Part("square-pen", self.tr("Begun, not finished")),
            "exchanges": Part("usb", self.tr("Bundles and receipts")),
            "safety": Part("shield-check", self.tr("Safety plans")),
            "backup": Part("database-backup", self.tr("Backup")),
        }
        not_here = set() if supervises else {"approvals", "safety"}
        if self.context.desk.organisation.kind == "coordinator":  # it has no beds
            not_here.add("tonight")
        return {key: part for key, part in made.items() if key not in not_here}

    def _lay_out(self) -> None:
        self.set_title(self.tr("Today"))
        self.hide_names = QCheckBox(self.tr("Hide names"))
        self.hide_names.setChecked(self.context.settings.hide_names)
        self.hide_names.setToolTip(self.tr("Show codes in the place of names"))
        self.new = button(self.tr("&New intake"), "plus", "primary", lambda: self.intake_wanted.emit(""))
        self.head.addWidget(self.hide_names)
        self.head.addWidget(self.new)
        self.body.addWidget(scrolled(self._ground), 1)
        self._arrange()

    def _arrange(self) -> None:
        """As many columns as have room; the cards keep their order."""
        room = self.width() - 2 * SPACE["xl"]
        wanted = max(1, min(_MOST, room // _COLUMN))
        if wanted == len(self._columns):
            return
        for column in self._columns:
            while column.count():
                column.takeAt(0)
            self._side.removeItem(column)
            column.deleteLater()
        self._columns = []
        for keys in _PLACED[wanted]:
            column = QVBoxLayout()
            column.setSpacing(SPACE["l"])
            for key in keys:
                if key in self.parts:
                    column.addWidget(self.parts[key])
            column.addStretch(1)
            self._side.addLayout(column, 1)
            self._columns.append(column)

    def _connect(self) -> None:
        self.hide_names.toggled.connect(self._hide_names)
        self.rows.opened.connect(self._open)
        self.rows.finished.connect(self._finish)
        self.rows.draft_opened.connect(self._open_draft)
        self.rows.place_wanted.connect(self.place_wanted)
        self.parts["tasks"].news.acted.connect(self._undo)

    def _no_tasks(self) -> str:
        return self.tr("Nothing is due this week. Well done.")

    def _nothing(self, key: str) -> str:
        return {
            "requests": self.tr("Nobody is asked to take a case now."),
            "offers": self.tr("No case changes houses now."),
            "reviews": self.tr("Nothing has to be looked at again this week."),
            "follow_ups": self.tr("Nobody is waiting to hear from us this week."),
            "approvals": self.tr("Nothing waits for you."),
        }[key]


def _look(ask: Look, desk: Any, _progress: object) -> Any:
    return ask(desk)


def _count(count: int) -> tuple[str, str]:
    from ui import say

    return (say.number(count) if count else "", "neutral")
