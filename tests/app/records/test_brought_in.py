"""What a correction brings in: another wrong answer is wrong anew, what stood there before stops nobody."""

from datetime import date

from app.forms.catalogue import form
from app.records.correction import brought_in

DAY = date(2026, 11, 27)
LAW, RISK = form("legal_action"), form("assessment_risk")


def found(asked, before, **changes):
    return [each.code for each in brought_in(asked, before, before | changes, DAY) if each.severity == "error"]


def test_a_wrong_answer_is_not_mended_with_another_wrong_one():
    before = {"legal_kind": "compensation", "state": "granted", "opened_on": "2024-05", "result_on": "2024-01"}
    assert found(LAW, before, result_on="2024-02") != []
    assert found(LAW, before, result_on="2024-06") == []
    assert found(LAW, {"amount_claimed": "many", **before}, amount_claimed="a lot") == ["answer.wrong_kind"]


def test_what_was_wrong_before_and_is_not_touched_keeps_nobody_from_mending_the_rest():
    before = {"legal_kind": "compensation", "state": "granted", "opened_on": "2024-05", "result_on": "2024-01"}
    assert found(LAW, before, opened_on="2024-04") == []
    assert found(LAW, before, state="settled") == []


def test_of_a_list_only_what_is_new_in_it_is_asked_about():
    assert (
        found(RISK, {"household_risks": ["none_found", "debt"]}, household_risks=["none_found", "debt", "income"]) == []
    )
    assert found(RISK, {"household_risks": ["debt"]}, household_risks=["debt", "none_found"]) == ["answer.stands_alone"]
