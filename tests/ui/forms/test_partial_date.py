"""Dates as people know them: to the day, the month, the year, or about this age."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt

from ui.forms.partial_date import DateInput, PartialDateInput
from ui.forms.text_input import NumberInput

TODAY = date.today().isoformat()  # noqa: DTZ011 - the day on the wall


@pytest.fixture
def shown(app, qtbot):
    def show(made):
        qtbot.addWidget(made)
        made.set_name("When?", "")
        made.show()
        return made

    return show


def test_a_day_is_typed_by_keys_alone(shown, qtbot):
    made = shown(DateInput())
    qtbot.keyClicks(made.day, "3")
    qtbot.keyClicks(made.month, "11")
    qtbot.keyClicks(made.year, "2026")
    assert made.answer() == "2026-11-03"


def test_the_year_alone_and_the_month_alone(shown, qtbot):
    made = shown(PartialDateInput(by_age=False))
    qtbot.keyClicks(made.date.year, "1991")
    assert made.answer() == "1991"
    qtbot.keyClicks(made.date.month, "4")
    assert made.answer() == "1991-04"
    qtbot.keyClick(made.date.month, Qt.Key.Key_Backspace)
    assert made.answer() == "1991"


def test_about_this_age_holds_for_the_day_it_was_written(shown, qtbot):
    made = shown(PartialDateInput(by_age=True))
    made.way.setCurrentIndex(1)
    qtbot.keyClicks(made.age, "34")
    assert made.answer() == f"age:34@{TODAY}"
    made.set_answer("age:34@2020-01-31")
    made.age.clear()
    qtbot.keyClicks(made.age, "35")
    assert made.answer() == "age:35@2020-01-31"


def test_figures_of_other_scripts_mean_the_same(shown, qtbot):
    made = shown(DateInput())
    made.day.setText("")
    for box, typed in ((made.day, "٢٢"), (made.year, "២០២៦")):
        box.insert(typed)
        box.textEdited.emit(box.text())
    made.month.setCurrentIndex(11)
    assert made.answer() == "2026-11-22"
    number = shown(NumberInput())
    number.line.setText("١٧")
    assert number.answer() == 17


@pytest.mark.parametrize("pasted", ["2026-11-22", "22/11/2026", "22.11.2026"])
def test_a_whole_date_pasted_into_the_first_box_is_spread(shown, pasted):
    made = shown(DateInput())
    made.day.setText(pasted)
    made.day.textEdited.emit(pasted)
    assert made.answer() == "2026-11-22"


def test_today(shown, qtbot):
    made = shown(DateInput())
    with qtbot.waitSignal(made.changed):
        made.today.click()
    assert made.answer() == TODAY


def test_the_wheel_scrolls_the_page_and_not_the_answer(shown):
    from PySide6.QtCore import QPoint, QPointF
    from PySide6.QtGui import QWheelEvent

    made = shown(DateInput())
    made.month.setCurrentIndex(5)
    buttons, none = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    wheel = QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        QPoint(0, -120),
        QPoint(0, -120),
        buttons,
        none,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    made.month.wheelEvent(wheel)
    assert made.month.currentIndex() == 5
    assert not wheel.isAccepted()
