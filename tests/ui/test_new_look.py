"""While another look is put on, nobody sees what happens behind, and what is typed meanwhile is not lost."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLineEdit, QPushButton, QWidget

from ui.new_look import Picture
from ui.theme import theme
from ui.theme.tokens import CONTROL
from ui.widgets.found_list import FoundList


def test_keys_typed_before_the_picture_go_to_whoever_has_the_focus_after(app, qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    picture = Picture(window)
    qtbot.waitUntil(lambda: app.focusWidget() is picture)
    QTest.keyClicks(picture, "Sok")
    QTest.keyClick(picture, Qt.Key.Key_Tab)
    assert app.focusWidget() is picture, "nobody walks behind the picture"
    line = QLineEdit(window)
    line.show()
    line.setFocus()
    picture.go()
    qtbot.waitUntil(lambda: line.text() == "Sok")


def test_one_page_goes_a_turn_and_none_before_the_drafts_are_kept(unlocked, plain_pages, qtbot):
    for key in ("cases", "house", "case"):
        unlocked.shell.go(key)
    before, look = unlocked.shell, unlocked.new_look
    unlocked.settings = replace(unlocked.settings, language="ar")
    plain_pages.clear()
    look.begin()
    assert len(before.pages) == 4, "every page is there until all of it is kept"
    assert {what[0] for what in plain_pages if what[1] == "save"} == {"today", "cases", "house", "case"}
    turns = 0
    while look.busy:
        look._next()
        turns += 1
    assert turns >= 4 + 5
    assert unlocked.shell is not before
    assert theme.language() == "ar"


def test_a_wish_that_comes_meanwhile_is_put_on_after(unlocked, qtbot):
    before = unlocked.shell
    unlocked.set_settings(replace(unlocked.settings, language="ar"))
    qtbot.waitUntil(lambda: unlocked.new_look.busy)
    unlocked.set_settings(replace(unlocked.settings, language="km"))
    qtbot.waitUntil(lambda: unlocked.shell is not before and not unlocked.new_look.busy, timeout=20_000)
    assert theme.language() == "km"


def test_a_window_dresses_what_it_opens_and_what_is_made_elsewhere_waits(app, qtbot):
    app.setStyleSheet("")
    window, alone = QWidget(), QPushButton("Save")
    qtbot.addWidget(window)
    qtbot.addWidget(alone)
    theme.dress(window)
    dialog = QDialog(window)
    inside = QPushButton("Save", dialog)
    assert inside.sizeHint().height() == CONTROL
    assert alone.sizeHint().height() != CONTROL
    alone.setParent(window)
    assert alone.sizeHint().height() == CONTROL
    found = FoundList()
    qtbot.addWidget(found)
    assert not found.styleSheet()
    found.show()
    assert found.styleSheet() == theme.sheet()
    app.setStyleSheet(theme.sheet())


def test_a_focus_that_an_answer_moves_behind_the_picture_gets_no_keys(app, qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    old, fresh = QLineEdit(window), QLineEdit(window)
    window.show()
    window.activateWindow()
    picture = Picture(window)
    qtbot.waitUntil(lambda: app.focusWidget() is picture)
    old.setFocus()
    QTest.keyClicks(app.focusWidget(), "Sok")
    fresh.setFocus()
    picture.go()
    assert (old.text(), fresh.text()) == ("", "Sok")


def test_a_picture_is_what_stood_and_nothing_is_seen_of_what_happens_behind(app, qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(300, 200)
    line = QLineEdit("Sok", window)
    line.setGeometry(10, 20, 200, 150)
    window.show()
    window.activateWindow()
    picture = Picture(window)
    qtbot.waitUntil(lambda: app.focusWidget() is picture)
    stood = window.grab().toImage()
    strips = picture.take()
    next(strips)
    line.setText("Dara")
    assert window.grab().toImage() != stood, "until all of it is taken one looks through it"
    line.setText("Sok")
    assert len(list(strips)) >= 4
    line.hide()
    assert window.grab().toImage() == stood
    picture.go()
    assert window.grab().toImage() != stood
