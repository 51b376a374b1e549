"""The house's list of trainings: who keeps it, what it never lets go, and that nothing in it is a no by itself."""

from __future__ import annotations

from dataclasses import replace
from secrets import token_hex

import pytest

from app.records.errors import AlreadyVoided, AnswersRefused, NoSuchRecord, ReasonMissing
from app.records.unsent import people_unsent
from app.records.workers import new_worker
from app.reports.make import Wish
from app.roles import Refused
from app.services import keep_draft, trainings
from app.services.field_history import history
from app.services.make_figure import make_figure
from app.services.trainings import Amended
from db.missing import missing
from db.models import Change, Training, Worker
from tests import vaults
from tests.sheets import TODAY

YEAR = {"first": f"{TODAY[:4]}-01-01", "last": f"{TODAY[:4]}-12-31"}
COURSE = {
    "held_on": TODAY,
    "training_subject": "first_aid",
    "hours": "2.5",
    "trainer_kind": "organisation",
    "given_by": "Blue Lamp",
    "others": 3,
}


@pytest.fixture
def desk(tmp_path):
    """Amina, who keeps the list, with two colleagues; one of them is Boupha."""
    made = vaults.copy_of(tmp_path / "vault").desk
    with made.write("add_worker") as session:
        for number, name in enumerate(("Boupha", "Chan"), 1):
            session.add(new_worker(f"{number:016x}", name, "worker", made.store.clock.now()))
    return made


def staff(desk):
    return {name: worker for worker, name in trainings.list_staff(desk)}


def add(desk, *names, **changes):
    told = {**COURSE, "attended": [staff(desk)[name] for name in names] or missing("not_applicable"), **changes}
    return trainings.add_training(desk, token_hex(16), told)


def row(desk, training):
    with desk.read("look") as session:
        return session.get(Training, bytes.fromhex(training))


def card(desk, training):
    return next(each for each in trainings.list_trainings(desk) if each.training == training)


def figure(desk, code, *by, **when):
    made = make_figure(desk, Wish(indicator=code, dimensions=by, **(when or YEAR))).figure
    whole = made.whole
    rows = {each.code: (each.n.n, each.of.n if each.of else None) for each in whole.rows}
    return rows, {gap.reason: gap.n.n for gap in whole.gaps}, whole.total.n, made


def test_a_training_is_kept_counted_corrected_and_voided(desk):
    first = add(desk, "Amina", "Boupha")
    kept, seen = row(desk, first), card(desk, first)
    assert (kept.subject, kept.attended_count, kept.workers_then, kept.held_on_month) == (kept.id, 2, 3, TODAY[:7])
    assert (seen.names, seen.written_by, seen.origin) == (("Amina", "Boupha"), "Amina", "")
    assert figure(desk, "IND47")[0] == {"first_aid": (1, 1)}
    assert figure(desk, "IND48")[:3] == ({"yes": (2, 3)}, {}, 3)
    opened = trainings.open_training(desk, "correct", first)
    people = [staff(desk)["Amina"]]
    trainings.correct_training(
        desk, Amended(first, {"attended": people, "hours": "3"}, "Boupha was ill", dict(opened.seen))
    )
    assert (row(desk, first).attended_count, row(desk, first).hours) == (1, "3")
    assert figure(desk, "IND48")[0] == {"yes": (1, 3)}
    (mended,) = card(desk, first).corrected
    assert (mended.worker, mended.why) == ("Amina", "Boupha was ill")
    assert dict(mended.before) == {"attended": [staff(desk)["Amina"], staff(desk)["Boupha"]], "hours": "2.5"}
    assert [each.answer for each in history(desk, "training", first, "hours")] == ["3", "2.5"]
    trainings.void_training(desk, first, "it was a meeting")
    assert (card(desk, first).voided, card(desk, first).why_void) == (True, "it was a meeting")
    assert figure(desk, "IND47")[2] == 0
    with pytest.raises(AlreadyVoided):
        trainings.void_training(desk, first, "again")


def test_saved_twice_it_is_one_and_every_change_is_a_line(desk):
    told = {**COURSE, "attended": missing("not_asked")}
    known = token_hex(16)
    for key in ("hers", "other"):
        keep_draft.keep(desk, "training", key, {"made": known})
    assert trainings.add_training(desk, known, told, "hers") == trainings.add_training(desk, known, told) == known
    with desk.read("look") as session:
        assert session.query(Change).filter(Change.kind == "training").count() == 1
        assert people_unsent(session, None) == 0, "nobody waits for a bundle because of it"
    assert row(desk, known).attended_count == missing("not_asked")
    assert [each.key for each in keep_draft.drafts(desk)] == ["other"]


def test_supervisors_keep_the_list_and_everybody_reads_it(desk):
    training = add(desk, "Amina")
    worker = replace(desk, worker=replace(desk.worker, role="worker"))
    assert len(trainings.list_trainings(worker)) == 1
    for refused in (
        lambda: add(worker, "Amina"),
        lambda: trainings.open_training(worker, "new", ""),
        lambda: trainings.check_training(worker, {}),
        lambda: trainings.correct_training(worker, Amended(training, {"hours": "1"}, "why")),
        lambda: trainings.void_training(worker, training, "why"),
    ):
        with pytest.raises(Refused):
            refused()
    add(replace(desk, worker=replace(desk.worker, role="supervisor")), "Amina")


def test_what_is_wrong_is_refused_with_its_reason_and_keeps_nothing(desk):
    def codes(**told):
        with pytest.raises(AnswersRefused) as refused:
            add(desk, "Amina", **told)
        return {each.code for each in refused.value.findings}

    assert codes(attended=["ab" * 8]) == {"training.no_such_worker"}
    assert codes(attended=["Amina"]) >= {"answer.wrong_kind"}
    assert codes(hours="0") == {"answer.out_of_range"}
    assert codes(held_on="2031-01-01") == {"answer.in_future"}
    assert codes(others=None) == {"answer.required"}
    assert trainings.list_trainings(desk) == ()
    training = add(desk, "Amina")
    with pytest.raises(ReasonMissing):
        trainings.correct_training(desk, Amended(training, {"hours": "1"}, " "))
    with pytest.raises(AnswersRefused):
        trainings.correct_training(desk, Amended(training, {"attended_count": 9}, "by hand"))
    with pytest.raises(AnswersRefused):
        trainings.correct_training(desk, Amended(training, {"attended": ["ab" * 8]}, "somebody else"))
    with pytest.raises(NoSuchRecord):
        trainings.void_training(desk, token_hex(16), "not here")


def test_nobody_is_untrained_because_nothing_was_written_down(desk):
    assert figure(desk, "IND48")[:2] == ({"yes": (0, 0)}, {"not_collected_then": 3})
    add(desk, "Amina", attended=missing("unknown_to_person"))
    assert figure(desk, "IND48")[:2] == ({"yes": (0, 0)}, {"unknown_to_person": 3})
    add(desk, "Chan")
    assert figure(desk, "IND48")[:2] == ({"yes": (1, 1)}, {"unknown_to_person": 2})


def test_a_training_without_a_day_is_in_no_period_and_nobody_is_yes_or_no_by_it(desk):
    add(desk, "Amina", held_on=missing("not_asked"))
    rows, gaps, total, made = figure(desk, "IND47")
    assert (rows, gaps, total, made.undated) == ({}, {}, 0, 1)
    assert figure(desk, "IND48")[:2] == ({"yes": (0, 0)}, {"training_unplaced": 1, "not_collected_then": 2})
    add(desk, "Chan", held_on=TODAY[:4])
    assert figure(desk, "IND48")[:2] == ({"yes": (1, 2)}, {"training_unplaced": 1})


def test_trainings_without_our_workers_leave_them_as_they_are(desk):
    add(desk)
    kept = card(desk, add(desk))
    assert kept.answers["attended_count"] == 0
    assert figure(desk, "IND48")[:3] == ({"yes": (0, 3)}, {}, 3)


def test_only_who_worked_here_in_the_period_is_counted(desk):
    with desk.write("add_worker") as session:
        session.get(Worker, bytes(7) + b"\2").left = desk.store.clock.now()
    add(desk, "Amina", held_on="2019-05-02")
    old = figure(desk, "IND48", first="2019-01-01", last="2019-12-31")
    assert old[2] == 0, "nobody worked at this vault then"
    assert row(desk, trainings.list_trainings(desk)[0].training).workers_then == 1, "but whoever was there was there"
    assert figure(desk, "IND48")[2] == 3, "whoever left in the period was there in the period"


def test_figures_by_hours_and_of_one_share_nothing(desk):
    add(desk, "Amina")
    add(desk, "Amina", hours="17", training_subject="other", training_subject_other="fire drill")
    add(desk, "Amina", hours=missing("not_asked"))
    made = figure(desk, "IND47", "training_hours")[3]
    assert {each.keys[0] for each in made.groups} == {"2-4", "17+", "!not_asked"}
    said = {each.assumption for each in made.caveats}
    assert {"A12", "A13"} <= said
