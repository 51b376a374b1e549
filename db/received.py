"""Lines in bulk: how received ones come into the journal, and how any are read out of it again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from db.bound import blob, blobs
from db.intervals import have_of
from db.lines import Line, decode_body, encode_body

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from sqlalchemy.orm import Session

COLUMNS: Final = "rep, seq, hlc, kind, record, subject, verb, worker, schema_rev, salt, body, held, link"
INSERT: Final = f"INSERT INTO change ({COLUMNS}) VALUES ({', '.join('?' * 13)})"  # noqa: S608 - our own names
SELECT: Final = f"SELECT {COLUMNS} FROM change"  # noqa: S608
MOST: Final = 20_000
AT_ONCE: Final = 1000
REFILL: Final = "UPDATE change SET salt = ?, body = ?, held = ? WHERE rep = ? AND seq = ?"


def to_cells(line: Line) -> tuple[Any, ...]:
    body = None if line.body is None else blob(encode_body(line.body))
    held = blob(line.held) if line.held else None
    return (
        line.rep, line.seq, line.hlc, line.kind, blob(line.record), blob(line.subject), line.verb, blob(line.worker),
        line.schema_rev, blob(line.salt), body, held, blob(line.link),
    )  # fmt: skip


def from_cells(cells: Sequence[Any]) -> Line:
    body = None if cells[10] is None else decode_body(cells[10])
    return Line(*cells[:10], body, *cells[11:])  # type: ignore[call-arg]


def append_received(session: Session, lines: Iterable[Line]) -> None:
    """Others' lines, new to us and already proved; fold and store their records in this same unit of work."""
    have, changes = have_of(session), session.info["changes"]
    cells = []
    for line in lines:
        cells.append(to_cells(line))
        have.add(line.rep, line.seq, line.seq)
        changes.touch(line.kind, line.record)
    if cells:
        session.connection().exec_driver_sql(INSERT, cells)


def refill_received(session: Session, lines: Iterable[Line]) -> None:
    """Lines we hold that now show more of themselves, or less: only salt, body and held are written."""
    cells = [
        (line.salt, None if line.body is None else encode_body(line.body), line.held or None, line.rep, line.seq)
        for line in lines
    ]
    if cells:
        session.connection().exec_driver_sql(REFILL, cells)


def lines_of(session: Session, record: bytes) -> list[Line]:
    """Every line about one record."""
    found = session.connection().exec_driver_sql(f"{SELECT} WHERE record = ? ORDER BY rep, seq", (record,))
    return [from_cells(cells) for cells in found]


def lines_of_each(session: Session, records: Sequence[bytes]) -> dict[bytes, list[Line]]:
    """Every line about each of these records: by index, in as few statements as SQLite allows names in one."""
    found: dict[bytes, list[Line]] = {record: [] for record in records}
    for start in range(0, len(records), MOST):
        some = records[start : start + MOST]
        asked = f"{SELECT} WHERE record IN ({', '.join('?' * len(some))}) ORDER BY rep, seq"
        for cells in session.connection().exec_driver_sql(asked, blobs(some)):
            line = from_cells(cells)
            found[line.record].append(line)
    return found


def lines_about(session: Session, subject: bytes) -> list[Line]:
    """Every line about one person; reads the whole journal, so it is for rare things."""
    found = session.connection().exec_driver_sql(f"{SELECT} WHERE subject = ? ORDER BY rep, seq", (subject,))
    return [from_cells(cells) for cells in found]


def lines_in(session: Session, rep: int, lo: int, hi: int) -> Iterator[Line]:
    """One replica's lines in order; a stream, so nothing else may be written meanwhile."""
    raw: Any = session.connection().connection.driver_connection
    found = raw.execute(f"{SELECT} WHERE rep = ? AND seq BETWEEN ? AND ? ORDER BY seq", (rep, lo, hi))
    while some := found.fetchmany(AT_ONCE):
        yield from map(from_cells, some)


def line_at(session: Session, rep: int, seq: int) -> Line | None:
    found = session.connection().exec_driver_sql(f"{SELECT} WHERE rep = ? AND seq = ?", (rep, seq)).one_or_none()
    return None if found is None else from_cells(found)
