"""All the data of a house brought in: each old change beside the day and the worker that the file tells, and no other.

What is told is shown; the line itself says who brought it in, and nothing that decides reads it.
"""

from __future__ import annotations

import ast
import json
import zipfile
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.records import told
from app.services import trainings
from app.services.correct_record import Correction, correct
from app.services.erase_person import erase
from app.services.export_everything import Order, export_everything
from app.services.field_history import history
from app.services.import_everything import WholeWish, import_everything
from app.services.record_intake import record_intake
from app.services.show_case import show
from app.services.trainings import Amended
from db.brought import Told as Kept
from db.lines import PUT, Line
from db.missing import missing
from db.models import BroughtLine, Change
from tests import vaults
from tests.app.services import casework_kit as kit
from tests.app.services.test_trainings import COURSE
from tests.flows.desks import two_desks
from tests.flows.handing import TERMS, said
from tests.flows.steps import carry
from tests.flows.test_all_data_comes_back import REASON, changed, count
from tests.sheets import care, intake

ROOT = Path(__file__).parents[2]
MAY, JUNE = datetime(2024, 5, 3, 10, 0, tzinfo=UTC), datetime(2024, 6, 20, 9, 30, tzinfo=UTC)
JULY = datetime(2024, 7, 1, 16, 0, tzinfo=UTC)
DAY = "2024-05-03"
FORGED = '2019-01-01T08:00:00+00:00 W-AAAAA: {"told": {"at": "2019-01-01T08:00:00+00:00", "code": "W-AAAAA"}}'
NOTE = {"noted_on": "2024-05-02", "note_kind": "talk", "text": "She sleeps badly", "supervisor_only": "no"}


def at(desk, when):
    desk.store.clock.now_ms = lambda: int(when.timestamp() * 1000)


@pytest.fixture(scope="module")
def old(tmp_path_factory):
    """A house of spring 2024: an intake and a note on the 3rd of May, mended in June, once for a reason like a mark."""
    folder = tmp_path_factory.mktemp("old")
    desk = vaults.make(folder / "vault", worker_name="Sreymom").desk
    at(desk, MAY)
    desk.store.clock.last = 0
    agreed = (care(given_on=DAY), said("coordination", "identity", given_on=DAY))
    saved = record_intake(desk, intake(*agreed, known_as="Sokha", intake_date=DAY))
    note = kit.add(desk, saved, "case_note", **NOTE).record
    at(desk, JUNE)
    correct(desk, Correction("case_note", note, {"text": "She sleeps better"}, "a slip of the hand"))
    correct(desk, Correction("case_note", note, {"text": "She sleeps well"}, FORGED))
    learnt = trainings.add_training(desk, "ab" * 16, {**COURSE, "held_on": DAY, "attended": missing("not_applicable")})
    trainings.correct_training(desk, Amended(learnt, {"hours": "4"}, "the afternoon too"))
    at(desk, JULY)
    kit.add(desk, saved, "case_note", **{**NOTE, "noted_on": "2024-07-01", "text": "She laughed"})
    path = export_everything(desk, Order(folder=folder, seal="none", reason=REASON)).path
    yield desk, saved, note, path
    desk.close()


@pytest.fixture
def new(tmp_path):
    made = vaults.copy_of(tmp_path / "empty", organisation="Lotus", site="LOT", worker_name="Amina").desk
    yield made
    made.close()


def lines(path):
    with zipfile.ZipFile(path) as packed:
        return [json.loads(line) for line in packed.read("history.jsonl").splitlines()]


def first_days(path):
    """Of each change its values, reason and all, with the first day and author that the file knows of it."""
    with zipfile.ZipFile(path) as packed:
        codes = {each["id"]: each["code"] for each in map(json.loads, packed.read("house/worker.jsonl").splitlines())}
    found = []
    for line in lines(path):
        first = line["told"] or {"at": line["at"], "code": codes[line["worker"]]}
        if first["at"] is not None:
            found.append((line["record"], json.dumps(line["values"], sort_keys=True), first["at"], first["code"]))
    return sorted(found)


def test_a_history_tells_the_first_day_and_author_and_who_brought_it_in(old, new):
    desk, saved, note, path = old
    import_everything(new, WholeWish(path))
    today = datetime.now(UTC).isoformat()[:10]
    past = history(new, "case_note", note, "text")
    assert [(one.answer, one.told.at, one.told.worker) for one in past] == [
        ("She sleeps well", "2024-06-20T09:30:00Z", "Sreymom"),
        ("She sleeps better", "2024-06-20T09:30:00Z", "Sreymom"),
        ("She sleeps badly", "2024-05-03T10:00:00Z", "Sreymom"),
    ], "the newest first; a reason that looks like a mark is a reason"
    assert {(one.at[:10], one.worker) for one in past} == {(today, "Amina")}, "who brought it in, as the line proves"
    assert [one.why for one in past] == [FORGED, "a slip of the hand", ""]
    correct(new, Correction("case_note", note, {"text": "She sleeps"}, FORGED))
    assert history(new, "case_note", note, "text")[0].told is None, "nobody makes a mark by typing"

    then, now = show(desk, saved.case).events, show(new, saved.case).events
    assert (now[0].what, now[0].told, now[0].why) == ("changed", None, FORGED)

    def told_of(events):
        return [
            (one.what, one.kind, one.on, one.told.at if one.told else one.at, one.late, one.why, len(one.fields))
            for one in events
        ]  # fmt: skip

    assert told_of(now[1:]) == told_of(then), "in the order of the first days, told apart as they were saved"
    (card,) = (each for each in show(new, saved.case).records if each.record == note)
    assert (card.written[:10], card.worker, card.told) == (today, "Amina", told.Told("2024-05-03T10:00:00Z", "Sreymom"))
    ((done,),) = (each.corrected for each in trainings.list_trainings(new))
    assert (done.at[:10], done.worker, done.told) == (today, "Amina", told.Told("2024-06-20T09:30:00Z", "Sreymom"))
    assert {sheet.told.at for sheet in show(new, saved.case).consents} == {"2024-05-03T10:00:00Z"}


def test_out_in_and_out_again_every_change_keeps_its_first_day_and_author(old, new, tmp_path):
    _, _, note, path = old
    import_everything(new, WholeWish(path))
    correct(new, Correction("case_note", note, {"text": "She sleeps"}, "asked again"))
    second = export_everything(new, Order(folder=tmp_path, seal="none", reason=REASON)).path
    (own,) = (line for line in lines(second) if line["told"] is None)
    assert own["values"]["_why"] == "asked again"
    assert set(first_days(path)) < set(first_days(second))
    assert len(first_days(second)) == len(first_days(path)) + 1
    third = vaults.make(tmp_path / "third", organisation="Reed", site="REE", worker_name="Maly").desk
    try:
        import_everything(third, WholeWish(second))
        again = export_everything(third, Order(folder=tmp_path, seal="none", reason=REASON)).path
        assert first_days(again) == first_days(second)
        assert [one.told.worker for one in history(third, "case_note", note, "text")] == ["Amina", *["Sreymom"] * 3]
    finally:
        third.close()


def test_it_stays_at_home_and_goes_with_the_person(old, tmp_path):
    """A partner hears when the lines were written, by the line: so no file makes a house look older outside."""
    _, saved, note, path = old
    desks = two_desks(tmp_path, TERMS, worker_name="Amina")
    try:
        import_everything(desks.shelter, WholeWish(path))
        assert count(desks.shelter, BroughtLine) == count(desks.shelter, Change)
        carry(desks)
        assert history(desks.coordinator, "case_note", note, "text") == ()
        (case,) = (each.id.hex() for each in _cases(desks.coordinator))
        assert {event.told for event in show(desks.coordinator, case).events} == {None}
        assert {event.at[:4] for event in show(desks.coordinator, case).events} == {str(datetime.now(UTC).year)}
        assert count(desks.coordinator, BroughtLine) == 0
        erase(desks.shelter, saved.person, "asked to be forgotten")
        with desks.shelter.read("look") as session:
            left = {(row.subject, row.record) for row in session.query(BroughtLine)}
        assert left == {(b"\xab" * 16, b"\xab" * 16)}, "nothing but the training"
    finally:
        desks.close()


def _cases(desk):
    from db.models import Case

    with desk.read("look") as session:
        return list(session.query(Case))


@pytest.mark.parametrize(
    "mark",
    [
        '"told":{"at":"2024-05-03T10:00:00","worker":null,"code":"K7"}',
        '"told":{"at":"0001-01-01T00:00:00+00:00","worker":null,"code":"K7"}',
        '"told":{"at":null,"worker":null,"code":7}',
        '"told":{"at":null,"worker":null,"code":"K7\\u202e"}',
        '"told":"2024"',
    ],
)
def test_what_no_havenbook_told_is_set_aside_with_the_reason(old, new, tmp_path, mark):
    _, _, _, path = old
    forged = changed(
        path, tmp_path / "forged.zip", "history.jsonl", lambda data: data.replace(b'"told":null', mark.encode(), 1)
    )
    done = import_everything(new, WholeWish(forged))
    assert (done.aside, done.new) == (1, 1), "the training comes in, she waits for a sound file"
    assert {fault.why for row in done.told for fault in row.faults} == {"all.unfit"}


def test_a_told_day_after_the_import_moves_nothing_up():
    line = Line(1, 1, int(MAY.timestamp() * 1000) << 16, "case", b"", b"", PUT, b"", 1, b"", {}, None, b"")
    assert told.day(line, None) == told.day(line, Kept(JUNE, None, "")) == MAY.astimezone().date().isoformat()


def test_nothing_that_decides_reads_what_was_told():
    """Order, permissions, consent, duplicates, bundles: none of them may know of it. Who shows it is listed here."""
    may = {
        "app/records/everything.py", "app/records/everything_told.py", "app/records/everything_write.py",
        "app/records/past.py", "app/services/field_history.py", "app/records/told.py", "db/brought.py",
        "db/models/__init__.py",
    }  # fmt: skip
    named = set()
    for folder in ("app", "db", "ui"):
        for file in (ROOT / folder).rglob("*.py"):
            text = file.read_text(encoding="utf-8")
            if "brought" not in text and "BroughtLine" not in text:
                continue
            for node in ast.walk(ast.parse(text)):
                names = {each.name for each in node.names} if isinstance(node, ast.Import | ast.ImportFrom) else set()
                module = getattr(node, "module", "") or ""
                if (module == "db" and "brought" in names) or module == "db.brought" or "BroughtLine" in names:
                    named.add(file.relative_to(ROOT).as_posix())
    assert named == may
