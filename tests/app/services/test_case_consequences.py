"""What follows from a record: signs are read, a month is counted, a danger is raised, a supervisor is asked."""

from datetime import date, timedelta

import pytest
from sqlalchemy import func, select

from app.records.own_tasks import READ_OVERRIDE, RISK_TO_SELF, SUPERVISOR
from app.services.finish_task import finish_task
from app.services.void_record import void_record
from db.missing import missing
from db.models import Change, Person
from tests import vaults
from tests.app.services import casework_kit as kit
from tests.sheets import TODAY


@pytest.fixture(scope="module")
def desk(tmp_path_factory):
    made = vaults.make(tmp_path_factory.mktemp("follows") / "vault").desk
    yield made
    made.close()


@pytest.fixture
def saved(desk):
    return kit.saved_case(desk)


def lines(desk):
    with desk.read("look") as session:
        return session.scalar(select(func.count()).select_from(Change))


def test_a_screening_is_read_by_the_rule_of_its_list_and_again_after_a_correction(desk, saved):
    work = {"d4_01": "yes", "d4_02": "yes"}
    made = kit.add(desk, saved, "screening", tool="ilo_labour_adult", signs_ilo_labour_adult_work=work)
    assert kit.row(desk, made).result == "some_signs"
    assert kit.row(desk, made).screened_by == desk.worker.code
    before = lines(desk)
    kit.mend(desk, made, signs_ilo_labour_adult_deceived={"d1_01": "yes", "d1_02": "yes"})
    assert kit.row(desk, made).result == "strong_signs"
    assert lines(desk) == before + 1, "one save is one line"


def test_a_list_that_is_not_ours_has_no_result(desk, saved):
    made = kit.add(desk, saved, "screening", tool="own_form", tool_version="2")
    assert kit.row(desk, made).result == missing("not_applicable")


@pytest.mark.parametrize(
    ("began", "ended", "months"),
    [
        ("2024-01-10", "2024-07-10", 6),
        ("2024-01", "2025-01", 12),
        ("2022", "2024", 24),
        ("2024", "2024", None),
        ("2024-03-01", "2024-03-05", 0),
        ("2020", missing("unknown_to_person"), None),
    ],
)
def test_how_long_it_lasted_is_worked_out(desk, saved, began, ended, months):
    made = kit.add(desk, saved, "episode", stage="Exploitation", started_on=began, ended_on=ended)
    assert kit.row(desk, made).duration_months == months


def test_a_month_that_was_worked_out_goes_with_its_dates(desk, saved):
    made = kit.add(desk, saved, "episode", stage="Exploitation", started_on="2024-01", ended_on="2024-07")
    assert kit.row(desk, made).duration_months == 6
    kit.mend(desk, made, ended_on="2024-09")
    assert kit.row(desk, made).duration_months == 8
    kit.mend(desk, made, ended_on=None)
    assert kit.row(desk, made).duration_months is None
    kit.mend(desk, made, duration_months=5)
    assert kit.row(desk, made).duration_months == 5


def flags(desk, saved):
    with desk.read("look") as session:
        return session.get(Person, bytes.fromhex(saved.person)).danger_flags


def know(desk, saved, answer, parent=""):
    episode = kit.add(desk, saved, "episode", stage="Exploitation")
    return kit.add(desk, saved, "perpetrator", parent=episode.record, knows_where=answer)


def test_somebody_who_may_know_the_house_raises_the_flag_beside_the_others(desk):
    for before, after in (
        (["none_known"], ["trafficker_knows_place"]),
        (["phone_tracked"], ["phone_tracked", "trafficker_knows_place"]),
        (["trafficker_knows_place"], ["trafficker_knows_place"]),
        (missing("not_asked"), ["trafficker_knows_place"]),
    ):
        saved = kit.saved_case(desk, danger_flags=before)
        know(desk, saved, "yes")
        assert flags(desk, saved) == after
    for answer in ("no", missing("unknown_to_person")):
        saved = kit.saved_case(desk)
        know(desk, saved, answer)
        assert flags(desk, saved) == ["none_known"]


def test_the_flag_stays_when_the_answer_changes_until_a_person_takes_it_away(desk, saved):
    made = know(desk, saved, "no")
    kit.mend(desk, made, knows_where="yes")
    assert flags(desk, saved) == ["trafficker_knows_place"]
    kit.mend(desk, made, knows_where="no")
    assert flags(desk, saved) == ["trafficker_knows_place"]


def test_a_risk_of_self_harm_opens_one_urgent_task_for_the_supervisor(desk, saved):
    made = kit.add(desk, saved, "assessment_risk", **kit.RISK | {"risk_to_self": "high", "overall_risk": "high"})
    kit.add(desk, saved, "assessment_risk", made.record, **kit.RISK | {"risk_to_self": "high"})
    kit.mend(desk, made, safety_plan="She calls her aunt.")
    (task,) = kit.of_case(desk, "task", saved)
    assert (task.what, task.who, task.urgent, task.state) == (RISK_TO_SELF, SUPERVISOR, "yes", "open")
    assert task.due_on == TODAY
    second = kit.add(desk, saved, "assessment_risk", **kit.RISK)
    assert len(kit.of_case(desk, "task", saved)) == 1
    kit.mend(desk, second, risk_to_self="high")
    assert len(kit.of_case(desk, "task", saved)) == 2


def test_a_task_that_was_done_is_not_opened_again_and_that_of_a_void_record_falls(desk, saved):
    made = kit.add(desk, saved, "assessment_risk", **kit.RISK | {"risk_to_self": "high"})
    (task,) = kit.of_case(desk, "task", saved)
    finish_task(desk, task.id.hex())
    kit.mend(desk, made, safety_plan="She calls her aunt.")
    assert [each.state for each in kit.of_case(desk, "task", saved)] == ["done"]
    other = kit.add(desk, saved, "assessment_risk", **kit.RISK | {"risk_to_self": "high"})
    void_record(desk, "assessment_risk", other.record, "wrong person")
    assert sorted(each.state for each in kit.of_case(desk, "task", saved)) == ["done", "not_needed"]


def test_a_referral_without_permission_is_read_by_the_supervisor(desk, saved):
    kit.add(desk, saved, "referral", agreed="urgent_without", override_why="She was bleeding.")
    (task,) = kit.of_case(desk, "task", saved)
    assert (task.what, task.state) == (READ_OVERRIDE, "open")
    assert kit.outcomes(desk, "add_record")[-1] == "override"


def test_done_not_needed_and_open_again(desk, saved):
    made = kit.add(desk, saved, "task", due_on=TODAY)
    assert kit.row(desk, made).done_on is None
    finish_task(desk, made.record)
    assert (kit.row(desk, made).state, kit.row(desk, made).done_on) == ("done", TODAY)
    before = lines(desk)
    finish_task(desk, made.record)
    assert lines(desk) == before
    finish_task(desk, made.record, "open")
    assert (kit.row(desk, made).state, kit.row(desk, made).done_on) == ("open", None)
    finish_task(desk, made.record, "not_needed")
    assert (kit.row(desk, made).state, kit.row(desk, made).done_on) == ("not_needed", None)
    kit.mend(desk, made, state="done")
    assert kit.row(desk, made).done_on == TODAY


def test_the_day_it_was_done_is_the_first(desk, saved, monkeypatch):
    made = kit.add(desk, saved, "task", due_on=TODAY)
    finish_task(desk, made.record)
    later = date.fromisoformat(TODAY) + timedelta(days=3)
    monkeypatch.setattr("app.records.local.today", lambda desk: later)
    kit.mend(desk, made, what="other words")
    assert kit.row(desk, made).done_on == TODAY
