"""Enter presses the button that has the focus, anywhere, once."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from ui.enter_presses import EnterPresses


@pytest.fixture
def page(app, qtbot):
    presses = EnterPresses.install(app)
    made = QWidget()
    qtbot.addWidget(made)
    inside = QVBoxLayout(made)
    made.button, made.edit, made.clicks = QPushButton("Save"), QLineEdit(), []
    made.button.clicked.connect(lambda: made.clicks.append(1))
    inside.addWidget(made.button)
    inside.addWidget(made.edit)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(lambda: app.focusWidget() is not None)
    yield made
    app.focusChanged.disconnect(presses.follow)
    presses.deleteLater()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_presses_the_focused_button_once(page, qtbot, key):
    page.button.setFocus()
    qtbot.keyClick(page.button, key)
    assert page.clicks == [1]


def test_enter_in_a_field_presses_nothing(page, qtbot):
    page.edit.setFocus()
    qtbot.keyClick(page.edit, Qt.Key.Key_Return)
    assert page.clicks == []


def test_a_disabled_button_stays_quiet(page, qtbot):
    page.button.setFocus()
    page.button.setEnabled(False)
    qtbot.keyClick(page.button, Qt.Key.Key_Return)
    assert page.clicks == []
