"""A colleague is asked to take a case: asked, taken, not taken, taken back; the case is never nobody's meanwhile."""

from datetime import date, timedelta
from secrets import token_hex

import pytest

from app.records import workers
from app.records.errors import (
    AlreadyVoided,
    NoSuchRecord,
    NoSuchWorker,
    NotTheirCase,
    ReasonMissing,
    RequestAnswered,
    RequestBack,
    RequestHasNoObject,
    RequestStands,
)
from app.services import today
from app.services.add_record import SavedRecord
from app.services.answer_request import decline, take
from app.services.assign_cases import assign_cases
from app.services.erase_person import erase
from app.services.show_case import show
from app.services.take_back_request import take_back
from app.services.void_case import void
from app.services.void_record import void_record
from db.models import Case, CaseRequest, Worker
from db.session import LocalAuthor
from tests import vaults
from tests.app.services import casework_kit as kit
from tests.sheets import TODAY

SOON = (date.today() + timedelta(days=3)).isoformat()  # noqa: DTZ011 - as the app sees it


@pytest.fixture(scope="module")
def boss(tmp_path_factory):
    desk = vaults.make(tmp_path_factory.mktemp("ask") / "vault").desk
    yield desk
    desk.close()


@pytest.fixture(scope="module")
def dara(boss):
    return kit.sitting(boss, "worker", "Dara")


@pytest.fixture(scope="module")
def chan(boss):
    return kit.sitting(boss, "worker", "Chan")


def ask(desk, saved, name="Chan", **more):
    answers = {"asked_of": name, "asked_why": "on leave", "must_know": "court on Monday", "until": SOON, **more}
    return kit.add(desk, saved, "case_request", **answers).record


def holder(desk, saved):
    with desk.read("look") as session:
        return session.get(Case, bytes.fromhex(saved.case)).case_worker


def kept(desk, request):
    with desk.read("look") as session:
        return session.get(CaseRequest, bytes.fromhex(request))


def entry(desk, request):
    """What stands on Today of this worker, or in the whole list behind it."""
    listed = today.shown(desk, today.listing(desk, "requests"))
    assert list(today.requests(desk).entries) == list(listed[: today.HANDFUL])
    return next((each for each in listed if each.record == request), None)


def told(desk, request):
    found = entry(desk, request)
    return found.why if found is not None else ""


@pytest.fixture
def case(dara, chan):
    """Dara's; whom she asks works here too."""
    del chan
    return kit.saved_case(dara)


def test_asked_and_taken_in_one_step(boss, dara, chan, case):
    request = ask(dara, case)
    assert holder(boss, case) == dara.worker.code, "asking changes nothing yet"
    row = kept(boss, request)
    assert (row.asked_by, row.held_by, row.asked_on) == (dara.worker.code, dara.worker.code, TODAY)
    assert [told(each, request) for each in (chan, dara, boss)] == ["asked", "asking", "between"]
    seen = show(chan, case.case).asking.request
    assert (seen.state, seen.mine, seen.may_answer, seen.must_know) == ("waiting", True, True, "court on Monday")
    with pytest.raises(NotTheirCase):
        take(dara, request)
    take(chan, request)
    row = kept(boss, request)
    assert (holder(boss, case), row.answered, row.answered_on) == (chan.worker.code, "taken", TODAY)
    assert row.answered_by == chan.worker.code
    assert [told(each, request) for each in (chan, dara, boss)] == ["", "was_taken", ""]
    for again in (lambda: take(chan, request), lambda: decline(chan, request, "no"), lambda: take_back(dara, request)):
        with pytest.raises(RequestAnswered):
            again()
    assert show(boss, case.case).asking.request.by == ""
    days = [each.phrase for each in show(boss, case.case).events if each.kind == "case_request" and each.on]
    assert sorted(days) == ["Answered", "Asked"]


def test_not_taken_says_why_and_the_case_stays(boss, dara, chan, case):
    request = ask(dara, case)
    with pytest.raises(ReasonMissing):
        decline(chan, request, "  ")
    decline(chan, request, "too many cases")
    assert holder(boss, case) == dara.worker.code
    assert [told(each, request) for each in (chan, dara, boss)] == ["", "not_taken", "not_taken"]
    assert entry(dara, request).words == "too many cases"
    assert show(dara, case.case).asking.request.reason == "too many cases"
    with pytest.raises(RequestStands):
        kit.mend(dara, made(request), must_know="something else")
    assert ask(dara, case) != request, "after a no somebody may be asked again"


def made(request):
    return SavedRecord("case_request", request, "", "")


def test_a_supervisor_answers_for_a_colleague_and_the_record_says_so(boss, dara, chan, case):
    request = ask(dara, case)
    take(boss, request)
    assert (holder(boss, case), kept(boss, request).answered_by) == (chan.worker.code, boss.worker.code)
    assert show(dara, case.case).asking.request.by == "Amina"


def test_taken_back_by_who_asked_and_told_to_who_was_asked(boss, dara, chan, case):
    request = ask(dara, case)
    with pytest.raises(NotTheirCase):
        take_back(chan, request)
    take_back(dara, request)
    assert [told(each, request) for each in (chan, dara)] == ["not_asked", ""]
    for late in (lambda: take(chan, request), lambda: decline(chan, request, "no"), lambda: take_back(dara, request)):
        with pytest.raises(RequestBack):
            late()
    assert holder(boss, case) == dara.worker.code


def test_void_while_it_waits_counts_as_taken_back(boss, dara, chan, case):
    request = ask(dara, case)
    with pytest.raises(NotTheirCase):
        void_record(chan, "case_request", request, "not mine")
    void_record(dara, "case_request", request, "the leave was moved")
    assert (kept(boss, request).answered, told(chan, request)) == ("taken_back", "not_asked")
    with pytest.raises(RequestBack):
        take(chan, request)
    with pytest.raises(AlreadyVoided):
        void_record(dara, "case_request", request, "again")


def test_the_case_went_to_somebody_else_meanwhile(boss, dara, chan, case):
    request = ask(dara, case)
    assign_cases(boss, [case.case], boss.worker.code)
    assert [told(each, request) for each in (chan, dara)] == ["no_object", "no_object"]
    for late in (lambda: take(chan, request), lambda: decline(chan, request, "no"), lambda: take_back(dara, request)):
        with pytest.raises(RequestHasNoObject):
            late()
    assert holder(boss, case) == boss.worker.code
    assert show(chan, case.case).asking.request.state == "no_object"


def test_a_passed_day_is_told_and_a_late_yes_is_a_yes(boss, dara, chan, case):
    request = ask(dara, case)
    yesterday = (date.fromisoformat(TODAY) - timedelta(days=1)).isoformat()
    _put(boss, request, until=yesterday)
    assert (entry(dara, request).why, entry(dara, request).late) == ("asking", True)
    assert show(dara, case.case).asking.request.late
    take(chan, request)
    assert holder(boss, case) == chan.worker.code


def _put(desk, request, **answers):
    """What time does, or the lines of another laptop: past every service."""
    with desk.store.write(LocalAuthor(worker=desk.worker_id)) as session:
        row = session.get(CaseRequest, bytes.fromhex(request))
        for name, answer in answers.items():
            setattr(row, name, answer)


def test_what_nobody_is_asked(boss, dara, chan, case):
    def no(desk, saved=case, **answers):
        return kit.refused(desk, saved, "case_request", **{"asked_of": "Chan", "until": SOON, **answers})

    yesterday = (date.fromisoformat(TODAY) - timedelta(days=1)).isoformat()
    assert no(dara, asked_of="Nobody Here") == {"request.nobody"}
    assert no(dara, asked_of="dara") == {"request.oneself"}
    assert no(boss, asked_of=dara.worker.code) == {"request.has_it"}
    assert no(chan, asked_of="Amina") == {"request.not_theirs"}
    assert no(dara, until=yesterday) == {"request.passed"}
    with boss.store.write(LocalAuthor(worker=boss.worker_id)) as session:
        session.add(workers.new_worker(token_hex(8), "Reader", "read_only", boss.store.clock.now()))
    assert no(dara, asked_of="Reader") == {"request.may_not"}
    ask(dara, case)
    assert no(dara, asked_of="Amina") == {"request.already"}


def test_no_request_for_what_is_closed_void_or_erased(boss, dara, chan):
    closed, voided, erased = (kit.saved_case(dara) for _ in range(3))
    requests = [ask(dara, each) for each in (closed, voided, erased)]
    void(boss, voided.case, "by mistake")
    erase(boss, erased.person, "she asked")
    with boss.store.write(LocalAuthor(worker=boss.worker_id)) as session:
        session.get(Case, bytes.fromhex(closed.case)).case_status = "Closed"
    for request, error in zip(requests, (RequestHasNoObject, RequestHasNoObject, NoSuchRecord), strict=True):
        with pytest.raises(error):
            take(chan, request)
    assert kit.refused(dara, closed, "case_request", asked_of="Chan", until=SOON) == {"request.closed"}
    assert kit.refused(dara, voided, "case_request", asked_of="Chan", until=SOON) == {"request.closed"}
    with pytest.raises(NoSuchRecord):
        kit.add(dara, erased, "case_request", asked_of="Chan", until=SOON)


def test_a_colleague_who_left_or_may_not_takes_nothing(boss, dara, case):
    gone = kit.sitting(boss, "worker", token_hex(4))
    request = ask(dara, case, gone.worker.name)
    with boss.store.write(LocalAuthor(worker=boss.worker_id)) as session:
        row = session.get(Worker, bytes.fromhex(gone.worker.id))
        row.role = "read_only"
    with pytest.raises(NoSuchWorker):
        take(boss, request)
    with boss.store.write(LocalAuthor(worker=boss.worker_id)) as session:
        row = session.get(Worker, bytes.fromhex(gone.worker.id))
        row.role, row.left = "worker", boss.store.clock.now()
    for desk in (boss, gone):
        with pytest.raises(NoSuchWorker):
            take(desk, request)
    assert show(dara, case.case).asking.request.gone
    assert holder(boss, case) == dara.worker.code


def test_who_is_asked_is_not_exchanged_and_only_who_asked_corrects(dara, chan, case):
    request = made(ask(dara, case))
    with pytest.raises(NotTheirCase):
        kit.mend(chan, request, must_know="nothing at all")
    with pytest.raises(RequestStands):
        kit.mend(dara, request, asked_of="Amina")
    kit.mend(dara, request, must_know="court on Tuesday")
    assert show(chan, case.case).asking.request.must_know == "court on Tuesday"


def test_two_laptops_asked_two_people(boss, dara, chan, case):
    """As it stands when both records are here: each is told so, whoever takes the case has it, the other can stop."""
    other = kit.sitting(boss, "worker", "Vanna")
    first = ask(dara, case)
    kept_back = kept(boss, first)
    second = token_hex(16)
    with boss.store.write(LocalAuthor(worker=dara.worker_id)) as session:
        session.add(CaseRequest(
            id=bytes.fromhex(second), subject=kept_back.subject, case=kept_back.case, form_version="case_request-1",
            asked_of="Vanna", asked_why="on leave", until=SOON, asked_by=dara.worker.code, asked_on=TODAY,
            held_by=dara.worker.code,
        ))  # fmt: skip
    assert show(chan, case.case).asking.request.also == ("Vanna",)
    assert (show(other, case.case).asking.request.record, told(other, second)) == (second, "asked")
    take(other, second)
    assert (holder(boss, case), told(chan, first)) == (other.worker.code, "no_object")
    with pytest.raises(RequestHasNoObject):
        take(chan, first)
