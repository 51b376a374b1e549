"""The vaults that take long to fill: filled once for a whole run, or once for all in the folder that --keep names."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import inspect

from app.keyring.slots import Way
from app.paths import VaultPaths
from app.records import own_slots
from app.services.unlock_vault import unlock_vault
from db import search
from db.base import Base
from db.vault import FILE, Key, engine_on
from tests import vaults
from tests.bench import large, million

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.desk import Desk

KEEP: Final = "HAVENBOOK_BENCH_KEPT"


def of_a_shelter(work: Path) -> Path:
    """A hundred thousand people, two million lines: in ten minutes, and 1.6 GB."""
    return _filled(work, "large", large.fill)


def of_a_coordinator(work: Path) -> Path:
    """A million people from forty houses: in an hour, and 8 GB. What is made of the records is as new as they are."""
    folder = _filled(work, "million", million.fill, kind="coordinator", organisation="Harbour", site="HBR")
    desk = unlock_vault(folder, "Amina", vaults.PASSPHRASE)
    million.take_in(desk)
    desk.close()
    return folder


def _filled(work: Path, name: str, fill: Callable[[Desk], object], **wishes: Any) -> Path:
    """Half of one, where a run was stopped, is begun again."""
    folder = Path(os.environ.get(KEEP) or work.parent / "kept").absolute() / name
    if folder.exists():
        _bring_up(folder)
        return folder
    print(f"filling: {name}", file=sys.stderr, flush=True)
    part = folder.with_name(f"{name}.part")
    shutil.rmtree(part, ignore_errors=True)
    part.parent.mkdir(parents=True, exist_ok=True)
    desk = vaults.make(part, **wishes).desk
    fill(desk)
    desk.close()
    part.rename(folder)
    return folder


def _bring_up(folder: Path) -> None:
    """Tables, columns and indexes that came since it was filled, and what is made for finding where its rules changed.

    The newest migration is written anew until it is released: no other will ever bring these.
    """
    slots = own_slots.read(VaultPaths(folder))
    key = Key(slots.open(Way.worker("Amina", vaults.PASSPHRASE)).key.database())
    engine = engine_on(folder / FILE, key)
    with engine.begin() as connection:
        connection.exec_driver_sql("PRAGMA query_only=OFF")
        connection.exec_driver_sql(f"PRAGMA cache_size=-{million.PAGES_KIB}")
        Base.metadata.create_all(connection)
        for table in Base.metadata.sorted_tables:
            have = {column["name"] for column in inspect(connection).get_columns(table.name)}
            for column in table.columns:
                if column.name not in have:
                    kind = column.type.compile(connection.dialect)
                    connection.exec_driver_sql(f'ALTER TABLE {table.name} ADD COLUMN "{column.name}" {kind}')
            for index in table.indexes:
                index.create(connection, checkfirst=True)
        if search.is_by_other_rules(connection):
            print(f"finding anew: {folder.name}", file=sys.stderr, flush=True)
            search.refill(connection)
    engine.dispose()
    key.forget()
