"""Two values for one answer: both are kept, a person chooses, and the choice goes home."""

from __future__ import annotations

import pytest

from app.services.add_consent import add_consent
from app.services.correct_record import Correction, correct
from app.services.list_disputes import list_disputes
from app.services.list_quarantine import list_quarantine
from app.services.preview_export import preview
from app.services.record_intake import record_intake
from app.services.settle_dispute import check_settling, settle
from app.services.show_case import show
from app.services.withdraw_consent import Withdrawal, withdraw
from db.models import Case, Person
from tests import sheets
from tests.flows.desks import COORDINATOR
from tests.flows.steps import bring_home, carry, intake, mend, one


def disagree(desk, first="Masculine", second="Feminine"):
    """Two forms were open on the same answer at the same time."""
    person = one(desk, Person)
    seen = show(desk, one(desk, Case).id.hex()).seen
    for gender in (first, second):
        correct(desk, Correction("person", person.id.hex(), {"gender": gender}, "she said so", seen))


def test_a_dispute_travels_is_settled_there_and_the_choice_comes_home(desks):
    intake(desks.shelter, gender="Other")
    carry(desks)
    disagree(desks.shelter)
    assert len(list_disputes(desks.shelter)) == 1
    done = carry(desks)
    assert done.disputed == 1
    (there,) = list_disputes(desks.coordinator)
    assert {value.answer for value in there.values} == {"Masculine", "Feminine"}
    assert [value.origin for value in there.values] == ["Sunflower", "Sunflower"]
    assert one(desks.coordinator, Person).gender == one(desks.shelter, Person).gender == "Feminine"
    choice = next(at for at, value in enumerate(there.values) if value.answer == "Masculine")
    settle(desks.coordinator, there.dispute, choice, "asked the shelter by telephone")
    assert list_disputes(desks.coordinator) == ()
    done = bring_home(desks)
    assert (done.set_aside, done.updated) == (0, 1)
    assert list_disputes(desks.shelter) == ()
    assert one(desks.shelter, Person).gender == "Masculine"
    assert carry_nothing_back(desks)


def carry_nothing_back(desks):
    """The settled line came from there: it does not go there again."""
    return preview(desks.shelter, desks.to).lines == 0


def test_without_an_agreement_not_even_a_choice_goes_home(desks):
    intake(desks.shelter, gender="Other")
    disagree(desks.shelter)
    carry(desks)
    (card,) = list_disputes(desks.coordinator)
    settle(desks.coordinator, card.dispute, 0, "asked the shelter by telephone")
    with desks.coordinator.receive("import") as session:
        session.connection().exec_driver_sql("DELETE FROM agreement")
    assert preview(desks.coordinator, desks.back).lines == 0


def test_settled_at_home_it_is_settled_there_with_the_next_bundle(desks):
    intake(desks.shelter, gender="Other")
    carry(desks)
    disagree(desks.shelter)
    carry(desks)
    (card,) = list_disputes(desks.shelter)
    settle(desks.shelter, card.dispute, 0, "asked her")
    carry(desks)
    assert list_disputes(desks.coordinator) == ()
    assert one(desks.coordinator, Person).gender == one(desks.shelter, Person).gender


def test_equal_values_written_twice_are_no_dispute(desks):
    intake(desks.shelter, gender="Other")
    disagree(desks.shelter, "Feminine", "Feminine")
    carry(desks)
    assert list_disputes(desks.coordinator) == list_disputes(desks.shelter) == ()


def test_a_coordinator_may_choose_but_not_write_anew(desks):
    """What it writes on a shelter's record stays with itself; at home it is set aside, and nothing changes."""
    intake(desks.shelter, gender="Feminine")
    carry(desks)
    mend(desks.coordinator, "person", one(desks.coordinator, Person).id, gender="Masculine")
    done = bring_home(desks)
    assert (done.set_aside, done.updated) == (1, 0)
    assert [card.reason_code for card in list_quarantine(desks.shelter)] == ["not_yours_to_write"]
    assert one(desks.shelter, Person).gender == "Feminine"


@pytest.mark.parametrize("field", ["gender", "main_language"])
def test_two_heads_on_different_answers_do_not_meet(desks, field):
    intake(desks.shelter, gender="Other", main_language="km")
    person = one(desks.shelter, Person)
    seen = show(desks.shelter, one(desks.shelter, Case).id.hex()).seen
    for answers in ({"gender": "Feminine"}, {"main_language": "my"}):
        correct(desks.shelter, Correction("person", person.id.hex(), answers, "she said so", seen))
    carry(desks)
    assert list_disputes(desks.coordinator) == ()
    assert getattr(one(desks.coordinator, Person), field) == {"gender": "Feminine", "main_language": "my"}[field]


def test_a_permission_in_dispute_leaves_no_partner_without_a_word(desks):
    """What the other laptop wrote may have gone to the partner it names: it is taken back first, and then let fall."""
    saved = record_intake(desks.shelter, sheets.intake(sheets.care()))
    consent = add_consent(desks.shelter, saved.person, sheets.share() | {"recipient": "Third house"})
    seen = show(desks.shelter, saved.case).seen
    for name in ("Fourth house", COORDINATOR):
        correct(desks.shelter, Correction("consent", consent, {"recipient": name}, "asked again", seen))

    def refused(name):
        (card,) = list_disputes(desks.shelter)
        choice = next(at for at, value in enumerate(card.values) if value.answer == name)
        return [each.code for each in check_settling(desks.shelter, card.dispute, choice) if each.severity == "error"]

    assert refused("Fourth house") == ["consent.receiver_stands"]
    assert refused(COORDINATOR) == []
    withdraw(desks.shelter, Withdrawal(consent, "stop_only"))
    assert refused("Fourth house") == []
