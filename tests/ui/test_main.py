"""The start: what the command line may say, and that the first window waits for nothing it does not show."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from ui import main
from ui.lock import restart

HEAVY = (
    "sqlalchemy",
    "sqlcipher3",
    "alembic",
    "cryptography",
    "zxcvbn",
    "app.desk",
    "ui.shell",
    "ui.forms",
    "ui.cases",
)


@pytest.mark.parametrize(
    ("words", "vault", "unsaved"),
    [
        ([], "", False),
        (["--vault", "/v"], "/v", False),
        (["--vault=/v", "--unsaved"], "/v", True),
        (["--vault"], "", False),
        (["-style", "windows"], "", False),
    ],
)
def test_what_the_command_line_may_say(words, vault, unsaved):
    assert main.read(words) == main.Asked(vault, unsaved)


def test_a_relative_vault_is_made_whole(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert main.read(["--vault", "here"]).vault == str(Path.cwd() / "here")


def test_the_first_window_imports_only_what_it_shows(tmp_path):
    """Import time is the start time: the vault's rooms come in a thread, once the window stands."""
    (tmp_path / "vault.db").touch()
    code = (
        "import sys; from app.settings import Settings; from ui.main import make_app; from ui.window import Window; "
        f"app = make_app(); w = Window(app, Settings()); w.knock({str(tmp_path)!r}); w.show(); app.processEvents(); "
        "print(type(w.centralWidget()).__name__, *sys.modules)"
    )
    line = [sys.executable, "-c", code]
    ran = subprocess.run(line, capture_output=True, text=True, cwd=restart.HOUSE, timeout=60, check=True)
    page, *modules = ran.stdout.split()
    assert page == "UnlockPage"
    assert not [name for name in modules if name.startswith(HEAVY)]


def test_without_a_screen_one_sentence_says_what_to_do(tmp_path):
    """Qt would end the program with words for its own makers."""
    nowhere = {**os.environ, "QT_QPA_PLATFORM": "xcb", "DISPLAY": ":4999", "LANG": "C", "XDG_STATE_HOME": str(tmp_path)}
    line = [sys.executable, "-m", "ui"]
    done = subprocess.run(line, env=nowhere, cwd=restart.HOUSE, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("Havenbook found no screen")
    assert len(done.stderr.splitlines()) == 1


@pytest.mark.skipif(sys.platform == "win32", reason="no such signals there")
@pytest.mark.parametrize("asked", [signal.SIGTERM, signal.SIGINT])
def test_a_window_that_stands_still_ends_when_it_is_asked_to(asked, tmp_path):
    """While nobody touches it no Python runs, so a handler alone would wait for ever."""
    code = (
        "import sys; from PySide6.QtCore import QTimer; from PySide6.QtWidgets import QDialog; from ui import main\n"
        "def painted(_app):\n"
        "    QTimer.singleShot(0, lambda: print('stands', flush=True))\n"
        "    QDialog().exec()\n"
        "main._painted = painted; sys.exit(main.main([]))"
    )
    home = {**os.environ, "XDG_STATE_HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"}
    streams = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "text": True}
    with subprocess.Popen([sys.executable, "-c", code], cwd=restart.HOUSE, env=home, **streams) as running:
        assert running.stdout.readline() == "stands\n"
        running.send_signal(asked)
        try:
            _, told = running.communicate(timeout=20)
        finally:
            running.kill()
    assert (running.returncode, told) == (0, "")
