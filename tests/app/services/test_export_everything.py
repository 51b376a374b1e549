"""R34: an organisation takes all that is its own with it, in files that need no Havenbook."""

from __future__ import annotations

import csv
import hashlib
import io
import json
import os
import shutil
import subprocess
import zipfile
from pathlib import Path

import pytest
from sqlalchemy import select

from app.crypto.age import open_sealed
from app.crypto.age_recipients import ScryptIdentity, X25519Identity
from app.keyring.errors import BadPassphrase, WeakPassphrase
from app.progress import Cancelled, Progress
from app.records import everything
from app.records import files as kept_files
from app.records.dataset_errors import KeyNotRead, ReasonTooShort
from app.records.file_errors import CopyBesideVault
from app.roles import Refused
from app.services.attach_file import attach
from app.services.erase_person import erase
from app.services.export_everything import Order, export_everything
from app.services.record_intake import record_intake
from app.services.void_record import void_record
from db import erasure
from db.base import Base
from db.columns import fields_of
from db.models import (
    KINDS,
    AuditRow,
    Blob,
    Device,
    ImportMapping,
    ImportRow,
    ImportRun,
    Quarantined,
)
from tests import attached, vaults
from tests.app.services import casework_kit as kit
from tests.flows.handing import said
from tests.pictures import png
from tests.sheets import TODAY, care, intake

REASON = "The court asked for a copy that it can read itself"
PASSPHRASE = "eight tall herons count slow barges"
WORDS = "these words were written about her"


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """A desk, and a person with a note, a note by mistake, a picture; one more who shares; one who was erased."""
    folder = tmp_path_factory.mktemp("all")
    desk = vaults.make(folder / "vault").desk
    case = kit.saved_case(desk, known_as="Sokha")
    kit.add(desk, case, "case_note", noted_on=TODAY, note_kind="talk", text=WORDS, supervisor_only="yes")
    wrong = kit.add(desk, case, "case_note", noted_on=TODAY, note_kind="talk", text="of another", supervisor_only="no")
    void_record(desk, "case_note", wrong.record, "somebody else's")
    picture = folder / "one.png"
    picture.write_bytes(png())
    attached.saved(desk, case.case, attach(desk, case.case, picture), title="Her letter")
    record_intake(desk, intake(care(), said("research", "coded"), known_as="Maly"))
    lost = record_intake(desk, intake(care(), known_as="Chanthou"))
    erase(desk, lost.person, "asked to be forgotten")
    yield desk, _kept(desk), lost
    desk.close()


def _kept(desk):
    """The picture as the vault has it: without what the camera wrote into it."""
    with desk.read("look") as session:
        (blob,) = session.scalars(select(Blob))
        return kept_files.read(session, blob, 0, blob.size)


@pytest.fixture(scope="module")
def plain(made, tmp_path_factory):
    """The whole, not sealed: what is in it, by name."""
    done = export_everything(made[0], Order(folder=tmp_path_factory.mktemp("out"), seal="none", reason=REASON))
    with zipfile.ZipFile(done.path) as packed:
        assert packed.testzip() is None
        return done, {name: packed.read(name) for name in packed.namelist()}


def lines(files, name):
    return [json.loads(line) for line in files[name].splitlines()]


def test_every_record_is_in_it_with_every_answer(made, plain):
    desk, _, lost = made
    done, files = plain
    assert (done.people, done.shared, done.files, done.sealed) == (2, 1, 1, False)
    with desk.read("look") as session:
        for kind, model in KINDS.items():
            kept = {each.id.hex(): each for each in session.scalars(select(model)) if not each.erased}
            told = {each["id"]: each for each in lines(files, f"records/{kind}.jsonl")}
            assert set(told) == set(kept), kind
            for number, each in told.items():
                for name in fields_of(model):
                    answer = getattr(kept[number], name)
                    assert each[name] == (answer.hex() if isinstance(answer, bytes) else answer), (kind, name)
    notes = lines(files, "records/case_note.jsonl")
    assert [note["text"] for note in notes if not note["voided"]] == [WORDS]
    assert len(notes) == 2
    assert any(WORDS in str(line["values"]) for line in lines(files, "history.jsonl"))
    everything_ = b"".join(files.values())
    assert b"Chanthou" not in everything_
    assert [name for name, data in files.items() if lost.person.encode() in data] == ["house/erased.jsonl"]


def test_the_files_are_in_it_under_the_name_that_their_record_says(made, plain):
    _, picture, _ = made
    _, files = plain
    (record,) = lines(files, "records/attachment.jsonl")
    name = f"attachments/{record['file']['hash']}.png"
    assert files[name] == picture
    (row,) = csv.DictReader(files["attachments.csv"].decode("utf-8-sig").splitlines())
    assert (row["file"], row["subject"], row["size"]) == (name, record["subject"], str(len(picture)))


def test_it_says_what_everything_means_and_whom_it_is_for(plain):
    _, files = plain
    columns = list(csv.DictReader(files["dictionary/columns.csv"].decode("utf-8-sig").splitlines()))
    told = {(row["file"], row["column"]) for row in columns}
    for name in files:
        for each in lines(files, name)[:1] if name.endswith(".jsonl") else ():
            assert {(name, column) for column in each} <= told
    gender = next(row for row in columns if (row["file"], row["column"]) == ("records/person.jsonl", "gender"))
    assert gender["what it means"]
    codes = list(csv.DictReader(io.StringIO(files["dictionary/codes.csv"].decode("utf-8-sig"), newline="")))
    assert any(row["code"] == "ForcedLabour" and row["HTCDS"] == "ForcedLabour" for row in codes)
    readme = files["README.txt"].decode()
    assert f"NOT SEALED, because: {REASON}" in readme
    assert "2 people are in it. For 1 of them a paper was once signed" in " ".join(readme.split())
    assert "have given no" not in readme
    sums = dict(reversed(line.split("  ")) for line in files["SHA256SUMS"].decode().splitlines())
    assert sums == {n: hashlib.sha256(data).hexdigest() for n, data in files.items() if n != "SHA256SUMS"}


def test_every_table_goes_out_or_is_left_out_for_a_reason():
    """A table that is made tomorrow goes out too, and no key ever does."""
    tables = {each.table.name for each in everything.sheets()}
    assert tables | set(everything.LEFT_OUT) == set(Base.metadata.tables)
    assert not tables & set(everything.LEFT_OUT)
    assert {"setting", "device"} <= set(everything.LEFT_OUT)
    columns = {name for each in everything.sheets() for name in each.columns}
    assert not {name for name in columns if "secret" in name or ("identit" in name and name.endswith("ies"))}
    assert not columns & {"slot", "mark", "source_mark", "whose", "st"}


def test_of_who_is_away_no_file_name_no_raw_line_and_no_link_goes_out(tmp_path):
    desk = vaults.copy_of(tmp_path / "vault").desk
    here, waits, lost = (kit.saved_case(desk, known_as=name) for name in ("Sokha", "Chanthou", "Dalin"))
    for who in (waits, lost):
        kit.add(
            desk, here, "family_link", relation="sibling", linked_person=who.person, lives_here="no",
            safe_to_contact="no", contact_wish="no",
        )  # fmt: skip
    with desk.write("import_table") as session:
        for names, people in (("chanthou", [waits]), ("dalin", [lost]), ("register", [lost, here])):
            _came_from(session, desk, names, people)
        own = session.scalars(select(Device)).first()
        for subject in (None, bytes.fromhex(here.person)):
            session.add(Quarantined(
                partner=own.id, reason="unreadable", facts={}, subject=subject, at=desk.store.clock.now(),
                line=b"RAW of " + (b"Chanthou" if subject is None else b"Sokha"),
            ))  # fmt: skip
    erase(desk, lost.person, "asked to be forgotten")
    with desk.write("erase") as session:
        subject, pen = bytes.fromhex(waits.person), session.info["pen"]
        place = pen.place()
        pen.write(place, erasure.About("person", subject, subject), desk.worker_id, None)
        pen.lay_down()
        erasure.bury(session, subject, (place.hlc, place.rep, place.seq), confirmed=False)
    done = export_everything(desk, Order(folder=tmp_path, seal="none", reason=REASON))
    desk.close()
    with zipfile.ZipFile(done.path) as packed:
        files = {name: packed.read(name) for name in packed.namelist()}
    for who in (waits, lost):
        assert [name for name, data in files.items() if who.person.encode() in data] == ["house/erased.jsonl"]
    assert [name for name, data in files.items() if b"chanthou" in data or b"dalin" in data] == []
    assert [(each["file_name"] or None, each["source"] or None) for each in lines(files, "house/import_run.jsonl")] == [
        (None, None), (None, None), ("register.xlsx", "register"),
    ]  # fmt: skip
    assert [each["name"] for each in lines(files, "house/import_mapping.jsonl")] == [None, "register"]
    raw = [each["line"] for each in lines(files, "house/quarantined.jsonl")]
    assert raw == [None, b"RAW of Sokha".hex()]
    assert [each["relation"] for each in lines(files, "records/family_link.jsonl")] == ["sibling"] * 2


def _came_from(session, desk, name, people):
    told = {"at": desk.store.clock.now(), "mapping": {"name": name}, "source_mark": name.ljust(32).encode()}
    session.add(ImportMapping(name=name, **told))
    run = ImportRun(worker=desk.worker_id, source=name, file_name=f"{name}.xlsx", sha256="", sheet="", **told)
    session.add(run)
    session.flush()
    for number, who in enumerate(people):
        session.add(ImportRow(
            run=run.id, number=number, mark=f"{name}{number}".ljust(32).encode(), state="imported",
            cells=[["No", "1"]], subject=bytes.fromhex(who.person),
        ))  # fmt: skip


def test_pages_leave_no_row_out(made, tmp_path, monkeypatch):
    desk = made[0]
    done = export_everything(desk, Order(folder=tmp_path, seal="none", reason=REASON))
    with zipfile.ZipFile(done.path) as packed:
        files = {name: packed.read(name) for name in packed.namelist()}
    monkeypatch.setattr(everything, "_PAGE", 3)
    for sheet in everything.sheets():
        found, after, more = [], (), True
        while more:
            with desk.read("look") as session:
                told, after, _ = everything.page(session, sheet, after, everything.gone(session))
            found += told
            more = bool(after)
        if sheet.table.name != "audit":
            assert b"".join(found) == files[f"{sheet.path}.jsonl"], sheet.path


def test_it_is_sealed_for_a_passphrase_or_a_key(made, tmp_path):
    desk = made[0]
    key = X25519Identity()
    orders = (
        (Order(folder=tmp_path, passphrase=PASSPHRASE), ScryptIdentity(PASSPHRASE.encode())),
        (Order(folder=tmp_path, seal="key", key=f" {key.recipient()}\n"), key),
    )
    for order, identity in orders:
        done = export_everything(desk, order)
        data = Path(done.path).read_bytes()
        assert (done.sealed, WORDS.encode() in data, Path(done.path).suffix) == (True, False, ".age")
        assert hashlib.sha256(data).hexdigest() == done.sha256
        with zipfile.ZipFile(io.BytesIO(open_sealed(data, [identity]))) as packed:
            assert WORDS.encode() in packed.read("records/case_note.jsonl")
            assert "NOT SEALED" not in packed.read("README.txt").decode()
    verbs = [(row.verb, row.outcome) for row in _audit(desk)]
    assert ("export_everything", "2 people, sealed for a passphrase") in verbs
    assert ("export_everything", "2 people, sealed for a key") in verbs
    assert PASSPHRASE not in repr(Order(folder=tmp_path, passphrase=PASSPHRASE))


@pytest.mark.skipif(
    shutil.which("age") is None and os.environ.get("CI") != "true", reason="the age program is not here"
)
def test_the_age_program_opens_it(made, tmp_path):
    identity = X25519Identity()
    done = export_everything(made[0], Order(folder=tmp_path, seal="key", key=str(identity.recipient())))
    (tmp_path / "key").write_text(f"{identity.secret_text()}\n", "utf-8")
    subprocess.run(["age", "-d", "-i", tmp_path / "key", "-o", tmp_path / "out.zip", done.path], check=True)
    with zipfile.ZipFile(tmp_path / "out.zip") as packed:
        assert "README.txt" in packed.namelist()


def test_who_may_not_and_what_is_refused_leaves_nothing(made, tmp_path):
    desk = made[0]
    before = len(_audit(desk))
    for order, error in (
        (Order(folder=tmp_path, passphrase="short"), WeakPassphrase),
        (Order(folder=tmp_path), BadPassphrase),
        (Order(folder=tmp_path, seal="key", key="age1nothing"), KeyNotRead),
        (Order(folder=tmp_path, seal="none"), ReasonTooShort),
        (Order(folder=desk.vault_path, seal="none", reason=REASON), CopyBesideVault),
    ):
        with pytest.raises(error):
            export_everything(desk, order)
    for role in ("worker", "supervisor"):
        for order in (
            Order(folder=tmp_path, seal="none", reason=REASON),
            Order(folder=tmp_path, passphrase=PASSPHRASE),
        ):
            with pytest.raises(Refused):
                export_everything(kit.sitting(desk, role), order)
    assert list(tmp_path.iterdir()) == []
    assert {row.outcome for row in _audit(desk)[before:] if row.verb.startswith("export")} == {"refused"}


def test_stopped_half_way_nothing_is_left_and_it_is_written_down(made, tmp_path):
    desk = made[0]
    progress = Progress(every=0)
    progress._tell = lambda done, _total, _doing: progress.cancel() if done else None
    with pytest.raises(Cancelled):
        export_everything(desk, Order(folder=tmp_path, seal="none", reason=REASON), progress)
    assert list(tmp_path.iterdir()) == []
    rows = [(row.verb, row.outcome) for row in _audit(desk)][-2:]
    assert [verb for verb, _ in rows] == ["export_everything_plain"] * 2
    assert rows[0][1] == f"2 people, not sealed: {REASON}"
    assert rows[1][1].startswith("not written: ")


def _audit(desk):
    with desk.read("review_access") as session:
        return list(session.scalars(select(AuditRow).order_by(AuditRow.n)))
