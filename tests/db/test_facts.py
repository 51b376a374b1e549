"""The columns that are counted follow the records: what is new, changed, voided and erased, and whose it is."""

from array import array
from importlib import import_module

import pytest

from db import facts
from db.erasure import erase
from db.facts.packing import BLOCK, pack, unpack, unpacked, widened
from db.heads import Heads
from db.models import Case, Consent, Episode, Intake, Person
from db.search.raw import raw_of
from tests.factories import AUTHOR


def add(session, gender, kinds=None):
    person = Person(code="BCDF", gender=gender)
    case = Case(subject=person.id, person=person.id, case_status="Active")
    intake = Intake(subject=person.id, case=case.id, exploitation_types=kinds, intake_date_month="2026-05")
    session.add_all([person, case, intake])
    return person, case, intake


def read(store, kind, field):
    """What each slot says, after freshening."""
    with store.write(AUTHOR) as session:
        facts.freshen(session)
        column = facts.Facts.of(session).column(kind, field)
        return sorted(column.words[number] for number in column.data)


def test_answers_reasons_and_blanks_are_told_apart(store):
    with store.write(AUTHOR) as session:
        add(session, "female", ["sexual", "labour"])
        add(session, {"missing": "declined"}, [])
        add(session, None, None)
    assert read(store, "person", "gender") == ["", "!declined", "female"]
    assert read(store, "intake", "exploitation_types") == ["", "", "labour;sexual"]
    assert read(store, "person", "@state") == ["stands"] * 3


def test_only_what_changed_is_read_anew(store):
    with store.write(AUTHOR) as session:
        person, case, _ = add(session, "female")
        add(session, "male")
    with store.write(AUTHOR) as session:
        assert facts.waiting(session) == 6
        assert facts.freshen(session) == 6
        assert facts.waiting(session) == 0
    with store.write(AUTHOR) as session:
        session.get(Person, person.id).gender = "other"
        session.get(Case, case.id).voided = "yes"
    with store.write(AUTHOR) as session:
        assert facts.freshen(session) == 2
    assert read(store, "person", "gender") == ["male", "other"]
    assert read(store, "case", "@state") == ["stands", "voided"]


def test_a_vault_made_of_other_columns_is_read_anew_once(store, monkeypatch):
    """Columns that came with a newer Havenbook would count nobody until each record was changed."""
    with monkeypatch.context() as older:
        fewer = {kind: tuple(name for name in names if name != "gender") for kind, names in facts.counted().items()}
        older.setattr(import_module("db.facts.freshen"), "counted", lambda: fewer)
        with store.write(AUTHOR) as session:
            add(session, "female")
        with store.write(AUTHOR) as session:
            assert facts.freshen(session) == 3
    with store.write(AUTHOR) as session:
        assert facts.freshen(session) == 1, "only the records of the kind that has other columns"
    assert read(store, "person", "gender") == ["female"]
    with store.write(AUTHOR) as session:
        assert facts.freshen(session) == 0


def test_who_is_erased_leaves_the_columns_in_the_same_unit_of_work(store):
    with store.write(AUTHOR) as session:
        person, _, _ = add(session, "female", ["labour"])
        add(session, "male", ["sexual"])
    assert read(store, "person", "gender") == ["female", "male"]
    with store.write(AUTHOR) as session:
        erase(session, person.id)
    with store.read() as session:
        assert facts.waiting(session) == 0
        kept = facts.Facts.of(session)
        states, genders = kept.column("person", "@state"), kept.column("person", "gender")
        kinds = kept.column("intake", "exploitation_types")
    assert sorted(states.words[n] for n in states.data) == ["erased", "stands"]
    assert sorted(genders.words[n] for n in genders.data) == ["", "male"]
    assert sorted(kinds.words[n] for n in kinds.data) == ["", "sexual"]
    assert "female" not in genders.words
    assert "labour" not in kinds.words


def test_records_find_their_person_and_their_case(store):
    with store.write(AUTHOR) as session:
        for gender in ("female", "male"):
            person, case, _ = add(session, gender)
            session.add_all([Episode(subject=person.id, case=case.id, stage="Transit") for _ in range(2)])
    with store.write(AUTHOR) as session:
        facts.freshen(session)
        kept = facts.Facts.of(session)
        assert sorted(kept.column("episode", "@person").data) == [1, 1, 2, 2]
        people, cases = kept.column("episode", "@person").data, kept.column("episode", "@case").data
        of_case = kept.column("case", "@person").data
        assert [of_case[each - 1] for each in cases] == list(people)
        assert {kept.record("person", 0), kept.record("person", 1)} >= {person.id}


def test_a_consent_is_known_by_when_it_was_written_whatever_its_id_and_slot(store):
    late, early = bytes(16), bytes([255] * 16)
    person = Person(code="BCDF")
    with store.write(AUTHOR) as session:
        session.add(person)
        session.add(Consent(id=early, subject=person.id, consent_status="given_spoken"))
        session.flush()
        session.add(Consent(id=late, subject=person.id, consent_status="refused"))
    with store.write(AUTHOR) as session:
        facts.freshen(session)
        kept = facts.Facts.of(session)
        high, low = (kept.column("consent", name).data for name in ("@written", "@written_low"))
        stamps = {record: high[slot] << 32 | low[slot] for record, slot in kept.slots("consent", (late, early)).items()}
        first = {each: Heads.decode(session.get(Consent, each).st).first[0] for each in (late, early)}
    assert stamps == first
    assert stamps[early] < stamps[late]


@pytest.mark.parametrize("many", [0, 1, 64, 65])
def test_a_column_is_as_long_as_its_kind(store, monkeypatch, many):
    for room in ("db.facts.freshen", "db.facts.packing"):
        monkeypatch.setattr(import_module(room), "BLOCK", 64)
    with store.write(AUTHOR) as session:
        session.add_all([Person(code="BCDF", gender="female") for _ in range(many)])
    assert read(store, "person", "gender") == ["female"] * many
    assert read(store, "person", "stateless") == [""] * many
    assert read(store, "episode", "stage") == []


def test_stopping_half_way_leaves_everything_waiting(store):
    class Stopped(Exception):
        pass

    def stop(_many):
        raise Stopped

    with store.write(AUTHOR) as session:
        add(session, "female")
    with pytest.raises(Stopped), store.write(AUTHOR) as session:
        facts.freshen(session, stop)
    with store.read() as session:
        assert facts.waiting(session) == 3
    assert read(store, "person", "gender") == ["female"]


def test_a_column_has_blanks_where_no_block_is_and_no_more_numbers_than_slots():
    full = pack(array("I", range(1, BLOCK + 1)))
    assert list(unpacked([], 3)) == [0, 0, 0]
    assert list(unpacked([(0, full)], 0)) == []
    told = unpacked([(1, full)], 2 * BLOCK - 2)
    assert (told[BLOCK - 1], told[BLOCK], told[-1], len(told)) == (0, 1, BLOCK - 2, 2 * BLOCK - 2)
    assert list(unpacked([(0, full), (1, full)], 2)) == [1, 2]


def test_a_number_takes_as_many_bytes_as_it_needs_and_is_the_same_beside_narrower_ones(store):
    """A column grows: its first block has one byte a number, a later one four, and an old one may become wider."""
    narrow, wide = array("B", range(256)) + array("B", bytes(BLOCK - 256)), array("I", [70_000] * BLOCK)
    assert (unpack(pack(narrow)).typecode, unpack(pack(wide)).typecode) == ("B", "I")
    told = unpacked([(0, pack(narrow)), (1, pack(wide))], BLOCK + 2)
    assert (list(told[:256]), list(told[BLOCK - 1 :])) == (list(range(256)), [0, 70_000, 70_000])
    for number, code in ((255, "B"), (256, "H"), (65_535, "H"), (65_536, "I"), ((1 << 32) - 1, "I")):
        assert widened(array("B", [7]), number) == array(code, [7])
        assert widened(array("B", [7]), number).typecode == code
    assert widened(array("I", [7]), 300).typecode == "I"


def test_owners_are_kept_as_steps_and_may_come_in_any_order():
    """Of people who come in order a step takes next to nothing; the largest number there is stands beside none."""
    far = (1 << 32) - 1
    mixed = array("I", [far, 0, 70_000, 1, far, far, 3]) + array("I", [5] * (BLOCK - 7))
    assert unpack(pack(mixed)) == mixed
    rising = array("I", range(100_000, 100_000 + BLOCK))
    assert unpack(pack(rising)) == rising
    assert len(pack(rising)) < BLOCK // 100


def test_records_that_come_in_parts_are_all_in_the_columns(store, monkeypatch):
    """Blocks are held while records come: one that is written again has what stood in it before."""
    for room in ("db.facts.freshen", "db.facts.packing"):
        monkeypatch.setattr(import_module(room), "BLOCK", 64)
    freshen = import_module("db.facts.freshen")
    monkeypatch.setattr(freshen, "_AT_ONCE", 7)
    for held in (0, 1 << 10, 1 << 24):
        monkeypatch.setattr(freshen, "_HELD", held)
        with store.write(AUTHOR) as session:
            session.add_all([Person(code="BCDF", gender=f"h{held}n{at % 5}") for at in range(100)])
        told = read(store, "person", "gender")
        assert {word: told.count(word) for word in set(told) if word.startswith(f"h{held}")} == {
            f"h{held}n{at}": 20 for at in range(5)
        }
    assert len(told) == 300


def test_more_words_than_a_byte_can_tell_are_told_apart(store):
    with store.write(AUTHOR) as session:
        session.add_all([Person(code="BCDF", gender=f"g{at:03}") for at in range(300)])
    assert read(store, "person", "gender") == [f"g{at:03}" for at in range(300)]
    with store.write(AUTHOR) as session:
        session.add_all([Person(code="BCDF", gender="g000") for _ in range(3)])
    assert read(store, "person", "gender").count("g000") == 4
    with store.read() as session:
        assert sorted(facts.Facts.of(session).column("person", "@person").data) == list(range(1, 304))


def test_blocks_that_were_packed_in_another_way_are_made_anew(store, monkeypatch):
    """Their records are read again: nothing of the old block is looked at."""
    with store.write(AUTHOR) as session:
        add(session, "female")
        facts.freshen(session)
    with store.write(AUTHOR) as session:
        facts.freshen(session)
        raw_of(session).execute("UPDATE fact_block SET data = x'00'")
        monkeypatch.setattr(import_module("db.facts.freshen"), "_VERSION", 99)
        facts.freshen(session)
    assert read(store, "person", "gender") == ["female"]


def test_what_was_asked_for_longest_ago_makes_room(store, monkeypatch):
    with store.write(AUTHOR) as session:
        add(session, "female", ["sexual"])
        add(session, "male", ["labour"])
    with store.write(AUTHOR) as session:
        facts.freshen(session)
        monkeypatch.setattr(import_module("db.facts.read"), "_MOST", 4)
        read_now = facts.Facts.of(session)
        gender, state = read_now.column("person", "gender"), read_now.column("person", "@state")
        assert read_now.column("person", "gender") is gender
        read_now.column("intake", "exploitation_types")
        assert read_now.column("person", "gender") is gender, "it was asked for again before there was no room"
        assert read_now.column("person", "@state") is not state
        assert read_now.column("person", "@state") == state
