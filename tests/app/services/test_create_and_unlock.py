"""A vault is made whole or not at all, opens for its worker, and shows nothing to anyone else."""

import stat

import pytest

from app.keyring.errors import BadName, BadSite, FolderNotEmpty, WeakPassphrase
from app.progress import Cancelled, Progress
from app.services import create_vault as creating
from app.services.create_vault import NewVault
from app.services.look_at_folder import look_at
from app.services.unlock_vault import unlock_vault
from db.errors import VaultExists, VaultFull, VaultMissing
from tests.vaults import PASSPHRASE, make


def test_what_was_made_is_what_opens(created):
    desk = created.desk
    assert (desk.worker.name, desk.worker.role) == ("Amina", "administrator")
    assert (desk.organisation.name, desk.organisation.site, desk.organisation.kind) == ("Sunflower", "SUN", "shelter")
    assert desk.alarms == ()
    assert not desk.demonstration
    before = (desk.worker, desk.organisation, desk.replica, desk.keys, desk.vault_id)
    desk.close()
    again = unlock_vault(desk.vault_path, "amina", PASSPHRASE)
    assert (again.worker, again.organisation, again.replica, again.keys, again.vault_id) == before
    assert again.alarms == ()
    again.close()


def test_a_coordinators_demonstration_vault_without_post_quantum(tmp_path):
    desk = make(tmp_path / "v", kind="coordinator", demonstration=True, post_quantum=False).desk
    assert desk.demonstration
    assert desk.organisation.kind == "coordinator"
    assert desk.keys.identities[0].startswith("AGE-SECRET-KEY-1")
    desk.close()
    assert b"age1pq" not in (tmp_path / "v" / "keyslots.json").read_bytes().split(b'"sheet"')[0][:200]


def test_post_quantum_is_the_default(desk):
    assert desk.keys.identities[0].startswith("AGE-SECRET-KEY-PQ-1")


def test_no_name_stands_in_any_file_and_only_the_owner_may_read(created):
    folder = created.desk.vault_path
    created.desk.close()
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    files = list(folder.iterdir())
    assert {path.name for path in files} == {"vault.db", "keyslots.json", "lock"}
    for path in files:
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
        content = path.read_bytes().lower()
        assert not any(
            word in content for word in (b"amina", b"sunflower", b"shelter", created.recovery_code.lower().encode())
        )


def test_secrets_are_not_in_any_repr(created):
    shown = repr(created) + repr(created.desk)
    assert created.recovery_code not in shown
    assert created.desk.keys.identities[0] not in shown
    assert repr(created.desk.vault_key.secret) not in shown
    assert PASSPHRASE not in repr(
        NewVault(folder="x", organisation="x", site="x", kind="shelter", worker_name="x", passphrase=PASSPHRASE)
    )


@pytest.mark.parametrize(
    ("wish", "error"),
    [
        ({"passphrase": "password1234567"}, WeakPassphrase),
        ({"passphrase": "sunflower amina"}, WeakPassphrase),
        ({"site": "a"}, BadSite),
        ({"site": "A-1"}, BadSite),
        ({"worker_name": "  "}, BadName),
        ({"worker_name": "a\x00b"}, BadName),
        ({"organisation": " "}, BadName),
    ],
)
def test_what_is_refused_before_anything_is_made(tmp_path, wish, error):
    with pytest.raises(error):
        make(tmp_path / "v", **wish)
    assert not (tmp_path / "v").exists()


def test_a_folder_that_holds_something_is_left_alone(tmp_path, house):
    (tmp_path / "other").mkdir()
    (tmp_path / "other" / "letter.txt").write_text("hello")
    assert look_at(tmp_path / "other") == "other"
    with pytest.raises(FolderNotEmpty):
        make(tmp_path / "other")
    assert [path.name for path in (tmp_path / "other").iterdir()] == ["letter.txt"]
    before = house.dump()
    assert look_at(house.folder) == "vault"
    with pytest.raises(VaultExists):
        make(house.folder)
    assert house.dump() == before


@pytest.mark.parametrize("stage", [0, 1, 2])
def test_stopping_at_any_stage_leaves_no_vault(tmp_path, stage):
    progress = Progress(lambda done, _total, _doing: progress.cancel() if done >= stage else None)
    if stage == 0:
        progress.cancel()
    with pytest.raises(Cancelled):
        make(tmp_path / "v", progress)
    assert not (tmp_path / "v").exists()
    assert look_at(tmp_path / "v") == "empty"


def test_a_full_disk_is_named_and_leaves_nothing(tmp_path, monkeypatch):
    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(creating.KeySlots, "write", full)
    (tmp_path / "v").mkdir()
    with pytest.raises(VaultFull):
        make(tmp_path / "v")
    assert list((tmp_path / "v").iterdir()) == []


def test_power_cut_before_the_database_is_whole(tmp_path):
    """What is left of it does not stand in the way."""
    (tmp_path / "v").mkdir()
    for name in ("keyslots.json.new", "vault.db.part", "lock"):
        (tmp_path / "v" / name).write_bytes(b"half")
    assert look_at(tmp_path / "v") == "empty"
    with pytest.raises(VaultMissing):
        unlock_vault(tmp_path / "v", "Amina", PASSPHRASE)
    make(tmp_path / "v").desk.close()
    unlock_vault(tmp_path / "v", "Amina", PASSPHRASE).close()


def test_power_cut_after_the_database_is_whole(tmp_path, monkeypatch):
    """The slots do not have their name yet and the first rows are not there: the first unlocking finishes both."""

    class Cut(BaseException):
        pass

    def cut(*_):
        raise Cut

    monkeypatch.setattr(creating, "settle", cut)
    monkeypatch.setattr(creating.NewVaultFolder, "_clear", lambda _: None)
    with pytest.raises(Cut):
        make(tmp_path / "v")
    assert {path.name for path in (tmp_path / "v").iterdir()} == {"vault.db", "keyslots.json.new", "lock"}
    assert look_at(tmp_path / "v") == "vault"
    desk = unlock_vault(tmp_path / "v", "Amina", PASSPHRASE)
    assert desk.worker.role == "administrator"
    assert desk.alarms == ()
    desk.close()


def test_what_nobody_sees_is_no_part_of_the_name_of_a_house(tmp_path):
    """No partner would take its card."""
    desk = make(tmp_path / "vault", organisation=" Sun\u200bflower\u202e  House\n").desk
    assert desk.organisation.name == "Sunflower House"
    desk.close()
    with pytest.raises(BadName):
        make(tmp_path / "other", organisation="\u200b\u202e ")
