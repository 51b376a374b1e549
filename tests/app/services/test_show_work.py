"""The page of a case with all its work: in few statements however long it is, guarded where it must be, day by day."""

from __future__ import annotations

import pytest
from sqlalchemy import event

from app.roles import Refused
from app.services import field_history, show_case, void_record
from app.services.correct_record import Correction, correct
from app.services.record_intake import record_intake
from db.models import Sheet
from tests import sheets, vaults
from tests.ui.cases.rich import add, day, rich_case


@pytest.fixture(scope="module")
def desk(tmp_path_factory):
    made = vaults.make(tmp_path_factory.mktemp("work") / "vault").desk
    yield made
    made.close()


@pytest.fixture(scope="module")
def rich(desk):
    return rich_case(desk)


@pytest.fixture(scope="module")
def view(desk, rich):
    return show_case.show(desk, rich.case)


@pytest.fixture
def as_worker(desk):
    before = desk.worker
    desk.worker = before.__class__(before.id, before.code, before.name, "worker")
    yield desk
    desk.worker = before


def statements(desk, case):
    """What is asked of the vault while a page is read."""
    said = []

    def listen(_connection, _cursor, statement, parameters, _context, _many):
        said.append((statement, parameters))

    engines = {desk.store.vault.reader, desk.store.vault.writer}
    for engine in engines:
        event.listen(engine, "before_cursor_execute", listen)
    try:
        show_case.show(desk, case)
    finally:
        for engine in engines:
            event.remove(engine, "before_cursor_execute", listen)
    return said


def test_a_long_case_takes_no_more_statements_than_a_short_one(desk, rich):
    short = record_intake(desk, sheets.intake())
    sister = record_intake(desk, sheets.intake())
    for kind, told in (("case_note", {"noted_on": day(1), "note_kind": "talk", "text": "a", "supervisor_only": "no"}),):
        add(desk, short.case, kind, **told)
    add(desk, short.case, "family_link", linked_person=sister.person, relation="child")
    add(desk, sister.case, "family_link", linked_person=short.person, relation="parent")
    few, many = statements(desk, short.case), statements(desk, rich.case)
    assert len(few) > 20, "the listener hears"
    assert len(many) == len(few)


def test_every_statement_of_the_page_goes_by_an_index(desk, rich):
    small = ("organisation", "replica", "worker", "setting", "device")
    looked = 0
    for statement, parameters in statements(desk, rich.case):
        if not statement.startswith("SELECT"):
            continue
        with desk.store.vault.reader.connect() as connection:
            rows = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", parameters).all()
        plan = [row[-1] for row in rows]
        scans = [step for step in plan if step.startswith("SCAN") and step.split()[1] not in small]
        assert [step for step in scans if "audit" not in step] == [], statement
        looked += 1
    assert looked > 20


def test_open_red_flags_stand_on_top_and_those_that_are_over_do_not(view):
    assert [flag.answer("wording") for flag in view.flags] == ["Do not phone"]


def test_the_overview_says_what_matters_most(view):
    seen = view.overview
    assert seen.wishes.answer("wishes").startswith("To see the children")
    assert (seen.risk.answer("overall_risk"), seen.risk.day) == ("low", day(12))
    assert [task.answer("what") for task in seen.tasks] == ["Ask the embassy for the passport", "Look for a course"]
    assert seen.late == 1
    assert seen.stay.answer("room") == "Jasmine"
    assert [each.answer("referred_to") for each in seen.referrals] == ["River clinic"]
    assert [goal.answer("progress") for goal in seen.goals] == ["in_progress", "met"]
    assert len(seen.family) == 2


def test_whose_case_names_a_person_is_told_there_too(desk):
    """A child's page that says nobody is named, while the mother's names the child, sends the night staff astray."""
    mother, child, aunt = (record_intake(desk, sheets.intake(known_as=name)) for name in ("Mother", "Child", "Aunt"))
    add(desk, mother.case, "family_link", linked_person=child.person, relation="child")
    add(desk, mother.case, "family_link", linked_person=child.person, relation="came_together")
    mistake = add(desk, aunt.case, "family_link", linked_person=child.person, relation="other_family")
    void_record.void_record(desk, "family_link", mistake, "of somebody else")
    seen = show_case.show(desk, child.case)
    assert [(each.person, each.relation) for each in seen.named_by] == [(mother.person, "Mother or father")]
    assert [(each.name, each.case) for each in seen.people] == [("Mother", mother.case)]
    assert show_case.show(desk, mother.case).named_by == ()
    add(desk, aunt.case, "family_link", linked_person=child.person, relation="guardian")
    assert [each.relation for each in show_case.show(desk, child.case).named_by][1:] == ["In this person's care"]
    add(desk, child.case, "family_link", linked_person=mother.person, relation="parent")
    assert [each.person for each in show_case.show(desk, child.case).named_by] == [aunt.person], "not told twice"


def test_what_the_episodes_show_of_act_means_and_purpose(view, desk):
    seen = view.overview.elements
    assert (seen.act, seen.means, seen.purpose, seen.means_needed) == ("unknown", "yes", "yes", "unknown")
    assert (seen.says, seen.unknown) == ("open", ("act",))
    child = record_intake(desk, sheets.intake(minor_at_exploitation="yes"))
    assert show_case.show(desk, child.case).overview.elements is None, "nothing was written about any part of it"
    void = add(desk, child.case, "episode", stage="Recruitment", act_found="no")
    add(desk, child.case, "episode", stage="Exploitation", act_found="yes", means_used="no", purpose_exploitation="yes")
    void_record.void_record(desk, "episode", void, "of somebody else")
    seen = show_case.show(desk, child.case).overview.elements
    assert (seen.act, seen.means, seen.means_needed, seen.says) == ("yes", "no", "no", "all_hold")


def test_a_missing_answer_is_a_gap_in_the_scores_never_a_nought(view):
    mood = next(each for each in view.overview.series if each.title == "Mood")
    assert [point.score for point in mood.points] == [2, None, 3, 4]
    assert mood.points[1].said == "The person prefers not to answer"
    assert (mood.low, mood.top) == (1, 5)


def test_areas_without_an_answer_are_told_beside_the_number(view):
    needs = next(each for each in view.overview.series if each.kind == "assessment_needs")
    assert [(point.score, point.unsure) for point in needs.points] == [(3, 10), (3, 10)]


def test_the_steps_of_the_work_say_which_have_records(view):
    assert {step.label: step.done for step in view.steps} == {
        "Intake": True,
        "Screening": True,
        "Assessment": True,
        "Plan": True,
        "Services": True,
        "Follow-up": True,
        "Closed": False,
    }


def test_links_lead_to_the_other_persons_case(view, rich):
    assert [(each.case, each.name) for each in view.people] == [(rich.sister, "Dara")]
    assert view.others == ()


def test_things_stand_on_their_own_day_and_changes_where_they_were_written(view):
    stays = [(each.on, each.phrase) for each in view.events if each.kind == "stay"]
    assert stays == [(day(65), "Moved in"), (day(65), "Left the house"), (day(82), "Moved in")]
    assert all(each.late for each in view.events if each.kind == "stay")
    months = [each.on for each in view.events if each.kind == "episode"]
    assert months == ["2025-02", "2024", "2023-11"]
    goals = [each for each in view.events if each.kind == "goal"]
    assert [(each.on, each.phrase) for each in goals] == [("", "Written down")] * 2
    assert len({each.key for each in view.events}) == len(view.events)


def test_what_changed_says_before_after_and_why(view):
    changed = next(each for each in view.events if each.what == "changed" and each.kind == "case_note")
    (field,) = changed.fields
    assert field.before == ("They slept for the first time. They ask for a lamp at night.",)
    assert field.after.endswith("and got one.")
    assert (changed.why, changed.worker) == ("The lamp was found.", "Amina")
    voided = next(each for each in view.events if each.what == "voided")
    assert (voided.kind, voided.why, voided.fields) == ("service", "Typed twice", ())


def test_what_a_settled_dispute_saw_are_both_values(desk):
    saved = record_intake(desk, sheets.intake())
    note = add(desk, saved.case, "case_note", noted_on=day(1), note_kind="talk", text="one", supervisor_only="no")
    before = show_case.show(desk, saved.case).records[0].seen
    for text in ("two", "three"):
        correct(desk, Correction("case_note", note, {"text": text}, "both at once", before))
    correct(desk, Correction("case_note", note, {"text": "four"}, "settled"))
    newest = show_case.show(desk, saved.case).events[0]
    assert sorted(newest.fields[0].before) == ["three", "two"]


def test_nothing_guarded_reaches_a_worker(as_worker, rich):
    view = show_case.show(as_worker, rich.case)
    hidden = [each for each in view.records if each.guarded]
    assert {each.kind for each in hidden} == {"case_note", "incident"}
    assert "Kept for the supervisor" not in repr(view)
    assert "Kept apart" not in repr(view)
    guarded = {each.record for each in hidden}
    assert not guarded & {each.record for each in view.events}


def test_the_history_of_a_guarded_record_is_refused(as_worker, rich):
    with pytest.raises(Refused):
        field_history.history(as_worker, "case_note", rich.records["case_note"][1], "text")
    assert field_history.history(as_worker, "case_note", rich.records["case_note"][0], "text")


def test_an_own_questionnaire_stands_among_the_work_without_its_answers(desk):
    saved = record_intake(desk, sheets.intake())
    with desk.write("add_record") as session:
        kept = {"form": "mine", "form_version": "1", "form_title": "Night talk", "filled_on": day(1)}
        place = {"subject": bytes.fromhex(saved.person), "case": bytes.fromhex(saved.case)}
        session.add(Sheet(**place, private=kept))
    view = show_case.show(desk, saved.case)
    assert [(each.kind, each.title, each.day, each.sections) for each in view.records] == [
        ("sheet", "Night talk", day(1), ())
    ]
    assert any(each.kind == "sheet" for each in view.events)
