"""The course First steps: each does it alone, supervisors see who finished, and it becomes a training once."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel

from app.course import CODES, LESSONS
from app.roles import Refused
from app.services import course, trainings
from tests.ui.looking import unnamed
from ui.preferences.course_panel import CoursePanel

LONG = 10_000


def texts(panel):
    told = [each.text() for each in panel.findChildren(QLabel)]
    return "\n".join(told).replace("\u200b", "")


@pytest.fixture
def panel(qtbot):
    def make(context):
        made = CoursePanel(context)
        qtbot.addWidget(made)
        made.resize(900, 700)
        made.show()
        made.begin()
        qtbot.waitUntil(lambda: not context.jobs.busy, timeout=LONG)
        return made

    return make


def test_every_page_is_read_tried_and_written_down_once(panel, context, do, qtbot):
    shown = panel(context)
    assert unnamed(shown) == []
    assert not shown.back.isEnabled()
    assert shown.finished.isHidden()
    for at, lesson in enumerate(LESSONS):
        said = texts(shown)
        assert all(each in said for each in (lesson.title, *lesson.text, lesson.trial))
        shown.done.click()
        qtbot.waitUntil(lambda at=at: len(shown.mine) == at + 1, timeout=LONG)
        assert shown.done.isChecked()
        shown.next.click()
    assert not shown.next.isEnabled()
    assert do(course.my_course) == CODES
    qtbot.waitUntil(shown.finished.isVisible, timeout=LONG)
    assert "Amina" in shown.names.text()
    told = do(course.finished)
    shown.write.click()
    qtbot.waitUntil(lambda: not shown.finished.isVisible(), timeout=LONG)
    (training,) = do(trainings.list_trainings)
    assert (training.names, training.answers["training_subject"]) == (("Amina",), "this_program")
    do(lambda desk: trainings.add_training(desk, told.training, told.answers))
    assert len(do(trainings.list_trainings)) == 1, "pressed twice it is one training"
    again = panel(context)
    assert again.done.isChecked(), "what was done stays done"


def test_a_worker_does_it_and_sees_nobody_else(panel, context, do, qtbot):
    worker = replace(context.desk, worker=replace(context.desk.worker, role="worker"))
    shown = panel(replace(context, desk=worker))
    shown.done.click()
    qtbot.waitUntil(lambda: shown.mine == {LESSONS[0].code}, timeout=LONG)
    shown.done.click()
    qtbot.waitUntil(lambda: shown.mine == frozenset(), timeout=LONG)
    assert shown.finished.isHidden()
    with pytest.raises(Refused):
        do(lambda _desk: course.finished(worker))
    assert do(lambda _desk: course.do_lesson(worker, "no such lesson", done=True)) == frozenset()
    for code in CODES - {LESSONS[0].code}:
        do(lambda _desk, code=code: course.do_lesson(worker, code, done=True))
    assert do(course.finished).workers == (), "one page is missing"
