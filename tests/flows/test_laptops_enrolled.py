"""Enrolling a laptop of our own house: what it takes to be believed, and what nobody can say in its name."""

from __future__ import annotations

import pytest

from app.bundle.errors import BundleError
from app.records.partner_errors import AlreadyTrusted, NotOurHouse, OurHouse, OwnCard, WrongFingerprint
from app.services.consent_account import account
from app.services.enrol_laptop import enrol
from app.services.export_bundle import export
from app.services.import_bundle import import_bundle
from app.services.list_partners import list_partners
from app.services.list_quarantine import list_quarantine
from app.services.make_card import make_card
from app.services.preview_export import preview
from app.services.read_card import read_card
from app.services.stop_trusting import stop
from app.services.trust_card import trust
from app.sync.errors import NotTrusted, ReplicaClaimed, SyncError
from app.sync.house import HOUSE
from db.models import Person
from db.types import new_id
from tests.flows.laptops import enrolled, person
from tests.flows.steps import Crook, bring_home, carry, intake, kept, mend


def reasons(desk):
    return {card.reason_code for card in list_quarantine(desk)}


def test_until_the_other_laptop_is_enrolled_its_lines_wait_and_then_are_taken(desks, second, saved):
    mend(second.shelter, "person", saved.person, gender="Feminine")
    other = intake(second.shelter)
    carry(second)
    done = bring_home(desks)
    assert (done.new, done.updated) == (0, 0)
    assert {card.reason_code for card in list_quarantine(desks.shelter)} == {"laptop_not_enrolled"}
    assert person(desks.shelter, saved).gender == "Other"
    told = enrolled(desks.shelter, second.shelter, desks.stick)
    assert (told.taken, told.still) == (done.set_aside, 0)
    assert person(desks.shelter, saved).gender == "Feminine"
    assert person(desks.shelter, other).erased is False
    assert list_quarantine(desks.shelter) == ()


def test_a_laptop_that_was_lost_is_no_longer_believed(desks, both, saved):
    (house,) = [each for each in list_partners(desks.shelter) if each.standing == "house"]
    stop(desks.shelter, house.partner, "stolen on the bus")
    mend(both.shelter, "person", saved.person, gender="Feminine")
    carry(both)
    bring_home(desks)
    assert {card.reason_code for card in list_quarantine(desks.shelter)} == {"laptop_not_enrolled"}
    assert person(desks.shelter, saved).gender == "Other"
    mend(desks.shelter, "person", saved.person, gender="Masculine")
    carry(desks)
    with pytest.raises(NotTrusted):
        preview(desks.coordinator, both.back)


def test_a_card_of_the_house_is_no_partner_and_a_partner_no_laptop_of_the_house(desks, second):
    own = make_card(second.shelter, desks.stick)
    card = read_card(desks.shelter, own.path, own.spoken_code).card
    with pytest.raises(OurHouse):
        trust(desks.shelter, card, own.digits)
    theirs = make_card(desks.coordinator, desks.stick)
    with pytest.raises(NotOurHouse):
        enrolled(desks.shelter, desks.coordinator, desks.stick)
    assert theirs.digits
    assert [each.standing for each in list_partners(desks.shelter)] == ["trusted"]


def test_no_bundle_goes_to_or_comes_from_a_laptop_of_the_house_itself(desks, second):
    told = enrolled(desks.shelter, second.shelter, desks.stick)
    with pytest.raises(SyncError):
        export(desks.shelter, told.laptop, desks.stick)
    intake(second.shelter)
    with pytest.raises(BundleError):
        import_bundle(desks.shelter, export(second.shelter, second.to, desks.stick).path, desks.stick)


def test_enrolled_once_is_enough_and_nobody_enrols_itself(desks, second):
    enrolled(desks.shelter, second.shelter, desks.stick)
    with pytest.raises(AlreadyTrusted):
        enrolled(desks.shelter, second.shelter, desks.stick)
    with pytest.raises(OwnCard):
        enrolled(desks.shelter, desks.shelter, desks.stick)


def test_a_wrong_digit_enrols_nobody(desks, second):
    card = make_card(second.shelter, desks.stick)
    seen = read_card(desks.shelter, card.path, card.spoken_code)
    assert seen.own_house
    wrong = ("1" if card.digits[0] != "1" else "2") + card.digits[1:]
    with pytest.raises(WrongFingerprint):
        enrol(desks.shelter, seen.card, wrong)
    assert [each.standing for each in list_partners(desks.shelter)] == ["trusted"]


def crook_in_the_name_of(desks, second, saved):
    """A coordinator that makes up a line about a person of the house, as if the other laptop had written it."""
    crook = Crook(desks.coordinator, desks.back, replica=second.shelter.replica)
    whose = bytes.fromhex(saved.person)
    crook.line("person", whose, whose, {"gender": "Masculine"})
    return crook


@pytest.mark.parametrize("said", [True, False])
def test_nobody_speaks_for_a_laptop_that_is_not_enrolled(desks, second, saved, said):
    """Neither as a laptop of this house, nor as a journal of the coordinator's own."""
    crook = crook_in_the_name_of(desks, second, saved)
    yours = (crook.replica.hex(),) if said else ()
    import_bundle(desks.shelter, crook.seal(desks.stick, yours=yours), desks.stick)
    assert reasons(desks.shelter) == {"laptop_not_enrolled" if said else "not_yours_to_write"}
    assert person(desks.shelter, saved).gender == "Other"


def test_a_laptop_in_whose_name_somebody_brought_a_person_of_their_own_is_not_enrolled(desks, second):
    crook = Crook(desks.coordinator, desks.back, replica=second.shelter.replica)
    made = new_id()
    crook.line("person", made, made, {"code": "CROOKED1"})
    import_bundle(desks.shelter, crook.seal(desks.stick), desks.stick)
    with pytest.raises(ReplicaClaimed):
        enrolled(desks.shelter, second.shelter, desks.stick)
    assert [each.standing for each in list_partners(desks.shelter)] == ["trusted"]


def test_nobody_tells_this_laptop_what_it_wrote_itself(desks, second, saved):
    crook = Crook(desks.coordinator, desks.back, replica=desks.shelter.replica, seq=900)
    whose = bytes.fromhex(saved.person)
    crook.line("person", whose, whose, {"gender": "Masculine"})
    import_bundle(desks.shelter, crook.seal(desks.stick, yours=(crook.replica.hex(),)), desks.stick)
    assert reasons(desks.shelter) == {"own_past"}
    assert "sync.own_past" in desks.shelter.alarms


def test_only_a_coordinator_brings_lines_of_the_other_laptop(houses, tmp_path):
    """Another shelter that we work with is no way between our laptops."""
    replica = new_id()
    with houses.shelter.receive("import") as session:
        houses.shelter.store.replicas.mint(session, replica, None, houses.shelter.store.clock.now())
    crook = Crook(houses.coordinator, houses.back, replica=replica)
    made = new_id()
    crook.line("person", made, made, {"code": "CROOKED1"})
    import_bundle(houses.shelter, crook.seal(houses.stick, yours=(replica.hex(),)), houses.stick)
    assert kept(houses.shelter, Person) == []
    assert reasons(houses.shelter) == {"not_yours_to_write"}


def test_what_two_tellings_of_the_other_laptop_say_is_both_kept(desks, both, saved):
    """A coordinator that tells another line under a number that came before is found out."""
    mend(both.shelter, "person", saved.person, gender="Feminine")
    carry(both)
    bring_home(desks)
    crook = Crook(desks.coordinator, desks.back, replica=both.shelter.replica, number=9)
    whose = bytes.fromhex(saved.person)
    with desks.shelter.read("look") as session:
        tip = (
            session.connection()
            .exec_driver_sql(
                "SELECT max(seq) FROM change WHERE rep = (SELECT id FROM replica WHERE uuid = ?)", (crook.replica,)
            )
            .scalar()
        )
    crook.seq = tip - 1
    crook.line("person", whose, whose, {"gender": "Masculine"})
    done = import_bundle(desks.shelter, crook.seal(desks.stick), desks.stick)
    assert done.disputed == 1


def test_whoever_erases_is_told_of_the_other_laptops(desks, both, saved):
    """It hears of an erasure through a coordinator alone, and not at all of somebody whom none was given."""
    laptop = next(card for card in list_partners(desks.shelter) if card.standing == HOUSE)
    assert account(desks.shelter, saved.person).laptops == (laptop.label,)
    stop(desks.shelter, laptop.partner, "It was stolen")
    assert account(desks.shelter, saved.person).laptops == ()
