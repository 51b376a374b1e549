"""Answers are judged in one place: required, shape, codes, and nothing that was not asked."""

from datetime import date

import pytest

from app.forms.catalogue import FORMS
from app.forms.check import check, errors
from app.forms.field import Grid
from app.forms.intake import INTAKE
from db.codes.lists import code_list
from db.missing import REASONS, missing

TODAY = date(2026, 11, 22)


def codes(answers, form=INTAKE, **more):
    return {(each.field, each.code) for each in check(form, answers, today=TODAY, **more)}


def judged(name, answer):
    return {(each.code, each.severity) for each in check(INTAKE, {name: answer}, today=TODAY) if each.field == name}


def test_always_asked_means_a_value_or_a_reason():
    required = {field for field, code in codes({}) if code == "answer.required"}
    assert {"intake_date", "intake_kind", "known_as", "danger_flags", "minor_at_intake", "from_old_records"} <= required
    assert "case_worker" not in required, "filled by the app"
    assert "gender" not in required
    assert "gender" in {field for field, code in codes({}, closing=True) if code == "answer.required"}
    reasons = {name: missing("not_asked") for name in required}
    left = codes(reasons)
    assert left == {("from_old_records", "answer.reason_not_enough")}


def test_a_hidden_question_is_neither_asked_nor_judged():
    assert ("child_care_status", "answer.required") not in codes({})
    assert ("child_care_status", "answer.required") in codes({"minor_at_intake": "yes"})
    assert judged("safe_phone", "not a number") == set()


@pytest.mark.parametrize("blank", [None, "", "  ", [], {}])
def test_blanks_are_blank(blank):
    assert ("known_as", "answer.required") in codes({"known_as": blank})


def test_what_was_not_asked_is_refused():
    assert ("shoe_size", "answer.no_such_question") in codes({"shoe_size": "43"})


@pytest.mark.parametrize(
    ("name", "answer", "found"),
    [
        ("gender", "Feminine", set()),
        ("gender", "FromTheFuture", {("answer.unknown_code", "warning")}),
        ("gender", missing("declined"), set()),
        ("gender", missing("from the future"), {("answer.unknown_code", "warning")}),
        ("gender", ["Feminine"], {("answer.wrong_kind", "error")}),
        ("known_as", 7, {("answer.wrong_kind", "error")}),
        ("known_as", "x" * 501, {("answer.too_long", "error")}),
        ("account", "x" * 20_000, set()),
        ("children_with", 0, set()),
        ("children_with", -1, {("answer.out_of_range", "error")}),
        ("children_with", True, {("answer.wrong_kind", "error")}),
        ("children_with", "2", {("answer.wrong_kind", "error")}),
        ("intake_date", "2026-11-22", set()),
        ("intake_date", "2026-11-23", {("answer.in_future", "error")}),
        ("intake_date", "2026-11", {("answer.no_date", "error")}),
        ("intake_date", "2026-02-30", {("answer.no_date", "error")}),
        ("identified_on", "2026-11", set()),
        ("identified_on", "age:15@2026-11-22", {("answer.no_date", "error")}),
        ("date_of_birth", "age:15@2026-11-22", set()),
        ("minor_at_intake", "maybe", {("answer.wrong_kind", "error")}),
        ("urgent_needs", ["food", "sleep"], set()),
        ("urgent_needs", ["none"], set()),
        ("urgent_needs", ["none", "food"], {("answer.stands_alone", "error")}),
        ("urgent_needs", ["food", "food"], {("answer.wrong_kind", "error")}),
        ("urgent_needs", "food", {("answer.wrong_kind", "error")}),
        ("urgent_needs", ["new_code"], {("answer.unknown_code", "warning")}),
        ("means_of_control", {"DebtBondage": "yes", "SexualAbuse": "declined"}, set()),
        ("means_of_control", {"DebtBondage": "perhaps"}, {("answer.wrong_kind", "error")}),
        ("means_of_control", {"DebtBondage": ["yes"]}, {("answer.wrong_kind", "error")}),
        ("means_of_control", {"New": "yes"}, {("answer.unknown_code", "warning")}),
        ("citizenships", ["KH", "TH"], set()),
        ("citizenships", ["KH", "QQ"], {("answer.unknown_code", "warning")}),
        ("citizenships", "KH", {("answer.wrong_kind", "error")}),
        ("country_of_birth", ["KH"], {("answer.wrong_kind", "error")}),
        ("main_language", "kac", set()),
        ("main_language", "xyzzy", {("answer.unknown_code", "warning")}),
    ],
)
def test_every_kind_has_its_shape(name, answer, found):
    assert judged(name, answer) == found


@pytest.mark.parametrize(
    ("number", "sound"),
    [
        ("+85512345678", True),
        ("+855 12 345-678", True),
        ("012345678", False),
        ("+", False),
        ("+1234567890123456", False),
    ],
)
def test_a_telephone_number_is_written_so_that_others_can_use_it(number, sound):
    found = check(INTAKE, {"safe_method": "phone", "safe_phone": number}, today=TODAY)
    assert (("safe_phone", "answer.phone") in {(each.field, each.code) for each in found}) is not sound
    assert not [each for each in errors(found) if each.field == "safe_phone"], "never a reason not to save"


def test_other_keeps_its_text():
    assert ("urgent_needs_other", "answer.required") in codes({"urgent_needs": ["other"]})
    assert ("urgent_needs_other", "answer.required") not in codes(
        {"urgent_needs": ["other"], "urgent_needs_other": "x"}
    )


def test_findings_say_their_form_and_stand_in_its_order():
    found = check(INTAKE, {}, today=TODAY)
    assert {each.form for each in found} == {"intake"}
    names = [field.name for field in INTAKE.fields]
    assert [each.field for each in found] == sorted((each.field for each in found), key=names.index)


@pytest.mark.parametrize("form", FORMS.values(), ids=lambda form: form.name)
@pytest.mark.parametrize(
    "junk",
    [7, -1, 2**70, "x", "9" * 40, ["x"], [None], [["x"]], {"missing": 7}, {"missing": None}, {"a": {}}, {7: 7}, True],
)
def test_no_answer_of_any_shape_breaks_the_judge(form, junk):
    check(form, {field.name: junk for field in form.fields}, today=TODAY, closing=True)


def test_every_reason_is_allowed_where_reasons_are():
    for field in INTAKE.fields:
        if field.missing and field.shown_if is None:
            assert all(judged(field.name, missing(reason)) <= {("consent.x", "")} for reason in REASONS), field.name


def test_a_grid_may_be_answered_in_full():
    for field in INTAKE.fields:
        if isinstance(field, Grid):
            assert judged(field.name, {code.code: "no" for code in code_list(field.codes)}) == set()
