"""A chart that is given other bars is as high as those."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics

from app.reports.bars import Bar
from ui.figures.bars import _GAP, _HIGH, BarChart
from ui.theme import theme


def test_other_bars_are_placed_anew_at_a_width_that_was_asked_before(app, qtbot):
    chart = BarChart()
    qtbot.addWidget(chart)
    chart.show_bars("One", [Bar("Forced labour", 0.5, "1 of 2")])
    one = chart.heightForWidth(400)
    chart.show_bars("Three", [Bar("Forced labour", 0.5, "1 of 2")] * 3)
    assert chart.heightForWidth(400) > 2 * one
    assert len(chart._placed(400)) == 3


def test_what_stands_beside_a_bar_is_never_cut(app, qtbot):
    """Words with exactly their own width were broken in two; in a narrow window they are, and the line is as high."""
    chart = BarChart()
    qtbot.addWidget(chart)
    bold = QFontMetrics(theme.font("caption", 600))
    for said in ("2 of 5 (40.0 %)", "7 of 60 (11.7 %)", "1 of 8 (12.5 %)", "12,345 of 1,234,567 (0.1 %)"):
        chart.show_bars("Forms", [Bar("Forced labour", 0.4, said)])
        for width in (750, 300, 200):
            (placed,) = chart._placed(width)
            room = chart._columns(width)[2] - _GAP
            wanted = bold.boundingRect(QRect(0, 0, int(room), 1000), int(Qt.TextFlag.TextWordWrap), said)
            assert (said, width, wanted.height() <= placed.high) == (said, width, True)
        assert chart._placed(750)[0].high == _HIGH, "one line where there is room"
