"""A second laptop of the shelter: its vault put back on another machine, enrolled with the coordinator anew."""

from __future__ import annotations

import shutil
from contextlib import contextmanager
from typing import TYPE_CHECKING

from app.services.list_partners import list_partners
from app.services.make_agreement import agree
from app.services.make_card import make_card
from app.services.read_card import read_card
from app.services.trust_card import trust
from app.services.unlock_vault import unlock_vault
from tests.flows.desks import ALL, Desks
from tests.flows.steps import carry
from tests.vaults import PASSPHRASE

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    import pytest

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
    known = {card.partner for card in list_partners(desks.coordinator)}
    card = make_card(desk, desks.stick)
    trust(desks.coordinator, read_card(desks.coordinator, card.path, card.spoken_code).card, card.digits)
    back = next(each.partner for each in list_partners(desks.coordinator) if each.partner not in known)
    agree(desks.coordinator, back, ALL)
    try:
        yield Desks(desk, desks.coordinator, desks.stick, desks.to, back)
    finally:
        desk.close()


def hand_over(*laptops: Desks) -> None:
    """What each of them wrote comes together at the coordinator."""
    for desks in laptops:
        assert carry(desks).set_aside == 0
