"""What a form begins with when it was begun elsewhere: a bed of the board, a task that the app worded."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QTranslator

from app.forms.catalogue import form
from app.records.own_tasks import READ_OVERRIDE, SUPERVISOR
from app.services import keep_draft
from app.services.add_record import NewRecord, add_record
from db.types import new_id
from tests.specimens import least
from ui.record_address import Address, read


@pytest.fixture
def case(house):
    return house.saved.case


def drafts(house):
    house.drafts.drain(5)
    return keep_draft.drafts(house.desk)


def test_what_was_chosen_elsewhere_stands_in_the_new_form(page_of, case, house):
    told = (("room", "North: 1 & 2?"), ("bed", "2"), ("moved_in_on", "never"), ("sex", "f"), ("left_how", ""))
    page = page_of(str(Address("new", "stay", case, told=told)))
    assert page.view.answers() == {"room": "North: 1 & 2?", "bed": "2"}
    assert drafts(house) == (), "nobody has typed yet"
    again = page_of(page.showing())
    assert again.view.answers() == page.view.answers()


def test_no_address_says_yes_or_no(page_of, case):
    page = page_of(f'new:task:{case}?{{"what": "Call", "urgent": "no", "done_on": "2026-01-01"}}')
    assert page.view.answers() == {"what": "Call"}


@pytest.mark.parametrize(
    "text",
    [
        'correct:stay:a?{"bed": "2"}',
        'draft:stay:a?{"bed": "2"}',
        "new:stay:a?",
        "new:stay:a?bed",
        'new:stay:a?["bed"]',
        'new:stay:a?{"bed": 2}',
        'new:stay:a?{"bed": "1", "bed": "2"}',
    ],
)
def test_an_address_with_answers_that_cannot_be_is_none(text):
    assert read(text) is None


IN_ARABIC = {READ_OVERRIDE: "أجريت إحالة دون إذن: اقرأ السبب اليوم.", SUPERVISOR: "المشرف"}


class Arabic(QTranslator):
    """Knows the two words of a task that the app opens."""

    def isEmpty(self):
        return False

    def translate(self, context, text, _disambiguation=None, _n=-1):
        return IN_ARABIC.get(text) if context == "Cases" else None


@pytest.fixture
def arabic(app):
    words = Arabic(app)
    app.installTranslator(words)
    yield words
    app.removeTranslator(words)


def test_a_task_that_the_app_worded_says_so_in_the_language_of_the_program(page_of, case, house, arabic):
    told = least(form("task"), {"what": READ_OVERRIDE, "who": SUPERVISOR})
    made = house.do(lambda desk: add_record(desk, NewRecord("task", case, new_id().hex(), told))).record
    page = page_of(f"correct:task:{made}")
    assert page.view.answers()["what"] == READ_OVERRIDE
    assert IN_ARABIC[READ_OVERRIDE] in page.view.frame("what").said
    assert IN_ARABIC[SUPERVISOR] in page.view.frame("who").said
    page.view.put("what", "Read the reason of Sokha")
    assert page.view.frame("what").said == ""
    page._clear()
