"""Which schema revision a vault is at, which ones this Havenbook knows, and how a new vault gets its tables."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from sqlalchemy import insert, inspect, text

from db import guards, search
from db.base import Base
from db.models import Setting

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sqlalchemy import Connection

    from db.types import Answer

KNOWN: Final = ("0001", "0002", "0003")  # oldest first; a test holds them to db/migrations/versions
HEAD: Final = KNOWN[-1]


def revision_of(connection: Connection) -> str | None:
    if not inspect(connection).has_table("alembic_version"):
        return None
    found = connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
    return None if found is None else str(found)


def lay(connection: Connection, settings: Mapping[str, Answer]) -> None:
    """Every table of the newest schema, without Alembic: a test holds this equal to all migrations in turn."""
    Base.metadata.create_all(connection)
    guards.put_up(connection)
    search.put_up(connection)
    connection.execute(
        text(
            "CREATE TABLE alembic_version"
            " (version_num VARCHAR(32) NOT NULL, CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num))"
        )
    )
    connection.execute(text("INSERT INTO alembic_version (version_num) VALUES (:head)"), {"head": HEAD})
    rows = [{"name": name, "value": value} for name, value in {search.MADE_BY: search.RULES, **settings}.items()]
    connection.execute(insert(Setting), rows)
