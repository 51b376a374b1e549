"""The two indexes of words over the rows of the list and of the notes: tables that only SQLite has."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from sqlalchemy import Connection

_TABLES: Final = (
    ("case_words", "case_find", "lid", ""),
    ("note_words", "note_find", "nid", ", detail=none"),
)
"""Index, the rows it is made from, their number, and how much it keeps: notes are long, so theirs keeps no places."""
TERMS: Final = "case_terms"
"""A view of the first index: which three signs in a row there are."""
END: Final = "\n\n"
"""Behind the last word, so that its last two signs begin three of them."""
_TRIGGERS: Final = {
    "{rows}_new": "AFTER INSERT ON {rows} BEGIN {put} END",
    "{rows}_gone": "AFTER DELETE ON {rows} BEGIN {take} END",
    "{rows}_other": "AFTER UPDATE OF folded ON {rows} WHEN old.folded IS NOT new.folded BEGIN {take} {put} END",
}
_PUT: Final = "INSERT INTO {words} (rowid, folded) VALUES (new.{key}, new.folded);"
_TAKE: Final = "INSERT INTO {words} ({words}, rowid, folded) VALUES ('delete', old.{key}, old.folded);"


def put_up(connection: Connection) -> None:
    """Made anew from the rows: after the tables are laid, and after every migration."""
    take_down(connection)
    for words, rows, key, detail in _TABLES:
        connection.exec_driver_sql(
            f"CREATE VIRTUAL TABLE {words} USING fts5"
            f" (folded, content='{rows}', content_rowid='{key}', tokenize='trigram'{detail})"
        )
        # without it a word that was deleted stays readable in the index until the index is rebuilt
        connection.exec_driver_sql(f"INSERT INTO {words} ({words}, rank) VALUES ('secure-delete', 1)")  # noqa: S608
        connection.exec_driver_sql(f"INSERT INTO {words} ({words}) VALUES ('rebuild')")  # noqa: S608 - our own names
        put, take = (each.format(words=words, key=key) for each in (_PUT, _TAKE))
        for name, statement in _TRIGGERS.items():
            body = statement.format(rows=rows, put=put, take=take)
            connection.exec_driver_sql(f"CREATE TRIGGER {name.format(rows=rows)} {body}")
    connection.exec_driver_sql(f"CREATE VIRTUAL TABLE {TERMS} USING fts5vocab(case_words, 'row')")


def take_down(connection: Connection) -> None:
    connection.exec_driver_sql(f"DROP TABLE IF EXISTS {TERMS}")
    for words, rows, _key, _detail in _TABLES:
        for name in _TRIGGERS:
            connection.exec_driver_sql(f"DROP TRIGGER IF EXISTS {name.format(rows=rows)}")
        connection.exec_driver_sql(f"DROP TABLE IF EXISTS {words}")
