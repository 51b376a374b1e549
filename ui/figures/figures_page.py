"""Figures: a question on one side, its answer on the other; made as a job that can be stopped."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from app.reports.narrowing import NotNarrowed
from app.roles import may
from ui import notices, report_address
from ui.figure_style import style
from ui.figures.counting import counted
from ui.figures.figure_view import FigureView
from ui.figures.laying import LINES, lay, rests
from ui.figures.report_bar import ReportBar
from ui.figures.wish_panel import WishPanel
from ui.forms.flow import Flow
from ui.page import Changes, Page
from ui.saving.figures import Saving
from ui.theme import theme
from ui.theme.tokens import SPACE
from ui.translate import marked
from ui.translate import words as translated
from ui.widgets import clipboard
from ui.widgets.banner import Banner
from ui.widgets.basics import button, scrolled
from ui.widgets.empty_state import EmptyState
from ui.widgets.progress_strip import ProgressStrip
from ui.widgets.turns import Turns, rest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QResizeEvent

    from app.reports.make import Wish
    from app.reports.report import Report
    from app.services.compare_houses import Comparison
    from app.services.make_report import MadeReport
    from ui.context import Context
    from ui.figures.counting import Counted
    from ui.jobs import Job

_SIDE, _SIDE_NARROW, _NARROW = 316, 270, 900


class FiguresPage(Page):
    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.set_title(self.tr("Figures"))
        self.made: MadeReport | None = None
        self.compared: tuple[Comparison, ...] = ()
        self.shown = 0
        self._asked: Report | None = None
        self._at_odds = ""
        self.kept = ""
        self._job: Job | None = None
        self._asked_houses = False
        self.wish = WishPanel()
        self.count = button(self.tr("&Count"), "refresh-cw", "primary", self.ask)
        self.strip = ProgressStrip()
        self.news = Banner("danger")
        self.refused = Banner("danger", "", self.tr("See where they &differ"))
        self.refused.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.view = FigureView()
        self.reports = ReportBar(context)
        self.stack = QStackedWidget()
        self.saving = Saving(self)
        self._turns = Turns(self, LINES)
        self._lay_out()
        self._connect()

    # -- what the shell asks

    def open(self, what: str) -> None:
        """`report:<id>` of one that is kept, or what `showing` said."""
        kind, _, told = what.partition(":")
        if kind == "report":
            self.reports.open(told)
        elif kind == "wish" and (report := report_address.wished(told)) is not None:
            self.show_report(report)

    def showing(self) -> str:
        report = self.wish.report()
        return f"wish:{report_address.write(report)}" if report is not None else ""

    def enter(self) -> None:
        if not self._asked_houses:
            self._asked_houses = True
            self._ask_houses()
        self.reports.ask()
        self.wish.questions.search.setFocus()

    def leave(self) -> None:
        """A count that nobody waits for stops."""
        if self._job is not None:
            self._job.cancel()

    def refresh(self, changes: Changes) -> None:
        if changes.subjects & {"partners"}:
            self._asked_houses = False
        if changes.subjects & {"cases", "exchanges"} and self.made is not None:
            self.news.say("info", self.tr("Something was recorded since this was counted. Count again to see it."))

    # -- counting

    def ask(self) -> None:
        """Count what is chosen now."""
        report = self.wish.report()
        if report is None:
            self.news.say("warn", self.tr("Choose a question, and two days of which the first is not the later."))
            return
        self.kept = ""
        self.reports.choose_none()
        self.make(report)

    def show_report(self, report: Report, kept: str = "") -> None:
        """Choose what a report asks, and make all of its figures."""
        self.wish.show_report(report)
        self.kept = kept
        self.make(report)

    def make(self, report: Report) -> None:
        if self._job is not None:
            return
        desk = self.context.desk
        self.news.clear()
        self.refused.clear()
        self._asked = report
        self.strip.begin(self.tr("Counting…"))
        self.count.setEnabled(False)
        self._job = self.run(
            lambda progress: counted(desk, report, progress),
            done=self._show,
            failed=self._on_failed,
            progressed=lambda done, total, said: self.strip.told(done, total, marked(said)),
        )

    def _show(self, answer: Counted) -> None:
        """Nothing of it is said before its first figure stands."""
        self._turns.start(self._lay(answer, 0))

    def _show_figure(self, at: int) -> None:
        if self.made is not None and 0 <= at < len(self.made.figures):
            self._turns.start(self._lay((self.made, self.compared), at))

    def _lay(self, answer: Counted, at: int) -> Iterator[object]:
        """A table of thousands of lines is laid in turns; it is filled in the last but one and shown in the last."""
        made, compared = answer
        laid = yield from lay(made.figures[at], made.saying(translated, theme.language(), style=style()))
        self.shown = at
        self.view.differences.show_comparison(compared[at] if compared else None)
        self.view.show_figure(laid)
        yield from rest(rests(laid.sheet))
        self.stack.setCurrentIndex(1)
        for act in self.acts:
            act.setEnabled(True)
        if made is not self.made:
            self._end()
            self.made, self.compared = answer
            self.saving.made = made
            self.reports.show_figures(made)
            notices.announce(self.view.title)
            if self.kept:
                self._note_made(self.kept)

    def _on_failed(self, error: BaseException) -> None:
        self._end()
        if notices.cancelled(error):
            self.news.say("info", self.tr("Stopped. Nothing was counted."))
            return
        if getattr(error, "code", "") == "figure.not_comparable":
            self._at_odds = str(getattr(error, "indicator", ""))
            self._take_away()
            self.refused.say("danger", notices.sentences(error).what)  # what to do next is the button beside it
            notices.announce(self.refused)
            return
        if isinstance(error, NotNarrowed):
            self._take_away()
        self.news.say("danger", str(notices.sentences(error)))

    def _end(self) -> None:
        self._job = None
        self.strip.end()
        self.count.setEnabled(True)

    def _take_away(self) -> None:
        """What was counted before is not what was asked for now."""
        self._turns.start(iter(()))
        self.made = self.saving.made = None
        self.stack.setCurrentIndex(0)
        for act in self.acts:
            act.setEnabled(False)

    # -- where organisations differ

    def _on_refused(self) -> None:
        """The figure that was refused, of the report that was asked for."""
        if self._asked is not None:
            fits = [each for each in self._asked.wishes if each.indicator == self._at_odds]
            self._to_differences(self._asked, (fits or self._asked.wishes)[0])

    def _on_differences(self) -> None:
        if self.made is not None:
            self._to_differences(self.made.report, self.made.report.wishes[self.shown])

    def _to_differences(self, report: Report, wish: Wish) -> None:
        one = replace(report, wishes=(wish,))
        self.place_wanted.emit("comparing", f"wish:{report_address.write(one)}")

    def _note_made(self, kept: str) -> None:
        from app.services.keep_report import note_made

        desk = self.context.desk
        self.run(lambda _progress: note_made(desk, kept), done=lambda _none: self.changed.emit(Changes.of("reports")))

    def _ask_houses(self) -> None:
        from app.services.make_report import organisations

        desk = self.context.desk
        self.run(lambda _progress: organisations(desk), done=self.wish.show_houses)

    # -- out

    def copy(self) -> None:
        clipboard.copy(self.view.text())
        notices.toast(self, self.tr("Copied with its caveats. The clipboard is emptied after half a minute."))

    def release(self) -> None:
        """The same question, or report, as something for others: there small numbers are hidden."""
        if self.made is not None:
            self.place_wanted.emit("releases", f"wish:{report_address.write(self.made.report)}")

    def print(self) -> None:
        if self.made is not None:
            self.place_wanted.emit("print", f"figures:{report_address.write(self.made.report)}")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._side.setFixedWidth(_SIDE if self.width() > _NARROW else _SIDE_NARROW)

    def _connect(self) -> None:
        self.strip.stop_wanted.connect(lambda: self._job.cancel() if self._job is not None else None)
        self.reports.figure_wanted.connect(self._show_figure)
        self.reports.report_wanted.connect(self.show_report)
        self.reports.news.connect(lambda: self.changed.emit(Changes.of("reports")))
        self.view.differences.wanted.connect(self._on_differences)
        self.refused.acted.connect(self._on_refused)
        self.reports.wished = self.wish.report
        self.reports.made = lambda: self.made.report if self.made is not None else None

    def _ways_out(self) -> QWidget:
        self.acts = [
            button(self.tr("C&opy"), "copy", slot=self.copy),
            button(self.tr("P&rint or PDF…"), "printer", slot=self.print),
            button(self.tr("Sa&ve as a file…"), "file-down", slot=self.saving.ask),
            button(self.tr("&For others…"), "file-check", slot=self.release),
        ]
        self.acts[-1].setToolTip(
            self.tr("Make a release of it: small numbers are hidden, it is signed and stays as it is.")
        )
        acts = QWidget()
        flow = Flow(acts, gap=SPACE["s"], line_gap=SPACE["s"])
        for act in self.acts:
            act.setEnabled(False)
            flow.addWidget(act)
        self.acts[-1].setVisible(may(self.context.desk.worker.role, "release"))
        return acts

    def _lay_out(self) -> None:
        side = QWidget()
        left = QVBoxLayout(side)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(SPACE["m"])
        left.addWidget(scrolled(self.wish), 1)
        left.addWidget(self.count)
        self._side = side
        side.setFixedWidth(_SIDE)
        nothing = EmptyState(
            "layout-dashboard",
            self.tr("No figure yet"),
            self.tr("Choose a question and count. Every answer comes with who is missing from it, and why."),
        )
        self.stack.addWidget(nothing)
        self.stack.addWidget(scrolled(self.view))
        right: Any = QVBoxLayout()
        right.setSpacing(SPACE["m"])
        right.addWidget(self.reports)
        right.addWidget(self._ways_out())
        right.addWidget(self.news)
        right.addWidget(self.refused)
        right.addWidget(self.strip)
        right.addWidget(self.stack, 1)
        both = QHBoxLayout()
        both.setSpacing(SPACE["l"])
        both.addWidget(side)
        both.addLayout(right, 1)
        self.body.addLayout(both, 1)
