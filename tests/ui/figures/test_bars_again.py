"""A chart that is given other bars is as high as those."""

from __future__ import annotations

from app.reports.bars import Bar
from ui.figures.bars import BarChart


def test_other_bars_are_placed_anew_at_a_width_that_was_asked_before(app, qtbot):
    chart = BarChart()
    qtbot.addWidget(chart)
    chart.show_bars("One", [Bar("Forced labour", 0.5, "1 of 2")])
    one = chart.heightForWidth(400)
    chart.show_bars("Three", [Bar("Forced labour", 0.5, "1 of 2")] * 3)
    assert chart.heightForWidth(400) > 2 * one
    assert len(chart._placed(400)) == 3
