"""Locked in the middle of a sentence and unlocked again, on real pages and a real vault: the sentence is there."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from app.settings import Settings
from tests.ui.typed import NAME, PASSPHRASE
from ui.forms.text_input import TextInput
from ui.window import Window

SENTENCE = "Her sister lives by the riv"
LONG = 20_000

pytestmark = pytest.mark.timeout(120)


def unlock(window, folder, qtbot):
    window.knock(str(folder))
    door = window.centralWidget()
    door.name.setText(NAME)
    door.passphrase.setText(PASSPHRASE)
    qtbot.mouseClick(door.open, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.shell is not None and window.centralWidget() is window.shell, timeout=LONG)


def text_fields(page):
    inputs = page.questions.findChildren(TextInput)
    return [edit for each in inputs for edit in each.findChildren(QLineEdit) if edit.isVisible()]


def leave(window, app):
    for jobs in (window.jobs, window.drafts_jobs):
        jobs.drain(5)
        jobs.close()
    window._idle.stop()
    app.removeEventFilter(window._idle)
    app.applicationStateChanged.disconnect(window._curtains._on_state)


def test_a_sentence_cut_off_by_the_lock_is_offered_back(window, vault_folder, app, qtbot):
    unlock(window, vault_folder, qtbot)
    window.shell.go("intake", "")
    page = window.shell.pages["intake"]
    qtbot.waitUntil(lambda: window.shell.stack.currentWidget() is page)
    page.go_to_step(1)
    qtbot.waitUntil(lambda: bool(text_fields(page)))
    qtbot.keyClicks(text_fields(page)[0], SENTENCE)
    window.lock()
    assert window.ends == [(vault_folder, False), "end"]

    fresh = Window(app, Settings(language="en", appearance="light"))
    qtbot.addWidget(fresh)
    fresh.show()
    unlock(fresh, vault_folder, qtbot)
    qtbot.waitUntil(lambda: not fresh.shell.banners.draft.isHidden(), timeout=LONG)
    fresh.shell.banners.draft.acted.emit()
    again = fresh.shell.pages["intake"]
    qtbot.waitUntil(lambda: SENTENCE in [edit.text() for edit in text_fields(again)], timeout=LONG)
    fresh.lock()
    leave(fresh, app)


def test_a_change_of_language_keeps_the_half_typed_form_open(window, vault_folder, qtbot):
    from dataclasses import replace

    unlock(window, vault_folder, qtbot)
    window.shell.go("intake", "")
    page = window.shell.pages["intake"]
    qtbot.waitUntil(lambda: window.shell.stack.currentWidget() is page)
    page.go_to_step(1)
    qtbot.waitUntil(lambda: bool(text_fields(page)))
    qtbot.keyClicks(text_fields(page)[0], SENTENCE)
    before = window.shell
    window.set_settings(replace(window.settings, language="ar"))
    qtbot.waitUntil(lambda: window.shell is not before and not window.new_look.busy, timeout=LONG)
    again = window.shell.pages["intake"]
    qtbot.waitUntil(lambda: SENTENCE in [edit.text() for edit in text_fields(again)], timeout=LONG)
    assert again.isRightToLeft()
