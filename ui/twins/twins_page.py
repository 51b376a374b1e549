"""Pairs of records that are alike, held side by side: a person decides, and may take it back."""

from __future__ import annotations

from array import array
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QTabWidget, QVBoxLayout, QWidget

from ui import notices, say
from ui.notices import Question
from ui.page import Changes, Page
from ui.theme.tokens import SPACE
from ui.twins import asked, words
from ui.twins.compare_view import CompareView
from ui.twins.decided_view import DecidedView
from ui.widgets.basics import button, label, set_text
from ui.widgets.column_fit import Column
from ui.widgets.empty_state import EmptyState
from ui.widgets.progress_strip import ProgressStrip
from ui.widgets.record_table import RecordTable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.services.find_twins import TwinsFound
    from app.services.list_twins import DecisionCard, TwinCard, Twins
    from app.services.show_twins import TwinView
    from ui.context import Context
    from ui.jobs import Job


@dataclass(frozen=True, slots=True)
class _Row:
    """`lid` is its place in the list."""

    lid: int
    card: TwinCard


class TwinsPage(Page):
    def __init__(self, context: Context) -> None:
        super().__init__(context, self.tr("The same person?"))
        self.seen: Twins | None = None
        self._rows: tuple[_Row, ...] = ()
        self._round = 0
        self._job: Job | None = None
        self.look = button(self.tr("&Look for pairs"), "search", "primary", self._on_look)
        self.keyed = button(self.tr("&Without names…"), "key-round", slot=lambda: self.page_wanted.emit("keyed"))
        self.strip = ProgressStrip()
        self.strip.stop_wanted.connect(self._on_stop)
        self.news = label("", name="muted", wrap=True)
        self.table = RecordTable(self._columns(), self._fetch, self.tr("Pairs that may be one person"))
        self.table.selectionModel().currentChanged.connect(lambda *_: self._on_chosen())
        self.compare = CompareView(context.settings)
        self.compare.decided.connect(self._on_decided)
        self.compare.case_wanted.connect(self.case_wanted)
        self.compare.keys_on(self.table)
        self.decided = DecidedView(context.settings)
        self.decided.undo_wanted.connect(self._on_undo)
        self.stack = QStackedWidget()
        self.tabs = QTabWidget()
        self.tabs.setAccessibleName(self.tr("Waiting and decided"))
        self._lay_out()

    def enter(self) -> None:
        if self.seen is None:
            self._ask()
        self.table.setFocus()

    def refresh(self, changes: Changes) -> None:
        if changes.subjects & {"cases", "exchanges", "twins"}:
            self.seen = None
            if self.isVisible():
                self._ask()

    # -- the list

    def _ask(self) -> None:
        desk = self.context.desk
        self.run(lambda _progress: asked.listed(desk), done=self._show)

    def _show(self, found: Twins) -> None:
        self.seen = found
        self._rows = tuple(_Row(at, card) for at, card in enumerate(found.cards))
        self.table.show_ids(array("q", range(len(self._rows))))
        self.stack.setCurrentIndex(0 if self._rows else 1)
        self.decided.show_twins(found)
        self.tabs.setTabText(0, self.tr("Waiting ({count})").format(count=say.number(found.waiting)))
        self.tabs.setTabText(1, self.tr("Decided ({count})").format(count=say.number(len(found.decided))))
        if not self.strip.isVisible():
            new = self.tr("%Ln record(s) are new or changed since the last search.", "", found.unread)
            set_text(self.news, new if found.unread else self.tr("Every record has been compared."))
        self._on_chosen()

    def _fetch(self, ids: Sequence[int], answer: Any) -> None:
        answer(tuple(self._rows[at] for at in ids if at < len(self._rows)))

    def _on_chosen(self) -> None:
        self._round += 1
        asked_in, at, desk = self._round, self.table.current_id(), self.context.desk
        if at is None or at >= len(self._rows):
            self.compare.show_pair(None)
            return
        card = self._rows[at].card

        def show(view: TwinView) -> None:
            if asked_in == self._round:
                self.compare.show_pair(view)

        self.run(lambda _progress: asked.one_pair(desk, card.one.person, card.two.person), done=show)

    # -- the search

    def _on_look(self) -> None:
        from app.services.find_twins import find_twins

        desk = self.context.desk
        self.look.setEnabled(False)
        self.news.hide()
        self.strip.begin(self.tr("Looking for records that may be of one person…"))
        self._job = self.run(
            lambda progress: find_twins(desk, progress),
            done=self._on_found,
            failed=self._on_failed,
            progressed=self.strip.told,
        )

    def _on_stop(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _on_found(self, found: TwinsFound) -> None:
        self._looked()
        said = [self.tr("%Ln record(s) compared.", "", found.people), self.tr("%Ln pair(s) found.", "", found.pairs)]
        if found.stopped:
            said.append(self.tr("Stopped. The search goes on where it was when you begin it again."))
        if found.crowded:
            said.append(
                self.tr(
                    "%Ln record(s) have a name that very many share: they were compared only with those who have more"
                    " in common with them.", "", found.crowded,
                )
            )  # fmt: skip
        self.strip.end(" ".join(said))
        self.changed.emit(Changes.of("twins"))

    def _on_failed(self, error: Any) -> None:
        self._looked()
        self.strip.end()
        if not notices.cancelled(error):
            notices.show_error(self, error)

    def _looked(self) -> None:
        self._job = None
        self.look.setEnabled(True)
        self.news.show()

    # -- the decision

    def _on_decided(self, verdict: str, note: str) -> None:
        from app.services.decide_twins import decide_twins

        view, desk = self.compare.view, self.context.desk
        if view is None:
            return
        pair = (view.one.person, view.two.person)
        self.compare.setEnabled(False)

        def done(_decision: Any) -> None:
            self.compare.used(view)
            self._on_kept(verdict)

        def failed(error: Exception) -> None:
            self.compare.again(view)
            notices.show_error(self, error)

        self.run(lambda _progress: decide_twins(desk, pair, verdict, note), done=done, failed=failed)

    def _on_kept(self, verdict: str) -> None:
        notices.toast(self, self.tr("Kept: {decision}").format(decision=words.verdict(verdict)))
        self.table.setFocus()
        self.changed.emit(Changes.of("twins"))

    def _on_undo(self, card: DecisionCard) -> None:
        from app.services.undo_twins import undo_twins

        question = Question(
            self.tr("Take this decision back?"),
            self.tr("The pair waits again. That it was decided, and taken back, stays in the history."),
            self.tr("Take it back"),
        )
        why = notices.ask_reason(self, question)
        if why is None:
            return
        desk = self.context.desk
        self.run(lambda _progress: undo_twins(desk, card.link, why), done=lambda _: self._on_kept("undone"))

    # -- what it looks like

    def _columns(self) -> list[Column]:
        return [
            Column(self.tr("Pair"), self._pair, weight=600),
            Column(self.tr("Likeness"), self._likeness, 110, chip=_chip),
        ]

    def _pair(self, found: _Row) -> str:
        return words.pair(self.context.settings, found.card.one, found.card.two)

    def _likeness(self, found: _Row) -> str:
        if found.card.later:
            return self.tr("put off")
        return self.tr("likely") if found.card.likely else self.tr("possible")

    def _lay_out(self) -> None:
        self.head.addWidget(self.keyed)
        self.head.addWidget(self.look)
        self.body.setSpacing(SPACE["s"])
        self.body.addWidget(self.news)
        self.body.addWidget(self.strip)
        frame = QFrame()
        frame.setObjectName("card")
        holder = QVBoxLayout(frame)
        holder.setContentsMargins(1, SPACE["xs"], 1, SPACE["xs"])
        holder.addWidget(self.table, 1)
        hints = self.tr("S same · N not the same · L later")
        told = label(hints, "caption", name="muted", wrap=True)
        told.setContentsMargins(SPACE["m"], 0, SPACE["m"], 0)
        holder.addWidget(told)
        waiting = QWidget()
        both = QHBoxLayout(waiting)
        both.setContentsMargins(0, SPACE["s"], 0, 0)
        both.setSpacing(SPACE["m"])
        both.addWidget(frame, 4)
        both.addWidget(self.compare, 5)
        nothing = EmptyState(
            "git-compare",
            self.tr("No pair waits"),
            self.tr("Records that may be of one person are shown here. Nothing is ever joined without you."),
        )
        self.stack.addWidget(waiting)
        self.stack.addWidget(nothing)
        self.tabs.addTab(self.stack, self.tr("Waiting"))
        self.tabs.addTab(self.decided, self.tr("Decided"))
        self.body.addWidget(self.tabs, 1)


def _chip(found: _Row) -> str:
    return "neutral" if found.card.later else "ok" if found.card.likely else "info"
