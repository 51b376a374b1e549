"""Two edits that did not see each other: both are kept, the latest shows, and an edit that saw both settles it."""

from __future__ import annotations

import pytest
from sqlalchemy import text

from db import journal
from db.heads import Heads
from db.models import Person
from db.session import LocalAuthor
from tests.factories import AUTHOR, WORKER, add_person


@pytest.fixture
def disputed(store) -> bytes:
    """Two colleagues opened the same form; the second to save had not seen the first one's save."""
    with store.write(AUTHOR) as session:
        person = add_person(session)
    with store.read() as session:
        seen = {person.id.hex(): journal.seen_in(session.get(Person, person.id))}
    with store.write(LocalAuthor(WORKER, seen=seen)) as session:
        session.get(Person, person.id).gender = "male"
    with store.write(LocalAuthor(WORKER, seen=seen)) as session:
        session.get(Person, person.id).gender = "other"
    return person.id


def state(store, person):
    with store.read() as session:
        row = session.get(Person, person)
        heads = [head[2] for head in Heads.decode(row.st).of("gender", row.gender is None)]
        return row.gender, sorted(heads), row.ndis, session.execute(text("SELECT kind, field FROM dispute")).all()


def test_a_colleagues_save_in_between_is_a_dispute_not_a_loss(store, disputed):
    assert state(store, disputed) == ("other", [2, 3], 1, [("person", "gender")])


def test_an_edit_that_saw_both_settles_it(store, disputed):
    with store.write(AUTHOR) as session:
        session.get(Person, disputed).gender = "male"
    assert state(store, disputed) == ("male", [4], 0, [])
    with store.read() as session:
        assert journal.lines_of(session, disputed)[-1].body["gender"] == ("male", [(1, 2), (1, 3)])


def test_the_value_that_shows_can_be_chosen(store, disputed):
    with store.write(AUTHOR) as session:
        journal.say_again(session.get(Person, disputed), "gender")
    assert state(store, disputed) == ("other", [4], 0, [])


def test_a_value_changed_and_said_again_is_one_line(store, disputed):
    with store.write(AUTHOR) as session:
        row = session.get(Person, disputed)
        row.gender = "male"
        journal.say_again(row, "gender")
    assert state(store, disputed) == ("male", [4], 0, [])


def test_an_edit_elsewhere_leaves_the_dispute(store, disputed):
    with store.write(AUTHOR) as session:
        session.get(Person, disputed).main_language = "km"
    assert state(store, disputed) == ("other", [2, 3], 1, [("person", "gender")])


def test_agreement_is_no_dispute(store):
    with store.write(AUTHOR) as session:
        person = add_person(session)
    author = LocalAuthor(WORKER, seen={person.id.hex(): {}})
    with store.write(author) as session:
        row = session.get(Person, person.id)
        journal.say_again(row, "gender")
    assert state(store, person.id) == ("female", [1, 2], 0, [])


def test_a_field_blank_when_the_form_was_opened_and_filled_meanwhile(store):
    with store.write(AUTHOR) as session:
        person = add_person(session)
    with store.read() as session:
        seen = {person.id.hex(): journal.seen_in(session.get(Person, person.id))}
    with store.write(AUTHOR) as session:
        session.get(Person, person.id).main_language = "km"
    with store.write(LocalAuthor(WORKER, seen=seen)) as session:
        session.get(Person, person.id).main_language = "th"
    with store.read() as session:
        row = session.get(Person, person.id)
        assert (row.main_language, row.ndis) == ("th", 1)


def test_a_record_the_form_had_not_opened_is_taken_as_it_stands(store, disputed):
    with store.write(LocalAuthor(WORKER, seen={"ab" * 16: {}})) as session:
        session.get(Person, disputed).gender = "male"
    assert state(store, disputed)[2] == 0
