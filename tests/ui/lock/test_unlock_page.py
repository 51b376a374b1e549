"""The unlock page names nobody, says each failure in its own words, and counts the wait down."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from app.settings import Settings
from tests.ui.typed import NAME, PASSPHRASE
from ui.jobs import Jobs
from ui.lock.unlock_page import Arrival, UnlockPage


@pytest.fixture
def page(app, qtbot, vault_folder):
    jobs = Jobs()
    made = UnlockPage(Settings(), jobs, Arrival(vault_folder))
    qtbot.addWidget(made)
    made.show()
    yield made
    jobs.drain(5)
    jobs.close()


def test_no_name_is_shown_or_suggested(page):
    assert page.name.completer() is None
    assert NAME not in " ".join(label.text() for label in page.findChildren(QLabel))


def test_enter_leads_from_the_name_to_the_passphrase_and_opens(page, qtbot):
    page.start()
    qtbot.keyClicks(page.name, NAME)
    qtbot.keyClick(page.name, Qt.Key.Key_Return)
    qtbot.keyClicks(page.passphrase.edit, PASSPHRASE)
    with qtbot.waitSignal(page.unlocked, timeout=20_000) as heard:
        qtbot.keyClick(page.passphrase.edit, Qt.Key.Key_Return)
    desk = heard.args[0]
    assert desk.worker.name == NAME
    assert page.passphrase.text() == ""
    done = []
    page._jobs.run(page, lambda _p: desk.close(), done=done.append)
    qtbot.waitUntil(lambda: done == [None])


def test_a_wrong_passphrase_is_told_without_saying_which_was_wrong_and_waits(page, qtbot, vault_folder):
    page.name.setText(NAME)
    page.passphrase.setText("not this one at all")
    page.open.click()
    assert not page.name.isEnabled()
    qtbot.waitUntil(lambda: bool(page.banner.text), timeout=20_000)
    assert "does not say which" in page.banner.text
    assert page.passphrase.text() == ""
    assert page.name.text() == NAME
    assert not page.open.isEnabled()
    assert page.open.accessibleName().startswith("Wait")
    page._second.setInterval(10)
    qtbot.waitUntil(page.open.isEnabled)
    assert page.open.accessibleName() == "Unlock"
    (vault_folder / "attempts.json").unlink(missing_ok=True)


def test_nothing_is_tried_without_both(page, qtbot):
    page.passphrase.setText("something")
    page.open.click()
    assert page.name.isEnabled()
    assert page.strip.isHidden()


def test_words_lost_at_the_lock_are_told(app, qtbot, vault_folder):
    jobs = Jobs()
    made = UnlockPage(Settings(), jobs, Arrival(vault_folder, unsaved=True))
    qtbot.addWidget(made)
    assert "before the last words" in made.banner.text
    jobs.close()


def test_a_vault_that_went_away_is_said_so(app, qtbot, tmp_path):
    jobs = Jobs()
    made = UnlockPage(Settings(), jobs, Arrival(tmp_path))
    qtbot.addWidget(made)
    made.name.setText(NAME)
    made.passphrase.setText(PASSPHRASE)
    made.open.click()
    qtbot.waitUntil(lambda: bool(made.banner.text), timeout=10_000)
    assert made.open.isEnabled()
    jobs.close()
