"""What she lets go is what goes: narrowed, widened, taken back, in an emergency, for somebody else."""

from __future__ import annotations

import pytest

from app.services.add_consent import add_consent
from app.services.confirm_erasure import confirm, waiting
from app.services.export_bundle import export
from app.services.make_agreement import Terms, agree
from app.services.preview_export import preview
from app.services.record_intake import record_intake
from app.services.show_case import show
from app.sync.errors import NothingToSend
from db.models import Change, Consent, Identity, Intake, Person
from tests import sheets
from tests.flows.steps import carry, intake, kept, mend, one

ANSWERS = {
    "given_names": "Sokha",
    "gender": "Feminine",
    "main_language": "km",
    "danger_flags": ["phone_tracked"],
    "danger_details": "her uncle calls",
}


def shared(desk):
    return next(consent for consent in kept(desk, Consent) if consent.consent_purpose == "coordination")


def reasons(desks):
    return {(one.reason_code, one.people) for one in preview(desks.shelter, desks.to).withheld}


@pytest.mark.parametrize(
    ("level", "gender", "language", "name"),
    [
        ("statistics", "Feminine", None, None),
        ("coded", "Feminine", "km", None),
        ("identity", "Feminine", "km", "Sokha"),
    ],
)
def test_the_level_she_chose_decides_which_fields_go(desks, level, gender, language, name):
    saved = intake(desks.shelter, level, **ANSWERS)
    carry(desks)
    person = one(desks.coordinator, Person)
    names = [identity.given_names for identity in kept(desks.coordinator, Identity)]
    assert (person.gender, person.main_language, person.danger_details) == (gender, language, None)
    assert [given for given in names if given] == ([name] if name else [])
    assert preview(desks.shelter, desks.to).lines == 0
    view = show(desks.coordinator, saved.case)
    states = {field.field: field.state for section in view.sections for field in section.fields}
    assert states["gender"] == "answered"
    assert states["given_names"] == ("answered" if name else "not_shared")


def test_at_the_level_of_figures_the_line_with_her_name_does_not_travel_at_all(desks):
    intake(desks.shelter, "statistics", **ANSWERS)
    carry(desks)
    assert "identity" not in {line.kind for line in kept(desks.coordinator, Change)}


def test_the_agreement_may_allow_less_than_she_does(desks):
    agree(desks.shelter, desks.to, Terms(("coordination",), "statistics", (), "2099-12-31"))
    intake(desks.shelter, "identity", **ANSWERS)
    carry(desks)
    assert one(desks.coordinator, Person).main_language is None


def test_groups_that_she_or_the_agreement_keeps_back_stay_here(desks):
    agree(desks.shelter, desks.to, Terms(("coordination",), "identity", ("citizenship",), "2099-12-31"))
    intake(desks.shelter, "coded", share={"withheld_groups": ["health"]}, citizenships=["KH"], **ANSWERS)
    carry(desks)
    person = one(desks.coordinator, Person)
    assert (person.main_language, person.citizenships, person.danger_flags) == ("km", None, None)


def test_widened_consent_sends_what_was_withheld(desks):
    intake(desks.shelter, "statistics", **ANSWERS)
    carry(desks)
    held = {line.seq for line in kept(desks.coordinator, Change) if line.held}
    assert held
    mend(desks.shelter, "consent", shared(desks.shelter).id, share_level="identity")
    done = carry(desks)
    assert done.set_aside == done.disputed == 0
    assert one(desks.coordinator, Person).main_language == "km"
    assert one(desks.coordinator, Identity).given_names == "Sokha"
    assert preview(desks.shelter, desks.to).lines == 0


def test_a_lost_bundle_does_not_lose_what_was_widened(desks):
    intake(desks.shelter, "statistics", **ANSWERS)
    carry(desks)
    mend(desks.shelter, "consent", shared(desks.shelter).id, share_level="coded")
    export(desks.shelter, desks.to, desks.stick)  # lost on the bus
    carry(desks)
    assert one(desks.coordinator, Person).main_language == "km"
    assert preview(desks.shelter, desks.to).lines == 0


def test_narrowed_consent_sends_less_from_now_on(desks):
    intake(desks.shelter, "coded", **ANSWERS)
    carry(desks)
    mend(desks.shelter, "consent", shared(desks.shelter).id, share_level="statistics")
    carry(desks)
    mend(desks.shelter, "person", one(desks.shelter, Person).id, main_language="my", gender="Masculine")
    carry(desks)
    person = one(desks.coordinator, Person)
    assert (person.gender, person.main_language) == ("Masculine", "km")
    mend(desks.shelter, "consent", shared(desks.shelter).id, share_level="coded")
    carry(desks)
    assert one(desks.coordinator, Person).main_language == "my"


def test_consent_taken_back_stops_the_next_bundle(desks):
    intake(desks.shelter, "coded", **ANSWERS)
    carry(desks)
    mend(desks.shelter, "consent", shared(desks.shelter).id, withdrawn_on=sheets.TODAY, withdrawal_wish="stop_only")
    mend(desks.shelter, "person", one(desks.shelter, Person).id, gender="Masculine")
    carry(desks)  # she heard that it was taken back, and nothing else
    assert one(desks.coordinator, Person).gender == "Feminine"
    assert shared(desks.coordinator).withdrawn_on == sheets.TODAY
    assert reasons(desks) == {("withdrawn", 1)}
    assert waiting(desks.coordinator) == ()


@pytest.mark.parametrize("level", ["statistics", "coded"])
def test_who_asks_to_be_erased_there_is_hidden_there_until_she_comes_back(desks, level):
    saved = intake(desks.shelter, level, **ANSWERS)
    carry(desks)
    mend(
        desks.shelter, "consent", shared(desks.shelter).id,
        withdrawn_on=sheets.TODAY, withdrawal_wish="stop_and_erase",
    )  # fmt: skip
    done = carry(desks)
    assert done.erased == 1
    assert one(desks.coordinator, Person).gender is None
    assert [card.person for card in waiting(desks.coordinator)] == [saved.person]
    assert confirm(desks.coordinator, saved.person) > 0
    with pytest.raises(NothingToSend):
        export(desks.shelter, desks.to, desks.stick)
    assert one(desks.shelter, Person).gender == "Feminine"
    add_consent(desks.shelter, saved.person, sheets.share(level))
    done = carry(desks)
    person = one(desks.coordinator, Person)
    assert (person.gender, person.erased) == ("Feminine", False)
    assert waiting(desks.coordinator) == ()
    assert preview(desks.shelter, desks.to).lines == 0


def test_a_request_to_erase_is_repeated_until_it_was_heard(desks):
    intake(desks.shelter, "statistics", **ANSWERS)
    carry(desks)
    mend(
        desks.shelter, "consent", shared(desks.shelter).id,
        withdrawn_on=sheets.TODAY, withdrawal_wish="stop_and_erase",
    )  # fmt: skip
    export(desks.shelter, desks.to, desks.stick)  # lost
    assert carry(desks).erased == 1
    with pytest.raises(NothingToSend):
        export(desks.shelter, desks.to, desks.stick)


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"consent_status": "refused"}, "refused"),
        ({"consent_status": "undecided"}, "undecided"),
        ({"recipient": "Another office"}, "other_purpose"),
        ({"consent_purpose": "research"}, "other_purpose"),
        ({"valid_until": "2020-01-01"}, "expired"),
        ({"child_assent": "disagrees"}, "no_assent"),
        ({"points_explained": ["purpose"]}, "not_explained"),
    ],
)
def test_without_a_live_consent_for_this_partner_nothing_goes(desks, changes, reason):
    record_anyway(desks.shelter, changes)
    assert reasons(desks) == {(reason, 1)}
    with pytest.raises(NothingToSend):
        export(desks.shelter, desks.to, desks.stick)


def record_anyway(desk, changes):
    """As an older Havenbook might have let it pass."""
    saved = intake(desk)
    with desk.write("correct") as session:
        consent = session.get(Consent, shared(desk).id)
        assert consent.subject.hex() == saved.person
        for name, answer in changes.items():
            setattr(consent, name, answer)


def test_care_alone_and_emergency_share_nothing(desks):
    record_intake(desks.shelter, sheets.intake())
    assert reasons(desks) == {("no_consent", 1)}
    record_intake(
        desks.shelter,
        sheets.intake(
            {
                "consent_purpose": "care_here",
                "recipient_kind": "this_shelter",
                "consent_status": "not_possible_emergency",
                "emergency_reason": "she was unconscious",
                "review_on": sheets.TODAY,
                "given_on": sheets.TODAY,
            }
        ),
    )
    assert reasons(desks) == {("no_consent", 1), ("emergency", 1)}


def test_without_an_agreement_in_force_nothing_goes(desks):
    intake(desks.shelter)
    with desks.shelter.receive("import") as session:
        session.connection().exec_driver_sql("UPDATE agreement SET ends_on = '2020-01-01'")
    assert reasons(desks) == {("agreement_ended", 1)}
    with desks.shelter.receive("import") as session:
        session.connection().exec_driver_sql("DELETE FROM agreement")
    assert reasons(desks) == {("no_agreement", 1)}


def test_the_latest_word_on_the_same_purpose_governs(desks):
    saved = intake(desks.shelter)
    add_consent(desks.shelter, saved.person, sheets.share(consent_status="refused", given_on=sheets.TODAY))
    assert reasons(desks) == {("refused", 1)}


def test_a_consent_in_dispute_lets_nothing_go(desks):
    intake(desks.shelter)
    consent = shared(desks.shelter)
    with desks.shelter.receive("import") as session:
        session.connection().exec_driver_sql(
            "INSERT INTO dispute (kind, record, field, subject, since) VALUES ('consent', ?, 'share_level', ?, 1)",
            (consent.id, consent.subject),
        )
    assert reasons(desks) == {("disputed", 1)}


def test_the_receiver_cannot_tell_a_withheld_value_from_its_commitment(desks):
    intake(desks.shelter, "statistics", **ANSWERS)
    carry(desks)
    for line in kept(desks.coordinator, Change):
        assert b"km" not in (line.body or b"")
        assert b"Sokha" not in (line.body or b"")
        assert len(line.held or b"") % 16 == 0
    assert one(desks.coordinator, Intake).ext is None
