"""A passphrase is hidden, may be looked at, and leaves nothing behind."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from ui.widgets.passphrase_edit import PassphraseEdit


@pytest.fixture
def field(app, qtbot):
    made = PassphraseEdit()
    qtbot.addWidget(made)
    made.show()
    return made


def test_it_is_hidden_until_the_eye_is_pressed_and_again_after_forgetting(field, qtbot):
    assert field.edit.echoMode() == QLineEdit.EchoMode.Password
    qtbot.keyClicks(field.edit, "correct horse")
    qtbot.mouseClick(field.eye, Qt.MouseButton.LeftButton)
    assert field.edit.echoMode() == QLineEdit.EchoMode.Normal
    assert field.eye.accessibleName() == "Hide the passphrase"
    field.forget()
    assert field.text() == ""
    assert field.edit.echoMode() == QLineEdit.EchoMode.Password
    field.edit.undo()
    assert field.text() == ""


def test_capitals_without_shift_mean_caps_lock(field, qtbot):
    qtbot.keyClick(field.edit, "a")
    assert not field._caps.isVisible()
    qtbot.keyClick(field.edit, "A")
    assert field._caps.isVisible()
    qtbot.keyClick(field.edit, "A", Qt.KeyboardModifier.ShiftModifier)
    assert not field._caps.isVisible()


def test_enter_is_told(field, qtbot):
    with qtbot.waitSignal(field.entered):
        qtbot.keyClick(field.edit, Qt.Key.Key_Return)
