"""That two records are one person is told where both are known, goes with whoever is erased, and goes no further."""

from __future__ import annotations

import pytest

from app.records.merged_people import merged
from app.records.twin_errors import DecidedElsewhere
from app.services.add_consent import add_consent
from app.services.confirm_erasure import refuse
from app.services.decide_twins import decide_twins
from app.services.erase_person import erase
from app.services.export_bundle import export
from app.services.find_twins import find_twins
from app.services.import_bundle import import_bundle
from app.services.list_quarantine import list_quarantine
from app.services.list_twins import list_twins
from app.services.make_agreement import agree
from app.services.preview_export import preview
from app.services.preview_import import preview as look_into
from app.services.record_intake import record_intake
from app.services.undo_twins import undo_twins
from app.services.withdraw_consent import Withdrawal, withdraw
from app.sync.errors import NothingToSend
from db.models import Consent, Disclosure, Person, PersonLink
from db.session import NOBODY
from db.types import new_id
from tests import sheets
from tests.flows.desks import ALL
from tests.flows.steps import Crook, bring_home, carry, intake, kept, one

SAID = "Her sister came with her"


def heads(desk):
    with desk.read("look") as session:
        return dict(merged(session).head)


def two_at(desk):
    """Two records of one person, whose names the coordinator may know."""
    names = ({"given_names": "Dara", "family_names": "Chan"}, {"given_names": "Dara", "family_names": "Chann"})
    return tuple(intake(desk, "identity", **each, date_of_birth="1998").person for each in names)


@pytest.fixture
def linked(desks):
    pair = two_at(desks.shelter)
    carry(desks)
    assert find_twins(desks.coordinator).pairs == 1
    decide_twins(desks.coordinator, pair, "same", SAID)
    return pair


def test_it_goes_home_without_the_words_and_counts_there(desks, linked):
    assert preview(desks.coordinator, desks.back).people == 0
    done = bring_home(desks)
    assert done.set_aside == 0
    link = one(desks.shelter, PersonLink)
    assert (link.verdict, link.note, link.decided_by) == ("same", None, None)
    assert heads(desks.shelter) == heads(desks.coordinator) != {}
    (card,) = list_twins(desks.shelter).decided
    assert (card.origin, card.ours) == ("River coordination", False)
    with pytest.raises(NothingToSend):
        export(desks.coordinator, desks.back, desks.stick)


def test_nothing_of_the_reason_is_in_the_lines_that_go(desks, linked):
    bring_home(desks)
    with desks.shelter.read("look") as session:
        raw = session.connection().connection.driver_connection
        bodies = [bytes(row[0]) for row in raw.execute("SELECT body FROM change WHERE kind = 'person_link'")]
    assert bodies
    assert not any(SAID.encode() in body for body in bodies)


def test_the_shelter_may_contradict_and_not_take_back(desks, linked):
    bring_home(desks)
    (card,) = list_twins(desks.shelter).decided
    with pytest.raises(DecidedElsewhere):
        undo_twins(desks.shelter, card.link)
    decide_twins(desks.shelter, linked, "different", "They are twins, both are here")
    assert heads(desks.shelter) == {}
    assert carry(desks).set_aside == 0
    assert heads(desks.coordinator) == {}
    (broken,) = list_twins(desks.coordinator).contradictions
    assert {each.verdict for each in broken.links} == {"same", "different"}
    undo_twins(desks.coordinator, next(each.link for each in broken.links if each.ours))
    bring_home(desks)
    assert list_twins(desks.shelter).contradictions == ()


def test_without_an_agreement_it_stays(desks, linked):
    with desks.coordinator.store.write(NOBODY) as session:
        session.connection().exec_driver_sql("UPDATE agreement SET ends_on = '2000-01-01'")
    with pytest.raises(NothingToSend):
        export(desks.coordinator, desks.back, desks.stick)


def test_of_two_houses_neither_hears_of_the_other(desks, other_shelter):
    """What one house knows of a person is not told to another by way of a link."""
    agree(other_shelter.desk, other_shelter.to, ALL)
    here = intake(desks.shelter, "identity", given_names="Dara", family_names="Chan", date_of_birth="1998").person
    there = intake(other_shelter.desk, "identity", given_names="Dara", family_names="Chan", date_of_birth="1998").person
    carry(desks)
    made = export(other_shelter.desk, other_shelter.to, desks.stick)
    import_bundle(desks.coordinator, made.path, desks.stick)
    find_twins(desks.coordinator)
    (card,) = list_twins(desks.coordinator).cards
    assert {card.one.organisation, card.two.organisation} == {"Sunflower", "Moonflower"}
    decide_twins(desks.coordinator, (here, there), "same", SAID)
    assert len(heads(desks.coordinator)) == 1
    with pytest.raises(NothingToSend):
        export(desks.coordinator, desks.back, desks.stick)


def test_a_consent_that_names_the_other_house_is_not_read_into_the_coordinators(desks, other_shelter):
    """Whom a consent names never travels: so of two houses nothing is told, whatever was said at the other one."""
    agree(other_shelter.desk, other_shelter.to, ALL)
    here = intake(desks.shelter, "identity", given_names="Dara", family_names="Chan", date_of_birth="1998").person
    sheets_there = (sheets.care(), sheets.share("identity"), TO_SUNFLOWER)
    told = sheets.intake(*sheets_there, given_names="Dara", family_names="Chan", date_of_birth="1998")
    there = record_intake(other_shelter.desk, told).person
    carry(desks)
    import_bundle(desks.coordinator, export(other_shelter.desk, other_shelter.to, desks.stick).path, desks.stick)
    decide_twins(desks.coordinator, (here, there), "same", SAID)
    with pytest.raises(NothingToSend):
        export(desks.coordinator, desks.back, desks.stick)


TO_SUNFLOWER = sheets.share("coded") | {"recipient_kind": "service_provider", "recipient": "Sunflower"}


@pytest.fixture
def across(desks):
    """A woman of the shelter, whom the coordinator also met itself; there she allowed the shelter to know."""
    here = intake(desks.shelter, "identity", given_names="Dara", family_names="Chan", date_of_birth="1998").person
    told = sheets.intake(sheets.care(), TO_SUNFLOWER, given_names="Dara", family_names="Chann", date_of_birth="1998")
    there = record_intake(desks.coordinator, told).person
    carry(desks)
    link = decide_twins(desks.coordinator, (here, there), "same", SAID)
    bring_home(desks)
    assert one(desks.shelter, PersonLink).verdict == "same"
    return there, link


def sheet_for(desks, person):
    """The permission that names the shelter."""
    sheets_here = [each for each in kept(desks.coordinator, Consent) if each.recipient == "Sunflower"]
    (found,) = [each for each in sheets_here if each.subject.hex() == person]
    return found.id.hex()


def test_between_two_houses_it_goes_by_consent_and_undoing_it_goes_too(desks, across):
    _, link = across
    assert one(desks.shelter, PersonLink).note is None
    assert len(heads(desks.shelter)) == 1
    undo_twins(desks.coordinator, link, "It was her sister")
    bring_home(desks)
    assert one(desks.shelter, PersonLink).verdict == "undone"
    assert heads(desks.shelter) == {}


def test_a_permission_taken_back_takes_the_link_back_from_the_other_house(desks, across):
    there, _ = across
    withdraw(desks.coordinator, Withdrawal(sheet_for(desks, there), "stop_only"))
    bring_home(desks)
    link = one(desks.shelter, PersonLink)
    assert (link.erased, link.one, link.two, link.verdict) == (True, None, None, None)
    assert heads(desks.shelter) == {}
    with desks.shelter.read("look") as session:
        raw = session.connection().connection.driver_connection
        assert {row[0] for row in raw.execute("SELECT body FROM change WHERE kind = 'person_link'")} == {None}
    assert one(desks.coordinator, PersonLink).verdict == "same"
    with pytest.raises(NothingToSend):
        export(desks.coordinator, desks.back, desks.stick)
    undo_twins(desks.coordinator, one(desks.coordinator, PersonLink).id.hex(), "she asked")
    with pytest.raises(NothingToSend):
        export(desks.coordinator, desks.back, desks.stick)


def test_a_link_that_was_taken_back_does_not_come_back_with_the_permission(desks, across):
    there, _ = across
    withdraw(desks.coordinator, Withdrawal(sheet_for(desks, there), "stop_only"))
    bring_home(desks)
    add_consent(desks.coordinator, there, TO_SUNFLOWER)
    bring_home(desks)
    assert one(desks.shelter, PersonLink).one is None
    undo_twins(desks.coordinator, one(desks.coordinator, PersonLink).id.hex(), "she asked")
    with pytest.raises(NothingToSend):
        export(desks.coordinator, desks.back, desks.stick)


def test_an_erasure_at_one_house_is_heard_at_the_other_through_the_link_alone(desks, across):
    there, _ = across
    erase(desks.coordinator, there, "she asked")
    bring_home(desks)
    link = one(desks.shelter, PersonLink)
    assert (link.erased, link.one, link.two) == (True, None, None)
    assert len(kept(desks.shelter, Person)) == 2, "she who was erased there stays erased, and ours stays"


def test_an_erased_person_takes_the_link_along_at_once_and_for_good(desks, linked):
    bring_home(desks)
    erase(desks.shelter, linked[0], "she asked")
    assert one(desks.shelter, PersonLink).erased
    out = export(desks.shelter, desks.to, desks.stick)
    assert look_into(desks.coordinator, out.path).erases == 1
    import_bundle(desks.coordinator, out.path, desks.stick)
    link = one(desks.coordinator, PersonLink)
    assert (link.erased, link.one, link.two, link.note) == (True, None, None, None)
    refuse(desks.coordinator, linked[0], "their key was stolen")
    assert one(desks.coordinator, PersonLink).erased
    find_twins(desks.coordinator)
    assert len(list_twins(desks.coordinator).cards) == 1


def test_a_link_that_comes_after_the_erasure_is_empty(desks, linked):
    made = export(desks.coordinator, desks.back, desks.stick)
    erase(desks.shelter, linked[1], "she asked")
    import_bundle(desks.shelter, made.path, desks.stick)
    assert one(desks.shelter, PersonLink).one is None
    with desks.shelter.read("look") as session:
        raw = session.connection().connection.driver_connection
        assert [row[0] for row in raw.execute("SELECT body FROM change WHERE kind = 'person_link'")] == [None]


def test_it_is_written_down_who_was_told_so_that_an_erasure_follows(desks, linked):
    bring_home(desks)
    link = one(desks.coordinator, PersonLink).id
    assert link in {row.subject for row in kept(desks.coordinator, Disclosure)}


def test_a_shelter_links_only_its_own_people(desks, other_shelter):
    """A partner that means ill would have another's people disappear from the figures."""
    agree(other_shelter.desk, other_shelter.to, ALL)
    pair = two_at(other_shelter.desk)
    made = export(other_shelter.desk, other_shelter.to, desks.stick)
    import_bundle(desks.coordinator, made.path, desks.stick)
    crook, link = Crook(desks.shelter, desks.to), new_id()
    crook.line("person_link", link, link, {"one": pair[0], "two": pair[1], "verdict": "same"})
    done = import_bundle(desks.coordinator, crook.seal(desks.stick), desks.stick)
    assert done.set_aside == 1
    assert heads(desks.coordinator) == {}
    assert [each.reason_code for each in list_quarantine(desks.coordinator)] == ["not_yours_to_write"]


@pytest.mark.parametrize("odd", ["subject", "twice", "no id", "one"])
def test_a_link_that_is_none_is_set_aside(desks, odd):
    one_, two = two_at(desks.shelter)
    carry(desks)
    crook, link = Crook(desks.shelter, desks.to), new_id()
    subject = bytes.fromhex(one_) if odd == "subject" else link
    ends = {"twice": (one_, one_), "no id": (one_, "x"), "one": (one_, None)}.get(odd, (one_, two))
    crook.line("person_link", link, subject, {"one": ends[0], "two": ends[1], "verdict": "same"})
    assert import_bundle(desks.coordinator, crook.seal(desks.stick, number=2), desks.stick).set_aside == 1
    assert heads(desks.coordinator) == {}
