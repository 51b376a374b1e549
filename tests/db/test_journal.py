"""Every change of a kept record is one line in somebody's name; nothing slips past."""

from __future__ import annotations

import pytest
from sqlalchemy import delete, insert, text, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from db import journal
from db.errors import NeverDeleted, Unwritten
from db.lines import LINK_0, PUT, commitments, digest, link
from db.models import Case, Change, Person
from db.session import LocalAuthor, ReceivedAuthor
from tests.factories import AUTHOR, WORKER, add_case, add_person


@pytest.fixture
def person(store) -> bytes:
    with store.write(AUTHOR) as session:
        return add_person(session).id


def lines(store, record):
    with store.read() as session:
        return journal.lines_of(session, record)


def all_lines(store):
    with store.read() as session:
        return list(journal.lines_in(session, store.rep, 1, 1 << 40))


def test_a_new_record_is_one_line_with_every_answer(store, clock):
    with store.write(AUTHOR) as session:
        person = add_person(session, citizenships=["KH", "TH"], stateless={"missing": "declined"}, main_language=None)
    (line,) = lines(store, person.id)
    assert line.body == {
        "code": ("BCDF-GHJK", []),
        "gender": ("female", []),
        "citizenships": (["KH", "TH"], []),
        "stateless": ({"missing": "declined"}, []),
    }
    assert (line.seq, line.kind, line.record, line.subject) == (1, "person", person.id, person.id)
    assert (line.verb, line.worker, line.schema_rev, len(line.salt), line.held) == (PUT, WORKER, 1, 16, None)
    assert line.hlc >> 16 == clock.now_ms()


def test_an_id_is_hex_in_a_line_and_bytes_on_the_record(store, person):
    with store.write(AUTHOR) as session:
        case = add_case(session, session.get(Person, person))
    (line,) = lines(store, case.id)
    assert line.body["person"] == (person.hex(), [])
    with store.read() as session:
        assert session.get(Case, case.id).person == person


def test_what_is_saved_at_once_bears_one_moment(store, clock, person):
    began = clock.now_ms()
    with store.write(AUTHOR) as session:
        add_case(session, session.get(Person, person))
        session.flush()
        clock.now_ms.forward(seconds=2)
        add_person(session)
    stamps = [line.hlc for line in all_lines(store)[-2:]]
    assert [stamp >> 16 for stamp in stamps] == [began, began]
    assert stamps[0] < stamps[1]


def test_a_correction_names_what_it_saw_and_why(store, person):
    with store.write(LocalAuthor(WORKER, why="she spelt it")) as session:
        found = session.get(Person, person)
        found.gender, found.main_language = "male", "km"
    line = lines(store, person)[1]
    assert line.body == {"gender": ("male", [(1, 1)]), "main_language": ("km", []), "_why": ("she spelt it", [])}
    with store.write(AUTHOR) as session:
        session.get(Person, person).gender = None
    assert lines(store, person)[2].body == {"gender": (None, [(1, 2)])}
    with store.write(AUTHOR) as session:
        session.get(Person, person).gender = "female"
    assert lines(store, person)[3].body == {"gender": ("female", [(1, 3)])}


def test_saving_the_same_answers_writes_nothing(store, person):
    with store.write(AUTHOR) as session:
        found = session.get(Person, person)
        found.gender, found.citizenships = "female", None
    assert len(lines(store, person)) == 1
    assert session.info["changes"].touched == set()


def test_a_unit_of_work_says_what_it_touched(store, person):
    with store.write(AUTHOR) as session:
        case = add_case(session, session.get(Person, person))
    assert session.info["changes"].touched == {("case", case.id)}
    assert session.info["changes"].kinds() == {"case"}


def test_the_old_value_is_known_even_when_it_was_not_loaded(store, person):
    with store.write(AUTHOR) as session:
        found = session.get(Person, person)
        session.expire(found)
        found.gender = "female"
    assert len(lines(store, person)) == 1


def test_numbers_are_contiguous_and_the_chain_verifies(store, person):
    for n in range(5):
        with store.write(AUTHOR) as session:
            session.get(Person, person).must_not_know = f"n{n}"
            add_case(session, session.get(Person, person))
    before = LINK_0
    found = all_lines(store)
    assert [line.seq for line in found] == list(range(1, 12))
    for line in found:
        before = link(before, digest(line, store.replicas.uuid_of))
        assert line.link == before
    assert [line.hlc for line in found] == sorted({line.hlc for line in found})
    with store.read() as session:
        assert session.execute(text("SELECT lo, hi FROM have")).all() == [(1, 11)]


def test_a_failed_unit_leaves_no_line_and_its_numbers_are_used_by_the_next(store, person):
    with pytest.raises(RuntimeError), store.write(AUTHOR) as session:  # noqa: PT012
        session.get(Person, person).gender = "male"
        session.flush()
        raise RuntimeError
    with store.read() as session:
        assert session.get(Person, person).gender == "female"
    with store.write(AUTHOR) as session:
        add_case(session, session.get(Person, person))
    found = all_lines(store)
    assert [line.seq for line in found] == [1, 2]
    assert found[1].link == link(found[0].link, digest(found[1], store.replicas.uuid_of))


def test_two_flushes_in_a_unit_are_two_lines_and_both_stand(store, person):
    with store.write(AUTHOR) as session:
        found = session.get(Person, person)
        found.gender = "male"
        session.flush()
        found.gender = "other"
    bodies = [line.body["gender"] for line in lines(store, person)]
    assert bodies == [("female", []), ("male", [(1, 1)]), ("other", [(1, 2)])]


def test_a_field_changed_and_changed_back_is_no_change(store, person):
    with store.write(AUTHOR) as session:
        found = session.get(Person, person)
        found.gender = "male"
        found.gender = "female"
    assert len(lines(store, person)) == 1


def test_nobody_changes_a_record_outside_write(store, vault, person):
    with Session(vault.writer) as session:
        session.get(Person, person).gender = "male"
        with pytest.raises(Unwritten):
            session.commit()
    with Session(vault.writer) as session:
        add_person(session)
        with pytest.raises(Unwritten):
            session.commit()


def test_a_received_unit_does_not_write_records_by_hand(store, person):
    with pytest.raises(Unwritten), store.write(ReceivedAuthor()) as session:
        session.get(Person, person).gender = "male"


def test_a_record_is_never_deleted(store, person):
    with pytest.raises(NeverDeleted), store.write(AUTHOR) as session:
        session.delete(session.get(Person, person))


@pytest.mark.parametrize(
    "statement",
    [update(Person).values(gender="x"), delete(Person), insert(Person).values(gender="x")],
    ids=["update", "delete", "insert"],
)
def test_bulk_statements_are_refused(store, person, statement):
    with pytest.raises(Unwritten), store.write(AUTHOR) as session:
        session.execute(statement)


@pytest.mark.parametrize(
    ("statement", "says"),
    [
        ("UPDATE person SET gender = 'x'", "unwritten change"),
        ("UPDATE person SET gender = 'x', st = st", "unwritten change"),
        ("DELETE FROM person", "never deleted"),
        ("DELETE FROM change", "only grows"),
    ],
)
def test_the_guards_stand_in_the_file_itself(store, person, statement, says):
    with pytest.raises(IntegrityError, match=says), store.write(AUTHOR) as session:
        session.execute(text(statement))
    with store.read() as session:
        assert session.get(Person, person).gender == "female"
        assert session.query(Change).count() == 1


@pytest.mark.parametrize("name", ["subject", "st", "erased", "ndis"])
def test_only_the_journal_writes_what_is_its_own(store, person, name):
    values = {"subject": bytes(16), "st": b"x", "erased": True, "ndis": 7}
    with pytest.raises(Unwritten), store.write(AUTHOR) as session:
        setattr(session.get(Person, person), name, values[name])


def test_a_record_says_whose_it_is(store):
    with pytest.raises(Unwritten), store.write(AUTHOR) as session:
        session.add(Case(case_status="open"))


def test_units_do_not_nest(store):
    with store.write(AUTHOR), pytest.raises(RuntimeError), store.write(AUTHOR):
        pass


def test_a_reader_sees_what_stood_before_the_writer(store, person):
    with store.write(AUTHOR) as session:
        session.get(Person, person).gender = "male"
        session.flush()
        with store.read() as reader:
            assert reader.get(Person, person).gender == "female"
    with store.read() as reader:
        assert reader.get(Person, person).gender == "male"


def test_commitments_hide_the_value_behind_the_salt(store):
    with store.write(AUTHOR) as session:
        one, two = add_person(session), add_person(session)
    first, second = lines(store, one.id)[0], lines(store, two.id)[0]
    assert first.body == second.body
    uuid_of = store.replicas.uuid_of
    assert not set(commitments(first, uuid_of)) & set(commitments(second, uuid_of))


def test_the_stamp_goes_on_after_the_vault_was_closed(store, vault_folder, state_dir, clock, person):
    from db.clock import Clock
    from db.session import open_store
    from db.vault import open_vault
    from tests.factories import RAW_KEY

    store.close()
    clock.now_ms.forward(seconds=-3600)
    again = open_store(open_vault(vault_folder, RAW_KEY), state_dir, Clock(clock.now_ms))
    with again.write(AUTHOR) as session:
        session.get(Person, person).gender = "male"
    first, second = lines(again, person)
    again.close()
    assert second.hlc > first.hlc
