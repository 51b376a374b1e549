"""Finding cases: the list newest first, and the search in it, both kept up with the records in the same transaction."""

from __future__ import annotations

from array import array
from typing import TYPE_CHECKING, Any, Final

from db.folding import fold
from db.heads import Heads
from db.models import KINDS
from db.types import decode_answer

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from sqlalchemy import Connection
    from sqlalchemy.orm import Session

NAMES: Final = ("known_as", "given_names", "family_names", "name_own_script")
_CHUNK: Final = 500
_TRIGRAM: Final = 3
_TRIGGERS: Final = {
    "case_find_new": "AFTER INSERT ON case_find BEGIN {put} END",
    "case_find_gone": "AFTER DELETE ON case_find BEGIN {take} END",
    "case_find_other": "AFTER UPDATE OF folded ON case_find WHEN old.folded IS NOT new.folded BEGIN {take} {put} END",
}
_PUT: Final = "INSERT INTO case_words (rowid, folded) VALUES (new.lid, new.folded);"
_TAKE: Final = "INSERT INTO case_words (case_words, rowid, folded) VALUES ('delete', old.lid, old.folded);"
_KEEP: Final = (
    "INSERT INTO case_find (case_id, subject, changed, status, voided, folded) VALUES (?, ?, ?, ?, ?, ?)"
    " ON CONFLICT (case_id) DO UPDATE SET changed = max(changed, excluded.changed), status = excluded.status,"
    " voided = excluded.voided, folded = excluded.folded"
)
_CASES: Final = (
    "SELECT c.id, c.subject, c.number, c.case_status, c.voided, c.erased, p.code"
    " FROM case_file c LEFT JOIN person p ON p.id = c.subject WHERE c.subject IN "
)
_PEOPLE: Final = f"SELECT subject, {', '.join(NAMES)} FROM identity WHERE subject IN "  # noqa: S608


def put_up(connection: Connection) -> None:
    """The index of words, made anew from the rows: after the tables are laid, and after every migration."""
    take_down(connection)
    connection.exec_driver_sql(
        "CREATE VIRTUAL TABLE case_words USING fts5"
        " (folded, content='case_find', content_rowid='lid', tokenize='trigram')"
    )
    # without it a word that was deleted stays readable in the index until the index is rebuilt
    connection.exec_driver_sql("INSERT INTO case_words (case_words, rank) VALUES ('secure-delete', 1)")
    connection.exec_driver_sql("INSERT INTO case_words (case_words) VALUES ('rebuild')")
    for name, statement in _TRIGGERS.items():
        connection.exec_driver_sql(f"CREATE TRIGGER {name} {statement.format(put=_PUT, take=_TAKE)}")


def take_down(connection: Connection) -> None:
    for name in _TRIGGERS:
        connection.exec_driver_sql(f"DROP TRIGGER IF EXISTS {name}")
    connection.exec_driver_sql("DROP TABLE IF EXISTS case_words")


def keep_up(session: Session) -> None:
    """At the end of every unit of work: the rows of every case of each person that was touched."""
    raw = _raw(session)
    newest = _newest(raw, session.info["changes"].touched)
    for chunk in _chunks(newest):
        marks = f"({','.join('?' * len(chunk))})"
        names: dict[bytes, list[str]] = {}
        for subject, *told in raw.execute(_PEOPLE + marks, chunk):
            names.setdefault(subject, []).extend(filter(None, map(_text, told)))
        kept, gone = [], []
        for case, subject, number, status, voided, erased, code in raw.execute(_CASES + marks, chunk):
            if erased:
                gone.append((case,))
                continue
            words = _folded([number, code], names.get(subject, ()))
            kept.append((case, subject, newest[subject], _text(status), voided is not None, words))
        if kept:
            raw.executemany(_KEEP, kept)
        if gone:
            raw.executemany("DELETE FROM case_find WHERE case_id = ?", gone)


def find(session: Session, text: str = "", status: str = "", *, voided: bool = False) -> array[int]:
    """The numbers of the matching cases, newest change first. Every word of `text` is found as a part of a word."""
    where, values = ([] if voided else ["f.voided = 0"]), []
    if status:
        where.append("f.status = ?")
        values.append(status)
    source = "case_find f"
    for word in fold(text).split():
        if len(word) >= _TRIGRAM and source == "case_find f":
            source = "case_words w JOIN case_find f ON f.lid = w.rowid"
            where.append("case_words MATCH ?")
            values.append(_phrases(text))
        elif len(word) < _TRIGRAM:
            where.append("f.folded LIKE ? ESCAPE '!'")
            values.append(f"%{_like(word)}%")
    condition = f" WHERE {' AND '.join(where)}" if where else ""
    statement = f"SELECT f.lid FROM {source}{condition} ORDER BY f.changed DESC, f.lid DESC"  # noqa: S608 - values are bound
    return array("q", [row[0] for row in _raw(session).execute(statement, values)])


def _raw(session: Session) -> Any:
    """The driver's connection: for what is in every save, and for 100,000 numbers without row objects in between."""
    return session.connection().connection.driver_connection


def _newest(raw: Any, touched: Iterable[tuple[str, bytes]]) -> dict[bytes, int]:
    """Each person whose records were touched, with the newest stamp among those records."""
    of_kind: dict[str, list[bytes]] = {}
    for kind, record in touched:
        if kind in KINDS:
            of_kind.setdefault(kind, []).append(record)
    newest: dict[bytes, int] = {}
    for kind, ids in of_kind.items():
        table = KINDS[kind].__tablename__
        for chunk in _chunks(ids):
            marks = ",".join("?" * len(chunk))
            rows = raw.execute(
                f"SELECT subject, st FROM {table} WHERE id IN ({marks})",  # noqa: S608
                chunk,
            )
            for subject, st in rows:
                newest[subject] = max(newest.get(subject, 0), _latest(st))
    return newest


def _latest(st: bytes) -> int:
    heads = Heads.decode(st)
    newest = 0 if heads.first is None else heads.first[0]
    for several in heads.over.values():
        for stamp in several:
            newest = max(newest, stamp[0])
    return newest


def _text(cell: Any) -> str:
    """The text of an answer as it lies in its cell; a reason or a blank has none."""
    answer = decode_answer(cell)
    return answer if isinstance(answer, str) else ""


def _folded(codes: Sequence[str | None], names: Iterable[str]) -> str:
    """Codes are found with and without their dashes."""
    spelt = [each for code in codes if code for each in (code, code.replace("-", ""))]
    return fold("\n".join([*spelt, *names]))


def _phrases(text: str) -> str:
    words = [word.replace('"', '""') for word in fold(text).split() if len(word) >= _TRIGRAM]
    return " AND ".join(f'"{word}"' for word in words)


def _like(word: str) -> str:
    return word.replace("!", "!!").replace("%", "!%").replace("_", "!_")


def _chunks(keys: Iterable[bytes]) -> Iterator[tuple[bytes, ...]]:
    wanted = tuple(keys)
    for at in range(0, len(wanted), _CHUNK):
        yield wanted[at : at + _CHUNK]
