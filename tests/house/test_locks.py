"""The lock files say what the project file asks for, and every package in them has its licence named."""

from __future__ import annotations

import re
import tomllib

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.house.sources import HOUSE

RUN, DEV = "packaging/requirements.lock", "packaging/requirements-dev.lock"


def _locked(name: str) -> dict[str, tuple[str, frozenset[str]]]:
    """Each package's version and hashes."""
    found = {}
    for block in (HOUSE / name).read_text("utf-8").replace("\\\n", " ").splitlines():
        if match := re.match(r"([\w.-]+)==([\w.]+)", block):
            found[canonicalize_name(match[1])] = (match[2], frozenset(re.findall(r"sha256:[0-9a-f]{64}", block)))
    return found


def _asked(group: str) -> list[Requirement]:
    project = tomllib.loads((HOUSE / "pyproject.toml").read_text("utf-8"))
    lines = project["project"]["dependencies"] if group == RUN else project["dependency-groups"]["dev"]
    return [Requirement(line) for line in lines]


@pytest.mark.parametrize("lock", [RUN, DEV])
def test_what_is_asked_for_is_locked(lock):
    locked = _locked(lock)
    for asked in _asked(lock):
        name = canonicalize_name(asked.name)
        assert name in locked, f"{name} is not locked: make lock"
        assert locked[name][0] in asked.specifier, f"{name} is locked at another version: make lock"


def test_every_package_has_hashes():
    assert [name for lock in (RUN, DEV) for name, (_, hashes) in _locked(lock).items() if not hashes] == []


def test_the_tools_hold_what_the_program_runs_on():
    run, dev = _locked(RUN), _locked(DEV)
    assert {name: dev.get(name) for name in run} == run


def test_no_lock_holds_the_version_that_loses_references():
    assert _locked(RUN)["pyside6-essentials"][0] != "6.12.0"


def test_every_package_has_its_licence_named():
    page = (HOUSE / "docs" / "licences.md").read_text("utf-8").lower()
    named = {canonicalize_name(word) for word in re.findall(r"[\w.-]+", page)}
    assert sorted(set(_locked(DEV)) - named) == []


def test_every_folder_of_borrowed_files_has_its_licence_named():
    page = (HOUSE / "docs" / "licences.md").read_text("utf-8")
    borrowed = {path.parent for suffix in ("ttf", "otf", "svg") for path in (HOUSE / "ui").rglob(f"*.{suffix}")}
    borrowed |= {path for path in (HOUSE / "tests" / "vectors").iterdir() if path.is_dir()}
    names = {str(path.relative_to(HOUSE)) for path in borrowed}
    assert names
    assert sorted(name for name in names if f"`{name}" not in page) == []
