"""Answers taken over from a questionnaire, between desks: what was taken travels as a record, the match stays here."""

from __future__ import annotations

import pytest

from app.services.field_history import history
from app.services.list_disputes import list_disputes
from app.services.match_questions import match_questions
from app.services.own_forms import accept_form
from app.services.take_answers import read_offers, take_answers
from db.missing import missing
from db.models import AnswerTaken, Person, QuestionMatch
from tests.app.services.river_kit import FILE, SEX, fill, taking
from tests.flows.laptops import hand_over, second_laptop
from tests.flows.steps import carry, intake, kept, one


@pytest.fixture
def case(desks):
    accept_form(desks.shelter, FILE, {"sex": "with_coded_consent"})
    match_questions(desks.shelter, "river", "3", {"sex": SEX})
    return intake(desks.shelter, "identity", gender=missing("not_asked"))


def ready(desk):
    accept_form(desk, FILE, {"sex": "with_coded_consent"})
    match_questions(desk, "river", "3", {"sex": SEX})


def test_what_was_taken_reaches_the_coordinator_as_a_correction_and_nothing_is_offered_there(desks, case):
    sheet = fill(desks.shelter, case, sex="1")
    carry(desks)
    there = desks.coordinator
    assert one(there, Person).gender == missing("not_asked")
    ready(there)
    assert read_offers(there, sheet).offers == (), "only who filled it decides about it"
    take_answers(desks.shelter, taking(desks.shelter, sheet))
    carry(desks)
    assert one(there, Person).gender == "Feminine"
    (now, *_) = history(there, "person", one(there, Person).id.hex(), "gender")
    assert now.why.startswith("From the questionnaire “River form”, version 3")
    assert (kept(there, AnswerTaken), len(kept(there, QuestionMatch))) == ([], 1)


def test_two_laptops_of_a_house_that_both_take_it_over_agree(desks, case, tmp_path, monkeypatch):
    sheet = fill(desks.shelter, case, sex="1")
    carry(desks)
    with second_laptop(desks, tmp_path, monkeypatch) as second:
        ready(second.shelter)
        for desk in (desks.shelter, second.shelter):
            take_answers(desk, taking(desk, sheet))
        hand_over(desks, second)
        assert list_disputes(desks.coordinator) == ()
        assert {one(desk, Person).gender for desk in (desks.shelter, second.shelter, desks.coordinator)} == {"Feminine"}
