"""Imports go down and only down: the contract in pyproject.toml is kept."""

from __future__ import annotations

import subprocess
import sys

from tests.house.sources import HOUSE

RUN = "import sys; from importlinter.cli import lint_imports_command as run; run(sys.argv[1:])"


def test_the_contract_is_kept():
    command = [sys.executable, "-c", RUN, "--no-cache"]
    done = subprocess.run(command, cwd=HOUSE, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
