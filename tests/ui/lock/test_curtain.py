"""The curtain hides what a window shows; it does not only lie over it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QMainWindow, QVBoxLayout

from ui.lock.curtain import Curtain, Curtains


@pytest.fixture
def window(app, qtbot):
    made = QMainWindow()
    qtbot.addWidget(made)
    made.setCentralWidget(QLineEdit("Sokha, room 4"))
    made.resize(400, 300)
    made.show()
    return made


@pytest.fixture
def curtains(app):
    made = Curtains(app, 0.02)
    yield made
    app.applicationStateChanged.disconnect(made._on_state)
    made.setParent(None)


def test_the_content_is_hidden_and_comes_back_with_a_key(window, qtbot):
    curtain = Curtain(window)
    curtain.draw()
    assert not window.centralWidget().isVisible()
    assert curtain.geometry() == window.rect()
    window.resize(500, 350)
    assert curtain.geometry() == window.rect()
    qtbot.keyClick(curtain, Qt.Key.Key_Space)
    assert window.centralWidget().isVisible()
    assert curtain.isHidden()


def test_a_final_curtain_stays(window, qtbot):
    curtain = Curtain(window)
    curtain.draw(final=True)
    qtbot.keyClick(curtain, Qt.Key.Key_Space)
    qtbot.mouseClick(curtain, Qt.MouseButton.LeftButton)
    assert not window.centralWidget().isVisible()


def test_what_was_hidden_before_stays_hidden_after(window, qtbot):
    extra = QLabel("aside", window)
    extra.hide()
    curtain = Curtain(window)
    curtain.draw()
    curtain.draw_back()
    assert extra.isHidden()
    assert window.centralWidget().isVisible()


def test_another_program_in_front_draws_it_after_a_while_over_dialogs_too(window, curtains, qtbot):
    dialog = QDialog(window)
    words = QLabel("Erase Sokha?")
    QVBoxLayout(dialog).addWidget(words)
    dialog.show()
    qtbot.wait(30)  # the program itself comes to the front first
    curtains._on_state(Qt.ApplicationState.ApplicationInactive)
    assert window.centralWidget().isVisible()
    qtbot.waitUntil(lambda: not window.centralWidget().isVisible())
    assert not words.isVisible()
    assert curtains.drawn
    curtains._on_state(Qt.ApplicationState.ApplicationActive)
    assert window.centralWidget().isVisible()
    assert words.isVisible()
    dialog.close()


def test_coming_back_in_time_draws_nothing(window, curtains, qtbot):
    curtains._on_state(Qt.ApplicationState.ApplicationInactive)
    curtains._on_state(Qt.ApplicationState.ApplicationActive)
    qtbot.wait(50)
    assert window.centralWidget().isVisible()
