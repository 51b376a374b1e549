"""Progress that can be stopped, words that are always whole, a process that leaves no dump, files written whole."""

import os
import subprocess
import sys

import pytest

from app import paths
from app.errors import UNKNOWN, WORDS, alarm_words, known, words
from app.keyring.errors import WrongPassphrase
from app.progress import Cancelled, Progress


def test_progress_tells_at_most_so_often_and_always_at_the_end():
    told = []
    progress = Progress(lambda *at: told.append(at), every=1000)
    for done in range(101):
        progress.step(done, 100, "one")
    progress.step(0, 5, "two")
    assert told == [(0, 100, "one"), (100, 100, "one"), (0, 5, "two")]


def test_stop_is_heard_at_the_next_step():
    progress = Progress()
    progress.step(1, 2)
    progress.cancel()
    assert progress.cancelled
    with pytest.raises(Cancelled):
        progress.step(2, 2)


def test_words_are_translated_first_and_filled_afterwards():
    asked = []

    def translate(text):
        asked.append(text)
        return text.upper().replace("{WAIT}", "{wait}")

    said = words(WrongPassphrase(4), translate)
    assert "{wait}" in "".join(asked)
    assert "IN 4 S" in said.next_step


def test_an_unknown_error_keeps_its_text_to_itself():
    error = ValueError("Sokha-needle")
    assert not known(error)
    assert words(error) == UNKNOWN
    assert alarm_words("never heard of") == UNKNOWN


def test_a_fact_that_is_missing_does_not_hide_the_sentence():
    bare = WrongPassphrase(3)
    bare.facts = {}
    assert "…" in words(bare).next_step


def test_every_sentence_is_whole():
    for code, said in WORDS.items():
        for text in (said.what, said.next_step):
            assert text.endswith((".", "?", ":")), code
        assert not said.title.endswith("."), code


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="asks the Linux kernel")
def test_a_hardened_process_leaves_no_dump_and_no_open_file():
    script = (
        "import ctypes, os, resource\n"
        "from app.hardening import harden\n"
        "harden()\n"
        "print(resource.getrlimit(resource.RLIMIT_CORE), ctypes.CDLL(None).prctl(3, 0, 0, 0, 0), oct(os.umask(0)))\n"
    )
    said = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert said.stdout == "(0, 0) 0 0o77\n"


def test_a_small_file_is_whole_or_as_it_was(tmp_path, monkeypatch):
    file = tmp_path / "f"
    paths.write_private(file, b"old")

    def cut(*_):
        raise OSError

    monkeypatch.setattr(os, "fsync", cut)
    with pytest.raises(OSError):
        paths.write_private(file, b"new")
    assert file.read_bytes() == b"old"
