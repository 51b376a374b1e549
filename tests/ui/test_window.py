"""The window opens by typing, changes its language without losing a word, and locks without asking."""

import threading
import time
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel

from app import settings as kept_settings
from tests import vaults
from ui.lock.unlock_page import UnlockPage
from ui.lock.welcome_page import WelcomePage
from ui.theme import theme


def test_an_unknown_folder_leads_to_the_first_steps(window, tmp_path):
    window.knock("")
    assert isinstance(window.centralWidget(), WelcomePage)
    assert window.centralWidget().banner.isHidden()
    window.knock(str(tmp_path / "stick" / "vault"))
    assert "stick" in window.centralWidget().banner.text


def test_a_vault_leads_to_the_unlock_page_and_typing_opens_it(unlocked, vault_folder):
    assert unlocked.desk.worker.name == "Pich Mali"
    assert unlocked.settings.last_vault == str(vault_folder)
    assert set(unlocked.shell.pages) == {"today"}


@pytest.mark.parametrize(("kind", "hidden"), [("coordinator", True), ("shelter", False)])
def test_names_begin_hidden_at_a_coordinators_desk(window, plain_pages, tmp_path, qtbot, kind, hidden):
    made = []
    window.jobs.run(window, lambda _progress: vaults.make(tmp_path / "vault", kind=kind).desk, done=made.append)
    qtbot.waitUntil(lambda: bool(made), timeout=20_000)
    window.open_desk(made[0])
    assert window.shell.context.settings.hide_names is hidden
    window.set_settings(window.settings.with_names(hidden=not hidden))
    assert kept_settings.load().hide_names is not hidden, "what was chosen is kept"
    assert kept_settings.load().names_chosen


def test_a_language_may_be_chosen_before_anybody_is_known(window, vault_folder, qtbot):
    window.knock(str(vault_folder))
    window.centralWidget().language_wanted.emit("ar")
    qtbot.waitUntil(lambda: theme.language() == "ar")
    assert isinstance(window.centralWidget(), UnlockPage)
    assert window.centralWidget().isRightToLeft()


def test_a_new_look_saves_drafts_first_and_comes_back_to_the_same_place(unlocked, plain_pages, qtbot):
    unlocked.shell.go("case", "ab12")
    before = unlocked.shell
    plain_pages.clear()
    unlocked.set_settings(replace(unlocked.settings, language="km", appearance="dark"))
    qtbot.waitUntil(lambda: unlocked.shell is not before and not unlocked.new_look.busy)
    assert plain_pages.index(("case", "save")) < plain_pages.index(("case", "open", "ab12"))
    assert theme.is_dark()
    assert theme.language() == "km"
    assert unlocked.shell.spot().key == "case"


def test_settings_that_change_nothing_to_see_build_nothing(unlocked, qtbot):
    before = unlocked.shell
    unlocked.set_settings(replace(unlocked.settings, idle_minutes=15))
    qtbot.wait(20)
    assert unlocked.shell is before
    assert unlocked._idle._limit == 15 * 60


def test_switching_to_and_fro_leaves_no_widgets_behind(unlocked, qtbot):
    counts = []
    for language in ("ar", "en", "ar", "en", "ar", "en"):
        before = unlocked.shell
        unlocked.set_settings(replace(unlocked.settings, language=language))
        qtbot.waitUntil(lambda before=before: unlocked.shell is not before and not unlocked.new_look.busy)
        QCoreApplication.processEvents()
        counts.append(len(unlocked.findChildren(QLabel)))
    assert counts[1] == counts[3] == counts[5]


def test_locking_saves_stops_closes_and_goes_in_that_order(unlocked, plain_pages, vault_folder, qtbot):
    order, begun = [], threading.Event()

    def long_work(progress):
        begun.set()
        for _ in range(5000):
            progress.step(0, 1)
            time.sleep(0.001)
        order.append("never stopped")

    desk = unlocked.desk
    real_close = desk.close
    desk.__class__ = type("Seen", (type(desk),), {"__slots__": (), "close": lambda self: order.append("closed")})
    unlocked.jobs.run(unlocked, long_work, done=order.append, failed=lambda _error: order.append("stopped"))
    assert begun.wait(5)
    qtbot.keyClick(unlocked, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert ("today", "save") in plain_pages
    assert order == ["closed"]
    assert unlocked.ends == [(vault_folder, False), "end"]
    assert unlocked.shell.isHidden(), "what was on the screen is hidden before anything else"
    real_close()


def test_a_draft_that_cannot_be_saved_does_not_stop_the_lock_but_is_told(unlocked, vault_folder):
    unlocked.drafts_jobs.run(unlocked, lambda _p: 1 // 0, done=lambda _a: None, failed=lambda _e: None)
    unlocked.lock()
    assert unlocked.ends == [(vault_folder, True), "end"]


def test_a_page_that_fails_to_save_does_not_stop_the_lock_either(unlocked, vault_folder, monkeypatch):
    def broken():
        raise OSError

    monkeypatch.setattr(unlocked.shell.pages["today"], "save_now", broken)
    unlocked.lock()
    assert unlocked.ends == [(vault_folder, True), "end"]


def test_a_lock_that_cannot_start_the_fresh_process_ends_this_one_all_the_same(unlocked, monkeypatch):
    from ui.lock import restart

    def fails(*_args, **_more):
        raise OSError

    monkeypatch.setattr(restart, "start_fresh", fails)
    with pytest.raises(OSError):
        unlocked.lock()
    assert unlocked.ends == ["end"]


def test_idle_minutes_lock(unlocked):
    unlocked._idle.lock_wanted.emit()
    assert unlocked.ends[-1] == "end"


def test_nobody_at_the_desk_means_nothing_to_lock(window, vault_folder):
    window.knock(str(vault_folder))
    window.lock()
    assert window.ends == []


def test_closing_the_window_saves_and_ends_without_coming_back(unlocked, plain_pages):
    unlocked.close()
    assert ("today", "save") in plain_pages
    assert unlocked.ends == ["end"]


def test_the_title_may_be_neutral(unlocked, qtbot):
    before = unlocked.shell
    unlocked.set_settings(replace(unlocked.settings, neutral_title=True))
    qtbot.waitUntil(lambda: unlocked.shell is not before and not unlocked.new_look.busy)
    shown = [label.text() for label in unlocked.findChildren(QLabel)]
    assert unlocked.windowTitle() == "Notes"
    assert "Havenbook" not in shown


def test_small_screens_are_enough(unlocked, qtbot):
    unlocked.resize(1024, 600)
    qtbot.wait(1)
    assert (unlocked.width(), unlocked.height()) == (1024, 600)
