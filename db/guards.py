"""Triggers that stop a change nobody wrote down: SQL that only SQLite speaks, put up again after every migration."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.models import KINDS

if TYPE_CHECKING:
    from sqlalchemy import Connection


def triggers() -> dict[str, str]:
    """Every guard by name."""
    found = {}
    for kept in KINDS.values():
        table = kept.__tablename__
        found[f"kept_update_{table}"] = (
            f"CREATE TRIGGER kept_update_{table} BEFORE UPDATE ON {table} WHEN new.st IS old.st"
            f" BEGIN SELECT RAISE(ABORT, 'unwritten change'); END"
        )
        found[f"kept_delete_{table}"] = (
            f"CREATE TRIGGER kept_delete_{table} BEFORE DELETE ON {table}"
            f" BEGIN SELECT RAISE(ABORT, 'kept records are never deleted'); END"
        )
    for table in ("change", "audit"):
        found[f"only_grows_{table}"] = (
            f"CREATE TRIGGER only_grows_{table} BEFORE DELETE ON {table}"
            f" BEGIN SELECT RAISE(ABORT, 'this table only grows'); END"
        )
    return found


def put_up(connection: Connection) -> None:
    for name, statement in triggers().items():
        connection.exec_driver_sql(f"DROP TRIGGER IF EXISTS {name}")
        connection.exec_driver_sql(statement)


def missing(connection: Connection) -> set[str]:
    standing = connection.exec_driver_sql("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'")
    there = {(str(name), str(sql)) for name, sql in standing}
    return {name for name, statement in triggers().items() if (name, statement) not in there}
