"""A case ends when a supervisor approves its closure, once nothing is left open, and begins anew as another case."""

import contextlib
from datetime import date, timedelta
from secrets import token_hex

import pytest
from sqlalchemy import select

from app.records.errors import (
    AlreadyOpen,
    AnswersRefused,
    CareNotAllowed,
    ClosureStands,
    NoSuchRecord,
    NotClosed,
    NothingToApprove,
    NotReadyToClose,
)
from app.roles import Refused
from app.services.add_consent import add_consent
from app.services.add_record import NewRecord, add_record
from app.services.approve_record import approve_record
from app.services.closing_gaps import closing_gaps
from app.services.correct_record import Correction, correct
from app.services.list_approvals import list_approvals
from app.services.reopen_case import reopen_case
from app.services.show_case import show
from app.services.void_record import void_record
from db.missing import missing
from db.models import Case, Consent, Intake
from tests import vaults
from tests.app.services import casework_kit as kit
from tests.sheets import TODAY, care


@pytest.fixture(scope="module")
def desk(tmp_path_factory):
    made = vaults.make(tmp_path_factory.mktemp("closing") / "vault").desk
    yield made
    made.close()


@pytest.fixture(scope="module")
def worker(desk):
    return kit.sitting(desk, "worker")


@pytest.fixture(scope="module")
def supervisor(desk):
    return kit.sitting(desk, "supervisor", "Chan")


def day(offset):
    return (date.fromisoformat(TODAY) + timedelta(days=offset)).isoformat()


def whole(desk):
    """A case in which everything that closing asks for is answered."""
    saved = kit.saved_case(desk)
    for gap in closing_gaps(desk, saved.case):
        correct(desk, Correction(gap.kind, gap.record, {gap.field: missing("unknown_to_person")}, "asked again"))
    assert closing_gaps(desk, saved.case) == ()
    return saved


def closure(desk, saved, **given):
    told = {"closed_on": TODAY, "reason": "goals_reached", "keep_until": day(900), **given}
    return kit.add(desk, saved, "closure", **told)


def close(desk, supervisor, saved, **given):
    made = closure(desk, saved, **given)
    approve_record(supervisor, "closure", made.record)
    return made


def test_writing_a_closure_closes_nothing_whoever_writes_it(desk, worker, supervisor):
    for sitting in (worker, supervisor, desk):
        saved = whole(desk)
        made = closure(sitting, saved)
        assert kit.status(desk, saved) == "Active"
        assert kit.row(desk, made).approved_by is None
        assert made.record in {each.record for each in list_approvals(supervisor)}


def test_a_worker_approves_nothing(desk, worker):
    saved = whole(desk)
    made = closure(worker, saved)
    with pytest.raises(Refused):
        approve_record(worker, "closure", made.record)
    with pytest.raises(Refused):
        list_approvals(worker)
    assert kit.status(desk, saved) == "Active"


@pytest.mark.parametrize(("reason", "status"), [("goals_reached", "Closed"), ("transferred", "ClosedReferred")])
def test_an_approved_closure_closes_the_case_and_is_audited(desk, supervisor, reason, status):
    saved = whole(desk)
    made = close(desk, supervisor, saved, reason=reason)
    row = kit.row(desk, made)
    assert (row.approved_by, row.approved_on, kit.status(desk, saved)) == (supervisor.worker.code, TODAY, status)
    assert made.record not in {each.record for each in list_approvals(supervisor)}
    before = kit.outcomes(desk, "approve")
    approve_record(desk, "closure", made.record)
    assert kit.row(desk, made).approved_by == supervisor.worker.code, "approved twice, it is approved once"
    assert kit.outcomes(desk, "approve") == before


def test_what_is_still_blank_is_named_and_nothing_is_approved(desk, supervisor):
    saved = kit.saved_case(desk)
    stay = kit.add(desk, saved, "stay", moved_in_on=TODAY)
    kept = kit.add(desk, saved, "belongings", kept_on=TODAY, is_identity_paper="yes")
    plan = kit.add(desk, saved, "support_plan")
    void = kit.add(desk, saved, "task")
    void_record(desk, "task", void.record, "by mistake")
    made = closure(desk, saved)
    with pytest.raises(NotReadyToClose) as refusal:
        approve_record(supervisor, "closure", made.record)
    gaps = refusal.value.gaps
    assert gaps == closing_gaps(desk, saved.case)
    found = {(each.kind, each.record, each.field) for each in gaps}
    assert ("stay", stay.record, "moved_out_on") in found
    assert ("belongings", kept.record, "returned_on") in found
    assert ("support_plan", plan.record, "approved_by") in found
    assert not [each for each in gaps if each.kind in ("task", "closure")]
    assert "intake" in {each.kind for each in gaps}
    assert all(each.title and each.label for each in gaps)
    assert int(refusal.value.facts["count"]) == len(gaps)
    assert (kit.row(desk, made).approved_by, kit.status(desk, saved)) == (None, "Active")


def test_another_case_of_the_person_leaves_no_gap(desk, supervisor):
    saved = whole(desk)
    close(desk, supervisor, saved)
    again = reopen_case(desk, saved.case, token_hex(16))
    kit.add(desk, again, "stay", moved_in_on=TODAY)
    assert closing_gaps(desk, saved.case) == ()
    assert "stay" in {each.kind for each in closing_gaps(desk, again.case)}


def test_contact_that_was_agreed_keeps_the_case_in_follow_up_until_it_is_done(desk, supervisor):
    saved = whole(desk)
    planned = kit.add(desk, saved, "follow_up", planned_on=day(30))
    close(desk, supervisor, saved, follow_up_agreed="yes")
    assert kit.status(desk, saved) == "FollowUp"
    kit.mend(desk, planned, done_on=TODAY, reached="not_reached")
    assert kit.status(desk, saved) == "Closed"
    second = kit.add(desk, saved, "follow_up", planned_on=day(60))
    assert kit.status(desk, saved) == "FollowUp"
    void_record(desk, "follow_up", second.record, "by mistake")
    assert kit.status(desk, saved) == "Closed"


def test_who_wants_no_contact_is_left_in_peace(desk, supervisor):
    saved = whole(desk)
    made = close(desk, supervisor, saved, follow_up_agreed="no")
    assert kit.refused(desk, saved, "follow_up", planned_on=day(30)) == {"follow_up.not_wanted"}
    kit.add(desk, saved, "follow_up", planned_on=TODAY, done_on=TODAY)
    kit.mend(desk, made, follow_up_agreed="yes")
    kit.add(desk, saved, "follow_up", planned_on=day(30))
    assert kit.status(desk, saved) == "FollowUp"
    kit.mend(desk, made, follow_up_agreed="no")
    assert kit.status(desk, saved) == "Closed", "she may change her mind"


def test_an_approved_closure_stands(desk, supervisor):
    saved = whole(desk)
    made = close(desk, supervisor, saved)
    with pytest.raises(ClosureStands):
        void_record(desk, "closure", made.record, "wrong person")
    with pytest.raises(ClosureStands):
        kit.mend(desk, made, reason="transferred")
    kit.mend(desk, made, keep_until=day(1200), summary="She keeps a copy.")
    row = kit.row(desk, made)
    assert (row.reason, row.keep_until, row.approved_by) == ("goals_reached", day(1200), supervisor.worker.code)
    assert kit.status(desk, saved) == "Closed"
    with pytest.raises(AnswersRefused):
        closure(desk, saved)


def test_a_closure_that_nobody_approved_can_be_voided_and_is_not_approved_then(desk, supervisor):
    saved = whole(desk)
    made = closure(desk, saved)
    void_record(desk, "closure", made.record, "too early")
    with pytest.raises(NothingToApprove):
        approve_record(supervisor, "closure", made.record)
    with pytest.raises(NothingToApprove):
        approve_record(supervisor, "case_note", made.record)
    assert kit.status(desk, saved) == "Active"
    assert made.record not in {each.record for each in list_approvals(supervisor)}


def test_a_case_is_not_closed_before_it_was_opened(desk):
    saved = kit.saved_case(desk)
    assert kit.refused(desk, saved, "closure", closed_on=day(-3)) == {"closure.before_opening"}


@pytest.mark.parametrize(
    ("kind", "free", "read"),
    [("support_plan", "ended_on", "objectives"), ("assessment_risk", "review_on", "safety_plan")],
)
def test_what_was_read_and_then_changed_is_read_again(desk, supervisor, kind, free, read):
    saved = kit.saved_case(desk)
    made = kit.add(desk, saved, kind)
    approve_record(supervisor, kind, made.record)
    kit.mend(desk, made, **{free: missing("not_applicable")})
    assert kit.row(desk, made).approved_by == supervisor.worker.code
    kit.mend(desk, made, **{read: "other words"})
    assert (kit.row(desk, made).approved_by, kit.row(desk, made).approved_on) == (None, None)
    waiting = next(each for each in list_approvals(supervisor) if each.record == made.record)
    assert (waiting.kind, waiting.case, waiting.number, waiting.name) == (kind, saved.case, saved.number, "Sokha")
    assert waiting.worker == "Amina"


def test_coming_back_is_a_new_case_of_the_same_person(desk, supervisor, worker):
    saved = whole(desk)
    intake_id = token_hex(16)
    with pytest.raises(NotClosed):
        reopen_case(worker, saved.case, intake_id)
    close(desk, supervisor, saved)
    again = reopen_case(worker, saved.case, intake_id)
    assert (again.person, again.code) == (saved.person, saved.code)
    assert again.number != saved.number
    assert reopen_case(worker, saved.case, intake_id) == again, "asked for twice, made once"
    with desk.read("look") as session:
        cases = list(session.scalars(select(Case).where(Case.subject == bytes.fromhex(saved.person)).order_by(Case.id)))
        intake = session.scalars(select(Intake).where(Intake.case == bytes.fromhex(again.case))).one()
    assert intake.id.hex() == intake_id
    assert [each.id.hex() for each in cases] == [saved.case, again.case], "ids tell which is the newest"
    case = cases[-1]
    assert (case.intake_kind, case.opened_on, case.case_status) == ("returned", TODAY, "Active")
    assert case.case_worker == worker.worker.code
    assert (intake.intake_date, intake.intake_date_month) == (TODAY, TODAY[:7])
    assert kit.status(desk, saved) == "Closed", "the old one stays as it was"
    with pytest.raises(AlreadyOpen):
        reopen_case(worker, saved.case, token_hex(16))
    answers = {
        field.field
        for part in show(desk, again.case).sections
        for field in part.fields
        if field.kind == "intake" and field.answer
    }
    assert answers == {"intake_date"}


def test_without_a_live_permission_for_care_no_new_case_begins(desk, supervisor):
    saved = whole(desk)
    close(desk, supervisor, saved)
    with desk.read("look") as session:
        consent = session.scalars(select(Consent.id).where(Consent.subject == bytes.fromhex(saved.person))).one()
    ended = {"withdrawn_on": TODAY, "withdrawal_wish": "stop_only"}
    correct(desk, Correction("consent", consent.hex(), ended, "she took it back"))
    with pytest.raises(CareNotAllowed):
        reopen_case(desk, saved.case, token_hex(16))
    add_consent(desk, saved.person, care())
    reopen_case(desk, saved.case, token_hex(16))


def test_the_id_of_somebody_elses_intake_opens_nothing(desk, supervisor):
    one, other = whole(desk), kit.saved_case(desk)
    close(desk, supervisor, one)
    (theirs,) = kit.of_case(desk, "intake", other)
    with pytest.raises(NoSuchRecord):
        reopen_case(desk, one.case, theirs.id.hex())


@pytest.mark.parametrize("kind", ["closure", "support_plan", "assessment_risk"])
def test_nobody_approves_by_writing_that_it_was_approved(desk, kind):
    """Neither in a new record nor in a correction; and a worker has no other way."""
    saved = kit.saved_case(desk)
    told = {**kit.sheet(kind, {}), "approved_by": desk.worker.code, "approved_on": TODAY}
    with contextlib.suppress(AnswersRefused):
        add_record(desk, NewRecord(kind, saved.case, "ab" * 16, told))
    assert not [row for row in kit.of_case(desk, kind, saved) if row.approved_by is not None]
    made = kit.add(desk, saved, kind)
    with pytest.raises(AnswersRefused):
        kit.mend(desk, made, approved_by=desk.worker.code)
    assert kit.row(desk, made).approved_by is None
