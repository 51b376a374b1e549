"""The audit chain: who looked at, changed, sent, received or was refused what; without a value in it."""

from __future__ import annotations

import os
from dataclasses import dataclass
from hashlib import blake2b
from typing import TYPE_CHECKING, Final

from sqlalchemy import insert, select

from db.lines import pack
from db.models import AuditRow

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy.orm import Session

SIZE: Final = 16
LINK_0: Final = bytes(SIZE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """`kind`, `record` and `subject` are committed under a salt: they can be blanked and the chain still verifies."""

    worker: bytes | None
    verb: str
    kind: str | None = None
    record: bytes | None = None
    subject: bytes | None = None
    outcome: str = "done"


def append(session: Session, entry: Entry) -> None:
    """One more row, in the caller's transaction."""
    connection = session.connection()
    last = connection.exec_driver_sql("SELECT n, link FROM audit ORDER BY n DESC LIMIT 1").one_or_none()
    n, before = (1, LINK_0) if last is None else (last[0] + 1, last[1])
    at = session.info["store"].clock.now()
    at = at.replace(microsecond=at.microsecond // 1000 * 1000)
    salt = os.urandom(SIZE)
    about = _commit(salt, entry.kind, entry.record, entry.subject)
    row = AuditRow(
        n=n, at=at, worker=entry.worker, verb=entry.verb, outcome=entry.outcome,
        kind=entry.kind, record=entry.record, subject=entry.subject, salt=salt, about=about,
    )  # fmt: skip
    columns = {name: getattr(row, name) for name in _COLUMNS}
    connection.execute(_INSERT, {**columns, "link": _link(before, row)})


def verify(session: Session) -> int | None:
    """The number of the first row that is not what was written, or None when the chain is whole."""
    before, expected = LINK_0, 1
    for row in session.scalars(select(AuditRow).order_by(AuditRow.n).execution_options(yield_per=1000)):
        seen_whole = row.salt is None or row.about == _commit(row.salt, row.kind, row.record, row.subject)
        if not seen_whole or row.link != _link(before, row):
            return expected
        before, expected = row.link, expected + 1
    return None


def _commit(salt: bytes, kind: str | None, record: bytes | None, subject: bytes | None) -> bytes:
    return blake2b(pack([kind, record, subject]), digest_size=SIZE, key=salt).digest()


def _link(before: bytes, row: AuditRow) -> bytes:
    said = pack([row.n, _spell(row.at), row.worker, row.verb, row.outcome])
    return blake2b(before + said + row.about, digest_size=SIZE).digest()


def _spell(at: datetime) -> str:
    return at.isoformat(timespec="milliseconds")


_COLUMNS: Final = ("n", "at", "worker", "verb", "outcome", "kind", "record", "subject", "salt", "about")
_INSERT: Final = insert(AuditRow.__table__)  # type: ignore[arg-type]
