"""Every turn in which another look is put on does one thing, in an order in which nothing is lost or seen."""

from __future__ import annotations

from dataclasses import replace
from threading import Event

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QInputMethodQueryEvent
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from ui.new_look import Picture
from ui.theme import theme


@pytest.fixture
def begun(unlocked, qtbot):
    """A window with four pages, of which the house is in front, whose new look has begun and is taken by hand."""
    for key in ("cases", "case", "house"):
        unlocked.shell.go(key)
    unlocked.show()
    unlocked.settings = replace(unlocked.settings, language="ar")
    look = unlocked.new_look
    look._timer.setInterval(60_000)
    look.begin()
    qtbot.waitUntil(look._timer.isActive)
    yield unlocked
    look._timer.setInterval(0)


def pictures(window):
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return window.findChildren(Picture)


def test_each_turn_takes_one_thing_away_and_none_of_it_is_seen(begun, monkeypatch):
    old, look = begun.shell, begun.new_look
    pages, front = list(old.pages.values()), old.stack.currentWidget()
    things = [*(page for page in pages if page is not front), front, old]
    dressed = []
    dress = begun.dress

    def dressing(told):
        dressed.append([each for each in things if isValid(each)])
        dress(told)

    monkeypatch.setattr(begun, "dress", dressing)
    gone, behind = [], 0
    while look.busy:
        standing = [each for each in things if isValid(each)]
        look._next()
        went = [each for each in standing if not isValid(each)]
        assert len(went) <= 1, "to take away each of them takes a turn"
        gone += went
        if went and went[0] in (front, old):
            assert look._picture._shown is not None, "a picture of it was taken before"
        if look.busy and isValid(look._picture) and look._picture.isVisible():
            assert begun.childAt(begun.rect().center()) is look._picture
            behind += begun.shell is not old
    assert gone == things
    assert dressed == [[]], "what is old goes before it would be dressed anew"
    assert behind >= 2, "the new one was made behind it"
    assert pictures(begun) == []


def test_nothing_is_taken_down_while_a_draft_is_on_its_way(unlocked, qtbot):
    unlocked.shell.go("cases")
    before, kept = unlocked.shell, Event()
    unlocked.drafts_jobs.run(unlocked, lambda _progress: kept.wait(20), done=lambda _told: None)
    unlocked.set_settings(replace(unlocked.settings, language="ar"))
    qtbot.waitUntil(lambda: unlocked.new_look.busy)
    qtbot.wait(50)
    assert (unlocked.shell, len(before.pages)) == (before, 2)
    kept.set()
    qtbot.waitUntil(lambda: unlocked.shell is not before and not unlocked.new_look.busy, timeout=20_000)


def test_a_lock_ends_it_where_it_is(begun):
    begun.new_look._next()
    standing = begun.shell
    begun.locking = True
    for _ in range(30):
        begun.new_look._next()
    assert begun.new_look.busy
    assert begun.shell is standing
    assert isValid(standing)
    begun.locking = False


def test_a_wish_that_comes_when_the_first_is_put_on_is_put_on_as_well(begun, qtbot):
    look = begun.new_look
    while theme.language() != "ar":
        look._next()
    begun.settings = replace(begun.settings, language="km")
    look.begin()
    assert len(pictures(begun)) == 1, "one at a time"
    look._timer.setInterval(0)
    look._timer.start()
    qtbot.waitUntil(lambda: not look.busy, timeout=20_000)
    assert theme.language() == "km"
    assert pictures(begun) == []


def test_a_language_is_put_on_at_the_door(window, vault_folder):
    window.knock(str(vault_folder))
    before = window.centralWidget()
    window.settings = replace(window.settings, language="ar")
    window.new_look.begin()
    assert theme.language() == "ar"
    assert window.centralWidget() is not before
    assert not window.new_look.busy


def test_pages_of_the_day_are_made_ahead_again_afterwards(begun):
    while begun.new_look.busy:
        begun.new_look._next()
    assert begun.shell.ahead._timer.isActive()


def test_the_page_that_comes_is_dressed_in_turns_of_its_own(begun, monkeypatch):
    from ui.page import Page

    turns, dressed = [], []

    def dressing(page):
        for _ in range(5):
            dressed.append(page)
            yield

    monkeypatch.setattr(Page, "dressing", dressing)
    while begun.new_look.busy:
        before = len(dressed)
        begun.new_look._next()
        turns.append(len(dressed) - before)
    assert turns.count(1) == 5
    assert max(turns) == 1
    assert set(dressed) == {begun.shell.pages["house"]}


class Paints(QObject):
    """How often what it watches was painted."""

    count = 0

    def eventFilter(self, _watched, event):
        self.count += event.type() == QEvent.Type.Paint
        return False


def test_a_picture_takes_what_an_input_method_writes_and_is_painted_once_it_is_taken(app, qtbot):
    window, paints = QWidget(), Paints()
    qtbot.addWidget(window)
    window.resize(300, 200)
    window.show()
    window.activateWindow()
    picture = Picture(window)
    qtbot.waitUntil(lambda: app.focusWidget() is picture)
    asked = QInputMethodQueryEvent(Qt.InputMethodQuery.ImEnabled)
    QCoreApplication.sendEvent(picture, asked)
    assert asked.value(Qt.InputMethodQuery.ImEnabled) is True
    qtbot.wait(50)
    picture.installEventFilter(paints)
    assert len(list(picture.take())) >= 4
    paints.count = 0
    qtbot.waitUntil(lambda: paints.count > 0)
    picture.go()
    assert pictures(window) == []
