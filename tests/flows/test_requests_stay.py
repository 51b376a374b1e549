"""Who is asked to take a case is between the people of one house: no bundle carries it, and nobody can bring it."""

from __future__ import annotations

from app.services.import_bundle import import_bundle
from app.sync.outgoing import Outgoing
from app.sync.parties import party_of
from db.lines import PUT
from db.models import CaseRequest
from db.session import LocalAuthor
from tests.app.services import casework_kit as kit
from tests.flows import steps
from tests.flows.steps import Crook
from tests.sheets import TODAY


def going(desk, partner):
    with desk.read("look") as session:
        return {line.kind for line in Outgoing(session, party_of(session, bytes.fromhex(partner)), TODAY).lines()}


def test_it_goes_nowhere_and_is_taken_from_nobody(desks):
    saved = steps.intake(desks.shelter, "identity")
    kit.add(desks.shelter, saved, "case_request", until=TODAY)
    kit.add(desks.shelter, saved, "task", state="open")
    there = going(desks.shelter, desks.to)
    assert "task" in there
    assert "case_request" not in there
    steps.carry(desks)
    assert kit.refused(desks.coordinator, saved, "case_request", until=TODAY) == {"request.not_ours"}
    assert kit.rows(desks.coordinator, "case_request") == []

    with desks.coordinator.store.write(LocalAuthor(worker=desks.coordinator.worker_id)) as session:
        subject, case = bytes.fromhex(saved.person), bytes.fromhex(saved.case)
        session.add(CaseRequest(subject=subject, case=case, form_version="case_request-1", asked_of="Amina"))
    assert "case_request" not in going(desks.coordinator, desks.back), "not even home to those who keep the person"

    crook = Crook(desks.coordinator, desks.back)
    hers = bytes([1]) * 16
    crook.line("person", hers, hers, {"code": "THEIRS11"})
    made = crook.line("case_request", bytes([2]) * 16, hers, {"asked_of": "Amina", "until": TODAY})
    assert made.verb == PUT
    done = import_bundle(desks.shelter, crook.seal(desks.stick), desks.stick)
    assert (done.set_aside, done.new) == (1, 1)
    assert [each.asked_of for each in kit.rows(desks.shelter, "case_request")] == ["Sokunthea"]
