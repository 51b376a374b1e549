"""A small chart: a missing answer is a gap with a mark, never nought, and the words say what the eye sees."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from ui.widgets.small_chart import Mark, SmallChart

MARKS = (
    Mark("2026-01-05", 4, "Quite"),
    Mark("2026-02-05", None, "The person prefers not to answer"),
    Mark("2026-03", 2, "A little"),
    Mark("2026-03-02", 3, "So-so"),
)


@pytest.fixture
def chart(app, qtbot):
    made = SmallChart("Mood", MARKS, 1, 5)
    qtbot.addWidget(made)
    made.resize(240, 110)
    return made


def test_the_words_say_every_point_and_why_there_is_none(chart):
    said = chart.accessibleName()
    assert said.startswith("Mood.")
    assert "5 Jan 2026: Quite" in said
    assert "5 Feb 2026: The person prefers not to answer" in said


def test_the_line_breaks_where_there_is_no_answer(chart):
    runs = list(chart._runs(chart.places()))
    assert [len(run) for run in runs] == [1, 2]


def test_time_runs_in_reading_direction_and_looks_of_one_day_stand_apart(chart):
    ahead = [place.x() for place in chart.places()]
    assert ahead == sorted(ahead)
    assert ahead[3] - ahead[2] >= 14
    chart.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    back = [place.x() for place in chart.places()]
    assert back == sorted(back, reverse=True)


def test_a_higher_score_stands_higher_and_nothing_leaves_the_frame(chart):
    places = chart.places()
    assert places[0].y() < places[3].y() < places[2].y()
    assert all(0 < place.x() < chart.width() and 0 < place.y() < chart.height() for place in places)


def test_one_look_alone_stands_in_the_middle(app, qtbot):
    made = SmallChart("Risk", MARKS[:1], 0, 3)
    qtbot.addWidget(made)
    made.resize(200, 100)
    assert made.places()[0].x() == pytest.approx(100, abs=2)


def test_it_paints_its_gap(chart):
    """With the answer there, another picture: so the gap is not painted as a point."""
    with_gap = chart.grab().toImage()
    chart.marks = (MARKS[0], Mark("2026-02-05", 1, "Not at all"), *MARKS[2:])
    assert chart.grab().toImage() != with_gap
