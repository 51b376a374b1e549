"""LibreOffice without a window, as somebody else's reader of what we write."""

from __future__ import annotations

import os
import shutil
import subprocess

import pytest

SOFFICE = shutil.which("soffice")
CI = os.environ.get("CI") == "true"

needed = pytest.mark.skipif(SOFFICE is None and not CI, reason="LibreOffice is not here")
"""Where every change is proved a skip is a failure."""


def convert(folder, to, *files):
    """Open each file and save it again as `to`, in one start of the program; the new files by their stem."""
    out = folder / "converted"
    done = subprocess.run(
        [SOFFICE, "--headless", "--norestore", f"-env:UserInstallation=file://{folder}/profile", "--convert-to", to,
         "--outdir", out, *files],
        capture_output=True, text=True, timeout=240, check=False,
    )  # fmt: skip
    made = {path.stem: path for path in out.iterdir()} if out.exists() else {}
    assert set(made) == {file.stem for file in files}, done.stderr
    return made
