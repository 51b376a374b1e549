"""A copy under another key, whole or not at all."""

from __future__ import annotations

import os

import pytest

from db import backup, errors
from db import vault as vaults
from db.models import Person
from db.session import open_store
from tests.factories import AUTHOR, RAW_KEY, add_person

OTHER = bytes(reversed(range(32)))


@pytest.fixture
def filled(store):
    with store.write(AUTHOR) as session:
        for _ in range(200):
            add_person(session, must_not_know=os.urandom(6000).hex())
    return store


class Stop(Exception):
    pass


def test_a_copy_opens_under_its_own_key_alone_and_has_everything(filled, tmp_path, state_dir):
    told = []
    place = tmp_path / "copy"
    place.mkdir()
    backup.copy_to(filled.vault, place / "vault.db", OTHER, lambda done, total: told.append((done, total)))
    assert told[-1][0] == told[-1][1] == (place / "vault.db").stat().st_size // vaults.PAGE
    assert len(told) == -(-told[-1][1] // backup.PAGES)
    assert [path.name for path in place.iterdir()] == ["vault.db"]
    with pytest.raises(errors.WrongKey):
        vaults.open_vault(place, RAW_KEY)
    restored = open_store(vaults.open_vault(place, OTHER), state_dir)
    with restored.read() as session:
        assert session.query(Person).count() == 200
    assert restored.verdict == "restored"
    assert restored.replica != filled.replica
    restored.close()


def test_what_is_written_meanwhile_does_not_tear_the_copy(filled, tmp_path):
    steps = []

    def write(done, total):
        steps.append(done)
        assert len(steps) < 9, "begun again and again"
        if done < total:
            with filled.write(AUTHOR) as session:
                add_person(session)

    backup.copy_to(filled.vault, tmp_path / "copy.db", OTHER, write)
    raw = vaults.connect(tmp_path / "copy.db", vaults.Key(OTHER))
    people, lines = (raw.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in ("person", "change"))
    raw.close()
    assert people == lines >= 200


def test_a_stopped_copy_leaves_nothing(filled, tmp_path):
    def stop(done, total):
        raise Stop

    with pytest.raises(Stop):
        backup.copy_to(filled.vault, tmp_path / "copy.db", OTHER, stop)
    assert not list(tmp_path.glob("copy.db*"))
    with filled.write(AUTHOR) as session:
        add_person(session)


def test_nothing_is_overwritten(filled, tmp_path):
    (tmp_path / "copy.db").write_text("mine")
    with pytest.raises(errors.VaultError):
        backup.copy_to(filled.vault, tmp_path / "copy.db", OTHER)
    assert (tmp_path / "copy.db").read_text() == "mine"


def test_a_damaged_copy_is_not_called_a_copy(filled, tmp_path, monkeypatch):
    def copy_and_damage(vault, target, key, tell):
        done(vault, target, key, tell)
        with target.open("r+b") as file:
            file.seek(vaults.PAGE * 3 + 50)
            file.write(os.urandom(64))

    done = backup._copy
    monkeypatch.setattr(backup, "_copy", copy_and_damage)
    with pytest.raises(errors.Damaged):
        backup.copy_to(filled.vault, tmp_path / "copy.db", OTHER)
    assert not (tmp_path / "copy.db").exists()
