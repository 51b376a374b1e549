"""A case after months of work: its head, its overview, its course, tabs that never hold the window up."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QDialog

from tests import vaults
from tests.ui.cases.looks import in_dialog, texts
from tests.ui.spoken import nameless
from ui import notices
from ui.page import Changes


def test_closing_shows_what_is_blank_and_goes_on_to_the_closure(page, house, qtbot):
    seen = []

    def deed(dialog):
        seen.append(texts(dialog))
        dialog.accept()

    stuck = in_dialog(qtbot, deed)
    page.course.close()
    qtbot.waitUntil(lambda: bool(page.places), timeout=10_000)
    assert stuck == []
    assert "How far is it?" in seen[0] or "Ended on" in seen[0]
    assert page.places == [("record", f"new:closure:{house.rich.case}")]


def test_a_case_is_given_to_another_worker(page, house, qtbot, monkeypatch):
    from app.services import add_worker

    told = []
    monkeypatch.setattr(notices, "toast", lambda _page, text: told.append(text))
    house.do(lambda desk: add_worker.add_worker(desk, "Mali", "worker", vaults.OTHER))

    def deed(dialog):
        dialog.worker.setCurrentIndex(dialog.worker.findText("Mali"))
        dialog.done(QDialog.DialogCode.Accepted)

    in_dialog(qtbot, deed)
    page.course.assign()
    qtbot.waitUntil(lambda: bool(told), timeout=10_000)
    page.refresh(Changes.of("cases", case=page.showing()))
    qtbot.waitUntil(lambda: page.case.worker == "Mali", timeout=10_000)
    assert "with Mali" in texts(page)


def test_the_name_can_be_hidden(page):
    assert "Sokha" in page.title
    page.hide_name.click()
    assert "Sokha" not in page.title
    assert page.case.code in page.title
    page.hide_name.click()
    assert "Sokha" in page.title


def test_red_flags_stand_on_top_of_every_tab(page):
    for tab in range(page.tabs.count()):
        page.tabs.setCurrentIndex(tab)
        assert "Do not phone" in texts(page.danger)
        assert "A car waits" not in texts(page.danger)
        assert page.danger.isVisible()


def test_every_part_of_a_rich_case_says_its_name(page):
    for tab in range(page.tabs.count()):
        page.tabs.setCurrentIndex(tab)
        assert nameless(page) == []


def test_the_steps_say_what_is_begun_and_hold_nobody_up(page):
    assert "Screening: begun" in page.steps.accessibleName()
    assert "Closed: not yet" in page.steps.accessibleName()


def test_the_overview_leads_to_the_work(page, house, qtbot):
    page.tabs.setCurrentWidget(page.overview)
    said = texts(page.overview)
    for words in ("To see the children again", "Jasmine", "River clinic", "Learn to cook", "1 task(s) past their day"):
        assert words in said
    page.overview.show_wanted.emit("stay", "")
    assert page.tabs.currentWidget() is page.work
    assert page.work.group().key == "stays"


def test_tabs_that_nobody_looks_at_are_filled_one_by_one(page, qtbot):
    page._show(page.showing(), replace(page.case, name="Again"))
    assert page.work not in page._pending, "the one in front is there at once"
    assert page.timeline in page._pending
    page.tabs.setCurrentWidget(page.timeline)
    assert page.timeline not in page._pending
    qtbot.waitUntil(lambda: not page._pending)
    page._show(page.showing(), page.case)
    page._clear()
    assert page._pending == {}, "nothing of a case is filled in after it was left"
