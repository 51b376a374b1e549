"""Free text is found by a part, in every script, by those who may read it, and by nobody once it is gone."""

from __future__ import annotations

import pytest

from app.forms.catalogue import fields_of, is_of_house
from app.forms.field import LongText, Text
from db import search, upgrade
from db.erasure import erase
from db.models import (
    KINDS,
    Case,
    CaseNote,
    Consent,
    Identity,
    Incident,
    Person,
    Referral,
    SavedSearch,
    Service,
    SheetAnswer,
)
from db.search.keep import SPELT
from db.types import new_id
from tests.factories import AUTHOR


@pytest.fixture
def three(store):
    """Three cases with words in them."""
    cases = []
    with store.write(AUTHOR) as session:
        for number in range(3):
            person = Person(code=f"BCDF-GHJ{number}")
            case = Case(subject=person.id, person=person.id, number=f"SH-7K-26-000{number}", case_status="Active")
            session.add_all([person, case])
            cases.append(case)
        one, two, three = ({"subject": case.subject, "case": case.id} for case in cases)
        session.add(CaseNote(**one, noted_on="2026-05-03", text="She spoke of the Harbour. Call 012 345 678."))
        session.add(CaseNote(**two, text="พี่สาวอยู่ที่เชียงใหม่", supervisor_only="no"))
        session.add(CaseNote(**three, text="a harbour master, jax, is the suspect", supervisor_only="yes"))
        session.add(Referral(**two, referred_to="Señora Muñoz", details="ក្រុមគ្រួសារ"))
        session.add(Incident(**two, incident_kind="conduct_of_staff", what_happened="shouting at night"))
        session.add(SheetAnswer(**one, sheet=new_id(), question="q1", private="likes mangoes, quokkas"))
        session.add(Person(code="NONE", must_not_know="brother"))
    return [case.id for case in cases]


def found(store, text, *, guarded=False):
    with store.read() as session:
        lids = search.in_notes(session, text, guarded=guarded)
        rows = dict(session.connection().exec_driver_sql("SELECT lid, case_id FROM case_find").fetchall())
    return {rows[lid] for lid in lids}


@pytest.mark.parametrize(
    ("text", "which"),
    [
        ("harbour", {0}), ("spoke harb", {0}), ("HARBOUR call", {0}), ("harbour mango", set()), ("mango", {0}),
        ("เชียงใหม่", {1}), ("munoz", {1}), ("គ្រួសារ", {1}), ("ក្រុ", {1}), ("01234 5678", {0}), ("+855 12 345678", {0}),
        ("zz", set()), ("of", {0}), ("ส", {1}), ("shouting", set()), ('har" OR "x', set()), ("", set()), ("yes", set()),
    ],
)  # fmt: skip
def test_found_by_a_part_of_a_text(store, three, text, which):
    assert found(store, text) == {three[place] for place in which}


def test_what_is_for_supervisors_is_found_by_supervisors_only(store, three):
    assert found(store, "harbour master") == set()
    assert found(store, "harbour master", guarded=True) == {three[2]}
    assert found(store, "shouting", guarded=True) == {three[1]}
    with store.read() as session:
        subjects = [session.get(Case, case).subject for case in three]
        told = search.found_in(session, subjects, ["harbour"], guarded=False)
        assert {who: found[:2] for who, found in told.items()} == {subjects[0]: ("case_note", "2026-05-03")}
        assert set(search.found_in(session, subjects, ["harbour"], guarded=True)) == {subjects[0], subjects[2]}


def test_a_note_made_secret_afterwards_is_no_longer_found(store, three):
    with store.write(AUTHOR) as session:
        session.query(CaseNote).filter_by(noted_on="2026-05-03").one().supervisor_only = "yes"
    assert found(store, "harbour") == set()


def test_a_voided_or_changed_text_is_found_as_it_is_now(store, three):
    with store.write(AUTHOR) as session:
        note = session.query(CaseNote).filter_by(noted_on="2026-05-03").one()
        note.text = "She spoke of the hotel."
    assert found(store, "harbour") == set()
    assert found(store, "hotel") == {three[0]}
    with store.write(AUTHOR) as session:
        session.query(CaseNote).filter_by(noted_on="2026-05-03").one().voided = "yes"
    assert found(store, "hotel") == set()


def test_nothing_of_an_erased_person_stays_in_any_index(store, three):
    """Every row of every table that no journal keeps, the shadow tables of the indexes among them."""
    with store.write(AUTHOR) as session:
        session.add(SavedSearch(id=new_id(), owner=bytes(8), shared=False, name="x", made=store.clock.now(),
                                body={"text": "7k-26-0000", "filter": {}}))  # fmt: skip
    with store.write(AUTHOR) as session:
        erase(session, session.get(Case, three[0]).subject)
    assert found(store, "harbour", guarded=True) == {three[2]}
    with store.read() as session:
        connection = session.connection()
        tables = [row[0] for row in connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'table'")]
        shadows = [name for name in tables if name.startswith(("case_", "note_", "name_", "saved_"))]
        assert {"case_words_data", "note_words_data", "note_find", "name_sound"} <= set(shadows)
        rows = [
            (name, cell)
            for name in shadows
            if name not in {"case_words", "note_words"}
            for row in connection.exec_driver_sql(f'SELECT * FROM "{name}"')
            for cell in row
        ]
    cells = [
        (name, cell.encode() if isinstance(cell, str) else cell) for name, cell in rows if isinstance(cell, str | bytes)
    ]
    for word in (b"mango", b"quo", b"12345678", b"0000", b"spoke"):
        assert [name for name, cell in cells if word in cell] == [], word
    assert any(b"suspect" in cell for _, cell in cells), "the search itself would be vain"
    assert any(name == "note_words_data" and b"jax" in cell for name, cell in cells)


def test_all_of_it_is_made_again_from_the_records(store, three):
    with store.vault.writer.begin() as connection:
        before = {name: everything(connection, name) for name in ("case_find", "case_facet", "name_sound", "note_find")}
        for name in before:
            connection.exec_driver_sql(f"DELETE FROM {name}")
        search.refill(connection)
        after = {name: everything(connection, name) for name in before}
    assert before["case_facet"]
    assert {name: len(rows) for name, rows in after.items()} == {name: len(rows) for name, rows in before.items()}
    assert found(store, "mango") == {three[0]}


def everything(connection, name):
    return connection.exec_driver_sql(f"SELECT * FROM {name}").fetchall()


def test_an_older_vault_gets_its_rows_when_it_is_opened(store, three):
    upgrade.go_back(store.vault, "-1")
    upgrade.migrate(store.vault, "head")
    with store.read() as session:
        assert len(search.find(session, "sh-7k")) == 3
        assert len(search.find(session, "", search.Wanted((search.Has("status", ("Active",)),)))) == 3


def test_every_text_that_is_asked_is_looked_in():
    """A question nobody thought of would be an answer nobody finds. What the app fills in has filters of its own, and
    what is written of the house itself leads to no case.
    """
    asked = {
        (kind, field.name)
        for kind in KINDS
        if not is_of_house(kind)
        for field in fields_of(kind)
        if any(isinstance(part, Text | LongText) and not part.by_app for part in (field, *getattr(field, "parts", ())))
    }
    listed = {("identity", name) for name in SPELT}
    assert asked - listed - {(kind, name) for kind, names in search.NOTES.items() for name in names} == set()
    assert [f"{k}.{n}" for k, names in search.NOTES.items() for n in names if n not in KINDS[k].__table__.columns] == []


def test_what_was_written_beside_a_code_is_found(store, three):
    with store.write(AUTHOR) as session:
        own = {"subject": session.get(Case, three[1]).subject, "case": three[1]}
        session.add(Service(**own, service_type="other", service_type_other="pottery"))
        session.add(Consent(subject=own["subject"], witness="Sister Clare"))
        session.add(Referral(**own, referred_to_worker="Mr Pheap"))
    assert [found(store, text) for text in ("pottery", "sister clare", "pheap")] == [{three[1]}] * 3


def test_a_vault_of_other_rules_is_read_anew_when_it_is_opened(store, three, opener):
    """As the one before left it: no word joined, no witness looked for, and no number of its rules."""
    with store.write(AUTHOR) as session:
        subject = session.get(Case, three[0]).subject
        session.add_all([Identity(subject=subject, known_as="Srey Mom"), Consent(subject=subject, witness="Clare")])
    with store.vault.writer.begin() as connection:
        for statement in (
            "DELETE FROM name_sound WHERE word = 'sreymom'",
            "DELETE FROM note_find WHERE kind = 'consent'",
        ):
            connection.exec_driver_sql(statement)
        connection.exec_driver_sql(
            "INSERT INTO twin_gist (lid, subject, changed, looked, gist, blocks)"
            " SELECT lid, subject, changed, 1, x'', x'' FROM case_find"
        )
    store.close()
    store = opener()
    assert found(store, "clare") == set(), "nothing is read again for nothing"
    with store.read() as session:
        assert search.twins.unread(session) == 0
    with store.vault.writer.begin() as connection:
        connection.exec_driver_sql("DELETE FROM setting WHERE name = 'search_rules'")
    store.close()
    store = opener()
    assert found(store, "clare") == {three[0]}
    with store.read() as session:
        assert len(search.near(session, "Sreymom")) == 1
        assert search.twins.unread(session) == 3, "nor is anybody compared by how names sounded before"
        assert not search.is_by_other_rules(session.connection())


def test_a_note_alone_moves_its_case_to_the_top(store, three):
    with store.read() as session:
        last = search.find(session)[-1]
        case = session.connection().exec_driver_sql("SELECT case_id FROM case_find WHERE lid = ?", (last,)).scalar()
    with store.write(AUTHOR) as session:
        subject = session.get(Case, case).subject
        session.add(CaseNote(subject=subject, case=case, text="slept well"))
    with store.read() as session:
        assert search.find(session)[0] == last
