"""A worker leaves: she cannot unlock any more, her name stays in history, and she may be let in again."""

from __future__ import annotations

from datetime import timedelta

import pytest

from app.keyring.calibration import FLOOR
from app.keyring.errors import LeftWrongDay, MayNotLeave, NameTaken, UnknownWorker, WrongPassphrase
from app.records.local import today
from app.roles import Refused
from app.services.add_worker import add_worker
from app.services.list_workers import list_workers
from app.services.record_intake import record_intake
from app.services.show_case import show
from app.services.trainings import list_staff
from app.services.unlock_vault import unlock_vault
from app.services.worker_left import former, let_in_again, worker_left
from tests.app.services import casework_kit as kit
from tests.sheets import care, intake
from tests.vaults import OTHER, PASSPHRASE, no_wait


def names(desk):
    return [card.name for card in list_workers(desk)]


def test_she_cannot_unlock_keeps_her_name_and_may_come_back(house):
    desk = unlock_vault(house.folder, "Amina", PASSPHRASE)
    bopha = add_worker(desk, "Bopha", "worker", OTHER, cost=FLOOR)
    day = today(desk).isoformat()
    desk.close()
    hers = unlock_vault(house.folder, "Bopha", OTHER)
    case = record_intake(hers, intake(care(), known_as="Dara")).case
    hers.close()
    desk = unlock_vault(house.folder, "Amina", PASSPHRASE)
    worker_left(desk, bopha.id, day)
    assert names(desk) == ["Amina"]
    assert [(card.name, left) for card, left in former(desk)] == [("Bopha", day)]
    assert "Bopha" in str(show(desk, case)), "what she wrote is hers"
    assert bopha.id in dict(list_staff(desk)), "and she was at the trainings she was at"
    with pytest.raises(UnknownWorker):
        worker_left(desk, bopha.id, day)
    with pytest.raises(NameTaken):
        add_worker(desk, "bopha", "worker", OTHER, cost=FLOOR)
    desk.close()
    with pytest.raises(WrongPassphrase):
        unlock_vault(house.folder, "Bopha", OTHER)
    no_wait(house.folder)
    desk = unlock_vault(house.folder, "Amina", PASSPHRASE)
    assert desk.alarms == (), "the key file is what the vault remembers"
    again = "nine slow kettles sing at dusk"
    assert let_in_again(desk, bopha.id, again, cost=FLOOR) == bopha
    assert (names(desk), former(desk)) == (["Amina", "Bopha"], ())
    with pytest.raises(UnknownWorker):
        let_in_again(desk, bopha.id, again, cost=FLOOR)
    desk.close()
    with pytest.raises(WrongPassphrase):
        unlock_vault(house.folder, "Bopha", OTHER)
    no_wait(house.folder)
    back = unlock_vault(house.folder, "Bopha", again)
    assert back.worker.code == bopha.code
    back.close()


def test_who_may_not_leave_and_on_which_day(desk):
    bopha = add_worker(desk, "Bopha", "worker", OTHER, cost=FLOOR)
    boss = kit.sitting(desk, "supervisor", "Sok")
    day = today(desk)
    for days in (1, -1):
        with pytest.raises(LeftWrongDay):
            worker_left(desk, bopha.id, (day + timedelta(days=days)).isoformat())
    with pytest.raises(LeftWrongDay):
        worker_left(desk, bopha.id, "yesterday")
    before = (desk.vault_path / "keyslots.json").read_bytes()
    for at, whose in ((desk, desk.worker.id), (boss, desk.worker.id)):
        with pytest.raises(MayNotLeave):
            worker_left(at, whose, day.isoformat())
    with pytest.raises(Refused):
        worker_left(kit.sitting(desk, "worker", "Chan"), bopha.id, day.isoformat())
    with pytest.raises(Refused):
        let_in_again(boss, bopha.id, OTHER)
    assert (desk.vault_path / "keyslots.json").read_bytes() == before
    assert "Bopha" in names(desk)
    assert worker_left(boss, bopha.id, day.isoformat()) == bopha
