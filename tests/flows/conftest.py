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
from tests.flows.laptops import MEMORY, enrolled, hand_over, second_laptop
from tests.flows.steps import bring_home, carry, intake
from tests.vaults import PASSPHRASE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from app.desk import Desk


@pytest.fixture(scope="session")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("prepared")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_STATE_HOME", str(folder / "state"))
        two_desks(folder).close()
    return folder


@dataclass(frozen=True)
class House:
    """Two laptops of one house and their coordinator as they were left; `back` is its name for the second laptop."""

    folder: Path
    first: Desks
    back: str
    saved: Any


@pytest.fixture(scope="session")
def prepared_house(prepared: Path, tmp_path_factory: pytest.TempPathFactory) -> House:
    return house_of(prepared, tmp_path_factory.mktemp("house"), _known_to_both)


def house_of(prepared: Path, folder: Path, known: Callable[[Desks], Any]) -> House:
    """Two laptops that met, with the people whom `known` writes down before there is a second one."""
    with pytest.MonkeyPatch.context() as patch:
        desks = _opened(prepared, folder, patch)
        saved = known(desks)
        with second_laptop(desks, folder, patch) as laptop:
            _meet(desks, laptop)
        desks.close()
    return House(folder, desks, laptop.back, saved)


def _opened(left: Path, folder: Path, patch: pytest.MonkeyPatch) -> Desks:
    for name in ("shelter", "coordinator", "state"):
        shutil.copytree(left / name, folder / name)
    patch.setenv("XDG_STATE_HOME", str(folder / "state"))
    stick = folder / "stick"
    stick.mkdir()
    shelter, coordinator = (unlock_vault(folder / name, "Amina", PASSPHRASE) for name in ("shelter", "coordinator"))
    assert not shelter.alarms
    return Desks(shelter, coordinator, stick, list_partners(shelter)[0].partner, list_partners(coordinator)[0].partner)


def _known_to_both(desks: Desks) -> Any:
    made = intake(desks.shelter, gender="Other")
    carry(desks)
    return made


def _meet(desks: Desks, second: Desks) -> None:
    """Each laptop took the other for one of the house, and the coordinator heard so from both."""
    enrolled(desks.shelter, second.shelter, desks.stick)
    for laptop in (desks, second):
        intake(laptop.shelter)
    hand_over(desks, second)
    carry(second)  # a copied vault sends once more what only its older self was told had come
    bring_home(desks)
    bring_home(second)


@pytest.fixture
def made_before(request: pytest.FixtureRequest) -> House | None:
    """What a test that asks for `both` begins with; made once."""
    found: House | None = request.getfixturevalue("prepared_house") if "both" in request.fixturenames else None
    return found


@pytest.fixture
def desks(
    prepared: Path, made_before: House | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Desks]:
    made = _opened(prepared if made_before is None else made_before.folder, tmp_path, monkeypatch)
    if made_before is not None:
        made.to, made.back = made_before.first.to, made_before.first.back
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
def saved(desks: Desks, made_before: House | None) -> Any:
    """A person whom both laptops know from the beginning."""
    return _known_to_both(desks) if made_before is None else made_before.saved


@pytest.fixture
def second(
    desks: Desks, saved: Any, made_before: House | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Desks]:
    """Another laptop of the house, made of a copy of the first."""
    assert saved
    if made_before is None:
        with second_laptop(desks, tmp_path, monkeypatch) as laptop:
            yield laptop
        return
    for name in ("second", "second state"):
        shutil.copytree(made_before.folder / name, tmp_path / name)
    with monkeypatch.context() as other:
        other.setenv(MEMORY, str(tmp_path / "second state"))
        desk = unlock_vault(tmp_path / "second", "Amina", PASSPHRASE)
    yield Desks(desk, desks.coordinator, desks.stick, desks.to, made_before.back)
    desk.close()


@pytest.fixture
def both(desks: Desks, second: Desks, made_before: House | None) -> Desks:
    """The second laptop, where each took the other for one of the house, and the coordinator heard so from both."""
    if made_before is None:
        _meet(desks, second)
    return second
