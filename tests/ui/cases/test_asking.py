"""A colleague asked to take a case, on the screen: Today says so, the page says how it stands, each step a button."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit, QPushButton

from app.services.answer_request import take
from app.services.show_case import Asking, Request
from tests.app.services import casework_kit as kit
from tests.sheets import TODAY
from tests.ui.cases.looks import in_dialog, texts
from tests.ui.spoken import nameless
from ui.cases.asking_words import said
from ui.cases.case_list_page import CaseListPage
from ui.cases.case_page import CasePage
from ui.today.today_page import TodayPage

SOON = (date.fromisoformat(TODAY) + timedelta(days=3)).isoformat()


@pytest.fixture
def people(context, do):
    return {name: do(lambda desk, name=name: kit.sitting(desk, "worker", name)).worker for name in ("Dara", "Chan")}


@pytest.fixture
def sit(context, people):
    """sit("Chan"): she is the one at this desk from now on."""

    def change(name):
        context.desk.worker = people[name]

    return change


@pytest.fixture
def case(sit, do):
    sit("Dara")
    return do(kit.saved_case)


@pytest.fixture
def page_of(context, qtbot, case):
    def open_page():
        made = CasePage(context)
        made.heard = []
        made.place_wanted.connect(lambda place, what: made.heard.append((place, what)))
        made.changed.connect(made.refresh)
        qtbot.addWidget(made)
        made.resize(1024, 600)
        made.show()
        made.open(case.case)
        made.enter()
        qtbot.waitUntil(lambda: made.case is not None, timeout=20_000)
        made.settle()
        return made

    return open_page


@pytest.fixture
def today(context, qtbot):
    """The first entry of the card; the page itself is kept as long as the test."""
    pages = []

    def open_page():
        made = TodayPage(context)
        pages.append(made)
        qtbot.addWidget(made)
        made.resize(1150, 760)
        made.show()
        made.enter()
        qtbot.waitUntil(lambda: bool(made.parts["requests"].stops()), timeout=20_000)
        assert made.parts["requests"].isVisible()
        return made.parts["requests"].stops()[0]

    return open_page


def ask(desk, case, **more):
    told = {"asked_of": "Chan", "asked_why": "on leave", "must_know": "court on Monday", "until": SOON}
    return kit.add(desk, case, "case_request", **{**told, **more}).record


def press(qtbot, page, deed):
    """By keyboard: a step that cannot have the focus is no step for everybody."""
    made = page.asking.buttons[deed]
    assert made.focusPolicy() & Qt.FocusPolicy.TabFocus
    made.setFocus()
    qtbot.keyClick(made, Qt.Key.Key_Space)


def yes(dialog):
    dialog.findChildren(QPushButton)[-1].click()


def because(words):
    def act(dialog):
        dialog.findChild(QPlainTextEdit).setPlainText(words)
        yes(dialog)

    return act


def state(page):
    return page.case.asking.request.state if page.case is not None and page.case.asking.request else ""


def test_asked_told_on_today_and_taken(do, sit, case, page_of, today, qtbot):
    page = page_of()
    assert not page.asking.isVisible()
    assert page.more.ask.isEnabled()
    page.more.ask.trigger()
    assert page.heard == [("record", f"new:case_request:{case.case}")]
    do(lambda desk: ask(desk, case))
    waiting = page_of()
    assert list(waiting.asking.buttons) == ["take_back", "read"]
    assert "stays where it is" in waiting.asking.words.text()
    assert waiting.asking.accessibleName() == waiting.asking.words.text()
    assert not waiting.more.ask.isEnabled()
    assert "Your request waits" in today().accessibleName()

    sit("Chan")
    line = today()
    assert "Asked of you by Dara" in line.accessibleName()
    with qtbot.waitSignal(line.window().case_wanted) as wanted:
        line.click()
    assert wanted.args == [case.case]
    hers = page_of()
    assert list(hers.asking.buttons) == ["take", "decline", "read"]
    assert "court on Monday" in hers.asking.words.text()
    assert not hers.more.ask.isEnabled(), "it is not her case yet"
    press(qtbot, hers, "read")
    assert hers.tabs.currentWidget() is hers.work
    assert "on leave" in texts(hers.work)
    in_dialog(qtbot, yes)
    press(qtbot, hers, "take")
    qtbot.waitUntil(lambda: state(hers) == "taken", timeout=20_000)
    assert hers.case.worker == "Chan"
    assert hers.more.ask.isEnabled()


def test_not_taken_and_asked_anew(do, sit, case, page_of, today, qtbot):
    do(lambda desk: ask(desk, case))
    sit("Chan")
    hers = page_of()
    in_dialog(qtbot, because("too many cases"))
    press(qtbot, hers, "decline")
    qtbot.waitUntil(lambda: state(hers) == "not_taken", timeout=20_000)
    sit("Dara")
    assert "too many cases" in today().accessibleName()
    back = page_of()
    assert "too many cases" in back.asking.words.text()
    assert list(back.asking.buttons) == ["ask", "read"]
    press(qtbot, back, "ask")
    assert back.heard == [("record", f"new:case_request:{case.case}")]


def test_taken_back_and_what_came_meanwhile(do, sit, case, page_of, qtbot):
    request = do(lambda desk: ask(desk, case))
    page = page_of()
    in_dialog(qtbot, yes)
    press(qtbot, page, "take_back")
    qtbot.waitUntil(lambda: state(page) == "taken_back", timeout=20_000)
    do(lambda desk: ask(desk, case))
    again = page_of()
    sit("Chan")
    do(lambda desk: take(desk, again.case.asking.request.record))
    sit("Dara")
    heard = []

    def told(dialog):
        heard.append(texts(dialog))
        dialog.reject()

    def first(dialog):
        in_dialog(qtbot, told)
        yes(dialog)

    in_dialog(qtbot, first)
    press(qtbot, again, "take_back")
    qtbot.waitUntil(lambda: bool(heard) and state(again) == "taken", timeout=20_000)
    assert "answered already" in heard[0]
    assert request


def fill(dialog, name):
    dialog.save.click()
    assert "whom" in dialog.banner.text
    dialog.worker.setCurrentIndex(dialog.worker.findText(name))
    dialog.save.click()
    assert "why" in dialog.banner.text
    dialog.why.setPlainText("on leave")
    dialog.save.click()
    assert "by which day" in dialog.banner.text
    dialog.day.set_answer("2020-01-01")
    dialog.save.click()
    assert "has passed" in dialog.banner.text
    dialog.day.set_answer(SOON)


def test_several_are_asked_for_from_the_list(context, do, sit, case, qtbot):
    sit("Chan")
    theirs = do(kit.saved_case)
    sit("Dara")
    page = CaseListPage(context)
    qtbot.addWidget(page)
    page.resize(1024, 600)
    page.show()
    page.enter()
    qtbot.waitUntil(lambda: len(page.table.records.ids) == 2, timeout=20_000)
    page.table.selectAll()
    heard = []

    def act(dialog):
        assert nameless(dialog) == []
        assert dialog.worker.findText("Dara") < 0, "nobody asks herself"
        fill(dialog, "Chan")
        dialog.save.click()
        dialog.save.click()
        qtbot.waitUntil(lambda: dialog.stack.count() == 2, timeout=7_000)
        heard.append(texts(dialog))
        dialog.accept()

    in_dialog(qtbot, act)
    with qtbot.waitSignal(page.changed, timeout=20_000):
        page.look.ask.click()
    assert "Asked for 1 case" in heard[0]
    assert case.number in heard[0]
    assert "with somebody else" in heard[0]
    assert theirs.number in heard[0]
    assert do(lambda desk: [each.asked_of for each in kit.rows(desk, "case_request")]) == ["Chan"]


STATES = ("waiting", "taken", "not_taken", "taken_back", "no_object")


@pytest.mark.usefixtures("app")
@pytest.mark.parametrize("how", STATES)
def test_every_state_has_words_and_names_people(how):
    told = Request("ab" * 16, how, "Chan", "Dara", "2026-01-05", "2026-01-03", "on leave", "court", "no time", "",
                   mine=False, late=False, gone=False, may_answer=True, may_take_back=True)  # fmt: skip
    plain = said(Asking(may_ask=False, request=told))
    assert "Chan" in plain.text
    assert plain.deeds[-1] == "read"
    for change in ({"mine": True}, {"late": True}, {"gone": True}, {"by": "Amina"}, {"also": ("Vanna",)}):
        other = said(Asking(may_ask=True, request=replace(told, **change)))
        assert other.text
        if how == "waiting":
            assert ("take" in other.deeds) == ("mine" in change)
            assert ("take_for" in other.deeds) == ("gone" not in change and "mine" not in change)
            assert other.text != plain.text or "by" in change
    assert ("Amina" in said(Asking(False, replace(told, by="Amina"))).text) == (how in {"taken", "not_taken"})
    assert len(said(Asking(False, replace(told, mine=True, why="word " * 500))).text) < 700
