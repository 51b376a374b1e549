"""The audit chain: what was written stays, in its order, and holds no value."""

from __future__ import annotations

import pytest
from sqlalchemy import text

from db import audit
from db.models import AuditRow
from tests.factories import AUTHOR, WORKER


@pytest.fixture
def written(store, clock):
    with store.write(AUTHOR) as session:
        for n in range(5):
            clock.now_ms.forward(seconds=1)
            audit.append(
                session, audit.Entry(worker=WORKER, verb="look", kind="case", record=bytes([n]) * 16, subject=bytes(16))
            )
        audit.append(session, audit.Entry(worker=None, verb="unlock", outcome="refused"))
    return store


def verdict(store):
    with store.read() as session:
        return audit.verify(session)


def tamper(store, statement):
    with store.write(AUTHOR) as session:
        session.execute(text(statement))


def test_what_was_written_is_there_and_verifies(written, clock):
    with written.read() as session:
        rows = session.query(AuditRow).order_by(AuditRow.n).all()
    assert [(row.n, row.verb, row.outcome, row.worker) for row in rows][-2:] == [
        (5, "look", "done", WORKER),
        (6, "unlock", "refused", None),
    ]
    assert rows[0].at < rows[4].at == clock.now()
    assert verdict(written) is None


def test_an_empty_chain_verifies(store):
    assert verdict(store) is None


@pytest.mark.parametrize(
    ("statement", "found"),
    [
        ("UPDATE audit SET verb = 'list' WHERE n = 3", 3),
        ("UPDATE audit SET outcome = 'refused' WHERE n = 1", 1),
        ("UPDATE audit SET at = '2020-01-01T00:00:00.000Z' WHERE n = 6", 6),
        ("UPDATE audit SET worker = x'0000000000000000' WHERE n = 2", 2),
        ("UPDATE audit SET record = x'00000000000000000000000000000000' WHERE n = 2", 2),
        ("UPDATE audit SET subject = NULL WHERE n = 4", 4),
        ("UPDATE audit SET link = x'00' WHERE n = 5", 5),
        ("UPDATE audit SET n = 99 WHERE n = 6", 6),
    ],
)
def test_whatever_is_altered_is_found_where_it_begins(written, statement, found):
    tamper(written, statement)
    assert verdict(written) == found


def test_a_row_is_not_taken_out(written):
    with pytest.raises(Exception, match="only grows"):
        tamper(written, "DELETE FROM audit WHERE n = 3")


def test_a_row_taken_out_past_the_guard_is_missed(written, vault):
    raw = vault.engine.raw_connection().driver_connection
    raw.execute("PRAGMA query_only=OFF")
    raw.execute("DROP TRIGGER only_grows_audit")
    raw.execute("DELETE FROM audit WHERE n = 3")
    assert verdict(written) == 3


def test_whom_it_was_about_can_be_forgotten(written):
    tamper(written, "UPDATE audit SET kind = NULL, record = NULL, subject = NULL, salt = NULL")
    assert verdict(written) is None
