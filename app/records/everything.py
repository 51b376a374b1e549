"""All that a vault holds, as plain lines of JSON: records by kind, their history, what is the house's own."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final

import msgspec
from sqlalchemy import func, literal, select, tuple_

from app.i18n import QT_TRANSLATE_NOOP
from app.records.everything_told import told_line
from db import brought
from db.base import STRUCTURAL, Base
from db.clock import moment
from db.lines import ERASE, decode_body
from db.models import KINDS, Blob, Change, Consent, Erased, ImportMapping, ImportRow, ImportRun, Person, Quarantined

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from sqlalchemy import Column, Table
    from sqlalchemy.orm import Session

HISTORY: Final = "history"
_FINDING: Final = QT_TRANSLATE_NOOP("Everything", "made from the records, for finding")
_COUNTING: Final = QT_TRANSLATE_NOOP("Everything", "made from the records, for counting")
_CURSORS: Final = QT_TRANSLATE_NOOP("Everything", "how far bundles have come")
_ATTACHED: Final = QT_TRANSLATE_NOOP("Everything", "the folder attachments")
_OWN: Final = QT_TRANSLATE_NOOP("Everything", "a worker's own")
_SECRETS: Final = QT_TRANSLATE_NOOP("Everything", "what this vault knows of itself, with its secrets")
_KEYS: Final = QT_TRANSLATE_NOOP("Everything", "keys of this house and of partners")
_NUMBERS: Final = QT_TRANSLATE_NOOP("Everything", "which numbers those devices wrote under")
_TOLD: Final = QT_TRANSLATE_NOOP("Everything", "what an earlier import told of changes: it stands in the history")
LEFT_OUT: Final[dict[str, str]] = {
    "setting": _SECRETS,
    "device": _KEYS,
    "device_journal": _NUMBERS,
    "stream": _CURSORS, "acknowledged": _CURSORS,
    "have": _CURSORS,
    "brought_line": _TOLD,
    "blob": _ATTACHED, "blob_chunk": _ATTACHED,
    "case_facet": _FINDING, "case_find": _FINDING,
    "incident_person": _FINDING,
    "name_sound": _FINDING, "note_find": _FINDING,
    "twin_block": _FINDING, "twin_gist": _FINDING,
    "twin_pair": _FINDING,
    "fact_block": _COUNTING, "fact_slot": _COUNTING,
    "fact_stale": _COUNTING, "fact_word": _COUNTING,
    "saved_search": _OWN, "own_word": _OWN,
}  # fmt: skip
"""Every table that does not go out as it stands, and why: a new one goes out until it is written down here."""
_HIDDEN: Final = {
    "worker": {"slot"}, "import_row": {"mark", "content", "whose"},
    "import_run": {"source_mark"}, "import_mapping": {"source_mark"},
}  # fmt: skip
"""Columns that are of use to this vault's keys alone."""
_OF_TABLES: Final = frozenset({ImportRun.__tablename__, ImportMapping.__tablename__})
_INNER: Final = frozenset(STRUCTURAL) - {"id", "subject"}
_PAGE: Final = 500
_GIVEN: Final = ("given_spoken", "given_signed")


@dataclass(frozen=True, slots=True)
class Sheet:
    """One table on its way out; `path` is its file."""

    path: str
    table: Table
    columns: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Counted:
    """`shared` are people of whom a paper once said that something may go outside; `files` are attachments."""

    people: int
    shared: int
    rows: int
    files: int
    size: int


@dataclass(frozen=True, slots=True)
class File:
    blob: int
    subject: bytes
    name: str
    type: str
    size: int


def sheets() -> tuple[Sheet, ...]:
    """Records first, then their history, then what is the house's own."""
    tables = Base.metadata.tables
    kinds = {KINDS[kind].__tablename__: kind for kind in KINDS}
    kept = [
        _sheet(f"records/{kind}", tables[name], _INNER) for name, kind in sorted(kinds.items(), key=lambda at: at[1])
    ]
    change = tables[Change.__tablename__]
    done = {*kinds, *LEFT_OUT, change.name}
    house = [
        _sheet(f"house/{name}", tables[name], _HIDDEN.get(name, frozenset()))
        for name in sorted(tables)
        if name not in done
    ]
    return (*kept, _sheet(HISTORY, change, ()), *house)


def _sheet(path: str, table: Table, hidden: Collection[str]) -> Sheet:
    return Sheet(path, table, tuple(each.name for each in table.columns if each.name not in hidden))


def gone(session: Session) -> frozenset[bytes]:
    """People who were erased, or whose erasure waits for a supervisor: nothing of them goes out but that."""
    return frozenset(session.scalars(select(Erased.subject)))


def count(session: Session, today: str) -> Counted:
    outside = select(Consent.subject, Consent.valid_until).where(
        Consent.erased == 0, Consent.voided.is_(None), Consent.withdrawn_on.is_(None),
        Consent.consent_status.in_(_GIVEN), Consent.recipient_kind != "this_shelter",
    )  # fmt: skip
    away = gone(session)
    live = {who for who, end in session.execute(outside) if not isinstance(end, str) or end[: len(today)] >= today}
    people = set(session.scalars(select(Person.subject).where(Person.erased == 0))) - away
    rows = sum(session.scalar(select(func.count()).select_from(each.table)) or 0 for each in sheets())
    found = files(session, away)
    return Counted(len(people), len(live & people), rows, len(found), sum(each.size for each in found))


def files(session: Session, away: Collection[bytes]) -> tuple[File, ...]:
    """Attachments that are whole, each by the hash that the record names it by."""
    from app.records.media import ending

    asked = select(Blob.id, Blob.subject, Blob.hash, Blob.type, Blob.size).where(Blob.hash.is_not(None))
    return tuple(
        File(number, subject, f"attachments/{name.hex()}{ending(kind)}", kind, size)
        for number, subject, name, kind, size in session.execute(asked.order_by(Blob.id))
        if name is not None and subject not in away
    )


def page(
    session: Session, sheet: Sheet, after: tuple[Any, ...], away: Collection[bytes]
) -> tuple[list[bytes], tuple[Any, ...], int]:
    """The next lines, where to go on (nothing at the end), and how many rows were read for them."""
    keys = tuple(sheet.table.primary_key.columns)
    asked = select(*(sheet.table.c[name] for name in sheet.columns), *_plain_keys(keys, sheet)).order_by(*keys)
    if after:
        there = [literal(value, type_=key.type) for value, key in zip(after, keys, strict=True)]
        asked = asked.where(tuple_(*keys) > tuple_(*there))
    if "erased" in sheet.table.c:
        asked = asked.where(sheet.table.c.erased == 0)
    rows = session.execute(asked.limit(_PAGE)).mappings().all()
    if not rows:
        return [], (), 0
    hidden = _hidden(session, sheet, away)
    going = [row for row in rows if sheet.table.name == "erased" or row.get("subject") not in away]
    told = _lines(session, going, hidden) if sheet.path == HISTORY else [_told(sheet, row, hidden) for row in going]
    last = tuple(rows[-1][key.name] for key in keys)
    return [msgspec.json.encode(each) + b"\n" for each in told], last if len(rows) == _PAGE else (), len(rows)


def _plain_keys(keys: tuple[Column[Any], ...], sheet: Sheet) -> list[Column[Any]]:
    return [key for key in keys if key.name not in sheet.columns]


def _hidden(session: Session, sheet: Sheet, away: Collection[bytes]) -> frozenset[str]:
    """What is blank wherever it stands: links to people who are away, names of tables that only they came from."""
    if sheet.table.name == Erased.__tablename__:
        return frozenset()
    ids = frozenset(each.hex() for each in away)
    return ids | _their_tables(session, away) if sheet.table.name in _OF_TABLES else ids


def _their_tables(session: Session, away: Collection[bytes]) -> frozenset[str]:
    """A file in which nobody else stood may be called after her."""
    theirs, others = set[int](), set[int]()
    for run, subject, said in session.execute(select(ImportRow.run, ImportRow.subject, ImportRow.cells.is_not(None))):
        if subject in away:
            theirs.add(run)
        elif said:
            others.add(run)
    names: dict[bool, set[str]] = {True: set(), False: {""}}
    for run, *each in session.execute(select(ImportRun.id, ImportRun.file_name, ImportRun.source)):
        names[run in theirs - others].update(each)
    return frozenset(names[True] - names[False])


def _told(sheet: Sheet, row: Any, hidden: Collection[str]) -> dict[str, Any]:
    told = {name: _plain(row[name], hidden) for name in sheet.columns}
    if sheet.table.name == Quarantined.__tablename__ and row["subject"] is None:
        told["line"] = None  # of whom it is nobody knows: it may be somebody who is away
    return told


def _lines(session: Session, rows: Sequence[Any], hidden: Collection[str]) -> list[dict[str, Any]]:
    came = brought.among(session, ((row["rep"], row["seq"]) for row in rows))
    return [_line(row, hidden) | {"told": told_line(came.get((row["rep"], row["seq"])))} for row in rows]


def _line(row: Any, hidden: Collection[str]) -> dict[str, Any]:
    """One recorded change: who changed what of which record when, and to which values."""
    body = decode_body(row["body"]) if row["body"] is not None else {}
    return {
        "replica": row["rep"], "number": row["seq"], "at": moment(row["hlc"]).isoformat(timespec="seconds"),
        "worker": row["worker"].hex(), "kind": row["kind"], "record": row["record"].hex(),
        "subject": row["subject"].hex(), "what": "erased" if row["verb"] == ERASE else "put",
        "values": {name: _plain(value, hidden) for name, (value, _) in body.items()},
    }  # fmt: skip


def _plain(value: Any, hidden: Collection[str]) -> Any:
    """As JSON can say it: ids as hex, moments as ISO; null for what is hidden."""
    if isinstance(value, bytes):
        value = value.hex()
    if isinstance(value, str):
        return None if value in hidden else value
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, dict):
        return {str(name): _plain(inner, hidden) for name, inner in value.items()}
    return [_plain(inner, hidden) for inner in value] if isinstance(value, list | tuple) else value
