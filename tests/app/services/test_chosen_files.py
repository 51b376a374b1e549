"""Whoever chose a folder, a pipe or a device instead of a file is told so at once, wherever a file can be chosen."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from app import chosen_file
from app.bundle.errors import NotABundle, NotACard
from app.cli.case_verbs import BadAnswers, _sheets
from app.errors import known, words
from app.keyring.errors import NotABackup
from app.records.dataset_errors import NotHandedToUs
from app.records.file_errors import NotAFile
from app.reports.report import ReportWrong
from app.services import keep_mapping, share_report
from app.services.attach_file import look_at
from app.services.inspect_bundle import inspect
from app.services.open_dataset import open_dataset
from app.services.own_forms import read_file
from app.services.preview_import import preview as preview_bundle
from app.services.preview_table import Look, preview
from app.services.read_card import read_card
from app.services.restore_vault import restore
from app.services.share_profile import NotAProfile, from_file
from app.services.take_receipt import take
from app.tables.errors import MappingWrong, TableUnreadable
from tests import vaults
from tests.vaults import PASSPHRASE, as_somebody_else

READERS = {
    "a mapping": (keep_mapping.from_file, MappingWrong),
    "a table": (lambda desk, path: preview(desk, Look(str(path))), TableUnreadable),
    "a file for a case": (look_at, NotAFile),
    "a data set": (lambda desk, path: open_dataset(desk, path, path.parent, "for our own system"), NotHandedToUs),
    "a card": (lambda desk, path: read_card(desk, path, "123456"), NotACard),
    "a report": (share_report.from_file, ReportWrong),
    "a profile": (from_file, NotAProfile),
    "a form": (lambda desk, path: read_file(path), NotAFile),
    "a backup": (lambda desk, path: restore(path, path.parent / "new", "Amina", PASSPHRASE), NotABackup),
    "a bundle": (preview_bundle, NotABundle),
    "a bundle to look at": (inspect, NotABundle),
    "a receipt": (take, NotABundle),
    "answers": (lambda desk, path: _sheets(str(path)), BadAnswers),
}


@pytest.fixture(scope="module")
def desk(tmp_path_factory):
    made = vaults.copy_of(tmp_path_factory.mktemp("chosen") / "vault").desk
    yield made
    made.close()


def odd_ones(folder):
    (folder / "a folder.json").mkdir()
    yield folder / "a folder.json"
    if hasattr(os, "mkfifo"):
        os.mkfifo(folder / "a pipe.json")
        (folder / "a link.json").symlink_to("/dev/zero")
        yield from (folder / "a pipe.json", folder / "a link.json", Path("/dev/zero"))


@pytest.mark.timeout(30)
@pytest.mark.parametrize("what", READERS)
def test_what_is_no_file_is_refused_with_a_sentence(desk, tmp_path, what):
    reads, error = READERS[what]
    for path in odd_ones(tmp_path):
        with pytest.raises(error) as told:
            reads(desk, path)
        assert words(told.value).what


def test_a_file_is_read_and_a_larger_one_is_known_by_one_byte_more(tmp_path):
    path = tmp_path / "x"
    path.write_bytes(b"12345")
    assert (chosen_file.read(path, 5), chosen_file.read(path, 3)) == (b"12345", b"1234")
    with pytest.raises(FileNotFoundError):
        chosen_file.read(tmp_path / "y", 5)


@pytest.mark.parametrize("what", READERS)
def test_what_is_gone_or_belongs_to_others_is_refused_with_a_sentence(desk, tmp_path, what):
    """A stick that was pulled out between the choice and the reading is no fault of the program."""
    reads, _ = READERS[what]
    (tmp_path / "theirs.json").write_text("{}")
    (tmp_path / "theirs.json").chmod(0)
    (tmp_path / "round.json").symlink_to(tmp_path / "round.json")
    for name in ("gone.json", "round.json", "theirs.json", "x" * 300):
        with as_somebody_else(), pytest.raises(Exception) as told:
            reads(desk, tmp_path / name)
        assert known(told.value), name
        assert words(told.value).next_step
