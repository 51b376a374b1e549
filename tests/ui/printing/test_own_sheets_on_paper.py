"""Answers to questionnaires of the house's own on a printed summary: all of them, and no name or free word unasked."""

from __future__ import annotations

import pytest

from app.at_once import at_once
from app.services.add_sheet import NewSheet, add_sheet
from app.services.match_questions import SameAs, match_questions
from app.services.own_forms import FormFile, accept_form
from app.services.record_intake import record_intake
from app.services.void_record import void_record
from db.missing import missing
from tests.app.xlsform.forms import CHILDREN, markdown
from tests.on_paper import plain
from tests.sheets import intake
from ui.printing import content
from ui.printing.tongue import Tongue

NAME = "Sokha Chanthou"
ANSWERS = {
    "who": "her aunt, who calls Sokha every day",
    "age": 30,
    "has_children": "yes",
    "kid": [{"kname": "Dara", "kage": 4}],
    "province": "b",
    "town": missing("declined"),
}


@pytest.fixture
def paper(do):
    saved = do(lambda desk: record_intake(desk, intake(known_as=NAME)))
    travels = {"province": "with_identity_consent"}
    do(lambda desk: accept_form(desk, FormFile(markdown(CHILDREN), ".md", "small"), travels))
    sheet = do(lambda desk: add_sheet(desk, NewSheet("small", saved.case, "c3" * 16, ANSWERS))).sheet

    def printed(**wishes):
        found = do(lambda desk: content.facts(desk, content.read(f"summary:{saved.case}"), Tongue("en")))
        return plain(at_once(content.sheet(found, Tongue("en"), content.Wishes(**wishes), "Haven")).paper)

    printed.code, printed.sheet = saved.code, sheet
    return printed


def own(text):
    return text[text.index("Own questionnaire") :]


def test_choices_numbers_sums_and_reasons_are_on_it_and_no_free_words(paper, do):
    told = own(paper())
    assert "Small form" in told
    for words in ("age", "30", "has_children", "Yes", "kage", "4", "years", "town", "prefers not to answer"):
        assert words in told, words
    assert "age · Local" in told
    match = SameAs("intake", "children_with")
    do(lambda desk: match_questions(desk, "small", "v1", {"age": match}))
    assert "age · Same as: How many children came with the person?" in own(paper())
    for words in ("aunt", "Dara", "Beta", "Sokha"):
        assert words not in told, words


def test_free_words_that_are_asked_for_say_the_code_and_with_the_name_everything_is_on_it(paper):
    told = own(paper(notes=True))
    assert f"her aunt, who calls {paper.code} every day" in told
    assert "Dara" in told
    assert "Sokha" not in told
    assert "Beta" not in told, "that was said to be for those who may know who the person is"
    told = own(paper(named=True, notes=True))
    assert "who calls Sokha every day" in told
    assert "Beta" in told


def test_a_voided_questionnaire_is_on_no_paper(paper, do):
    do(lambda desk: void_record(desk, "sheet", paper.sheet, "typed for somebody else"))
    told = paper(named=True, notes=True)
    assert "aunt" not in told
    assert "Small form" not in told
