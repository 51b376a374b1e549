"""A day, or a date known only to the month or the year, or about this age; what is half typed is kept half typed."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from app.forms import partial_date
from ui import calendars, say
from ui.calendars import Calendar, Parts
from ui.forms.input import Answer, Input
from ui.forms.text_input import latin_digits
from ui.theme.tokens import SPACE
from ui.widgets.basics import button, label, restyle

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QWheelEvent

_ISO: Final = re.compile(r"(\d{4})[-./](\d{1,2})[-./](\d{1,2})")
_DAY_FIRST: Final = re.compile(r"(\d{1,2})[-./ ](\d{1,2})[-./ ](\d{4})")
_AGE: Final = re.compile(r"age:(.*)@(\d{4}-\d\d-\d\d)")


class Combo(QComboBox):
    """The wheel scrolls the page, never the answer."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class _Month(Combo):
    """Months by name; their number may be typed."""

    def __init__(self, calendar: Calendar) -> None:
        super().__init__()
        self._typed = ""
        self.addItem(self.tr("Month"), "")
        for number in range(1, 13):
            self.addItem(calendar.month_name(number), f"{number:02d}")
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(7)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        figure = latin_digits(event.text())
        if event.key() in {Qt.Key.Key_Backspace, Qt.Key.Key_Delete}:
            self._typed = ""
            self.setCurrentIndex(0)
        elif figure.isdecimal():
            both = int(self._typed + figure)
            self._typed = figure if not 1 <= both <= 12 else self._typed + figure
            if 1 <= int(self._typed) <= 12:
                self.setCurrentIndex(int(self._typed))
        else:
            self._typed = ""
            super().keyPressEvent(event)


class _Figures(QLineEdit):
    """A few digits of any script; a whole date that is pasted here is spread over its neighbours."""

    pasted = Signal(str, str, str)
    typed = Signal()

    def __init__(self, most: int, placeholder: str, width: int) -> None:
        super().__init__()
        self._most = most
        self.setPlaceholderText(placeholder)
        self.setFixedWidth(max(width, self.fontMetrics().horizontalAdvance(placeholder) + 30))
        self.setInputMethodHints(Qt.InputMethodHint.ImhPreferNumbers)
        self.textEdited.connect(self._on_edited)

    def figures(self) -> str:
        return latin_digits(self.text())

    def _on_edited(self, text: str) -> None:
        figures = latin_digits(text.strip())
        iso, day_first = _ISO.fullmatch(figures), _DAY_FIRST.fullmatch(figures)
        if iso:
            self.pasted.emit(iso[1], iso[2], iso[3])
            return
        if day_first:
            self.pasted.emit(day_first[3], day_first[2], day_first[1])
            return
        kept = "".join(c for c in text if c.isdigit())[: self._most]
        if kept != text:
            self.setText(kept)
        self.typed.emit()


class DateInput(Input):
    """Day, month and year apart. `partial` lets day and month stay empty; `future` days have no use for today.

    In another calendar than the Gregorian one, what is kept is said beside it.
    """

    def __init__(self, *, partial: bool = False, future: bool = False) -> None:
        super().__init__()
        self._partial = partial
        self._calendar = calendars.current().for_partial() if partial else calendars.current()
        self.day = _Figures(2, self.tr("Day"), 62)
        self.month = _Month(self._calendar)
        self.year = _Figures(4, self.tr("Year"), 76)
        self.inside = QHBoxLayout(self)
        self.inside.setContentsMargins(0, 0, 0, 0)
        self.inside.setSpacing(SPACE["s"])
        self.today = button(self.tr("Today"), kind="ghost", slot=self._on_today)
        for part in (self.day, self.month, self.year):
            self.inside.addWidget(part)
        self.inside.addWidget(self.today)
        self.today.setVisible(not partial and not future)
        self.same = label("", "caption", name="muted")
        self.inside.addWidget(self.same)
        self.inside.addStretch(1)
        self.setFocusProxy(self.day)
        for figures in (self.day, self.year):
            figures.typed.connect(self.changed)
            figures.pasted.connect(self._on_pasted)
        self.month.currentIndexChanged.connect(lambda _i: self.changed.emit())
        self.changed.connect(self._say_the_same)
        self._say_the_same()

    def answer(self) -> Answer:
        typed = Parts(self.year.figures(), str(self.month.currentData()), self.day.figures())
        return self._calendar.kept(typed, partial=self._partial) if typed.year or typed.month or typed.day else None

    def set_answer(self, answer: Answer) -> None:
        told = self._calendar.shown(str(answer or ""))
        self.blockSignals(True)
        self.year.setText(told.year)
        self.month.setCurrentIndex(max(self.month.findData(told.month), 0))
        self.day.setText(told.day.lstrip("0"))
        self.blockSignals(False)
        self._say_the_same()

    def focus_target(self) -> QWidget:
        return self.day

    def set_name(self, name: str, description: str) -> None:
        words = {self.day: self.tr("Day"), self.month: self.tr("Month"), self.year: self.tr("Year")}
        for part, said in words.items():
            part.setAccessibleName(say.headed("{0}: {1}", name, said))
            part.setAccessibleDescription(description)

    def set_finding(self, kind: str) -> None:
        for part in (self.day, self.month, self.year):
            restyle(part, "error", kind == "error")

    def _on_today(self) -> None:
        self.set_answer(date.today().isoformat())  # noqa: DTZ011 - the day on the wall, not the day in UTC
        self.changed.emit()

    def _on_pasted(self, year: str, month: str, day: str) -> None:
        """A year of the calendar that is on is one of it, any other is Gregorian."""
        pasted = Parts(year, month.zfill(2), day)
        local = not self._calendar.is_gregorian and self._calendar.has_year(year)
        self.set_answer(
            self._calendar.kept(pasted, partial=False) if local else f"{year}-{pasted.month}-{day.zfill(2)}"
        )
        self.changed.emit()

    def _say_the_same(self) -> None:
        told = self.answer() if not self._calendar.is_gregorian else None
        known = isinstance(told, str) and partial_date.read(told) is not None
        self.same.setText(say.gregorian(str(told)) if known else "")
        self.same.setVisible(known)


class PartialDateInput(Input):
    """`by_age` offers *about this age* beside the date; the age holds for the day it was written down."""

    def __init__(self, *, by_age: bool) -> None:
        super().__init__()
        self.way = Combo()
        self.way.addItem(self.tr("A date"))
        self.way.addItem(self.tr("About this age"))
        self.way.setMinimumContentsLength(6)  # beside a date, in large letters on a small screen
        self.date = DateInput(partial=True)
        self.age = _Figures(3, self.tr("Age"), 62)
        self._on = date.today()  # noqa: DTZ011 - the day on the wall, not the day in UTC
        self._since = label("", "caption", name="muted")
        self._since.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        inside = QHBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(SPACE["s"])
        for part in (self.way, self.date, self.age):
            inside.addWidget(part)
        inside.addWidget(self._since, 1)
        self.way.setVisible(by_age)
        self.setFocusProxy(self.way if by_age else self.date.day)
        self.way.currentIndexChanged.connect(self._on_way)
        self.date.changed.connect(self.changed)
        self.age.typed.connect(self.changed)
        self._show_way()

    def answer(self) -> Answer:
        if not self.way.currentIndex():
            return self.date.answer()
        typed = self.age.figures()
        return f"age:{int(typed)}@{self._on.isoformat()}" if typed else None

    def set_answer(self, answer: Answer) -> None:
        told = _AGE.fullmatch(str(answer or ""))
        self.blockSignals(True)
        self.way.setCurrentIndex(1 if told else 0)
        self.age.setText(told[1] if told else "")
        self._on = date.fromisoformat(told[2]) if told else date.today()  # noqa: DTZ011 - see above
        self.date.set_answer(None if told else answer)
        self._show_way()
        self.blockSignals(False)

    def focus_target(self) -> QWidget:
        return self.way if self.way.isVisibleTo(self) else self.date.day

    def set_name(self, name: str, description: str) -> None:
        self.date.set_name(name, description)
        self.way.setAccessibleName(say.headed("{0}: {1}", name, self.tr("A date or an age")))
        self.age.setAccessibleName(say.headed("{0}: {1}", name, self.tr("Age")))
        for part in (self.way, self.age):
            part.setAccessibleDescription(description)

    def set_finding(self, kind: str) -> None:
        self.date.set_finding(kind)
        restyle(self.age, "error", kind == "error")

    def _on_way(self) -> None:
        self._show_way()
        self.changed.emit()

    def _show_way(self) -> None:
        aged = self.way.currentIndex() == 1
        self.date.setVisible(not aged)
        self.age.setVisible(aged)
        self._since.setText(self.tr("years old on {0}").format(say.date(self._on.isoformat())) if aged else "")


def is_half_typed(answer: Answer) -> bool:
    """A date somebody has begun and not ended."""
    return isinstance(answer, str) and bool(answer) and partial_date.read(answer) is None
