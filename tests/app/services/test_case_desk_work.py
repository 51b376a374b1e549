"""Cases change hands, definitions are offered, an intake is saved once, and what is for supervisors stays with them."""

from dataclasses import replace
from secrets import token_hex

import pytest
from sqlalchemy import func, select

from app.records.errors import NoSuchRecord, NoSuchWorker
from app.records.own_tasks import SUPERVISOR
from app.records.tasks import Whose
from app.roles import Refused
from app.services.assign_cases import assign_cases
from app.services.correct_record import Correction, correct
from app.services.erase_person import erase
from app.services.field_history import history
from app.services.list_disputes import list_disputes
from app.services.record_intake import record_intake, record_of
from app.services.show_case import show
from app.services.suggestions import suggest
from app.services.void_record import void_record
from app.services.write_profile import Meaning, Profile, write_profile
from db.models import Case, Person
from tests import vaults
from tests.app.services import casework_kit as kit
from tests.sheets import TODAY, intake


@pytest.fixture(scope="module")
def desk(tmp_path_factory):
    made = vaults.make(tmp_path_factory.mktemp("work") / "vault").desk
    yield made
    made.close()


@pytest.fixture(scope="module")
def worker(desk):
    return kit.sitting(desk, "worker")


def worker_of(desk, saved):
    with desk.read("look") as session:
        return session.get(Case, bytes.fromhex(saved.case)).case_worker


def test_many_cases_get_one_worker(desk, worker):
    some = [kit.saved_case(desk) for _ in range(3)]
    ids = [each.case for each in some]
    before = kit.outcomes(desk, "assign")
    assert assign_cases(desk, [*ids, ids[0]], worker.worker.code) == 3
    assert {worker_of(desk, each) for each in some} == {worker.worker.code}
    assert kit.outcomes(desk, "assign") == [*before, "done", "done", "done"]
    assert assign_cases(desk, ids, worker.worker.code) == 0


def test_the_timeline_tells_by_name_who_became_responsible(desk, worker):
    saved = kit.saved_case(desk)
    assign_cases(desk, [saved.case], worker.worker.code)
    changes = [each for event in show(desk, saved.case).events for each in event.fields]
    (hands,) = (each for each in changes if each.field == "case_worker")
    assert (hands.before, hands.after) == ((desk.worker.name,), worker.worker.name)


def test_all_change_hands_or_none(desk, worker):
    saved = kit.saved_case(desk)
    with pytest.raises(NoSuchRecord):
        assign_cases(desk, [saved.case, "ab" * 16], worker.worker.code)
    with pytest.raises(NoSuchWorker):
        assign_cases(desk, [saved.case], "W-00000")
    with pytest.raises(Refused):
        assign_cases(worker, [saved.case], worker.worker.code)
    assert worker_of(desk, saved) == desk.worker.code


def test_the_definitions_a_house_says_of_itself_are_offered_first_and_of_one_law_alone(desk, worker):
    saved = kit.saved_case(desk)
    kit.add(desk, saved, "determination", definition_used="palermo_2000", definition_version="article 3")
    ended = Meaning(definition="national_law", law="Law of 1998, article 2", valid_to="2008")
    now = Meaning(definition="national_law", law="Law on trafficking 2008, article 8", valid_from="2008")
    other = Meaning(definition="coe_2005", law="Article 4")
    write_profile(desk, Profile(meanings=(ended, now, other)))
    assert suggest(worker, "definitions") == (now.law, other.law, ended.law, "article 3")
    assert suggest(worker, "definitions", within="national_law") == (now.law, ended.law, "article 3")


def test_an_intake_saved_twice_makes_one_person(desk):
    def people():
        with desk.read("look") as session:
            return session.scalar(select(func.count()).select_from(Person))

    before = people()
    sheet = replace(intake(), record=record_of(token_hex(8)))
    first = record_intake(desk, sheet)
    assert record_intake(desk, sheet) == first
    assert record_intake(desk, replace(sheet, answers={})) == first, "what is saved is not judged again"
    assert people() == before + 1
    erase(desk, first.person, "she asked")
    with pytest.raises(NoSuchRecord):
        record_intake(desk, sheet)
    record_intake(desk, intake())
    record_intake(desk, intake())
    assert people() == before + 3, "without an id each is somebody"


SECRET = "The cook was seen at the gate."


@pytest.fixture
def note(desk):
    saved = kit.saved_case(desk)
    return kit.add(desk, saved, "case_note", noted_on=TODAY, text=SECRET, supervisor_only="yes")


def test_a_guarded_record_is_not_read_through_its_past(desk, worker, note):
    before = kit.outcomes(desk, "see_guarded")
    assert history(desk, "case_note", note.record, "text")[0].answer == SECRET
    with pytest.raises(Refused):
        history(worker, "case_note", note.record, "text")
    assert kit.outcomes(desk, "see_guarded") == [*before, "refused"]
    view = show(worker, note.case)
    assert SECRET not in repr(view)
    assert [each.guarded for each in view.records] == [True]


def test_a_guarded_record_is_not_changed_unseen(desk, worker, note):
    open_it = Correction("case_note", note.record, {"supervisor_only": "no"}, "to read it")
    with pytest.raises(Refused):
        correct(worker, open_it)
    with pytest.raises(Refused):
        void_record(worker, "case_note", note.record, "to be rid of it")
    row = kit.row(desk, note)
    assert (row.supervisor_only, row.voided) == ("yes", None)
    correct(desk, open_it)
    assert history(worker, "case_note", note.record, "text")[0].answer == SECRET


def test_a_guarded_record_in_dispute_is_in_the_supervisors_list_alone(desk, worker, note):
    seen = next(each for each in show(desk, note.case).records if each.record == note.record).seen
    for words in ("one", "other"):
        correct(desk, Correction("case_note", note.record, {"text": words}, "heard it", seen))
    assert note.record in {each.record for each in list_disputes(desk)}
    assert note.record not in {each.record for each in list_disputes(worker)}


def test_conduct_of_staff_is_guarded_too(desk, worker):
    saved = kit.saved_case(desk)
    made = kit.add(desk, saved, "incident", incident_kind="conduct_of_staff", what_happened=SECRET)
    with pytest.raises(Refused):
        history(worker, "incident", made.record, "what_happened")


def test_what_the_app_asks_of_the_supervisor_is_theirs(desk, worker):
    assert Whose(desk.worker, ()).mine(SUPERVISOR)
    assert not Whose(worker.worker, ()).mine(SUPERVISOR)
