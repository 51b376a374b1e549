"""Every reason why a vault does not open is its own error, and leaves every row and every slot as it was."""

import shutil
import sqlite3
import sys
import tempfile
from pathlib import Path

import pytest

from app.crypto.errors import NotEnoughMemory
from app.errors import WORDS, words
from app.keyring import calibration
from app.keyring.errors import (
    DamagedSlotFile,
    MissingSlotFile,
    NewerSlotFile,
    TooManyTries,
    WrongPassphrase,
)
from app.services.review_access import review
from app.services.unlock_vault import unlock_vault
from db import errors, vault
from tests.vaults import PASSPHRASE, as_somebody_else, make


def slots_of(house):
    return (house.folder / "keyslots.json").read_bytes()


def refused(house, error, name="Amina", passphrase=PASSPHRASE):
    """Try, hear this error, and find nothing changed."""
    rows, slots = house.dump(), slots_of(house)
    with pytest.raises(error) as told:
        unlock_vault(house.folder, name, passphrase)
    assert house.dump() == rows
    assert slots_of(house) == slots
    assert told.value.code in WORDS
    assert "…" not in f"{words(told.value).title}{words(told.value).what}{words(told.value).next_step}"
    return told.value


@pytest.mark.parametrize(("name", "passphrase"), [("Amina", "wrong"), ("Amina", ""), ("Nobody", PASSPHRASE)])
def test_wrong_name_or_passphrase(house, name, passphrase):
    assert refused(house, WrongPassphrase, name, passphrase).wait_seconds == 1


def test_waits_grow_are_kept_and_end_with_the_right_one(house, waiting_clock):
    for expected in (1, 2, 4):
        assert refused(house, WrongPassphrase, passphrase="wrong").wait_seconds == expected
        assert refused(house, TooManyTries).wait_seconds == expected
        waiting_clock[0] += expected - 0.1
        assert refused(house, TooManyTries).wait_seconds == 1
        waiting_clock[0] += 0.1
    desk = unlock_vault(house.folder, "Amina", PASSPHRASE)
    assert review(desk, 1)[0].outcome == "after 3 wrong tries"
    desk.close()
    assert refused(house, WrongPassphrase, passphrase="wrong").wait_seconds == 1


def test_not_enough_memory_judges_nobody(house, monkeypatch):
    monkeypatch.setattr(calibration.check_memory, "__defaults__", (lambda: 1000,))
    assert refused(house, NotEnoughMemory).facts == {"mebibytes": "64"}
    monkeypatch.undo()
    unlock_vault(house.folder, "Amina", PASSPHRASE).close()


@pytest.mark.parametrize("content", [b"", b"{}", b"\0" * 100, b'{"format":"havenbook-keyslots","version":1}'])
def test_a_damaged_slot_file(house, content):
    rows = house.dump()
    (house.folder / "keyslots.json").write_bytes(content)
    with pytest.raises(DamagedSlotFile):
        unlock_vault(house.folder, "Amina", PASSPHRASE)
    assert house.dump() == rows
    assert slots_of(house) == content


def test_a_missing_or_a_newer_slot_file(house):
    newer = slots_of(house).replace(b'"version":1', b'"version":2')
    (house.folder / "keyslots.json").write_bytes(newer)
    with pytest.raises(NewerSlotFile):
        unlock_vault(house.folder, "Amina", PASSPHRASE)
    (house.folder / "keyslots.json").unlink()
    with pytest.raises(MissingSlotFile):
        unlock_vault(house.folder, "Amina", PASSPHRASE)


def test_the_slot_file_of_another_vault(house, tmp_path):
    other = make(tmp_path / "other")
    other.desk.close()
    (house.folder / "keyslots.json").write_bytes((tmp_path / "other" / "keyslots.json").read_bytes())
    refused(house, errors.WrongKey)


@pytest.mark.parametrize("what", ["clear", "text", "empty"])
def test_a_file_that_is_not_a_vault(house, what):
    file = house.folder / "vault.db"
    file.unlink()
    if what == "clear":
        plain = sqlite3.connect(file)
        plain.execute("CREATE TABLE t (a)")
        plain.commit()
        plain.close()
    else:
        file.write_bytes(b"" if what == "empty" else b"a letter " * 5000)
    before = file.read_bytes()
    with pytest.raises(errors.NotAVault):
        unlock_vault(house.folder, "Amina", PASSPHRASE)
    assert file.read_bytes() == before


def test_a_vault_of_a_newer_havenbook(house):
    raw = vault.connect(house.folder / "vault.db", vault.Key(house.key.database()))
    raw.execute("UPDATE alembic_version SET version_num = '9999'")
    raw.close()
    refused(house, errors.VaultTooNew)


def test_a_vault_that_is_open_elsewhere(desk):
    with pytest.raises(errors.VaultInUse):
        unlock_vault(desk.vault_path, "Amina", PASSPHRASE)


def test_a_folder_without_a_vault(tmp_path):
    with pytest.raises(errors.VaultMissing):
        unlock_vault(tmp_path, "Amina", PASSPHRASE)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="rights are taken away the Linux way")
def test_a_folder_that_cannot_be_written(house):
    """Wrong tries still wait there, remembered elsewhere."""
    place = Path(tempfile.mkdtemp(prefix="havenbook-ro-"))
    folder = Path(shutil.copytree(house.folder, place / "vault"))
    for path in (place, *folder.iterdir()):
        path.chmod(0o755 if path.is_dir() else 0o666)
    folder.chmod(0o555)
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    with as_somebody_else(), pytest.raises(errors.ReadOnlyFolder):
        unlock_vault(folder, "Amina", PASSPHRASE)
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before
    folder.chmod(0o755)
    shutil.rmtree(place)
