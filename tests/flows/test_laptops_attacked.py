"""Neither a device of the same name nor a laptop that was struck off hears a house or speaks for its laptops."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from app.bundle import delivery, sealing
from app.bundle.errors import StoppedSender
from app.bundle.receipt import Receipt
from app.crypto.age import parse_recipient
from app.services.import_bundle import import_bundle
from app.services.list_partners import list_partners
from app.services.make_agreement import agree
from app.services.make_card import make_card
from app.services.preview_export import preview
from app.services.read_card import read_card
from app.services.stop_trusting import stop
from app.services.take_receipt import take
from app.services.trust_card import trust
from app.sync.errors import NothingToSend, NotTrusted, WrongStream
from app.sync.parties import party_of
from db.models import Person, Stream
from db.types import new_id
from tests import vaults
from tests.flows.desks import ALL, Desks
from tests.flows.laptops import partner_of, person
from tests.flows.steps import Crook, bring_home, carry, intake, kept, mend


@pytest.fixture
def twin(desks, both, tmp_path):
    """Another shelter that bears the same name, and that the coordinator trusts."""
    desk = vaults.make(tmp_path / "twin").desk
    assert desk.organisation.name == desks.shelter.organisation.name
    back = partner_of(desks.coordinator, desk, desks.stick)
    card = make_card(desks.coordinator, desks.stick)
    trust(desk, read_card(desk, card.path, card.spoken_code).card, card.digits)
    to = list_partners(desk)[0].partner
    agree(desk, to, ALL)
    yield Desks(desk, desks.coordinator, desks.stick, to, back)
    desk.close()


def claiming(laptop, replica):
    """A receipt that is signed by one device and says that it comes from another's journal, and holds all."""
    desk = laptop.shelter
    with desk.read("look") as session:
        party = party_of(session, bytes.fromhex(laptop.to))
    cover = sealing.Cover(
        organisation=desk.organisation.name, device=desk.keys.device, stream=f"{replica.hex()}>{party.replica.hex()}",
        number=1, prev=None, relied=None, replicas=(), demonstration=False, created="2026-11-22T01:45:09Z", schema=1,
    )  # fmt: skip
    parts = sealing.Parts(cover, Receipt(number=1, replica=replica.hex(), answers=None, lines={}, bundles={}))
    recipients = [parse_recipient(party.recipient)]
    made = delivery.deliver(laptop.stick, lambda out: sealing.seal(out, parts, desk.keys.signing, recipients))
    return str(made.path)


def test_a_receipt_in_the_name_of_another_laptop_is_refused_and_opens_nothing(desks, both, twin):
    intake(desks.shelter, "identity", given_names="Sokha")
    carry(desks)
    for replica in (both.shelter.replica, desks.shelter.replica):
        with pytest.raises(WrongStream):
            take(desks.coordinator, claiming(twin, replica))
    assert preview(desks.coordinator, twin.back).lines == 0


def test_a_shelter_of_the_same_name_writes_and_erases_nothing_in_a_laptops_name(desks, both, twin, saved):
    crook = Crook(twin.shelter, twin.to, replica=desks.shelter.replica, seq=900)
    whose, made = bytes.fromhex(saved.person), new_id()
    crook.line("person", whose, whose, {"gender": "Feminine", "danger_details": "FORGED"})
    crook.line("person", made, made, {"code": "FORGED11"})
    crook.line("person", whose, whose, None)
    known = tuple(sorted(each.shelter.replica.hex() for each in (desks, both)))
    done = import_bundle(desks.coordinator, crook.seal(desks.stick, house=known, struck=known), desks.stick)
    assert (done.new, done.updated, done.erased, done.set_aside, done.struck) == (0, 0, 0, 3, ())
    with pytest.raises(NothingToSend):
        bring_home(both)
    assert person(both.shelter, saved).gender == "Other"
    assert "FORGED11" not in {each.code for each in kept(desks.coordinator, Person)}


def test_nor_does_a_laptop_that_was_struck_off(desks, both, saved):
    strike_off(desks)
    mend(desks.shelter, "person", saved.person, gender="Masculine")
    carry(desks)
    crook, made = Crook(both.shelter, both.to, replica=desks.shelter.replica, seq=900, number=50), new_id()
    crook.line("person", made, made, {"code": "FORGED11"})
    with pytest.raises(StoppedSender):
        import_bundle(desks.coordinator, crook.seal(desks.stick), desks.stick)


def test_that_a_laptop_was_struck_off_is_told_though_nothing_else_is_to_be_sent(desks, both):
    intake(desks.shelter, "identity", given_names="Sokha")
    carry(desks)
    assert preview(desks.coordinator, both.back).lines > 0
    strike_off(desks)
    carry(desks)
    with pytest.raises(NotTrusted):
        preview(desks.coordinator, both.back)
    with pytest.raises(NothingToSend):
        carry(desks)
    with desks.shelter.receive("export") as session:  # as an older Havenbook, which told nobody of it, left it
        for row in session.scalars(select(Stream).where(Stream.way == "out")):
            row.facts = {name: told for name, told in row.facts.items() if name != "told_struck"}
    assert carry(desks).struck == ()


def strike_off(desks):
    (house,) = [each for each in list_partners(desks.shelter) if each.standing == "house"]
    stop(desks.shelter, house.partner, "stolen")
