"""The life of the laptops of one house: clocks set back, laptops struck off and enrolled again, backups put back."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from app.crypto import primitives, sshsig
from app.records.partner_errors import JournalOfAnother
from app.services.make_card import make_card
from app.services.read_card import read_card
from app.services.trust_card import trust
from app.services.unlock_vault import unlock_vault
from app.sync import house
from db.clock import DAY_MS, wall_ms
from db.types import new_id
from tests.flows.laptops import MEMORY, enrolled, person
from tests.flows.steps import bring_home, carry, mend
from tests.vaults import PASSPHRASE


def opened_again(laptop, monkeypatch):
    """The second laptop closed and opened, with what its own machine remembers."""
    folder = laptop.shelter.vault_path
    laptop.shelter.close()
    with monkeypatch.context() as other:
        other.setenv(MEMORY, str(Path(folder).parent / "second state"))
        laptop.shelter = unlock_vault(folder, "Amina", PASSPHRASE)


def clock_set_back(laptop, monkeypatch, **answers):
    """It wrote these answers while its clock was two days ahead, and then somebody set the clock right."""
    laptop.shelter.store.clock.now_ms = lambda: wall_ms() + 2 * DAY_MS
    mend(laptop.shelter, "person", **answers)
    opened_again(laptop, monkeypatch)


def forged(card, **changes):
    """A card of somebody else that shows what this one does not."""
    sign = sshsig.key_line(primitives.ed25519_public(primitives.ed25519_generate()))
    return msgspec.structs.replace(card, **{"device": new_id().hex(), "sign": sign, **changes})


def test_a_journal_begun_anew_leaves_the_one_before_believed_and_nobody_claims_either(desks, both, saved, monkeypatch):
    before = both.shelter.replica
    clock_set_back(both, monkeypatch, record=saved.person, gender="Feminine")
    assert both.shelter.replica != before
    enrolled(desks.shelter, both.shelter, desks.stick)
    mend(both.shelter, "person", saved.person, main_language="km")
    carry(both)
    assert bring_home(desks).set_aside == 0
    known = person(desks.shelter, saved)
    assert (known.gender, known.main_language) == ("Feminine", "km")
    with desks.shelter.read("look") as session:
        assert {before, both.shelter.replica} <= house.believed(session)
    made = make_card(desks.coordinator, desks.stick)
    seen = read_card(desks.shelter, made.path, made.spoken_code).card
    for journal in (before, both.shelter.replica):
        card = forged(seen, replica=journal.hex(), organisation="Stranger")
        with pytest.raises(JournalOfAnother):
            trust(desks.shelter, card, card.digits())
