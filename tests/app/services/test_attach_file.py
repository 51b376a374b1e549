"""Files in the vault: whole or not at all, read back byte by byte, gone with the person, not for everybody's eyes."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import select

from app.progress import Cancelled, Progress
from app.records.errors import NoSuchRecord
from app.records.file_errors import (
    CopyBesideVault,
    FileNotCleaned,
    FileNotHere,
)
from app.roles import Refused
from app.services import storage_facts
from app.services.add_worker import add_worker
from app.services.attach_file import attach, look_at
from app.services.back_up_vault import back_up
from app.services.erase_person import erase
from app.services.read_attachment import open_file, piece, whole
from app.services.record_intake import record_intake as record
from app.services.restore_vault import restore
from app.services.save_attachment_copy import save_copy
from app.services.unlock_vault import unlock_vault
from db.audit import verify
from db.models import AuditRow, Blob, BlobChunk
from tests import pictures
from tests.app.records.test_media import picture
from tests.attached import MIB, NEEDLE, decrypted, left, saved
from tests.sheets import intake
from tests.vaults import OTHER, PASSPHRASE


@pytest.fixture
def case(desk):
    return record(desk, intake()).case


@pytest.fixture
def scan(tmp_path):
    """Three pieces and a bit, of a kind that nobody knows."""
    path = tmp_path / "passport of Sokha.dat"
    path.write_bytes(b"\x00" + NEEDLE * (3 * MIB // len(NEEDLE) + 99))
    return path


def test_what_went_in_comes_out(desk, case, scan):
    told = []
    answer = attach(desk, case, scan, Progress(lambda *step: told.append(step), every=0))
    assert answer["size"] == str(scan.stat().st_size)
    assert answer["type"] == "application/octet-stream"
    assert told[-1][:2] == (scan.stat().st_size, scan.stat().st_size)
    file = open_file(desk, saved(desk, case, answer))
    assert whole(desk, file) == scan.read_bytes()
    assert piece(desk, file, MIB - 5, 10) == scan.read_bytes()[MIB - 5 : MIB + 5]
    assert piece(desk, file, file.size - 3, 10) == scan.read_bytes()[-3:]
    assert piece(desk, file, file.size, 10) == b""
    assert (file.case, file.title, file.kind) == (case, "Letter", "attachment")


def test_the_name_of_the_file_is_nowhere(desk, case, scan):
    saved(desk, case, attach(desk, case, scan))
    everything = b"".join(decrypted(desk))
    assert NEEDLE in everything
    assert b"passport of" not in everything


def test_the_same_file_is_kept_once_for_one_person_and_has_another_name_for_another(desk, case, scan):
    one, two = attach(desk, case, scan), attach(desk, case, scan)
    assert one == two
    assert left(desk)[0] == 1
    other = attach(desk, record(desk, intake()).case, scan)
    assert other["hash"] != one["hash"]
    assert left(desk)[0] == 2


def test_a_photo_comes_in_without_its_place_unless_it_is_evidence(desk, case, tmp_path):
    photo = tmp_path / "photo.txt"  # a name says nothing about what it is
    photo.write_bytes(pictures.with_facts(picture("JPG")))
    seen = look_at(desk, photo)
    assert (seen.type, seen.hidden) == ("image/jpeg", "cleaned")
    clean = open_file(desk, saved(desk, case, attach(desk, case, photo)))
    assert pictures.PLACE not in whole(desk, clean)
    assert not clean.telling
    kept = open_file(desk, saved(desk, case, attach(desk, case, photo, as_it_is=True)))
    assert whole(desk, kept) == photo.read_bytes()
    photo.write_bytes(photo.read_bytes()[:40])
    with pytest.raises(FileNotCleaned):
        attach(desk, case, photo)
    assert left(desk)[0] == 2


def test_what_can_tell_and_cannot_be_cleaned_says_so(desk, tmp_path):
    paper = tmp_path / "paper"
    paper.write_bytes(pictures.pdf())
    assert look_at(desk, paper).hidden == "stays"
    paper.write_text("only words", encoding="utf-8")
    assert look_at(desk, paper).hidden == "none"


def test_after_an_erasure_no_byte_of_it_is_left_in_the_file(desk, case, scan):
    other = record(desk, intake()).case
    saved(desk, other, attach(desk, other, scan))
    answer = attach(desk, case, scan)
    record_id = saved(desk, case, answer)
    file = open_file(desk, record_id)
    assert sum(NEEDLE in page for page in decrypted(desk)) > 1500
    person = next(record(desk, intake()).person for _ in range(1))
    with desk.read("look") as session:
        subjects = {blob.subject.hex() for blob in session.scalars(select(Blob))}
    assert person not in subjects
    for subject in subjects:
        erase(desk, subject, "the wish of the person")
    assert not any(NEEDLE in page for page in decrypted(desk))
    assert desk.store.vault.path.with_name("vault.db-wal").stat().st_size == 0
    with pytest.raises(NoSuchRecord):
        piece(desk, file, 0, 10)
    with pytest.raises(NoSuchRecord):
        attach(desk, case, scan)


def test_others_keep_theirs(desk, case, scan):
    other = record(desk, intake())
    mine = saved(desk, case, attach(desk, case, scan))
    attach(desk, other.case, scan)
    erase(desk, other.person, "the wish of the person")
    assert whole(desk, open_file(desk, mine)) == scan.read_bytes()


def test_only_a_supervisor_sees_what_is_guarded_and_every_look_is_written_down(desk, case, scan):
    record_id = saved(desk, case, attach(desk, case, scan), supervisor_only="yes")
    add_worker(desk, "Bo", "worker", OTHER)
    folder = desk.vault_path
    file = open_file(desk, record_id)
    desk.close()
    worker = unlock_vault(folder, "Bo", OTHER)
    for refused in (
        lambda: open_file(worker, record_id),
        lambda: piece(worker, file, 0, 9),
        lambda: whole(worker, file),
        lambda: piece(worker, replace(file, guarded=False), 0, 9),
        lambda: save_copy(worker, replace(file, guarded=False), folder.parent),
    ):
        with pytest.raises(Refused):
            refused()
    with worker.read("look") as session:
        rows = session.execute(select(AuditRow.verb, AuditRow.outcome, AuditRow.kind)).all()
        assert verify(session) is None
    assert ("look", "done", "attachment") in rows
    assert [row.outcome for row in rows if row.verb == "see_guarded"] == ["refused"] * 5
    worker.close()


def test_a_copy_is_written_where_it_is_asked_for_and_nowhere_beside_the_vault(desk, case, scan, tmp_path):
    file = open_file(desk, saved(desk, case, attach(desk, case, scan)))
    stick = tmp_path / "stick"
    stick.mkdir()
    made = save_copy(desk, file, stick)
    assert Path(made.path).read_bytes() == scan.read_bytes()
    assert "Sokha" not in made.path
    assert [path.name for path in stick.iterdir()] == [Path(made.path).name]
    inside = desk.vault_path / "copies"
    inside.mkdir()
    for folder in (desk.vault_path, inside):
        with pytest.raises(CopyBesideVault):
            save_copy(desk, file, folder)
    assert not list(inside.iterdir())
    stop = Progress()
    stop.cancel()
    with pytest.raises(Cancelled):
        save_copy(desk, file, stick, stop)
    assert len(list(stick.iterdir())) == 1
    with desk.read("look") as session:
        verbs = session.scalars(select(AuditRow.verb)).all()
    assert verbs.count("save_copy") == 2


def test_a_piece_that_is_missing_never_shows_as_a_shorter_file(desk, case, scan):
    file = open_file(desk, saved(desk, case, attach(desk, case, scan)))
    with desk.write("attach_file") as session:
        session.delete(session.get(BlobChunk, (session.scalars(select(Blob.id)).one(), 1)))
    with pytest.raises(FileNotHere):
        whole(desk, file)


def test_a_backup_brings_them_back(desk, case, scan, tmp_path):
    record_id = saved(desk, case, attach(desk, case, scan))
    (tmp_path / "stick").mkdir()
    made = back_up(desk, tmp_path / "stick")
    desk.close()
    anew = restore(made.path, tmp_path / "new", "Amina", PASSPHRASE)
    assert whole(anew, open_file(anew, record_id)) == scan.read_bytes()
    anew.close()


def test_the_vault_says_how_much_it_holds(desk, case, scan, monkeypatch):
    attach(desk, case, scan)
    facts = storage_facts.storage(desk)
    assert (facts.count, facts.files, facts.large) == (1, scan.stat().st_size, False)
    assert facts.vault > 0
    monkeypatch.setattr(storage_facts, "WARN_ABOVE", scan.stat().st_size - 1)
    assert storage_facts.storage(desk).large
