"""Quiet minutes lock, counted by a clock that also runs while the computer sleeps; any sign of life starts anew."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from ui.lock.idle_lock import IdleLock, asleep_or_awake


class Clock:
    def __init__(self):
        self.now = 1000.0

    def __call__(self):
        return self.now


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def lock(app, clock):
    made = IdleLock(app, 5, clock)
    made._timer.setInterval(5)
    yield made
    made.stop()


def test_it_locks_once_after_the_minutes_and_not_before(lock, clock, qtbot):
    heard = []
    lock.lock_wanted.connect(lambda: heard.append(1))
    clock.now += 5 * 60 - 1
    qtbot.wait(30)
    assert heard == []
    clock.now += 1
    qtbot.waitUntil(lambda: heard == [1])
    qtbot.wait(30)
    assert heard == [1]


def test_a_key_anywhere_starts_the_minutes_anew(lock, clock, app, qtbot):
    edit = QLineEdit()
    qtbot.addWidget(edit)
    edit.show()
    edit.activateWindow()
    qtbot.waitUntil(lambda: app.focusWindow() is edit.windowHandle())
    clock.now += 4 * 60
    QTest.keyClick(edit.windowHandle(), Qt.Key.Key_A)
    clock.now += 4 * 60
    heard = []
    lock.lock_wanted.connect(lambda: heard.append(1))
    qtbot.wait(30)
    assert heard == []


def test_a_night_asleep_counts_in_full(lock, clock, qtbot):
    with qtbot.waitSignal(lock.lock_wanted, timeout=20_000):
        clock.now += 8 * 3600


def test_other_minutes_take_effect_at_once(lock, clock, qtbot):
    clock.now += 70
    with qtbot.waitSignal(lock.lock_wanted, timeout=20_000):
        lock.set_minutes(1)


def test_the_clock_of_the_system_goes_forward():
    assert asleep_or_awake() <= asleep_or_awake()
