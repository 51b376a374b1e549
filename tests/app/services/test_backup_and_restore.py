"""The rehearsal: what was saved comes back whole, as a new device, without those who were erased since."""

from pathlib import Path

import pytest

from app.bundle.errors import DriveError
from app.keyring import backup as sealed
from app.keyring.calibration import FLOOR
from app.keyring.errors import (
    BackupNotProved,
    DamagedBackup,
    FolderNotEmpty,
    NotABackup,
    TooManyTries,
    WrongPassphrase,
)
from app.progress import Cancelled, Progress
from app.records.opening import COPIED
from app.services.add_worker import add_worker
from app.services.back_up_vault import back_up
from app.services.restore_vault import restore
from app.services.review_access import verify_chain
from db.erasure import erase
from db.models import Change, Person
from tests.vaults import OTHER, PASSPHRASE, dump


@pytest.fixture
def desk(created):
    """Two people in the vault."""
    with created.desk.write("record_intake") as session:
        session.add_all([Person(code="BCDF-GHJK"), Person(code="KJHG-FDCB")])
    return created.desk


@pytest.fixture
def made(desk, tmp_path):
    (tmp_path / "stick").mkdir()
    return back_up(desk, tmp_path / "stick")


def codes(desk):
    with desk.read("look") as session:
        return sorted(person.code for person in session.query(Person) if not person.erased)


OURS = {"audit", "replica", "device", "setting"}


def test_everything_comes_back_as_a_new_device(desk, made, tmp_path):
    assert made.people == 2
    assert made.size == Path(made.path).stat().st_size
    raw_key, old = desk.vault_key.database(), (desk.replica, desk.keys)
    desk.close()
    again = restore(made.path, tmp_path / "new", "amina", PASSPHRASE)
    assert again.alarms == (COPIED,)
    assert again.replica != old[0]
    assert again.keys.device != old[1].device
    assert again.keys.signing != old[1].signing
    assert again.keys.identities[1:] == old[1].identities
    assert codes(again) == ["BCDF-GHJK", "KJHG-FDCB"]
    assert verify_chain(again)
    with again.write("record_intake") as session:
        session.add(Person(code="AAAA-BBBB"))
    with again.read("look") as session:
        assert {line.rep for line in session.query(Change)} == {1, 2}
    again.close()
    before, after = dump(desk.vault_path, raw_key), dump(tmp_path / "new", raw_key)
    same = set(before) - OURS - {"change", "have", "person", "fact_stale"}  # what the new person touches
    assert {table: before[table] for table in same} == {table: after[table] for table in same}
    assert set(before["change"]) < set(after["change"])


def test_restoring_beside_the_living_vault_makes_two_devices(desk, made, tmp_path):
    """Both go on working; neither takes the other's numbers."""
    again = restore(made.path, tmp_path / "new", "Amina", PASSPHRASE)
    for one in (desk, again):
        with one.write("record_intake") as session:
            session.add(Person(code="AAAA-BBBB"))
    assert desk.replica != again.replica
    assert codes(desk) == codes(again)
    again.close()


def test_who_was_erased_since_does_not_come_back(desk, made, tmp_path):
    with desk.write("erase") as session:
        person = session.query(Person).filter_by(code="KJHG-FDCB").one()
        erase(session, person.id)
    desk.close()
    again = restore(made.path, tmp_path / "new", "Amina", PASSPHRASE)
    assert codes(again) == ["BCDF-GHJK"]
    again.close()


def test_a_worker_added_before_the_backup_can_restore_it(desk, tmp_path):
    add_worker(desk, "Bopha", "worker", OTHER, cost=FLOOR)
    (tmp_path / "stick").mkdir()
    made = back_up(desk, tmp_path / "stick")
    again = restore(made.path, tmp_path / "new", "Bopha", OTHER)
    assert again.worker.role == "worker"
    again.close()


def test_what_is_not_restored_leaves_nothing(desk, made, tmp_path):
    raw = bytearray((tmp_path / "stick" / made.path.rsplit("/", 1)[1]).read_bytes())
    raw[-5000] ^= 1
    (tmp_path / "rotten").write_bytes(raw)
    (tmp_path / "short").write_bytes(raw[:-3000])
    (tmp_path / "relabelled").write_bytes(Path(made.path).read_bytes().replace(b'"made":"2', b'"made":"3', 1))
    (tmp_path / "letter").write_text("hello")
    for file, error in (
        (tmp_path / "rotten", DamagedBackup),
        (tmp_path / "short", DamagedBackup),
        (tmp_path / "relabelled", DamagedBackup),
        (tmp_path / "letter", NotABackup),
        (tmp_path / "stick", NotABackup),
        (tmp_path / "gone", DriveError),
    ):
        with pytest.raises(error):
            restore(file, tmp_path / "new", "Amina", PASSPHRASE)
        assert not (tmp_path / "new").exists()
    with pytest.raises(FolderNotEmpty):
        restore(made.path, tmp_path / "stick", "Amina", PASSPHRASE)


def test_a_wrong_passphrase_waits_here_too(desk, made, tmp_path, waiting_clock):
    with pytest.raises(WrongPassphrase) as told:
        restore(made.path, tmp_path / "new", "Amina", "wrong")
    assert told.value.wait_seconds == 1
    with pytest.raises(TooManyTries):
        restore(made.path, tmp_path / "new", "Amina", PASSPHRASE)
    assert not (tmp_path / "new").exists()


def test_no_name_is_in_the_backup(made):
    raw = Path(made.path).read_bytes().lower()
    assert not any(word in raw for word in (b"amina", b"sunflower", b"bcdf"))


@pytest.mark.parametrize("when", ["copying", "writing"])
def test_stopping_leaves_no_copy(desk, tmp_path, when):
    (tmp_path / "stick").mkdir()
    seen = []

    def tell(_done, _total, doing):
        seen.append(doing)
        if when == "copying" or not doing:
            progress.cancel()

    progress = Progress(tell, every=0)
    with pytest.raises(Cancelled):
        back_up(desk, tmp_path / "stick", progress)
    assert list((tmp_path / "stick").iterdir()) == []
    assert not (desk.vault_path / "copy.part").exists()


def test_a_drive_that_lies_or_is_full_is_named(desk, tmp_path, monkeypatch):
    from app.bundle.errors import DriveFull

    (tmp_path / "stick").mkdir()
    monkeypatch.setattr(sealed, "_hash_of", lambda *_: "0" * 64)
    with pytest.raises(BackupNotProved):
        back_up(desk, tmp_path / "stick")

    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(sealed, "_write_synced", full)
    with pytest.raises(DriveFull):
        back_up(desk, tmp_path / "stick")
    assert list((tmp_path / "stick").iterdir()) == []
