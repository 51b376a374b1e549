"""What is read anew after an upgrade is read page by page: nothing of it is held, and all of it is as it was."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from db import search
from db.models import Case, CaseNote, Identity, ImportRow, ImportRun, Incident, Person
from db.search import raw as pages
from db.search.keep import _unlisted
from db.search.raw import chunks, every, raw_of
from tests.factories import AUTHOR

TABLES = {
    "case_find": "case_id, subject, changed, status, voided, folded, name, number, opened, risk",
    "case_facet": "facet, value",
    "name_sound": "word, key",
    "note_find": "record, kind, subject, case_id, guarded, day, folded",
    "incident_person": "record, subject",
}


@pytest.fixture
def seven(store, monkeypatch):
    """Seven people with one or two cases and notes, one unit of work each, read two at a time."""
    monkeypatch.setattr(pages, "CHUNK", 2)
    for number in range(7):
        with store.write(AUTHOR) as session:
            person = Person(code=f"P-{number}")
            session.add_all([person, Identity(subject=person.id, person=person.id, given_names=f"Maly {number}")])
            for turn in range(1 + number % 2):
                case = Case(subject=person.id, person=person.id, number=f"SH-{number}-{turn}", case_status="Active")
                session.add(case)
                session.add(CaseNote(subject=person.id, case=case.id, text=f"spoke of harbour {number}"))
                told = [{"person": person.id.hex()}]
                session.add(Incident(subject=person.id, case=case.id, what_happened="noise", people=told))
    return store


def standing(connection):
    return {
        table: sorted(connection.exec_driver_sql(f"SELECT {columns} FROM {table}").fetchall(), key=repr)
        for table, columns in TABLES.items()
    }


@pytest.mark.parametrize("lost", ["", "WHERE lid % 3 = 1", "WHERE lid % 2 = 1"])
def test_all_of_it_is_as_it_was_also_where_some_stand_in_no_list(seven, lost):
    """When somebody was last changed is known by the list, and by the journal of those who are in none."""
    with seven.vault.writer.begin() as connection:
        before = standing(connection)
        assert all(before.values())
        for table in ("case_facet", "name_sound", "note_find", "incident_person"):
            connection.exec_driver_sql(f"DELETE FROM {table}")
        connection.exec_driver_sql(f"DELETE FROM case_find {lost}")
        search.refill(connection)
        assert standing(connection) == before


def test_the_list_is_believed_before_the_journal(seven):
    with seven.vault.writer.begin() as connection:
        connection.exec_driver_sql("UPDATE case_find SET changed = 9223372036854775000 WHERE lid = 2")
        search.refill(connection)
        told = connection.exec_driver_sql("SELECT changed FROM case_find WHERE lid = 2").scalar_one()
    assert told == 9223372036854775000


@pytest.mark.parametrize("many", [1, 2, 3, 100])
def test_every_key_comes_once_however_many_are_read_at_a_time(seven, monkeypatch, many):
    monkeypatch.setattr(pages, "CHUNK", many)
    with seven.read() as session:
        subjects = [row[0] for row in raw_of(session).execute("SELECT subject FROM case_file")]
        assert list(every(raw_of(session), "case_file", "subject")) == sorted(set(subjects)) != sorted(subjects)


class Lines:
    """A journal of two replicas, and one person whom the list knows already."""

    def execute(self, asked):
        return [(b"new",)] if "NOT IN" in asked else [(b"new", 5), (b"new", 9), (b"old", 99), (b"new", 7)]


def test_of_whoever_is_in_no_list_the_newest_line_counts_wherever_it_stands():
    assert _unlisted(Lines()) == {b"new": 9}


def test_pages_are_asked_for_when_they_are_wanted(seven):
    with seven.read() as session:
        raw = raw_of(session)
        subjects = sorted({row[0] for row in raw.execute("SELECT subject FROM case_file")})
        assert len(list(every(raw, "case_file", "subject", where="number LIKE '%-1'"))) == 3
        assert list(every(raw, "import_row")) == []
        asked: list[str] = []
        raw_of(session).set_trace_callback(asked.append)
        first = next(chunks(every(raw, "case_file", "subject")))
        raw_of(session).set_trace_callback(None)
    assert first == tuple(subjects[:2])
    assert len(asked) == 1


def test_rows_of_tables_are_read_page_by_page_as_well(seven):
    with seven.write(AUTHOR) as session:
        person = session.query(Person).first()
        run = ImportRun(**_run())
        session.add(run)
        session.flush()
        for number in range(5):
            cells = [["Phone", f"012 345 67{number}"]]
            row = {
                "run": run.id,
                "number": number,
                "state": "imported",
                "cells": cells,
                "subject": person.id,
                "mark": bytes(32),
            }
            session.add(ImportRow(**row))
    with seven.vault.writer.begin() as connection:
        before = standing(connection)
        assert sum(row[1] == "import_row" for row in before["note_find"]) == 5
        search.refill(connection)
        assert standing(connection) == before


def _run():
    when = datetime(2026, 11, 22, tzinfo=UTC)
    told = {"source": "t", "source_mark": bytes(32), "file_name": "t.csv", "sha256": "", "sheet": "", "mapping": {}}
    return {"at": when, "worker": bytes(8), **told}
