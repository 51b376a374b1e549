"""Days in other calendars: kept as ISO, typed and shown in the calendar that was chosen, nothing lost on the way."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from ui import calendars, say
from ui.calendars import Calendar, Parts
from ui.forms.partial_date import DateInput, PartialDateInput


@pytest.fixture(autouse=True)
def gregorian_again():
    yield
    calendars.use(calendars.GREGORIAN)


@pytest.mark.parametrize("code", ["", "buddhist", "persian", "islamic"])
def test_every_day_of_forty_years_comes_back_as_it_was(code):
    calendar, day = Calendar(code), date(1990, 1, 1)
    while day.year < 2030:
        assert calendar.kept(calendar.shown(day.isoformat()), partial=False) == day.isoformat()
        day += timedelta(days=17)


@pytest.mark.parametrize("code", ["buddhist", "persian", "islamic"])
def test_months_and_years_come_back_as_they_were(code):
    calendar = Calendar(code).for_partial()
    for year in range(1930, 2030):
        for kept in (str(year), *(f"{year}-{month:02d}" for month in range(1, 13))):
            assert calendar.kept(calendar.shown(kept), partial=True) == kept


@pytest.mark.parametrize(
    ("code", "typed", "kept"),
    [
        ("buddhist", Parts("2569", "11", "22"), "2026-11-22"),
        ("buddhist", Parts("2026", "11", "22"), "2026-11-22"),
        ("buddhist", Parts("2569", "", "22"), "2026-?-22"),
        ("persian", Parts("1405", "09", "1"), "2026-11-22"),
        ("persian", Parts("1405", "12", "30"), "persian:1405-12-30"),
        ("persian", Parts("14", "09", ""), "persian:14-09-?"),
        ("islamic", Parts("1448", "06", "11"), "2026-11-22"),
        ("islamic", Parts("", "06", "11"), "islamic:?-06-11"),
    ],
)
def test_what_is_typed_is_kept_as_iso_or_as_it_was_typed(code, typed, kept):
    calendar = Calendar(code)
    assert calendar.kept(typed, partial=False) == kept
    assert calendar.kept(calendar.shown(kept), partial=False) == kept


def test_a_half_typed_day_survives_a_change_of_calendar(app, qtbot):
    calendars.use(calendars.PERSIAN)
    first = DateInput()
    qtbot.addWidget(first)
    first.year.setText("1405")
    first.day.setText("3")
    kept = first.answer()
    calendars.use(calendars.GREGORIAN)
    again = DateInput()
    qtbot.addWidget(again)
    again.set_answer(kept)
    assert (again.year.text(), again.day.text()) == ("1405", "3")


def test_the_gregorian_day_stands_beside_the_other(app, qtbot):
    calendars.use(calendars.PERSIAN)
    made = DateInput()
    qtbot.addWidget(made)
    made.set_answer("2026-11-22")
    assert (made.year.text(), made.month.currentData(), made.day.text()) == ("1405", "09", "1")
    assert made.same.text() == "22 Nov 2026"
    assert made.answer() == "2026-11-22"
    assert say.date("2026-11-22") == "1 Azar 1405 (22 Nov 2026)"
    made.set_answer(None)
    assert made.same.isHidden()


def test_a_pasted_day_is_of_the_calendar_its_year_says(app, qtbot):
    calendars.use(calendars.BUDDHIST)
    made = DateInput()
    qtbot.addWidget(made)
    made.day._on_edited("22/11/2569")
    assert made.answer() == "2026-11-22"
    made.day._on_edited("2026-11-23")
    assert made.answer() == "2026-11-23"
    assert made.year.text() == "2569"


def test_digits_of_another_script_are_the_same_year(app, qtbot):
    calendars.use(calendars.BUDDHIST)
    made = PartialDateInput(by_age=False)
    qtbot.addWidget(made)
    made.date.year.setText("๒๕๖๙")
    assert made.answer() == "2026"


def test_lunar_months_are_not_asked_for(app, qtbot):
    """A lunar month is no month of ours: what was typed would come back as its neighbour."""
    calendars.use(calendars.ISLAMIC)
    made = PartialDateInput(by_age=False)
    qtbot.addWidget(made)
    assert made.date.month.itemText(1) == "January"
    assert say.date("2026-11") == "November 2026"


def test_without_another_calendar_nothing_is_said_twice(app):
    assert say.date("2026-11-22") == "22 Nov 2026"
    assert say.date("2026-11") == "November 2026"
    assert say.date("no day") == "no day"
