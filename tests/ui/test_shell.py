"""The shell navigates, builds late, passes news on, and shows what stands above every page."""

import pytest
from PySide6.QtCore import Qt

from app.services.keep_draft import drop, keep
from ui.page import Changes


@pytest.fixture
def shell(unlocked, plain_pages):
    plain_pages.clear()
    return unlocked.shell


def test_pages_are_built_when_they_are_first_wanted_and_kept(shell):
    assert set(shell.pages) == {"today"}
    shell.go("share")
    first = shell.pages["share"]
    shell.go("today")
    shell.go("share")
    assert shell.pages["share"] is first


PLACES = ["today", "cases", "intake", "house", "figures", "share", "partners", "twins", "datasets", "preferences"]


@pytest.mark.parametrize(("number", "key"), list(enumerate(PLACES, 1)))  # the eleventh place has no number
def test_ctrl_and_a_number_goes_to_a_place(shell, qtbot, number, key):
    qtbot.keyClick(shell.window(), Qt.Key(Qt.Key.Key_0 + number % 10), Qt.KeyboardModifier.ControlModifier)
    assert shell.spot().key == key


def test_wishes_of_pages_lead_to_other_pages(shell, plain_pages):
    cases = shell.pages["today"]
    cases.case_wanted.emit("ab12")
    assert ("case", "open", "ab12") in plain_pages
    assert ("today", "leave") in plain_pages
    cases.intake_wanted.emit("")
    assert ("intake", "open", "") in plain_pages
    cases.page_wanted.emit("partners")
    assert shell.spot().key == "partners"


def test_a_case_belongs_to_the_cases_on_the_rail(shell):
    shell.go("case", "ab12")
    assert shell.rail.list.currentIndex().data() == "Cases"


def test_going_without_a_thing_leaves_the_page_as_it_was(shell, plain_pages):
    shell.go("intake")
    assert ("intake", "enter") in plain_pages
    assert not [heard for heard in plain_pages if heard[:2] == ("intake", "open")]


def test_news_reaches_every_page_that_is_there(shell, plain_pages):
    shell.go("share")
    news = Changes.of("cases", case="ab12")
    shell.pages["today"].changed.emit(news)
    assert ("today", "refresh", news) in plain_pages
    assert ("share", "refresh", news) in plain_pages


def test_arrows_look_along_the_rail_and_only_enter_goes(shell, qtbot):
    rail = shell.rail.list
    rail.setFocus()
    qtbot.keyClick(rail, Qt.Key.Key_Down)
    qtbot.keyClick(rail, Qt.Key.Key_Down)
    assert shell.spot().key == "today"
    qtbot.keyClick(rail, Qt.Key.Key_Return)
    assert shell.spot().key == "intake"


def test_a_half_typed_intake_is_offered_back_and_no_longer_than_it_is_there(shell, qtbot, plain_pages):
    desk = shell.context.desk
    shell.context.drafts_jobs.run(
        shell, lambda _p: keep(desk, "intake", "d1", {"intake": {"known_as": "Sokha"}}), done=lambda _a: None
    )
    shell.pass_on(Changes.of("drafts"))
    qtbot.waitUntil(lambda: not shell.banners.draft.isHidden())
    assert "Sokha" not in shell.banners.draft.text, "no name stands above the pages"
    shell.banners.draft.acted.emit()
    assert ("intake", "open", "d1") in plain_pages
    assert shell.banners.draft.isHidden()
    shell.context.drafts_jobs.run(shell, lambda _p: drop(desk, "intake", "d1"), done=lambda _a: None)
    shell.go("cases")
    shell.pass_on(Changes.of("drafts"))
    shell.context.drafts_jobs.drain(5)
    qtbot.wait(20)
    assert shell.banners.draft.isHidden()


def test_a_demonstration_and_every_alarm_stand_above_all_pages(shell, qtbot):
    from dataclasses import replace

    from ui.shell_banners import ShellBanners

    desk = replace(shell.context.desk, demonstration=True, alarms=("vault.restored_copy", "vault.never_heard_of"))
    banners = ShellBanners(replace(shell.context, desk=desk))
    qtbot.addWidget(banners)
    assert "Demonstration" in banners.demonstration.text
    assert "copied or restored" in banners.alarms[0].text
    assert banners.alarms[1].text, "an alarm we have no words for is shown all the same"
    assert not banners.isHidden()
    assert shell.banners.isHidden()


def test_who_is_at_the_desk_stands_on_the_rail(shell):
    texts = [label.text() for label in shell.rail.findChildren(type(shell.rail.findChild(object, "who")))]
    assert "Pich Mali" in texts
    assert "Administrator · Haven" in texts
