"""Two laptops of one house hear of each other through the coordinator, and nobody else hears anything by it."""

from __future__ import annotations

import pytest

from app.services.add_consent import add_consent
from app.services.erase_person import erase
from app.services.export_bundle import export
from app.services.import_bundle import import_bundle
from app.services.list_disputes import list_disputes
from app.services.list_partners import list_partners
from app.services.make_agreement import agree
from app.services.preview_export import preview
from app.services.preview_import import preview as look_into
from app.services.settle_dispute import settle
from app.services.withdraw_consent import Withdrawal, withdraw
from app.sync.errors import NothingToSend
from db.models import Consent, Disclosure, Identity, Person
from tests import sheets, vaults
from tests.flows.desks import ALL, Desks
from tests.flows.laptops import enrolled, hand_over, partner_of, person
from tests.flows.steps import bring_home, carry, intake, kept, mend


def shared_consent(desk, saved):
    return next(
        each.id.hex() for each in kept(desk, Consent)
        if each.subject.hex() == saved.person and each.consent_purpose == "coordination"
    )  # fmt: skip


def nothing_waits(*laptops):
    """Neither the coordinator nor a laptop has anything left that the other side does not hold."""
    for each in laptops:
        assert preview(each.coordinator, each.back).lines == 0
        assert preview(each.shelter, each.to).lines == 0


def test_what_one_wrote_reaches_the_other_and_never_goes_back(desks, both, saved):
    mend(desks.shelter, "person", saved.person, gender="Feminine")
    carry(desks)
    assert preview(desks.coordinator, desks.back).lines == 0
    done = bring_home(both)
    assert (done.set_aside, done.updated, done.disputed) == (0, 1, 0)
    assert person(both.shelter, saved).gender == "Feminine"
    nothing_waits(desks, both)
    assert all(each.acked for each in kept(desks.shelter, Disclosure) if each.bundle)  # the others it never sent


def test_a_person_written_on_one_is_in_the_care_of_the_house_on_the_other(desks, both):
    here, there = ({each.id for each in kept(laptop.shelter, Person)} for laptop in (desks, both))
    assert here == there
    assert len(here) == 3
    nothing_waits(desks, both)


def test_later_words_stand_over_what_came_and_nobody_is_asked(desks, both, saved):
    mend(both.shelter, "person", saved.person, gender="Feminine")
    carry(both)
    bring_home(desks)
    mend(desks.shelter, "person", saved.person, gender="Masculine")
    carry(desks)
    assert bring_home(both).disputed == 0
    for desk in (desks.shelter, both.shelter, desks.coordinator):
        assert person(desk, saved).gender == "Masculine"
        assert list_disputes(desk) == ()


def test_a_dispute_of_the_two_settled_at_the_coordinator_comes_home_to_both(desks, both, saved):
    mend(desks.shelter, "person", saved.person, gender="Feminine")
    mend(both.shelter, "person", saved.person, gender="Masculine")
    hand_over(desks, both)
    (card,) = list_disputes(desks.coordinator)
    at = next(at for at, each in enumerate(card.values) if each.answer == "Feminine")
    settle(desks.coordinator, card.dispute, at, "asked them by telephone")
    for laptop in (desks, both):
        assert bring_home(laptop).set_aside == 0
        assert person(laptop.shelter, saved).gender == "Feminine"
        assert list_disputes(laptop.shelter) == ()
    nothing_waits(desks, both)


def test_settled_on_one_laptop_it_is_settled_on_the_other(desks, both, saved):
    mend(desks.shelter, "person", saved.person, gender="Feminine")
    mend(both.shelter, "person", saved.person, gender="Masculine")
    hand_over(desks, both)
    assert bring_home(desks).disputed == bring_home(both).disputed == 1
    (card,) = list_disputes(desks.shelter)
    settle(desks.shelter, card.dispute, 0, "asked the person")
    carry(desks)
    assert bring_home(both).set_aside == 0
    assert list_disputes(both.shelter) == ()
    assert person(both.shelter, saved).gender == person(desks.shelter, saved).gender


def test_an_erasure_reaches_the_other_laptop(desks, both, saved):
    erase(desks.shelter, saved.person, "they asked")
    carry(desks)
    out = export(desks.coordinator, both.back, desks.stick)
    assert look_into(both.shelter, out.path).erases == 1
    assert import_bundle(both.shelter, out.path, desks.stick).erased == 1
    assert person(both.shelter, saved).erased


def test_a_person_of_the_other_laptop_is_erased_at_the_coordinator_too(desks, second, saved):
    """Here nobody ever sent that person anywhere: it is known from whom they came."""
    enrolled(desks.shelter, second.shelter, desks.stick)
    other = intake(second.shelter, gender="Feminine")
    carry(second)
    bring_home(desks)
    erase(desks.shelter, other.person, "they asked")
    assert carry(desks).erased == 1
    assert person(desks.coordinator, other).erased


def test_a_permission_taken_back_on_one_stops_the_other(desks, both, saved):
    withdraw(desks.shelter, Withdrawal(shared_consent(desks.shelter, saved), "stop_only"))
    carry(desks)
    bring_home(both)
    mend(both.shelter, "person", saved.person, gender="Feminine")
    assert preview(both.shelter, both.to).lines == 0
    with pytest.raises(NothingToSend):
        export(both.shelter, both.to, desks.stick)


def test_taken_back_with_erasure_it_stays_so_whatever_the_other_laptop_sends(desks, both, saved):
    withdraw(desks.shelter, Withdrawal(shared_consent(desks.shelter, saved), "stop_and_erase"))
    assert carry(desks).erased == 1
    mend(both.shelter, "person", saved.person, gender="Feminine")  # nobody told this laptop yet
    carry(both)
    assert person(desks.coordinator, saved).erased
    bring_home(both)
    mend(both.shelter, "person", saved.person, gender="Masculine")
    assert preview(both.shelter, both.to).lines == 0
    assert person(desks.coordinator, saved).erased
    assert not person(both.shelter, saved).erased


def test_asked_again_on_the_other_laptop_the_person_comes_back(desks, both, saved):
    withdraw(desks.shelter, Withdrawal(shared_consent(desks.shelter, saved), "stop_and_erase"))
    carry(desks)
    bring_home(both)
    add_consent(both.shelter, saved.person, sheets.share())
    carry(both)
    assert person(desks.coordinator, saved).gender == "Other"


def test_of_a_permission_that_is_known_in_part_nothing_goes_out(desks, both):
    """To whom, and what is held back, never leaves a laptop: the other one shares nothing on it."""
    fresh = intake(desks.shelter, "coded", {"withheld_groups": ["family"]}, gender="Feminine")
    carry(desks)
    bring_home(both)
    assert person(both.shelter, fresh).gender == "Feminine"
    mend(both.shelter, "person", fresh.person, gender="Masculine")
    shown = preview(both.shelter, both.to)
    assert shown.lines == 0
    mend(both.shelter, "consent", shared_consent(both.shelter, fresh), recipient="River coordination")
    assert preview(both.shelter, both.to).people == 0
    carry(both)  # that somebody wrote on the permission, without a word
    assert person(desks.coordinator, fresh).gender == "Feminine"


def test_a_laptop_that_nobody_of_the_house_spoke_for_hears_nothing(desks, second, saved):
    mend(desks.shelter, "person", saved.person, gender="Feminine")
    carry(desks)
    assert preview(desks.coordinator, second.back).lines == 0
    enrolled(desks.shelter, second.shelter, desks.stick)
    assert preview(desks.coordinator, second.back).lines == 0  # the coordinator hears of it with the next bundle
    mend(desks.shelter, "person", saved.person, gender="Masculine")
    carry(desks)
    bring_home(second)
    assert person(second.shelter, saved).gender == "Masculine"


def test_a_house_of_the_same_name_hears_nothing(desks, both, tmp_path):
    """Names are not unique; who is of a house only the house itself says."""
    twin = vaults.make(tmp_path / "twin").desk
    assert twin.organisation.name == desks.shelter.organisation.name
    back = partner_of(desks.coordinator, twin, desks.stick)
    assert preview(desks.coordinator, back).lines == 0
    with pytest.raises(NothingToSend):
        export(desks.coordinator, back, desks.stick)
    twin.close()


def test_without_an_agreement_nothing_goes_home_but_an_erasure(desks, both, saved):
    mend(desks.shelter, "person", saved.person, gender="Feminine")
    carry(desks)
    with desks.coordinator.receive("import") as session:
        session.connection().exec_driver_sql("DELETE FROM agreement")
    assert preview(desks.coordinator, both.back).lines == 0
    erase(desks.shelter, saved.person, "they asked")
    carry(desks)
    assert preview(desks.coordinator, both.back).lines == 1
    assert bring_home(both).erased == 1


def test_another_house_hears_nothing_of_it(desks, both, other_shelter, saved):
    third = next(c.partner for c in list_partners(desks.coordinator) if c.organisation == "Moonflower")
    agree(desks.coordinator, third, ALL)
    agree(other_shelter.desk, other_shelter.to, ALL)
    moon = intake(other_shelter.desk, gender="Feminine")
    made = Desks(other_shelter.desk, desks.coordinator, desks.stick, other_shelter.to, third)
    carry(made)
    mend(desks.shelter, "person", saved.person, gender="Feminine")
    carry(desks)
    assert preview(desks.coordinator, third).lines == 0
    bring_home(both)
    assert moon.person not in {each.id.hex() for each in kept(both.shelter, Person)}


def test_what_was_held_back_from_the_coordinator_reaches_nobody(desks, both):
    fresh = intake(desks.shelter, "coded", given_names="Sokha", gender="Feminine")
    carry(desks)
    bring_home(both)
    assert person(both.shelter, fresh).gender == "Feminine"
    assert not [each for each in kept(both.shelter, Identity) if each.given_names]
