"""A new page comes in turns: the one before stays whole until then, and what is typed meanwhile is in the new one."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from ui.opening import Opening
from ui.page import Page


class Large(Page):
    """As many parts as a page of the program has, and two fields."""

    def __init__(self, parts: int = 60) -> None:
        super().__init__(None, "Large")
        self.fields = (QLineEdit(), QLineEdit())
        for each in (*self.fields, *(QLabel(str(at)) for at in range(parts))):
            self.body.addWidget(each)

    def enter(self) -> None:
        self.fields[0].setFocus()


class Holder(QWidget):
    """A window with a page that is there, and what brings others to the front of it."""

    def __init__(self) -> None:
        super().__init__()
        self.stack, self.first = QStackedWidget(), Large()
        QVBoxLayout(self).addWidget(self.stack)
        self.stack.addWidget(self.first)
        self.opening = Opening(self)

    def go(self, page: Page, told=lambda: None) -> None:
        self.stack.addWidget(page)

        def show():
            told()
            self.stack.setCurrentWidget(page)
            page.enter()

        self.opening.begin(page, show)


@pytest.fixture
def held(app, qtbot):
    made = Holder()
    qtbot.addWidget(made)
    made.show()
    made.first.enter()

    def in_front() -> bool:
        made.activateWindow()  # the window of the test before may go after this one came
        return app.focusWidget() is made.first.fields[0]

    qtbot.waitUntil(in_front)
    return made


def typed(page):
    return [field.text() for field in page.fields]


def test_the_page_before_stays_in_front_and_gets_none_of_the_keys(app, held, qtbot):
    page = Large()
    held.go(page)
    assert held.stack.currentWidget() is held.first
    QTest.keyClicks(app.focusWidget(), "Sok")
    QTest.keyClick(app.focusWidget(), Qt.Key.Key_Tab)
    QTest.keyClicks(app.focusWidget(), "Ny")
    said = QInputMethodEvent()
    said.setCommitString("ក")
    QCoreApplication.sendEvent(app.focusWidget(), said)
    assert app.focusWidget() is held.first.fields[0], "Tab as well waits for the page that comes"
    qtbot.waitUntil(lambda: not held.opening.busy)
    assert held.stack.currentWidget() is page
    assert (typed(page), typed(held.first)) == (["Sok", "Nyក"], ["", ""])
    QTest.keyClicks(app.focusWidget(), "!")
    assert typed(page) == ["Sok", "Nyក!"], "afterwards keys go their own way"


def test_a_focus_that_moves_meanwhile_gets_no_keys_either(app, held, qtbot):
    page = Large()
    held.go(page)
    held.first.fields[1].setFocus()
    QTest.keyClicks(app.focusWidget(), "a")
    qtbot.waitUntil(lambda: not held.opening.busy)
    assert (typed(page), typed(held.first)) == (["a", ""], ["", ""])


def test_of_two_wishes_the_later_one_comes_with_all_that_was_typed(app, held, qtbot):
    shown, one, other = [], Large(), Large()
    held.go(one, lambda: shown.append(one))
    QTest.keyClicks(app.focusWidget(), "a")
    held.go(other, lambda: shown.append(other))
    QTest.keyClicks(app.focusWidget(), "b")
    qtbot.waitUntil(lambda: not held.opening.busy)
    assert shown == [other]
    assert (typed(one), typed(other)) == (["", ""], ["ab", ""])


def test_a_page_that_asks_for_another_hands_on_what_was_typed(app, held, qtbot):
    one, other = Large(), Large()
    held.go(one, lambda: held.go(other))
    QTest.keyClicks(app.focusWidget(), "a")
    qtbot.waitUntil(lambda: held.stack.currentWidget() is other)
    assert (typed(one), typed(other)) == (["", ""], ["a", ""])


def test_a_page_that_cannot_open_holds_no_keys(app, held, qtbot):
    def refuse():
        raise KeyError

    with qtbot.captureExceptions() as raised:
        held.go(Large(), refuse)
        QTest.keyClicks(app.focusWidget(), "a")
        qtbot.waitUntil(lambda: not held.opening.busy)
    assert len(raised) == 1
    QTest.keyClicks(app.focusWidget(), "b")
    assert typed(held.first) == ["ab", ""]


def test_a_small_page_comes_at_once_and_so_does_any_where_nobody_looks(held):
    small = Large(parts=3)
    held.go(small)
    assert held.stack.currentWidget() is small
    held.hide()
    large = Large()
    held.go(large)
    assert held.stack.currentWidget() is large


def test_a_part_that_goes_while_a_page_is_dressed_is_passed_over(held, qtbot):
    page = Large(parts=400)
    held.go(page)
    parts = page.dressing()
    next(parts)
    for each in page.findChildren(QLabel)[2:]:
        each.deleteLater()
        QCoreApplication.sendPostedEvents(each, QEvent.Type.DeferredDelete)
    assert list(parts) != []
    qtbot.waitUntil(lambda: held.stack.currentWidget() is page)


@pytest.fixture
def large(unlocked, monkeypatch):
    """The shell of the real window, for which the figures are a large page."""
    from ui import shell

    plain, pages = shell.make_page, []

    class Figures(Large):
        what = ""

        def open(self, what):
            self.what = what

        def showing(self):
            return self.what

    def make(key, context):
        if key != "figures":
            return plain(key, context)
        pages.append(Figures())
        return pages[-1]

    monkeypatch.setattr(shell, "make_page", make)
    unlocked.pages = pages
    return unlocked


def test_another_look_amid_an_opening_loses_neither_the_place_nor_a_key(app, large, plain_pages, qtbot):
    before = large.shell
    large.activateWindow()
    large.shell.rail.list.setFocus()
    qtbot.waitUntil(lambda: app.focusWidget() is large.shell.rail.list)
    large.shell.go("figures", "wish:7")
    assert (large.shell.spot().key, large.shell.spot().what) == ("figures", "wish:7")
    assert not isinstance(large.shell.stack.currentWidget(), Large), "it comes when it is dressed"
    QTest.keyClicks(app.focusWidget(), "ab")
    large.settings = replace(large.settings, language="ar")
    large.new_look.begin()
    QTest.keyClicks(app.focusWidget(), "c")
    qtbot.waitUntil(lambda: large.shell is not before and not large.new_look.busy, timeout=20_000)
    page = large.shell.stack.currentWidget()
    assert page is large.pages[-1]
    assert page.what == "wish:7"
    assert typed(page) == ["abc", ""]
