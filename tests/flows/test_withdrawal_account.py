"""Before and after a permission is taken back or a person erased: what left, to whom, and what the next bundle says."""

from __future__ import annotations

import pytest

from app.records.consent_errors import AlreadyWithdrawn, NothingToWithdraw, Superseded, WithdrawnTooSoon
from app.services.add_consent import add_consent
from app.services.confirm_erasure import confirm, waiting
from app.services.consent_account import account, if_withdrawn
from app.services.erase_person import erase
from app.services.export_bundle import export
from app.services.show_case import show, strands
from app.services.stop_trusting import stop
from app.services.take_receipt import take
from app.services.withdraw_consent import Withdrawal, withdraw
from db.models import Consent, Person
from tests import sheets
from tests.flows.desks import COORDINATOR
from tests.flows.steps import carry, intake, kept, mend, one


def sheet_of(desk, purpose="coordination"):
    return next(each.id.hex() for each in kept(desk, Consent) if each.consent_purpose == purpose)


def receiver(told):
    (found,) = told.receivers
    return found


def test_nothing_has_left_and_taking_back_keeps_it_so(desks):
    saved = intake(desks.shelter, "coded")
    before = account(desks.shelter, saved.person)
    assert not before.left
    assert (receiver(before).next, receiver(before).level) == ("goes", "")
    assert (before.cases, before.files) == (1, 0)
    preview = if_withdrawn(desks.shelter, sheet_of(desks.shelter), "stop_only")
    assert preview.receivers == ()
    assert one(desks.shelter, Person).erased is False
    done = withdraw(desks.shelter, Withdrawal(sheet_of(desks.shelter), "stop_only"))
    assert done == preview
    assert kept(desks.coordinator, Person) == []


def test_the_account_says_what_left_when_how_much_and_whether_it_arrived(desks):
    saved = intake(desks.shelter, "coded", share={"withheld_groups": ["health"]})
    lost = export(desks.shelter, desks.to, desks.stick)
    on_the_bus = receiver(account(desks.shelter, saved.person))
    assert (on_the_bus.organisation, on_the_bus.number, on_the_bus.confirmed) == (COORDINATOR, lost.number, False)
    assert on_the_bus.on
    carry(desks)
    arrived = receiver(account(desks.shelter, saved.person))
    assert (arrived.level, arrived.confirmed, arrived.next) == ("With a code only", True, "goes")
    assert arrived.kept_back == ("Health",)
    assert arrived.after == "With a code only"


@pytest.mark.parametrize(("wish", "then"), [("stop_only", "stops"), ("stop_and_erase", "asks_erase")])
def test_a_withdrawal_reaches_the_coordinator_as_its_account_said(desks, wish, then):
    saved = intake(desks.shelter, "coded", gender="Feminine")
    carry(desks)
    consent = sheet_of(desks.shelter)
    preview = if_withdrawn(desks.shelter, consent, wish)
    assert receiver(preview).next == then
    assert one(desks.shelter, Person).gender == "Feminine"  # a preview changes nothing
    assert show(desks.shelter, saved.case).consents[-1].live
    done = withdraw(desks.shelter, Withdrawal(consent, wish, why="she said so"))
    assert done == preview
    mend(desks.shelter, "person", saved.person, gender="Masculine")
    carry(desks)
    there = [each.withdrawal_wish for each in kept(desks.coordinator, Consent) if each.withdrawn_on]
    erased = wish == "stop_and_erase"
    assert there == ([] if erased else [wish])
    assert one(desks.coordinator, Person).gender == (None if erased else "Feminine")
    assert one(desks.coordinator, Person).erased is erased
    after = receiver(account(desks.shelter, saved.person))
    assert after.next == ("stops" if wish == "stop_only" else "told")


def test_a_wish_that_is_not_known_stays_not_known(desks):
    intake(desks.shelter, "coded")
    carry(desks)
    withdraw(desks.shelter, Withdrawal(sheet_of(desks.shelter), "not_asked"))
    sheet = next(each for each in kept(desks.shelter, Consent) if each.withdrawn_on)
    assert sheet.withdrawal_wish == {"missing": "not_asked"}
    carry(desks)
    assert one(desks.coordinator, Person).erased is False


def test_another_permission_that_still_lets_something_go_is_said(desks):
    saved = intake(desks.shelter, "identity")
    add_consent(desks.shelter, saved.person, {**sheets.share("statistics"), "consent_purpose": "statistics"})
    carry(desks)
    preview = receiver(if_withdrawn(desks.shelter, sheet_of(desks.shelter), "stop_and_erase"))
    assert (preview.level, preview.next, preview.after) == ("With name and contacts", "goes", "Only for figures")


def test_an_erasure_says_who_is_asked_and_then_that_they_heard(desks):
    saved = intake(desks.shelter, "coded")
    carry(desks)
    erase(desks.shelter, saved.person, "her wish")
    told = account(desks.shelter, saved.person)
    assert (receiver(told).next, told.cases) == ("asks_erase", 0)
    carry(desks)
    confirm(desks.coordinator, waiting(desks.coordinator)[0].person)
    assert receiver(account(desks.shelter, saved.person)).next == "erased_there"


def test_whoever_is_no_longer_a_partner_cannot_be_asked(desks):
    saved = intake(desks.shelter, "coded")
    carry(desks)
    stop(desks.shelter, desks.to, "they closed")
    assert receiver(account(desks.shelter, saved.person)).next == "unreachable"


def test_only_what_governs_can_be_taken_back_and_only_once(desks):
    saved = intake(desks.shelter, "coded")
    first = sheet_of(desks.shelter)
    newer = add_consent(desks.shelter, saved.person, sheets.share("statistics"))
    refused = [
        (Withdrawal(first, "stop_only"), Superseded),
        (Withdrawal(newer, "stop_only", on="2999-01-01"), WithdrawnTooSoon),
        (Withdrawal(newer, "stop_only", on="1999-01-01"), WithdrawnTooSoon),
        (Withdrawal(newer, "stop_only", on="soon"), WithdrawnTooSoon),
    ]
    for withdrawal, error in refused:
        with pytest.raises(error):
            withdraw(desks.shelter, withdrawal)
    with pytest.raises(ValueError, match="wish"):
        withdraw(desks.shelter, Withdrawal(newer, "forget it"))
    withdraw(desks.shelter, Withdrawal(newer, "stop_only"))
    with pytest.raises(AlreadyWithdrawn):
        withdraw(desks.shelter, Withdrawal(newer, "stop_only"))
    said_no = add_consent(
        desks.shelter, saved.person, {**sheets.share("coded"), "consent_status": "refused", "given_by": None}
    )
    with pytest.raises(NothingToWithdraw):
        withdraw(desks.shelter, Withdrawal(said_no, "stop_only"))


def test_the_strand_tells_how_one_led_to_the_next(desks):
    saved = intake(desks.shelter, "identity")
    for level in ("coded", "coded", "identity"):
        add_consent(desks.shelter, saved.person, {**sheets.share(level), "recipient": "  river COORDINATION"})
    narrower = add_consent(desks.shelter, saved.person, sheets.share("identity", withheld_groups=["health"]))
    withdraw(desks.shelter, Withdrawal(narrower, "stop_only"))
    found = strands(show(desks.shelter, saved.case).consents)
    assert [strand.purpose for strand in found] == [
        "Care in this shelter", "Coordination with the coordinating organisation",
    ]  # fmt: skip
    assert [step.what for step in found[1].steps] == ["given", "narrowed", "renewed", "widened", "narrowed"]
    assert found[1].now.withdrawn_on == sheets.TODAY
    assert (found[0].live, found[1].live) == (True, False)


def test_a_receipt_that_is_late_does_not_make_the_account_lie(desks):
    saved = intake(desks.shelter, "coded")
    done = carry(desks, home=False)
    assert receiver(account(desks.shelter, saved.person)).confirmed is False
    take(desks.shelter, done.receipt_path)
    assert receiver(account(desks.shelter, saved.person)).confirmed is True
