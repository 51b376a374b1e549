"""A case after months of work: its head, its overview, its course, tabs that never hold the window up."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QDialog, QPushButton

from tests import vaults
from tests.ui import looking
from tests.ui.cases.looks import in_dialog, texts
from tests.ui.spoken import nameless
from ui import notices
from ui.cases import gaps_dialog
from ui.cases import words as case_words
from ui.cases.record_words import People
from ui.page import Changes


def test_closing_shows_what_is_blank_and_goes_on_to_the_closure(page, house, qtbot):
    seen = []

    def deed(dialog):
        seen.append(" | ".join(made.accessibleName() for made in dialog.findChildren(QPushButton)))
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
        assert looking.alike(page) == []


def test_the_steps_say_what_is_begun_and_hold_nobody_up(page):
    assert "Screening: begun" in page.steps.accessibleName()
    assert "Closed: not yet" in page.steps.accessibleName()


def test_a_closure_that_nobody_approved_has_closed_nothing(page):
    written = (*page.case.steps[:-1], replace(page.case.steps[-1], done=True))
    page.steps.show_steps(written, closed=False)
    assert page.steps.accessibleName().endswith("; Closure waits for approval")
    page.steps.show_steps(written, closed=True)
    assert page.steps.accessibleName().endswith("; Closed: begun")


def test_the_overview_leads_to_the_work(page, house, qtbot):
    page.tabs.setCurrentWidget(page.overview)
    said = texts(page.overview)
    for words in ("To see the children again", "Jasmine", "River clinic", "Learn to cook", "1 task(s) past their day"):
        assert words in said
    page.overview.show_wanted.emit("stay", "")
    assert page.tabs.currentWidget() is page.work
    assert page.work.group().key == "stays"


def test_who_is_named_in_anothers_case_is_told_so_and_led_there(page, house, qtbot):
    heard = []
    page.overview.person_wanted.connect(heard.append)
    page.open(house.rich.sister)
    qtbot.waitUntil(lambda: page.case is not None and page.case.case == house.rich.sister, timeout=10_000)
    page.settle()
    page.tabs.setCurrentWidget(page.overview)
    assert "Nobody is named yet" not in texts(page.overview)
    there = next(each for each in page.overview.findChildren(QPushButton) if "Sokha" in each.text())
    assert there.text().strip() == f"Sokha · {house.rich.number} · Brother or sister"
    there.click()
    assert heard == [house.rich.case]


def test_of_another_houses_case_it_is_not_said_that_nothing_was_done(page):
    bare = replace(page.case.overview, wishes=None, risk=None, plan=None, goals=())
    page.overview.show_case(replace(page.case, overview=bare), People(), may_add=True)
    assert "Not written down yet. Ask" in texts(page.overview)
    assert "Not assessed yet" in texts(page.overview)
    page.overview.show_case(replace(page.case, overview=bare, origin="River house"), People(), may_add=False)
    said = texts(page.overview)
    assert said.count("Nothing about this has reached us.") == 3
    assert "Not assessed yet" not in said
    assert "Ask, and" not in said


def test_the_overview_says_what_is_known_of_act_means_and_purpose(page):
    said = texts(page.overview)
    for words in ("Not known yet: act", "Means used", "found", "Advice only"):
        assert words in said
    case = page.case
    none = replace(case, overview=replace(case.overview, elements=None))
    page.overview.show_case(none, People(), may_add=True)
    assert "Advice only" not in texts(page.overview)
    child = replace(case.overview.elements, means="no", means_needed="no", says="all_hold", unknown=(), differ=("act",))
    page.overview.show_case(replace(case, overview=replace(case.overview, elements=child)), People(), may_add=True)
    said = texts(page.overview)
    assert "not needed: under 18" in said
    assert "answers differ" in said
    page.overview.show_case(case, People(), may_add=True)


def test_tabs_that_nobody_looks_at_are_filled_one_by_one(page, qtbot):
    page._show(page.showing(), replace(page.case, name="Again"))
    page._fill_next()
    assert page.work not in page._pending, "the one in front comes first"
    assert page.timeline in page._pending
    page.tabs.setCurrentWidget(page.timeline)
    assert page.timeline not in page._pending
    qtbot.waitUntil(lambda: not page._pending)
    page._show(page.showing(), page.case)
    page._clear()
    assert page._pending == {}, "nothing of a case is filled in after it was left"


def test_before_a_closure_is_approved_each_open_task_is_settled_in_its_window(page, house, qtbot, monkeypatch):
    from app.services import closing_gaps, show_case

    monkeypatch.setattr(notices, "toast", lambda *_: None)
    gaps = house.do(lambda desk: closing_gaps.closing_gaps(desk, house.rich.case))
    tasks = [gap for gap in gaps if gap.task]
    assert {gap.task for gap in tasks} == {"Ask the embassy for the passport", "Look for a course"}
    seen = []

    def settle(dialog):
        seen.append((dialog.go.isEnabled(), nameless(dialog)))
        for state in ("not_needed", "kept"):
            box = dialog.tasks[tasks[0].record]
            box.setCurrentIndex(box.findData(state))
            box.activated.emit(box.currentIndex())
        dialog.accept()

    in_dialog(qtbot, settle)
    with qtbot.waitSignal(page.changed, timeout=10_000):
        assert gaps_dialog.ask(page, house.rich.case, tasks, approving=True)
    assert seen == [(False, [])]
    kept = house.do(lambda desk: show_case.show(desk, house.rich.case)).records
    task = next(each for each in kept if each.record == tasks[0].record)
    assert (task.answer("state"), task.answer("after_closing")) == ("open", "yes")


def test_a_blank_question_is_one_step_away(page, house, qtbot):
    from app.services import closing_gaps

    gaps = house.do(lambda desk: closing_gaps.closing_gaps(desk, house.rich.case))
    stay = next(gap for gap in gaps if gap.field == "moved_out_on")
    in_dialog(qtbot, lambda dialog: in_list(dialog, case_words.question(stay.label)).click())
    assert not gaps_dialog.ask(page, house.rich.case, gaps)
    assert page.places == [("record", f"correct:stay:{stay.record}:moved_out_on")]
    asked = next(gap for gap in gaps if gap.kind == "intake")
    in_dialog(qtbot, lambda dialog: in_list(dialog, case_words.question(asked.label)).click())
    assert not gaps_dialog.ask(page, house.rich.case, gaps)
    assert page.places[-1] == ("record", f"correct:intake:{house.rich.case}:{asked.field}")


def in_list(dialog, text):
    return next(made for made in dialog.findChildren(QPushButton) if text in made.accessibleName())


def test_a_record_kept_long_enough_is_decided_on_at_once(page, house, qtbot, monkeypatch):
    asked = []
    monkeypatch.setattr(page.acts, "erase", lambda: asked.append(page.case.case))
    page.open(f"{house.rich.case}:erase")
    qtbot.waitUntil(lambda: bool(asked), timeout=10_000)
    assert page.showing() == house.rich.case
    page.refresh(Changes.of("cases", case=page.showing()))
    qtbot.waitUntil(lambda: not page.context.jobs.busy, timeout=10_000)
    qtbot.wait(1)
    assert asked == [house.rich.case], "asked once, not whenever the page is read again"
