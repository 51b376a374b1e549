"""A key file that is not what the vault remembers raises an alarm, locks nobody out, and is not written to."""

import json

import pytest

from app.errors import alarm_words
from app.keyring.calibration import FLOOR
from app.keyring.errors import (
    MistypedCode,
    SlotFileAltered,
    SlotFileOlder,
    UnknownWorker,
    WeakPassphrase,
    WrongPassphrase,
    WrongRecoveryCode,
)
from app.roles import Refused
from app.services.add_worker import add_worker
from app.services.change_passphrase import change_passphrase
from app.services.recover_vault import recover_vault
from app.services.recovery_sheet import check_part, groups, renew_sheet, sheet_text
from app.services.repair_slots import repair_slots
from app.services.unlock_vault import unlock_vault
from tests.vaults import OTHER, PASSPHRASE, no_wait


def alter(house):
    """Somebody takes the sheet's slot out of the file."""
    file = house.folder / "keyslots.json"
    raw = json.loads(file.read_bytes())
    raw["slots"] = [slot for slot in raw["slots"] if slot["type"] != "sheet"]
    file.write_text(json.dumps(raw))
    return file


def test_an_altered_file_opens_with_an_alarm_until_an_administrator_repairs_it(house):
    file = alter(house)
    altered = file.read_bytes()
    desk = unlock_vault(house.folder, "Amina", PASSPHRASE)
    assert desk.alarms == (SlotFileAltered.code,)
    assert alarm_words(desk.alarms[0]).title
    for change in (
        lambda: add_worker(desk, "Eve", "worker", OTHER, cost=FLOOR),
        lambda: change_passphrase(desk, PASSPHRASE, OTHER, cost=FLOOR),
        lambda: renew_sheet(desk),
    ):
        with pytest.raises(SlotFileAltered):
            change()
    assert file.read_bytes() == altered
    assert repair_slots(desk) == 2
    desk.close()
    desk = unlock_vault(house.folder, "Amina", PASSPHRASE)
    assert desk.alarms == ()
    desk.close()
    recover_vault(house.folder, house.recovery_code, "Amina", OTHER).close()


def test_an_old_copy_of_the_file_is_found_out(house):
    file = house.folder / "keyslots.json"
    old = file.read_bytes()
    desk = unlock_vault(house.folder, "Amina", PASSPHRASE)
    add_worker(desk, "Bopha", "worker", OTHER, cost=FLOOR)
    desk.close()
    file.write_bytes(old)
    desk = unlock_vault(house.folder, "Amina", PASSPHRASE)
    assert desk.alarms == (SlotFileOlder.code,)
    with pytest.raises(SlotFileOlder):
        renew_sheet(desk)
    repair_slots(desk)
    desk.close()
    desk = unlock_vault(house.folder, "Bopha", OTHER)
    assert desk.alarms == ()
    desk.close()


def test_a_crash_between_file_and_copy_is_no_alarm(house, monkeypatch):
    from app.records import own_slots

    desk = unlock_vault(house.folder, "Amina", PASSPHRASE)

    def crash(*_):
        raise RuntimeError

    monkeypatch.setattr(own_slots, "remember", crash)
    with pytest.raises(RuntimeError):
        add_worker(desk, "Bopha", "worker", OTHER, cost=FLOOR)
    monkeypatch.undo()
    desk.close()
    with pytest.raises(UnknownWorker):
        unlock_vault(house.folder, "Bopha", OTHER)
    desk = unlock_vault(house.folder, "Amina", PASSPHRASE)
    assert desk.alarms == ()
    add_worker(desk, "Bopha", "worker", OTHER, cost=FLOOR)
    desk.close()
    unlock_vault(house.folder, "Bopha", OTHER).close()


def test_the_recovery_code_really_recovers(house):
    desk = recover_vault(house.folder, "-".join(groups(house.recovery_code)).lower(), "amina", OTHER)
    assert desk.worker.role == "administrator"
    assert desk.alarms == ()
    desk.close()
    with pytest.raises(WrongPassphrase):
        unlock_vault(house.folder, "Amina", PASSPHRASE)
    no_wait(house.folder)
    unlock_vault(house.folder, "Amina", OTHER).close()


def test_what_a_recovery_code_does_not_do(house, tmp_path):
    before, slots = house.dump(), (house.folder / "keyslots.json").read_bytes()
    code = house.recovery_code
    slip = ("Z" if code[0] != "Z" else "Y") + code[1:]
    with pytest.raises(MistypedCode):
        recover_vault(house.folder, slip, "Amina", OTHER)
    with pytest.raises(UnknownWorker):
        recover_vault(house.folder, code, "Nobody", OTHER)
    with pytest.raises(WeakPassphrase):
        recover_vault(house.folder, code, "Amina", "password")
    from app.keyring.recovery import new_code

    with pytest.raises(WrongRecoveryCode) as told:
        recover_vault(house.folder, new_code(), "Amina", OTHER)
    assert told.value.wait_seconds == 1
    no_wait(house.folder)
    assert house.dump() == before
    assert (house.folder / "keyslots.json").read_bytes() == slots
    unlock_vault(house.folder, "Amina", PASSPHRASE).close()


def test_recovery_works_on_an_altered_file_by_the_vaults_own_copy(house):
    file = house.folder / "keyslots.json"
    raw = json.loads(file.read_bytes())
    raw["slots"] = [slot for slot in raw["slots"] if slot["type"] == "sheet"]
    file.write_text(json.dumps(raw))
    desk = recover_vault(house.folder, house.recovery_code, "Amina", OTHER)
    assert desk.alarms == ()
    desk.close()


def test_a_new_sheet_replaces_the_old_one(house):
    desk = unlock_vault(house.folder, "Amina", PASSPHRASE)
    code = renew_sheet(desk)
    desk.close()
    with pytest.raises(WrongRecoveryCode):
        recover_vault(house.folder, house.recovery_code, "Amina", OTHER)
    no_wait(house.folder)
    recover_vault(house.folder, code, "Amina", OTHER).close()


def test_the_sheet_and_the_proof_that_it_was_copied(house):
    shown = groups(house.recovery_code)
    text = sheet_text(house.recovery_code, "Sunflower", "2026-11-22")
    assert "  ".join(shown) in text
    assert "Sunflower" in text
    assert check_part(house.recovery_code, {1: shown[1].lower(), 5: f" {shown[5]} "})
    assert not check_part(house.recovery_code, {1: shown[1], 5: shown[4] if shown[4] != shown[5] else "0000"})
    assert not check_part(house.recovery_code, {})
    assert not check_part(house.recovery_code, {9: "ABCD"})


def test_a_changed_passphrase(house):
    desk = unlock_vault(house.folder, "Amina", PASSPHRASE)
    with pytest.raises(WrongPassphrase):
        change_passphrase(desk, "not the old one", OTHER, cost=FLOOR)
    no_wait(house.folder)
    with pytest.raises(WeakPassphrase):
        change_passphrase(desk, PASSPHRASE, "weak", cost=FLOOR)
    change_passphrase(desk, PASSPHRASE, OTHER, cost=FLOOR)
    desk.close()
    with pytest.raises(WrongPassphrase):
        unlock_vault(house.folder, "Amina", PASSPHRASE)
    no_wait(house.folder)
    unlock_vault(house.folder, "Amina", OTHER).close()


def test_only_an_administrator_repairs(house):
    desk = unlock_vault(house.folder, "Amina", PASSPHRASE)
    add_worker(desk, "Bopha", "supervisor", OTHER, cost=FLOOR)
    desk.close()
    desk = unlock_vault(house.folder, "Bopha", OTHER)
    for verb in (repair_slots, renew_sheet):
        with pytest.raises(Refused):
            verb(desk)
    desk.close()
