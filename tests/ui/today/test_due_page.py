"""The whole list behind a card: filtered, opened by Enter, the same again after the window was built anew."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt

from tests.ui.today.conftest import day
from ui.page import Changes
from ui.today import words
from ui.today.due_page import DuePage


@pytest.fixture
def due(context, qtbot):
    made = DuePage(context)
    qtbot.addWidget(made)
    made.resize(1000, 500)
    made.show()
    return made


def texts(due, column=2):
    model = due.table.records
    return [model.index(row, column).data() for row in range(model.rowCount())]


def test_tasks_are_filtered_and_opened_by_enter(due, person, task, qtbot):
    sokha = person(known_as="Sokha")
    task(sokha, "mine")
    task(sokha, "late", -2, who="Dara")
    due.open("tasks")
    qtbot.waitUntil(lambda: texts(due) == ["late · Dara", "mine"], timeout=20_000)
    assert due.showing() == "all", "a supervisor sees everybody's"
    due.which.setCurrentIndex(due.which.findData("mine"))
    due.which.activated.emit(0)
    qtbot.waitUntil(lambda: texts(due) == ["mine"], timeout=20_000)
    due.open("overdue")
    qtbot.waitUntil(lambda: texts(due) == ["late · Dara"], timeout=20_000)
    assert texts(due, 0) == ["2 day(s) late"]
    due.enter()
    with qtbot.waitSignal(due.case_wanted) as wanted:
        qtbot.keyClick(due.table, Qt.Key.Key_Return)
    assert wanted.args == [sokha.case]


def test_planned_help_is_told_with_its_day_and_asked_about_when_it_has_passed(due, person, add, qtbot):
    sokha = person()
    for ahead, what in ((-2, "legal"), (1, "health")):
        add("service", sokha, service_type=what, given_on=day(ahead), given_by_kind="us", state="planned")
    due.open("reviews")
    wanted = ["Planned, did it take place? Legal help", "Planned: Health care"]
    qtbot.waitUntil(lambda: texts(due) == wanted, timeout=20_000)
    assert texts(due, 0)[1] == "Tomorrow"


def test_a_list_that_is_empty_says_so_and_news_fills_it(due, person, task, qtbot):
    due.open("all")
    qtbot.waitUntil(lambda: due.stack.currentIndex() == 1, timeout=20_000)
    task(person(), "new")
    due.refresh(Changes.of("cases"))
    qtbot.waitUntil(lambda: texts(due) == ["new"], timeout=20_000)
    assert due.stack.currentIndex() == 0


def test_reviews_have_no_filter_of_tasks(due):
    due.open("reviews")
    assert due.which.isHidden()
    assert due.title == "To look at again"


def test_a_record_kept_long_enough_leads_to_the_question_whether_to_erase():
    entry = SimpleNamespace(kind="closure", why="keep", case="c", late=False, words="", label="Goals reached")
    assert words.place_of(entry) == "c:erase"
    assert words.about(entry) == "Kept long enough: erase it, or keep it longer"
    hearing = SimpleNamespace(kind="legal_action", why="hearing", case="c", late=True, words="", label="Asylum")
    assert words.place_of(hearing) == "c"
    assert words.about(hearing) == "Legal date has passed: what came of it? Asylum"
