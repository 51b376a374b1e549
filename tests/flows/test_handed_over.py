"""A case goes from one shelter to another and back: somebody has it at every moment."""

from secrets import token_hex

import pytest

from app.forms.catalogue import form
from app.records.errors import (
    OfferAnswered,
    ReasonMissing,
)
from app.services import today
from app.services.add_consent import add_consent
from app.services.add_record import NewRecord, add_record
from app.services.answer_offer import accept, decline
from app.services.approve_record import approve_record
from app.services.closing_gaps import closing_gaps
from app.services.correct_record import Correction, correct
from app.services.open_record import Wanted, open_record
from app.services.show_case import show
from db.models import Case, Consent, Person
from tests import specimens
from tests.flows.houses import asked, back, close, closing, how, offered, permission, person, refused, there
from tests.flows.steps import kept, one
from tests.sheets import TODAY


def test_the_whole_way(houses):
    saved = person(houses.shelter, given_names="Sokha", main_language="km", danger_flags=["phone_tracked"])
    offer = offered(houses.shelter, saved.case)
    assert how(houses.shelter, saved.case) == ("ours", "offered")
    assert asked(houses.shelter) == [("waiting", saved.case)]
    there(houses)
    assert asked(houses.coordinator) == [("offered", saved.case)]
    seen = show(houses.coordinator, saved.case).handing
    assert (seen.side, seen.state, seen.organisation) == ("theirs", "offered", "Sunflower")

    taken = accept(houses.coordinator, offer, token_hex(16))
    assert taken.person != saved.person
    new = show(houses.coordinator, taken.case)
    assert (new.name, new.origin, new.dangers) == ("Sokha", "", show(houses.shelter, saved.case).dangers)
    assert (new.handing.side, new.handing.case) == ("before", saved.case)
    assert show(houses.coordinator, saved.case).handing.case == taken.case
    assert asked(houses.coordinator) == []

    done = back(houses)
    assert (done.set_aside, done.disputed) == (0, 0)
    told = show(houses.shelter, saved.case).handing
    assert (told.state, told.number, told.heard) == ("taken", taken.number, False)
    assert asked(houses.shelter) == [("taken", saved.case)]
    begun = open_record(houses.shelter, Wanted("new", "closure", saved.case))
    assert begun.answers == {"reason": "transferred"}
    assert len(kept(houses.shelter, Person)) == 1


def test_closed_only_when_somebody_else_has_it(houses):
    saved = person(houses.shelter)
    offer = offered(houses.shelter, saved.case)
    new = NewRecord("closure", saved.case, token_hex(16), closing())
    assert refused(lambda: add_record(houses.shelter, new)) == {"closure.still_offered"}
    there(houses)
    accept(houses.coordinator, offer, token_hex(16))
    back(houses)
    close(houses.shelter, saved)
    assert show(houses.shelter, saved.case).closed
    assert one(houses.shelter, Case).case_status == "ClosedReferred"
    assert asked(houses.shelter) == []


def test_a_closure_written_before_the_offer_is_not_approved_while_it_waits(houses):
    saved = person(houses.shelter)
    made = add_record(houses.shelter, NewRecord("closure", saved.case, token_hex(16), closing())).record
    for gap in closing_gaps(houses.shelter, saved.case):
        correct(houses.shelter, Correction(gap.kind, gap.record, {gap.field: {"missing": "not_asked"}}, "to close"))
    offered(houses.shelter, saved.case)
    assert refused(lambda: approve_record(houses.shelter, "closure", made)) == {"closure.still_offered"}


def test_what_the_new_house_writes_stays_there_and_is_its_own(houses):
    saved = person(houses.shelter)
    offer = offered(houses.shelter, saved.case)
    there(houses)
    taken = accept(houses.coordinator, offer, token_hex(16))
    note = specimens.least(form("case_note"), {"text": "what was told at the new house"})
    add_record(houses.coordinator, NewRecord("case_note", taken.case, token_hex(16), note))
    done = back(houses)
    assert (done.new, done.set_aside) == (0, 0)  # the answer, in a record we have
    assert [each.subject.hex() for each in kept(houses.shelter, Person)] == [saved.person]
    (sheet,) = [each for each in kept(houses.coordinator, Consent) if each.subject.hex() == taken.person]
    assert (sheet.consent_purpose, sheet.consent_status, sheet.review_on) == ("care_here", "undecided", TODAY)
    reviews = [(each.kind, each.case) for each in today.reviews(houses.coordinator).entries]
    assert ("consent", taken.case) in reviews


def test_they_say_no_and_it_stays_with_us(houses):
    saved = person(houses.shelter)
    offer = offered(houses.shelter, saved.case)
    there(houses)
    with pytest.raises(ReasonMissing):
        decline(houses.coordinator, offer, " ")
    decline(houses.coordinator, offer, "no bed for a mother with two children")
    assert asked(houses.coordinator) == []
    back(houses)
    told = show(houses.shelter, saved.case).handing
    assert (told.state, told.why) == ("declined", "no bed for a mother with two children")
    assert asked(houses.shelter) == [("declined", saved.case)]
    assert one(houses.shelter, Case).case_status == "Active"
    accept(houses.coordinator, offer, token_hex(16))  # a bed became free
    back(houses)
    assert how(houses.shelter, saved.case) == ("ours", "taken")
    with pytest.raises(OfferAnswered):
        decline(houses.coordinator, offer, "never mind")


def test_a_case_comes_back_the_other_way(houses):
    saved = person(houses.shelter)
    offer = offered(houses.shelter, saved.case)
    there(houses)
    taken = accept(houses.coordinator, offer, token_hex(16))
    add_consent(houses.coordinator, taken.person, permission("Sunflower"))
    again = offered(houses.coordinator, taken.case, "Sunflower")
    back(houses)
    assert how(houses.shelter, taken.case) == ("theirs", "offered")
    home = accept(houses.shelter, again, token_hex(16))
    there(houses)
    assert how(houses.coordinator, taken.case) == ("ours", "taken")
    assert how(houses.shelter, home.case) == ("before", "taken")
