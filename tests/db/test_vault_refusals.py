"""Every refusal of the vault has its own name, and changes nothing."""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
import sys
import tempfile
from contextlib import contextmanager
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import select, text

from db import errors
from db import vault as vaults
from db.models import Setting
from tests.factories import RAW_KEY, dump


def test_no_vault_here(tmp_path):
    with pytest.raises(errors.VaultMissing):
        vaults.open_vault(tmp_path / "nowhere", RAW_KEY)
    with pytest.raises(errors.VaultMissing):
        vaults.open_vault(tmp_path, RAW_KEY)
    assert list(tmp_path.iterdir()) == []


def test_a_new_vault_never_replaces_one(vault_folder):
    before = dump(vault_folder)
    with pytest.raises(errors.VaultExists):
        vaults.create_vault(vault_folder, bytes(32))
    assert dump(vault_folder) == before


def test_what_an_interrupted_creation_left_is_begun_again(tmp_path):
    (tmp_path / "vault.db.part").write_bytes(b"half")
    vaults.create_vault(tmp_path, RAW_KEY).close()
    assert not (tmp_path / "vault.db.part").exists()


@pytest.mark.parametrize(
    "content",
    [b"", b"short", vaults.CLEAR + bytes(9000), b"Dear Sokha,\n" * 2000, bytes(8192)],
    ids=["empty", "short", "in clear", "a letter", "zeros"],
)
def test_not_a_vault(tmp_path, content):
    (tmp_path / "vault.db").write_bytes(content)
    with pytest.raises(errors.NotAVault):
        vaults.open_vault(tmp_path, RAW_KEY)
    assert (tmp_path / "vault.db").read_bytes() == content


def test_a_plain_database_is_not_opened_as_a_vault(tmp_path):
    raw = sqlcipher.connect(str(tmp_path / "vault.db"))
    raw.execute("CREATE TABLE setting (name)")
    raw.commit()
    raw.close()
    with pytest.raises(errors.NotAVault):
        vaults.open_vault(tmp_path, RAW_KEY)


def test_an_encrypted_file_of_something_else_is_not_a_vault(tmp_path):
    raw = sqlcipher.connect(str(tmp_path / "vault.db"))
    raw.set_key(f"x'{RAW_KEY.hex()}'")
    raw.execute("CREATE TABLE setting (name)")
    raw.commit()
    raw.close()
    with pytest.raises(errors.NotAVault):
        vaults.open_vault(tmp_path, RAW_KEY)


def test_wrong_key(vault_folder, capfd):
    before = dump(vault_folder)
    with pytest.raises(errors.WrongKey):
        vaults.open_vault(vault_folder, bytes(32))
    assert dump(vault_folder) == before
    assert capfd.readouterr().err == ""


def test_a_wrong_key_does_not_cost_what_a_crash_left_in_the_log(vault_folder, tmp_path):
    opened = vaults.open_vault(vault_folder, RAW_KEY)
    with opened.writer.begin() as connection:
        connection.execute(text("INSERT INTO setting (name, value) VALUES ('note', '\"kept\"')"))
    crashed = tmp_path / "crashed"
    shutil.copytree(vault_folder, crashed)
    opened.close()
    assert (crashed / "vault.db-wal").stat().st_size
    for _ in range(2):
        with pytest.raises(errors.WrongKey):
            vaults.open_vault(crashed, bytes(32))
    again = vaults.open_vault(crashed, RAW_KEY)
    with again.reader.connect() as connection:
        assert connection.execute(select(Setting.value).where(Setting.name == "note")).scalar() == "kept"
    again.close()


def test_damage_is_found_and_named(vault_folder):
    with (vault_folder / "vault.db").open("r+b") as file:
        file.seek(4096 + 100)
        file.write(bytes(byte ^ 0xFF for byte in b"one flipped sector"))
    try:
        opened = vaults.open_vault(vault_folder, RAW_KEY)
    except errors.Damaged:
        return
    assert opened.check()
    opened.close()


def test_a_whole_vault_checks_clean(vault):
    assert vault.check() == ()


def test_a_damaged_page_met_on_the_way_is_named(vault_folder):
    size = (vault_folder / "vault.db").stat().st_size
    with (vault_folder / "vault.db").open("r+b") as file:
        file.seek(4096)
        file.write(os.urandom(size - 4096))
    with pytest.raises(errors.Damaged):
        vaults.open_vault(vault_folder, RAW_KEY)


def test_a_newer_schema_is_left_alone(vault_folder):
    opened = vaults.open_vault(vault_folder, RAW_KEY)
    with opened.writer.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    opened.close()
    before = dump(vault_folder)
    with pytest.raises(errors.VaultTooNew) as caught:
        vaults.open_vault(vault_folder, RAW_KEY)
    assert caught.value.facts == {"revision": "9999"}
    assert dump(vault_folder) == before


def test_one_havenbook_at_a_time(vault, vault_folder):
    with pytest.raises(errors.VaultInUse):
        vaults.open_vault(vault_folder, RAW_KEY)


def test_another_process_finds_it_in_use(vault, vault_folder):
    script = "import sys; from pathlib import Path; from db import errors, vault\n"
    script += "try: vault.open_vault(Path(sys.argv[1]), bytes(range(32)))\n"
    script += "except errors.VaultInUse: print('in use')"
    done = subprocess.run([sys.executable, "-c", script, str(vault_folder)], capture_output=True, text=True, check=True)
    assert done.stdout == "in use\n"


@contextmanager
def as_somebody_else():
    """Root may write anywhere; this thread is nobody to the file system for a while."""
    if os.geteuid() != 0:
        yield
        return
    libc = ctypes.CDLL(None)
    libc.setfsgid(65534)
    libc.setfsuid(65534)
    try:
        yield
    finally:
        libc.setfsuid(0)
        libc.setfsgid(0)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="rights are taken away the Linux way")
@pytest.mark.parametrize("what", ["folder", "file"])
def test_a_read_only_place_is_named(tmp_path_factory, laid_vault, what):
    place = Path(tempfile.mkdtemp(prefix="havenbook-ro-"))
    folder = Path(shutil.copytree(laid_vault, place / "vault"))
    before = dump(folder)
    for path in (place, folder, *folder.iterdir()):
        path.chmod(0o777 if path.is_dir() else 0o666)
    if what == "folder":
        (folder / "lock").unlink()
        folder.chmod(0o555)
    else:
        (folder / "vault.db").chmod(0o444)
    with as_somebody_else(), pytest.raises(errors.ReadOnlyFolder):
        vaults.open_vault(folder, RAW_KEY)
    folder.chmod(0o755)
    assert dump(folder) == before
    shutil.rmtree(place)


def test_a_library_without_a_cipher_is_refused(vault_folder, monkeypatch):
    class Plain:
        def execute(self, asked):
            return self

        def fetchone(self):
            return None

    with pytest.raises(errors.UnsafeBuild):
        vaults._assert_safe(Plain())


def test_temporary_files_on_disk_are_refused(vault_folder, monkeypatch):
    monkeypatch.setattr(
        vaults, "PRAGMAS", tuple(p.replace("temp_store=MEMORY", "temp_store=FILE") for p in vaults.PRAGMAS)
    )
    with pytest.raises(errors.UnsafeBuild) as caught:
        vaults.open_vault(vault_folder, RAW_KEY)
    assert caught.value.facts == {"lacks": "temp_store"}
    monkeypatch.undo()
    vaults.open_vault(vault_folder, RAW_KEY).close()


def test_a_vault_that_vanished_is_not_made_again(vault_folder):
    (vault_folder / "vault.db").unlink()
    with pytest.raises(sqlcipher.OperationalError):
        vaults.connect(vault_folder / "vault.db", vaults.Key(RAW_KEY))
    assert not (vault_folder / "vault.db").exists()


@pytest.fixture
def small_disk(tmp_path):
    """A real file system of four MiB."""
    if not sys.platform.startswith("linux") or os.geteuid() != 0:
        pytest.skip("only root can mount a small file system")
    folder = tmp_path / "disk"
    folder.mkdir()
    options = ["mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", str(folder)]
    if subprocess.run(options, capture_output=True, check=False).returncode:
        pytest.skip("this machine does not let us mount")
    yield folder
    subprocess.run(["umount", "-l", str(folder)], check=True)


def test_a_full_disk_is_not_called_a_damaged_vault(vault_folder, small_disk):
    """Whoever is told that it is damaged restores a backup, and loses what came after it."""
    folder = Path(shutil.copytree(vault_folder, small_disk / "vault"))
    room = os.statvfs(small_disk)
    (small_disk / "films").write_bytes(bytes(room.f_bavail * room.f_frsize))
    with pytest.raises((errors.VaultFull, errors.DiskFailed)):
        vaults.open_vault(folder, RAW_KEY)
    (small_disk / "films").unlink()
    vaults.open_vault(folder, RAW_KEY).close()


@pytest.mark.parametrize(
    ("told", "error"),
    [
        ("SQLITE_IOERR_READ", errors.DiskFailed),
        ("SQLITE_IOERR_WRITE", errors.DiskFailed),
        ("SQLITE_IOERR_SHORT_READ", errors.Damaged),
        ("SQLITE_CORRUPT", errors.Damaged),
        ("SQLITE_FULL", errors.VaultFull),
    ],
)
def test_what_the_disk_says_is_not_what_the_file_says(told, error):
    fault = sqlcipher.OperationalError()
    fault.sqlite_errorname = told
    assert type(vaults.named(fault)) is error
