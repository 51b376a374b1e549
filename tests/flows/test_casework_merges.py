"""Case work written in two places: what agrees comes together, what does not is kept twice, what is gone stays gone."""

from __future__ import annotations

from secrets import token_hex

from app.services.add_record import NewRecord, add_record
from app.services.approve_record import approve_record
from app.services.correct_record import Correction, correct
from app.services.erase_person import erase
from app.services.list_approvals import list_approvals
from app.services.list_disputes import list_disputes
from app.services.settle_dispute import settle
from app.services.show_case import show
from db.models import KINDS, Case, Person, Task
from tests.app.services import casework_kit as kit
from tests.flows.steps import bring_home, carry, intake, kept, one

RISK = kit.RISK | {"risk_to_self": "high", "safety_plan": "She calls her aunt."}


def added(desks, kind, **given):
    saved = intake(desks.shelter, "identity")
    made = kit.add(desks.shelter, saved, kind, **given)
    carry(desks)
    return saved, made


def looked(desks, made):
    return next(each for each in show(desks.shelter, made.case).records if each.record == made.record).seen


def mend(desks, made, seen, **answers):
    """Two forms were open on the same record at the same time."""
    correct(desks.shelter, Correction(made.kind, made.record, answers, "asked again", seen))


def choose(desk, card, answer):
    at = next(at for at, value in enumerate(card.values) if value.answer == answer)
    settle(desk, card.dispute, at, "asked her")


def test_an_assessment_corrected_in_two_places_comes_together(desks):
    _, made = added(desks, "assessment_risk", **RISK)
    seen = looked(desks, made)
    mend(desks, made, seen, household_risks=["debt"])
    mend(desks, made, seen, overall_risk="medium")
    carry(desks)
    for desk in (desks.shelter, desks.coordinator):
        row = kit.row(desk, made)
        assert (row.household_risks, row.overall_risk) == (["debt"], "medium")
        assert list_disputes(desk) == ()
    assert len(kept(desks.shelter, Task)) == 1


def test_one_answer_corrected_in_two_places_is_kept_twice_and_settled_by_a_person(desks):
    _, made = added(desks, "assessment_risk", **RISK)
    seen = looked(desks, made)
    for level in ("high", "medium"):
        mend(desks, made, seen, overall_risk=level)
    carry(desks)
    (card,) = list_disputes(desks.coordinator)
    assert {each.answer for each in card.values} == {"high", "medium"}
    choose(desks.coordinator, card, "high")
    assert bring_home(desks).set_aside == 0
    assert kit.row(desks.coordinator, made).overall_risk == kit.row(desks.shelter, made).overall_risk == "high"
    assert list_disputes(desks.shelter) == ()


STRONG = {f"sign_{at:02d}": "yes" for at in range(1, 4)}
NONE = {f"sign_{at:02d}": "no" for at in range(1, 12)}
SIGNS = "signs_ilo_forced_labour_11_signs"


def test_settling_signs_reads_the_list_again(desks):
    _, made = added(desks, "screening", tool="ilo_forced_labour_11")
    seen = looked(desks, made)
    for signs in (NONE, STRONG):
        mend(desks, made, seen, **{SIGNS: signs})
    assert kit.row(desks.shelter, made).result == "strong_signs"
    card = next(each for each in list_disputes(desks.shelter) if each.field == SIGNS)
    choose(desks.shelter, card, NONE)
    assert kit.row(desks.shelter, made).result == "no_signs"


def test_signs_chosen_elsewhere_come_home_and_are_read_again_before_anybody_saves(desks):
    _, made = added(desks, "screening", tool="ilo_forced_labour_11")
    seen = looked(desks, made)
    for signs in (NONE, STRONG):
        mend(desks, made, seen, **{SIGNS: signs})
    carry(desks)
    choose(desks.coordinator, next(each for each in list_disputes(desks.coordinator) if each.field == SIGNS), NONE)
    assert kit.row(desks.shelter, made).result == "strong_signs"
    assert bring_home(desks).set_aside == 0
    assert kit.row(desks.shelter, made).result == "no_signs"
    assert [each.field for each in list_disputes(desks.shelter)] == []
    carry(desks)
    assert kit.row(desks.coordinator, made).result == "no_signs"


def test_a_choice_made_elsewhere_writes_nothing_else_and_comes_home(desks):
    """The months between would be others than anybody wrote: to the house such a line would be no choice."""
    _, made = added(desks, "episode", stage="Exploitation", started_on="2024-03", ended_on="2024-06")
    seen = looked(desks, made)
    mend(desks, made, seen, started_on="2024-01", ended_on="2024-07")
    mend(desks, made, seen, started_on="2024-02", ended_on="2024-08")
    carry(desks)
    card = next(each for each in list_disputes(desks.coordinator) if each.field == "started_on")
    choose(desks.coordinator, card, "2024-01")
    assert bring_home(desks).set_aside == 0
    assert kit.row(desks.shelter, made).started_on == "2024-01"


def test_a_danger_raised_here_is_seen_there(desks):
    saved, episode = added(desks, "episode", stage="Exploitation")
    sheet = kit.sheet("perpetrator", {"knows_where": "yes"})
    add_record(desks.shelter, NewRecord("perpetrator", saved.case, token_hex(16), sheet, episode.record))
    carry(desks)
    assert one(desks.coordinator, Person).danger_flags == ["trafficker_knows_place"]


def test_what_others_wrote_waits_for_nobody_here(desks):
    """Who approved never travels: at the coordinator it would look as if nobody ever had."""
    _, made = added(desks, "support_plan")
    assert [each.record for each in list_approvals(desks.shelter)] == [made.record]
    assert list_approvals(desks.coordinator) == ()
    approve_record(desks.shelter, "support_plan", made.record)
    assert list_approvals(desks.shelter) == ()


def test_a_case_closed_here_is_closed_there(desks):
    saved, _ = added(desks, "case_note")
    with desks.shelter.write("approve") as session:
        session.get(Case, bytes.fromhex(saved.case)).case_status = "Closed"
    carry(desks)
    assert one(desks.coordinator, Case).case_status == "Closed"


def test_what_was_opened_for_the_supervisor_goes_with_the_person(desks):
    saved, _ = added(desks, "assessment_risk", **RISK)
    assert len(kept(desks.shelter, Task)) == 1
    erase(desks.shelter, saved.person, "she asked")
    task = one(desks.shelter, Task)
    assert (task.erased, task.what) == (True, None)
    carry(desks)
    assert [each for each in kept(desks.coordinator, KINDS["assessment_risk"]) if not each.erased] == []
