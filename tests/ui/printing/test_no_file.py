"""Drawing pages and a PDF opens no file for writing: seen from outside."""

from __future__ import annotations

import shutil
import subprocess
import sys

import pytest

WATCH = """
import os, sys
sys.path.insert(0, {here!r})
os.environ["QT_QPA_PLATFORM"] = "offscreen"
from PySide6.QtWidgets import QApplication
app = QApplication([])
from ui.theme import theme
theme.apply(app)
from app.at_once import at_once
from app.forms.catalogue import form
from ui.printing import blank_form, pages, paper, tongue
made = paper.Paper(tongue.Tongue("km"))
blank_form.write(made, form("intake"))
print("begin", flush=True)
sheet = pages.laid(pages.Sheet(made, "foot"))
sheet.pdf(); sheet.image(0, 300)
print("end", flush=True)
"""


def test_drawing_and_pdf_open_no_file_for_writing(tmp_path):
    """Watched from outside where strace is there; the oracles of .ci/run bring it."""
    strace = shutil.which("strace")
    if strace is None:
        pytest.skip("strace is not here")
    from tests.house.sources import HOUSE

    log = tmp_path / "trace"
    script = WATCH.format(here=str(HOUSE))
    command = [
        strace,
        "-f",
        "-qq",
        "-e",
        "trace=openat,open,creat,write",
        "-s",
        "16",
        "-o",
        str(log),
        sys.executable,
        "-c",
        script,
    ]
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    lines = log.read_text(errors="replace").splitlines()
    start = next(at for at, line in enumerate(lines) if '"begin' in line)
    end = next(at for at, line in enumerate(lines) if '"end' in line)
    written = [
        line
        for line in lines[start:end]
        if "open" in line and ("O_WRONLY" in line or "O_RDWR" in line or "creat(" in line)
    ]
    assert [line for line in written if " = -1 " not in line and "/dev/" not in line] == []
