"""A person erased at home disappears wherever she was sent; nobody else can make her disappear."""

from __future__ import annotations

import pytest

from app.records.errors import NoSuchRecord, ReasonMissing
from app.roles import Refused
from app.services.confirm_erasure import confirm, refuse, waiting
from app.services.erase_person import erase
from app.services.export_bundle import export
from app.services.import_bundle import import_bundle
from app.services.preview_export import preview
from app.services.preview_import import preview as look_into
from app.services.retry_quarantined import retry
from app.sync.errors import NothingToSend
from db.models import Change, Erased, Person
from db.types import new_id
from tests.flows.steps import Crook, bring_home, carry, intake, kept, mend, one

WEEK = 7 * 86_400_000


def words_about(desk, subject):
    return [line for line in kept(desk, Change) if line.subject.hex() == subject and line.body and line.verb == 1]


def forward(desk, ms):
    real = desk.store.clock.now_ms
    desk.store.clock.now_ms = lambda: real() + ms


def test_she_is_hidden_at_once_and_gone_when_a_supervisor_says_so(desks):
    saved = intake(desks.shelter, gender="Feminine")
    carry(desks)
    assert erase(desks.shelter, saved.person, "she asked").told == ("River coordination",)
    out = export(desks.shelter, desks.to, desks.stick)
    assert look_into(desks.coordinator, out.path).erases == 1
    done = import_bundle(desks.coordinator, out.path, desks.stick)
    assert (done.erased, done.set_aside) == (1, 0)
    person = one(desks.coordinator, Person)
    assert (person.erased, person.gender, person.code) == (True, None, None)
    assert words_about(desks.coordinator, saved.person)
    (card,) = waiting(desks.coordinator)
    assert (card.person, card.organisation, card.bundle_number, card.together) == (saved.person, "Sunflower", 2, 1)
    assert confirm(desks.coordinator, saved.person) > 0
    assert waiting(desks.coordinator) == ()
    assert words_about(desks.coordinator, saved.person) == []
    with pytest.raises(NoSuchRecord):
        refuse(desks.coordinator, saved.person, "too late")


def test_a_supervisor_may_bring_her_back_until_it_is_confirmed(desks):
    saved = intake(desks.shelter, gender="Feminine")
    carry(desks)
    erase(desks.shelter, saved.person, "she asked")
    carry(desks)
    with pytest.raises(ReasonMissing):
        refuse(desks.coordinator, saved.person, " ")
    refuse(desks.coordinator, saved.person, "their key was stolen")
    person = one(desks.coordinator, Person)
    assert (person.erased, person.gender) == (False, "Feminine")
    assert waiting(desks.coordinator) == ()


def test_a_worker_cannot_confirm(desks):
    saved = intake(desks.shelter)
    carry(desks)
    erase(desks.shelter, saved.person, "she asked")
    carry(desks)
    from dataclasses import replace

    desks.coordinator.worker = replace(desks.coordinator.worker, role="worker")
    with pytest.raises(Refused):
        confirm(desks.coordinator, saved.person)


@pytest.mark.parametrize(("people", "gone"), [(3, True), (4, False)])
def test_few_confirm_themselves_after_a_week_many_never(desks, people, gone):
    """A stolen key must not be able to wipe the record."""
    saved = [intake(desks.shelter) for _ in range(people)]
    carry(desks)
    for each in saved:
        erase(desks.shelter, each.person, "she asked")
    carry(desks)
    intake(desks.shelter)
    forward(desks.coordinator, WEEK - 60_000)
    carry(desks)
    assert len(waiting(desks.coordinator)) == people
    intake(desks.shelter)
    forward(desks.coordinator, 120_000)
    carry(desks)
    assert len(waiting(desks.coordinator)) == (0 if gone else people)
    assert bool(words_about(desks.coordinator, saved[0].person)) is not gone


def test_it_is_told_again_until_it_was_heard(desks):
    saved = intake(desks.shelter)
    carry(desks)
    erase(desks.shelter, saved.person, "she asked")
    export(desks.shelter, desks.to, desks.stick)  # lost on the bus
    intake(desks.shelter)
    assert carry(desks).erased == 1
    with pytest.raises(NothingToSend):
        export(desks.shelter, desks.to, desks.stick)


def test_a_late_bundle_does_not_bring_her_back(desks):
    saved = intake(desks.shelter, gender="Feminine")
    early = export(desks.shelter, desks.to, desks.stick)
    erase(desks.shelter, saved.person, "she asked")
    late = export(desks.shelter, desks.to, desks.stick)
    import_bundle(desks.coordinator, late.path, desks.stick)
    done = import_bundle(desks.coordinator, early.path, desks.stick)
    assert done.new == 0
    assert kept(desks.coordinator, Person) == []
    assert words_about(desks.coordinator, saved.person) == []
    assert waiting(desks.coordinator) == ()  # nothing was here, so there is nothing to confirm


def test_who_was_never_given_her_never_hears_of_it(desks):
    saved = intake(desks.shelter, share={"withheld_groups": []})
    erase(desks.shelter, saved.person, "she asked")
    assert preview(desks.shelter, desks.to).lines == 0
    with pytest.raises(NothingToSend):
        export(desks.shelter, desks.to, desks.stick)


def test_a_file_that_may_exist_counts_as_given(desks, monkeypatch):
    """Power fails after the file was written and before the vault knew: the erasure must find it all the same."""
    from app.services import export_bundle

    saved = intake(desks.shelter)
    monkeypatch.setattr(export_bundle, "_finish", lambda *_: (_ for _ in ()).throw(KeyboardInterrupt))
    with pytest.raises(KeyboardInterrupt):
        export(desks.shelter, desks.to, desks.stick)
    monkeypatch.undo()
    (path,) = desks.stick.glob("*.bundle")
    import_bundle(desks.coordinator, path, desks.stick)
    erase(desks.shelter, saved.person, "she asked")
    assert carry(desks).erased == 1


def test_a_coordinator_erases_only_for_itself(desks):
    saved = intake(desks.shelter, gender="Feminine")
    carry(desks)
    erase(desks.coordinator, saved.person, "we close this office")
    assert one(desks.shelter, Person).gender == "Feminine"
    if preview(desks.coordinator, desks.back).lines:
        done = bring_home(desks)
        assert (done.erased, done.set_aside) == (0, 1)
    assert one(desks.shelter, Person).erased is False


def test_the_list_of_the_erased_cannot_name_people_of_others(desks, other_shelter):
    saved = intake(desks.shelter, gender="Feminine")
    carry(desks)
    crook = Crook(other_shelter.desk, other_shelter.to)
    own = new_id()
    crook.line("person", own, own, {"code": "THEIRS11"})
    path = crook.seal(desks.stick, erased=(saved.person,), withdrawn=(saved.person,))
    done = import_bundle(desks.coordinator, path, desks.stick)
    assert (done.erased, done.requests) == (0, 1)
    assert {person.gender for person in kept(desks.coordinator, Person)} == {"Feminine", None}


def test_erased_after_she_was_forgotten_there_she_cannot_come_back(desks):
    """Taking consent back can be undone by giving it again; an erasure cannot."""
    from app.services.add_consent import add_consent
    from db.errors import AlreadyErased
    from tests import sheets
    from tests.flows.test_consent_travels import shared

    saved = intake(desks.shelter, gender="Feminine")
    carry(desks)
    mend(
        desks.shelter, "consent", shared(desks.shelter).id,
        withdrawn_on=sheets.TODAY, withdrawal_wish="stop_and_erase",
    )  # fmt: skip
    carry(desks)
    erase(desks.shelter, saved.person, "she asked")
    carry(desks)
    assert one(desks.coordinator, Erased).seq > 0
    with pytest.raises((NoSuchRecord, AlreadyErased)):
        add_consent(desks.shelter, saved.person, sheets.share())


def test_what_is_set_aside_about_her_goes_too(desks):
    saved = intake(desks.shelter)
    carry(desks)
    crook = Crook(desks.shelter, desks.to)
    crook.line("worker", new_id(), bytes.fromhex(saved.person), {"name": "Mallory"})
    import_bundle(desks.coordinator, crook.seal(desks.stick, number=2), desks.stick)
    erase(desks.shelter, saved.person, "she asked")
    out = export(desks.shelter, desks.to, desks.stick)
    assert out.number == 2
    crook.line("person", bytes.fromhex(saved.person), bytes.fromhex(saved.person), None)
    import_bundle(desks.coordinator, crook.seal(desks.stick, number=3), desks.stick)
    assert retry(desks.coordinator, range(1, 10)).taken == 0
