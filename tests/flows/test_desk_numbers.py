"""The numbers of the desk, of partners made up by chance, against plain SQL that was written for these tests alone."""

from __future__ import annotations

import json
import random
from datetime import UTC, datetime

import pytest

from app.records.due import MOST
from app.services.desk_overview import overview
from app.services.today import approvals, offers
from db.heads import Heads
from db.journal import ReceivedAuthor
from db.models import (
    BundleLog,
    Closure,
    Device,
    Erased,
    Organisation,
    Quarantined,
    Replica,
    Stream,
    SupportPlan,
    TwinPair,
)
from db.rows import Row, store_folded
from db.session import NOBODY, LocalAuthor
from db.types import new_id
from tests import vaults
from tests.bench import million

NOW = datetime(2026, 11, 1, tzinfo=UTC)
STANDINGS = ("trusted", "stopped")
OWN = 100
HOUSES = 6
BY_HOUSE = {
    "gaps": """
        SELECT d.organisation, sum(max(s.number - coalesce((
            SELECT sum(json_extract(t.value, '$[1]') - json_extract(t.value, '$[0]') + 1)
            FROM json_each(s.facts, '$.taken') t), 0), 0))
        FROM stream s JOIN device d ON d.id = s.partner WHERE s.way = 'in' GROUP BY 1""",
    "receipts": """
        WITH mine AS (SELECT b.*, d.organisation AS house FROM bundle_log b JOIN device d ON d.id = b.partner),
        newest AS (SELECT house, max(id) AS id FROM mine
            WHERE way = 'in' AND what = 'changes' AND state = 'imported' GROUP BY 1),
        built AS (SELECT n.house, max(r.id) AS id FROM newest n JOIN mine b ON b.id = n.id
            JOIN mine r ON r.house = n.house AND r.hash = b.relied AND r.what = 'receipt' AND r.way = 'out'
            AND r.state = 'written' GROUP BY 1)
        SELECT house, count(*) FROM mine LEFT JOIN built USING (house) WHERE way = 'out' AND what = 'receipt'
            AND state = 'written' AND (built.id IS NULL OR mine.id > built.id) GROUP BY 1""",
    "aside": """
        SELECT d.organisation, count(*) FROM quarantined q, device d
        WHERE d.id = q.partner AND q.reason <> 'let_go' GROUP BY 1""",
    "erasures": """
        SELECT o.id, count(*) FROM erased e JOIN replica r ON r.id = e.rep
        JOIN organisation o ON lower(hex(o.id)) = r.org WHERE e.confirmed = 0 GROUP BY 1""",
    "number": """
        SELECT d.organisation, b.number FROM bundle_log b JOIN device d ON d.id = b.partner
        WHERE b.way = 'in' AND b.what = 'changes' AND b.state = 'imported' AND NOT EXISTS (
            SELECT 1 FROM bundle_log c JOIN device e ON e.id = c.partner WHERE e.organisation = d.organisation
            AND c.way = 'in' AND c.what = 'changes' AND c.state = 'imported' AND c.id > b.id)""",
}  # fmt: skip
PAIRS = """
    SELECT count(*) - (SELECT count(*) FROM twin_pair JOIN person_link USING (one, two)
        WHERE erased = 0 AND verdict IN ('"same"', '"different"')) FROM twin_pair"""
UNREAD = """
    SELECT id FROM closure WHERE approved_by IS NULL AND voided IS NULL AND erased = 0
    UNION ALL SELECT id FROM support_plan
        WHERE approved_by IS NULL AND voided IS NULL AND erased = 0 AND ended_on IS NULL"""


@pytest.fixture(scope="module")
def desk(tmp_path_factory):
    made = vaults.copy_of(tmp_path_factory.mktemp("numbers") / "desk", kind="coordinator").desk
    yield made
    made.close()


@pytest.fixture(scope="module")
def houses(desk):
    """Some with several devices, the last with none; each with what came, went, is missing and waits."""
    chance, found = random.Random(4), []
    with desk.store.write(NOBODY) as session:
        for number in range(HOUSES):
            house = Organisation(id=new_id(), name=f"House {number}", kind="shelter", site=f"H{number}")
            session.add_all([house, Replica(id=50 + number, uuid=new_id(), org=house.id.hex(), first_seen=NOW)])
            session.flush()
            found.append(house.id)
            devices = [device(house.id, chance.choice(STANDINGS)) for _ in range(min(number, HOUSES - 1 - number))]
            session.add_all(devices)
            session.flush()
            for _ in range(chance.randrange(12) if devices else 0):
                session.add(logged(chance, chance.choice(devices).id))
                session.flush()
            session.add_all([each for one in devices for each in stream(chance, one.id)])
            for _ in range(chance.randrange(4)):
                erased = Erased(subject=new_id(), hlc=1, rep=50 + number, seq=1, confirmed=chance.random() < 0.3)
                session.add(erased)
            for one in devices:
                reasons = chance.choices(("let_go", "no_agreement", "unreadable"), k=chance.randrange(4))
                session.add_all([Quarantined(partner=one.id, reason=each, line=b"x", at=NOW) for each in reasons])
    return found


def device(house, standing):
    return Device(
        id=new_id(), organisation=house, standing=standing, label="laptop", replica=new_id(), sign_public="key",
        recipient="recipient", digits="0" * 40, since=NOW,
    )  # fmt: skip


def logged(chance, partner):
    """Few different hashes, so that some bundles were built on a receipt of ours."""
    what = chance.choice(("changes", "receipt", "receipt"))
    way = "out" if what == "receipt" else chance.choice(("in", "in", "out"))
    state = (
        chance.choice(("written", "written", "reserved")) if way == "out" else chance.choice(("imported", "refused"))
    )
    return BundleLog(
        at=NOW, way=way, what=what, state=state, partner=partner, number=chance.randrange(1, 9),
        hash=chance.choice((b"a", b"b", b"c")), relied=chance.choice((None, b"a", b"b", b"c")),
    )  # fmt: skip


def stream(chance, partner):
    taken = [[1, 2], [5, 5]][: chance.randrange(3)]
    facts = chance.choice((None, {"taken": taken}))
    yield Stream(way="in", partner=partner, replica=new_id(), number=chance.randrange(9), facts=facts)
    yield Stream(way="out", partner=partner, replica=new_id(), number=90, facts=None)


def asked(desk, statement, *what):
    with desk.read("look") as session:
        return session.connection().exec_driver_sql(statement, what).fetchall()


@pytest.mark.parametrize("name", BY_HOUSE)
def test_each_number_of_a_partner_is_what_sql_counts(desk, houses, name):
    rows = {bytes.fromhex(row.house): row for row in overview(desk).partners}
    assert set(rows) == set(houses), "also who has no device that is trusted"
    told = {house: row.came.number if name == "number" else getattr(row, name) for house, row in rows.items()}
    counted = {bytes(house): many for house, many in asked(desk, BY_HOUSE[name])}
    assert any(counted.values())
    assert {house: many for house, many in told.items() if many} == {h: many for h, many in counted.items() if many}


def test_who_has_no_trusted_device_is_on_the_desk_and_nothing_is_late_of_it(desk, houses):
    trusted = {bytes(row[0]) for row in asked(desk, "SELECT organisation FROM device WHERE standing = 'trusted'")}
    for row in overview(desk).partners:
        assert row.trusted == (bytes.fromhex(row.house) in trusted)
        assert row.trusted or not (row.late or row.ended or row.ending)
    assert 0 < len(trusted & set(houses)) < len(houses)


def test_pairs_that_wait_are_those_that_nobody_decided(desk):
    verdicts = ("same", "different", "later", "undone", None)
    with desk.store.write(NOBODY) as session:
        pairs = [TwinPair(one=new_id(), two=new_id(), score=1.0) for _ in range(2 * len(verdicts))]
        session.add_all(pairs)
    with desk.store.write(ReceivedAuthor()) as session:
        links = [
            Row(new_id(), new_id(), {"one": pair.one.hex(), "two": pair.two.hex(), "verdict": verdict}, erased=at >= 5)
            for at, (pair, verdict) in enumerate(zip(pairs, verdicts * 2, strict=True))
            if verdict
        ]
        store_folded(session, "person_link", links)
    assert overview(desk).pairs == asked(desk, PAIRS)[0][0] == 2 * len(verdicts) - 2


def test_what_waits_for_approval_is_ours_however_much_came_from_others(desk, houses):
    """The newest hundreds are of a partner: none of them takes the place of one of ours, whether its lines are as many
    as ours or many times as many.
    """
    chance, own = random.Random(6), []
    with desk.store.write(LocalAuthor(worker=desk.worker_id)) as session:
        for kind, ended in ((Closure, "closed_on"), (SupportPlan, "ended_on")):
            for _ in range(OWN):
                told = {ended: chance.choice(("2026-01-01", None)), "approved_by": chance.choice(("W-1", None)),
                        "voided": chance.choice((None, None, "twice"))}  # fmt: skip
                own.append(kind(id=new_id(), subject=new_id(), case=new_id(), **told))
        session.add_all(own)
    ids = json.dumps([each.id.hex().upper() for each in own])
    for times in (1, 5):
        came(desk, times)
        waiting = asked(desk, f"SELECT count(*) FROM ({UNREAD}) WHERE hex(id) IN (SELECT value FROM json_each(?))", ids)
        assert approvals(desk).count == waiting[0][0] > 0
        assert len(asked(desk, UNREAD)) > MOST


def came(desk, times):
    """So many times as many closures as the first few, all waiting, newer than ours."""
    scribe = million.Scribe()
    with desk.store.write(ReceivedAuthor()) as session:
        told = []
        for _ in range(times * (MOST + 1)):
            case, person = new_id(), new_id()
            told.append((times, ("closure", {"case": case.hex()}, new_id(), person)))
        scribe.put(session, told)


def test_an_offer_made_to_us_is_not_lost_behind_newer_ones_of_others(desk, houses):
    us = desk.organisation.name
    with desk.store.write(ReceivedAuthor()) as session:
        cases, rows = [], []
        for at in range(MOST + 2):
            case, person, offer = new_id(), new_id(), at.to_bytes(16, "big")
            told = {"case": case.hex(), "approved_on": "2026-10-01", "offered_to": us if at == 0 else "Lotus"}
            heads = Heads(first=(at + 1, 50, at + 1))
            cases.append(Row(case, person, {"person": person.hex(), "case_status": "Active"}, heads))
            rows.append(Row(offer, person, told, heads))
        store_folded(session, "case", cases)
        store_folded(session, "transfer", rows)
    assert offers(desk).count == 1
