"""What the pages point to is there: files, make targets, verbs of the command line."""

from __future__ import annotations

import re

import pytest

from app.cli.main import VERBS
from tests.house.sources import HOUSE

PAGES = sorted([*HOUSE.glob("*.md"), *(HOUSE / "docs").rglob("*.md")])
LINK = re.compile(r"\]\((?!https?:|#)([^)#\s]+)")
TARGET = re.compile(r"(?:`|^ {4})make ([a-z-]+)", re.MULTILINE)


def _ids(pages):
    return [str(page.relative_to(HOUSE)) for page in pages]


@pytest.mark.parametrize("page", PAGES, ids=_ids(PAGES))
def test_links_lead_somewhere(page):
    links = LINK.findall(page.read_text("utf-8"))
    assert [link for link in links if not (page.parent / link).exists()] == []


@pytest.mark.parametrize("page", PAGES, ids=_ids(PAGES))
def test_commands_exist(page):
    text = page.read_text("utf-8")
    known = {verb.name for verb in VERBS}
    said = {verb for found in re.findall(r"\.venv/bin/havenbook ([a-z |-]+)", text) for verb in found.split(" | ")}
    assert {verb.split()[0] for verb in said if verb.strip()} <= known
    targets = set(re.findall(r"^([a-z-]+):", (HOUSE / "Makefile").read_text("utf-8"), re.MULTILINE))
    assert set(TARGET.findall(text)) <= targets


def test_the_page_of_the_command_line_names_every_verb():
    text = (HOUSE / "docs" / "command-line.md").read_text("utf-8")
    table = set(re.findall(r"`([a-z-]+)`", text.partition("## ")[0]))
    assert {verb.name for verb in VERBS} - table == set()


def test_the_first_page_names_the_two_commands():
    text = (HOUSE / "README.md").read_text("utf-8")
    assert {"demo", "run"} <= set(TARGET.findall(text))
