"""The system's own signals lock: sleep, a locked screen, a locked session; their ends do not."""

import shutil
import subprocess
import sys

import pytest

from ui.lock import restart

_PLAY = """
import subprocess, sys
from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtDBus import QDBusConnection
from ui.lock import session_watch
app = QCoreApplication([])
bus = QDBusConnection.sessionBus()
session_watch.QDBusConnection.systemBus = staticmethod(lambda: bus)  # no login1 here: the same signals, other bus
watch = session_watch.SessionWatch(app, "Notes")
heard = []
watch.lock_wanted.connect(heard.append)
def send(path, name, *arguments):
    subprocess.run(["dbus-send", "--session", "--type=signal", path, name, *arguments], check=True)
def play():
    send("/org/freedesktop/login1", "org.freedesktop.login1.Manager.PrepareForSleep", "boolean:false")
    send("/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver.ActiveChanged", "boolean:false")
    send("/org/freedesktop/login1", "org.freedesktop.login1.Manager.PrepareForSleep", "boolean:true")
    send("/org/freedesktop/login1/session/c1", "org.freedesktop.login1.Session.Lock")
    send("/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver.ActiveChanged", "boolean:true")
    send("/org/gnome/ScreenSaver", "org.gnome.ScreenSaver.ActiveChanged", "boolean:true")
QTimer.singleShot(100, play)
QTimer.singleShot(1500, app.quit)
app.exec()
print(watch.listening, *heard)
"""


@pytest.mark.skipif(not shutil.which("dbus-run-session"), reason="needs a message bus to play on")
def test_sleep_a_locked_screen_and_a_locked_session_are_heard():
    line = ["dbus-run-session", "--", sys.executable, "-c", _PLAY]
    ran = subprocess.run(line, capture_output=True, text=True, cwd=restart.HOUSE, timeout=60, check=False)
    assert ran.returncode == 0, ran.stderr
    listening, *heard = ran.stdout.split()
    assert int(listening) >= 6
    assert heard == ["PrepareForSleep", "Lock", "ActiveChanged", "ActiveChanged"]


def test_without_a_bus_there_is_no_error(app, monkeypatch):
    from PySide6.QtCore import QObject

    from ui.lock import session_watch

    parent = QObject()
    monkeypatch.setattr(session_watch.sys, "platform", "win32")
    assert session_watch.SessionWatch(parent, "Notes").listening == 0
