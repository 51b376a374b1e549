"""Pages stand when they are wanted: what they need was read before, and they were made while nobody typed."""

from __future__ import annotations

import subprocess
import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from tests import vaults
from ui.ahead import DAILY, QUIET_MS, Ahead

OPENED = """
import os, sys
from PySide6.QtCore import QCoreApplication
from app.services.unlock_vault import unlock_vault
from app.settings import Settings
from tests import vaults
from ui import main, translate, warm_up
from ui.context import Context
from ui.jobs import Jobs
from ui.shell import Shell
from ui.theme import theme
app = main.make_app()
translate.use(app, "en")
theme.apply(app)
warm_up.start().join()
jobs, drafts = Jobs("vault"), Jobs("drafts")
desk = jobs._thread.submit(lambda: unlock_vault(sys.argv[1], "Amina", vaults.PASSPHRASE)).result()
shell = Shell(Context(desk, jobs, drafts, Settings(language="en", appearance="light")))
shell.show()
before = set(sys.modules)
for key in ("today", "cases", "house", "intake"):
    shell.go(key, "" if key == "intake" else None)
    while jobs.busy or drafts.busy:
        QCoreApplication.processEvents()
assert "numpy" not in sys.modules, "the library of arrays is for figures alone"
print(*sorted(name for name in set(sys.modules) - before if name.startswith(("app.", "ui.", "db."))), flush=True)
os._exit(0)
"""


@pytest.fixture
def ahead(app, qtbot):
    made = []
    field = QLineEdit()
    qtbot.addWidget(field)
    field.show()

    class Made:
        def __init__(self, key):
            self.key = key
            made.append(key)

        def prepare(self):
            made.append(f"{self.key} 1")
            yield
            made.append(f"{self.key} 2")
            yield

    found = Ahead(Made, field)
    return found, made, field


def test_one_part_a_turn_until_all_are_there(ahead, qtbot):
    found, made, _ = ahead
    found.begin()
    assert made == []
    seen = []
    while not found.ready:
        found._timer.stop()
        found._next()
        seen.append(len(made))
    assert made == [part for key in DAILY for part in (key, f"{key} 1", f"{key} 2")]
    assert all(after - before <= 1 for before, after in zip([0, *seen], seen, strict=False))


def test_hands_that_move_put_off_a_page_and_a_part(ahead, qtbot):
    found, made, field = ahead
    found.begin()
    for made_so_far in (0, 1):
        found._timer.stop()
        QTest.keyClick(field.windowHandle(), Qt.Key.Key_A)
        assert found._timer.interval() == QUIET_MS
        assert len(made) == made_so_far
        found._next()


def test_the_pages_of_the_day_read_no_code_in_the_window(tmp_path):
    """All of it was read in a thread while the passphrase was typed."""
    vaults.copy_of(tmp_path / "vault").desk.close()
    asked = [sys.executable, "-c", OPENED, str(tmp_path / "vault")]
    done = subprocess.run(asked, capture_output=True, text=True, check=True, timeout=120)
    assert done.stdout.split() == []
