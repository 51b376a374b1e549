"""Making a release: its name and purpose, which reports go in, the limit for small numbers; counted, then frozen."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from app.reports.indicators import indicators
from app.reports.inside import for_inside, not_together
from app.reports.report import LONGEST_PURPOSE, one_line
from app.reports.templates import templates
from app.services.freeze_release import SHORTEST, Wanted
from ui import say
from ui.forms.wrapping import WrappingCheck
from ui.releases.safety_box import USUAL, SafetyBox
from ui.theme.tokens import SPACE
from ui.translate import marked
from ui.widgets.banner import Banner
from ui.widgets.basics import button, card, column, empty, field, label, row, set_text
from ui.widgets.kept import Kept
from ui.widgets.progress_strip import ProgressStrip

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from app.reports.report import Report
    from app.services.list_reports import ReportCard
    from app.services.preview_release import Preview

_LONGEST: Final = 120
_NARROW: Final = 860


class MakingPanel(QWidget):
    """`preview_wanted` and `freeze_wanted`; only what was counted exactly as it stands now can be frozen.

    `differences_wanted` has the report with the figure that was refused, because organisations differ too much in it.
    """

    preview_wanted = Signal()
    freeze_wanted = Signal()
    back_wanted = Signal()
    differences_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.name = QLineEdit()
        self.name.setMaxLength(_LONGEST)
        self.purpose = QLineEdit()
        self.purpose.setMaxLength(LONGEST_PURPOSE)
        self.safety = SafetyBox()
        self._usual = USUAL
        self.boxes: list[tuple[WrappingCheck, Report]] = []
        self._reports = QVBoxLayout()
        self._reports.setSpacing(SPACE["s"])
        self.beside = QLineEdit()
        self.kept = (Kept(self.name, "name"), Kept(self.purpose, "purpose"), Kept(self.beside, "beside"))
        self._why = self._asks_why()
        self.counts = label("", weight=600, wrap=True)
        self._figures = QVBoxLayout()
        self._figures.setSpacing(SPACE["xs"])
        self.strip, self.news = ProgressStrip(), Banner()
        self.refused = Banner("danger", "", self.tr("See where they &differ"))
        self.refused.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.refused.acted.connect(self._on_refused)
        self._at_odds: Report | None = None
        self.count = button(self.tr("&Count what is hidden"), "eye-off", slot=self.preview_wanted.emit)
        self.freeze = button(self.tr("&Freeze and sign…"), "file-check", "primary", self.freeze_wanted.emit)
        self.back = button(self.tr("&Back to the list"), "arrow-left", slot=self.back_wanted.emit)
        self._previewed: Wanted | None = None
        self._busy = self._needs_reason = False
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._sides.setContentsMargins(0, 0, SPACE["s"], 0)
        self._sides.setSpacing(SPACE["l"])
        self._sides.addLayout(column(self._asked_card(), None), 1)
        self._sides.addLayout(column(self._counted_card(), None), 1)
        for typed in (self.name, self.purpose):
            typed.textChanged.connect(self._enable)
        self.safety.changed.connect(self.changed)
        self.beside.textChanged.connect(self._enable)
        self._cards: tuple[ReportCard, ...] = ()
        self._brought: Report | None = None
        self.show_reports(())

    # -- what is wanted

    def wanted(self) -> Wanted:
        reports = tuple(report for box, report in self.boxes if box.isChecked())
        title = " ".join(self.name.text().split())
        return Wanted(
            title=title, purpose=one_line(self.purpose.text()), reports=reports, rule=self.safety.rule(),
            beside=self.beside.text(),
        )  # fmt: skip

    def start(self) -> None:
        """Nothing of the release before is carried over; what was typed for one that was not made stands here again."""
        if self._brought is not None:
            self._brought = None
            self.show_reports(self._cards)
        for each in self.kept:
            each.begin()
        self.safety.propose(self._usual)
        for box, _ in self.boxes:
            box.setChecked(False)
        self.news.clear()
        self.changed()
        self.name.setFocus()

    def used(self) -> None:
        """It was made: its words stand in it."""
        for each in self.kept:
            each.done()

    def bring(self, report: Report) -> None:
        """One that another page asked for is chosen, whether it is kept or not."""
        self._brought = report
        self.show_reports(self._cards)
        for box, each in self.boxes:
            box.setChecked(each == report and not for_inside(each.wishes))
        if for_inside(report.wishes):
            self.news.say("warn", self.tr("This figure is for inside. You can look at it and print it under Figures."))

    def usual(self, threshold: int) -> None:
        """The limit that a new release starts with: that of the last one, where there is one."""
        self._usual = threshold or USUAL

    def show_reports(self, cards: tuple[ReportCard, ...]) -> None:
        """Those that are kept here, then those that come with Havenbook; what was chosen stays chosen."""
        before = {report for box, report in self.boxes if box.isChecked()}
        self._cards = cards
        empty(self._reports)
        self.boxes = []
        for each in cards:
            if each.report is not None:
                self._offer(each.name, each.report)
        for template in templates().values():
            self._offer(marked(template.name, "Reports"), template.report)
        brought = self._brought
        if brought is not None and all(report != brought for _, report in self.boxes):
            self._offer(_name_of(brought), brought)
        for box, report in self.boxes:
            box.setChecked(report in before)
            box.toggled.connect(self.changed)
        self.changed()

    def changed(self) -> None:
        """What was counted is not what is asked any more."""
        self._previewed = None
        self._why.hide()
        self._needs_reason = False
        self.refused.clear()
        self.say_apart(self._apart())
        set_text(self.counts, self.tr("Count first: then you see how much must be hidden."))
        empty(self._figures)
        self._enable()

    def _apart(self) -> tuple[str, str] | None:
        return not_together(wish for report in self.wanted().reports for wish in report.wishes)

    def say_apart(self, pair: tuple[str, str] | None) -> None:
        """Two figures that are refused together are said before anybody counts."""
        self.news.clear()
        if pair is not None:
            one, other = (marked(indicators()[code].title, "Reports") for code in pair)
            self.news.say("warn", self.tr(
                "“{one}” and “{other}” do not go out together: whoever has both could work out small numbers."
                " Choose reports with only one of the two. If one was released before, stay with that one."
            ).format(one=one, other=other))  # fmt: skip

    # -- what was counted

    def show_preview(self, wanted: Wanted, found: Preview) -> None:
        if wanted.reports != self.wanted().reports or wanted.rule != self.wanted().rule:
            return
        self._previewed = wanted
        self._needs_reason = found.synthetic > 0
        self._why.setVisible(self._needs_reason)
        hidden = self.tr("%Ln number(s) of {all} would be hidden.", "", found.hidden)
        set_text(self.counts, hidden.format(all=say.number(found.numbers)))
        empty(self._figures)
        for each in found.figures:
            line = self.tr("{title}: {hidden} of {all} hidden").format(
                title=marked(each.title, "Reports"), hidden=say.number(each.hidden), all=say.number(each.numbers)
            )
            self._figures.addWidget(label(line, wrap=True))
        if 2 * found.hidden > found.numbers:
            less = self.tr("Most of it is hidden. Figures that are split less, or cover a longer time, show more.")
            self._figures.addWidget(label(less, name="muted", wrap=True))
        self._enable()

    def refuse(self, indicator: str, text: str) -> None:
        """Organisations do not belong side by side in this figure of one of the reports."""
        for report in self.wanted().reports:
            fits = [wish for wish in report.wishes if wish.indicator == indicator and "house" in wish.dimensions]
            if fits:
                self._at_odds = replace(report, wishes=tuple(fits[:1]), consented=True)
                self.refused.say("danger", text)
                return
        self.news.say("danger", text)

    def _on_refused(self) -> None:
        if self._at_odds is not None:
            self.differences_wanted.emit(self._at_odds)

    def busy(self, busy: bool) -> None:
        self._busy = busy
        if busy:
            self.refused.clear()
        self._enable()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """On a narrow screen one above the other, in the order in which they are done."""
        narrow = event.size().width() < _NARROW
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._sides.setDirection(way)
        super().resizeEvent(event)

    # -- small

    def _offer(self, name: str, report: Report) -> None:
        box = WrappingCheck(name.replace("&", "&&"), key=True)
        box.setAccessibleName(name)
        self._reports.addWidget(box)
        self.boxes.append((box, report))
        kept_in = for_inside(report.wishes)
        if kept_in:
            titles = say.listed(marked(indicators()[code].title, "Reports") for code in kept_in)
            why = self.tr("For inside, so it is in no release: {figures}").format(figures=titles)
            box.setAccessibleDescription(why)
            self._reports.addWidget(label(why, "caption", name="help", wrap=True))

    def _enable(self) -> None:
        asked = self.wanted()
        form = not self._busy
        for each in (self.name, self.purpose, self.safety, self.beside):
            each.setEnabled(form)
        for box, report in self.boxes:
            box.setEnabled(form and not for_inside(report.wishes))
        self.count.setEnabled(form and bool(asked.reports) and self._apart() is None)
        said = not self._needs_reason or len(" ".join(asked.beside.split())) >= SHORTEST
        named = bool(asked.title and asked.purpose)
        self.freeze.setEnabled(form and named and self._previewed is not None and said)

    def _asks_why(self) -> QWidget:
        means = self.tr(
            "Synthetic rows were handed out before, and whoever has both could work out small numbers. One sentence,"
            " without anybody’s name: it stands in the release and in the access log."
        )
        return field(self.tr("Why can nobody &read these figures beside synthetic rows?"), self.beside, means)

    def _asked_card(self) -> QWidget:
        hint = self.tr("Everybody who gets it reads this name: name no person.")
        one = self.tr(
            "Every figure of a report goes in. For one question, count it under Figures and choose For others there."
        )
        return card(
            field(self.tr("&Name of the release"), self.name, hint),
            field(self.tr("What is it &made for?"), self.purpose, self.tr("Who asks for it, and what it is used for.")),
            label(self.tr("Which reports go in"), weight=600, wrap=True),
            self._reports,
            label(one, "caption", name="help", wrap=True),
            self.safety,
            label(self.tr("Only people whose permission for statistics is in force are counted."), wrap=True),
            title=self.tr("What goes out"),
        )

    def _counted_card(self) -> QWidget:
        return card(
            self.counts, self._figures, row(self.count, None), self.strip, self.news, self.refused,
            self._why, row(self.freeze, None),
            label(self.tr("A release cannot be changed or taken away afterwards."), "caption", name="help", wrap=True),
            row(self.back, None),
            title=self.tr("What is hidden"),
        )  # fmt: skip


def _name_of(report: Report) -> str:
    """One question alone is called by its code."""
    asked = indicators().get(report.name)
    return report.name if asked is None else marked(asked.title, "Reports")
