"""What is copied asks not to be remembered, and is taken back."""

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit

from ui.widgets import clipboard


@pytest.fixture
def guard(app):
    made = clipboard.ClipboardGuard(app)
    yield made
    made.take_back()
    made.setParent(None)
    made.deleteLater()


def test_a_copy_from_any_field_is_marked_secret(app, qtbot, guard, monkeypatch):
    monkeypatch.setattr(type(guard._board), "ownsClipboard", lambda _self: True)  # offscreen has no owner
    edit = QLineEdit("Sokha")
    qtbot.addWidget(edit)
    edit.selectAll()
    edit.copy()
    qtbot.waitUntil(lambda: QGuiApplication.clipboard().mimeData().hasFormat(clipboard.HINT))
    assert QGuiApplication.clipboard().text() == "Sokha"


def test_it_is_taken_back_when_the_time_is_over(app, qtbot, guard):
    guard._timer.setInterval(20)
    clipboard.copy("Sokha")
    assert QGuiApplication.clipboard().text() == "Sokha"
    qtbot.waitUntil(lambda: QGuiApplication.clipboard().text() == "")


def test_what_another_program_put_there_is_left_alone(app, qtbot, guard, monkeypatch):
    clipboard.copy("Sokha")
    monkeypatch.setattr(type(guard._board), "ownsClipboard", lambda _self: False)
    QGuiApplication.clipboard().setText("shopping list")
    guard.take_back()
    assert QGuiApplication.clipboard().text() == "shopping list"
