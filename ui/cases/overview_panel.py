"""The first look at a case: what matters most to the person, what is open, how it has gone over time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui import answers, say, told_words
from ui.cases import elements_card, family_lines, record_marks, record_words, words
from ui.cases.record_words import People
from ui.theme.tokens import SPACE
from ui.widgets.basics import button, chip, empty, label, picture, scrolled
from ui.widgets.small_chart import Mark, SmallChart

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from app.services.show_case import CaseView, Palermo, Point, RecordView, Series

_WIDEST: Final = 1280
_THREE: Final = 1000
_SHOWN: Final = 4
_RISK: Final = {"high": "danger", "medium": "warn", "low": "info", "none": "ok"}


class OverviewPanel(QWidget):
    """`show_wanted` names a kind and a record (or none), `add_wanted` a kind and what it hangs on (or nothing)."""

    show_wanted = Signal(str, str)
    add_wanted = Signal(str, str)
    person_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._people, self._today, self._may_add, self._theirs = People(), "", False, False
        self._cards: list[QWidget] = []
        holder = QWidget()
        holder.setMaximumWidth(_WIDEST)
        self._column = QVBoxLayout(holder)
        self._column.setContentsMargins(0, 0, SPACE["m"], SPACE["l"])
        self._column.setSpacing(SPACE["m"])
        self._wishes, self._grid = QVBoxLayout(), QGridLayout()
        self._charts = QVBoxLayout()
        self._grid.setSpacing(SPACE["m"])
        for part in (self._wishes, self._grid, self._charts):
            self._column.addLayout(part)
        self._column.addStretch(1)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, SPACE["s"], 0, 0)
        self.area = scrolled(holder)
        inside.addWidget(self.area)

    def show_case(self, case: CaseView, people: People, *, may_add: bool) -> None:
        place = self.area.verticalScrollBar().value()
        self.clear()
        self._people, self._today, self._may_add, self._theirs = people, case.today, may_add, bool(case.origin)
        self._wishes.addWidget(self._wish(case))
        self._cards = [
            self._risk(case),
            self._tasks(case),
            self._stay(case),
            self._plan(case),
            self._referrals(case),
            self._family(case),
        ]
        if case.overview.elements is not None:
            self._cards.append(self._elements(case.overview.elements))
        self._place()
        if case.overview.series:
            self._charts.addWidget(self._over_time(case.overview.series))
        self.area.verticalScrollBar().setValue(place)

    def clear(self) -> None:
        self._cards = []
        for part in (self._wishes, self._grid, self._charts):
            empty(part)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        """Two columns on a small screen, three where there is room."""
        across = 3 if self.width() >= _THREE else 2
        for at, made in enumerate(self._cards):
            self._grid.addWidget(made, at // across, at % across)
        for column in range(3):
            self._grid.setColumnStretch(column, 1 if column < across else 0)

    # -- the cards

    def _wish(self, case: CaseView) -> QFrame:
        card, inside = self._card(self.tr("What matters most to the person now"), "assessment_needs")
        wishes = case.overview.wishes
        if wishes is None:
            text = self.tr("Not written down yet. Ask, and write it in their own words.")
            return self._nothing(card, inside, text, "assessment_needs")
        inside.addWidget(label(str(wishes.answer("wishes")), "lead", wrap=True))
        self._foot(inside, wishes)
        return card

    def _risk(self, case: CaseView) -> QFrame:
        risk = case.overview.risk
        card, inside = self._card(self.tr("Risk"), "assessment_risk")
        if risk is None:
            return self._nothing(card, inside, self.tr("Not assessed yet"), "assessment_risk")
        level = risk.answer("overall_risk")
        kind = _RISK.get(level, "neutral") if isinstance(level, str) else "neutral"
        line = QHBoxLayout()
        line.addWidget(chip(answers.answer("assessment_risk", "overall_risk", level) or self.tr("No answer"), kind))
        line.addStretch(1)
        inside.addLayout(line)
        review = risk.answer("review_on")
        if isinstance(review, str):
            late = review < self._today
            text = self.tr("Look again on {0}").format(say.date(review))
            inside.addWidget(label(text, name="danger" if late else "muted", wrap=True))
        self._foot(inside, risk)
        return card

    def _tasks(self, case: CaseView) -> QFrame:
        tasks, late, hearing = case.overview.tasks, case.overview.late, case.overview.hearing
        card, inside = self._card(self.tr("Next tasks"), "task")
        if hearing is not None:
            about = answers.answer("legal_action", "legal_kind", hearing.answer("legal_kind"))
            on = say.date(str(hearing.answer("next_date_on")))
            self._text_line(inside, self.tr("Legal date: {0}").format(about), on, "muted")
        if not tasks:
            return self._nothing(card, inside, self.tr("Nothing open"), "task")
        if late:
            inside.addWidget(
                label(self.tr("%n task(s) past their day", "", late), weight=600, name="danger", wrap=True)
            )
        for task in tasks[:_SHOWN]:
            past = isinstance(task.day, str) and task.day < self._today
            what = record_words.said("task", "what", task.answer("what"), self._people)
            self._text_line(inside, what, record_words.day(task), "danger" if past else "muted")
        self._more(inside, len(tasks))
        return card

    def _stay(self, case: CaseView) -> QFrame:
        stay = case.overview.stay
        card, inside = self._card(self.tr("Stay"), "stay")
        if stay is None:
            return self._nothing(card, inside, self.tr("Not staying here"), "stay")
        room = [answers.answer("stay", name, stay.answer(name)) for name in ("room", "bed")]
        said = " · ".join(part for part in room if part) or self.tr("Room not said")
        inside.addWidget(label(said, "lead", wrap=True))
        inside.addWidget(label(self.tr("since {0}").format(record_words.day(stay)), name="muted", wrap=True))
        leaves = stay.answer("moved_out_on")
        if isinstance(leaves, str):
            inside.addWidget(label(self.tr("leaves on {0}").format(say.date(leaves)), name="muted", wrap=True))
        inside.addStretch(1)
        return card

    def _plan(self, case: CaseView) -> QFrame:
        plan, goals = case.overview.plan, case.overview.goals
        card, inside = self._card(self.tr("Plan and goals"), "support_plan")
        if plan is None and not goals:
            return self._nothing(card, inside, self.tr("No plan yet"), "support_plan")
        for goal in goals[:_SHOWN]:
            progress = answers.answer("goal", "progress", goal.answer("progress")) or self.tr("not said")
            wording = answers.answer("goal", "wording", goal.answer("wording"))
            self._text_line(inside, wording, progress, "ok" if goal.answer("progress") == "met" else "muted")
        if len(goals) > _SHOWN:
            inside.addWidget(label(self.tr("and %n more", "", len(goals) - _SHOWN), "caption", name="muted"))
        if plan is not None and not goals:
            text = self.tr("Plan of {0}. No goal yet.").format(record_words.day(plan))
            inside.addWidget(label(text, name="muted", wrap=True))
            self._adding(inside, "goal", plan.record)
        review = plan.answer("review_on") if plan is not None else None
        if isinstance(review, str):
            ink = "danger" if review < self._today else "muted"
            inside.addWidget(label(self.tr("Look again on {0}").format(say.date(review)), name=ink, wrap=True))
        inside.addStretch(1)
        return card

    def _referrals(self, case: CaseView) -> QFrame:
        referrals = case.overview.referrals
        card, inside = self._card(self.tr("Open referrals"), "referral")
        if not referrals:
            return self._nothing(card, inside, self.tr("None is open"), "referral")
        for each in referrals[:_SHOWN]:
            mark = record_marks.lapsed(each) if each.permission else record_marks.Mark(record_words.day(each), "muted")
            self._text_line(inside, record_words.headline(each, self._people), mark.text, mark.ink)
        self._more(inside, len(referrals))
        return card

    def _elements(self, found: Palermo) -> QFrame:
        card, inside = self._card(elements_card.title(), "episode")
        inside.addWidget(label(elements_card.summary(found), weight=600, wrap=True))
        for text, aside, ink in elements_card.lines(found):
            self._text_line(inside, text, aside, ink)
        inside.addWidget(label(elements_card.advice(), "caption", name="muted", wrap=True))
        inside.addStretch(1)
        return card

    def _family(self, case: CaseView) -> QFrame:
        card, inside = self._card(self.tr("Family and companions"), "family_link")
        found = family_lines.lines(case, self._people)
        if not found:
            return self._nothing(card, inside, self.tr("Nobody is named yet"), "family_link")
        for text, there in found[:_SHOWN]:
            if there:
                link = button(text, "folder-open", "ghost", lambda there=there: self.person_wanted.emit(there))  # type: ignore[misc]
                link.setAccessibleName(self.tr("Open the case of {0}").format(text))
                inside.addWidget(link)
            else:
                inside.addWidget(label(text, wrap=True))
        self._more(inside, len(found))
        return card

    def _over_time(self, series: Sequence[Series]) -> QFrame:
        card, inside = self._card(self.tr("Over time"), "")
        grid = QGridLayout()
        grid.setSpacing(SPACE["m"])
        across = 3
        for at, each in enumerate(series):
            marks = [Mark(point.day, point.score, self._said(point), bool(point.unsure)) for point in each.points]
            chart = SmallChart(words.sentence(each.title), marks, each.low, each.top)
            grid.addWidget(chart, at // across, at % across)
        for column in range(across):
            grid.setColumnStretch(column, 1)
        inside.addLayout(grid)
        text = self.tr("A question mark is a day on which there was no answer.")
        inside.addWidget(label(text, "caption", name="muted", wrap=True))
        return card

    def _said(self, point: Point) -> str:
        if point.score is None:
            return words.code(point.said) or self.tr("no answer")
        said = words.code(point.said) or say.number(point.score)
        return self.tr("{0}, {1} without an answer").format(said, say.number(point.unsure)) if point.unsure else said

    # -- small

    def _card(self, title: str, kind: str) -> tuple[QFrame, QVBoxLayout]:
        card = QFrame()
        card.setObjectName("card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(SPACE["l"], SPACE["s"], SPACE["m"], SPACE["m"])
        inside.setSpacing(SPACE["xs"])
        head = QHBoxLayout()
        head.setSpacing(SPACE["s"])
        head.addWidget(picture(record_words.ICONS.get(kind, "clock"), "muted", 16))
        head.addWidget(label(title, weight=600, wrap=True), 1)
        if kind:
            show = button(self.tr("Show"), kind="ghost", slot=lambda: self.show_wanted.emit(kind, ""))
            show.setAccessibleName(self.tr("Show: {0}").format(title))
            head.addWidget(show)
        inside.addLayout(head)
        card.setAccessibleName(title)
        return card, inside

    def _nothing(self, card: QFrame, inside: QVBoxLayout, text: str, kind: str) -> QFrame:
        """Of another house's case nobody here knows whether it was not done or not shared."""
        inside.addWidget(label(words.nothing_came() if self._theirs else text, name="muted", wrap=True))
        self._adding(inside, kind)
        return card

    def _adding(self, inside: QVBoxLayout, kind: str, parent: str = "") -> None:
        if self._may_add:
            add = button(self.tr("Add"), "plus", "ghost", lambda: self.add_wanted.emit(kind, parent))
            add.setAccessibleName(self.tr("Add: {0}").format(record_words.kind(kind)))
            line = QHBoxLayout()
            line.addWidget(add)
            line.addStretch(1)
            inside.addLayout(line)
        inside.addStretch(1)

    def _foot(self, inside: QVBoxLayout, record: RecordView) -> None:
        by = told_words.by(record)
        said = "  ·  ".join(part for part in (record_words.day(record), by) if part)
        inside.addWidget(label(said, "caption", name="muted", wrap=True))
        inside.addStretch(1)

    def _text_line(self, inside: QVBoxLayout, text: str, aside: str, ink: str) -> None:
        line = QHBoxLayout()
        line.setSpacing(SPACE["s"])
        line.addWidget(label(text or words.withheld(), name="" if text else "muted", wrap=True), 1)
        line.addWidget(label(aside, "caption", 600 if ink == "danger" else 400, name=ink))
        inside.addLayout(line)

    def _more(self, inside: QVBoxLayout, count: int) -> None:
        if count > _SHOWN:
            inside.addWidget(label(self.tr("and %n more", "", count - _SHOWN), "caption", name="muted"))
        inside.addStretch(1)
