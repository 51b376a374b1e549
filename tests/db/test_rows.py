"""Received lines and folded rows in bulk: what is stored is what the ORM reads, guards and all."""

from __future__ import annotations

import os

import pytest
from msgspec.structs import replace
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from db import journal
from db.columns import fields_of
from db.erasure import bury
from db.heads import Heads
from db.lines import PUT, Line
from db.models import Case, Person
from db.rows import Row, load_rows, store_folded
from db.session import ReceivedAuthor
from db.types import new_id
from tests.factories import AUTHOR, add_person

HER = new_id()
VALUES = {"code": "BCDF-GHJK", "gender": "female", "citizenships": ["KH"], "stateless": {"missing": "declined"}}


def theirs(session, seq=1, body=None, **more) -> Line:
    store = session.info["store"]
    rep = store.replicas.alias(session, b"their replica 16", store.clock.now(), "Lotus")
    body = {name: (value, []) for name, value in (VALUES if body is None else body).items()}
    line = Line(
        rep=rep, seq=seq, hlc=seq << 16, kind="person", record=HER, subject=HER, verb=PUT, worker=b"w" * 8,
        schema_rev=1, salt=os.urandom(16), body=body, held=None, link=bytes(16),
    )  # fmt: skip
    return replace(line, **more)


def receive(store, values=VALUES, **row):
    with store.write(ReceivedAuthor()) as session:
        line = theirs(session, body=values)
        journal.append_received(session, [line])
        heads = Heads(first=(line.hlc, line.rep, line.seq))
        store_folded(session, "person", [Row(HER, HER, dict(values), heads, **row)])
    return session


def test_what_was_received_is_an_ordinary_record(store):
    session = receive(store)
    assert session.info["changes"].touched == {("person", HER)}
    with store.read() as session:
        person = session.get(Person, HER)
        assert {name: getattr(person, name) for name in VALUES} == VALUES
        assert (person.main_language, person.erased, person.ndis) == (None, False, 0)
        assert [line.body for line in journal.lines_of(session, HER)] == [{k: (v, []) for k, v in VALUES.items()}]
        assert session.execute(text("SELECT lo, hi FROM have")).all() == [(1, 1)]
        assert session.execute(text("SELECT org, ours FROM replica WHERE id = 2")).one() == ("Lotus", 0)


def test_a_local_edit_goes_on_from_a_received_line(store):
    receive(store)
    with store.write(AUTHOR) as session:
        session.get(Person, HER).gender = "male"
    with store.read() as session:
        assert journal.lines_of(session, HER)[0].body["gender"] == ("male", [(2, 1)])


def test_rows_come_back_as_they_were_stored(store):
    receive(store, ndis=3)
    with store.read() as session:
        (row,) = load_rows(session, "person", [HER, new_id()]).values()
    assert (row.id, row.subject, row.values, row.erased, row.ndis) == (HER, HER, VALUES, False, 3)
    assert row.heads == Heads(first=(1 << 16, 2, 1))
    assert row.was == row.heads.encode()


def test_fields_of_a_newer_app_are_kept_and_given_back(store):
    newer = {**VALUES, "pronoun": ["she"], "mood": None}
    receive(store, newer)
    with store.read() as session:
        assert load_rows(session, "person", [HER])[HER].values == {**VALUES, "pronoun": ["she"]}
    with store.write(AUTHOR) as session:
        session.get(Person, HER).gender = "male"
    with store.read() as session:
        assert load_rows(session, "person", [HER])[HER].values["pronoun"] == ["she"]


def test_a_withheld_value_that_comes_later_changes_no_head_and_is_still_stored(store):
    receive(store, {"gender": "female"})
    with store.write(ReceivedAuthor()) as session:
        row = load_rows(session, "person", [HER])[HER]
        row.values["main_language"] = "km"
        store_folded(session, "person", [row])
    with store.read() as session:
        assert session.get(Person, HER).main_language == "km"


def test_an_answer_that_was_taken_back_leaves_its_column_and_what_only_a_newer_app_knows_goes_too(store):
    receive(store, {**VALUES, "pronoun": ["she"]})
    with store.write(ReceivedAuthor()) as session:
        line = theirs(session, seq=2, body={"gender": None, "pronoun": None})
        journal.append_received(session, [line])
        row = load_rows(session, "person", [HER])[HER]
        stamp = (line.hlc, line.rep, line.seq)
        row.values.update(gender=None, pronoun=None)
        row.heads.over.update(gender=[stamp], pronoun=[stamp])
        store_folded(session, "person", [row])
    with store.read() as session:
        left = {name: value for name, value in VALUES.items() if name != "gender"}
        assert load_rows(session, "person", [HER])[HER].values == left
        assert session.execute(text("SELECT gender, ext FROM person")).one() == (None, None)


def test_keys_and_states_of_what_was_received_lie_in_their_cells_as_blobs(store):
    receive(store)
    with store.read() as session:
        told = session.execute(text("SELECT typeof(id), typeof(subject), typeof(st), typeof(erased) FROM person"))
        assert told.one() == ("blob", "blob", "blob", "integer")
        lines = session.execute(text("SELECT typeof(record), typeof(salt), typeof(body), typeof(held) FROM change"))
        assert lines.one() == ("blob", "blob", "blob", "null")


def test_what_was_folded_stands_on_its_newest_line_until_it_is_touched_again(store):
    with store.write(ReceivedAuthor()) as session:
        changes = session.info["changes"]
        heads = Heads(first=(5, 2, 1), over={"gender": [(9, 2, 3), (7, 3, 1)], "stateless": [(2, 2, 2)]})
        journal.append_received(session, [theirs(session)])
        store_folded(session, "person", [Row(HER, HER, dict(VALUES), heads)])
        assert changes.folded == {("person", HER): (HER, 9)}
        bury(session, HER, (11, 2, 4), confirmed=False)
        assert changes.folded == {}
        assert ("person", HER) in changes.touched


def test_a_row_whose_old_state_is_not_known_cannot_be_stored_unchanged(store):
    receive(store)
    again = Row(HER, HER, {"gender": "x"}, Heads(first=(1 << 16, 2, 1)))
    with pytest.raises(IntegrityError, match="unwritten change"), store.write(ReceivedAuthor()) as session:
        store_folded(session, "person", [again])


def test_ids_are_hex_in_values_and_bytes_in_the_row(store):
    case = new_id()
    with store.write(ReceivedAuthor()) as session:
        line = theirs(session, kind="case", record=case)
        journal.append_received(session, [line])
        store_folded(session, "case", [Row(case, HER, {"person": HER.hex(), "number": "LT-1"}, Heads(first=(1, 2, 1)))])
    with store.read() as session:
        assert session.get(Case, case).person == HER
        assert load_rows(session, "case", [case])[case].values == {"person": HER.hex(), "number": "LT-1"}


@pytest.mark.parametrize(
    ("kind", "field", "good", "bad"),
    [
        (Person, "gender", "female", 1.5),
        (Person, "gender", {"missing": "declined"}, True),
        (Person, "code", "ABC", ["ABC"]),
        (Case, "person", "0a" * 16, "0a"),
        (Case, "person", None, "zz" * 16),
        (Case, "number", None, 7),
    ],
)
def test_a_value_that_cannot_stand_in_its_column_is_known_beforehand(kind, field, good, bad):
    column = fields_of(kind)[field]
    assert column.fits(good)
    assert not column.fits(bad)


def test_the_same_number_twice_is_refused_by_the_table(store):
    receive(store)
    with pytest.raises(IntegrityError), store.write(ReceivedAuthor()) as session:
        journal.append_received(session, [theirs(session)])


def test_a_line_is_filled_where_it_stands(store):
    with store.write(ReceivedAuthor()) as session:
        line = theirs(session, body={}, held=bytes(16), salt=b"")
        journal.append_received(session, [line])
    with store.write(ReceivedAuthor()) as session:
        journal.refill_received(session, [replace(line, body={"gender": ("x", [])}, held=None, salt=b"s" * 16)])
    with store.read() as session:
        (filled,) = journal.lines_of(session, HER)
        assert (filled.body, filled.held, filled.salt) == ({"gender": ("x", [])}, None, b"s" * 16)
        assert journal.line_at(session, filled.rep, 1) == filled
        assert journal.line_at(session, filled.rep, 2) is None


def test_a_failed_import_leaves_no_replica_behind(store):
    try:
        with store.write(ReceivedAuthor()) as session:
            theirs(session)
            raise RuntimeError
    except RuntimeError:
        pass
    assert store.replicas.uuid_of == {1: store.replica}
    with store.write(ReceivedAuthor()) as session:
        assert theirs(session).rep == 2
    with store.read() as session:
        assert session.execute(text("SELECT count(*) FROM replica")).scalar() == 2


def test_every_journaled_column_says_how_far_it_travels():
    for kept in (Person, Case):
        assert all(field.travels for field in fields_of(kept).values())
    assert "id" not in fields_of(Person)


def test_many_rows_are_loaded_in_pieces(store):
    with store.write(AUTHOR) as session:
        ids = [add_person(session).id for _ in range(1100)]
    with store.read() as session:
        assert load_rows(session, "person", ids).keys() == set(ids)
