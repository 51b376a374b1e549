"""No planted word leaves any form for any file, in any encoding: all that is written is read while it is written."""

from __future__ import annotations

import shutil

import pytest

from tests.hunt.test_secrets import homes, search
from tests.hunt.watching import leaks, watched
from tests.hunt.words import NAME, NOTE, WORDS
from tests.kills.desk_work import FORMS

pytestmark = [
    pytest.mark.oracle,
    pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not installed"),
    pytest.mark.timeout(1500),
]
SOME = ("case_note", "attachment")
LEAK = "import pathlib, sys; f = pathlib.Path('gone'); f.write_bytes(sys.argv[1].encode(sys.argv[2])); f.unlink()"


def hunt(folder, forms):
    work, trace = folder / "work", folder / "trace"
    work.mkdir()
    done = watched(
        ["-W", "error", "-m", "tests.hunt.every_form", str(work), *forms],
        {**homes(folder), "PYTHONFAULTHANDLER": "1"},
        trace,
        1400,
    )
    assert done.returncode == 0, f"{done.stdout[-300:]}\n{done.stderr[-3000:]}"
    assert done.stdout.split() == [*forms, "done"]
    assert "vault.db-wal" in trace.read_text("utf-8", "replace"), "the trace did not see the vault"
    assert leaks(trace, WORDS) == []
    trace.unlink()
    assert search(folder) == []


def test_some_forms_leave_nothing_to_read(tmp_path):
    hunt(tmp_path, SOME)


@pytest.mark.heavy
def test_no_form_leaves_anything_to_read(tmp_path):
    hunt(tmp_path, FORMS)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16-le", "utf-16-be", "utf-32-le"])
@pytest.mark.parametrize("words", [NAME, NOTE.upper()], ids=["name", "note"])
def test_a_file_that_is_gone_again_would_be_seen(tmp_path, words, encoding):
    trace = tmp_path / "trace"
    assert watched(["-c", LEAK, words, encoding], homes(tmp_path), trace, 60).returncode == 0
    assert not (tmp_path / "gone").exists()
    assert [told for told in leaks(trace, WORDS) if "write" in told and "gone>" in told]


def test_a_name_of_a_file_and_a_mapped_file_would_be_seen(tmp_path):
    trace, code = tmp_path / "trace", (
        "import mmap, pathlib; pathlib.Path('Zyqvarelle').touch(); f = open('m', 'w+b'); f.truncate(9);"
        "m = mmap.mmap(f.fileno(), 9); m[:] = b'Brindlemo'"
    )  # fmt: skip
    assert watched(["-c", code], homes(tmp_path), trace, 60).returncode == 0
    told = "\n".join(leaks(trace, WORDS))
    assert "Zyqvarelle" in told
    assert "/m>" in told
