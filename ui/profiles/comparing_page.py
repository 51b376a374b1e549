"""Where organisations differ in one figure, before their numbers stand side by side: flagged or refused, and why."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QStackedWidget, QVBoxLayout, QWidget

from app.reports.indicators import indicators
from app.reports.make import Wish
from app.reports.report import Report
from ui import notices, report_address
from ui.forms.flow import Flow
from ui.page import Changes, Page
from ui.periods import periods
from ui.profiles.differences import Differences
from ui.profiles.pairs_list import PairsList
from ui.theme.tokens import SPACE
from ui.translate import marked
from ui.widgets.banner import Banner
from ui.widgets.basics import button, choices, column, field, label, scrolled
from ui.widgets.empty_state import EmptyState
from ui.widgets.progress_strip import ProgressStrip

if TYPE_CHECKING:
    from app.services.compare_houses import Comparison
    from ui.context import Context
    from ui.jobs import Job

_FIRST = "IND11"


class ComparingPage(Page):
    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.set_title(
            self.tr("Where organisations differ"),
            self.tr("Read this before their numbers stand side by side."),
        )
        self.found: Comparison | None = None
        self._report = Report(name=_FIRST, wishes=(Wish(indicator=_FIRST),), period="this_year")
        self._job: Job | None = None
        self._stale, self._anew = True, False
        titles = [
            (marked(each.title, "Reports"), code) for code, each in indicators().items() if "house" in each.splits
        ]
        self.question = choices(titles, _FIRST)
        self.period = choices([pair for pair in periods() if pair[1] != "days"], "this_year")
        self.again = button(self.tr("&Compare"), "git-compare", "primary", self._on_asked)
        self.strip = ProgressStrip()
        self.news, self.verdict = Banner("danger"), Banner("warn")
        self.pairs, self.sides = PairsList(), Differences()
        self.stack = QStackedWidget()
        self._lay_out()

    # -- what the shell asks

    def open(self, what: str) -> None:
        """`wish:` and the address of a report, whose first figure is looked at."""
        kind, _, told = what.partition(":")
        if kind == "wish" and (report := report_address.wished(told)) is not None:
            self.show_report(replace(report, wishes=report.wishes[:1]))

    def showing(self) -> str:
        return f"wish:{report_address.write(self._report)}"

    def enter(self) -> None:
        if self._stale:
            self.show_report(self._report)
        self.question.setFocus()

    def leave(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def refresh(self, changes: Changes) -> None:
        if changes.subjects & {"cases", "exchanges", "profiles", "partners"}:
            self._stale = True

    # -- comparing

    def show_report(self, report: Report) -> None:
        """Its first figure, split or not; the organisations and people it counts."""
        self._report = report
        self.question.setCurrentIndex(max(self.question.findData(report.wishes[0].indicator), 0))
        if self.period.findData(report.period) < 0:
            self.period.addItem(report.period.replace("..", " – "), report.period)
        self.period.setCurrentIndex(self.period.findData(report.period))
        self._ask()

    def _on_asked(self) -> None:
        """Of everybody, once more: what came along from another page holds for that figure only."""
        code, period = str(self.question.currentData()), str(self.period.currentData())
        if code == self._report.wishes[0].indicator:
            self._report = replace(self._report, period=period)
        else:
            wish = Wish(indicator=code)
            self._report = Report(name=code, wishes=(wish,), period=period, consented=self._report.consented)
        self._ask()

    def _ask(self) -> None:
        if self._job is not None:
            self._anew = True
            self._job.cancel()
            return
        from app.services.compare_houses import compare_report

        self._stale = False
        desk, report = self.context.desk, self._report
        self.news.clear()
        self.strip.begin(self.tr("Looking where organisations differ"))
        self.again.setEnabled(False)
        self._job = self.run(
            lambda progress: compare_report(desk, report, progress),
            done=self._show,
            failed=self._on_failed,
            progressed=lambda done, total, said: self.strip.told(done, total, marked(said, "Progress")),
        )

    def _show(self, found: tuple[Comparison, ...]) -> None:
        if self._end():
            return
        (self.found,) = found
        several = len(self.found.sides) > 1
        self.stack.setCurrentIndex(1 if several else 0)
        if not several:
            return
        kind, text = self._verdict(self.found.verdict)
        self.verdict.say(kind, text)
        self.pairs.show_pairs(self.found)
        self.sides.show_sides(self.found.sides)
        notices.announce(self.verdict)

    def _verdict(self, verdict: str) -> tuple[str, str]:
        return {
            "refused": (
                "danger",
                self.tr(
                    "Some of these organisations do not belong side by side in this figure, and a table that is split"
                    " by organisation is refused. Count each of them alone."
                ),
            ),
            "flagged": (
                "warn",
                self.tr("They may stand side by side, with care: say beside the figure what differs."),
            ),
            "comparable": ("ok", self.tr("Nothing that is known here speaks against setting them side by side.")),
        }[verdict]

    def _on_failed(self, error: BaseException) -> None:
        if self._end():
            return
        self._stale = True
        if notices.cancelled(error):
            self.news.say("info", self.tr("Stopped. Nothing was compared."))
            return
        self.news.say("danger", str(notices.sentences(error)))

    def _end(self) -> bool:
        """Whether something else was asked for meanwhile, and is looked at now."""
        self._job = None
        self.strip.end()
        self.again.setEnabled(True)
        anew, self._anew = self._anew, False
        if anew:
            self._ask()
        return anew

    def _count_alone(self, word: str) -> None:
        wish = self._report.wishes[0]
        by = tuple(each for each in wish.dimensions if each != "house")
        report = replace(self._report, wishes=(replace(wish, dimensions=by),), houses=(word,))
        self.place_wanted.emit("figures", f"wish:{report_address.write(report)}")

    # -- what it looks like

    def _lay_out(self) -> None:
        for combo in (self.question, self.period):
            combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.question.setMinimumContentsLength(30)
        self.period.setMinimumContentsLength(18)
        asked = QWidget()
        flow = Flow(asked, gap=SPACE["m"], line_gap=SPACE["s"])
        deed = QWidget()
        deed.setLayout(column(label(""), self.again, spacing="xs"))
        for made in (field(self.tr("&Question"), self.question), field(self.tr("&Period"), self.period), deed):
            flow.addWidget(made)
        says = button(self.tr("&What they say of themselves"), "scroll-text")
        says.clicked.connect(lambda _on: self.page_wanted.emit("profiles"))
        self.head.addWidget(says)
        seen = QWidget()
        inside = QVBoxLayout(seen)
        inside.setContentsMargins(0, 0, SPACE["s"], 0)
        inside.setSpacing(SPACE["m"])
        for shown in (self.verdict, self.pairs, self.sides):
            inside.addWidget(shown)
        inside.addStretch(1)
        alone = self.tr("Only one organisation has records in this figure and period: there is nothing to compare.")
        self.stack.addWidget(EmptyState("git-compare", self.tr("Nothing to compare"), alone))
        self.stack.addWidget(scrolled(seen))
        for made in (asked, self.strip, self.news):
            self.body.addWidget(made)
        self.body.addWidget(self.stack, 1)
        self.strip.stop_wanted.connect(lambda: self._job.cancel() if self._job is not None else None)
        self.sides.alone_wanted.connect(self._count_alone)
        self.sides.profile_wanted.connect(lambda word: self.place_wanted.emit("profiles", word))
