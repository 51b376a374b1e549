"""Pairs on the screen: looked for, held side by side without colour, decided by button and by key, taken back."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from app.services.list_twins import list_twins
from tests.ui.spoken import nameless
from ui import notices
from ui.page import Changes
from ui.twins.twins_page import TwinsPage


def words(page):
    return {each.text() for each in page.compare.findChildren(QLabel)}


def still(page, qtbot):
    qtbot.waitUntil(lambda: page.seen is not None and not page.context.jobs.busy, timeout=10_000)


def test_an_empty_list_says_so_and_every_control_has_a_name(page):
    assert page.stack.currentIndex() == 1
    assert not page.compare.isEnabled()
    assert nameless(page) == []


def test_a_search_shows_the_pair_side_by_side_in_words(looked):
    assert looked.stack.currentIndex() == 0
    assert {"Called: Chan Dara", "Called: Chann Dara", "Nearly agrees", "Agrees", "Not known"} <= words(looked)
    assert "The names differ by a letter or two." in words(looked)
    assert "1 pair(s) found." in looked.strip.words.text().replace("1 pair found", "1 pair(s) found")
    assert looked.look.isEnabled()
    assert nameless(looked) == []


def test_the_same_person_needs_a_reason(looked, qtbot, do):
    looked.compare.same.click()
    assert looked.compare.missing.isVisible()
    assert do(list_twins).decided == ()
    looked.compare.note.setText("She told us")
    looked.compare.same.click()
    still(looked, qtbot)
    (decided,) = do(list_twins).decided
    assert (decided.verdict, decided.note) == ("same", "She told us")
    assert looked.stack.currentIndex() == 1
    assert looked.compare.view is None


def test_what_could_not_be_decided_may_be_tried_again(looked, qtbot, do, monkeypatch):
    """Somebody else decided the other way meanwhile, the disk was full: the pair and the reason are still there."""
    from app.services import decide_twins

    told = []
    real = decide_twins.decide_twins
    monkeypatch.setattr(decide_twins, "decide_twins", lambda *_a: int("no"))
    monkeypatch.setattr(notices, "show_error", lambda _owner, error: told.append(error))
    looked.compare.note.setText("She told us")
    looked.compare.same.click()
    still(looked, qtbot)
    assert len(told) == 1
    assert looked.compare.isEnabled()
    assert looked.compare.note.text() == "She told us"
    monkeypatch.setattr(decide_twins, "decide_twins", real)
    looked.compare.same.click()
    still(looked, qtbot)
    assert [each.note for each in do(list_twins).decided] == ["She told us"]


def test_a_key_decides_while_the_list_has_the_focus(looked, qtbot, do):
    looked.table.setFocus()
    qtbot.keyClick(looked.table, Qt.Key.Key_N)
    qtbot.waitUntil(lambda: bool(do(list_twins).decided), timeout=10_000)
    assert do(list_twins).decided[0].verdict == "different"


def test_typing_a_reason_decides_nothing(looked, qtbot, do):
    looked.compare.note.setFocus()
    qtbot.keyClicks(looked.compare.note, "SNL snl")
    assert looked.compare.note.text() == "SNL snl"
    looked.look.setFocus()
    qtbot.keyClicks(looked.look, "nl")
    qtbot.wait(50)
    assert do(list_twins).decided == ()


def test_a_note_stays_with_its_pair_until_it_is_decided(looked, qtbot):
    compare, view = looked.compare, looked.compare.view
    compare.note.setText("She told us")
    looked.changed.emit(Changes.of("cases"))
    still(looked, qtbot)
    assert compare.note.text() == "She told us", "news took words away that somebody was typing"
    compare.show_pair(replace(view, two=replace(view.two, person="0" * 32)))
    assert compare.note.text() == "", "a note came in beside another pair"
    compare.note.setText("His brother")
    compare.show_pair(replace(view, one=view.two, two=view.one))
    assert compare.note.text() == "She told us"
    compare.different.click()
    still(looked, qtbot)
    compare.show_pair(view)
    assert compare.note.text() == "", "it stands with the decision"


def test_a_decision_is_taken_back_with_a_reason(looked, qtbot, do, monkeypatch):
    looked.compare.different.click()
    still(looked, qtbot)
    looked.tabs.setCurrentIndex(1)
    assert looked.decided.undo.isEnabled()
    monkeypatch.setattr(notices, "ask_reason", lambda *_: None)
    looked.decided.undo.click()
    assert do(list_twins).decided[0].verdict == "different"
    monkeypatch.setattr(notices, "ask_reason", lambda *_: "It was her sister")
    looked.decided.undo.click()
    still(looked, qtbot)
    assert do(list_twins).decided[0].undone
    assert not looked.decided.undo.isEnabled()
    assert looked.stack.currentIndex() == 0


def test_names_are_hidden_where_the_setting_says_so(pair, context, qtbot, do):
    from app.services.find_twins import find_twins

    do(find_twins)
    context.settings = replace(context.settings, hide_names=True)
    page = TwinsPage(context)
    qtbot.addWidget(page)
    page.show()
    page.enter()
    qtbot.waitUntil(lambda: page.compare.view is not None, timeout=10_000)
    shown = " ".join(words(page)) + str(page.table.records.index(0, 0).data())
    assert "Dara" not in shown
    assert "Hidden while names are hidden" in shown
    assert "The names differ by a letter or two." in shown


def test_a_search_can_be_stopped(pair, page, qtbot):
    page.look.click()
    page.strip.stop.click()
    qtbot.waitUntil(lambda: page.look.isEnabled() and not page.context.jobs.busy, timeout=10_000)
    assert page.strip.words.text()


def test_of_two_houses_it_says_that_neither_hears_of_it(looked, qtbot, do):
    assert not looked.compare.stays.isVisible(), "both are of this house"
    view = looked.compare.view
    looked.compare.show_pair(replace(view, two=replace(view.two, organisation="Moonflower")))
    assert looked.compare.stays.isVisible()
    assert "neither house is told" in looked.compare.stays.text()
    looked.compare.different.click()
    still(looked, qtbot)
    looked.tabs.setCurrentIndex(1)
    assert "neither house" not in looked.decided.why.text()
    found = do(list_twins)
    (card,) = found.decided
    looked.decided.show_twins(
        replace(found, decided=(replace(card, one=replace(card.one, organisation="Moonflower")),))
    )
    looked.decided.table.setCurrentIndex(looked.decided.table.model().index(0, 0))
    assert "neither house is told" in looked.decided.why.text()
