"""Consent before anything: what one sheet must say, and what consent and intake must say together."""

from datetime import date

import pytest

from app.forms.check import check, errors
from app.forms.consent import CONSENT, POINTS
from app.forms.together import check_intake, opens_care
from db.codes.lists import code_list
from db.missing import missing

TODAY = date(2026, 11, 22)
CARE = {
    "limits_explained": "yes",
    "consent_purpose": "care_here",
    "recipient_kind": "this_shelter",
    "points_explained": list(POINTS),
    "explained_in": "km",
    "interpreter_kind": "professional",
    "said_back": "yes",
    "consent_status": "given_spoken",
    "given_on": "2026-11-22",
    "given_by": "the_person",
}
SHARE = CARE | {
    "consent_purpose": "coordination",
    "recipient_kind": "coordinator",
    "recipient": "The coordinator",
    "share_level": "coded",
}
EMERGENCY = {
    "consent_purpose": "care_here",
    "recipient_kind": "this_shelter",
    "consent_status": "not_possible_emergency",
    "emergency_reason": "Unconscious",
    "review_on": "2026-11-25",
}
CHILD = CARE | {
    "given_by": "guardian_with_child",
    "guardian_safe": "yes",
    "child_assent": "agrees",
}
FIGURES = {
    "consent_purpose": "demonstration",
    "recipient_kind": "coordinator",
    "recipient": "A trial",
    "share_level": "coded",
    "consent_status": "no_living_person",
}


def found(sheet):
    return {(each.field, each.code, each.severity) for each in check(CONSENT, sheet, today=TODAY)}


@pytest.mark.parametrize(
    "sheet", [CARE, SHARE, EMERGENCY, CHILD, FIGURES], ids=["care", "share", "now", "child", "demo"]
)
def test_a_whole_sheet_is_sound(sheet):
    assert found(sheet) == set()


def test_the_seven_points_are_those_of_the_list():
    assert tuple(code.code for code in code_list("consent_points")) == POINTS


@pytest.mark.parametrize(
    ("sheet", "expected"),
    [
        (CARE | {"limits_explained": "no"}, ("limits_explained", "consent.limits_first", "error")),
        (CARE | {"limits_explained": None}, ("limits_explained", "answer.required", "error")),
        (CARE | {"points_explained": list(POINTS)[:6]}, ("points_reason", "answer.required", "error")),
        (CARE | {"points_explained": missing("not_asked")}, ("points_reason", "answer.required", "error")),
        (CARE | {"points_explained": []}, ("points_explained", "answer.required", "error")),
        (CARE | {"said_back": "no"}, ("said_back", "consent.not_said_back", "warning")),
        (CARE | {"said_back": missing("not_asked")}, ("said_back", "consent.not_said_back", "warning")),
        (CARE | {"interpreter_kind": "other_resident"}, ("interpreter_kind", "consent.risky_interpreter", "warning")),
        (CARE | {"given_on": None}, ("given_on", "answer.required", "error")),
        (CARE | {"given_on": "2026-11-23"}, ("given_on", "answer.in_future", "error")),
        (CARE | {"valid_until": "2026-11-21"}, ("valid_until", "consent.valid_until_before_given", "error")),
        (CARE | {"withdrawn_on": "2026-11-21"}, ("withdrawn_on", "consent.withdrawn_on_before_given", "error")),
        (CARE | {"withdrawn_on": "2026-11-22"}, ("withdrawal_wish", "answer.required", "error")),
        (CARE | {"recipient_kind": "coordinator"}, ("recipient_kind", "consent.care_is_here", "error")),
        (SHARE | {"recipient": ""}, ("recipient", "answer.required", "error")),
        (SHARE | {"share_level": None}, ("share_level", "answer.required", "error")),
        (SHARE | {"recipient_kind": "this_shelter"}, ("recipient_kind", "consent.nobody_receives", "error")),
        (CHILD | {"child_assent": None}, ("child_assent", "answer.required", "error")),
        (CHILD | {"child_assent": "disagrees"}, ("child_assent", "consent.child_says_no", "warning")),
        (CHILD | {"guardian_safe": "no"}, ("guardian_safe", "consent.guardian_unsafe", "warning")),
        (CARE | {"given_by": "child_by_law"}, ("guardian_absent_why", "answer.required", "error")),
        (EMERGENCY | {"emergency_reason": " "}, ("emergency_reason", "answer.required", "error")),
        (EMERGENCY | {"review_on": None}, ("review_on", "consent.ask_again", "warning")),
        (
            EMERGENCY | {"recipient_kind": "coordinator"},
            ("recipient_kind", "consent.emergency_shares_nothing", "error"),
        ),
        (
            EMERGENCY | {"consent_purpose": "coordination"},
            ("consent_purpose", "consent.emergency_care_only", "error"),
        ),
        (FIGURES | {"consent_status": "given_spoken"}, ("consent_status", "consent.demonstration", "error")),
        (FIGURES | {"consent_purpose": "statistics"}, ("consent_status", "consent.demonstration", "error")),
    ],
)
def test_a_sheet_that_is_not_sound(sheet, expected):
    assert expected in found(sheet)


def test_a_reason_stands_for_a_point_that_was_not_explained():
    short = CARE | {"points_explained": list(POINTS)[:6], "points_reason": "She had to sleep."}
    assert found(short) == set()


def test_a_reason_why_the_child_was_not_asked():
    assert found(CHILD | {"child_assent": missing("not_asked")}) == set()


def together(consents, **answers):
    return {
        (each.form, each.index, each.field, each.code)
        for each in errors(check_intake(consents, answers, today=TODAY))
        if each.form == "consent"
    }


FIRST = ("consent", 0, "consent_status", "consent.first")


def test_nothing_is_kept_without_consent():
    assert FIRST in together([])
    assert FIRST in together([SHARE])
    assert FIRST in together([CARE | {"consent_status": "refused"}])
    assert FIRST in together([CARE | {"consent_status": "undecided"}])
    assert FIRST in together([CARE | {"withdrawn_on": "2026-11-22", "withdrawal_wish": "stop_only"}])
    assert together([CARE]) == set()
    assert together([CARE, SHARE]) == set()
    assert together([EMERGENCY]) == set()
    assert together([FIGURES]) == set()


def test_a_refusal_to_share_does_not_stop_care():
    assert together([CARE, SHARE | {"consent_status": "refused"}]) == set()


def test_a_child_needs_a_guardian_or_a_reason():
    assert ("consent", 0, "given_by", "consent.guardian_missing") in together([CARE], minor_at_intake="yes")
    assert together([CHILD], minor_at_intake="yes") == set()
    by_law = CARE | {"given_by": "child_by_law", "guardian_absent_why": "Her father sold her."}
    assert together([by_law], minor_at_intake="yes") == set()
    assert together([CARE], minor_at_intake="no") == set()
    assert ("consent", 0, "given_by", "consent.guardian_for_adult") in together([CHILD], minor_at_intake="no")


def test_findings_say_which_sheet():
    bad = SHARE | {"recipient": None}
    assert ("consent", 1, "recipient", "answer.required") in together([CARE, bad])


def test_the_same_thing_is_asked_once():
    found = check_intake([CARE, SHARE, SHARE], {}, today=TODAY)
    assert [(each.index, each.severity) for each in found if each.code == "consent.asked_twice"] == [(2, "warning")]


def test_what_opens_care():
    assert opens_care(EMERGENCY)
    assert not opens_care(FIGURES | {"consent_status": "given_spoken"})
