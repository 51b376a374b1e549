"""Whether a record is for supervisors only may be in dispute, unknown or told in a word of later: it is theirs then."""

from __future__ import annotations

import pytest

from app.records.errors import NoSuchRecord
from app.roles import Refused
from app.services import (
    data_quality,
    field_history,
    find_cases,
    list_cases,
    list_disputes,
    partner_quality,
    settle_dispute,
    show_case,
    today,
)
from app.services.correct_record import Correction, correct
from app.services.find_cases import CaseFilter, CaseSearch, RecordFilter
from db import upgrade
from db.models import Incident
from tests import vaults
from tests.app.services import casework_kit as kit
from tests.sheets import TODAY

WORD = "quincelorry"
ASKED = RecordFilter("incident", (("what_happened", "says", WORD),))


@pytest.fixture(scope="module")
def house(tmp_path_factory):
    """A supervisor's desk, a worker's, and a case with one incident."""
    boss = vaults.make(tmp_path_factory.mktemp("disputed") / "vault").desk
    case = kit.saved_case(boss, known_as="Sokha")
    told = {"happened_on": TODAY, "incident_kind": "medical", "what_happened": WORD, "harm": "no", "done_now": "x"}
    yield boss, kit.sitting(boss, "worker"), case, kit.add(boss, case, "incident", **told)
    boss.close()


def seen_by(desk, case, incident):
    """Each way that could tell a worker of the incident, or of its being in dispute."""
    (record,) = [one for one in show_case.show(desk, case.case).records if one.record == incident.record]
    try:
        past = field_history.history(desk, "incident", incident.record, "what_happened")
    except (Refused, NoSuchRecord):
        past = ()
    return {
        "page": WORD in repr(record),
        "history": bool(past),
        "words": bool(find_cases.find_cases(desk, CaseSearch(WORD)).lids),
        "answers": bool(find_cases.find_cases(desk, CaseSearch(filter=CaseFilter(record=ASKED))).lids),
    }


def disputes_seen_by(desk):
    filtered = find_cases.find_cases(desk, CaseSearch(filter=CaseFilter(disputed=True))).lids
    return {
        "filter": len(filtered),
        "mark": sum(card.disputed for card in list_cases.cards(desk, list_cases.find(desk))),
        "list": len(list_disputes.list_disputes(desk)),
        "today": today.exchanges(desk).disputes,
    }


def test_what_is_in_dispute_is_for_supervisors_until_one_settles_it(house):
    """As two laptops leave it: here about staff, there corrected to something else at the same time, and later."""
    boss, worker, case, incident = house
    assert all(seen_by(worker, case, incident).values())
    assert set(disputes_seen_by(worker).values()) == {0}
    (record,) = [one for one in show_case.show(boss, case.case).records if one.record == incident.record]
    for kind in ("conduct_of_staff", "violence_residents"):
        said = {"incident_kind": kind}
        correct(boss, Correction("incident", incident.record, said, "it was so", seen=record.seen))
    (card,) = list_disputes.list_disputes(boss)
    assert [each.answer for each in card.values] == ["violence_residents", "conduct_of_staff"], "the later one shows"

    assert not any(seen_by(worker, case, incident).values())
    assert set(disputes_seen_by(worker).values()) == {0}
    assert all(seen_by(boss, case, incident).values())
    assert set(disputes_seen_by(boss).values()) == {1}

    upgrade.find_anew(boss.store.vault)
    assert not any(seen_by(worker, case, incident).values()), "filled anew it says the same"
    assert set(disputes_seen_by(worker).values()) == {0}
    settle_dispute.settle(boss, card.dispute, 0, "asked both")
    assert all(seen_by(worker, case, incident).values())
    assert set(disputes_seen_by(boss).values()) == {0}


@pytest.mark.parametrize("kind", [None, "conduct_of_volunteers", ["medical"], {"missing": "declined"}])
def test_a_kind_that_says_nothing_here_opens_nothing(house, kind):
    """Kept back from a receiver, a word of a later Havenbook, or a shape that a partner made up."""
    boss, worker, case, incident = house
    with boss.write("correct", why="as it may come from elsewhere") as session:
        row = session.get(Incident, bytes.fromhex(incident.record))
        row.incident_kind = kind
    assert not any(seen_by(worker, case, incident).values())
    assert all(seen_by(boss, case, incident).values())
    with boss.write("correct", why="back") as session:
        session.get(Incident, bytes.fromhex(incident.record)).incident_kind = "medical"
    assert all(seen_by(worker, case, incident).values())


def test_how_many_incidents_there_are_is_not_told_beside_other(house):
    boss, worker, case, _incident = house
    told = {"happened_on": TODAY, "incident_kind": "other", "incident_kind_other": "a flood", "harm": "no"}
    kit.add(boss, case, "incident", what_happened="water", done_now="x", **told)
    counted = {"boss": data_quality.look(boss), "worker": data_quality.look(worker)}
    asked = {who: {each.kind for each in found.others} for who, found in counted.items()}
    assert asked == {"boss": {"incident"}, "worker": set()}
    assert partner_quality.partner_quality(worker)[""].coded < partner_quality.partner_quality(boss)[""].coded
