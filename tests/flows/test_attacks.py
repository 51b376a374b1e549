"""What a trusted partner tries who signs correctly and means ill: every one of these must come to nothing."""

from __future__ import annotations

import pytest

from app.bundle.errors import BundleError
from app.cli.demo_steps import count_exploitation
from app.reports.make import Wish
from app.services.add_consent import add_consent
from app.services.export_bundle import export
from app.services.import_bundle import import_bundle
from app.services.list_cases import cards, find
from app.services.list_disputes import list_disputes
from app.services.make_figure import make_figure
from app.services.preview_export import preview
from app.services.show_case import show
from app.services.trainings import list_trainings
from app.sync import line as wire
from app.sync.consented import Recipient, Rules, Terms, scope_of
from app.sync.errors import NothingToSend, SyncError
from app.sync.fields import stays_in_house
from app.sync.forking import Forks
from app.sync.taking import Taker
from app.sync.tally import Tally
from db.columns import fields_of
from db.lines import LINK_0, Line, digest, link
from db.models import KINDS, Change, Consent, Identity, Person, Replica
from db.types import new_id
from tests import sheets
from tests.flows.steps import Crook, carry, intake, kept, mend, one


def craft(crook, replicas, line):
    """A line under any name, linked to whatever is claimed to stand before it."""
    line.link = link(line.link, digest(line, dict(enumerate(replicas, 1))))
    crook.raws.append(wire.encode(line))


def test_settling_a_dispute_with_an_early_stamp_does_not_take_her_over(desks):
    """Who keeps a person was told by the lowest stamp; a coordinator who settles may write any stamp it likes."""
    saved = intake(desks.shelter, given_names="Sokha", gender="Feminine")
    person = bytes.fromhex(saved.person)
    mend(desks.shelter, "person", person, gender="Masculine")
    carry(desks)
    told = [line for line in kept(desks.shelter, Change) if line.record == person]
    ours = one_of(desks.shelter, Replica, lambda replica: replica.ours).uuid
    crook = Crook(desks.coordinator, desks.back)
    bases = [(2, line.seq) for line in told]
    line = Line(1, 1, 1, "person", person, person, 1, b"crook..8", 1, bytes(16),
                {"gender": ("Feminine", bases)}, None, LINK_0)  # fmt: skip
    craft(crook, (crook.replica, ours), line)
    import_bundle(desks.shelter, crook.seal(desks.stick, replicas=(crook.replica.hex(), ours.hex())), desks.stick)
    mend(desks.shelter, "person", person, danger_details="her uncle calls")
    with pytest.raises(NothingToSend):
        export(desks.shelter, desks.to, desks.stick)
    assert not [one for one in kept(desks.coordinator, Identity) if one.given_names]
    assert one(desks.coordinator, Person).danger_details is None


def one_of(desk, model, wanted):
    return next(found for found in kept(desk, model) if wanted(found))


ODD = [
    {"missing": "declined"}, {"missing": {}}, {"a": "b"}, [], [{}], [[]], [None], [1], "", "\x00", "x" * 99, -1, 2**63,
    {"": ""}, [{"missing": "x"}], {"missing": ["x"]}, ["no such code"], {"a": {"b": {}}},
]  # fmt: skip


@pytest.mark.parametrize("odd", range(len(ODD)))
def test_answers_of_any_shape_break_nothing_for_the_others(desks, odd):
    value = ODD[odd]
    intake(desks.shelter)
    carry(desks)
    crook = Crook(desks.shelter, desks.to)
    person, case = new_id(), new_id()
    for kind, kept_as in KINDS.items():
        if kind == "person_link":
            continue  # it is about two people: tests/flows/test_links_travel.py
        record = {"person": person, "case": case}.get(kind) or new_id()
        ids = {"person": person.hex(), "case": case.hex()}
        whose = record if kind == "training" else person
        for name, field in fields_of(kept_as).items():
            if name == "voided":
                continue
            again = {own.name: ids.get(own.name, record.hex()) for own in fields_of(kept_as).values() if own.is_id}
            crook.line(kind, record, whose, {**again, name: ids.get(name, value) if field.is_id else value})
        crook.line(kind, record, whose, {"_why": value})
    done = import_bundle(desks.coordinator, crook.seal(desks.stick, number=2), desks.stick)
    taken = [kind for kind in KINDS if kind != "person_link" and not stays_in_house(kind)]
    assert (done.new, done.organisation) == (len(taken), "Sunflower")
    everything_works(desks)


def everything_works(desks):
    desk = desks.coordinator
    found = find(desk)
    shown = cards(desk, found)
    for card in shown:
        show(desk, card.case)
    count_exploitation(desk)
    list_disputes(desk)
    list_trainings(desk)
    for code in ("IND47", "IND48"):
        make_figure(desk, Wish(indicator=code))
    preview(desk, desks.back)


def test_a_line_under_a_number_that_our_old_self_used_is_held_against_custody(desks, tmp_path):
    """Of what we wrote before a restore only what we know is ours; nobody rewrites it by telling it twice."""
    intake(desks.shelter, gender="Feminine")
    carry(desks)
    with desks.coordinator.receive("import") as session:  # as after a restore: an older incarnation of ours
        old = new_id()
        replicas = desks.coordinator.store.replicas
        alias = replicas.mint(session, old, None, desks.coordinator.store.clock.now())
        mine = new_id()
        line = Line(alias, 1, 1 << 20, "person", mine, mine, 1, b"amina..8", 1, bytes(16),
                    {"code": ("OURS2222", []), "gender": ("Feminine", [])}, None, b"")  # fmt: skip
        line.link = link(LINK_0, digest(line, {alias: old}))
        Taker(session, Forks(session), Tally()).take([line], [])
    assert len(kept(desks.coordinator, Person)) == 2
    crook = Crook(desks.shelter, desks.to)
    for verb, body in ((1, {"gender": ("Masculine", [(1, 1)])}), (2, None)):
        forged = Line(1, 1, 1 << 21, "person", mine, mine, verb, b"crook..8", 1, bytes(16) if body else b"",
                      body and {"gender": ("Masculine", [])}, None, LINK_0)  # fmt: skip
        craft(crook, (old,), forged)
    done = import_bundle(desks.coordinator, crook.seal(desks.stick, number=2, replicas=(old.hex(),)), desks.stick)
    with desks.coordinator.read("look") as session:
        kept_one = session.get(Person, mine)
        assert (kept_one.erased, kept_one.gender) == (False, "Feminine")
    assert (done.erased, done.set_aside) == (0, 2)


def test_a_partner_speaks_only_for_a_journal_of_its_own(desks):
    """The name of its stream must not be the journal of somebody else: its receipts would silence that one."""
    intake(desks.shelter)
    carry(desks)
    crook = Crook(desks.shelter, desks.to)
    own = desks.coordinator.replica.hex()
    with pytest.raises((SyncError, BundleError)):
        import_bundle(desks.coordinator, crook.seal(desks.stick, number=2, stream=f"{own}>{own}"), desks.stick)


def test_a_case_of_theirs_hangs_on_no_case_of_ours(desks):
    saved = intake(desks.coordinator, gender="Feminine", urgent_needs=["sleep"])
    crook = Crook(desks.shelter, desks.to)
    person = new_id()
    crook.line("person", person, person, {"code": "CROOKED1"})
    crook.line("intake", new_id(), person, {"case": saved.case, "urgent_needs": ["food"]})
    import_bundle(desks.coordinator, crook.seal(desks.stick), desks.stick)
    view = show(desks.coordinator, saved.case)
    answers = {field.field: field.answer for section in view.sections for field in section.fields}
    assert answers["urgent_needs"] == ["sleep"]
    assert count_exploitation(desks.coordinator)


def test_after_she_took_it_back_nothing_of_what_she_tells_others_goes_out(desks):
    saved = intake(desks.shelter)
    carry(desks)
    shared = one_of(desks.shelter, Consent, lambda sheet: sheet.consent_purpose == "coordination")
    mend(desks.shelter, "consent", shared.id, withdrawn_on=sheets.TODAY, withdrawal_wish="stop_only")
    carry(desks)
    known = {sheet.id for sheet in kept(desks.coordinator, Consent)}
    add_consent(
        desks.shelter,
        saved.person,
        {**sheets.share(), "recipient": "The harbour lawyers", "recipient_kind": "service_provider"},
    )
    with pytest.raises(NothingToSend):
        export(desks.shelter, desks.to, desks.stick)
    assert {sheet.id for sheet in kept(desks.coordinator, Consent)} == known


def rules_today():
    terms = Terms(frozenset({"coordination"}), "identity", frozenset())
    return Rules(Recipient("River coordination", "shelter"), terms, "", sheets.TODAY, demonstration=False)


def test_her_latest_word_governs_however_the_receiver_was_classed():
    given = sheets.share("coded") | {"recipient_kind": "service_provider"}
    refused = sheets.share("coded", consent_status="refused") | {"recipient_kind": "other"}
    assert scope_of([given], rules_today()).level == "coded"
    assert scope_of([given, refused], rules_today()).level == ""


@pytest.mark.parametrize(
    "said", [{"recipient_kind": "police"}, {"recipient": "River-coordination."}, {"recipient": "RIVER  coordination"}]
)
def test_a_no_is_about_whoever_has_these_letters_and_a_yes_is_not(said):
    """A refusal with another class of receiver, or a full stop behind the name, left the yes before it in force."""
    given = sheets.share("coded") | {"recipient_kind": "service_provider"}
    refused = {**given, "consent_status": "refused", **said}
    assert scope_of([given, refused], rules_today()).level == ""
    assert scope_of([refused, given], rules_today()).level == "coded", "what is said later governs"
    other = {**refused, "recipient": "River council"}
    assert scope_of([given, other], rules_today()).level == "coded"
    if said != {"recipient": "RIVER  coordination"}:
        assert scope_of([{**refused, "consent_status": "given_spoken"}], rules_today()).level == ""


def test_a_refusal_whose_voiding_is_in_dispute_still_governs():
    given = sheets.share("coded") | {"recipient_kind": "other"}
    refused = {**given, "consent_status": "refused", "voided": "yes"}
    assert scope_of([given, refused], rules_today()).level == "coded"
    assert scope_of([given, {**refused, "disputed": True}], rules_today()).level == ""


def test_her_latest_word_governs_also_where_ids_are_in_no_order(desks):
    """Ids are made of the clock: within one millisecond, or when it was set back, a later sheet may have the lower."""
    intake(desks.shelter)
    given = one_of(desks.shelter, Consent, lambda sheet: sheet.consent_purpose == "coordination")
    with desks.shelter.write("add_consent") as session:
        sheet = sheets.share("coded", consent_status="refused")
        session.add(Consent(id=bytes(1) + given.id[1:], subject=given.subject, person=given.subject, **sheet))
    with pytest.raises(NothingToSend):
        export(desks.shelter, desks.to, desks.stick)
