"""Whoever is named in an incident has it on their own timeline: that it was, and when, and where it is written."""

from __future__ import annotations

import json

import pytest

from app.services.correct_record import Correction, correct
from app.services.erase_person import erase
from app.services.show_case import show
from app.services.void_record import void_record
from tests import vaults
from tests.app.services import casework_kit as kit
from tests.specimens import TODAY

TEXT = "They quarrelled over the telephone"


@pytest.fixture(scope="module")
def desk(tmp_path_factory):
    made = vaults.copy_of(tmp_path_factory.mktemp("named") / "vault").desk
    yield made
    made.close()


@pytest.fixture
def as_worker(desk):
    before = desk.worker
    desk.worker = before.__class__(before.id, before.code, before.name, "worker")
    yield desk
    desk.worker = before


def incident(desk, written_in, *named, **told):
    people = [{"person": each.person, "role": "affected"} for each in named]
    told = {
        "happened_on": TODAY,
        "incident_kind": "violence_residents",
        "people": people,
        "what_happened": TEXT,
        **told,
    }
    return kit.add(desk, written_in, "incident", **told)


def named(desk, saved):
    return [each for each in show(desk, saved.case).events if not each.own]


@pytest.fixture
def three(desk):
    return [kit.saved_case(desk, known_as=name) for name in ("Dara", "Maly", "Sokha")]


def test_it_stands_on_the_timeline_of_everybody_named_with_a_link_and_no_word_of_it(desk, three):
    dara, maly, sokha = three
    made = incident(desk, dara, dara, maly)
    assert [each.kind for each in show(desk, dara.case).events if each.kind == "incident"] == ["incident"], "once"
    assert named(desk, dara) == named(desk, sokha) == []
    (seen,) = named(desk, maly)
    assert (seen.on, seen.phrase, seen.what) == (TODAY, "Named in it", "happened")
    assert seen.headline == (("incident_kind", "violence_residents"),)
    assert (seen.elsewhere, seen.elsewhere_number) == (dara.case, dara.number)
    view = show(desk, maly.case)
    assert not [each for each in view.records if each.kind == "incident"], "the record stays in the other's case"
    told = json.dumps([repr(event) for event in view.events])
    for word in (TEXT, "affected", dara.person, "Dara"):
        assert word not in told
    assert made.record in told


def test_it_follows_corrections_and_leaves_when_it_is_voided(desk, three):
    dara, maly, sokha = three
    made = incident(desk, dara, maly)
    now = [{"person": sokha.person, "role": "affected"}]
    correct(desk, Correction("incident", made.record, {"people": now}, why="it was somebody else"))
    assert (len(named(desk, maly)), len(named(desk, sokha))) == (0, 1)
    void_record(desk, "incident", made.record, "of another house")
    assert named(desk, sokha) == []


def test_nothing_is_left_of_it_when_the_other_is_erased(desk, three):
    dara, maly, _ = three
    incident(desk, dara, maly)
    assert named(desk, maly)
    erase(desk, dara.person, "her wish")
    assert named(desk, maly) == []


def test_what_only_supervisors_see_is_not_told_elsewhere_either(desk, three, as_worker):
    dara, maly, _ = three
    supervisor = desk.worker
    incident(desk, dara, maly, incident_kind="conduct_of_staff")
    assert named(desk, maly) == []
    desk.worker = supervisor.__class__(supervisor.id, supervisor.code, supervisor.name, "supervisor")
    (seen,) = named(desk, maly)
    assert seen.elsewhere == dara.case


def test_what_is_no_id_names_nobody(desk, three):
    dara, maly, _ = three
    told = [{"person": "zz" * 16, "role": "present"}, {"name": "A visitor", "role": "present"}]
    kit.add(desk, dara, "incident", happened_on=TODAY, people=told[1:], what_happened=TEXT)
    from db.search.involved import _named
    from db.types import encode_answer

    assert list(_named(encode_answer([*told, "no row", {"person": maly.person}]))) == [bytes.fromhex(maly.person)]
    assert list(_named(encode_answer({"missing": "declined"}))) == []
