"""What is wanted: the question, the period, how it is split, who is counted, and where it is narrowed."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from app.reports.choosing import dimensions_of
from app.reports.indicators import indicators
from app.reports.make import Wish
from app.reports.report import Report
from app.reports.spans import period
from app.reports.tally import MOST_DIMENSIONS
from ui.figures.filter_box import FilterBox
from ui.figures.question_list import QuestionList
from ui.forms.partial_date import DateInput
from ui.periods import periods
from ui.theme import theme
from ui.theme.tokens import SPACE
from ui.translate import marked
from ui.widgets.basics import card, choices, empty, field, label, row

if TYPE_CHECKING:
    from collections.abc import Mapping

_FIRST: Final = "IND01"


class WishPanel(QWidget):
    """`changed` tells that what is wanted is another thing now."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.questions = QuestionList()
        self.period = choices(periods(), "this_year")
        # forgets: a choice beside others that are made again; a figure worth keeping has a name
        self.first, self.last = DateInput(), DateInput(future=True)
        self.by = [choices([]) for _ in range(MOST_DIMENSIONS)]
        self.only = FilterBox()
        self.consented = QCheckBox()
        self._houses = QVBoxLayout()
        self._boxes: dict[str, QCheckBox] = {}
        self._lay_out()
        self.questions.chosen.connect(self._on_question)
        self.period.currentIndexChanged.connect(lambda _at: self._on_period())
        for combo in self.by:
            combo.activated.connect(lambda _at: self._on_split())
        self.questions.choose(_FIRST)
        self._on_period()

    # -- what is wanted

    def report(self) -> Report | None:
        """None where no question is chosen, or a day is missing."""
        code, period = self.questions.code, self._period()
        if not code or not period:
            return None
        by = tuple(str(combo.currentData()) for combo in self.by if combo.currentData())
        wish = Wish(indicator=code, dimensions=by, filters=self.only.filters())
        return Report(
            name=code, wishes=(wish,), period=period, language=theme.language(),
            consented=self.consented.isChecked(), houses=self._chosen_houses(),
        )  # fmt: skip

    def show_report(self, report: Report) -> None:
        """The first of its figures, with the choices that all of them share."""
        wish = report.wishes[0]
        self.questions.choose(wish.indicator)
        for at, combo in enumerate(self.by):
            combo.setCurrentIndex(max(0, combo.findData(wish.dimensions[at] if at < len(wish.dimensions) else "")))
        self._on_split()
        self.only.set_filters(wish.filters)
        self.consented.setChecked(report.consented)
        self._show_period(report.period)
        for word, box in self._boxes.items():
            box.setChecked(report.houses is None or word in report.houses)

    def show_houses(self, houses: Mapping[str, str]) -> None:
        """One alone is not asked about."""
        empty(self._houses)
        self._boxes = {}
        for word, name in houses.items() if len(houses) > 1 else ():
            box = QCheckBox(name.replace("&", "&&"))
            box.setChecked(True)
            box.toggled.connect(lambda _on: self.changed.emit())
            self._boxes[word] = box
            self._houses.addWidget(box)
        self._houses_card.setVisible(bool(self._boxes))

    def _chosen_houses(self) -> tuple[str, ...] | None:
        """None for all of them, also for those that come later."""
        chosen = tuple(word for word, box in self._boxes.items() if box.isChecked())
        return None if len(chosen) == len(self._boxes) else chosen

    # -- period

    def _period(self) -> str:
        told = str(self.period.currentData())
        if told != "days":
            return told
        first, last = self.first.answer(), self.last.answer()
        if not isinstance(first, str) or not isinstance(last, str) or "?" in first + last or first > last:
            return ""
        return f"{first}..{last}"

    def _show_period(self, told: str) -> None:
        if self.period.findData(told) < 0:
            span = period(told, date.today())  # noqa: DTZ011 - the day on the wall
            self.first.set_answer(span.first)
            self.last.set_answer(span.last)
            told = "days"
        self.period.setCurrentIndex(self.period.findData(told))

    def _on_period(self) -> None:
        self._days.setVisible(self.period.currentData() == "days")
        self.changed.emit()

    # -- question and split

    def _on_question(self, code: str) -> None:
        usual = () if any(combo.currentData() for combo in self.by) else indicators()[code].usual
        offered = [(marked(each.label, "Reports"), each.name) for each in dimensions_of(code)]
        for combo in self.by:
            before = combo.currentData()
            combo.clear()
            combo.addItem(self.tr("Not split"), "")
            for name, key in offered:
                combo.addItem(name, key)
            combo.setCurrentIndex(max(0, combo.findData(before)))
        for combo, name in zip(self.by, usual, strict=False):
            combo.setCurrentIndex(combo.findData(name))
        self.only.set_figure(code)
        self._on_split()

    def _on_split(self) -> None:
        """The next one is offered when the one before is used, and none is used twice."""
        used: set[str] = set()
        for at, combo in enumerate(self.by):
            if combo.currentData() in used:
                combo.setCurrentIndex(0)
            before = at == 0 or bool(self.by[at - 1].currentData())
            if not before:
                combo.setCurrentIndex(0)
            combo.setEnabled(before)
            used.add(str(combo.currentData() or at))
        self.changed.emit()

    # -- small

    def _lay_out(self) -> None:
        self._days = QWidget()
        days = QVBoxLayout(self._days)
        days.setContentsMargins(0, 0, 0, 0)
        for name, day in ((self.tr("From"), self.first), (self.tr("To"), self.last)):
            day.set_name(name, "")
            days.addWidget(label(name, weight=600))
            days.addWidget(day)
            day.changed.connect(self.changed)
        self.questions.setMinimumHeight(250)
        began = label(self.tr("Records that they began."), "caption", name="help", wrap=True)
        self._houses_card = card(label(self.tr("Organisations"), weight=600), self._houses, began, margin="l")
        self._houses_card.hide()
        splits = [field(text, combo) for text, combo in zip(self._split_words(), self.by, strict=True)]
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(SPACE["m"])
        inside.addWidget(card(self.questions, title=self.tr("Question"), margin="l"))
        inside.addWidget(card(field(self.tr("&Period"), self.period), self._days, *splits, margin="l"))
        inside.addWidget(card(self._consented_row(), self.only, margin="l"))
        inside.addWidget(self._houses_card)
        self.consented.toggled.connect(lambda _on: self.changed.emit())
        self.only.changed.connect(self.changed)

    def _consented_row(self) -> QWidget:
        """Long words beside a tick: a label that wraps, and the box it belongs to."""
        said = label(self.tr("Only people whose permission for statistics is in force"), wrap=True)
        said.setBuddy(self.consented)
        self.consented.setAccessibleName(said.text())
        both = row(self.consented, said, spacing="xs")
        both.setStretch(1, 1)
        holder = QWidget()
        holder.setLayout(both)
        return holder

    def _split_words(self) -> tuple[str, str, str]:
        return self.tr("&Split by"), self.tr("Then by"), self.tr("And then by")
