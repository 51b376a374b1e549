"""A grid: line by line, by mouse and by keys, and never a No that nobody said."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from app.forms.intake import INTAKE
from ui.forms import field_widgets
from ui.forms.choice_input import Choice
from ui.forms.grid import GridInput

WHAT, YES, NO, REASON = range(4)
YES_NO = [Choice("yes", "Yes"), Choice("no", "No")]
LINES = [Choice("threats", "Threats", "Told or shown."), Choice("debt", "Debt"), Choice("lies", "Lies")]


@pytest.fixture
def grid(app, qtbot):
    made = GridInput(LINES, YES_NO)
    qtbot.addWidget(made)
    made.set_name("How was the person held?", "")
    made.resize(700, 300)
    made.show()
    return made


def at(grid, row, column):
    return grid.view.visualRect(grid.model.index(row, column)).center()


def test_a_press_answers_one_line(grid, qtbot):
    with qtbot.waitSignal(grid.changed):
        qtbot.mouseClick(grid.view.viewport(), Qt.MouseButton.LeftButton, pos=at(grid, 1, NO))
    assert grid.answer() == {"debt": "no"}
    qtbot.mouseClick(grid.view.viewport(), Qt.MouseButton.LeftButton, pos=at(grid, 1, YES))
    assert grid.answer() == {"debt": "yes"}
    qtbot.mouseClick(grid.view.viewport(), Qt.MouseButton.LeftButton, pos=at(grid, 2, WHAT))
    assert grid.answer() == {"debt": "yes"}


def test_y_and_n_go_down_the_list(grid, qtbot):
    grid.view.setCurrentIndex(grid.model.index(0, YES))
    for key in (Qt.Key.Key_Y, Qt.Key.Key_N, Qt.Key.Key_Y):
        qtbot.keyClick(grid.view, key)
    assert grid.answer() == {"threats": "yes", "debt": "no", "lies": "yes"}
    qtbot.keyClick(grid.view, Qt.Key.Key_Delete)
    assert grid.answer() == {"threats": "yes", "debt": "no"}


@pytest.mark.parametrize(
    ("name", "answer"),
    [("means_of_control", {"meansDebtBondageEarnings": "yes", "newer": "yes"}), ("gender", "TransNonConforming")],
)
def test_a_code_that_only_files_bring_has_its_words(app, qtbot, name, answer):
    """As a line of a grid, as a button more; a code that nobody knows is shown as itself."""
    asked = INTAKE.get(name)
    made = field_widgets.make(asked)
    qtbot.addWidget(made)
    made.set_answer(answer)
    code = answer if isinstance(answer, str) else next(iter(answer))
    choices = made.model.choices if isinstance(made, GridInput) else made.choices.values()
    shown = {choice.code: choice.words for choice in choices}
    assert shown[code] == asked.options.label(code) != code
    assert shown.get("newer", "newer") == "newer"
    assert made.answer() == answer


def test_the_arrows_and_space(grid, qtbot):
    grid.view.setCurrentIndex(grid.model.index(0, YES))
    qtbot.keyClick(grid.view, Qt.Key.Key_Down)
    qtbot.keyClick(grid.view, Qt.Key.Key_Right)
    qtbot.keyClick(grid.view, Qt.Key.Key_Space)
    assert grid.answer() == {"debt": "no"}


def test_one_reason_for_the_rest_leaves_what_was_said(grid):
    grid.model.say(0, "yes")
    grid.fill_rest("not_asked")
    assert grid.answer() == {"threats": "yes", "debt": "not_asked", "lies": "not_asked"}


def test_each_cell_is_spoken(grid):
    grid.set_answer({"threats": "no", "debt": "declined"})
    spoken = [grid.model.index(0, c).data(Qt.ItemDataRole.AccessibleTextRole) for c in (WHAT, YES, REASON)]
    assert spoken == ["Threats: No", "Threats: No. Yes", "Threats: No. No answer"]
    assert "prefers not to answer" in grid.model.index(1, WHAT).data(Qt.ItemDataRole.AccessibleTextRole)


def test_all_lines_are_in_sight_without_a_scroll_bar_of_its_own(grid, qtbot):
    qtbot.waitUntil(lambda: grid.view.height() >= 3 * 34)
    assert grid.view.verticalScrollBar().maximum() == 0
