"""Two desks at hand: made once, and copied with what this machine remembers of them for every test."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import pytest

from app.services.list_partners import list_partners
from app.services.unlock_vault import unlock_vault
from tests import vaults
from tests.flows.desks import Desks, trust_each_other, two_desks
from tests.flows.houses import two_houses
from tests.flows.laptops import enrolled, hand_over, second_laptop
from tests.flows.steps import bring_home, carry, intake
from tests.vaults import PASSPHRASE

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from app.desk import Desk


@pytest.fixture(scope="session")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("prepared")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_STATE_HOME", str(folder / "state"))
        two_desks(folder).close()
    return folder


@pytest.fixture
def desks(prepared: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desks]:
    for name in ("shelter", "coordinator", "state"):
        shutil.copytree(prepared / name, tmp_path / name)
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    stick = tmp_path / "stick"
    stick.mkdir()
    shelter, coordinator = (unlock_vault(tmp_path / name, "Amina", PASSPHRASE) for name in ("shelter", "coordinator"))
    assert not shelter.alarms
    made = Desks(shelter, coordinator, stick, list_partners(shelter)[0].partner, list_partners(coordinator)[0].partner)
    yield made
    made.close()


@dataclass
class Other:
    """A third desk: another shelter that the coordinator trusts; `to` is its name for the coordinator."""

    desk: Desk
    to: str


@pytest.fixture
def other_shelter(desks: Desks, tmp_path: Path) -> Iterator[Other]:
    desk = vaults.make(tmp_path / "other", organisation="Moonflower", site="MOO").desk
    trust_each_other(desks.stick, desk, desks.coordinator)
    yield Other(desk, list_partners(desk)[0].partner)
    desk.close()


@pytest.fixture(scope="session")
def prepared_houses(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("houses")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_STATE_HOME", str(folder / "state"))
        two_houses(folder).close()
    return folder


@pytest.fixture
def houses(prepared_houses: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desks]:
    """Two shelters: `shelter` offers, `coordinator` is the other one."""
    for name in ("one", "other", "state"):
        shutil.copytree(prepared_houses / name, tmp_path / name)
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    stick = tmp_path / "stick"
    stick.mkdir()
    ours, theirs = (unlock_vault(tmp_path / name, "Amina", PASSPHRASE) for name in ("one", "other"))
    made = Desks(ours, theirs, stick, list_partners(ours)[0].partner, list_partners(theirs)[0].partner)
    yield made
    made.close()


@pytest.fixture
def saved(desks: Desks) -> Any:
    """A person whom both laptops know from the beginning."""
    made = intake(desks.shelter, gender="Other")
    carry(desks)
    return made


@pytest.fixture
def second(desks: Desks, saved: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desks]:
    """Another laptop of the house, made of a copy of the first."""
    assert saved
    with second_laptop(desks, tmp_path, monkeypatch) as laptop:
        yield laptop


@pytest.fixture
def both(desks: Desks, second: Desks) -> Desks:
    """Each laptop took the other for one of the house, and the coordinator heard so from both."""
    enrolled(desks.shelter, second.shelter, desks.stick)
    for laptop in (desks, second):
        intake(laptop.shelter)
    hand_over(desks, second)
    carry(second)  # a copied vault sends once more what only its older self was told had come
    bring_home(desks)
    bring_home(second)
    return second
