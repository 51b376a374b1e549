"""A dispute is settled to nothing that could not be saved, says why, and always leaves another way."""

from datetime import date, timedelta

import pytest

from app.records.errors import AnswersRefused
from app.services.add_consent import add_consent
from app.services.approve_record import approve_record
from app.services.correct_record import Correction, correct
from app.services.finish_task import finish_task
from app.services.list_disputes import list_disputes
from app.services.settle_dispute import check_settling, settle
from app.services.show_case import show
from app.services.withdraw_consent import Withdrawal, withdraw
from db.models import KINDS, Case
from tests import vaults
from tests.app.services import casework_kit as kit
from tests.app.services.test_close_case import close, whole
from tests.sheets import TODAY, care


def day(offset):
    return (date.fromisoformat(TODAY) + timedelta(days=offset)).isoformat()


@pytest.fixture(scope="module")
def desk(tmp_path_factory):
    made = vaults.make(tmp_path_factory.mktemp("settling") / "vault").desk
    yield made
    made.close()


@pytest.fixture
def saved(desk):
    return kit.saved_case(desk, care())


def seen_of(desk, made):
    return next(each for each in show(desk, made.case).records if each.record == made.record).seen


def differ(desk, made, *told):
    """Several pages were open on the same record: each saved what it saw fit, the last one shows."""
    seen = seen_of(desk, made)
    for answers in told:
        correct(desk, Correction(made.kind, made.record, answers, "asked again", seen))


def card_of(desk, record, field):
    return next(each for each in list_disputes(desk) if (each.record, each.field) == (record, field))


def refused(desk, record, field, answer):
    """The codes for which it is not settled so: told before, and at the moment itself."""
    card = card_of(desk, record, field)
    choice = next(at for at, value in enumerate(card.values) if value.answer == answer)
    told = sorted({each.code for each in check_settling(desk, card.dispute, choice) if each.severity == "error"})
    if not told:
        settle(desk, card.dispute, choice, "asked her")
        return told
    with pytest.raises(AnswersRefused) as error:
        settle(desk, card.dispute, choice, "asked her")
    assert sorted({each.code for each in error.value.findings if each.severity == "error"}) == told
    return told


def open_fields(desk, record):
    return [each.field for each in list_disputes(desk) if each.record == record]


URGENT = {"agreed": "urgent_without", "override_why": "She was bleeding."}


def test_a_yes_that_was_taken_back_is_refused_and_the_override_with_its_reason_is_the_way(desk, saved):
    consent = add_consent(desk, saved.person, kit.may_refer("Clinic"))
    made = kit.add(desk, saved, "referral", referred_to="Clinic", agreed="yes")
    differ(desk, made, URGENT, {"agreed": "yes"})
    withdraw(desk, Withdrawal(consent, "stop_only"))
    assert refused(desk, made.record, "agreed", "yes") == ["referral.no_permission"]
    assert refused(desk, made.record, "agreed", "urgent_without") == ["answer.required"]
    assert refused(desk, made.record, "override_why", URGENT["override_why"]) == []
    assert refused(desk, made.record, "agreed", "urgent_without") == []
    assert kit.row(desk, made).override_why == URGENT["override_why"]
    assert open_fields(desk, made.record) == []
    assert kit.outcomes(desk, "settle_dispute")[-2:] == ["done", "override"]


def test_where_no_value_may_stand_the_record_is_corrected_and_that_settles_it(desk, saved):
    for receiver in ("Clinic", "Hospice", "Police"):
        add_consent(desk, saved.person, kit.may_refer(receiver))
    made = kit.add(desk, saved, "referral", referred_to="Clinic", agreed="yes")
    differ(desk, made, {"referred_to": "Hospice"}, {"referred_to": "Police"})
    for receiver in ("Hospice", "Police"):
        add_consent(desk, saved.person, kit.may_refer(receiver, consent_status="refused"))
        assert refused(desk, made.record, "referred_to", receiver) == ["referral.no_permission"]
    correct(desk, Correction("referral", made.record, {"referred_to": "Clinic"}, "asked her", seen_of(desk, made)))
    assert open_fields(desk, made.record) == []


def test_an_actual_victim_needs_all_that_one_needs(desk, saved):
    made = kit.add(desk, saved, "determination", decided_by="Police", decided_on=TODAY, definition_used="palermo_2000")
    actual, other = "ActualVictimOfTrafficking", "NotAVictimOfTrafficking"
    differ(desk, made, {"status": actual}, {"status": other, "decided_by": {"missing": "unknown_to_person"}})
    assert refused(desk, made.record, "status", actual) == ["determination.actual_needs"]
    kit.mend(desk, made, decided_by="Police")
    assert refused(desk, made.record, "status", actual) == []


def test_a_stay_is_not_opened_again_beside_another(desk, saved):
    gone = {"left_how": "planned", "went_to": "own_home"}
    made = kit.add(desk, saved, "stay", moved_in_on=day(-9), moved_out_on=day(-5), **gone)
    differ(desk, made, {"moved_out_on": None}, {"moved_out_on": day(-4)})
    kit.add(desk, saved, "stay", moved_in_on=day(-4))
    assert refused(desk, made.record, "moved_out_on", None) == ["stay.already_here"]
    assert refused(desk, made.record, "moved_out_on", day(-4)) == []


def test_what_is_wrong_whichever_value_stands_keeps_nobody_from_settling(desk, saved):
    consent = add_consent(desk, saved.person, kit.may_refer("Clinic"))
    made = kit.add(desk, saved, "referral", referred_to="Clinic", agreed="yes")
    differ(desk, made, {"referral_reason": "SafetyMove"}, {"referral_reason": {"missing": "not_asked"}})
    withdraw(desk, Withdrawal(consent, "stop_only"))
    assert refused(desk, made.record, "referral_reason", {"missing": "not_asked"}) == []


def test_what_a_choice_hides_loses_its_answer_as_by_a_correction(desk, saved):
    add_consent(desk, saved.person, kit.may_refer("Clinic"))
    made = kit.add(desk, saved, "referral", referred_to="Clinic", **URGENT)
    seen = seen_of(desk, made)
    differ(desk, made, {"agreed": "yes"})
    correct(desk, Correction("referral", made.record, URGENT | {"override_why": "She fainted."}, "still so", seen))
    assert sorted(open_fields(desk, made.record)) == ["agreed", "override_why"]
    assert refused(desk, made.record, "agreed", "yes") == []
    assert (kit.row(desk, made).agreed, kit.row(desk, made).override_why) == ("yes", None)


def test_what_was_approved_is_read_again_after_its_content_was_settled(desk, saved):
    made = kit.add(desk, saved, "assessment_risk", **kit.RISK)
    differ(desk, made, {"household_risks": ["debt"]}, {"household_risks": ["none"]})
    approve_record(kit.sitting(desk, "supervisor", "Chan"), "assessment_risk", made.record)
    assert kit.row(desk, made).approved_by is not None
    assert refused(desk, made.record, "household_risks", ["debt"]) == []
    assert kit.row(desk, made).approved_by is None


def written_elsewhere(desk, kind, record, seen, **told):
    """By somebody who did not see what was written meanwhile."""
    with desk.write("correct", why="elsewhere", seen=seen) as session:
        kept = session.get(KINDS[kind], bytes.fromhex(record))
        for name, value in told.items():
            setattr(kept, name, value)


def test_an_approval_in_dispute_closes_no_case_that_is_not_ready(desk):
    saved, chan = whole(desk), kit.sitting(desk, "supervisor", "Chan")
    seen = show(desk, saved.case).seen
    made = close(desk, chan, saved)
    first = kit.row(desk, made).approved_by
    written_elsewhere(desk, "closure", made.record, {made.record: {}}, approved_by="W2")
    task = kit.add(desk, saved, "task", what="Fetch the papers", state="open")
    assert refused(desk, made.record, "approved_by", first) == ["closure.not_ready"]
    finish_task(desk, task.record)
    assert refused(desk, made.record, "approved_by", first) == []
    written_elsewhere(desk, "case", saved.case, seen, case_status="Active")
    assert refused(desk, saved.case, "case_status", "Active") == ["closure.status"]
    assert refused(desk, saved.case, "case_status", "Closed") == []


def test_the_day_of_the_intake_settles_the_day_the_case_was_opened(desk, saved):
    view = show(desk, saved.case)
    (record,) = {each.record for section in view.sections for each in section.fields if each.field == "intake_date"}
    for on in (day(-3), day(-2)):
        correct(desk, Correction("intake", record, {"intake_date": on}, "asked again", view.seen))
    assert refused(desk, record, "intake_date", day(-3)) == []
    with desk.read("look") as session:
        assert session.get(Case, bytes.fromhex(saved.case)).opened_on == day(-3)
    assert open_fields(desk, saved.case) == []
