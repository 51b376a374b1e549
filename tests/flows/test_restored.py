"""Vaults put back from a backup, copied, rolled back with the whole machine: nothing is lost without a word."""

from __future__ import annotations

import shutil

import pytest

from app.bundle.errors import NotForUs
from app.services.erase_person import erase
from app.services.export_bundle import export
from app.services.import_bundle import import_bundle
from app.services.list_disputes import list_disputes
from app.services.list_partners import list_partners
from app.services.make_agreement import agree
from app.services.preview_export import preview
from app.services.take_receipt import take
from app.services.unlock_vault import unlock_vault
from app.sync.errors import NothingToSend, StreamForked, UnknownReceipt
from db.models import Case, Person, Replica
from tests.flows.desks import ALL
from tests.flows.steps import carry, intake, kept, mend, one
from tests.flows.test_stick import dump
from tests.vaults import PASSPHRASE


class Machine:
    """One desk's vault together with all that its machine remembers of it."""

    def __init__(self, desks, name, tmp_path):
        self.desks, self.name, self.home = desks, name, tmp_path
        self.saved = tmp_path / f"saved-{name}"

    @property
    def desk(self):
        return getattr(self.desks, self.name)

    def copy(self):
        """While closed, as a backup of the disk would."""
        self._closed(self._copy)

    def _copy(self):
        shutil.copytree(self.desk.vault_path, self.saved / "vault")
        shutil.copytree(self.home / "state", self.saved / "state")

    def put_back(self, *, memory: bool) -> None:
        """`memory`: the whole machine is set back, so that it cannot notice; else only the vault's folder is."""
        self.desk.close()
        shutil.rmtree(self.desk.vault_path)
        shutil.copytree(self.saved / "vault", self.desk.vault_path)
        if memory:
            mine = self.desk.store.continuity.path
            shutil.copy(self.saved / "state" / mine.relative_to(self.home / "state"), mine)
        self._open()

    def reopen(self):
        self._closed(lambda: None)

    def _closed(self, work):
        self.desk.close()
        work()
        self._open()

    def _open(self):
        setattr(self.desks, self.name, unlock_vault(self.desk.vault_path, "Amina", PASSPHRASE))


@pytest.fixture
def shelter(desks, tmp_path):
    return Machine(desks, "shelter", tmp_path)


@pytest.fixture
def coordinator(desks, tmp_path):
    return Machine(desks, "coordinator", tmp_path)


def newest(desk, but):
    return next(card.partner for card in list_partners(desk) if card.partner not in but)


def test_a_restored_shelter_is_another_device_and_its_edits_meet_the_old_ones(desks, shelter):
    saved = intake(desks.shelter, gender="Other")
    carry(desks)
    shelter.copy()
    mend(desks.shelter, "person", saved.person, gender="Feminine")
    carry(desks)
    shelter.put_back(memory=False)
    assert "vault.restored_copy" in desks.shelter.alarms
    assert one(desks.shelter, Person).gender == "Other"
    mend(desks.shelter, "person", saved.person, gender="Masculine")
    old = {desks.back}
    trust_new_shelter(desks)
    desks.back = newest(desks.coordinator, old)
    done = carry(desks)
    assert (done.disputed, done.set_aside) == (1, 0)
    (card,) = list_disputes(desks.coordinator)
    assert {value.answer for value in card.values} == {"Feminine", "Masculine"}


def test_the_disk_set_back_with_its_memory_is_seen_at_the_next_exchange(desks, shelter):
    """Nothing on that machine can notice; the receipt that it takes does."""
    intake(desks.shelter)
    carry(desks)
    shelter.copy()
    intake(desks.shelter)
    first = carry(desks, home=False)
    shelter.put_back(memory=True)
    assert desks.shelter.alarms == ()
    taken = take(desks.shelter, first.receipt_path)
    assert taken.bundles == 1
    assert "sync.own_past" in desks.shelter.alarms
    before = desks.shelter.replica
    shelter.reopen()
    assert desks.shelter.replica != before
    assert "vault.restored_copy" in desks.shelter.alarms


def test_numbers_used_twice_by_a_rolled_back_machine_are_an_alarm(desks, shelter):
    intake(desks.shelter)
    shelter.copy()
    carry(desks)
    shelter.put_back(memory=True)
    intake(desks.shelter)
    out = export(desks.shelter, desks.to, desks.stick)
    before = dump(desks.coordinator)
    with pytest.raises(StreamForked):
        import_bundle(desks.coordinator, out.path, desks.stick)
    assert dump(desks.coordinator) == before


def test_lines_told_twice_are_both_kept(desks, shelter):
    """A rolled-back machine whose bundles got ahead of the numbers known there."""
    saved = intake(desks.shelter, gender="Other")
    carry(desks)
    shelter.copy()
    mend(desks.shelter, "person", saved.person, gender="Feminine")
    carry(desks)
    shelter.put_back(memory=True)
    mend(desks.shelter, "person", saved.person, gender="Masculine")
    intake(desks.shelter)
    export(desks.shelter, desks.to, desks.stick)  # number 2 again: never imported
    done = import_bundle(desks.coordinator, export(desks.shelter, desks.to, desks.stick).path, desks.stick)
    assert (done.number, done.set_aside, done.disputed) == (3, 0, 1)
    (card,) = list_disputes(desks.coordinator)
    assert {value.answer for value in card.values} == {"Feminine", "Masculine"}
    assert len(kept(desks.coordinator, Case)) == 2
    branches = [replica for replica in kept(desks.coordinator, Replica) if replica.parent is not None]
    assert len(branches) >= 2  # what was withheld leaves gaps, and after a gap nobody can tell whose telling it is
    taken = take(desks.shelter, done.receipt_path)
    assert "sync.own_past" not in desks.shelter.alarms
    assert taken.lines > 0
    assert preview(desks.shelter, desks.to).lines == 0


def test_a_restored_coordinator_says_that_it_holds_less_and_gets_the_rest_again(desks, coordinator):
    intake(desks.shelter)
    carry(desks)
    coordinator.copy()
    second = intake(desks.shelter)
    carry(desks)
    coordinator.put_back(memory=True)
    third = intake(desks.shelter)
    out = export(desks.shelter, desks.to, desks.stick)
    before = dump(desks.coordinator)
    with pytest.raises(UnknownReceipt) as refused:
        import_bundle(desks.coordinator, out.path, desks.stick)
    assert dump(desks.coordinator) == before
    taken = take(desks.shelter, refused.value.facts["receipt"])
    assert taken.went_back
    done = carry(desks)
    assert done.new == 2 * out.lines
    people = {person.id.hex() for person in kept(desks.coordinator, Person)}
    assert {second.person, third.person} < people
    assert preview(desks.shelter, desks.to).lines == 0


def test_a_coordinator_restored_from_a_backup_enrols_anew_and_gets_everything(desks, coordinator):
    intake(desks.shelter)
    carry(desks)
    coordinator.copy()
    intake(desks.shelter)
    carry(desks)
    coordinator.put_back(memory=False)
    assert "vault.restored_copy" in desks.coordinator.alarms
    trust_new_coordinator(desks)
    done = carry(desks)
    assert done.set_aside == 0
    assert len(kept(desks.coordinator, Person)) == 2


def test_an_erasure_finds_its_way_to_the_device_that_came_back_from_a_backup(desks, coordinator):
    """It was given to the device before; what came back with the backup must go all the same."""
    saved = intake(desks.shelter)
    carry(desks)
    coordinator.copy()
    coordinator.put_back(memory=False)
    trust_new_coordinator(desks)
    erase(desks.shelter, saved.person, "she asked")
    assert carry(desks).erased == 1
    with pytest.raises(NothingToSend):
        export(desks.shelter, desks.to, desks.stick)


def trust_new_coordinator(desks):
    from app.services.make_card import make_card
    from app.services.read_card import read_card
    from app.services.trust_card import trust

    old = {desks.to}
    card = make_card(desks.coordinator, desks.stick)
    trust(desks.shelter, read_card(desks.shelter, card.path, card.spoken_code).card, card.digits)
    desks.to = newest(desks.shelter, old)
    agree(desks.shelter, desks.to, ALL)


def trust_new_shelter(desks):
    from app.services.make_card import make_card
    from app.services.read_card import read_card
    from app.services.trust_card import trust

    card = make_card(desks.shelter, desks.stick)
    trust(desks.coordinator, read_card(desks.coordinator, card.path, card.spoken_code).card, card.digits)


def test_what_was_sealed_for_the_old_device_still_opens(desks, coordinator):
    intake(desks.shelter)
    out = export(desks.shelter, desks.to, desks.stick)
    coordinator.copy()
    coordinator.put_back(memory=False)
    assert import_bundle(desks.coordinator, out.path, desks.stick).new == out.lines
    with pytest.raises(NotForUs):
        import_bundle(desks.shelter, out.path, desks.stick)
