"""The overview of a coordinator: what came, what is missing, what waits; no more statements for more partners."""

from __future__ import annotations

from datetime import timedelta

from sqlalchemy import event

from app.services.data_quality import look
from app.services.desk_overview import overview
from app.services.export_bundle import export
from app.services.import_bundle import import_bundle
from app.services.list_disputes import list_disputes
from app.services.make_agreement import Terms, agree
from app.services.note_findings import Finding, note_findings
from app.services.partner_quality import partner_quality
from app.services.take_receipt import take
from db.models import Dispute, Intake
from db.session import NOBODY
from db.types import new_id
from tests.flows.desks import ALL
from tests.flows.steps import Crook, carry, intake, one


def only(desk):
    (row,) = overview(desk).partners
    return row


def test_nothing_came_yet(desks):
    row = only(desks.coordinator)
    assert (row.organisation, row.came.at, row.late, row.waits) == ("Sunflower", "", True, 0)
    assert not row.ended


def test_what_came_and_what_is_missing(desks):
    intake(desks.shelter)
    assert export(desks.shelter, desks.to, desks.stick) is not None  # lost on the bus
    done = import_bundle(desks.coordinator, export(desks.shelter, desks.to, desks.stick).path, desks.stick)
    row = only(desks.coordinator)
    assert (row.came.number, row.came.people, row.gaps, row.receipts, row.late) == (2, 1, 1, 1, False)
    take(desks.shelter, done.receipt_path)
    intake(desks.shelter)
    carry(desks)
    row = only(desks.coordinator)
    assert (row.came.number, row.receipts) == (3, 1), "the receipt before it went home; that of this one is on its way"


def test_silence_is_held_against_the_rhythm(desks, monkeypatch):
    intake(desks.shelter)
    carry(desks)
    clock = desks.coordinator.store.clock
    later = clock.now() + timedelta(days=20)
    monkeypatch.setattr(type(clock), "now", lambda _self: later)
    assert not only(desks.coordinator).late
    agree(desks.coordinator, desks.back, Terms(ALL.purposes, ALL.level, (), "2099-12-31", rhythm_days=14))
    row = only(desks.coordinator)
    assert (row.rhythm, row.came.silent, row.late) == (14, 20, True)


def test_agreements_that_end(desks):
    with desks.coordinator.store.write(NOBODY) as session:
        soon = (desks.coordinator.store.clock.now() + timedelta(days=59)).date().isoformat()
        session.connection().exec_driver_sql("UPDATE agreement SET ends_on = ?", (soon,))
    row = only(desks.coordinator)
    assert (row.ending, row.ended) == (True, False)
    with desks.coordinator.store.write(NOBODY) as session:
        session.connection().exec_driver_sql("UPDATE agreement SET ends_on = '2020-01-01'")
    row = only(desks.coordinator)
    assert (row.ending, row.ended) == (False, True)


def test_what_was_set_aside_is_counted(desks):
    crook = Crook(desks.shelter, desks.to)
    crook.line("device", new_id(), new_id(), {"label": "x"})
    import_bundle(desks.coordinator, crook.seal(desks.stick), desks.stick)
    assert only(desks.coordinator).aside == 1


def statements(desk):
    told = []
    with desk.read("look") as session:
        engine = session.get_bind()
    listen = lambda *args: told.append(args[2])  # noqa: E731 - taken off again below
    event.listen(engine, "before_cursor_execute", listen)
    try:
        overview(desk)
    finally:
        event.remove(engine, "before_cursor_execute", listen)
    return told


def test_as_many_statements_for_two_partners_as_for_one(desks, request):
    before = len(statements(desks.coordinator))
    other = request.getfixturevalue("other_shelter")
    assert other.to
    assert len(overview(desks.coordinator).partners) == 2
    assert len(statements(desks.coordinator)) == before


def test_disputes_are_those_of_the_list_and_of_one_of_two_houses_of_one_name(desks, other_shelter):
    assert other_shelter.to
    intake(desks.shelter)
    carry(desks)
    came = one(desks.coordinator, Intake)
    with desks.coordinator.store.write(NOBODY) as session:
        session.connection().exec_driver_sql("UPDATE organisation SET name = 'Sunflower' WHERE NOT ours")
        for name in ("intake_date", "intake_date_month", "age_at_intake"):
            session.add(Dispute(kind="intake", record=came.id, field=name, subject=came.subject, since=1))
    listed = list_disputes(desks.coordinator)
    assert sorted(each.field for each in listed) == ["age_at_intake", "intake_date"], "a month goes with its day"
    rows = overview(desks.coordinator).partners
    assert {row.organisation for row in rows} == {"Sunflower"}
    assert {row.house: row.disputes for row in rows if row.disputes} == {listed[0].house: 2}


def test_no_statement_reads_the_people_through(desks):
    """Of the people only those with a dispute are looked up, by their key."""
    asked = [each for each in statements(desks.coordinator) if "person" in each and "dispute" in each]
    with desks.coordinator.read("look") as session:
        plan = [row[3] for row in session.connection().exec_driver_sql(f"EXPLAIN QUERY PLAN {asked[0]}")]
    assert any("SEARCH person" in step for step in plan), plan
    assert not any("SCAN person" in step and "USING" not in step for step in plan), plan


def test_quality_of_a_partner_and_the_state_of_what_was_asked(desks):
    intake(desks.shelter, age_at_intake=95)
    carry(desks)
    house = only(desks.coordinator).house
    quality = partner_quality(desks.coordinator)[house]
    assert 0 < quality.answered <= quality.asked
    seen = look(desks.coordinator)
    (card,) = [each for each in seen.cards if each.code == "age_far"]
    assert (card.house, card.state, seen.counts[house, "age_far"]) == (house, "", 1)
    assert card.record == one(desks.coordinator, Intake).id.hex()
    note_findings(desks.coordinator, [Finding(card.kind, card.record, card.field, card.code)])
    (card,) = [each for each in look(desks.coordinator).cards if each.code == "age_far"]
    assert card.state == "open"
    assert (seen.privacy[house].people, seen.privacy[house].kept_back) == (1, 1)
