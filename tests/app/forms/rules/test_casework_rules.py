"""What the answers of one record of case work must not contradict."""

from datetime import date

import pytest

from app.forms.catalogue import form
from app.forms.check import check
from db.missing import missing

TODAY = date(2026, 11, 22)
SHAPES = ("answer",)


def found(kind, answers):
    """Findings of the rules, not of the shapes."""
    return {
        (each.field, each.severity)
        for each in check(form(kind), answers, today=TODAY)
        if each.code.split(".")[0] not in SHAPES
    }


ORDER = [
    ("episode", "started_on", "ended_on", "error"),
    ("assessment_risk", "assessed_on", "review_on", "warning"),
    ("stay", "moved_in_on", "moved_out_on", "error"),
    ("belongings", "kept_on", "returned_on", "error"),
    ("referral", "referred_on", "result_on", "error"),
    ("red_flag", "raised_on", "resolved_on", "error"),
    ("red_flag", "raised_on", "look_again_on", "warning"),
    ("support_plan", "agreed_on", "ended_on", "error"),
    ("support_plan", "agreed_on", "planned_end_on", "error"),
    ("support_plan", "agreed_on", "review_on", "warning"),
    ("closure", "closed_on", "keep_until", "error"),
    ("legal_action", "opened_on", "result_on", "error"),
]
SHOWN = {"referral": {"result": "begun"}, "legal_action": {"state": "granted"}}


@pytest.mark.parametrize(("kind", "earlier", "later", "severity"), ORDER)
def test_nothing_ends_before_it_began(kind, earlier, later, severity):
    told = SHOWN.get(kind, {})
    assert found(kind, {**told, earlier: "2026-05-02", later: "2026-05-01"}) == {(later, severity)}
    for fine in ("2026-05-02", "2026-05-03", missing("declined"), None):
        answers = {**told, earlier: "2026-05-02", later: fine}
        wrong = found(kind, {name: each for name, each in answers.items() if each is not None})
        assert wrong - {("keep_until", "warning")} == set()


@pytest.mark.parametrize("name", ["amount_claimed", "amount_awarded"])
def test_an_amount_asks_for_its_currency_and_a_blank_one_does_not(name):
    claim = {"legal_kind": "compensation", "person_role": "claimant", "wants_it": "yes"}

    def wrong(**told):
        return {(each.field, each.code) for each in check(form("legal_action"), {**claim, **told}, today=TODAY)}

    assert wrong(**{name: "0"}) == {("currency", "answer.required")}
    for fine in ({}, {name: missing("declined")}, {name: "1200", "currency": "USD"}, {"currency": "USD"}):
        assert wrong(**fine) == set()
    assert wrong(**{name: "1200", "currency": missing("declined")}) == set()
    assert wrong(**{name: "-5", "currency": "USD"}) == {(name, "answer.out_of_range")}


def test_amounts_are_asked_of_claims_for_money_alone():
    amounts = {"amount_claimed", "amount_awarded", "currency"}
    for kind, asked in (("compensation", amounts), ("unpaid_wages", amounts), ("asylum", set()), (None, set())):
        assert form("legal_action").shown({"legal_kind": kind}) & amounts == asked


def test_a_record_that_goes_very_soon_after_the_closing_asks_for_a_second_look():
    closed = {"closed_on": "2026-05-02"}
    for until, said in (("2026-05-02", True), ("2026-10-30", True), ("2026-11-02", False)):
        assert found("closure", {**closed, "keep_until": until}) == ({("keep_until", "warning")} if said else set())


def test_partial_dates_are_in_doubt_allowed():
    assert found("episode", {"started_on": "2024", "ended_on": "2024-03"}) == set()
    assert found("episode", {"started_on": "2024-04", "ended_on": "2024-03"}) == {("ended_on", "error")}


def test_contact_earlier_than_planned_is_fine():
    assert found("follow_up", {"planned_on": "2026-11-20", "done_on": "2026-11-01"}) == set()
    assert "reached" not in form("follow_up").shown({"planned_on": "2027-02-01"})


@pytest.mark.parametrize(
    ("kind", "answers", "expected"),
    [
        ("episode", {"ended_on": "2024", "still_going_on": "yes"}, {("still_going_on", "error")}),
        ("episode", {"act_found": "no", "acts": ["recruitment"]}, {("act_found", "warning")}),
        ("episode", {"act_found": "yes", "acts": ["none_found"]}, {("act_found", "warning")}),
        ("episode", {"act_found": "yes", "acts": ["recruitment"]}, set()),
        (
            "episode",
            {"stage": "Exploitation", "means_used": "no", "means_of_control": {"TakesEarnings": "yes"}},
            {("means_used", "warning")},
        ),
        ("assessment_risk", {"overall_risk": "high"}, {("safety_plan", "warning")}),
        ("assessment_risk", {"overall_risk": "high", "safety_plan": "calls her aunt"}, set()),
        ("assessment_risk", {"overall_risk": "high", "safety_plan": missing("declined")}, {("safety_plan", "warning")}),
        ("assessment_risk", {"overall_risk": "low", "risk_to_self": "high"}, {("overall_risk", "warning")}),
        ("assessment_risk", {"overall_risk": "medium", "risk_from_others": "medium"}, set()),
        ("family_link", {"relation": "child"}, {("name", "warning")}),
        ("family_link", {"name": missing("declined")}, set()),
        ("incident", {"people": [{"role": "witness"}]}, {("people", "error")}),
        ("incident", {"people": [{"name": "a visitor", "role": "witness"}]}, set()),
        ("service", {"state": "given", "given_on": "2026-12-01"}, {("given_on", "error")}),
        ("service", {"state": "planned", "given_on": "2026-12-01"}, set()),
    ],
)
def test_what_does_not_fit_together(kind, answers, expected):
    assert found(kind, answers) == expected


ACTUAL = {
    "status": "ActualVictimOfTrafficking",
    "decided_by": "Police",
    "decided_on": "2026-05-02",
    "definition_used": "palermo_2000",
}


@pytest.mark.parametrize("lacking", ["decided_by", "decided_on", "definition_used"])
@pytest.mark.parametrize("instead", [None, missing("not_asked")])
def test_an_actual_victim_needs_all_four(lacking, instead):
    assert ("decided_by", "error") not in found("determination", ACTUAL)
    told = {name: answer for name, answer in (ACTUAL | {lacking: instead}).items() if answer is not None}
    assert found("determination", told) == {(lacking, "error")}
    told["status"] = "PossibleVictimOfTrafficking"
    assert found("determination", told) == set()
