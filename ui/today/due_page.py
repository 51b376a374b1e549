"""The whole list behind a card of the first page: tasks with their filter, reviews, contacts, approvals."""

from __future__ import annotations

from array import array
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout, QWidget

from ui.page import Changes, Page
from ui.people import called
from ui.theme.tokens import SPACE
from ui.today import words
from ui.widgets.basics import button, choices, label, row, set_text
from ui.widgets.column_fit import Column
from ui.widgets.empty_state import EmptyState
from ui.widgets.record_table import RecordTable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.services.today import Entry, What
    from ui.context import Context

_TASKS: Final = ("mine", "all", "overdue")
_PILES: Final = frozenset({*_TASKS, "reviews", "follow_ups", "approvals", "offers", "requests"})


@dataclass(frozen=True, slots=True)
class _Row:
    """`lid` is its place in the list."""

    lid: int
    entry: Entry


class DuePage(Page):
    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._what = "mine"
        self._keys: tuple[str, ...] = ()
        self._round = 0
        self._read = ""
        self.table = RecordTable(self._columns(), self._fetch, self.tr("List of what is due"))
        self.table.opened.connect(lambda found: self.case_wanted.emit(words.place_of(found.entry)))
        pairs = [(self.tr("My tasks"), "mine"), (self.tr("All open tasks"), "all"), (self.tr("Overdue"), "overdue")]
        self.which = choices(pairs)
        self.which.setAccessibleName(self.tr("Which tasks"))
        self.which.activated.connect(lambda _at: self.open(str(self.which.currentData())))
        self.count = label("", name="muted")
        self.stack = QStackedWidget()
        self._lay_out()

    def open(self, what: str) -> None:
        """mine, all, overdue (`tasks` is mine, or all for a supervisor), reviews, follow_ups, approvals, offers,
        requests; anything else shows mine.
        """
        if what == "tasks":
            from app.roles import may

            what = "all" if may(self.context.desk.worker.role, "assign") else "mine"
        self._what = what if what in _PILES else "mine"
        tasks = self._what in _TASKS
        self.which.setVisible(tasks)
        if tasks:
            self.which.setCurrentIndex(_TASKS.index(self._what))
        self.set_title(self.tr("Open tasks") if tasks else self._named(self._what))
        self._ask()

    def showing(self) -> str:
        return self._what

    def enter(self) -> None:
        if self._read != self._what:
            self.open(self._what)
        self.table.setFocus()

    def refresh(self, changes: Changes) -> None:
        if changes.subjects & {"cases", "exchanges"}:
            self._read = ""
            if self.isVisible():
                self._ask()

    def _ask(self) -> None:
        from app.services.today import listing

        self._round += 1
        asked_in, desk = self._round, self.context.desk
        what: What = self._what  # type: ignore[assignment]
        self._read = self._what
        self.run(lambda _progress: listing(desk, what), done=lambda keys: self._show(asked_in, keys))

    def _show(self, asked_in: int, keys: tuple[str, ...]) -> None:
        if asked_in != self._round:
            return
        self._keys = keys
        self.table.show_ids(array("q", range(len(keys))))
        set_text(self.count, self.tr("%Ln in all", "", len(keys)))
        self.stack.setCurrentIndex(0 if keys else 1)

    def _fetch(self, ids: Sequence[int], answer: Any) -> None:
        from app.services.today import shown

        desk, places = self.context.desk, list(ids)
        keys = [self._keys[at] for at in places]

        def work(_progress: object) -> tuple[_Row, ...]:
            found = zip(places, shown(desk, keys), strict=True)
            return tuple(_Row(at, entry) for at, entry in found if entry is not None)

        self.run(work, done=answer)

    # -- what it looks like

    def _columns(self) -> list[Column]:
        return [
            Column(self.tr("When"), lambda found: words.when(found.entry), 140, weight=600, icon=_late),
            Column(self.tr("Who"), lambda found: self._called(found.entry), 150),
            Column(self.tr("What"), lambda found: words.about(found.entry)),
            Column(self.tr("Case"), lambda found: found.entry.number, 150, muted=True),
        ]

    def _called(self, entry: Entry) -> str:
        return called(self.context.settings, entry.name, entry.code, entry.number)

    def _lay_out(self) -> None:
        back = button(self.tr("&Back to today"), "arrow-left", slot=lambda: self.page_wanted.emit("today"))
        self.head.addWidget(back)
        nothing = EmptyState("circle-check", self.tr("Nothing is open here"), self.tr("Enjoy a calm moment."))
        self.stack.addWidget(_framed(self.table))
        self.stack.addWidget(_framed(nothing))
        self.body.setSpacing(SPACE["m"])
        self.body.addLayout(row(self.which, None, self.count))
        self.body.addWidget(self.stack, 1)
        hints = self.tr("↑ ↓ move   ·   Enter open the case")
        self.body.addWidget(label(hints, "caption", name="muted"))

    def _named(self, what: str) -> str:
        return {
            "reviews": self.tr("To look at again"),
            "follow_ups": self.tr("Getting in touch"),
            "approvals": self.tr("Waiting for approval"),
            "offers": self.tr("Cases that change houses"),
            "requests": self.tr("Cases that change hands"),
        }.get(what, self.tr("Today"))


def _late(found: _Row) -> tuple[str, str] | None:
    return ("circle-alert", "danger") if found.entry.late else None


def _framed(inside: QWidget) -> QFrame:
    frame = QFrame()
    frame.setObjectName("card")
    holder = QVBoxLayout(frame)
    holder.setContentsMargins(1, 4, 1, 4)
    holder.addWidget(inside)
    return frame
