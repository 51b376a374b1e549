"""What an opening on its way may and may not do: keys, wishes and turns in the order in which they came."""

from __future__ import annotations

from threading import Event

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtTest import QTest

from tests.ui.test_opening import Large, held, typed  # noqa: F401 - pytest finds fixtures by their names
from ui import opening
from ui.opening import HeldKeys
from ui.warm_up import Reading


class Heard(QObject):
    """Which key events came to what it watches."""

    def __init__(self):
        super().__init__()
        self.types = []

    def eventFilter(self, _watched, event):
        if event.type() in {QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.ShortcutOverride}:
            self.types.append(event.type())
        return False


@pytest.fixture
def heard():
    return Heard()


@pytest.fixture
def slow(held):  # noqa: F811
    """Nothing comes before `soon` says so, however long a key takes."""
    held.opening._timer.setInterval(60_000)
    held.soon = lambda: held.opening._timer.setInterval(0)
    return held


ONE_KEY = [QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress, QEvent.Type.KeyRelease]


def test_a_key_goes_down_and_up_in_the_page_that_comes_and_in_no_other(slow, heard, qtbot):
    page = Large()
    slow.go(page)
    page.fields[0].installEventFilter(heard)
    QTest.keyClick(slow.windowHandle(), Qt.Key.Key_A)
    assert (typed(slow.first), heard.types) == (["", ""], [])
    slow.soon()
    qtbot.waitUntil(lambda: not slow.opening.busy)
    assert typed(page) == ["a", ""]
    assert heard.types == ONE_KEY, "it is asked once whether it is a shortcut: when it comes"


def test_where_nothing_has_the_focus_the_window_has_the_keys(app, slow, heard, qtbot):
    slow.first.fields[0].clearFocus()
    assert app.focusWidget() is None
    page = Large()
    page.enter = lambda: None
    slow.installEventFilter(heard)
    slow.go(page)
    QTest.keyClick(slow.windowHandle(), Qt.Key.Key_F5)
    heard.types.clear()
    slow.soon()
    qtbot.waitUntil(lambda: not slow.opening.busy)
    assert heard.types == ONE_KEY


def test_what_held_the_keys_goes_with_the_opening(app, held, qtbot):  # noqa: F811
    for _ in range(2):
        held.go(Large())
        qtbot.waitUntil(lambda: not held.opening.busy)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert held.findChildren(HeldKeys) == []


def test_a_page_that_stands_already_comes_in_place_of_one_on_its_way(app, held, qtbot):  # noqa: F811
    page, shown = Large(), []
    held.go(page, lambda: shown.append(page))
    QTest.keyClicks(app.focusWidget(), "a")
    held.opening.at_once(held.first.enter)
    assert not held.opening.busy
    assert typed(held.first) == ["a", ""]
    qtbot.wait(50)
    assert shown == []
    assert held.stack.currentWidget() is held.first


def test_an_opening_that_is_stopped_comes_no_more_and_holds_nothing(app, held, qtbot):  # noqa: F811
    page, shown = Large(), []
    held.go(page, lambda: shown.append(page))
    held.opening.stop()
    assert not held.opening.busy
    assert not held.opening._timer.isActive()
    QTest.keyClicks(app.focusWidget(), "a")
    qtbot.wait(50)
    assert shown == []
    assert typed(held.first) == ["a", ""]


def test_dressing_that_takes_long_goes_on_in_another_turn(held, qtbot, monkeypatch):  # noqa: F811
    """By a clock that says each part took longer than a turn may."""
    now, between = [0.0], []
    monkeypatch.setattr(opening, "perf_counter", lambda: now.__setitem__(0, now[0] + 1) or now[0])
    other = QTimer(held, interval=0)
    other.timeout.connect(lambda: between.append(1))
    other.start()
    page = Large(parts=200)
    parts = len(list(page.dressing()))
    held.go(page)
    qtbot.waitUntil(lambda: not held.opening.busy)
    other.stop()
    assert held.stack.currentWidget() is page
    assert len(between) >= parts - 1 > 10


@pytest.fixture
def reading():
    """Its thread reads until it is told that it has read."""
    read = Event()

    class Slow(Reading):
        def _read(self):
            read.wait(30)

    made = Slow((), "", keep=False)
    made.done = read.set
    yield made
    read.set()
    made.join()


def test_keys_wait_while_the_code_of_a_page_is_read_and_the_window_goes_on(app, held, reading, qtbot):  # noqa: F811
    page, beats = Large(), []
    other = QTimer(held, interval=0)
    other.timeout.connect(lambda: beats.append(1))
    other.start()
    held.opening.read(reading, lambda: held.go(page))
    QTest.keyClicks(app.focusWidget(), "So")
    qtbot.waitUntil(lambda: len(beats) > 5)
    assert held.opening.busy
    assert held.stack.currentWidget() is held.first
    reading.done()
    qtbot.waitUntil(lambda: held.stack.currentWidget() is page)
    other.stop()
    assert (typed(page), typed(held.first)) == (["So", ""], ["", ""])


def test_of_a_page_that_is_read_and_a_later_wish_the_later_one_comes(app, held, reading, qtbot):  # noqa: F811
    shown, page = [], Large()
    held.opening.read(reading, lambda: shown.append("read"))
    held.go(page, lambda: shown.append("page"))
    qtbot.waitUntil(lambda: held.stack.currentWidget() is page)
    reading.done()
    qtbot.wait(50)
    assert shown == ["page"]


def test_where_nobody_looks_it_is_read_at_once(held):  # noqa: F811
    held.hide()
    shown = []
    held.opening.read(Reading((), "", keep=False), lambda: shown.append(1))
    assert shown == [1]
    assert not held.opening.busy


def test_the_shell_makes_a_page_when_its_code_is_read_and_reads_it_once(unlocked, reading, monkeypatch, qtbot):
    asked = []
    monkeypatch.setattr("ui.shell.reading.page", lambda key: asked.append(key) or reading)
    unlocked.show()
    unlocked.shell.go("house", "room:2")
    assert "house" not in unlocked.shell.pages
    assert (unlocked.shell.spot().key, unlocked.shell.spot().what) == ("house", "room:2")
    reading.done()
    qtbot.waitUntil(lambda: unlocked.shell.stack.currentWidget() is unlocked.shell.pages.get("house"))
    assert unlocked.shell.pages["house"].what == "room:2"
    unlocked.shell.go("today")
    unlocked.shell.go("house")
    assert asked == ["house"]
