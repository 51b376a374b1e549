"""A second laptop of the shelter: its vault put back on another machine, enrolled with the coordinator anew."""

from __future__ import annotations

import shutil
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from app.services.enrol_laptop import enrol
from app.services.list_partners import list_partners
from app.services.make_agreement import agree
from app.services.make_card import make_card
from app.services.read_card import read_card
from app.services.trust_card import trust
from app.services.unlock_vault import unlock_vault
from db.models import Person
from tests.flows.desks import ALL, Desks
from tests.flows.steps import carry, kept
from tests.vaults import PASSPHRASE

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    import pytest

    from app.desk import Desk
    from app.services.enrol_laptop import Enrolled

MEMORY = "XDG_STATE_HOME"


@contextmanager
def second_laptop(desks: Desks, folder: Path, patch: pytest.MonkeyPatch) -> Iterator[Desks]:
    """The same house on another machine, which remembers nothing of the first one."""
    here = desks.shelter.vault_path
    desks.shelter.close()
    shutil.copytree(here, folder / "second")
    desks.shelter = unlock_vault(here, "Amina", PASSPHRASE)
    with patch.context() as other:
        other.setenv(MEMORY, str(folder / "second state"))
        desk = unlock_vault(folder / "second", "Amina", PASSPHRASE)
    back = partner_of(desks.coordinator, desk, desks.stick)
    try:
        yield Desks(desk, desks.coordinator, desks.stick, desks.to, back)
    finally:
        desk.close()


def partner_of(coordinator: Desk, desk: Desk, stick: Path) -> str:
    """The coordinator's name for this device, once it trusts it and has an agreement with it."""
    known = {card.partner for card in list_partners(coordinator)}
    card = make_card(desk, stick)
    trust(coordinator, read_card(coordinator, card.path, card.spoken_code).card, card.digits)
    back = next(each.partner for each in list_partners(coordinator) if each.partner not in known)
    agree(coordinator, back, ALL)
    return back


def enrolled(desk: Desk, laptop: Desk, stick: Path) -> Enrolled:
    """`desk` hears the forty digits of `laptop`, which is of the same house."""
    card = make_card(laptop, stick)
    return enrol(desk, read_card(desk, card.path, card.spoken_code).card, card.digits)


def hand_over(*laptops: Desks) -> None:
    """What each of them wrote comes together at the coordinator."""
    for desks in laptops:
        assert carry(desks).set_aside == 0


def person(desk: Desk, saved: Any) -> Any:
    (found,) = [each for each in kept(desk, Person) if each.id.hex() == saved.person]
    return found
