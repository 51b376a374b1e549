"""Brings an older vault to the newest schema: copy first, one transaction, everything checked before it commits."""

from __future__ import annotations

from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from db import backup, facts, guards, schema, search
from db.base import Base
from db.errors import UpgradeFailed
from db.vault import named

if TYPE_CHECKING:
    from collections.abc import Iterator

    from alembic.config import Config
    from sqlalchemy import Connection

    from db.vault import Vault

MIGRATIONS: Final = Path(__file__).parent / "migrations"


def to_head(vault: Vault) -> None:
    """The vault is as it was when this fails. The copy stays beside it until somebody is erased."""
    copy = vault.folder / f"before-{vault.revision}.db"
    copy.unlink(missing_ok=True)  # of an upgrade that did not finish
    backup.copy_to(vault, copy, bytes.fromhex(vault.key.spell()[2:-1]))
    migrate(vault, "head")
    vault.revision = schema.HEAD


def find_anew(vault: Vault) -> None:
    """What is only made for finding is made again where a Havenbook of other rules made it; all of it or nothing."""
    with vault.reader.connect() as connection:
        stale = search.is_by_other_rules(connection)
    if stale:
        with vault.writer.begin() as connection:
            search.refill(connection)


def drop_copies(vault: Vault) -> None:
    """What was erased must not live on in them."""
    for copy in vault.folder.glob("before-*.db*"):
        copy.unlink(missing_ok=True)


def migrate(vault: Vault, to: str, *, guarded: bool = True) -> None:
    """Up to this revision; only the newest has every table that is to be guarded."""
    from alembic import command

    with _unguarded(vault) as connection:
        before = _loose(connection)
        search.take_down(connection)
        command.upgrade(_config(connection), to)
        if _loose(connection) - before:
            raise UpgradeFailed("a migration lost rows that others point to")
        if guarded:
            guards.put_up(connection)
            search.put_up(connection)
            search.refill(connection)
            facts.mark_all(connection.connection.driver_connection)


def go_back(vault: Vault, to: str) -> None:
    """For the tests: nobody downgrades a vault."""
    from alembic import command

    with _unguarded(vault) as connection:
        search.take_down(connection)
        command.downgrade(_config(connection), to)


@contextmanager
def _unguarded(vault: Vault) -> Iterator[Connection]:
    """One transaction with foreign keys off: a batch rebuild drops a table, and would take its children along.

    The pragma works only outside a transaction, and belongs to the connection: it is set back whatever happens.
    """
    with vault.writer.connect() as connection:
        raw: Any = connection.connection.driver_connection
        raw.execute("PRAGMA foreign_keys=OFF")
        try:
            with connection.begin():
                yield connection
        except UpgradeFailed:
            raise
        except Exception as error:
            raise (named(error) or UpgradeFailed()) from error
        finally:
            raw.execute("PRAGMA foreign_keys=ON")


def _loose(connection: Connection) -> set[tuple[Any, ...]]:
    return {tuple(row) for row in connection.exec_driver_sql("PRAGMA foreign_key_check")}


def _config(connection: Connection) -> Config:
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    config.attributes["connection"] = connection
    config.attributes["metadata"] = Base.metadata
    return config
