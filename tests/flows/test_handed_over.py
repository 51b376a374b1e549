"""A case goes from one shelter to another: somebody has it at every moment, whatever is lost, doubled or crossed."""

import shutil
from dataclasses import replace
from datetime import date, timedelta
from secrets import token_hex

import pytest

from app.forms.catalogue import form
from app.records.errors import (
    AnswersRefused,
    NoSuchRecord,
    OfferAnswered,
    OfferOver,
    OfferStands,
    ReasonMissing,
)
from app.roles import Refused
from app.services import today
from app.services.add_consent import add_consent
from app.services.add_record import NewRecord, add_record
from app.services.answer_offer import accept, decline
from app.services.approve_record import approve_record
from app.services.erase_person import erase
from app.services.export_bundle import export
from app.services.follow_offer import Heard, call_back, note_answer
from app.services.import_bundle import import_bundle
from app.services.list_partners import list_partners
from app.services.make_agreement import Terms, agree
from app.services.open_record import Wanted, open_record
from app.services.show_case import show
from app.services.unlock_vault import unlock_vault
from app.services.void_record import void_record
from app.sync.errors import NothingToSend
from db.models import Case, Consent, Person, Quarantined, Transfer
from tests import specimens
from tests.flows.desks import Desks
from tests.flows.houses import LOTUS, back, offered, permission, person, there, two_houses, written
from tests.flows.steps import Crook, kept, mend, one
from tests.sheets import TODAY
from tests.vaults import PASSPHRASE


@pytest.fixture(scope="module")
def ready(tmp_path_factory):
    folder = tmp_path_factory.mktemp("houses")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_STATE_HOME", str(folder / "state"))
        two_houses(folder).close()
    return folder


@pytest.fixture
def desks(ready, tmp_path, monkeypatch):
    for name in ("one", "other", "state"):
        shutil.copytree(ready / name, tmp_path / name)
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    stick = tmp_path / "stick"
    stick.mkdir()
    ours, theirs = (unlock_vault(tmp_path / name, "Amina", PASSPHRASE) for name in ("one", "other"))
    made = Desks(ours, theirs, stick, list_partners(ours)[0].partner, list_partners(theirs)[0].partner)
    yield made
    made.close()


def how(desk, case):
    """The side and state of the handing over, as the page of that case says it."""
    handing = show(desk, case).handing
    return (handing.side, handing.state) if handing is not None else None


def asked(desk):
    return [(each.why, each.case) for each in today.offers(desk).entries]


def refused(call):
    with pytest.raises(AnswersRefused) as caught:
        call()
    return {each.code for each in caught.value.findings if each.severity == "error"}


def worker(desk):
    return replace(desk, worker=replace(desk.worker, role="worker"))


def closing(reason="transferred"):
    return specimens.least(form("closure"), {"reason": reason, "closed_on": TODAY, "keep_until": "2099-01-01"})


def test_the_whole_way(desks):
    saved = person(desks.shelter, given_names="Sokha", main_language="km", danger_flags=["phone_tracked"])
    offer = offered(desks.shelter, saved.case)
    assert how(desks.shelter, saved.case) == ("ours", "offered")
    assert asked(desks.shelter) == [("waiting", saved.case)]
    there(desks)
    assert asked(desks.coordinator) == [("offered", saved.case)]
    seen = show(desks.coordinator, saved.case).handing
    assert (seen.side, seen.state, seen.organisation) == ("theirs", "offered", "Sunflower")

    taken = accept(desks.coordinator, offer, token_hex(16))
    assert taken.person != saved.person
    new = show(desks.coordinator, taken.case)
    assert (new.name, new.origin, new.dangers) == ("Sokha", "", show(desks.shelter, saved.case).dangers)
    assert (new.handing.side, new.handing.case) == ("before", saved.case)
    assert show(desks.coordinator, saved.case).handing.case == taken.case
    assert asked(desks.coordinator) == []

    done = back(desks)
    assert (done.set_aside, done.disputed) == (0, 0)
    told = show(desks.shelter, saved.case).handing
    assert (told.state, told.number, told.heard) == ("taken", taken.number, False)
    assert asked(desks.shelter) == [("taken", saved.case)]
    begun = open_record(desks.shelter, Wanted("new", "closure", saved.case))
    assert begun.answers == {"reason": "transferred"}
    assert len(kept(desks.shelter, Person)) == 1


def close(desk, saved):
    from app.services.closing_gaps import closing_gaps
    from app.services.correct_record import Correction, correct

    made = add_record(desk, NewRecord("closure", saved.case, token_hex(16), closing())).record
    for gap in closing_gaps(desk, saved.case):
        correct(desk, Correction(gap.kind, gap.record, {gap.field: {"missing": "not_asked"}}, "to close"))
    approve_record(desk, "closure", made)


def test_closed_only_when_somebody_else_has_it(desks):
    saved = person(desks.shelter)
    offer = offered(desks.shelter, saved.case)
    new = NewRecord("closure", saved.case, token_hex(16), closing())
    assert refused(lambda: add_record(desks.shelter, new)) == {"closure.still_offered"}
    there(desks)
    accept(desks.coordinator, offer, token_hex(16))
    back(desks)
    close(desks.shelter, saved)
    assert show(desks.shelter, saved.case).closed
    assert one(desks.shelter, Case).case_status == "ClosedReferred"
    assert asked(desks.shelter) == []


def test_a_closure_written_before_the_offer_is_not_approved_while_it_waits(desks):
    saved = person(desks.shelter)
    made = add_record(desks.shelter, NewRecord("closure", saved.case, token_hex(16), closing())).record
    from app.services.closing_gaps import closing_gaps
    from app.services.correct_record import Correction, correct

    for gap in closing_gaps(desks.shelter, saved.case):
        correct(desks.shelter, Correction(gap.kind, gap.record, {gap.field: {"missing": "not_asked"}}, "to close"))
    offered(desks.shelter, saved.case)
    assert refused(lambda: approve_record(desks.shelter, "closure", made)) == {"closure.still_offered"}


def test_what_the_new_house_writes_stays_there_and_is_its_own(desks):
    saved = person(desks.shelter)
    offer = offered(desks.shelter, saved.case)
    there(desks)
    taken = accept(desks.coordinator, offer, token_hex(16))
    note = specimens.least(form("case_note"), {"text": "what was told at the new house"})
    add_record(desks.coordinator, NewRecord("case_note", taken.case, token_hex(16), note))
    done = back(desks)
    assert (done.new, done.set_aside) == (0, 0)  # the answer, in a record we have
    assert [each.subject.hex() for each in kept(desks.shelter, Person)] == [saved.person]
    (sheet,) = [each for each in kept(desks.coordinator, Consent) if each.subject.hex() == taken.person]
    assert (sheet.consent_purpose, sheet.consent_status, sheet.review_on) == ("care_here", "undecided", TODAY)
    reviews = [(each.kind, each.case) for each in today.reviews(desks.coordinator).entries]
    assert ("consent", taken.case) in reviews


def test_they_say_no_and_it_stays_with_us(desks):
    saved = person(desks.shelter)
    offer = offered(desks.shelter, saved.case)
    there(desks)
    with pytest.raises(ReasonMissing):
        decline(desks.coordinator, offer, " ")
    decline(desks.coordinator, offer, "no bed for a mother with two children")
    assert asked(desks.coordinator) == []
    back(desks)
    told = show(desks.shelter, saved.case).handing
    assert (told.state, told.why) == ("declined", "no bed for a mother with two children")
    assert asked(desks.shelter) == [("declined", saved.case)]
    assert one(desks.shelter, Case).case_status == "Active"
    accept(desks.coordinator, offer, token_hex(16))  # a bed became free
    back(desks)
    assert how(desks.shelter, saved.case) == ("ours", "taken")
    with pytest.raises(OfferAnswered):
        decline(desks.coordinator, offer, "never mind")


def test_a_case_comes_back_the_other_way(desks):
    saved = person(desks.shelter)
    offer = offered(desks.shelter, saved.case)
    there(desks)
    taken = accept(desks.coordinator, offer, token_hex(16))
    add_consent(desks.coordinator, taken.person, permission("Sunflower"))
    again = offered(desks.coordinator, taken.case, "Sunflower")
    back(desks)
    assert how(desks.shelter, taken.case) == ("theirs", "offered")
    home = accept(desks.shelter, again, token_hex(16))
    there(desks)
    assert how(desks.coordinator, taken.case) == ("ours", "taken")
    assert how(desks.shelter, home.case) == ("before", "taken")


@pytest.mark.parametrize("lost", ["first", "answer"])
def test_a_lost_bundle_is_healed_by_the_next(desks, lost):
    saved = person(desks.shelter)
    offer = offered(desks.shelter, saved.case)
    if lost == "first":
        export(desks.shelter, desks.to, desks.stick)
        assert asked(desks.coordinator) == []
    there(desks)
    accept(desks.coordinator, offer, token_hex(16))
    if lost == "answer":
        export(desks.coordinator, desks.back, desks.stick)
        assert asked(desks.shelter) == [("waiting", saved.case)]
    back(desks)
    assert how(desks.shelter, saved.case) == ("ours", "taken")


def test_a_doubled_bundle_changes_nothing(desks):
    saved = person(desks.shelter)
    offer = offered(desks.shelter, saved.case)
    there(desks)
    accept(desks.coordinator, offer, token_hex(16))
    out = export(desks.coordinator, desks.back, desks.stick)
    import_bundle(desks.shelter, out.path, desks.stick)
    before = show(desks.shelter, saved.case).handing
    import_bundle(desks.shelter, out.path, desks.stick)
    back(desks)
    assert show(desks.shelter, saved.case).handing == before
    with pytest.raises(NothingToSend):
        export(desks.coordinator, desks.back, desks.stick)


def test_accepted_twice_opens_one_case(desks):
    saved = person(desks.shelter)
    offer = offered(desks.shelter, saved.case)
    there(desks)
    intake = token_hex(16)
    first = accept(desks.coordinator, offer, intake)
    assert accept(desks.coordinator, offer, intake) == first
    with pytest.raises(OfferAnswered):
        accept(desks.coordinator, offer, token_hex(16))
    assert len([each for each in kept(desks.coordinator, Case) if each.subject.hex() != saved.person]) == 1


def test_called_back_before_an_answer(desks):
    saved = person(desks.shelter)
    offer = offered(desks.shelter, saved.case)
    there(desks)
    with pytest.raises(ReasonMissing):
        call_back(desks.shelter, offer, "")
    call_back(desks.shelter, offer, "the person wants to stay")
    call_back(desks.shelter, offer, "asked twice")
    assert asked(desks.shelter) == []
    there(desks)
    told = show(desks.coordinator, saved.case).handing
    assert (told.state, told.why) == ("called_back", "the person wants to stay")
    assert asked(desks.coordinator) == []
    for answer in (
        lambda: accept(desks.coordinator, offer, token_hex(16)),
        lambda: decline(desks.coordinator, offer, "x"),
    ):
        with pytest.raises(OfferOver):
            answer()
    again = offered(desks.shelter, saved.case)
    there(desks)
    accept(desks.coordinator, again, token_hex(16))
    back(desks)
    assert how(desks.shelter, saved.case) == ("ours", "taken")


@pytest.mark.parametrize("first", ["theirs", "ours"])
def test_called_back_here_and_accepted_there_at_once(desks, first):
    """Whoever hears first: there is a case there, so the acceptance stands, and nobody's work is lost."""
    saved = person(desks.shelter)
    offer = offered(desks.shelter, saved.case)
    there(desks)
    call_back(desks.shelter, offer, "the person wants to stay")
    taken = accept(desks.coordinator, offer, token_hex(16))
    for carry in (there, back) if first == "ours" else (back, there):
        carry(desks)
    for desk, side in ((desks.shelter, "ours"), (desks.coordinator, "theirs")):
        told = show(desk, saved.case).handing
        assert (told.side, told.state, told.crossed) == (side, "taken", True)
    assert asked(desks.shelter) == [("taken", saved.case)]
    assert one(desks.shelter, Case).case_status == "Active"
    assert not show(desks.coordinator, taken.case).closed
    assert not kept(desks.coordinator, Quarantined)
    with pytest.raises(OfferAnswered):
        call_back(desks.shelter, offer, "again")


def test_told_by_phone_until_their_own_answer_is_here(desks):
    saved = person(desks.shelter)
    offer = offered(desks.shelter, saved.case)
    there(desks)
    with pytest.raises(ReasonMissing):
        note_answer(desks.shelter, Heard(offer, "accepted", TODAY, " "))
    tomorrow = (date.fromisoformat(TODAY) + timedelta(days=1)).isoformat()
    for wrong in (Heard(offer, "perhaps", TODAY, "Nimol"), Heard(offer, "accepted", tomorrow, "Nimol")):
        with pytest.raises(NoSuchRecord):
            note_answer(desks.shelter, wrong)
    note_answer(desks.shelter, Heard(offer, "declined", TODAY, "Nimol, by phone"))
    assert how(desks.shelter, saved.case) == ("ours", "declined")
    note_answer(desks.shelter, Heard(offer, "accepted", TODAY, "Nimol, by phone, an hour later"))
    told = show(desks.shelter, saved.case).handing
    assert (told.state, told.heard) == ("taken", True)
    decline(desks.coordinator, offer, "Nimol spoke too early")
    back(desks)
    told = show(desks.shelter, saved.case).handing
    assert (told.state, told.heard) == ("declined", False)
    with pytest.raises(OfferAnswered):
        note_answer(desks.shelter, Heard(offer, "accepted", TODAY, "Nimol"))


def test_a_no_after_the_case_was_closed_on_a_phone_call_is_never_overlooked(desks):
    saved = person(desks.shelter)
    offer = offered(desks.shelter, saved.case)
    there(desks)
    note_answer(desks.shelter, Heard(offer, "accepted", TODAY, "Nimol, by phone"))
    close(desks.shelter, saved)
    assert asked(desks.shelter) == []
    decline(desks.coordinator, offer, "it was another person")
    back(desks)
    month = 30 * 86_400_000
    real = desks.shelter.store.clock.now_ms
    desks.shelter.store.clock.now_ms = lambda: real() + month
    assert asked(desks.shelter) == [("declined", saved.case)]
    assert show(desks.shelter, saved.case).handing.closed


@pytest.mark.parametrize(
    ("consent", "receiver", "code"),
    [
        (permission(), "Nobody", "transfer.no_partner"),
        (permission("Moonflower"), LOTUS, "transfer.no_permission"),
        (permission(level="coded"), LOTUS, "transfer.no_permission"),
        (permission(consent_status="refused"), LOTUS, "transfer.no_permission"),
        (permission(valid_until="2020-01-01", given_on="2019-01-01"), LOTUS, "transfer.no_permission"),
        (permission(consent_status="undecided"), LOTUS, "transfer.no_permission"),
        (
            permission(given_by="guardian_with_child", guardian_safe="yes", child_assent="disagrees"),
            LOTUS,
            "transfer.no_permission",
        ),
    ],
)
def test_no_offer_without_permission(desks, consent, receiver, code):
    saved = person(desks.shelter, consent)
    made = written(desks.shelter, saved.case, receiver)
    assert refused(lambda: approve_record(desks.shelter, "transfer", made)) == {code}
    assert how(desks.shelter, saved.case) == ("ours", "prepared")
    assert one(desks.shelter, Transfer).approved_on is None


@pytest.mark.parametrize(
    "terms",
    [
        Terms(("referral",), "coded", (), "2099-12-31"),
        Terms(("coordination",), "identity", (), "2099-12-31"),
    ],
)
def test_no_offer_without_an_agreement(desks, terms):
    saved = person(desks.shelter)
    agree(desks.shelter, desks.to, terms)
    made = written(desks.shelter, saved.case)
    assert refused(lambda: approve_record(desks.shelter, "transfer", made)) == {"transfer.no_agreement"}


def test_only_a_supervisor_makes_it_an_offer(desks):
    saved = person(desks.shelter)
    staff = worker(desks.shelter)
    made = written(staff, saved.case)
    with pytest.raises(Refused):
        approve_record(staff, "transfer", made)
    there(desks)
    assert asked(desks.coordinator) == []
    with pytest.raises(OfferOver):
        accept(desks.coordinator, made, token_hex(16))
    approve_record(desks.shelter, "transfer", made)
    there(desks)
    assert asked(worker(desks.coordinator)) == [("offered", saved.case)]
    accept(worker(desks.coordinator), made, token_hex(16))
    back(desks)
    assert how(staff, saved.case) == ("ours", "taken")


def test_an_offer_that_was_made_is_neither_changed_nor_voided_nor_made_twice(desks):
    saved = person(desks.shelter)
    offer = offered(desks.shelter, saved.case)
    with pytest.raises(OfferStands):
        mend(desks.shelter, "transfer", offer, offered_to="Nobody")
    with pytest.raises(OfferStands):
        void_record(desks.shelter, "transfer", offer, "by mistake")
    second = written(desks.shelter, saved.case)
    assert refused(lambda: approve_record(desks.shelter, "transfer", second)) == {"transfer.already"}


def test_permission_taken_back_while_it_waits(desks):
    saved = person(desks.shelter)
    offer = offered(desks.shelter, saved.case)
    there(desks)
    (sheet,) = [each for each in kept(desks.shelter, Consent) if each.consent_purpose == "referral"]
    mend(desks.shelter, "consent", sheet.id, withdrawn_on=TODAY, withdrawal_wish="stop_only")
    assert show(desks.shelter, saved.case).handing.allowed is False
    there(desks)
    with pytest.raises(OfferOver):
        accept(desks.coordinator, offer, token_hex(16))


@pytest.mark.parametrize("when", ["before", "after"])
def test_erased_while_it_is_handed_over(desks, when):
    """The record goes wherever it was sent; what the new house wrote itself is its own to erase."""
    saved = person(desks.shelter, given_names="Sokha")
    offer = offered(desks.shelter, saved.case)
    there(desks)
    taken = accept(desks.coordinator, offer, token_hex(16)) if when == "after" else None
    erase(desks.shelter, saved.person, "they asked")
    there(desks)
    assert show(desks.coordinator, saved.case).erased
    assert asked(desks.coordinator) == []
    if taken is None:
        with pytest.raises(NoSuchRecord):
            accept(desks.coordinator, offer, token_hex(16))
    else:
        new = show(desks.coordinator, taken.case)
        assert (new.name, new.erased, new.handing) == ("Sokha", False, None)
        erase(desks.coordinator, taken.person, "they asked here, too")
        assert show(desks.coordinator, taken.case).erased
    if when == "after":
        done = back(desks)
        assert one(desks.shelter, Person).erased
        assert done.erased == 0


def test_nobody_else_answers_and_nothing_else_is_answered(desks):
    """The exception to custody is as narrow as the answer: this offer, these fields, this house."""
    saved = person(desks.shelter)
    other = person(desks.shelter)
    offer = offered(desks.shelter, saved.case)
    elsewhere = written(desks.shelter, other.case, "Moonflower")
    crook = Crook(desks.coordinator, desks.back)
    her, offer_id = bytes.fromhex(saved.person), bytes.fromhex(offer)
    crook.line("transfer", offer_id, her, {"their_answer": "accepted", "offered_to": "Moonflower"})
    crook.line("transfer", offer_id, her, {"approved_on": None})
    crook.line("transfer", offer_id, bytes.fromhex(other.person), {"their_answer": "accepted"})
    crook.line("transfer", bytes.fromhex(elsewhere), bytes.fromhex(other.person), {"their_answer": "accepted"})
    crook.line("transfer", bytes(16), her, {"their_answer": "accepted"})
    crook.line("transfer", offer_id, her, None)
    crook.line("case", bytes.fromhex(saved.case), her, {"case_status": "Closed"})
    done = import_bundle(desks.shelter, crook.seal(desks.stick), desks.stick)
    assert (done.set_aside, done.updated) == (7, 0)
    assert how(desks.shelter, saved.case) == ("ours", "offered")
    crook.line("transfer", offer_id, her, {"their_answer": "declined"})
    done = import_bundle(desks.shelter, crook.seal(desks.stick), desks.stick)
    assert (done.set_aside, done.updated) == (0, 1)
    assert how(desks.shelter, saved.case) == ("ours", "declined")


def test_odd_answers_from_elsewhere_do_not_come_over(desks):
    """Whoever offers a case writes its answers in any shape; what the questionnaire does not take is asked here."""
    saved = person(desks.shelter, given_names="Sokha")
    crook = Crook(desks.shelter, desks.to)
    her, case, offer = (bytes([at]) * 16 for at in (1, 2, 3))
    crook.line("person", her, her, {"code": "THEIRS11", "danger_flags": {"a": "b"}, "main_language": 7})
    crook.line("identity", bytes([4]) * 16, her, {"person": her.hex(), "given_names": "Lin", "date_of_birth": ["x"]})
    crook.line("case", case, her, {"person": her.hex(), "number": "X", "opened_on": 5, "case_status": ["Closed"]})
    crook.line("consent", bytes([5]) * 16, her, {
        "person": her.hex(), "consent_purpose": "referral", "consent_status": "given_spoken",
        "recipient_kind": "service_provider", "share_level": "identity",
    })  # fmt: skip
    crook.line("transfer", offer, her, {"case": case.hex(), "offered_to": LOTUS, "approved_on": {"a": "b"}})
    import_bundle(desks.coordinator, crook.seal(desks.stick), desks.stick)
    assert asked(desks.coordinator) == [("offered", case.hex())]
    taken = accept(desks.coordinator, offer.hex(), token_hex(16))
    view = show(desks.coordinator, taken.case)
    told = {each.field: each.answer for section in view.sections for each in section.fields}
    assert (view.name, told["main_language"], told["danger_flags"]) == ("Lin", None, None)
    assert saved.case != taken.case


def test_a_coordinator_is_told_of_the_offer_and_not_of_the_answer(desks):
    """Others would set a line aside that two houses wrote: what comes of it shows in the closure."""
    from app.sync.outgoing import Outgoing
    from app.sync.parties import party_of

    saved = person(desks.shelter)
    offer = offered(desks.shelter, saved.case)
    there(desks)
    accept(desks.coordinator, offer, token_hex(16))
    back(desks)
    with desks.shelter.read("look") as session:
        going = Outgoing(session, party_of(session, bytes.fromhex(desks.to)), TODAY)
        going._their_replicas = frozenset()  # as if it went to a third house
        lines = [line for line in going.lines() if line.kind == "transfer"]
    assert all(line.rep == 1 or "their_answer" not in (line.body or {}) for line in lines)
