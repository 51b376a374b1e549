"""What is asked for on its day: whose task it is, the next day in court, records kept long enough, tasks at the end."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from app.records import workers
from app.records.errors import NotReadyToClose
from app.records.tasks import whose_of
from app.services import today
from app.services.approve_record import approve_record
from app.services.closing_gaps import closing_gaps
from app.services.correct_record import Correction, correct
from app.services.finish_task import finish_task
from app.services.show_case import show
from db.missing import missing
from db.models import Case, Closure
from db.session import LocalAuthor
from db.types import new_id
from tests import vaults
from tests.app.services import casework_kit as kit
from tests.sheets import TODAY


@pytest.fixture(scope="module")
def desk(tmp_path_factory):
    made = vaults.make(tmp_path_factory.mktemp("due") / "vault").desk
    yield made
    made.close()


def day(ahead):
    return (date.fromisoformat(TODAY) + timedelta(days=ahead)).isoformat()


def test_a_task_is_whose_name_stands_in_it_and_of_no_name_we_know_nobodys(desk):
    with desk.store.write(LocalAuthor(worker=desk.worker_id)) as session:
        for name in ("Dara", "Dara Sok", "សុខ"):
            session.add(workers.new_worker(new_id().hex(), name, "worker", desk.store.clock.now()))
    with desk.read("look") as session:
        cards = {each.name: workers.card(each) for each in workers.present(session)}
        whose = {name: whose_of(session, each) for name, each in cards.items()}
    leading = {name for name, card in cards.items() if card.role != "worker"}
    said = {
        "Dara and Amina": {"Dara", "Amina"}, "dara,sok": {"Dara Sok"}, "Dara Sok / Dara": {"Dara Sok", "Dara"},
        "Dra": set(), "សុខា": set(), "សុខ": {"សុខ"}, "Daranee": set(), "the supervisor": leading,
        f"ask {cards['Dara'].code}": {"Dara"},
    }  # fmt: skip
    for who, theirs in said.items():
        assert {name for name, each in whose.items() if each.mine(who)} == theirs, who
        assert {each.nobodys(who) for each in whose.values()} == {not theirs}, who
    sokha = kit.saved_case(desk)
    kit.add(desk, sokha, "task", what="one", who="Dra", due_on=day(0), state="open")
    kit.add(desk, sokha, "task", what="two", who="Dara and Amina", due_on=day(1), state="open")
    dara = replace(desk, worker=cards["Dara"])
    assert [each.words for each in today.tasks(dara).entries] == ["two", "one"]
    assert (today.tasks(dara).counts.mine, today.tasks(dara).counts.nobodys) == (1, 1)


def test_the_next_day_in_court_is_told_until_somebody_says_what_came_of_it(desk):
    sokha, closed = kit.saved_case(desk), kit.saved_case(desk)
    for who, ahead, state in (
        (sokha, 1, None), (sokha, 2, "granted"), (sokha, -40, "running"), (sokha, 9, "running"),
        (closed, -3, "running"), (closed, 3, "running"),
    ):  # fmt: skip
        kit.add(
            desk,
            who,
            "legal_action",
            legal_kind="unpaid_wages",
            next_date_on=day(ahead),
            **({"state": state} if state else {}),
        )
    close(desk, closed)
    pile = today.reviews(desk)
    assert [(each.why, each.day) for each in pile.entries] == [("hearing", day(ahead)) for ahead in (-40, 1, 3)]
    assert [each.late for each in pile.entries] == [True, False, False]
    assert pile.entries[1].label == "Claim for wages"
    assert show(desk, sokha.case).overview.hearing.answer("next_date_on") == day(1)


def test_who_was_kept_as_long_as_was_said_is_to_be_decided_on(desk):
    over, longer, back = kit.saved_case(desk), kit.saved_case(desk), kit.saved_case(desk)
    for who, until in ((over, (-400, 0)), (longer, (-1, 1)), (back, (-5,))):
        for ahead in until:
            add_closure(desk, who, until=day(ahead))
        if who is not back:
            close(desk, who)
    found = [each for each in today.approvals(desk).entries if each.why == "keep"]
    assert [(each.person, each.day, each.late) for each in found] == [(over.person, day(-400), False)]
    worker = replace(desk, worker=replace(desk.worker, role="worker"))
    assert today.approvals(worker).entries == ()


def close(desk, person):
    with desk.write("correct", why="x") as session:
        session.query(Case).filter_by(subject=bytes.fromhex(person.person)).one().case_status = "Closed"


def add_closure(desk, person, until):
    with desk.write("correct", why="x") as session:
        subject, case = bytes.fromhex(person.person), bytes.fromhex(person.case)
        session.add(Closure(id=new_id(), subject=subject, case=case, keep_until=until, approved_by=desk.worker.code))


def test_a_case_closes_when_it_is_said_of_each_task_what_becomes_of_it(desk):
    saved, supervisor = kit.saved_case(desk), kit.sitting(desk, "supervisor", "Chan")
    for gap in closing_gaps(desk, saved.case):
        correct(desk, Correction(gap.kind, gap.record, {gap.field: missing("unknown_to_person")}, "asked again"))
    made = kit.add(desk, saved, "closure", closed_on=TODAY, reason="goals_reached", keep_until=day(900))
    texts = {"open": "call", "done": "write", "not_needed": "buy", "kept": "visit"}
    tasks = {state: kit.add(desk, saved, "task", what=what, state="open") for state, what in texts.items()}
    blank = kit.add(desk, saved, "task", what="sing")
    found = {each.record: (each.field, each.task) for each in closing_gaps(desk, saved.case)}
    assert found == {tasks[state].record: ("state", what) for state, what in texts.items()} | {
        blank.record: ("state", "sing")
    }
    for state in ("done", "not_needed", "kept"):
        finish_task(supervisor, tasks[state].record, state)
    with pytest.raises(NotReadyToClose) as refusal:
        approve_record(supervisor, "closure", made.record)
    assert [each.task for each in refusal.value.gaps] == ["call", "sing"]
    finish_task(supervisor, tasks["open"].record, "done")
    finish_task(supervisor, blank.record, "not_needed")
    approve_record(supervisor, "closure", made.record)
    assert kit.status(desk, saved) == "Closed"
    still = today.shown(desk, today.listing(desk, "all"))
    assert [each.words for each in still if each.case == saved.case] == ["visit"], "what was kept is still to be done"


def test_a_referral_nobody_answered_is_asked_for_after_a_week_and_not_for_ever(desk):
    sokha = kit.saved_case(desk)
    sent = {"referral_reason": "Other", "service_wanted": "legal", "agreed": "urgent_without", "override_why": "danger"}

    def refer(to, ahead, **more):
        return kit.add(desk, sokha, "referral", referred_to=to, referred_on=day(ahead), **{**sent, **more}).record

    waiting = refer("Law office", -8)
    for to, ahead, more in (
        ("too soon", -6, {}),
        ("long ago", -181, {}),
        ("they said yes", -20, {"result": "accepted", "result_on": day(-19)}),
    ):
        refer(to, ahead, **more)
    nagged = refer("Clinic", -30, result="no_answer", result_on=day(-10))
    asked_again = refer("Embassy", -30, result="no_answer", result_on=day(-2))
    undated = refer("School", -9, result="no_answer", result_on=missing("unknown_to_person"))

    def entries():
        return [each for each in today.shown(desk, today.listing(desk, "reviews")) if each.why == "no_answer"]

    def told():
        return [each.record for each in entries()]

    assert told() == [nagged, undated, waiting]
    assert asked_again not in told()
    (entry,) = [each for each in entries() if each.record == waiting]
    assert (entry.words, entry.day, entry.late, entry.case) == ("Law office", day(-8), False, sokha.case)
    seen = show(desk, sokha.case).seen
    correct(desk, Correction("referral", waiting, {"result": "begun", "result_on": day(0)}, "they telephoned", seen))
    assert told() == [nagged, undated]
    with desk.write("correct") as session:
        session.get(Case, bytes.fromhex(sokha.case)).case_status = "Closed"
    assert told() == [], "nobody waits for it any more"


def test_planned_help_is_told_a_week_ahead_and_until_somebody_says_whether_it_took_place(desk):
    sokha = kit.saved_case(desk)

    def help_on(ahead, state="planned"):
        said = {"service_type": "health", "given_by_kind": "us", "given_on": day(ahead), "state": state}
        return kit.add(desk, sokha, "service", **said).record

    tomorrow, past = help_on(1), help_on(-2)
    for ahead, state in ((8, "planned"), (-200, "planned"), (-1, "given"), (-1, "not_available")):
        help_on(ahead, state)

    def entries():
        return [each for each in today.shown(desk, today.listing(desk, "reviews")) if each.why == "planned"]

    assert [(each.record, each.late) for each in entries()] == [(past, True), (tomorrow, False)]
    assert {each.label for each in entries()} == {"Health care"}
    correct(desk, Correction("service", past, {"state": "given"}, "she went", show(desk, sokha.case).seen))
    assert [each.record for each in entries()] == [tomorrow]
    with desk.write("correct") as session:
        session.get(Case, bytes.fromhex(sokha.case)).case_status = "Closed"
    assert entries() == []
