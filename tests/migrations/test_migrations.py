"""Every migration, five ways, on the encrypted file."""

from __future__ import annotations

import re
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from alembic.script import ScriptDirectory
from sqlalchemy import text

from db import errors, guards, schema, upgrade
from db import vault as vaults
from db.base import Base
from db.session import open_store
from tests.factories import RAW_KEY, dump
from tests.migrations import data
from tests.migrations.draft import TARGET, draft
from tests.migrations.draft import bare as bare_text

if TYPE_CHECKING:
    from collections.abc import Iterator

SCRIPTS = ScriptDirectory(str(upgrade.MIGRATIONS))
REVISIONS = [script.revision for script in reversed(list(SCRIPTS.walk_revisions()))]


@pytest.fixture
def bare(tmp_path: Path) -> Iterator[vaults.Vault]:
    """An encrypted file without a table, as a vault."""
    folder = tmp_path / "bare"
    folder.mkdir()
    (folder / vaults.FILE).touch()
    raw = vaults.connect(folder / vaults.FILE, vaults.Key(RAW_KEY))
    raw.close()
    vault = vaults.Vault(folder, vaults.Key(RAW_KEY), vaults.take_lock(folder))
    yield vault
    vault.close()


def shape(vault: vaults.Vault) -> dict[str, list[str]]:
    """Name of every table, index and trigger, and its statement as sorted words: order and quotes do not matter."""
    with vault.reader.connect() as connection:
        rows = connection.execute(text("SELECT name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite_%'")).all()
    return {name: sorted(re.findall(r"[\w%.]+", sql or "")) for name, sql in rows if name != "alembic_version"}


def test_the_known_revisions_are_the_ones_on_disk():
    assert tuple(REVISIONS) == schema.KNOWN
    assert SCRIPTS.get_heads() == [schema.HEAD]


def test_head_equals_the_models(bare, vault):
    upgrade.migrate(bare, "head")
    assert shape(bare) == shape(vault)


def test_the_newest_migration_is_what_the_models_say_until_it_is_released():
    assert bare_text(draft()) == bare_text(TARGET.read_text(encoding="utf-8"))


@pytest.mark.parametrize("revision", REVISIONS)
def test_up_each_from_nothing(bare, revision):
    upgrade.migrate(bare, revision, guarded=False)
    with bare.reader.connect() as connection:
        assert schema.revision_of(connection) == revision
    assert shape(bare)


@pytest.mark.parametrize("revision", REVISIONS)
def test_down_each_to_nothing(bare, revision):
    upgrade.migrate(bare, revision, guarded=False)
    upgrade.go_back(bare, "base")
    assert shape(bare) == {}


@pytest.mark.parametrize("revision", REVISIONS)
def test_down_and_up_again_changes_nothing(bare, revision):
    upgrade.migrate(bare, revision, guarded=False)
    before = shape(bare)
    upgrade.go_back(bare, "-1")
    upgrade.migrate(bare, revision, guarded=False)
    assert shape(bare) == before


@pytest.mark.parametrize("revision", [revision for revision in REVISIONS if revision in data.WRITTEN])
def test_with_data_written_in_raw_sql(bare, revision):
    upgrade.migrate(bare, revision, guarded=False)
    with bare.writer.begin() as connection:
        for statement in data.WRITTEN[revision]:
            connection.exec_driver_sql(*statement)
    upgrade.migrate(bare, "head")
    with bare.reader.connect() as connection:
        for question, answer in data.READ[revision]:
            assert connection.exec_driver_sql(question).scalar() == answer
        assert connection.exec_driver_sql("PRAGMA foreign_key_check").all() == []
        assert guards.missing(connection) == set()


def test_every_revision_has_its_data():
    assert set(data.WRITTEN) == set(data.READ) == set(REVISIONS)


NEXT = '''"""A change of type rebuilds the table that others point to."""
import sqlalchemy as sa
from alembic import op
revision = "9999"
down_revision = "{before}"

def upgrade():
    with op.batch_alter_table("organisation") as batch:
        batch.alter_column("site", type_=sa.String(8), existing_type=sa.Text())
    with op.batch_alter_table("person") as batch:
        batch.add_column(sa.Column("pronoun", sa.Text()))
    {more}

def downgrade():
    with op.batch_alter_table("person") as batch:
        batch.drop_column("pronoun")
'''


@pytest.fixture
def newer(tmp_path, monkeypatch, vault_folder):
    """A vault with rows in it, and a Havenbook that is one migration ahead of it."""

    def make(more: str = "") -> vaults.Vault:
        scripts = Path(shutil.copytree(upgrade.MIGRATIONS, tmp_path / "migrations"))
        (scripts / "versions" / "v9999_next.py").write_text(NEXT.format(before=schema.HEAD, more=more))
        vault = vaults.open_vault(vault_folder, RAW_KEY)
        with vault.writer.begin() as connection:
            for statement in data.WRITTEN["0001"]:
                connection.exec_driver_sql(*statement)
        vault.close()
        monkeypatch.setattr(upgrade, "MIGRATIONS", scripts)
        monkeypatch.setattr(schema, "KNOWN", (*schema.KNOWN, "9999"))
        monkeypatch.setattr(schema, "HEAD", "9999")
        return vault

    return make


def test_opening_an_older_vault_brings_it_up_to_date_and_loses_no_child(newer, vault_folder, state_dir):
    newer()
    vault = vaults.open_vault(vault_folder, RAW_KEY)
    open_store(vault, state_dir)
    with vault.reader.connect() as connection:
        assert schema.revision_of(connection) == "9999"
        assert connection.exec_driver_sql("SELECT count(*) FROM device").scalar() == 1
        assert connection.exec_driver_sql("SELECT pronoun FROM person").scalar() is None
        assert guards.missing(connection) == set()
        assert connection.exec_driver_sql("PRAGMA foreign_keys").scalar() == 1
    vault.close()


def test_the_copy_made_before_is_encrypted_and_opens(newer, vault_folder, state_dir):
    newer()
    open_store(vaults.open_vault(vault_folder, RAW_KEY), state_dir).close()
    copy = vault_folder / f"before-{schema.KNOWN[-2]}.db"
    assert not copy.read_bytes().startswith(vaults.CLEAR)
    raw = vaults.connect(copy, vaults.Key(RAW_KEY))
    assert raw.execute("SELECT version_num FROM alembic_version").fetchall() == [(schema.KNOWN[-2],)]
    assert raw.execute("SELECT gender FROM person").fetchall() == [('"female"',)]
    raw.close()


@pytest.mark.parametrize(
    "fault",
    ['raise RuntimeError("half way")', 'op.execute("DELETE FROM organisation")', 'op.execute("SELECT nonsense")'],
    ids=["stopped", "lost a parent", "bad SQL"],
)
def test_a_failed_upgrade_changes_nothing(newer, vault_folder, state_dir, fault):
    newer(fault)
    before = dump(vault_folder)
    for _ in range(2):
        vault = vaults.open_vault(vault_folder, RAW_KEY)
        with pytest.raises(errors.UpgradeFailed):
            open_store(vault, state_dir)
        vault.close()
        assert dump(vault_folder) == before


def test_base_knows_no_table_the_vault_lacks(vault):
    assert set(Base.metadata.tables) <= set(shape(vault))
