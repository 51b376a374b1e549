"""Pages stand when they are wanted: what they need was read before, and they were made while nobody typed."""

from __future__ import annotations

import subprocess
import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from tests import vaults
from ui.ahead import DAILY, Ahead

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
print(*sorted(name for name in set(sys.modules) - before if name.startswith(("app.", "ui.", "db."))), flush=True)
os._exit(0)
"""


@pytest.fixture
def ahead(app, qtbot):
    made = []
    field = QLineEdit()
    qtbot.addWidget(field)
    field.show()
    found = Ahead(made.append, field)
    return found, made, field


def test_one_page_a_turn_until_all_are_there(ahead, qtbot):
    found, made, _ = ahead
    found._timer.setInterval(0)
    found.begin()
    assert made == []
    qtbot.waitUntil(lambda: found.ready, timeout=20_000)
    assert made == list(DAILY)


def test_hands_that_move_put_it_off(ahead, qtbot):
    found, made, field = ahead
    found._timer.setInterval(3_600_000)
    found.begin()
    found._timer.stop()
    qtbot.keyClick(field, Qt.Key.Key_A)
    assert found._timer.isActive()
    assert made == []


def test_the_pages_of_the_day_read_no_code_in_the_window(tmp_path):
    """All of it was read in a thread while the passphrase was typed."""
    vaults.copy_of(tmp_path / "vault").desk.close()
    asked = [sys.executable, "-c", OPENED, str(tmp_path / "vault")]
    done = subprocess.run(asked, capture_output=True, text=True, check=True, timeout=120)
    assert done.stdout.split() == []
