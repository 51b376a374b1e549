"""The first page: what is due and whose it is, what waits, what was left half done; and no table read whole for it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from sqlalchemy import event, select

from app.records import unsent, workers
from app.records.unsent import people_unsent
from app.services import back_up_vault, keep_draft, rooms, today
from app.services.add_consent import add_consent
from app.services.add_record import NewRecord, add_record
from app.services.record_intake import record_intake
from app.services.rooms import RoomSheet
from app.services.void_record import void_record
from db.heads import Heads
from db.missing import missing
from db.models import BundleLog, Case, Device, Organisation, Replica
from db.session import LocalAuthor
from db.types import new_id
from tests import sheets, vaults

TODAY = date.fromisoformat(sheets.TODAY)
# Tables of a handful of rows, or of what waits for a decision: to count them is to read them.
SMALL = {
    "organisation",
    "replica",
    "have",
    "worker",
    "room",
    "device",
    "agreement",
    "dispute",
    "quarantined",
    "erased",
    "setting",
}


@pytest.fixture
def desk(tmp_path):
    made = vaults.make(tmp_path / "vault").desk
    yield made
    made.close()


def day(ahead: int) -> str:
    return (TODAY + timedelta(days=ahead)).isoformat()


def person(desk, *consents, **changes):
    return record_intake(desk, sheets.intake(*consents, **changes))


def add(desk, kind, person, **answers):
    return add_record(desk, NewRecord(kind, person.case, new_id().hex(), answers)).record


def task(desk, who, ahead, worker="amina", **changes):
    return add(desk, "task", who, what=f"due {ahead}", who=worker, due_on=day(ahead), **changes)


def risk(desk, who, before, ahead, **changes):
    told = {"risk_from_others": "low", "risk_to_self": "low", "overall_risk": "high", **changes}
    return add(desk, "assessment_risk", who, assessed_on=day(-before), review_on=day(ahead), **told)


def words(pile):
    return [(each.why, each.kind, each.day) for each in pile.entries]


def test_tasks_are_mine_first_and_everybodys_for_a_supervisor(desk):
    sokha = person(desk, known_as="Sokha")
    with desk.store.write(LocalAuthor(worker=desk.worker_id)) as session:
        session.add(workers.new_worker(new_id().hex(), "Dara", "worker", desk.store.clock.now()))
    task(desk, sokha, -3, "Dara")
    mine = task(desk, sokha, 0, urgent="yes")
    task(desk, sokha, 5, missing("not_asked"))
    task(desk, sokha, 8)
    task(desk, sokha, -1, state="done", done_on=day(-1))
    void_record(desk, "task", task(desk, sokha, -2), "mistake")
    pile = today.tasks(desk)
    assert [each.words for each in pile.entries] == ["due 0", "due 5", "due -3"]
    first = pile.entries[0]
    assert (first.record, first.case, first.name, first.number) == (mine, sokha.case, "Sokha", sokha.number)
    assert (first.mine, first.urgent, first.late) == (True, True, False)
    assert pile.entries[2].late
    counted = pile.counts
    assert (counted.late, counted.today, counted.week, counted.mine, counted.nobodys) == (1, 1, 1, 1, 1)
    worker = today.tasks(replace(desk, worker=replace(desk.worker, role="worker")))
    assert [each.words for each in worker.entries] == ["due 0", "due 5"], "not those of somebody else"
    assert worker.counts.all == 2


def test_the_whole_list_of_tasks_has_those_without_a_day_last(desk):
    sokha = person(desk)
    task(desk, sokha, 30)
    task(desk, sokha, -1, "Dara")
    add(desk, "task", sokha, what="some day", who="Amina", due_on=missing("not_asked"))
    said = {
        what: [each.words for each in today.shown(desk, today.listing(desk, what))]
        for what in ("all", "mine", "overdue")
    }
    assert said == {
        "all": ["due -1", "due 30", "some day"],
        "mine": ["due 30", "some day"],
        "overdue": ["due -1"],
    }


def test_only_the_newest_assessment_of_an_open_case_is_to_be_looked_at(desk):
    sokha, closed = person(desk), person(desk)
    risk(desk, sokha, 40, -10)
    newest = risk(desk, sokha, 3, -1)
    void_record(desk, "assessment_risk", risk(desk, sokha, 1, -1), "mistake")
    risk(desk, closed, 3, -1)
    with desk.write("approve") as session:
        session.get_one(Case, bytes.fromhex(closed.case)).case_status = "Closed"
    pile = today.reviews(desk)
    assert [each.record for each in pile.entries] == [newest]
    assert (pile.entries[0].label, pile.entries[0].late, pile.late, pile.count) == ("High", True, 1, 1)


def test_plans_flags_and_permissions_are_to_be_looked_at_again(desk):
    sokha = person(desk, sheets.care(review_on=day(2)), sheets.share(valid_until=day(20)))
    for receiver, until, more in (
        ("Far house", 31, {}),
        ("Clinic", 3, {"consent_status": "refused"}),
        ("Legal aid", -10, {}),
        ("Long ago", -91, {}),
        ("Hill house", -20, {}),
        ("Hill house", 99, {}),  # asked again: only the newer sheet counts
    ):
        told = sheets.share(valid_until=day(until), **more) | {
            "recipient": receiver,
            "given_on": day(min(until - 1, 0)),
        }
        add_consent(desk, sokha.person, told)
    add(desk, "support_plan", sokha, objectives="work", agreed_on=day(-9), review_on=day(7))
    add(desk, "support_plan", sokha, objectives="old", agreed_on=day(-9), review_on=day(-7), ended_on=day(-5))
    add(desk, "red_flag", sokha, wording="do not phone", raised_on=day(-3), look_again_on=day(1))
    add(desk, "red_flag", sokha, wording="later", raised_on=day(-3), look_again_on=day(8))
    pile = today.reviews(desk)
    assert words(pile) == [
        ("expires", "consent", day(-10)),
        ("look_again", "red_flag", day(1)),
        ("review", "consent", day(2)),
        ("review", "support_plan", day(7)),
        ("expires", "consent", day(20)),
    ]
    assert [each.words for each in pile.entries] == ["Legal aid", "do not phone", "", "work", "River coordination"]
    assert {each.case for each in pile.entries} == {sokha.case}


def test_contact_that_was_promised(desk):
    sokha = person(desk)
    due = add(desk, "follow_up", sokha, planned_on=day(-1), reached=missing("not_asked"))
    add(desk, "follow_up", sokha, planned_on=day(-1), done_on=day(-1), reached="no_answer")
    pile = today.follow_ups(desk)
    assert [each.record for each in pile.entries] == [due]
    assert pile.late == 1


def test_what_waits_for_a_supervisor(desk):
    sokha = person(desk)
    risk(desk, sokha, 9, 9)
    newest = risk(desk, sokha, 1, 9)
    plan = add(desk, "support_plan", sokha, objectives="work", agreed_on=day(-9), review_on=day(90))
    assert [each.record for each in today.approvals(desk).entries] == [plan, newest], "an older one is out of date"
    worker = replace(desk, worker=replace(desk.worker, role="worker"))
    assert today.approvals(worker).count == 0


def test_safety_plans_of_those_whose_risk_is_high(desk):
    high = [person(desk) for _ in range(4)]
    risk(desk, high[0], 9, 9, safety_plan="door code")
    risk(desk, high[1], 9, 9)
    risk(desk, high[2], 9, 9, safety_plan=missing("declined"))
    risk(desk, high[3], 9, 9, safety_plan="old one")
    risk(desk, high[3], 1, 9, overall_risk="low")
    told = today.safety_plans(desk)
    assert (told.people, told.planned, told.reasons) == (3, 1, 1)


def test_the_house_in_one_line(desk):
    rooms.add_room(desk, RoomSheet("North", ("1", "2")))
    for room in ({"room": "north", "bed": "2"}, {"room": "north"}, {}):
        add(desk, "stay", person(desk), moved_in_on=day(-1), stay_kind="short", **room)
    told = today.tonight(desk)
    assert (told.people, told.beds, told.free, told.loose) == (3, 2, 1, 2)


def test_half_typed_forms_open_where_they_were_left(desk):
    keep_draft.keep(desk, "stay", "k1", {"answers": {"room": "North"}})
    keep_draft.keep(desk, "sheet:abc", "k2", {})
    told = {each.key: each for each in today.drafts(desk)}
    assert (told["k1"].form, told["k1"].title) == ("stay", "Stay")
    assert told["k2"].title == "", "a form of this house's own has no title here"


def test_bundles_without_a_receipt_and_what_waits_for_a_decision(desk):
    partner = new_id()
    moment = desk.store.clock.now()
    with desk.write("trust") as session:
        theirs = Organisation(id=new_id(), name="River coordination", kind="coordinator")
        session.add(theirs)
        session.flush()
        keys = {"sign_public": b"", "recipient": "", "post_quantum": True, "digits": "0" * 40, "counter": 1}
        since = {"since": moment, "by_worker": desk.worker_id}
        session.add(
            Device(id=partner, organisation=theirs.id, standing="trusted", label="", replica=new_id(), **keys, **since)
        )
        session.flush()
        for number, state in enumerate(("received", "written", "written", "reserved"), 1):
            session.add(BundleLog(at=moment, way="out", what="changes", partner=partner, number=number, state=state))
    (told,) = today.exchanges(desk).partners
    assert told.unsent == 0, "nobody was recorded since"
    assert (told.organisation, told.unanswered, told.broken) == ("River coordination", 2, 1)
    assert told.since[:10] == moment.date().isoformat()


def test_people_with_something_new_since_the_last_bundle(desk):
    person(desk)
    person(desk)
    with desk.read("look") as session:
        assert people_unsent(session, None) == 2
        sent = desk.store.clock.now()
        assert people_unsent(session, sent + timedelta(seconds=1)) == 0
    who = person(desk, known_as="Lina")
    task(desk, who, 1)
    with desk.read("look") as session:
        assert people_unsent(session, sent - timedelta(days=1)) == 3
        rep = session.scalar(select(Replica.id).where(Replica.ours))
        plan = session.connection().exec_driver_sql(f"EXPLAIN QUERY PLAN {unsent._NEW}", (rep, rep, 0, 9)).all()
    assert not any("SCAN change" in str(row) for row in plan), plan


def test_the_last_backup(desk, tmp_path, monkeypatch):
    assert not today.backup(desk).old, "there is nothing to lose yet"
    person(desk)
    assert (today.backup(desk).at, today.backup(desk).old) == ("", True)
    back_up_vault.back_up(desk, tmp_path)
    made = today.backup(desk)
    assert (made.days, made.old, made.may) == (0, False, True)
    later = desk.store.clock.now() + timedelta(days=7)
    monkeypatch.setattr(type(desk.store.clock), "now", lambda _clock: later)
    assert (today.backup(desk).days, today.backup(desk).old) == (7, True)


def test_no_table_is_read_whole(desk):
    person(desk)
    asked = []
    listen = lambda _c, _k, statement, values, _x, _m: asked.append((statement, values))  # noqa: E731
    reader = desk.store.vault.reader
    event.listen(reader, "before_cursor_execute", listen)
    for part in (
        today.tasks,
        today.reviews,
        today.follow_ups,
        today.approvals,
        today.tonight,
        today.exchanges,
        today.backup,
        today.safety_plans,
    ):
        part(desk)
    for what in ("mine", "overdue"):
        today.listing(desk, what)
    event.remove(reader, "before_cursor_execute", listen)
    assert len(asked) > 20
    with reader.connect() as connection:
        steps = {
            (step[3], statement)
            for statement, values in asked
            if statement.lstrip().upper().startswith("SELECT")
            for step in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", values)
        }
    whole = [(step, statement) for step, statement in steps if step.startswith("SCAN") and step.split()[1] not in SMALL]
    assert [each for each in whole if "LIMIT" not in each[1] or "person" not in each[0]] == []


def test_what_another_house_told_us_of_is_for_that_house_to_do(desk):
    sokha = person(desk)
    theirs = [
        add(desk, "support_plan", sokha, objectives="work", agreed_on=day(-9), review_on=day(1)),
        add(desk, "stay", sokha, moved_in_on=day(-1), stay_kind="short"),
        add(desk, "task", sokha, what="Call the clinic", who="Amina", due_on=missing("not_asked")),
    ]
    assert len(today.listing(desk, "all")) == 1
    assert (today.reviews(desk).count, today.approvals(desk).count, today.tonight(desk).people) == (1, 1, 1)
    elsewhere = Heads((1 << 16, 99, 1), {}).encode()
    with desk.store.vault.writer.begin() as connection:
        for table, record in zip(("support_plan", "stay", "task"), theirs, strict=True):
            connection.exec_driver_sql(f"UPDATE {table} SET st = ? WHERE id = ?", (elsewhere, bytes.fromhex(record)))
    assert (today.reviews(desk).count, today.approvals(desk).count, today.tonight(desk).people) == (0, 0, 0)
    assert today.listing(desk, "all") == ()
