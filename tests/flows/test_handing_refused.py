"""What is no offer, who may not make or answer one, and how narrow the exception to custody is."""

from secrets import token_hex

import pytest

from app.records.errors import (
    OfferOver,
    OfferStands,
)
from app.roles import Refused
from app.services.answer_offer import accept
from app.services.approve_record import approve_record
from app.services.import_bundle import import_bundle
from app.services.make_agreement import Terms, agree
from app.services.show_case import show
from app.services.void_record import void_record
from db.models import Transfer
from tests.flows.houses import LOTUS, asked, back, how, offered, permission, person, refused, there, worker, written
from tests.flows.steps import Crook, mend, one
from tests.sheets import TODAY


@pytest.mark.parametrize(
    ("consent", "receiver", "code"),
    [
        (permission(), "Nobody", "transfer.no_partner"),
        (permission("Moonflower"), LOTUS, "transfer.no_permission"),
        (permission(level="coded"), LOTUS, "transfer.no_permission"),
        (permission(consent_status="refused"), LOTUS, "transfer.no_permission"),
        (permission(valid_until="2020-01-01", given_on="2019-01-01"), LOTUS, "transfer.no_permission"),
        (permission(consent_status="undecided"), LOTUS, "transfer.no_permission"),
    ],
)
def test_no_offer_without_permission(houses, consent, receiver, code):
    saved = person(houses.shelter, consent)
    made = written(houses.shelter, saved.case, receiver)
    assert refused(lambda: approve_record(houses.shelter, "transfer", made)) == {code}
    assert how(houses.shelter, saved.case) == ("ours", "prepared")
    assert one(houses.shelter, Transfer).approved_on is None


@pytest.mark.parametrize(
    "terms",
    [
        Terms(("referral",), "coded", (), "2099-12-31"),
        Terms(("coordination",), "identity", (), "2099-12-31"),
    ],
)
def test_no_offer_without_an_agreement(houses, terms):
    saved = person(houses.shelter)
    agree(houses.shelter, houses.to, terms)
    made = written(houses.shelter, saved.case)
    assert refused(lambda: approve_record(houses.shelter, "transfer", made)) == {"transfer.no_agreement"}


def test_only_a_supervisor_makes_it_an_offer(houses):
    saved = person(houses.shelter)
    staff = worker(houses.shelter)
    made = written(staff, saved.case)
    with pytest.raises(Refused):
        approve_record(staff, "transfer", made)
    there(houses)
    assert asked(houses.coordinator) == []
    with pytest.raises(OfferOver):
        accept(houses.coordinator, made, token_hex(16))
    approve_record(houses.shelter, "transfer", made)
    there(houses)
    assert asked(worker(houses.coordinator)) == [("offered", saved.case)]
    accept(worker(houses.coordinator), made, token_hex(16))
    back(houses)
    assert how(staff, saved.case) == ("ours", "taken")


def test_an_offer_that_was_made_is_neither_changed_nor_voided_nor_made_twice(houses):
    saved = person(houses.shelter)
    offer = offered(houses.shelter, saved.case)
    with pytest.raises(OfferStands):
        mend(houses.shelter, "transfer", offer, offered_to="Nobody")
    with pytest.raises(OfferStands):
        void_record(houses.shelter, "transfer", offer, "by mistake")
    second = written(houses.shelter, saved.case)
    assert refused(lambda: approve_record(houses.shelter, "transfer", second)) == {"transfer.already"}


def test_nobody_else_answers_and_nothing_else_is_answered(houses):
    """The exception to custody is as narrow as the answer: this offer, these fields, this house."""
    saved = person(houses.shelter)
    other = person(houses.shelter)
    offer = offered(houses.shelter, saved.case)
    elsewhere = written(houses.shelter, other.case, "Moonflower")
    crook = Crook(houses.coordinator, houses.back)
    her, offer_id = bytes.fromhex(saved.person), bytes.fromhex(offer)
    crook.line("transfer", offer_id, her, {"their_answer": "accepted", "offered_to": "Moonflower"})
    crook.line("transfer", offer_id, her, {"approved_on": None})
    crook.line("transfer", offer_id, bytes.fromhex(other.person), {"their_answer": "accepted"})
    crook.line("transfer", bytes.fromhex(elsewhere), bytes.fromhex(other.person), {"their_answer": "accepted"})
    crook.line("transfer", bytes(16), her, {"their_answer": "accepted"})
    crook.line("transfer", offer_id, her, None)
    crook.line("case", bytes.fromhex(saved.case), her, {"case_status": "Closed"})
    done = import_bundle(houses.shelter, crook.seal(houses.stick), houses.stick)
    assert (done.set_aside, done.updated) == (7, 0)
    assert how(houses.shelter, saved.case) == ("ours", "offered")
    crook.line("transfer", offer_id, her, {"their_answer": "declined"})
    done = import_bundle(houses.shelter, crook.seal(houses.stick), houses.stick)
    assert (done.set_aside, done.updated) == (0, 1)
    assert how(houses.shelter, saved.case) == ("ours", "declined")


def test_odd_answers_from_elsewhere_do_not_come_over(houses):
    """Whoever offers a case writes its answers in any shape; what the questionnaire does not take is asked here."""
    saved = person(houses.shelter, given_names="Sokha")
    crook = Crook(houses.shelter, houses.to)
    her, case, offer = (bytes([at]) * 16 for at in (1, 2, 3))
    crook.line("person", her, her, {"code": "THEIRS11", "danger_flags": {"a": "b"}, "main_language": 7})
    crook.line("identity", bytes([4]) * 16, her, {"person": her.hex(), "given_names": "Lin", "date_of_birth": ["x"]})
    crook.line("case", case, her, {"person": her.hex(), "number": "X", "opened_on": 5, "case_status": ["Closed"]})
    crook.line("consent", bytes([5]) * 16, her, {
        "person": her.hex(), "consent_purpose": "referral", "consent_status": "given_spoken",
        "recipient_kind": "service_provider", "share_level": "identity",
    })  # fmt: skip
    crook.line("transfer", offer, her, {"case": case.hex(), "offered_to": LOTUS, "approved_on": {"a": "b"}})
    import_bundle(houses.coordinator, crook.seal(houses.stick), houses.stick)
    assert asked(houses.coordinator) == [("offered", case.hex())]
    taken = accept(houses.coordinator, offer.hex(), token_hex(16))
    view = show(houses.coordinator, taken.case)
    told = {each.field: each.answer for section in view.sections for each in section.fields}
    assert (view.name, told["main_language"], told["danger_flags"]) == ("Lin", None, None)
    assert saved.case != taken.case


def test_a_coordinator_is_told_of_the_offer_and_not_of_the_answer(houses):
    """Others would set a line aside that two houses wrote: what comes of it shows in the closure."""
    from app.sync.outgoing import Outgoing
    from app.sync.parties import party_of

    saved = person(houses.shelter)
    offer = offered(houses.shelter, saved.case)
    there(houses)
    accept(houses.coordinator, offer, token_hex(16))
    back(houses)
    with houses.shelter.read("look") as session:
        going = Outgoing(session, party_of(session, bytes.fromhex(houses.to)), TODAY)
        going._their_replicas = frozenset()  # as if it went to a third house
        lines = [line for line in going.lines() if line.kind == "transfer"]
    assert all(line.rep == 1 or "their_answer" not in (line.body or {}) for line in lines)
