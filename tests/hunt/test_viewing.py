"""Looking at a file writes nothing but the vault: every file that is opened for writing is seen from outside."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.hunt.test_secrets import OUTSIDE_ALLOWED, homes, search

WRITTEN = re.compile(r'(?:openat\([^,]+, |open\(|creat\()"([^"]+)"[^)]*O_(?:WRONLY|RDWR|CREAT)')
KEPT = {"vault.db", "vault.db-wal", "vault.db-shm", "vault.db.part", "lock"}


@pytest.mark.oracle
def test_viewing_leaves_no_file(tmp_path: Path) -> None:
    if shutil.which("strace") is None:
        pytest.skip("strace is not installed")
    work = tmp_path / "work"
    work.mkdir()
    trace = tmp_path / "trace"
    watched = ["strace", "-f", "-qq", "-e", "trace=open,openat,creat,memfd_create", "-o", str(trace)]
    command = [*watched, sys.executable, "-m", "tests.hunt.viewer", str(work)]
    done = subprocess.run(
        command, check=False, env=homes(tmp_path), cwd=tmp_path, capture_output=True, text=True, timeout=240
    )
    assert done.returncode == 0, done.stderr[-3000:]
    assert "shown" in done.stdout
    opened = {Path(path) for path in WRITTEN.findall(trace.read_text("utf-8", "replace"))}
    trace.unlink()
    strange = {path for path in opened if not OUTSIDE_ALLOWED.match(str(path)) and path.name not in KEPT}
    strange -= {work / "stick"}  # what the test itself lays out to be taken in
    assert not {path for path in strange if "vault" not in path.parts and "state" not in path.parts}
    assert any(path.name == "vault.db" for path in opened), "nothing was watched"
    assert search(tmp_path) == []
