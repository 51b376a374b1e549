"""Two shelters that may not share identities: encodings meet at the coordinator, who never holds the key to them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from app.bundle.errors import BundleError
from app.progress import Cancelled, Progress
from app.records import keyed
from app.records.keyed_errors import (
    KeyedNotAgreed,
    KeyedNotHere,
    NoRun,
    NoSecret,
    NothingToEncode,
    RunOver,
    RunsDiffer,
    WeakSecret,
)
from app.roles import Refused
from app.services import export_keyed as service
from app.services.export_keyed import export_keyed
from app.services.keyed_secret import drop_secret, has_secret, keep_secret, suggest_secret
from app.services.make_agreement import Terms, agree
from app.services.match_keyed import match_keyed
from app.services.record_intake import record_intake
from db.models import Identity, Person
from tests import sheets
from tests.flows.desks import ALL
from tests.flows.steps import intake, kept

WORDS = suggest_secret()


def code(desk, saved):
    return next(each.code for each in kept(desk, Person) if each.id.hex() == saved.person)


@pytest.fixture
def two(desks, other_shelter):
    """Each house has one woman of its own, and one who was at both."""
    agree(other_shelter.desk, other_shelter.to, ALL)
    made = []
    for desk, family in ((desks.shelter, "Chan"), (other_shelter.desk, "Chann")):
        intake(
            desk,
            given_names="Bopha",
            family_names=f"Keo{family}",
            date_of_birth="1971" if desk is desks.shelter else "2001",
        )
        made.append(intake(desk, given_names="Dara", family_names=family, date_of_birth="1998"))
    keep_secret(desks.shelter, desks.to, WORDS)
    keep_secret(other_shelter.desk, other_shelter.to, WORDS.upper())
    return made


def files(desks, other_shelter, runs=("spring", "Spring ")):
    return [
        export_keyed(desks.shelter, desks.to, runs[0], desks.stick).path,
        export_keyed(other_shelter.desk, other_shelter.to, runs[1], desks.stick).path,
    ]


def test_who_was_at_both_is_one_pair_by_code_and_nothing_is_kept(desks, other_shelter, two):
    (found,) = match_keyed(desks.coordinator, files(desks, other_shelter))
    assert {found.one, found.two} == {"Sunflower", "Moonflower"}
    assert found.people == (2, 2)
    (pair,) = found.pairs
    assert {pair.one, pair.two} == {code(desks.shelter, two[0]), code(other_shelter.desk, two[1])}
    assert kept(desks.coordinator, Identity) == []
    assert kept(desks.coordinator, Person) == []


def test_the_coordinator_cannot_hold_the_words_nor_make_encodings(desks, two):
    with pytest.raises(KeyedNotHere):
        keep_secret(desks.coordinator, desks.back, WORDS)
    with pytest.raises(KeyedNotHere):
        export_keyed(desks.coordinator, desks.back, "spring", desks.stick)
    with pytest.raises(KeyedNotHere):
        match_keyed(desks.shelter, [])
    desks.shelter.organisation = replace(
        desks.shelter.organisation, kind="coordinator"
    )  # one that has another above it
    with pytest.raises(KeyedNotHere):
        keep_secret(desks.shelter, desks.to, WORDS)
    with pytest.raises(KeyedNotHere):
        export_keyed(desks.shelter, desks.to, "spring", desks.stick)


def test_it_is_off_until_the_words_are_kept(desks):
    intake(desks.shelter, given_names="Dara", date_of_birth="1998")
    assert not has_secret(desks.shelter, desks.to)
    with pytest.raises(NoSecret):
        export_keyed(desks.shelter, desks.to, "spring", desks.stick)
    with pytest.raises(WeakSecret):
        keep_secret(desks.shelter, desks.to, "one two three four five six seven eight nine nine")
    keep_secret(desks.shelter, desks.to, WORDS)
    assert has_secret(desks.shelter, desks.to)
    drop_secret(desks.shelter, desks.to)
    with pytest.raises(NoSecret):
        export_keyed(desks.shelter, desks.to, "spring", desks.stick)
    assert not list(Path(desks.stick).glob("*.hvb"))


@pytest.mark.parametrize(
    "terms",
    [
        Terms(("referral",), "coded", (), "2099-12-31"),
        Terms(("coordination",), "statistics", (), "2099-12-31"),
        Terms(("coordination",), "identity", ("identity",), "2099-12-31"),
    ],
)
def test_without_the_agreement_nothing_is_written(desks, terms):
    intake(desks.shelter, given_names="Dara", date_of_birth="1998")
    keep_secret(desks.shelter, desks.to, WORDS)
    agree(desks.shelter, desks.to, terms)
    with pytest.raises(KeyedNotAgreed):
        export_keyed(desks.shelter, desks.to, "spring", desks.stick)


def test_without_their_consent_nobody_is_encoded(desks):
    intake(desks.shelter, "statistics", given_names="Dara", date_of_birth="1998")
    intake(desks.shelter, "identity", {"withheld_groups": ["identity"]}, given_names="Lina", date_of_birth="1998")
    intake(desks.shelter, "coded", {"consent_status": "refused"}, given_names="Rosa", date_of_birth="1998")
    keep_secret(desks.shelter, desks.to, WORDS)
    with pytest.raises(NothingToEncode):
        export_keyed(desks.shelter, desks.to, "spring", desks.stick)
    intake(desks.shelter, "coded", given_names="Sokha", date_of_birth="1998")
    intake(desks.shelter, "coded", given_names="Noi")
    made = export_keyed(desks.shelter, desks.to, "spring", desks.stick)
    assert (made.people, dict(made.left_out)) == (1, {"no_consent": 3, "no_name": 1})


def test_who_agreed_to_a_referral_alone_is_not_encoded(desks):
    referred = sheets.share("coded") | {"consent_purpose": "referral"}
    record_intake(desks.shelter, sheets.intake(sheets.care(), referred, given_names="Rosa", date_of_birth="1998"))
    intake(desks.shelter, "coded", given_names="Sokha", date_of_birth="1998")
    keep_secret(desks.shelter, desks.to, WORDS)
    made = export_keyed(desks.shelter, desks.to, "spring", desks.stick)
    assert (made.people, dict(made.left_out)) == (1, {"no_consent": 1})


def test_a_run_is_over_after_two_weeks_unless_the_words_are_new(desks, monkeypatch):
    intake(desks.shelter, "coded", given_names="Sokha", date_of_birth="1998")
    keep_secret(desks.shelter, desks.to, WORDS)
    for days in (0, keyed.LASTS):
        monkeypatch.setattr(service, "today", lambda _desk, days=days: date(2026, 11, 1) + timedelta(days))
        assert export_keyed(desks.shelter, desks.to, "spring", desks.stick).people == 1
    monkeypatch.setattr(service, "today", lambda _desk: date(2026, 11, 2) + timedelta(keyed.LASTS))
    with pytest.raises(RunOver):
        export_keyed(desks.shelter, desks.to, "Spring", desks.stick)
    assert export_keyed(desks.shelter, desks.to, "autumn", desks.stick).people == 1
    keep_secret(desks.shelter, desks.to, suggest_secret())
    assert export_keyed(desks.shelter, desks.to, "spring", desks.stick).people == 1


def test_files_of_two_runs_or_of_one_house_are_refused(desks, other_shelter, two):
    with pytest.raises(RunsDiffer):
        match_keyed(desks.coordinator, files(desks, other_shelter, ("spring", "autumn")))
    one, _ = files(desks, other_shelter)
    for wrong in ([], [one], [one, one]):
        with pytest.raises(RunsDiffer):
            match_keyed(desks.coordinator, wrong)
    with pytest.raises(NoRun):
        export_keyed(desks.shelter, desks.to, "  ", desks.stick)


def test_another_secret_finds_nobody(desks, other_shelter, two):
    keep_secret(other_shelter.desk, other_shelter.to, suggest_secret())
    (found,) = match_keyed(desks.coordinator, files(desks, other_shelter))
    assert found.pairs == ()


def test_a_file_that_was_touched_or_is_for_somebody_else_is_refused(desks, other_shelter, two):
    one, two_ = (Path(each) for each in files(desks, other_shelter))
    whole = one.read_bytes()
    one.write_bytes(whole[:-40] + bytes([whole[-40] ^ 1]) + whole[-39:])
    with pytest.raises(BundleError):
        match_keyed(desks.coordinator, [one, two_])
    one.write_bytes(whole[:-1])
    with pytest.raises(BundleError):
        match_keyed(desks.coordinator, [one, two_])
    one.write_bytes(b"nothing of ours")
    with pytest.raises(BundleError):
        match_keyed(desks.coordinator, [one, two_])


def test_a_worker_may_not_and_a_search_can_be_stopped(desks, other_shelter, two):
    made = files(desks, other_shelter)
    stopping = Progress()
    stopping.cancel()
    with pytest.raises(Cancelled):
        match_keyed(desks.coordinator, made, stopping)
    desks.coordinator.worker = replace(desks.coordinator.worker, role="worker")
    with pytest.raises(Refused):
        match_keyed(desks.coordinator, made)
