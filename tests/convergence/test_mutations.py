"""Faults planted by hand in the merge: the machine has to see every one of them."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

HOUSE = Path(__file__).resolve().parent.parent.parent
FAULTS = {
    "bases are ignored: the latest clock wins": (
        "merge.py",
        "if meant is not None and meant != me:",
        "if False:",
    ),
    "ties are broken by arrival": (
        "merge.py",
        "stands = max(heads, key=lambda head: (head.stamp[0], uuid_of[head.stamp[1]], head.stamp[2]))",
        "stands = heads[-1]",
    ),
    "ties are broken by local numbers": (
        "merge.py",
        "(head.stamp[0], uuid_of[head.stamp[1]], head.stamp[2])",
        "head.stamp",
    ),
    "the short way takes any number of bases": (
        "merge.py",
        "if len(heads) != len(bases) or len(heads) > 1:",
        "if not bases and heads:",
    ),
    "the short way does not look which line was seen": (
        "merge.py",
        "if heads and (heads[0][1] != bases[0][0] or heads[0][2] != bases[0][1]):",
        "if False:",
    ),
    "a new record's blank loses its head": (
        "merge.py",
        "{field: [stamp] for field, value in values.items() if value is None}",
        "{}",
    ),
    "equal values count as a dispute": (
        "merge.py",
        "if len(heads) > 1 and len({pack(head.value) for head in heads}) > 1:",
        "if len(heads) > 1:",
    ),
    "shortening forgets the heads of blanks": (
        "merge.py",
        "if heads != [first] or values[field] is None",
        "if heads != [first]",
    ),
    "a pointer into a fork hides a telling its author may not have seen": (
        "branches.py",
        "        return None\n    at: int",
        "        return next(((at, seq) for at, (start, _) in fork.starts.items() if seq >= start), None)\n    at: int",
    ),
    "only the later telling of a fork is renamed": (
        "branches.py",
        "elif before is None or seq == at or len(_children(at_seq, before)) > 1:",
        "elif knot != min(at_seq[seq]) and (before is None or len(_children(at_seq, before)) > 1):",
    ),
    "a line that does not follow is not seen as a fork": (
        "branches.py",
        "return min((*twice, *torn), default=None)",
        "return min(twice, default=None)",
    ),
    "bases inside a branch are lost": (
        "branches.py",
        "    at: int | None = line.rep\n",
        "    at: int | None = None\n",
    ),
    "what was withheld is never filled in": (
        "disclosed.py",
        "if not more or theirs.body is None:",
        "if True:",
    ),
    "filling in forgets what was shown before": (
        "disclosed.py",
        "body = {**theirs.body, **have}",
        "body = dict(theirs.body)",
    ),
    "filling in forgets what is still withheld": (
        "disclosed.py",
        'held = b"".join(known for known in commitments(theirs, uuid_of) if known not in shown)',
        'held = b""',
    ),
}


@pytest.mark.heavy
@pytest.mark.parametrize("fault", FAULTS)
def test_the_machine_sees_the_planted_fault(fault: str, tmp_path: Path) -> None:
    file, right, wrong = FAULTS[fault]
    shutil.copytree(HOUSE / "app" / "sync", tmp_path / "app" / "sync")
    shutil.copy(HOUSE / "app" / "__init__.py", tmp_path / "app")
    shutil.copytree(HOUSE / "db", tmp_path / "db")
    shutil.copytree(HOUSE / "tests" / "convergence", tmp_path / "tests" / "convergence")
    (tmp_path / "pytest.ini").write_text("[pytest]\npythonpath=.\naddopts=--import-mode=importlib\nmarkers=heavy\n")
    target = tmp_path / "app" / "sync" / file
    source = target.read_text("utf-8")
    assert source.count(right) == 1
    target.write_text(source.replace(right, wrong), "utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-x", "-q", "-m", "not heavy", "tests/convergence/test_machine.py"],
        cwd=tmp_path,
        env={**os.environ, "HAVENBOOK_NO_SHRINKING": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1, done.stdout[-2000:]
