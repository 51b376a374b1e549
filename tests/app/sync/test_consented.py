"""What may travel about one person: every way to nothing, and how much else."""

from __future__ import annotations

import pytest

from app.forms.consent import POINTS
from app.sync.consented import HOME, NOTHING, Recipient, Rules, Scope, Terms, scope_of
from app.sync.fields import Fields, bare

TODAY = "2026-11-22"
RIVER = Recipient("River coordination", "coordinator")


def rules(*, level="identity", kept_back=(), purposes=("coordination", "statistics"), demonstration=False, **changes):
    terms = Terms(frozenset(purposes), level, frozenset(kept_back))
    return Rules(
        **{"recipient": RIVER, "terms": terms, "why": "", "today": TODAY, "demonstration": demonstration, **changes}
    )


def sheet(**changes):
    return {
        "consent_purpose": "coordination",
        "recipient_kind": "coordinator",
        "recipient": "River coordination",
        "share_level": "coded",
        "points_explained": list(POINTS),
        "consent_status": "given_signed",
        **changes,
    }


DEMONSTRATION = {"consent_purpose": "demonstration", "consent_status": "no_living_person"}


def test_a_live_consent_lets_its_level_go():
    assert scope_of([sheet()], rules()) == Scope("coded", frozenset())


@pytest.mark.parametrize(
    ("said", "agreed", "purpose", "goes"),
    [
        ("identity", "identity", "coordination", "identity"),
        ("identity", "coded", "coordination", "coded"),
        ("statistics", "identity", "coordination", "statistics"),
        ("identity", "identity", "statistics", "statistics"),
        ("identity", "identity", "research", "coded"),
    ],
)
def test_the_least_of_what_is_said_agreed_and_needed(said, agreed, purpose, goes):
    given = sheet(share_level=said, consent_purpose=purpose)
    assert scope_of([given], rules(level=agreed, purposes=(purpose,))).level == goes


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"consent_status": "refused"}, "refused"),
        ({"consent_status": "undecided"}, "undecided"),
        ({"consent_status": None}, "undecided"),
        ({"consent_status": {"missing": "declined"}}, "undecided"),
        ({"consent_status": "not_possible_emergency"}, "emergency"),
        ({"consent_status": "no_living_person"}, "undecided"),
        ({"withdrawn_on": TODAY}, "withdrawn"),
        ({"withdrawn_on": {"missing": "unknown_to_person"}}, "withdrawn"),
        ({"withdrawal_wish": "stop_only"}, "withdrawn"),
        ({"valid_until": "2026-11-21"}, "expired"),
        ({"valid_until": ["soon"]}, "expired"),
        ({"guardian_safe": "no"}, "no_assent"),
        ({"child_assent": "disagrees"}, "no_assent"),
        ({"points_explained": list(POINTS)[1:]}, "not_explained"),
        ({"points_explained": None}, "not_explained"),
        ({"disputed": True}, "disputed"),
        ({"recipient": "Lake coordination"}, "other_purpose"),
        ({"recipient": None}, "other_purpose"),
        ({"recipient_kind": "police"}, "other_purpose"),
        ({"recipient_kind": "this_shelter"}, "no_consent"),
        ({"consent_purpose": "research"}, "other_purpose"),
        ({"consent_purpose": "care_here"}, "other_purpose"),
        ({"voided": "a mistake"}, "no_consent"),
        (DEMONSTRATION, "demonstration_only"),
        ({"share_level": None}, ""),
        ({"share_level": "everything"}, ""),
    ],
)
def test_everything_else_lets_nothing_go(changes, reason):
    agreed = rules(purposes=("coordination", "statistics", "care_here"))
    assert scope_of([sheet(**changes)], agreed) == Scope(NOTHING, reason=reason)


def test_nobody_was_asked():
    assert scope_of([], rules()) == Scope(NOTHING, reason="no_consent")


@pytest.mark.parametrize("why", ["no_agreement", "agreement_ended"])
def test_without_an_agreement_nothing_goes_whatever_she_said(why):
    assert scope_of([sheet()], rules(terms=None, why=why)) == Scope(NOTHING, reason=why)


def test_the_day_of_the_end_is_still_a_day():
    assert scope_of([sheet(valid_until=TODAY)], rules()).level == "coded"


@pytest.mark.parametrize("name", ["river  COORDINATION", " River coordination ", "Ríver coordination"])
def test_a_name_is_the_same_however_it_was_typed(name):
    assert scope_of([sheet(recipient=name)], rules()).level == "coded"


def test_the_latest_word_governs_for_each_purpose():
    no, yes = sheet(consent_status="refused"), sheet()
    figures = sheet(consent_purpose="statistics", share_level="statistics")
    assert scope_of([no, yes], rules()).level == "coded"
    assert scope_of([yes, no], rules()) == Scope(NOTHING, reason="refused")
    assert scope_of([figures, yes, no], rules()).level == "statistics"


def test_what_any_live_consent_keeps_back_is_kept_back():
    one = sheet(withheld_groups=["health"])
    two = sheet(consent_purpose="statistics", withheld_groups=["family"])
    gone = sheet(consent_status="refused", consent_purpose="research", withheld_groups=["legal"])
    found = scope_of([one, two, gone], rules(kept_back=("citizenship",)))
    assert found.kept_back == {"health", "family", "citizenship"}


def test_an_answer_about_groups_that_cannot_be_read_keeps_back_all():
    found = scope_of([sheet(withheld_groups={"missing": "declined"})], rules())
    assert {"identity", "health", "legal"} <= found.kept_back


def test_only_a_demonstration_rests_on_published_figures():
    played = rules(demonstration=True, level="statistics")
    assert scope_of([DEMONSTRATION], played).level == "statistics"
    assert scope_of([{**DEMONSTRATION, "consent_status": "given_signed"}], played).level == NOTHING


def test_who_wants_it_erased_there():
    gone = sheet(withdrawn_on=TODAY, withdrawal_wish="stop_and_erase")
    assert scope_of([gone], rules()).erase
    assert not scope_of([sheet(withdrawn_on=TODAY, withdrawal_wish="stop_only")], rules()).erase
    assert not scope_of([sheet(consent_status="refused", withdrawal_wish="stop_and_erase")], rules()).erase
    elsewhere = {**gone, "recipient": "Hill coordination"}
    assert not scope_of([elsewhere, sheet(consent_status="refused")], rules()).erase, "it was wished of somebody else"


def test_a_wish_to_be_erased_stands_until_a_live_permission_or_a_later_wish():
    gone = sheet(withdrawn_on=TODAY, withdrawal_wish="stop_and_erase")
    over = sheet(valid_until="2026-01-01")
    kept = sheet(withdrawn_on=TODAY, withdrawal_wish="stop_only")
    refused, elsewhere = sheet(consent_status="refused"), sheet(consent_purpose="statistics", consent_status="refused")
    for later in ([refused], [over], [elsewhere], [refused, over]):
        assert scope_of([gone, *later], rules()).erase
    assert scope_of([gone, sheet()], rules()).level
    for later in ([kept], [sheet(), refused], [kept, refused]):
        assert not scope_of([gone, *later], rules()).erase


@pytest.mark.parametrize(
    ("now", "then", "within"),
    [
        (Scope("coded"), Scope("coded"), True),
        (Scope("statistics"), Scope("coded"), True),
        (Scope("coded"), Scope("statistics"), False),
        (Scope("coded"), Scope("coded", frozenset({"health"})), False),
        (Scope("coded", frozenset({"health", "family"})), Scope("coded", frozenset({"health"})), True),
        (Scope("coded"), Scope(NOTHING), False),
        (Scope(NOTHING), Scope(NOTHING), True),
        (Scope(HOME), Scope("identity"), False),
    ],
)
def test_more_than_before_is_told_from_less(now, then, within):
    assert now.within(then.spell()) is within


def test_fields_go_by_class_and_group():
    fields = Fields()
    coded, figures = fields.of("person", Scope("coded")).fields, fields.of("person", Scope("statistics")).fields
    assert {"gender", "main_language", "danger_flags"} <= coded
    assert "gender" in figures
    assert "main_language" not in figures
    assert not {"danger_details", "must_not_know"} & fields.of("person", Scope("identity")).fields
    assert "danger_flags" not in fields.of("person", Scope("coded", frozenset({"health"}))).fields
    assert "citizenships" not in fields.of("person", Scope("coded", frozenset({"citizenship"}))).fields


def test_the_reason_of_a_correction_goes_no_lower_than_coded_and_stays_with_the_notes():
    fields = Fields()
    assert "_why" in fields.of("case", Scope("coded")).fields
    assert "_why" not in fields.of("case", Scope("statistics")).fields
    assert "_why" not in fields.of("case", Scope("coded", frozenset({"notes"}))).fields


def test_bare_references_and_unknown_kinds_are_worth_no_line():
    fields = Fields()
    assert fields.of("identity", Scope("statistics")).worth == frozenset()
    assert fields.of("horoscope", Scope("identity")).fields == frozenset()
    assert {"person", "_why"} <= bare("identity")
