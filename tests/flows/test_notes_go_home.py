"""A question about a record goes home in codes alone, is answered there, and comes back; nobody else hears."""

from __future__ import annotations

import pytest

from app.records import quality_notes
from app.records.errors import NoSuchRecord, ReasonMissing
from app.services.answer_note import is_right
from app.services.data_quality import look
from app.services.erase_person import erase
from app.services.export_bundle import export
from app.services.import_bundle import import_bundle
from app.services.list_quarantine import list_quarantine
from app.services.make_agreement import agree
from app.services.note_findings import Finding, note_findings
from app.services.open_notes import open_notes
from app.sync.errors import NothingToSend
from db.lines import decode_body
from db.models import Incident, Intake, QualityNote
from db.session import NOBODY
from db.types import new_id
from tests.app.services import casework_kit as kit
from tests.flows.desks import ALL
from tests.flows.steps import Crook, bring_home, carry, intake, kept, mend, one
from tests.sheets import TODAY

WHY = "She said so twice, and her papers say the same"


def finding(desk, code="age_far", field="age_at_intake"):
    return Finding("intake", one(desk, Intake).id.hex(), field, code)


@pytest.fixture
def asked(desks):
    saved = intake(desks.shelter, "coded", age_at_intake=95)
    carry(desks)
    assert note_findings(desks.coordinator, [finding(desks.coordinator)]) == 1
    return saved


def states(desk):
    return [quality_notes.state(note) for note in kept(desk, QualityNote)]


def test_it_goes_home_and_comes_back_corrected(desks, asked):
    assert bring_home(desks).set_aside == 0
    (card,) = open_notes(desks.shelter)
    assert (card.kind, card.field, card.asked_by, card.case) == (
        "intake",
        "age_at_intake",
        "River coordination",
        asked.case,
    )
    mend(desks.shelter, "intake", card.record, age_at_intake=35)
    assert open_notes(desks.shelter) == ()
    assert carry(desks).set_aside == 0
    assert states(desks.coordinator) == ["corrected"]


def test_what_is_found_again_after_it_was_corrected_is_asked_again(desks, asked):
    bring_home(desks)
    record = open_notes(desks.shelter)[0].record
    for age in (35, 96):
        mend(desks.shelter, "intake", record, age_at_intake=age)
        carry(desks)
    (card,) = [each for each in look(desks.coordinator).cards if each.code == "age_far"]
    assert (states(desks.coordinator), card.state) == (["corrected"], "")
    assert note_findings(desks.coordinator, [finding(desks.coordinator)]) == 1
    assert note_findings(desks.coordinator, [finding(desks.coordinator)]) == 0, "now it waits"
    (card,) = [each for each in look(desks.coordinator).cards if each.code == "age_far"]
    assert card.state == "open"
    bring_home(desks)
    assert [each.record for each in open_notes(desks.shelter)] == [record]


def test_a_correction_that_mends_nothing_leaves_it_open(desks, asked):
    bring_home(desks)
    (card,) = open_notes(desks.shelter)
    mend(desks.shelter, "intake", card.record, age_at_intake=94)
    assert len(open_notes(desks.shelter)) == 1


def test_it_is_right_as_it_is(desks, asked):
    bring_home(desks)
    (card,) = open_notes(desks.shelter)
    with pytest.raises(ReasonMissing):
        is_right(desks.shelter, card.note, "  ")
    is_right(desks.shelter, card.note, WHY)
    assert carry(desks).set_aside == 0
    assert states(desks.coordinator) == ["right"]
    assert one(desks.coordinator, QualityNote).reply_why == WHY
    assert note_findings(desks.coordinator, [finding(desks.coordinator)]) == 0, "what was answered is not asked again"


def test_lost_and_doubled(desks, asked):
    export(desks.coordinator, desks.back, desks.stick)  # this one is lost on the bus
    made = export(desks.coordinator, desks.back, desks.stick)
    assert import_bundle(desks.shelter, made.path, desks.stick).set_aside == 0
    import_bundle(desks.shelter, made.path, desks.stick)
    assert len(open_notes(desks.shelter)) == 1
    is_right(desks.shelter, open_notes(desks.shelter)[0].note, WHY)
    export(desks.shelter, desks.to, desks.stick)  # lost too
    carry(desks)
    assert states(desks.coordinator) == ["right"]


def test_of_what_is_for_supervisors_a_worker_is_not_told(desks):
    saved = intake(desks.shelter, "coded")
    told = {"happened_on": TODAY, "incident_kind": "conduct_of_staff", "harm": "no", "what_happened": "x"}
    kit.add(desks.shelter, saved, "incident", **told, done_now="x")
    carry(desks)
    here = one(desks.coordinator, Incident).id.hex()
    note_findings(desks.coordinator, [Finding("incident", here, "happened_on", "age_far")])
    bring_home(desks)
    assert [card.record for card in open_notes(desks.shelter)] == [here]
    assert open_notes(kit.sitting(desks.shelter, "worker")) == ()


def test_without_an_agreement_it_stays(desks, asked):
    with desks.coordinator.store.write(NOBODY) as session:
        session.connection().exec_driver_sql("UPDATE agreement SET ends_on = '2000-01-01'")
    with pytest.raises(NothingToSend):
        export(desks.coordinator, desks.back, desks.stick)


def test_nothing_that_was_recorded_is_in_it(desks, asked):
    with desks.coordinator.read("look") as session:
        raw = session.connection().connection.driver_connection
        (body,) = [bytes(row[0]) for row in raw.execute("SELECT body FROM change WHERE kind = 'quality_note'")]
    line = decode_body(body)
    assert set(line) == {"about", "about_kind", "field", "finding", "noted_on"}
    assert (line["field"][0], line["finding"][0]) == ("age_at_intake", "age_far")


def test_an_erased_person_takes_it_along(desks, asked):
    bring_home(desks)
    erase(desks.shelter, asked.person, "she asked")
    assert open_notes(desks.shelter) == ()
    note = one(desks.shelter, QualityNote)
    assert (note.erased, note.about, note.finding) == (True, None, None)
    carry(desks)
    assert one(desks.coordinator, QualityNote).finding is None


def test_a_note_after_the_erasure_is_empty(desks, asked):
    made = export(desks.coordinator, desks.back, desks.stick)
    erase(desks.shelter, asked.person, "she asked")
    import_bundle(desks.shelter, made.path, desks.stick)
    assert open_notes(desks.shelter) == ()
    assert all(note.finding is None for note in kept(desks.shelter, QualityNote))


def test_of_our_own_records_nobody_is_asked(desks):
    intake(desks.shelter)
    with pytest.raises(NoSuchRecord):
        note_findings(desks.shelter, [finding(desks.shelter)])


def told(desk, **changes):
    row = one(desk, Intake)
    return {
        "about": row.id.hex(), "about_kind": "intake", "field": "age_at_intake", "finding": "age_far",
        "noted_on": "2026-11-20", **changes,
    }  # fmt: skip


@pytest.mark.parametrize(
    "odd",
    [
        {"finding": "Her name is Dara"}, {"field": "Dara"}, {"about_kind": "nothing"}, {"noted_on": "for Dara"},
        {"about": "Dara"}, {"reply": "right"},
    ],
)  # fmt: skip
def test_words_have_no_room_in_a_note(desks, odd):
    saved = intake(desks.shelter)
    crook = Crook(desks.coordinator, desks.back)
    crook.line("quality_note", new_id(), bytes.fromhex(saved.person), told(desks.shelter, **odd))
    assert import_bundle(desks.shelter, crook.seal(desks.stick), desks.stick).set_aside == 1
    assert open_notes(desks.shelter) == ()


def test_a_sound_one_would_have_been_taken(desks):
    saved = intake(desks.shelter)
    crook = Crook(desks.coordinator, desks.back)
    crook.line("quality_note", new_id(), bytes.fromhex(saved.person), told(desks.shelter))
    assert import_bundle(desks.shelter, crook.seal(desks.stick), desks.stick).set_aside == 0
    assert len(open_notes(desks.shelter)) == 1


def test_a_note_hangs_on_a_record_of_the_same_person(desks):
    saved = intake(desks.shelter)
    first = one(desks.shelter, Intake)
    other = intake(desks.shelter)
    crook = Crook(desks.coordinator, desks.back)
    values = {
        "about": first.id.hex(), "about_kind": "intake", "field": "age_at_intake", "finding": "age_far",
        "noted_on": "2026-11-20",
    }  # fmt: skip
    crook.line("quality_note", new_id(), bytes.fromhex(other.person), values)
    assert import_bundle(desks.shelter, crook.seal(desks.stick), desks.stick).set_aside == 1
    assert saved.person != other.person


def test_a_shelter_does_not_write_the_question(desks, asked):
    """Whoever is asked answers; it neither changes what was asked nor begins a note of its own."""
    note, row = one(desks.coordinator, QualityNote), one(desks.coordinator, Intake)
    crook = Crook(desks.shelter, desks.to)
    crook.line("quality_note", note.id, row.subject, {"finding": "stays_overlap"})
    crook.line("quality_note", new_id(), row.subject, told(desks.coordinator))
    assert import_bundle(desks.coordinator, crook.seal(desks.stick, number=2), desks.stick).set_aside == 2
    assert one(desks.coordinator, QualityNote).finding == "age_far"
    assert {each.reason_code for each in list_quarantine(desks.coordinator)} == {"not_yours_to_write"}


def test_another_partner_hears_neither_the_question_nor_the_answer(desks, asked, other_shelter):
    bring_home(desks)
    (card,) = open_notes(desks.shelter)
    is_right(desks.shelter, card.note, WHY)
    agree(other_shelter.desk, other_shelter.to, ALL)
    with desks.shelter.read("look") as session:
        from app.sync.outgoing import Outgoing
        from app.sync.parties import party_of

        party = party_of(session, bytes.fromhex(desks.to))
        to_asker = [line for line in Outgoing(session, party, "2026-11-27").lines() if line.kind == "quality_note"]
        stranger = party._replace(organisation=new_id(), replica=new_id())  # same agreement, same permission
        to_others = [line for line in Outgoing(session, stranger, "2026-11-27").lines() if line.kind == "quality_note"]
    assert len(to_asker) == 1
    assert to_others == []
