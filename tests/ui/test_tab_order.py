"""Tab goes through a page as it is laid out, into what was made late, and out of it at its end."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QMainWindow,
    QPushButton,
    QSpinBox,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

import ui
from ui import tab_order
from ui.page import Page
from ui.widgets.basics import scrolled

HOUSE = Path(ui.__file__).parent


class Sheet(Page):
    """Its foot is made first and stands last; a line is made when the page is long there."""

    def __init__(self):
        super().__init__(None)
        self.save, self.first, self.second = QPushButton("save"), QLineEdit(), QLineEdit()
        self.many, self.hidden, self.off = QSpinBox(), QLineEdit(), QLineEdit()
        self.off.setEnabled(False)
        self.grid, self.lines, pages = QGridLayout(), QVBoxLayout(), QStackedWidget()
        self.grid.addWidget(self.many, 0, 1)
        self.grid.addWidget(self.second, 0, 0)
        pages.addWidget(QWidget())
        pages.addWidget(self.hidden)
        inside = QWidget()
        tall = QVBoxLayout(inside)
        tall.addWidget(self.first)
        tall.addLayout(self.grid)
        tall.addLayout(self.lines)
        tall.addSpacing(1500)
        for each in (pages, self.off):
            tall.addWidget(each)
        self.area = scrolled(inside)
        self.body.addWidget(self.area)
        self.body.addWidget(self.save)


@pytest.fixture
def page(app, qtbot):
    made, window, inside = Sheet(), QMainWindow(), QWidget()
    window.rail, window.page, both = QPushButton("rail"), made, QHBoxLayout(inside)
    both.addWidget(window.rail)
    both.addWidget(made)
    window.setCentralWidget(inside)
    qtbot.addWidget(window)
    window.resize(600, 300)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    yield made
    made.rail = None


def late_one(page):
    page.late = QLineEdit()
    page.lines.addWidget(page.late)
    page.late.show()
    return page.late


def test_tab_follows_what_is_seen_and_not_what_was_made_first(page, qtbot):
    late = late_one(page)
    assert tab_order.stops(page) == [page.first, page.second, page.many, late, page.save]
    page.first.setFocus()
    for wanted in (page.second, page.many, late, page.save):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is wanted
    qtbot.keyClick(page.save, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert QApplication.focusWidget() is late


def test_past_its_end_the_page_is_left(page, qtbot):
    rail = page.window().rail
    page.save.setFocus()
    qtbot.keyClick(page.save, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is rail
    page.first.setFocus()
    qtbot.keyClick(page.first, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert QApplication.focusWidget() is rail


def test_what_has_the_focus_is_in_sight(page, qtbot):
    page.lines.addSpacing(1200)
    late = late_one(page)
    page.many.setFocus()
    assert page.area.verticalScrollBar().value() == 0
    qtbot.keyClick(page.many, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is late
    assert page.area.verticalScrollBar().value() > 0


def test_what_pyside_holds_too_long_is_asked_nowhere():
    """A menu died with a card beside it; a new list was taken for the place of a label that had gone."""
    asked = [
        path.name
        for path in (*HOUSE.rglob("*.py"), *Path(__file__).parent.rglob("*.py"))
        if path != Path(__file__)
        for call in (".nextInFocusChain(", ".previousInFocusChain(", ".itemAt(", ".itemAtPosition(")
        if call in path.read_text("utf-8")
    ]
    assert asked == []
