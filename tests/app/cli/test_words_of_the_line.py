"""What is said about a command line itself: help of every argument, and slips, in the language that was chosen."""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from pathlib import Path

import pytest

import ui.__main__
from app.cli import argparse_words, parser
from app.cli.main import VERBS
from tests import vaults
from tests.house.sources import HOUSE
from ui.__main__ import _is_for_the_window


def test_every_argument_says_what_it_is():
    mute = [(verb.name, each.flags) for verb in VERBS for each in verb.arguments if not each.options.get("help")]
    assert mute == []


@pytest.fixture
def backwards(monkeypatch):
    """A language in which every sentence is marked, so that one that was forgotten shows."""
    monkeypatch.setattr(parser, "speaker", lambda language: lambda context, text: f"<{text}>")


def test_help_has_no_word_of_another_language(run, backwards):
    said = run("export", "--language", "km", "--help")
    assert said.code == 0
    words = [line for line in said.out.splitlines() if line.strip() and not line.startswith(" " * 6)]
    assert words[0].startswith("<usage: >")
    assert "<options>" in said.out
    assert "<show this help message and exit>" in said.out
    assert "<write a bundle for a partner>" in said.out


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("export", "--to", "x"), "<the following arguments are required: partner>"),
        (("list", "--bogus"), "<unrecognized arguments: --bogus>"),
        (("list", "--limit"), "<expected one argument>"),
        (("list", "--limit", "many"), "<invalid number value: 'many'>"),
        (
            ("new", "folder", "--kind", "hospital"),
            "<invalid choice: 'hospital' (choose from 'shelter', 'coordinator')>",
        ),
        ((), "<the following arguments are required: VERB>"),
        (("exprot",), "<There is no verb “exprot”. Was “export” meant?>"),
        (("xyzzy",), "<There is no verb “xyzzy”."),
    ],
)
def test_a_slip_is_told_in_the_chosen_language(run, backwards, words, said):
    told = run("--language", "km", *words)
    assert (told.code, told.out) == (2, "")
    assert said in told.err
    assert " --help” says what each argument is.>" in told.err
    assert told.err.count("error: ") == 1


def test_the_library_speaks_english_again_afterwards(run, backwards):
    before = argparse._
    run("nothing-such")
    assert argparse._ is before


def test_a_translation_that_lost_a_place_is_not_said():
    with argparse_words.spoken(lambda text: "lost"):
        assert argparse._("usage: ") == "lost"
        assert argparse._("unrecognized arguments: %s") == "unrecognized arguments: %s"


def test_what_every_verb_understands_may_stand_before_it(run, tmp_path):
    told = run("--json", "--language", "km", "list", "--vault", tmp_path, "--name", "Amina", secrets=["x"])
    assert told.json["code"] == "vault.missing"
    assert told.json["title"] != "There is no vault here"
    assert run("suggest", "--json").json["ok"] is True


@pytest.mark.parametrize(
    ("words", "window"),
    [
        ([], True),
        (["--vault", "export"], True),
        (["--vault=x", "--unsaved"], True),
        (["--language", "km", "list"], False),
        (["--lanuage", "km"], False),
        (["--help"], False),
        (["list"], False),
    ],
)
def test_only_its_own_options_open_the_window(words, window):
    assert _is_for_the_window(words) is window


def test_a_status_that_does_not_exist_is_not_an_empty_list(run, tmp_path):
    vaults.copy_of(tmp_path / "vault").desk.close()
    words = ("list", "--vault", tmp_path / "vault", "--name", "Amina", "--json")
    told = run(*words, "--status", "open", secrets=[vaults.PASSPHRASE])
    assert (told.code, told.json["code"]) == (2, "cli.no_status")
    assert "Active, FollowUp" in told.json["next_step"]
    assert run(*words, "--status", "Active", secrets=[vaults.PASSPHRASE]).json["result"] == []


def _started(*words, **streams):
    line = [sys.executable, "-m", "ui", *words]
    return subprocess.Popen(line, cwd=HOUSE, stderr=subprocess.PIPE, text=True, **streams)


def test_whoever_reads_only_the_beginning_hears_of_no_fault():
    reader, writer = os.pipe()
    os.close(reader)
    with _started("suggest", stdout=writer) as running:
        os.close(writer)
        assert running.communicate(timeout=60)[1] == ""
    assert running.returncode == 0


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a device that is always full is Linux's")
def test_an_answer_that_found_no_room_is_told():
    with Path("/dev/full").open("w") as full, _started("suggest", "--json", stdout=full) as running:
        told = running.communicate(timeout=60)[1]
    assert running.returncode == 2
    assert told.startswith("The answer could not be written. ")
    assert len(told.splitlines()) == 1


def test_stopped_while_the_program_is_still_read(monkeypatch, capfd):
    def stopped(_):
        raise KeyboardInterrupt

    monkeypatch.setattr(ui.__main__, "_is_for_the_window", stopped)
    assert ui.__main__.main(["list"]) == 130
    assert capfd.readouterr().err == ""


@pytest.mark.parametrize(
    ("words", "code", "exit_code"),
    [
        (("intake", "--from-csv", "people.csv"), "cli.table_and_mapping", 2),
        (("intake", "--mapping", "people.toml"), "cli.table_and_mapping", 2),
        (("import-table", "--rows", "99"), "cli.no_import", 2),
        (("import-table", "--retry", "99"), "cli.no_import", 2),
        (("list", "--vault", "x" * 300), "vault.missing", 3),
        (("list", "--name", "\udcff"), "vault.wrong_passphrase", 4),
        (("new", "x" * 300, "--site", "SUN", "--organisation", "Sunflower"), "vault.read_only", 3),
    ],
)
def test_odd_words_are_no_fault_of_the_program(run, tmp_path, monkeypatch, words, code, exit_code):
    monkeypatch.chdir(tmp_path)
    vaults.copy_of(tmp_path / "vault").desk.close()
    place = () if words[0] == "new" else ("--vault", "vault")
    told = run(words[0], *place, "--name", "Amina", *words[1:], "--json", secrets=[vaults.PASSPHRASE])
    assert (told.json["code"], told.code) == (code, exit_code)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["vault"]


@pytest.mark.parametrize("verb", ["list", "access"])
def test_none_or_fewer_are_not_an_answer(run, verb):
    told = run(verb, "--limit", "-1")
    assert told.code == 2
    assert "'-1'" in told.err
