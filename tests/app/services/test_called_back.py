"""A permission that was taken back reaches every referral that is out: one task each, and a mark where it is shown."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QCoreApplication

from app import task_words
from app.records import worked_anew
from app.records.own_tasks import SUPERVISOR
from app.services.add_consent import add_consent
from app.services.correct_record import Correction, correct
from app.services.finish_task import finish_task
from app.services.show_case import show
from app.services.void_record import void_record
from app.services.withdraw_consent import Withdrawal, withdraw
from db.models import Case, Consent
from tests import vaults
from tests.app.services import casework_kit as kit
from tests.sheets import TODAY
from ui.cases import record_marks, record_words

UNDONE = {"withdrawn_on": None, "withdrawal_wish": None}


def day(offset):
    return (date.fromisoformat(TODAY) + timedelta(days=offset)).isoformat()


@pytest.fixture(scope="module")
def desk(tmp_path_factory):
    made = vaults.make(tmp_path_factory.mktemp("called") / "vault").desk
    yield made
    made.close()


@pytest.fixture
def saved(desk):
    return kit.saved_case(desk)


@pytest.fixture
def consent(desk, saved):
    return permit(desk, saved)


def permit(desk, saved, **changes):
    return add_consent(desk, saved.person, kit.may_refer("Lotus Clinic") | changes)


def refer(desk, saved, **given):
    return kit.add(desk, saved, "referral", **{"referred_to": "lotus  clinic", "agreed": "yes", "result": None} | given)


def take_back(desk, consent):
    withdraw(desk, Withdrawal(consent, "stop_only"))


def tasks(desk, saved):
    return kit.of_case(desk, "task", saved)


def states(desk, saved):
    return sorted(each.state for each in tasks(desk, saved))


def marks(desk, saved):
    return [each.permission for each in show(desk, saved.case).records if each.kind == "referral"]


def test_each_referral_that_is_out_there_has_one_task_and_a_mark(desk, saved, consent):
    for result in (None, "accepted", "no_answer", "begun", "recalled"):
        refer(desk, saved, result=result, result_on=TODAY if result else None)
    permit(desk, saved, recipient="Police")
    refer(desk, saved, referred_to="Police")
    assert (tasks(desk, saved), set(marks(desk, saved))) == ([], {""})
    take_back(desk, consent)
    found = tasks(desk, saved)
    assert {(each.what, each.who, each.due_on, each.state, each.urgent) for each in found} == {
        (task_words.tell("lotus clinic"), desk.worker.code, TODAY, "open", "yes")
    }
    assert len(found) == 3
    assert sorted(marks(desk, saved)) == ["", "", "", "taken_back", "taken_back", "taken_back"]
    view = show(desk, saved.case)
    assert [each.permission for each in view.overview.referrals] == ["taken_back"] * 3 + [""]
    texts = [each.text for each in record_marks.marks(view.overview.referrals[0], TODAY)]
    assert texts == ["Permission taken back"]


def test_said_again_or_saved_again_it_stays_one_task(desk, saved, consent):
    made = refer(desk, saved)
    correct(
        desk, Correction("consent", consent, {"withdrawn_on": TODAY, "withdrawal_wish": "stop_only"}, "she said so")
    )
    correct(desk, Correction("consent", consent, {"withdrawal_wish": "stop_and_erase"}, "she said so"))
    kit.mend(desk, made, referred_to="LOTUS Clinic")
    permit(desk, saved, consent_status="refused")
    assert states(desk, saved) == ["open"]
    finish_task(desk, tasks(desk, saved)[0].id.hex())
    kit.mend(desk, made, result="accepted")
    assert states(desk, saved) == ["done"]


def test_given_again_nobody_is_told_and_taken_back_anew_somebody_is(desk, saved, consent):
    refer(desk, saved)
    take_back(desk, consent)
    correct(desk, Correction("consent", consent, UNDONE, "it was another person"))
    assert (states(desk, saved), marks(desk, saved)) == (["not_needed"], [""])
    take_back(desk, consent)
    assert states(desk, saved) == ["open"]
    newer = permit(desk, saved)
    assert states(desk, saved) == ["not_needed"]
    take_back(desk, newer)
    assert states(desk, saved) == ["not_needed", "open"]


def test_of_a_void_referral_nobody_is_told(desk, saved, consent):
    made = refer(desk, saved)
    take_back(desk, consent)
    void_record(desk, "referral", made.record, "wrong person")
    assert (states(desk, saved), marks(desk, saved)) == (["not_needed"], [""])


def test_what_ran_out_is_marked_and_asks_for_nothing(desk, saved):
    permit(desk, saved)
    refer(desk, saved)
    permit(desk, saved, given_on=day(-9), valid_until=day(-1))
    assert (tasks(desk, saved), marks(desk, saved)) == ([], ["ended"])


def test_a_withdrawal_that_came_from_another_laptop_reaches_it_too(desk, saved, consent):
    refer(desk, saved)
    with desk.write("correct") as session:
        session.get(Consent, bytes.fromhex(consent)).withdrawn_on = TODAY
        session.get(Case, bytes.fromhex(saved.case)).case_worker = "W-GONE"
    assert tasks(desk, saved) == []
    with desk.write("correct") as session:
        worked_anew.note(session, [bytes.fromhex(saved.person)])
        worked_anew.work_off(session, date.fromisoformat(TODAY))
    assert [(each.who, each.state) for each in tasks(desk, saved)] == [(SUPERVISOR, "open")]
    with desk.write("correct") as session:
        session.get(Consent, bytes.fromhex(consent)).withdrawn_on = None
        worked_anew.note(session, [bytes.fromhex(saved.person)])
        worked_anew.work_off(session, date.fromisoformat(TODAY))
    assert states(desk, saved) == ["not_needed"], "and so does a permission that was renewed there"


def test_only_the_task_about_whom_the_new_permission_names_falls_away(desk, saved, consent):
    police = permit(desk, saved, recipient="Police")
    refer(desk, saved)
    refer(desk, saved, referred_to="Police")
    take_back(desk, consent)
    take_back(desk, police)
    assert states(desk, saved) == ["open", "open"]
    permit(desk, saved)
    assert {each.what: each.state for each in tasks(desk, saved)} == {
        task_words.tell("lotus clinic"): "not_needed",
        task_words.tell("Police"): "open",
    }
    permit(desk, saved, recipient="Police", valid_until=day(-1), given_on=day(-9))
    assert states(desk, saved) == ["not_needed", "open"], "one that has run out renews nothing"


def test_the_task_is_told_in_the_language_of_who_reads_it(monkeypatch):
    monkeypatch.setattr(QCoreApplication, "translate", lambda _context, text: text.replace("Tell", "Dis à"))
    told = record_words.said("task", "what", task_words.tell("Lotus"), record_words.People())
    assert told.replace("\u2068", "").replace("\u2069", "").startswith("Dis à Lotus: the person")
    assert task_words.said("Tell Lotus a story", str.upper) == "TELL LOTUS A STORY"
