"""Handing a case over when bundles are lost or doubled, both sides act at once, or the person is erased meanwhile."""

from datetime import date, timedelta
from secrets import token_hex

import pytest

from app.records.errors import (
    NoSuchRecord,
    OfferAnswered,
    OfferOver,
    ReasonMissing,
)
from app.services.answer_offer import accept, decline
from app.services.erase_person import erase
from app.services.export_bundle import export
from app.services.follow_offer import Heard, call_back, note_answer
from app.services.import_bundle import import_bundle
from app.services.show_case import show
from app.sync.errors import NothingToSend
from db.models import Case, Consent, Person, Quarantined
from tests.flows.houses import asked, back, close, how, offered, person, there
from tests.flows.steps import Crook, kept, mend, one
from tests.sheets import TODAY


@pytest.mark.parametrize("lost", ["first", "answer"])
def test_a_lost_bundle_is_healed_by_the_next(houses, lost):
    saved = person(houses.shelter)
    offer = offered(houses.shelter, saved.case)
    if lost == "first":
        export(houses.shelter, houses.to, houses.stick)
        assert asked(houses.coordinator) == []
    there(houses)
    accept(houses.coordinator, offer, token_hex(16))
    if lost == "answer":
        export(houses.coordinator, houses.back, houses.stick)
        assert asked(houses.shelter) == [("waiting", saved.case)]
    back(houses)
    assert how(houses.shelter, saved.case) == ("ours", "taken")


def test_a_doubled_bundle_changes_nothing(houses):
    saved = person(houses.shelter)
    offer = offered(houses.shelter, saved.case)
    there(houses)
    accept(houses.coordinator, offer, token_hex(16))
    out = export(houses.coordinator, houses.back, houses.stick)
    import_bundle(houses.shelter, out.path, houses.stick)
    before = show(houses.shelter, saved.case).handing
    import_bundle(houses.shelter, out.path, houses.stick)
    back(houses)
    assert show(houses.shelter, saved.case).handing == before
    with pytest.raises(NothingToSend):
        export(houses.coordinator, houses.back, houses.stick)


def test_accepted_twice_opens_one_case(houses):
    saved = person(houses.shelter)
    offer = offered(houses.shelter, saved.case)
    there(houses)
    intake = token_hex(16)
    first = accept(houses.coordinator, offer, intake)
    assert accept(houses.coordinator, offer, intake) == first
    with pytest.raises(OfferAnswered):
        accept(houses.coordinator, offer, token_hex(16))
    assert len([each for each in kept(houses.coordinator, Case) if each.subject.hex() != saved.person]) == 1


def test_accepted_at_two_devices_of_that_house(houses):
    """Each opened a case of its own: the yes stands, and which number is meant is a dispute like any other."""
    saved = person(houses.shelter)
    offer = offered(houses.shelter, saved.case)
    there(houses)
    accept(houses.coordinator, offer, token_hex(16))
    back(houses)
    crook = Crook(houses.coordinator, houses.back)
    told = {"their_answer": "accepted", "answered_on": TODAY, "their_number": "LOT-99-26-0001", "taken_as": "ab" * 16}
    crook.line("transfer", bytes.fromhex(offer), bytes.fromhex(saved.person), told)
    done = import_bundle(houses.shelter, crook.seal(houses.stick, number=5), houses.stick)
    assert (done.set_aside, done.disputed) == (0, 2)
    assert how(houses.shelter, saved.case) == ("ours", "taken")


def test_called_back_before_an_answer(houses):
    saved = person(houses.shelter)
    offer = offered(houses.shelter, saved.case)
    there(houses)
    with pytest.raises(ReasonMissing):
        call_back(houses.shelter, offer, "")
    call_back(houses.shelter, offer, "the person wants to stay")
    call_back(houses.shelter, offer, "asked twice")
    assert asked(houses.shelter) == []
    there(houses)
    told = show(houses.coordinator, saved.case).handing
    assert (told.state, told.why) == ("called_back", "the person wants to stay")
    assert asked(houses.coordinator) == []
    for answer in (
        lambda: accept(houses.coordinator, offer, token_hex(16)),
        lambda: decline(houses.coordinator, offer, "x"),
    ):
        with pytest.raises(OfferOver):
            answer()
    again = offered(houses.shelter, saved.case)
    there(houses)
    accept(houses.coordinator, again, token_hex(16))
    back(houses)
    assert how(houses.shelter, saved.case) == ("ours", "taken")


@pytest.mark.parametrize("first", ["theirs", "ours"])
def test_called_back_here_and_accepted_there_at_once(houses, first):
    """Whoever hears first: there is a case there, so the acceptance stands, and nobody's work is lost."""
    saved = person(houses.shelter)
    offer = offered(houses.shelter, saved.case)
    there(houses)
    call_back(houses.shelter, offer, "the person wants to stay")
    taken = accept(houses.coordinator, offer, token_hex(16))
    for carry in (there, back) if first == "ours" else (back, there):
        carry(houses)
    for desk, side in ((houses.shelter, "ours"), (houses.coordinator, "theirs")):
        told = show(desk, saved.case).handing
        assert (told.side, told.state, told.crossed) == (side, "taken", True)
    assert asked(houses.shelter) == [("taken", saved.case)]
    assert one(houses.shelter, Case).case_status == "Active"
    assert not show(houses.coordinator, taken.case).closed
    assert not kept(houses.coordinator, Quarantined)
    with pytest.raises(OfferAnswered):
        call_back(houses.shelter, offer, "again")


def test_told_by_phone_until_their_own_answer_is_here(houses):
    saved = person(houses.shelter)
    offer = offered(houses.shelter, saved.case)
    there(houses)
    with pytest.raises(ReasonMissing):
        note_answer(houses.shelter, Heard(offer, "accepted", TODAY, " "))
    tomorrow = (date.fromisoformat(TODAY) + timedelta(days=1)).isoformat()
    for wrong in (Heard(offer, "perhaps", TODAY, "Nimol"), Heard(offer, "accepted", tomorrow, "Nimol")):
        with pytest.raises(NoSuchRecord):
            note_answer(houses.shelter, wrong)
    note_answer(houses.shelter, Heard(offer, "declined", TODAY, "Nimol, by phone"))
    assert how(houses.shelter, saved.case) == ("ours", "declined")
    note_answer(houses.shelter, Heard(offer, "accepted", TODAY, "Nimol, by phone, an hour later"))
    told = show(houses.shelter, saved.case).handing
    assert (told.state, told.heard) == ("taken", True)
    decline(houses.coordinator, offer, "Nimol spoke too early")
    back(houses)
    told = show(houses.shelter, saved.case).handing
    assert (told.state, told.heard) == ("declined", False)
    with pytest.raises(OfferAnswered):
        note_answer(houses.shelter, Heard(offer, "accepted", TODAY, "Nimol"))


def test_a_no_after_the_case_was_closed_on_a_phone_call_is_never_overlooked(houses):
    saved = person(houses.shelter)
    offer = offered(houses.shelter, saved.case)
    there(houses)
    note_answer(houses.shelter, Heard(offer, "accepted", TODAY, "Nimol, by phone"))
    close(houses.shelter, saved)
    assert asked(houses.shelter) == []
    decline(houses.coordinator, offer, "it was another person")
    back(houses)
    month = 30 * 86_400_000
    real = houses.shelter.store.clock.now_ms
    houses.shelter.store.clock.now_ms = lambda: real() + month
    assert asked(houses.shelter) == [("declined", saved.case)]
    assert show(houses.shelter, saved.case).handing.closed


def test_permission_taken_back_while_it_waits(houses):
    saved = person(houses.shelter)
    offer = offered(houses.shelter, saved.case)
    there(houses)
    (sheet,) = [each for each in kept(houses.shelter, Consent) if each.consent_purpose == "referral"]
    mend(houses.shelter, "consent", sheet.id, withdrawn_on=TODAY, withdrawal_wish="stop_only")
    assert show(houses.shelter, saved.case).handing.allowed is False
    there(houses)
    with pytest.raises(OfferOver):
        accept(houses.coordinator, offer, token_hex(16))


@pytest.mark.parametrize("when", ["before", "after"])
def test_erased_while_it_is_handed_over(houses, when):
    """The record goes wherever it was sent; what the new house wrote itself is its own to erase."""
    saved = person(houses.shelter, given_names="Sokha")
    offer = offered(houses.shelter, saved.case)
    there(houses)
    taken = accept(houses.coordinator, offer, token_hex(16)) if when == "after" else None
    erase(houses.shelter, saved.person, "they asked")
    there(houses)
    assert show(houses.coordinator, saved.case).erased
    assert asked(houses.coordinator) == []
    if taken is None:
        with pytest.raises(NoSuchRecord):
            accept(houses.coordinator, offer, token_hex(16))
    else:
        new = show(houses.coordinator, taken.case)
        assert (new.name, new.erased, new.handing) == ("Sokha", False, None)
        erase(houses.coordinator, taken.person, "they asked here, too")
        assert show(houses.coordinator, taken.case).erased
    with pytest.raises(NothingToSend):  # of an erased person not even the answer goes home
        export(houses.coordinator, houses.back, houses.stick)
    assert one(houses.shelter, Person).erased
