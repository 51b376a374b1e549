"""An intake is kept whole, with consent first, or not at all."""

import re

import pytest
from sqlalchemy import select

from app.forms.consent import CONSENT
from app.records.errors import AnswersRefused
from app.services import keep_draft
from app.services.record_intake import record_intake
from db.missing import missing
from db.models import AuditRow, Case, Change, Consent, Identity, Intake, Person
from tests import sheets


def kept(desk, model):
    with desk.read("look") as session:
        return list(session.scalars(select(model)))


def test_each_answer_goes_to_the_record_its_question_names(desk):
    saved = record_intake(
        desk,
        sheets.intake(
            sheets.care(),
            sheets.share(),
            gender="Feminine",
            given_names="Sokha",
            date_of_birth="1999-05",
            exploitation_types=["ForcedLabour", "Other"],
            exploitation_types_other="guarding",
            means_of_control={"DebtBondage": "yes", "SexualAbuse": "declined"},
            started_on="2024-03",
            danger_flags=["phone_tracked"],
        ),
    )
    (person,), (case,), (identity,), (sheet,) = (kept(desk, model) for model in (Person, Case, Identity, Intake))
    assert {saved.person, case.subject.hex(), identity.person.hex(), sheet.subject.hex()} == {person.id.hex()}
    assert (case.id.hex(), case.number, person.code) == (saved.case, saved.number, saved.code)
    assert sheet.case == case.id
    assert (person.gender, person.danger_flags) == ("Feminine", ["phone_tracked"])
    assert (identity.given_names, identity.date_of_birth, identity.known_as) == ("Sokha", "1999-05", "Sokha")
    assert sheet.exploitation_types == ["ForcedLabour", "Other"]
    assert sheet.exploitation_types_other == "guarding"
    assert sheet.means_of_control == {"DebtBondage": "yes", "SexualAbuse": "declined"}
    assert (case.intake_kind, case.case_status, case.case_worker) == ("new", "Active", desk.worker.code)
    assert case.opened_on == sheets.TODAY
    assert [consent.consent_purpose for consent in kept(desk, Consent)] == ["care_here", "coordination"]
    assert sheet.form_version == "intake 1"
    assert {consent.form_version for consent in kept(desk, Consent)} == {CONSENT.stamp}


def test_months_for_statistics_stand_beside_the_days(desk):
    record_intake(desk, sheets.intake(started_on="2024-03-05", identified_on=missing("declined"), ended_on="2025"))
    (sheet,) = kept(desk, Intake)
    assert (sheet.intake_date, sheet.intake_date_month) == (sheets.TODAY, sheets.TODAY[:7])
    assert (sheet.started_on, sheet.started_on_month) == ("2024-03-05", "2024")
    assert (sheet.ended_on_month, sheet.identified_on_month) == ("2025", {"missing": "declined"})
    assert sheet.referral_in_on_month is None


def test_an_age_is_worked_out_only_where_both_days_are_known(desk):
    year = int(sheets.TODAY[:4])
    record_intake(desk, sheets.intake(date_of_birth=f"{year - 30}-01-01"))
    record_intake(desk, sheets.intake(date_of_birth=f"{year - 30}-01"))
    record_intake(desk, sheets.intake(date_of_birth=f"{year - 30}-01-01", age_at_intake=missing("not_asked")))
    assert [each.age_at_intake for each in kept(desk, Intake)] == [30, None, {"missing": "not_asked"}]
    assert [each.age_is_estimated for each in kept(desk, Intake)] == ["no", None, None]


def test_codes_and_numbers_say_nothing_and_are_never_given_twice(desk):
    saved = [record_intake(desk, sheets.intake()) for _ in range(3)]
    assert len({each.code for each in saved}) == 3
    assert all(re.fullmatch(r"[2-9BCDFGHJKMNPQRTVWXY]{4}-[2-9BCDFGHJKMNPQRTVWXY]{4}", each.code) for each in saved)
    head = saved[0].number[:-4]
    assert re.fullmatch(rf"SUN-[0-9A-Z]{{2}}-{sheets.TODAY[2:4]}-", head)
    assert [each.number for each in saved] == [f"{head}{n:04d}" for n in (1, 2, 3)]


def test_one_line_a_record_in_this_workers_name(desk):
    record_intake(desk, sheets.intake())
    lines = kept(desk, Change)
    assert sorted(line.kind for line in lines) == ["case", "consent", "identity", "intake", "person"]
    assert {line.worker for line in lines} == {desk.worker_id}
    assert [row.verb for row in kept(desk, AuditRow)][-1] == "record_intake"


@pytest.mark.parametrize(
    ("intake", "field", "code"),
    [
        (sheets.intake(sheets.care(consent_status="refused")), "consent_status", "consent.first"),
        (sheets.intake(sheets.care(limits_explained="no")), "limits_explained", "consent.limits_first"),
        (sheets.intake(minor_at_intake="yes"), "given_by", "consent.guardian_missing"),
        (sheets.intake(known_as=None), "known_as", "answer.required"),
        (sheets.intake(shoe_size="43"), "shoe_size", "answer.no_such_question"),
        (sheets.intake(age_at_intake=15), "minor_at_intake", "ages.is_a_child"),
    ],
    ids=lambda each: each if isinstance(each, str) else "intake",
)
def test_what_is_wrong_is_told_and_nothing_is_kept(desk, intake, field, code):
    if field == "shoe_size":
        intake.answers["shoe_size"] = "43"
    with pytest.raises(AnswersRefused) as refused:
        record_intake(desk, intake)
    assert (field, code) in {(each.field, each.code) for each in refused.value.findings}
    assert kept(desk, Person) == kept(desk, Change) == []


def test_an_emergency_lets_care_be_recorded(desk):
    emergency = {
        "consent_purpose": "care_here",
        "recipient_kind": "this_shelter",
        "consent_status": "not_possible_emergency",
        "emergency_reason": "Unconscious",
    }
    record_intake(desk, sheets.intake(emergency))
    assert len(kept(desk, Person)) == 1


def test_a_hidden_answer_is_not_kept(desk):
    record_intake(desk, sheets.intake())
    changed = sheets.intake(interpreter_needed="no")
    changed.answers["interpreter_wishes"] = "nobody from the village"
    record_intake(desk, changed)
    assert [person.interpreter_wishes for person in kept(desk, Person)] == [None, None]


def test_the_draft_goes_when_the_intake_is_kept(desk):
    keep_draft.keep(desk, "intake", "k1", {"answers": {"known_as": "So"}})
    keep_draft.keep(desk, "intake", "k2", {"answers": {"known_as": "Ma"}})
    with pytest.raises(AnswersRefused):
        record_intake(desk, sheets.intake(known_as=None), draft_key="k1")
    assert len(keep_draft.drafts(desk)) == 2
    record_intake(desk, sheets.intake(), draft_key="k1")
    assert [draft.key for draft in keep_draft.drafts(desk)] == ["k2"]
