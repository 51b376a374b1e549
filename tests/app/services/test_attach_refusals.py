"""A file that cannot be taken, or is not taken to its end, says why and leaves nothing in the vault."""

from __future__ import annotations

import os
import shutil

import pytest
from sqlalchemy import select

from app.progress import Cancelled, Progress
from app.records.file_errors import (
    FileEmpty,
    FileGone,
    FileTooBig,
    FileUnreadable,
    NotAFile,
)
from app.services.attach_file import attach, look_at
from app.services.correct_record import Correction, correct
from app.services.keep_draft import keep
from app.services.read_attachment import open_file, whole
from app.services.record_intake import record_intake as record
from db.errors import VaultFull
from db.models import Blob
from tests.attached import MIB, NEEDLE, again, left, saved
from tests.sheets import intake
from tests.vaults import as_somebody_else


@pytest.fixture
def case(desk):
    return record(desk, intake()).case


@pytest.fixture
def scan(tmp_path):
    """Three pieces and a bit, of a kind that nobody knows."""
    path = tmp_path / "passport of Sokha.dat"
    path.write_bytes(b"\x00" + NEEDLE * (3 * MIB // len(NEEDLE) + 99))
    return path


def test_what_cannot_be_taken_says_why_and_leaves_nothing(desk, case, tmp_path, monkeypatch):
    empty, secret, big, pipe = (tmp_path / name for name in ("empty", "secret", "big", "pipe"))
    empty.touch()
    secret.write_bytes(b"x")
    secret.chmod(0)
    with big.open("wb") as made:
        made.truncate(512 * MIB + 1)
    os.mkfifo(pipe)
    for path, error in ((tmp_path, NotAFile), (pipe, NotAFile), (empty, FileEmpty), (big, FileTooBig)):
        with pytest.raises(error):
            attach(desk, case, path)
    with pytest.raises(FileGone):
        attach(desk, case, tmp_path / "nowhere")
    with as_somebody_else(), pytest.raises(FileUnreadable):
        look_at(desk, secret)
    big.write_bytes(b"x" * 100)
    monkeypatch.setattr(shutil, "disk_usage", lambda _path: shutil._ntuple_diskusage(100, 100, 100))
    with pytest.raises(VaultFull):
        attach(desk, case, big)
    assert left(desk) == (0, 0)


def test_a_stick_that_is_pulled_out_half_way_leaves_nothing(desk, case, scan):
    def pulled(done, _total, _doing):
        if done >= 2 * MIB:
            os.truncate(scan, 2 * MIB + 7)

    with pytest.raises(FileGone):
        attach(desk, case, scan, Progress(pulled, every=0))
    assert left(desk) == (0, 0)


def test_a_cancelled_attach_leaves_nothing(desk, case, tmp_path):
    large = tmp_path / "large"
    large.write_bytes(b"\x00" * 9 * MIB)
    seen, progress = (
        [],
        Progress(
            lambda done, _total, _doing: done >= 8 * MIB and (seen.append(left(desk)), progress.cancel()), every=0
        ),
    )
    with pytest.raises(Cancelled):
        attach(desk, case, large, progress)
    assert seen == [(1, 8)]  # it was half in
    assert left(desk) == (0, 0)


def test_a_crash_half_way_is_cleared_away_at_the_next_opening(desk, case, scan, monkeypatch):
    from app.records import files

    with monkeypatch.context() as broken, pytest.raises(OSError, match="power"):  # noqa: PT012
        broken.setattr(files, "finish", lambda *_args: (_ for _ in ()).throw(OSError("power")))
        broken.setattr(files, "discard", lambda *_args: (_ for _ in ()).throw(OSError("power")))
        attach(desk, case, scan)
    assert left(desk) == (1, 4)
    desk = again(desk)
    assert left(desk) == (0, 0)
    desk.close()


def test_what_no_form_was_saved_with_goes_and_what_a_draft_or_the_history_names_stays(desk, case, tmp_path):
    answers = []
    for word in (b"dropped", b"drafted", b"replaced", b"standing"):
        path = tmp_path / "file"
        path.write_bytes(word)
        answers.append(attach(desk, case, path))
    _dropped, drafted, replaced, standing = answers
    keep(desk, "attachment", "new:attachment", {"answers": {"file": drafted}})
    record_id = saved(desk, case, replaced)
    correct(desk, Correction("attachment", record_id, {"file": standing}, why="the wrong page"))
    desk = again(desk)
    with desk.read("look") as session:
        kept = {(blob.hash.hex(), blob.settled) for blob in session.scalars(select(Blob))}
    assert kept == {(drafted["hash"], False), (replaced["hash"], True), (standing["hash"], True)}
    assert whole(desk, open_file(desk, record_id)) == b"standing"
    desk.close()
