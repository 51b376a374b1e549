"""docs/responsible-data.md names every requirement and assumption, and only files and tests that are there."""

from __future__ import annotations

import re

from app.reports.caveats import assumptions
from tests.house.sources import HOUSE

PAGE = (HOUSE / "docs" / "responsible-data.md").read_text("utf-8")
ROWS = {row[1]: row[0] for row in re.findall(r"^(\| ([RA]\d\d) \|.*)$", PAGE, re.MULTILINE)}
NAMED = re.findall(r"`([^`]+)`", PAGE)


def _tests():
    found = set()
    for path in (HOUSE / "tests").rglob("*.py"):
        found |= set(re.findall(r"^\s*def (test_\w+)", path.read_text("utf-8"), re.MULTILINE))
    return found


def test_every_requirement_has_its_row_and_says_where_it_stands():
    wanted = [f"R{no:02d}" for no in range(1, 35)]
    assert [each for each in ROWS if each.startswith("R")] == wanted
    states = {each: ROWS[each].split("|")[3].strip() for each in wanted}
    assert {each: state for each, state in states.items() if state not in {"met", "in part", "not met"}} == {}


def test_every_assumption_has_a_test_named_after_it():
    assert [each for each in ROWS if each.startswith("A")] == list(assumptions())
    for each in assumptions():
        assert re.search(rf"`test_{each}_\w+`", ROWS[each]), each


def test_every_file_and_test_that_is_named_is_there():
    known = _tests()
    assert [name for name in NAMED if name.startswith("test_") and name not in known] == []
    paths = [name for name in NAMED if "/" in name]
    assert len(paths) > 40
    assert [name for name in paths if not (HOUSE / name).exists()] == []


def test_a_requirement_that_is_met_says_by_what():
    for each, row in ROWS.items():
        assert "`" in row, each
