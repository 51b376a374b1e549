"""A person erased: no word of her is left in any row, line or file, and the chain still verifies."""

from __future__ import annotations

import pytest
from sqlalchemy import text

from db import erasure, journal
from db.errors import AlreadyErased
from db.lines import ERASE, LINK_0, digest, link
from db.models import Case, Device, Dispute, Erased, Identity, Organisation, Person, Quarantined
from db.session import LocalAuthor, ReceivedAuthor
from tests.factories import AUTHOR, WORKER, add_case, add_person, dump

NEEDLE = "Sokha-needle"


@pytest.fixture
def two(store) -> tuple[bytes, bytes]:
    """One to be erased, one to stay; each with a case and a name."""
    with store.write(AUTHOR) as session:
        people = [add_person(session, code=code) for code in ("GONE-GONE", "STAY-STAY")]
        for person in people:
            add_case(session, person, number="LT-7Q-26-4242")
            session.add(Identity(subject=person.id, person=person.id, given_names=NEEDLE))
    return people[0].id, people[1].id


def erase(store, person) -> int:
    with store.write(LocalAuthor(WORKER, why="she asked")) as session:
        return erasure.erase(session, person)


def test_rows_become_gravestones_and_others_stay(store, two):
    gone, stays = two
    assert erase(store, gone) == 3
    with store.read() as session:
        for kept in (Person, Case, Identity):
            for row in session.query(kept).where(kept.subject == gone):
                assert row.erased
                assert [value for name, value in journal.seen_in(row).items()] == []
        assert session.get(Person, stays).code == "STAY-STAY"
        assert session.query(Identity.given_names).where(Identity.subject == stays).scalar() == NEEDLE
        (stone,) = session.query(Erased)
        assert (stone.subject, stone.confirmed, stone.seq) == (gone, True, 7)


def test_her_lines_lose_their_words_and_the_chain_holds(store, two):
    gone, _ = two
    erase(store, gone)
    before = LINK_0
    with store.read() as session:
        found = list(journal.lines_in(session, store.rep, 1, 99))
    assert [line.seq for line in found] == [1, 2, 3, 4, 5, 6, 7]
    for line in found:
        before = link(before, digest(line, store.replicas.uuid_of))
        assert line.link == before
        if line.subject == gone and line.verb != ERASE:
            assert line.body is None
            assert line.salt == b""
            assert len(line.held) % 16 == 0
    assert found[-1].verb == ERASE
    assert found[-1].body == {}  # not even the reason: it would be the last words about her


def test_no_word_is_left_in_the_database(store, two, vault):
    gone, stays = two
    erase(store, gone)
    erase(store, stays)
    store.close()
    everything = "\n".join(dump(vault.folder)).lower()
    for word in (NEEDLE, "gone-gone", "stay-stay", "4242", "female"):
        assert word.lower() not in everything


def test_nothing_is_written_about_her_any_more(store, two):
    gone, _ = two
    erase(store, gone)
    with pytest.raises(AlreadyErased), store.write(AUTHOR) as session:
        session.get(Person, gone).gender = "male"
    with pytest.raises(AlreadyErased), store.write(AUTHOR) as session:
        session.add(Case(subject=gone, case_status="open"))
    with pytest.raises(AlreadyErased):
        erase(store, gone)


def test_in_the_same_unit_too(store, two):
    gone, _ = two
    with pytest.raises(AlreadyErased), store.write(AUTHOR) as session:  # noqa: PT012
        erasure.erase(session, gone)
        session.add(Case(subject=gone, case_status="open"))
        session.flush()


def test_a_failed_erasure_erases_nobody(store, two):
    gone, _ = two
    with pytest.raises(RuntimeError), store.write(AUTHOR) as session:  # noqa: PT012
        erasure.erase(session, gone)
        raise RuntimeError
    with store.write(AUTHOR) as session:
        session.get(Person, gone).gender = "male"
    with store.read() as session:
        assert session.get(Person, gone).gender == "male"


def test_an_unsaved_change_of_the_same_unit_goes_too(store, two):
    gone, _ = two
    with store.write(AUTHOR) as session:
        session.get(Person, gone).must_not_know = "typed-needle"
        erasure.erase(session, gone)
    with store.read() as session:
        assert session.get(Person, gone).must_not_know is None
        assert all(line.body is None for line in journal.lines_about(session, gone) if line.verb != ERASE)


def test_one_that_arrived_hides_at_once_and_can_be_lifted_until_it_is_confirmed(store, two):
    gone, _ = two
    with store.write(ReceivedAuthor()) as session:
        erasure.bury(session, gone, (99 << 16, 1, 50), confirmed=False)
    with store.read() as session:
        assert session.get(Person, gone).code is None
        assert session.get(Erased, gone).confirmed is False
        assert all(line.body is not None for line in journal.lines_about(session, gone))
    with pytest.raises(AlreadyErased), store.write(AUTHOR) as session:
        session.get(Person, gone).gender = "male"
    with store.write(ReceivedAuthor()) as session:
        erasure.lift(session, gone)
    with store.read() as session:
        assert session.get(Erased, gone) is None
    assert gone not in store.erased


def test_confirming_scrubs(store, two):
    gone, _ = two
    with store.write(ReceivedAuthor()) as session:
        erasure.bury(session, gone, (99 << 16, 1, 50), confirmed=False)
    with store.write(AUTHOR) as session:
        assert erasure.confirm(session, gone) == 3
    with store.read() as session:
        assert session.get(Erased, gone).confirmed is True
        assert all(line.body is None for line in journal.lines_about(session, gone))
        erasure_twice = session.execute(text("SELECT count(*) FROM erased")).scalar()
    assert erasure_twice == 1


def test_a_second_burial_keeps_the_first_ones_confirmation(store, two):
    gone, _ = two
    erase(store, gone)
    with store.write(ReceivedAuthor()) as session:
        erasure.bury(session, gone, (99 << 16, 1, 50), confirmed=False)
    with store.read() as session:
        assert session.get(Erased, gone).confirmed is True


def test_what_was_confirmed_is_not_lifted(store, two):
    gone, _ = two
    erase(store, gone)
    with pytest.raises(AlreadyErased), store.write(ReceivedAuthor()) as session:
        erasure.lift(session, gone)
    assert store.erased == {gone}


def test_disputes_and_lines_set_aside_go_with_her(store, two):
    gone, stays = two
    with store.write(AUTHOR) as session:
        session.add(Organisation(id=b"o" * 16, name="Lotus", kind="shelter"))
        session.flush()
        session.add(
            Device(
                id=b"d" * 16, organisation=b"o" * 16, standing="trusted", label="x", sign_public="", recipient="",
                digits="", since=store.clock.now(),
            )
        )  # fmt: skip
        session.flush()
        for subject in two:
            at = store.clock.now()
            session.add(Quarantined(partner=b"d" * 16, subject=subject, reason="fork", line=NEEDLE.encode(), at=at))
            session.add(Dispute(kind="person", record=subject, field="gender", subject=subject, since=1))
    erase(store, gone)
    with store.read() as session:
        assert [row.subject for row in session.query(Quarantined)] == [stays]
        assert [row.subject for row in session.query(Dispute)] == [stays]


def test_a_record_already_loaded_is_blank_at_once(store, two):
    gone, _ = two
    with store.write(AUTHOR) as session:
        person = session.get(Person, gone)
        assert person.gender == "female"
        erasure.erase(session, gone)
        assert person.gender is None
        assert person.erased


def test_the_log_and_the_copies_made_before_upgrades_go_too(store, two, vault):
    copy = vault.folder / "before-0001.db"
    copy.write_bytes(b"older")
    erase(store, two[0])
    assert (vault.folder / "vault.db-wal").stat().st_size == 0
    assert not copy.exists()
