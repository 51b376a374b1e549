"""A backup gives back exactly the vault it was made from, or nothing at all."""

import io
import os
import subprocess

import msgspec
import pytest

from app.keyring import backup
from app.keyring.backup import Source, write
from app.keyring.backup_reading import Backup
from app.keyring.calibration import FLOOR
from app.keyring.errors import BackupNotProved, DamagedBackup, KeyringError, NewerBackup, NotABackup
from app.keyring.slots import KeySlots, Way
from app.progress import Cancelled, Progress

AMINA = Way.worker("Amina", "passphrase of amina")


@pytest.fixture(scope="module")
def source(tmp_path_factory):
    slots, key = KeySlots.create()
    slots.put(key, "01" * 8, AMINA, cost=FLOOR)
    copy = tmp_path_factory.mktemp("source") / "copy"
    copy.write_bytes(os.urandom(3000))
    return Source(slots, copy, key, "2026-11-22T01:45:09Z")


@pytest.fixture(scope="module")
def made(source, tmp_path_factory):
    """The vault is cut in parts of a KiB, so that a small file has several."""
    file = tmp_path_factory.mktemp("made") / "x.havenbook-backup"
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(backup, "_PART", 1024)
        write(file, source, Progress())
    return file


def restore(raw, source, folder):
    opened = Backup(io.BytesIO(raw))
    opened.prove(source.key)
    opened.extract(folder / "vault.db", Progress())
    return (folder / "vault.db").read_bytes()


def test_what_comes_out_is_what_went_in(made, source, tmp_path):
    opened = Backup(io.BytesIO(made.read_bytes()))
    assert opened.slots.open(AMINA).key == source.key
    assert [part.name for part in opened.listing.parts] == ["keyslots.json", *(f"vault.db.{n:04d}" for n in (1, 2, 3))]
    assert restore(made.read_bytes(), source, tmp_path) == source.copy.read_bytes()
    assert oct((tmp_path / "vault.db").stat().st_mode)[-3:] == "600"
    assert oct(made.stat().st_mode)[-3:] == "600"


def test_plain_tar_opens_it(made, source, tmp_path):
    subprocess.run(["tar", "xf", made, "-C", tmp_path], check=True)
    parts = sorted(tmp_path.glob("vault.db.*"))
    assert b"".join(part.read_bytes() for part in parts) == source.copy.read_bytes()


def test_no_byte_can_be_changed_or_cut(made, source, tmp_path):
    raw = made.read_bytes()
    for at in range(0, len(raw), 13):
        folder = tmp_path / str(at)
        folder.mkdir()
        flipped = bytearray(raw)
        flipped[at] ^= 1 << (at % 8)
        with pytest.raises(KeyringError):
            restore(bytes(flipped), source, folder)
        with pytest.raises((NotABackup, DamagedBackup)):
            restore(raw[:at], source, folder)
        assert list(folder.iterdir()) == []
    with pytest.raises(DamagedBackup):
        restore(raw + b"\0", source, tmp_path)


def test_another_vaults_key_proves_nothing(made):
    with pytest.raises(DamagedBackup):
        Backup(io.BytesIO(made.read_bytes())).prove(KeySlots.create()[1])


def test_other_files_are_not_backups():
    for raw in (b"", b"PK\3\4" + bytes(600), bytes(600), os.urandom(4096)):
        with pytest.raises(NotABackup):
            Backup(io.BytesIO(raw))


def listed(raw, **changes):
    """The same backup under a list that says something else."""
    listing = msgspec.structs.replace(Backup(io.BytesIO(raw)).listing, **changes)
    spelled = backup.spell(listing)
    old = backup.spell(Backup(io.BytesIO(raw)).listing)
    rest = raw[backup.BLOCK + len(old) + len(backup.padding(len(old))) :]
    return backup.header(backup.LIST, len(spelled)) + spelled + backup.padding(len(spelled)) + rest


def test_a_list_that_nobody_proved_yet_is_judged_before_it_is_followed(made):
    raw = made.read_bytes()
    slots, *parts = Backup(io.BytesIO(raw)).listing.parts
    assert Backup(io.BytesIO(listed(raw))).slots
    for others in ((), tuple(parts), (msgspec.structs.replace(slots, size=1 << 40), *parts),
                   (msgspec.structs.replace(slots, size=-1), *parts),
                   (msgspec.structs.replace(slots, sha256="0" * 64), *parts)):  # fmt: skip
        with pytest.raises(DamagedBackup):
            Backup(io.BytesIO(listed(raw, parts=others)))


def test_slots_that_the_key_did_not_sign_prove_nothing(made, source):
    """Somebody who has the list signed again could otherwise bring a way in of their own."""
    opened = Backup(io.BytesIO(made.read_bytes()))
    opened.prove(source.key)
    opened.slots = KeySlots.create()[0]
    with pytest.raises(DamagedBackup):
        opened.prove(source.key)


def test_a_newer_backup_is_named():
    spelled = b'{"format":"havenbook-backup","version":2,"more":true}'
    with pytest.raises(NewerBackup):
        Backup(io.BytesIO(backup.header(backup.LIST, len(spelled)) + spelled + backup.padding(len(spelled))))


def test_a_drive_that_keeps_something_else_is_found_out(source, tmp_path, monkeypatch):
    real = os.fsync

    def rotten(handle):
        real(handle)
        part = next(tmp_path.glob("*.part"))
        with part.open("r+b") as file:
            file.seek(700)
            file.write(b"rot")

    monkeypatch.setattr(os, "fsync", rotten)
    with pytest.raises(BackupNotProved):
        write(tmp_path / "y.havenbook-backup", source, Progress())
    assert list(tmp_path.iterdir()) == []


def test_stopping_leaves_nothing(source, tmp_path):
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        write(tmp_path / "y.havenbook-backup", source, progress)
    assert list(tmp_path.iterdir()) == []
