"""Nothing here can reach a network: no library that opens a connection, none of Qt's either."""

from __future__ import annotations

import subprocess
import sys

import pytest

from tests.house.sources import HOUSE, imported, modules

# QtNetwork alone also holds the local socket by which a second start shows the first; no page of ours needs it.
FORBIDDEN = frozenset(
    (
        *("socket", "socketserver", "ssl", "http", "urllib", "asyncio", "ftplib", "smtplib", "poplib", "imaplib"),
        *("telnetlib", "xmlrpc", "webbrowser", "requests", "httpx", "aiohttp", "urllib3", "fsspec"),
        *("PySide6.QtNetwork", "PySide6.QtWebEngineCore", "PySide6.QtWebEngineWidgets", "PySide6.QtWebSockets"),
    )
)


def _carriers(name: str) -> bool:
    return any(name == bad or name.startswith(bad + ".") for bad in FORBIDDEN)


def test_no_module_imports_a_carrier():
    found = [
        f"{module.name}: {name}"
        for module in modules()
        if not module.name.startswith("app/carriers/")
        for name in sorted(imported(module.tree))
        if _carriers(name)
    ]
    assert found == []


WATCHED = """
import os, sys, tempfile
from pathlib import Path

def watch(event, _given):
    if event.split(".")[0] in ("socket", "ssl", "http", "urllib", "ftplib", "smtplib", "webbrowser"):
        print("reached for the network:", event, flush=True)
        os._exit(9)

sys.addaudithook(watch)
{work}
print("did it all")
"""
VAULT = """
from tests import vaults
from app.services.unlock_vault import unlock_vault
with tempfile.TemporaryDirectory() as folder:
    vaults.make(Path(folder) / "vault").desk.close()
    unlock_vault(Path(folder) / "vault", "Amina", vaults.PASSPHRASE).close()
"""
WINDOW = """
from PySide6.QtCore import QTimer
from ui import main
app = main.make_app()
QTimer.singleShot(500, app.quit)
main.main([])
"""
SOCKET = "import socket; socket.socket()"


def _watched(work: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", WATCHED.format(work=work)]
    return subprocess.run(command, cwd=HOUSE, capture_output=True, text=True, check=False)


@pytest.mark.parametrize("work", [pytest.param(VAULT, id="vault"), pytest.param(WINDOW, id="window")])
def test_nothing_reaches_for_a_socket(work):
    done = _watched(work)
    assert done.stdout.endswith("did it all\n"), done.stdout + done.stderr


def test_the_watch_sees_a_socket():
    assert _watched(SOCKET).stdout == "reached for the network: socket.__new__\n"
