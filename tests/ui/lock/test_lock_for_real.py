"""On a real screen: unlock by keyboard, lock by Ctrl+L; the old process is gone and a fresh one shows the door."""

import os
import shutil
import signal
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path

import pytest

from tests.ui.typed import NAME, PASSPHRASE
from ui.lock import restart

TOOLS = ("Xvfb", "xdotool")
pytestmark = [
    pytest.mark.oracle,
    pytest.mark.skipif(not all(shutil.which(tool) for tool in TOOLS), reason="needs Xvfb and xdotool"),
    pytest.mark.timeout(120),
]


@pytest.fixture
def screen(tmp_path):
    """A screen of our own, and the variables that lead to it."""
    read, write = os.pipe()
    line = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1366x768x24", "-nolisten", "tcp", "-noreset"]
    server = subprocess.Popen(line, pass_fds=[write], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    os.close(write)
    with os.fdopen(read) as told:
        number = told.readline().strip()
    places = {f"XDG_{name}_HOME": str(tmp_path / name) for name in ("CONFIG", "STATE", "DATA", "CACHE")}
    yield {**os.environ, **places, "DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb", "LANG": "C.UTF-8"}
    server.terminate()
    server.wait()


def xdo(screen, *words):
    return subprocess.run(
        ["xdotool", *words], env=screen, capture_output=True, text=True, timeout=30, check=False
    ).stdout


def window_of(screen, pid, seconds=30):
    """The window of this process, once it is on the screen."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        found = xdo(screen, "search", "--onlyvisible", "--pid", str(pid), "--name", "Havenbook").split()
        if found:
            return found[-1]
        time.sleep(0.05)
    raise AssertionError("no window came")


def processes_with(vault):
    found = {}
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            with suppress(OSError):
                words = (entry / "cmdline").read_bytes().split(b"\0")
                if str(vault).encode() in words and b"ui" in words:
                    found[int(entry.name)] = words
    return found


def is_open(vault):
    """The vault's write-ahead log stands beside it while somebody has it open."""
    return (vault / "vault.db-wal").exists()


def wait_for(truth, seconds=30):
    end = time.monotonic() + seconds
    while not truth():
        assert time.monotonic() < end, "it did not come true in time"
        time.sleep(0.05)


def test_lock_ends_the_process_that_held_the_key_and_a_fresh_one_paints(screen, vault_folder):
    line = [sys.executable, "-m", "ui", "--vault", str(vault_folder)]
    old = subprocess.Popen(line, cwd=restart.HOUSE, env=screen, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    fresh = None
    try:
        window = window_of(screen, old.pid)
        xdo(screen, "windowfocus", "--sync", window)
        xdo(screen, "type", "--delay", "8", NAME)
        xdo(screen, "key", "Tab")
        xdo(screen, "type", "--delay", "8", PASSPHRASE)
        xdo(screen, "key", "Return")
        wait_for(lambda: is_open(vault_folder))
        time.sleep(1.5)
        xdo(screen, "key", "ctrl+l")
        assert old.wait(15) == 0
        wait_for(lambda: processes_with(vault_folder))
        (fresh, words), *others = processes_with(vault_folder).items()
        assert others == []
        assert fresh != old.pid
        assert words[-3:] == [b"--vault", str(vault_folder).encode(), b""], "and nothing was lost"
        assert window_of(screen, fresh)
        assert not is_open(vault_folder)
    finally:
        old.kill()
        if fresh is not None:
            os.kill(fresh, signal.SIGKILL)
