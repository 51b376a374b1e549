"""All the data of a house, brought into an empty vault and written out again: the same in every cell."""

from __future__ import annotations

import hashlib
import json
import zipfile
from secrets import token_hex
from types import SimpleNamespace

import pytest
from sqlalchemy import select

from app.cli import table_verbs
from app.cli.parser import take_apart
from app.progress import Progress
from app.records.dataset_errors import NotReadHere, NotWhole, PassphraseNeeded
from app.roles import Refused
from app.services.add_record import NewRecord, add_record
from app.services.correct_record import Correction, correct
from app.services.erase_person import erase
from app.services.export_everything import Order, export_everything
from app.services.field_history import history
from app.services.ground import read_ground, write_ground
from app.services.import_everything import WholeWish, import_everything
from app.services.list_imports import runs
from app.services.preview_table import Look, preview
from app.services.record_intake import record_intake
from app.services.show_case import show
from app.services.void_record import void_record
from app.tables.errors import AllOurData
from db.models import KINDS, Blob, BlobChunk, Case, Change, ImportRow, Worker
from tests import specimens, vaults
from tests.app.services import casework_kit as kit
from tests.flows.handing import said
from tests.sheets import TODAY, care, intake

REASON = "The court asked for a copy that it can read itself"
PASSPHRASE = "eight tall herons count slow barges"
LAW = {"country": "KH", "must_report": "no", "keep_years": 7}
PARENT = {"perpetrator": "episode", "goal": "support_plan"}


def fill(desk):
    """One case with a record of every kind that has a form; a person who shares, one who was erased."""
    saved = record_intake(desk, intake(care(), said("research", "coded"), known_as="Sokha", gender="Feminine"))
    made = {}
    for kind in specimens.KINDS:
        sheet = specimens.in_vault(desk, saved.case, next(specimens.with_values(kind)))
        parent = made[PARENT[kind]] if kind in PARENT else ""
        made[kind] = add_record(desk, NewRecord(kind, saved.case, token_hex(16), sheet, parent)).record
    void_record(desk, "belongings", made["belongings"], "of another")
    correct(desk, Correction("case_note", made["case_note"], {"text": "said otherwise"}, "a slip of the hand"))
    record_intake(desk, intake(care(), known_as="Maly"))
    write_ground(desk, LAW)
    erase(desk, record_intake(desk, intake(care(), known_as="Chanthou")).person, "asked to be forgotten")
    return saved, made


@pytest.fixture(scope="module")
def first(tmp_path_factory):
    folder = tmp_path_factory.mktemp("first")
    desk = vaults.make(folder / "vault").desk
    saved, made = fill(desk)
    path = export_everything(desk, Order(folder=folder, seal="none", reason=REASON)).path
    yield desk, saved, made, path
    desk.close()


@pytest.fixture
def empty(tmp_path):
    made = vaults.copy_of(tmp_path / "empty", organisation="Lotus", site="LOT", worker_name="Amina").desk
    yield made
    made.close()


def records(path):
    """Every cell of every record, and the bytes of every file."""
    with zipfile.ZipFile(path) as packed:
        names = [name for name in packed.namelist() if name.startswith(("records/", "attachments/"))]
        return {
            name: {json.loads(line)["id"]: json.loads(line) for line in packed.read(name).splitlines()}
            if name.endswith(".jsonl") else packed.read(name)
            for name in names
        }  # fmt: skip


def count(desk, model):
    with desk.read("look") as session:
        return len(session.scalars(select(model)).all())


def test_every_cell_comes_back_and_a_second_time_nothing(first, empty, tmp_path):
    _, saved, _made, path = first
    looked = import_everything(empty, WholeWish(path, dry=True))
    assert (looked.new, looked.run, count(empty, KINDS["person"])) == (2, 0, 0), "a look writes nothing"
    done = import_everything(empty, WholeWish(path))
    assert (done.rows, done.new, done.aside, done.told) == (2, 2, 0, ())
    again = export_everything(empty, Order(folder=tmp_path, seal="none", reason=REASON)).path
    then, now = records(path), records(again)
    assert {kind for kind in specimens.KINDS if then[f"records/{kind}.jsonl"]} == set(specimens.KINDS)
    assert then["records/consent.jsonl"]
    assert any(name.startswith("attachments/") for name in then)
    for name, told in then.items():
        assert now[name] == told, name
    lines = count(empty, Change), count(empty, ImportRow), count(empty, Blob), count(empty, BlobChunk)
    twice = import_everything(empty, WholeWish(path))
    assert (twice.same, twice.new, twice.told) == (2, 0, ())
    assert (count(empty, Change), count(empty, ImportRow), count(empty, Blob), count(empty, BlobChunk)) == lines
    assert show(empty, saved.case).consents
    (version,) = read_ground(empty).versions
    assert (version.answers, version.worker) == (LAW, "Amina"), "the law of the house comes along, once"
    (run, _) = reversed(runs(empty))
    assert (run.source, dict(run.counts)) == ("Sunflower", {"imported": 2})


def test_history_says_when_and_by_whom_and_why(first, empty):
    desk, _, made, path = first
    import_everything(empty, WholeWish(path))
    past = history(empty, "case_note", made["case_note"], "text")
    told = str(past)
    assert "some more words" in told
    assert "said otherwise" in told
    assert "a slip of the hand" in told
    with empty.read("look") as session:
        amina = session.get(Worker, desk.worker_id)
        assert (amina.name, amina.slot, amina.left is None) == ("Amina", None, False), "a file gives nobody a key"


def test_what_is_here_stays_and_what_was_erased_stays_away(first, empty, tmp_path):
    _desk, saved, made, path = first
    import_everything(empty, WholeWish(path))
    correct(empty, Correction("case_note", made["case_note"], {"text": "mended here"}, "why not"))
    done = import_everything(empty, WholeWish(path))
    assert (done.changed, done.same) == (1, 1)
    assert [fault.why for fault in done.told[0].faults] == ["all.otherwise"]
    with empty.read("look") as session:
        assert session.get(KINDS["case_note"], bytes.fromhex(made["case_note"])).text == "mended here"
    erase(empty, saved.person, "asked to be forgotten")
    done = import_everything(empty, WholeWish(path))
    assert (done.erased, done.same, done.new) == (1, 1, 0)
    assert count(empty, Blob) == 0


def test_a_later_file_adds_what_is_new(first, empty, tmp_path):
    desk, saved, _, path = first
    import_everything(empty, WholeWish(path))
    kit.add(desk, saved, "case_note", noted_on=TODAY, note_kind="talk", text="later", supervisor_only="no")
    later = export_everything(desk, Order(folder=tmp_path, passphrase=PASSPHRASE)).path
    with pytest.raises(PassphraseNeeded):
        import_everything(empty, WholeWish(later))
    done = import_everything(empty, WholeWish(later, PASSPHRASE))
    assert (done.added, done.same, done.new) == (1, 1, 0)
    assert "later" in {each.text for each in _all(empty, "case_note")}
    for one in import_everything(desk, WholeWish(later, PASSPHRASE)).told:
        pytest.fail(str(one))  # into the very vault it came from: nothing new


def _all(desk, kind):
    with desk.read("look") as session:
        return list(session.scalars(select(KINDS[kind])))


def changed(path, to, name, change):
    """The file with one member rewritten, and its sum with it: as whoever knows how would forge it."""
    with zipfile.ZipFile(path) as packed:
        files = {each: packed.read(each) for each in packed.namelist()}
    before = hashlib.sha256(files[name]).hexdigest()
    files[name] = change(files[name])
    sums = files["SHA256SUMS"].decode().replace(before, hashlib.sha256(files[name]).hexdigest())
    files["SHA256SUMS"] = sums.encode()
    with zipfile.ZipFile(to, "w") as packed:
        for each, data in files.items():
            packed.writestr(each, data)
    return to


def test_a_partners_people_a_strange_case_and_a_wrong_cell_are_set_aside_with_the_reason(first, empty, tmp_path):
    _, saved, _, path = first

    def alter(name, change, why):
        forged = changed(path, tmp_path / "forged.zip", name, change)
        done = import_everything(empty, WholeWish(forged))
        assert why in {fault.why for row in done.told for fault in row.faults}, why
        assert done.new + done.same == 2 - done.aside
        assert saved.case not in {each.id.hex() for each in _all(empty, "case")}

    hers = saved.case.encode()
    alter("records/case_note.jsonl", lambda data: data.replace(hers, b"ab" * 16), "all.elsewhere")
    alter("records/case_note.jsonl", lambda data: data.replace(b'"said otherwise"', b"1.5"), "all.unfit")
    alter("house/replica.jsonl", lambda data: data.replace(b'"ours":true', b'"ours":false'), "all.partner")


def test_the_command_knows_such_a_file(first, empty):
    _, _, _, path = first
    with pytest.raises(AllOurData):
        preview(empty, Look(str(path)))
    args = take_apart(["import-table", str(path), "--dry-run"], table_verbs.VERBS)
    call = SimpleNamespace(desk=empty, args=args, progress=Progress())
    assert table_verbs._import(call).new == 2
    args.dry_run = False
    assert table_verbs._import(call).new == 2


def test_a_file_that_is_not_whole_or_is_none_brings_nothing(first, empty, tmp_path):
    _, _, _, path = first
    with zipfile.ZipFile(path) as packed, zipfile.ZipFile(tmp_path / "less.zip", "w") as less:
        for name in packed.namelist():
            if name != "records/consent.jsonl":
                less.writestr(name, packed.read(name))
    with pytest.raises(NotWhole):
        import_everything(empty, WholeWish(tmp_path / "less.zip"))
    (tmp_path / "no.txt").write_text("hello")
    with pytest.raises(NotReadHere):
        import_everything(empty, WholeWish(tmp_path / "no.txt"))
    assert (count(empty, Case), count(empty, ImportRow), runs(empty)) == (0, 0, ())


def test_only_an_administrator_and_it_can_be_stopped(first, empty):
    _, _, _, path = first

    def stop(_done, _total, doing):
        if doing == "Recording people":
            progress.cancel()

    progress = Progress(stop)
    done = import_everything(empty, WholeWish(path), progress)
    assert done.stopped
    assert import_everything(empty, WholeWish(path)).aside == 0
    assert count(empty, KINDS["person"]) == 2
    with pytest.raises(Refused):
        import_everything(kit.sitting(empty, "supervisor"), WholeWish(path))
