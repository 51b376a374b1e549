"""The search by sound: after exact hits, across scripts, ranked, and never for who was erased."""

from __future__ import annotations

import pytest

from db import search
from db.erasure import erase
from db.models import Case, Identity, Person
from tests.factories import AUTHOR

NAMES = ("Chan Dara", "ចាន់ ដារា", "Mohammed Ali", "محمد علي", "Somchai", "สมชาย ใจดี", "Rosa Lima")


@pytest.fixture
def crowd(store):
    cases = {}
    with store.write(AUTHOR) as session:
        for number, name in enumerate(NAMES):
            person = Person(code=f"BCDF-GHJ{number}")
            case = Case(subject=person.id, person=person.id, number=f"SH-7K-26-000{number}", case_status="Active")
            session.add_all([person, case, Identity(subject=person.id, person=person.id, known_as=name)])
            cases[name] = case.id
    return cases


def near(store, text):
    with store.read() as session:
        found = search.near(session, text)
        names = dict(
            session.connection()
            .exec_driver_sql("SELECT f.lid, i.known_as FROM case_find f JOIN identity i ON i.subject = f.subject")
            .fetchall()
        )
    return [names[each.lid].strip('"') for each in found]


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("Chann", {"Chan Dara", "ចាន់ ដារា"}),
        ("ចន់", {"Chan Dara", "ចាន់ ដារា"}),
        ("muhamad", {"Mohammed Ali", "محمد علي"}),
        ("محمد", {"Mohammed Ali", "محمد علي"}),
        ("Somchay Jaidee", {"สมชาย ใจดี"}),
        ("สมชาย", {"Somchai", "สมชาย ใจดี"}),
        ("dara chan", {"Chan Dara", "ចាន់ ដារា"}),
    ],
)
def test_other_spellings_and_scripts_find_each_other(store, crowd, text, first):
    assert set(near(store, text)) == first


def test_the_nearest_comes_first(store, crowd):
    assert near(store, "Mohammed")[0] == "Mohammed Ali"
    assert near(store, "สมชาย")[0] == "สมชาย ใจดี"


def test_numbers_and_single_signs_sound_like_nobody(store, crowd):
    assert near(store, "SH-7K-26-0001") == []
    assert near(store, "c") == []
    assert near(store, "") == []


def test_a_corrected_name_no_longer_sounds(store, crowd):
    with store.write(AUTHOR) as session:
        subject = session.get(Case, crowd["Rosa Lima"]).subject
        session.query(Identity).filter_by(subject=subject).one().known_as = "Bopha"
    assert near(store, "Roza") == []
    assert near(store, "Popha") == ["Bopha"]


def test_who_was_erased_sounds_no_more(store, crowd):
    with store.write(AUTHOR) as session:
        erase(session, session.get(Case, crowd["Rosa Lima"]).subject)
    assert near(store, "Roza") == []
    with store.read() as session:
        assert session.connection().exec_driver_sql("SELECT count(*) FROM name_sound WHERE word = 'rosa'").scalar() == 0
