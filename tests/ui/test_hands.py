"""A hand is seen wherever it stirs: at a window, in a list that opened, in what an input method writes."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt, QTimer
from PySide6.QtGui import QInputMethodEvent, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget

from ui.hands import Hands


@pytest.fixture
def seen(app, qtbot):
    """A window with a field that has the focus, and what was seen of hands since."""
    hands = Hands.of(app)
    made = QWidget()
    qtbot.addWidget(made)
    made.field, made.stirred = QLineEdit(), []
    QVBoxLayout(made).addWidget(made.field)
    made.show()
    made.activateWindow()
    made.field.setFocus()
    qtbot.waitUntil(lambda: app.focusWidget() is made.field)
    hear = lambda: made.stirred.append(1)  # noqa: E731 - to be taken off again
    hands.stirred.connect(hear)
    yield made
    hands.stirred.disconnect(hear)


def test_there_is_one_for_the_program(app):
    assert Hands.of(app) is Hands.of(app)


def test_keys_buttons_and_movements_at_the_window_are_seen(seen):
    for act in (
        lambda: QTest.keyClick(seen.windowHandle(), Qt.Key.Key_A),
        lambda: QTest.mouseClick(seen.windowHandle(), Qt.MouseButton.LeftButton, pos=QPoint(3, 3)),
        lambda: QTest.mouseMove(seen.windowHandle(), QPoint(5, 5)),
    ):
        seen.stirred.clear()
        act()
        assert seen.stirred


def test_a_key_that_is_a_shortcut_is_seen_as_well(seen):
    QShortcut(QKeySequence("Ctrl+L"), seen, lambda: None)
    QTest.keyPress(seen.windowHandle(), Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert seen.stirred, "a shortcut is asked for before it is a key, and then there is no press"


SIGNS = ("KeyPress", "KeyRelease", "ShortcutOverride", "MouseButtonPress", "MouseButtonRelease", "MouseMove", "Wheel",
         "TouchBegin", "InputMethod")  # fmt: skip


@pytest.mark.parametrize("sign", SIGNS)
def test_each_sign_of_a_hand_is_one(app, seen, sign):
    """A press is seen by its release as well, and by what asks for shortcuts: each is looked at alone."""
    assert Hands.of(app).eventFilter(seen.windowHandle(), QEvent(QEvent.Type[sign])) is False
    assert len(seen.stirred) == 1


def test_whoever_comes_late_sees_the_window_and_the_field_that_are_there(app, seen):
    for act in (
        lambda: QTest.mouseMove(seen.windowHandle(), QPoint(9, 9)),
        lambda: QCoreApplication.sendEvent(seen.field, QInputMethodEvent()),
    ):
        late, heard = Hands(app), []
        late.stirred.connect(lambda heard=heard: heard.append(1))
        act()
        late.deleteLater()
        assert heard


def test_whoever_lost_the_focus_is_watched_no_longer(app, seen):
    other = QLineEdit(seen)
    other.show()
    other.setFocus()
    said = QInputMethodEvent()
    said.setCommitString("ក")
    QCoreApplication.sendEvent(seen.field, said)
    assert not seen.stirred
    QCoreApplication.sendEvent(other, said)
    assert seen.stirred


def test_lists_that_open_are_looked_for_each_second(app):
    looks = [each for each in Hands.of(app).findChildren(QTimer) if each.isActive()]
    assert [each.interval() for each in looks] == [1000]


def test_what_an_input_method_writes_is_seen(seen):
    said = QInputMethodEvent()
    said.setCommitString("ក")
    QCoreApplication.sendEvent(seen.field, said)
    assert seen.field.text() == "ក"
    assert seen.stirred


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_a_list_that_opened_is_watched_after_a_look(app, seen, qtbot):
    popup = QFrame(seen, Qt.WindowType.Popup)
    (look,) = [each for each in Hands.of(app).findChildren(QTimer) if each.isActive()]
    look.timeout.emit()  # nothing is open yet
    popup.show()
    look.timeout.emit()
    seen.stirred.clear()
    QTest.mouseMove(popup.windowHandle(), QPoint(2, 2))
    assert seen.stirred
    popup.close()


def test_making_widgets_is_no_stir_and_asks_nothing_of_it(app, seen, monkeypatch):
    asked = []
    monkeypatch.setattr(Hands, "eventFilter", lambda _self, _watched, event: bool(asked.append(event.type())))
    for _ in range(20):
        QLineEdit(seen).ensurePolished()
    assert asked == []
    QCoreApplication.sendPostedEvents(seen, QEvent.Type.DeferredDelete)
