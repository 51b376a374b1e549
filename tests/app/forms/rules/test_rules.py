"""What answers must not contradict: days in order, ages, contact."""

from datetime import date

import pytest

from app.forms.check import check
from app.forms.intake import INTAKE

TODAY = date(2026, 11, 22)


def found(**answers):
    """Findings of the rules, not of the shapes."""
    return {
        (each.code, each.severity)
        for each in check(INTAKE, answers, today=TODAY)
        if each.code.split(".")[0] in ("dates", "ages", "contact")
    }


@pytest.mark.parametrize(
    ("answers", "expected"),
    [
        ({"started_on": "2024", "ended_on": "2024"}, set()),
        ({"started_on": "2024-05", "ended_on": "2024-04"}, {("dates.ended_on_before_started_on", "error")}),
        ({"started_on": "2024-05", "intake_date": "2024-04-30"}, {("dates.intake_date_before_started_on", "error")}),
        ({"ended_on": "2024-05", "intake_date": "2024-04-30"}, {("dates.intake_date_before_ended_on", "warning")}),
        (
            {"identified_on": "2024-05-02", "intake_date": "2024-05-01"},
            {("dates.intake_date_before_identified_on", "error")},
        ),
        (
            {"identified_by": "self", "referral_in_on": "2024-05-02", "intake_date": "2024-05-01"},
            {("dates.intake_date_before_referral_in_on", "warning")},
        ),
        ({"identified_on": "2024-05", "intake_date": "2024-05-01"}, set()),
        (
            {"started_on": "2020", "ended_on": "2021", "identified_on": "2022", "intake_date": "2023-01-01"},
            set(),
        ),
    ],
)
def test_days_in_order(answers, expected):
    assert found(**answers) == expected


BORN = {"date_of_birth": "2000-06-01", "intake_date": "2026-06-01"}


@pytest.mark.parametrize(
    ("answers", "expected"),
    [
        (BORN | {"age_at_intake": 26, "age_is_estimated": "no"}, set()),
        (BORN | {"age_at_intake": 25, "age_is_estimated": "no"}, {("ages.not_the_age", "error")}),
        (BORN | {"age_at_intake": 25, "age_is_estimated": "yes"}, set()),
        (BORN | {"age_at_intake": 22, "age_is_estimated": "yes"}, {("ages.not_the_age", "warning")}),
        (BORN | {"date_of_birth": "2000", "age_at_intake": 25, "age_is_estimated": "no"}, set()),
        (
            BORN | {"date_of_birth": "2000", "age_at_intake": 24, "age_is_estimated": "no"},
            {("ages.not_the_age", "error")},
        ),
        (BORN | {"date_of_birth": "age:26@2026-06-01", "age_at_intake": 28, "age_is_estimated": "no"}, set()),
        (BORN | {"date_of_birth": "2026-06-02"}, {("ages.born_later", "error")}),
        (BORN | {"date_of_birth": "2026-06"}, set()),
        ({"age_at_intake": 20, "age_at_exploitation": 21}, {("ages.younger_now", "error")}),
        (BORN | {"started_on": "2018", "age_at_exploitation": 17}, set()),
        (BORN | {"started_on": "2018", "age_at_exploitation": 12}, {("ages.not_the_age_then", "warning")}),
    ],
)
def test_ages_agree_as_exactly_as_they_are_known(answers, expected):
    assert found(**answers) == expected


@pytest.mark.parametrize(
    ("answers", "expected"),
    [
        ({"age_at_intake": 16, "age_is_estimated": "no", "minor_at_intake": "no"}, {("ages.is_a_child", "error")}),
        ({"age_at_intake": 16, "age_is_estimated": "yes", "minor_at_intake": "no"}, set()),
        ({"age_at_intake": 15, "minor_at_intake": "no"}, {("ages.is_a_child", "error")}),
        ({"age_at_intake": 18, "age_is_estimated": "no", "minor_at_intake": "yes"}, {("ages.is_adult", "warning")}),
        ({"age_at_intake": 18, "minor_at_intake": "yes"}, set()),
        (
            {"date_of_birth": "2010", "intake_date": "2026-11-22", "minor_at_intake": "no"},
            {("ages.is_a_child", "error")},
        ),
        ({"date_of_birth": "2008", "intake_date": "2026-11-22", "minor_at_intake": "no"}, set()),
        ({"date_of_birth": "2010", "minor_at_intake": "yes"}, set()),
        ({"age_at_exploitation": 17, "minor_at_exploitation": "no"}, {("ages.was_a_child", "error")}),
        ({"age_at_exploitation": 18, "minor_at_exploitation": "yes"}, {("ages.was_adult", "warning")}),
        ({"age_at_intake": 15, "minor_at_exploitation": "no"}, {("ages.was_a_child", "error")}),
        ({"age_at_intake": 30, "minor_at_exploitation": "yes"}, set()),
    ],
)
def test_no_child_is_taken_for_an_adult(answers, expected):
    assert found(**answers) == expected


@pytest.mark.parametrize(
    ("answers", "expected"),
    [
        ({"safe_method": "phone"}, {("contact.nothing_to_reach", "warning")}),
        ({"safe_method": "phone", "safe_phone": "+85512345678"}, set()),
        ({"safe_method": "none"}, set()),
        (
            {"safe_method": "email", "safe_email": "a@b.org", "danger_flags": ["phone_tracked"]},
            {("contact.watched", "warning")},
        ),
        ({"safe_method": "letter", "letter_street": "1 Road", "danger_flags": ["phone_tracked"]}, set()),
    ],
)
def test_contact_is_possible_and_safe(answers, expected):
    assert found(**answers) == expected
