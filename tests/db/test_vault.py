"""The vault on disk: encrypted, asserted at every open, and unchanged by any refusal."""

from __future__ import annotations

import stat
import sys
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError, SQLAlchemyError

from db import errors
from db import vault as vaults
from tests.factories import RAW_KEY
from tests.quick import PROMISED

if TYPE_CHECKING:
    from pathlib import Path

NEEDLE = "Sokha-needle"


def note(folder: Path, value: str) -> None:
    opened = vaults.open_vault(folder, RAW_KEY)
    with opened.writer.begin() as connection:
        connection.execute(text("INSERT INTO setting (name, value) VALUES ('note', :v)"), {"v": f'"{value}"'})
    opened.close()


def test_nothing_in_the_folder_can_be_read(vault_folder):
    note(vault_folder, NEEDLE)
    opened = vaults.open_vault(vault_folder, RAW_KEY)
    with opened.writer.begin() as connection:
        connection.execute(text("UPDATE setting SET value = value || value"))
    for path in vault_folder.iterdir():
        content = path.read_bytes()
        assert NEEDLE.encode() not in content
        assert NEEDLE.encode("utf-16-le") not in content
        assert not content.startswith(vaults.CLEAR)
    opened.close()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps other rights")
def test_only_its_owner_may_look(tmp_path):
    opened = vaults.create_vault(tmp_path / "new" / "vault", RAW_KEY)
    with opened.writer.begin() as connection:
        connection.execute(text("UPDATE setting SET value = NULL"))
    modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in (tmp_path / "new" / "vault").iterdir()}
    assert modes == {"vault.db": 0o600, "vault.db-wal": 0o600, "vault.db-shm": 0o600, "lock": 0o600}
    assert stat.S_IMODE((tmp_path / "new" / "vault").stat().st_mode) == 0o700
    opened.close()


def test_every_connection_keeps_the_promises(tmp_path, monkeypatch):
    monkeypatch.setattr(vaults, "PRAGMAS", PROMISED)
    vault = vaults.create_vault(tmp_path / "vault", RAW_KEY)
    asked = {
        "journal_mode": "wal", "synchronous": 2, "temp_store": 2, "secure_delete": 1, "foreign_keys": 1,
        "trusted_schema": 0, "cell_size_check": 1, "cipher_status": "1", "cache_size": -16384,
    }  # fmt: skip
    connections = [vault.engine.connect() for _ in range(3)]
    for connection in connections:
        found = {name: connection.exec_driver_sql(f"PRAGMA {name}").scalar() for name in asked}
        assert found == asked
        connection.close()
    vault.close()


def test_closing_folds_the_log_in_and_forgets_the_key(vault, vault_folder):
    with vault.writer.begin() as connection:
        connection.execute(text("INSERT INTO setting (name, value) VALUES ('a', '1')"))
    assert (vault_folder / "vault.db-wal").stat().st_size > 0
    vault.close()
    assert sorted(path.name for path in vault_folder.iterdir() if path.stat().st_size) == ["vault.db"]
    with pytest.raises(errors.VaultClosed):
        vault.key.spell()
    vault.close()


def test_a_transaction_rolls_back_tables_too(vault):
    with vault.writer.connect() as connection:
        connection.execute(text("CREATE TABLE loose (a INTEGER)"))
        connection.rollback()
    with vault.reader.connect() as connection:
        assert connection.execute(text("SELECT count(*) FROM sqlite_master WHERE name = 'loose'")).scalar() == 0


def test_a_reader_cannot_write(vault):
    with pytest.raises(SQLAlchemyError), vault.reader.begin() as connection:
        connection.execute(text("DELETE FROM setting"))
    with vault.writer.begin() as connection:  # the same pooled connection can, in a writer's hand
        connection.execute(text("DELETE FROM setting"))


def test_an_error_never_carries_a_row(vault):
    insert, row = text("INSERT INTO setting (name, value) VALUES (:n, :v)"), {"n": "x", "v": NEEDLE}
    with vault.writer.connect() as connection:
        connection.execute(insert, row)
        with pytest.raises(IntegrityError) as caught:
            connection.execute(insert, row)
    assert NEEDLE not in str(caught.value)


def test_missing_guards_are_put_up_again(vault_folder):
    raw = vaults.connect(vault_folder / "vault.db", vaults.Key(RAW_KEY))
    raw.execute("DROP TRIGGER kept_update_person")
    raw.close()
    opened = vaults.open_vault(vault_folder, RAW_KEY)
    with opened.reader.connect() as connection:
        found = connection.execute(
            text("SELECT count(*) FROM sqlite_master WHERE name = 'kept_update_person'")
        ).scalar()
    assert found == 1
    opened.close()
