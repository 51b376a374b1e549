"""How complete the answers are: of the quarter first, of any period by the keyboard, under headings that are whole."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from app.reports.quality.completeness import Cell
from app.services.data_quality import Quality
from tests.ui.looking import unnamed
from ui.quality.complete_tab import CompleteTab
from ui.theme.tokens import SPACE

CELLS = {
    ("", "2026-11", "intake.gender"): Cell(3, {"!declined": 1}),
    ("", "2026-10", "intake.gender"): Cell(1, {}),
    ("", "2026-08", "intake.gender"): Cell(5, {"": 5}),
    ("", "", "intake.gender"): Cell(0, {"": 2}),
    ("X", "2026-11", "intake.gender"): Cell(9, {}),
}


def quality(day):
    return Quality(
        houses={}, cells=CELLS, cards=(), counts={}, others=(), privacy={}, pairs=None, day=day,
    )  # fmt: skip


@pytest.fixture
def tab(app, qtbot):
    made = CompleteTab()
    qtbot.addWidget(made)
    made.resize(1080, 400)
    made.show()
    made.show_quality(quality("2026-11-27"), [""])
    return made


def told(tab):
    return [dict(gap.told) for gap in tab.gaps._gaps]


def test_the_quarter_first_and_any_period_by_the_keyboard(tab, qtbot):
    (row,) = told(tab)
    assert (row["="], row["all"], row["2026-11all"], row["2026-10all"]) == (4, 5, 4, 1)
    assert tab.told.text() == "5 case(s)"
    assert unnamed(tab) == []
    tab.period.setFocus()
    qtbot.keyClick(tab.period, Qt.Key.Key_End)
    qtbot.keyClick(tab.period, Qt.Key.Key_Up)
    qtbot.keyClick(tab.period, Qt.Key.Key_End)
    assert tab.period.currentData() == "all"
    (row,) = told(tab)
    assert (row["="], row["all"]) == (9, 17), "those without a day too"
    tab.period.setCurrentIndex(tab.period.findData("last_quarter"))
    assert [(row["="], row["all"]) for row in told(tab)] == [(5, 10)]


def test_a_period_in_which_nothing_began_says_so(tab):
    tab.show_quality(quality("2026-04-02"), [""])
    assert told(tab) == []
    assert tab.told.text().startswith("No case began")


@pytest.mark.parametrize("language", ["en", "ar", "km"])
def test_no_heading_is_cut(dressed, qtbot, language):
    dressed(language)
    made = CompleteTab()
    qtbot.addWidget(made)
    made.resize(1080, 400)
    made.show()
    made.show_quality(quality("2026-11-27"), [""])
    heads = made.gaps.horizontalHeader()
    for at, column in enumerate(made.gaps.records.columns):
        metrics, width = heads.fontMetrics(), heads.sectionSize(at) - 2 * SPACE["m"]
        box = metrics.boundingRect(0, 0, width, 1000, Qt.TextFlag.TextWordWrap, column.title)
        assert box.height() <= heads.height(), column.title
        assert max(map(metrics.horizontalAdvance, column.title.split())) < width, column.title
