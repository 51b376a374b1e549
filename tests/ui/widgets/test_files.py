"""Choosing a file leaves no trace in any list of recent places."""

import os
import subprocess
import sys

import pytest

from ui.lock import restart

_CHOOSE = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget
from ui.widgets import files
if sys.argv[2] == "forget":
    files.forget_places()
app = QApplication([])
QTimer.singleShot(100, lambda: app.activeModalWidget().accept())
print(files.choose_folder(QWidget(), "Where?", sys.argv[1]))
"""


def traces(tmp_path, how):
    place = tmp_path / "a telling name"
    place.mkdir()
    homes = {f"XDG_{name}_HOME": str(tmp_path / "home") for name in ("CONFIG", "STATE", "DATA", "CACHE")}
    env = {**os.environ, **homes, "HOME": str(tmp_path / "home")}
    line = [sys.executable, "-c", _CHOOSE, str(place), how]
    ran = subprocess.run(line, env=env, cwd=restart.HOUSE, capture_output=True, text=True, timeout=60, check=True)
    assert ran.stdout.strip() == str(place)
    return [path for path in (tmp_path / "home").rglob("*") if path.is_file() and b"telling" in path.read_bytes()]


@pytest.mark.timeout(120)
def test_no_file_says_where_somebody_looked(tmp_path):
    assert traces(tmp_path, "forget") == []


@pytest.mark.timeout(120)
def test_without_forgetting_qt_would_write_it_down(tmp_path):
    """So the test above can fail."""
    assert traces(tmp_path, "remember") != []
