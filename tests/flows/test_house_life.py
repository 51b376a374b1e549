"""The life of the laptops of one house: clocks set back, laptops struck off and enrolled again, backups put back."""

from __future__ import annotations

import shutil
from pathlib import Path

import msgspec
import pytest

from app.bundle import succession
from app.bundle.errors import StoppedSender
from app.crypto import primitives, sshsig
from app.records.errors import ReasonMissing
from app.records.partner_errors import JournalOfAnother, StillEnrolled, WrongFingerprint
from app.services.drop_laptop_lines import drop_lines
from app.services.export_bundle import export
from app.services.import_bundle import import_bundle
from app.services.list_disputes import list_disputes
from app.services.list_partners import list_partners
from app.services.list_quarantine import list_quarantine
from app.services.make_agreement import agree
from app.services.make_card import make_card
from app.services.preview_export import preview
from app.services.read_card import read_card
from app.services.settle_dispute import settle
from app.services.stop_trusting import stop
from app.services.trust_card import trust
from app.services.unlock_vault import unlock_vault
from app.sync import house
from app.sync.errors import NotTrusted
from db.clock import DAY_MS, wall_ms
from db.models import AuditRow
from db.types import new_id
from tests.flows.desks import ALL
from tests.flows.laptops import MEMORY, enrolled, hand_over, partner_of, person
from tests.flows.steps import Crook, bring_home, carry, intake, kept, mend
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


def test_what_was_set_aside_for_want_of_a_laptops_lines_comes_with_them(desks, second, saved):
    """The coordinator chose between values of both; the choice means nothing without the other laptop's value."""
    mend(second.shelter, "person", saved.person, gender="Feminine")
    mend(desks.shelter, "person", saved.person, gender="Masculine")
    hand_over(second, desks)
    (card,) = list_disputes(desks.coordinator)
    at = next(at for at, each in enumerate(card.values) if each.answer == "Feminine")
    settle(desks.coordinator, card.dispute, at, "asked them by telephone")
    assert bring_home(desks).set_aside > 1
    assert reasons(desks.shelter) == {"laptop_not_enrolled", "not_yours_to_write"}
    told = enrolled(desks.shelter, second.shelter, desks.stick)
    assert (told.still, list_quarantine(desks.shelter)) == (0, ())
    assert person(desks.shelter, saved).gender == "Feminine"
    assert list_disputes(desks.shelter) == ()


def reasons(desk):
    return {card.reason_code for card in list_quarantine(desk)}


def test_only_a_coordinator_whose_agreement_stands_says_what_our_house_wrote(desks, both, saved):
    """It neither speaks for a laptop of ours, nor calls a journal ours that is somebody else's."""
    whose, journal = bytes.fromhex(saved.person), new_id()
    with desks.shelter.receive("import") as session:
        session.connection().exec_driver_sql("UPDATE agreement SET ended = made")
    crook = Crook(desks.coordinator, desks.back, replica=both.shelter.replica, seq=900, number=90)
    crook.line("person", whose, whose, {"gender": "Feminine"})
    says = {"yours": (crook.replica.hex(), journal.hex()), "replicas": (crook.replica.hex(), journal.hex())}
    stream = {"stream": f"{desks.coordinator.replica.hex()}>{desks.shelter.replica.hex()}"}
    done = import_bundle(desks.shelter, crook.seal(desks.stick, **says, **stream), desks.stick)
    assert (done.updated, reasons(desks.shelter)) == (0, {"laptop_without_agreement"})
    assert person(desks.shelter, saved).gender == "Other"
    theirs, made = Crook(desks.coordinator, desks.back, replica=journal, number=91), new_id()
    theirs.line("person", made, made, {"code": "THEIRS11"})
    told = {"stream": f"{journal.hex()}>{desks.shelter.replica.hex()}"}
    assert import_bundle(desks.shelter, theirs.seal(desks.stick, **told), desks.stick).new == 1
    agree(desks.shelter, desks.to, ALL)
    assert reasons(desks.shelter) == set()
    assert person(desks.shelter, saved).gender == "Feminine"


def test_a_shelter_that_calls_its_journal_ours_has_said_nothing(houses):
    crook, made = Crook(houses.coordinator, houses.back), new_id()
    crook.line("person", made, made, {"code": "THEIRS11"})
    done = import_bundle(houses.shelter, crook.seal(houses.stick, yours=(crook.replica.hex(),)), houses.stick)
    assert (done.new, done.set_aside) == (1, 0)


def laptop_of(desk):
    (found,) = [each for each in list_partners(desk) if each.own]
    return found


def strike_off(desk, why="stolen on the bus"):
    return stop(desk, laptop_of(desk).partner, why)


def test_lines_of_a_laptop_struck_off_wait_are_not_sent_again_and_come_when_it_is_enrolled_again(desks, both, saved):
    strike_off(desks.shelter)
    mend(both.shelter, "person", saved.person, gender="Feminine")
    carry(both)
    waits = bring_home(desks).set_aside
    assert laptop_of(desks.shelter).waiting == waits > 0
    assert preview(desks.coordinator, desks.back).lines == 0
    assert person(desks.shelter, saved).gender == "Other"
    told = enrolled(desks.shelter, both.shelter, desks.stick)
    assert (told.taken, told.still, laptop_of(desks.shelter).standing) == (waits, 0, "house")
    assert person(desks.shelter, saved).gender == "Feminine"


def test_lines_of_a_laptop_struck_off_are_let_go_by_a_person_and_come_only_if_it_is_enrolled_again(desks, both, saved):
    laptop = laptop_of(desks.shelter).partner
    with pytest.raises(StillEnrolled):
        drop_lines(desks.shelter, laptop, "lost")
    strike_off(desks.shelter)
    mend(both.shelter, "person", saved.person, gender="Feminine")
    carry(both)
    waits = bring_home(desks).set_aside
    with pytest.raises(ReasonMissing):
        drop_lines(desks.shelter, laptop, " ")
    assert drop_lines(desks.shelter, laptop, "whoever stole it wrote them") == waits
    assert (laptop_of(desks.shelter).waiting, list_quarantine(desks.shelter)) == (0, ())
    assert preview(desks.coordinator, desks.back).lines == 0
    trace = [row for row in kept(desks.shelter, AuditRow) if row.verb == "drop_quarantined"]
    assert [row.outcome for row in trace] == [f"{waits} of its lines"]
    enrolled(desks.shelter, both.shelter, desks.stick)
    mend(both.shelter, "person", saved.person, main_language="km")
    carry(both)
    bring_home(desks)  # only the receipt of this one says that what was let go is not here
    bring_home(desks)
    known = person(desks.shelter, saved)
    assert (known.gender, known.main_language) == ("Feminine", "km")
    assert list_disputes(desks.shelter) == ()


def test_a_partner_who_was_stopped_is_trusted_again_by_its_digits(desks):
    stop(desks.shelter, desks.to, "they lost it")
    made = make_card(desks.coordinator, desks.stick)
    card = read_card(desks.shelter, made.path, made.spoken_code).card
    with pytest.raises(WrongFingerprint):
        trust(desks.shelter, card, made.digits[::-1])
    assert trust(desks.shelter, card, made.digits).standing == "trusted"
    intake(desks.shelter)
    assert carry(desks).new > 0


def test_a_laptop_struck_off_at_home_neither_sends_nor_hears_from_the_next_bundle_on(desks, both, saved):
    mend(both.shelter, "person", saved.person, gender="Feminine")
    under_way = export(both.shelter, both.to, desks.stick).path
    mend(desks.shelter, "person", saved.person, gender="Masculine")
    carry(desks)
    assert preview(desks.coordinator, both.back).lines > 0
    strike_off(desks.shelter)
    label = next(each.label for each in list_partners(desks.coordinator) if each.partner == both.back)
    assert carry(desks).struck == (label,)
    with pytest.raises(NotTrusted):
        preview(desks.coordinator, both.back)
    with pytest.raises(StoppedSender):
        import_bundle(desks.coordinator, under_way, desks.stick)
    known = next(each for each in list_partners(desks.coordinator) if each.partner == both.back)
    first = next(each for each in list_partners(desks.coordinator) if each.partner == desks.back)
    assert (known.standing, known.struck_by) == ("stopped", first.label)
    made = make_card(both.shelter, desks.stick)
    trust(desks.coordinator, read_card(desks.coordinator, made.path, made.spoken_code).card, made.digits)
    mend(desks.shelter, "person", saved.person, gender="Other")
    assert carry(desks).struck == ()  # somebody typed forty digits since: an old word does not undo that
    assert preview(desks.coordinator, both.back).lines == 0


def test_a_device_that_was_stopped_does_not_speak(desks, both, saved):
    mend(both.shelter, "person", saved.person, gender="Feminine")
    carry(both)
    assert preview(desks.coordinator, desks.back).lines > 0
    stop(desks.coordinator, both.back, "lost")
    assert preview(desks.coordinator, desks.back).lines == 0


def test_a_laptop_put_back_from_a_backup_gets_what_it_lost_and_speaks_for_what_it_was(desks, both, saved, tmp_path):
    folder = desks.shelter.vault_path
    desks.shelter.close()
    shutil.copytree(folder, tmp_path / "backup")
    desks.shelter = unlock_vault(folder, "Amina", PASSPHRASE)
    mend(desks.shelter, "person", saved.person, gender="Feminine")
    lost = intake(desks.shelter, main_language="km")
    carry(desks)
    desks.shelter.close()
    shutil.rmtree(folder)
    shutil.copytree(tmp_path / "backup", folder)
    desks.shelter = unlock_vault(folder, "Amina", PASSPHRASE)
    assert "vault.restored_copy" in desks.shelter.alarms
    desks.back = partner_of(desks.coordinator, desks.shelter, desks.stick)
    assert carry(desks).set_aside == 0
    assert bring_home(desks).set_aside == 0
    assert person(desks.shelter, saved).gender == "Feminine"
    assert person(desks.shelter, lost).main_language == "km"
    assert preview(desks.coordinator, desks.back).lines == 0
    assert preview(desks.coordinator, both.back).lines > 0
    strike_off(desks.shelter)
    assert len(carry(desks).struck) == 1


def test_a_copy_of_a_laptop_that_goes_on_hears_nothing_by_the_keys_it_holds(desks, second, saved):
    intake(second.shelter)
    carry(second)
    mend(desks.shelter, "person", saved.person, gender="Feminine")
    carry(desks)
    assert preview(desks.coordinator, second.back).lines == 0


def test_what_a_device_became_only_its_own_keys_say():
    old, new, other = (primitives.ed25519_generate() for _ in range(3))
    lines = {each: sshsig.key_line(primitives.ed25519_public(each)) for each in (old, new, other)}
    was, now = new_id().hex(), new_id().hex()
    proof = succession.prove(old, was, now, lines[new])
    assert succession.holds(proof, lines[old], was, now, lines[new])
    assert not succession.holds(proof, lines[other], was, now, lines[new])
    assert not succession.holds(proof, lines[old], was, now, lines[other])
    assert not succession.holds(proof, lines[old], was, was, lines[new])
    assert not succession.holds(proof, lines[old], now, now, lines[new])
    assert not succession.holds("é", lines[old], was, now, lines[new])
