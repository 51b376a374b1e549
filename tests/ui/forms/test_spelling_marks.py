"""A wave under what no list knows; the text, its draft and its undo never hear of it; every way in by keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QTextCharFormat, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.forms.casework.case_note import CASE_NOTE
from app.services import own_words
from app.services.record_intake import record_intake
from tests.sheets import intake
from tests.ui.desks import at_desk, context, do  # noqa: F401 - pytest finds fixtures by their names
from ui.forms import spelling_marks
from ui.forms.aids import SpellingAids
from ui.forms.form_view import FormView
from ui.forms.text_input import LongTextInput


@pytest.fixture
def note(context, app, qtbot):  # noqa: F811
    """A long text with the focus, once its list of words is there."""
    made = LongTextInput()
    made.set_name("What happened", "")
    made.lend(SpellingAids(context.spelling))
    qtbot.addWidget(made)
    made.resize(700, 200)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.page.setFocus()
    qtbot.waitUntil(lambda: bool(context.spelling.language), timeout=10_000)
    return made


@pytest.fixture
def underlined(note, context, qtbot):  # noqa: F811
    """underlined("word", …): wait until exactly these are."""

    def wait(*words):
        qtbot.waitUntil(lambda: [mark.selectedText() for mark in note.page.marks.marked] == list(words), timeout=10_000)
        return note.page.marks.marked

    return wait


@pytest.fixture
def opened(monkeypatch):
    """The menus that would have come up."""
    menus = []
    monkeypatch.setattr(spelling_marks.SpellingMarks, "_open", lambda _self, menu, _where: menus.append(menu))
    return menus


def words_of(menu):
    return [action.text() for action in menu.actions()]


def choose(menu, text):
    next(action for action in menu.actions() if action.text() == text).trigger()


def test_what_is_not_known_gets_a_wave_and_what_is_typed_now_does_not(note, underlined):
    QTest.keyClicks(note.page, "The shelther recieved her")
    (mark, _) = underlined("shelther", "recieved")
    (painted, _) = note.page.extraSelections()
    shown = painted.format
    assert shown.underlineStyle() == QTextCharFormat.UnderlineStyle.WaveUnderline
    assert mark.selectionStart() == 4
    QTest.keyClicks(note.page, " tomorow")
    underlined("shelther", "recieved")
    QTest.keyClicks(note.page, " again")
    underlined("shelther", "recieved", "tomorow")


def test_what_is_typed_behind_a_word_is_not_underlined_with_it(note, underlined):
    note.page.setPlainText("shelther ")
    underlined("shelther")
    cursor = note.page.textCursor()
    cursor.setPosition(8)
    note.page.setTextCursor(cursor)
    QTest.keyClicks(note.page, ", and more")
    assert note.page.marks.marked[0].selectedText() == "shelther"


def test_looking_is_no_change_and_no_step_of_undo(note, underlined, qtbot):
    note.set_answer("The shelther")
    heard = []
    note.changed.connect(lambda: heard.append(note.answer()))
    cursor = note.page.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.Start)
    note.page.setTextCursor(cursor)
    underlined("shelther")
    assert heard == []
    assert not note.page.document().isUndoAvailable()
    assert note.answer() == "The shelther"


def test_f7_goes_from_word_to_word_and_one_step_takes_back_what_was_chosen(note, underlined, opened):
    note.page.setPlainText("The shelther recieved her. ")
    underlined("shelther", "recieved")
    QTest.keyClick(note.page, Qt.Key.Key_F7)
    QTest.keyClick(note.page, Qt.Key.Key_F7)
    assert note.page.textCursor().selectedText() == "recieved"
    QTest.keyClick(note.page, Qt.Key.Key_F7)
    assert note.page.textCursor().selectedText() == "shelther"
    menu = opened[-1]
    assert words_of(menu)[0] == "shelter"
    assert "shelther" in menu.accessibleName()
    assert menu.activeAction().text() == "shelter"
    choose(menu, "shelter")
    assert note.answer() == "The shelter recieved her."
    QTest.keyClicks(note.page, "s")
    assert note.answer() == "The shelters recieved her."
    note.page.undo()
    note.page.undo()
    assert note.answer() == "The shelther recieved her."


def test_the_menu_key_and_the_mouse_ask_about_the_word_under_them(note, underlined, opened):
    note.page.setPlainText("shelther and more ")
    underlined("shelther")
    cursor = note.page.textCursor()
    cursor.setPosition(3)
    note.page.setTextCursor(cursor)
    somewhere = QPoint(0, 0)
    QApplication.sendEvent(note.page, QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, somewhere, somewhere))
    place = note.page.cursorRect(cursor).center()
    QApplication.sendEvent(
        note.page.viewport(), QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, note.page.mapToGlobal(place))
    )
    assert [words_of(menu)[0] for menu in opened] == ["shelter", "shelter"]


def test_a_word_made_ours_is_in_the_vault_and_underlined_nowhere(note, underlined, opened, do):  # noqa: F811
    note.page.setPlainText("to Krouchmar today ")
    underlined("Krouchmar")
    QTest.keyClick(note.page, Qt.Key.Key_F7)
    choose(opened[-1], "Add to our words")
    underlined()
    assert do(own_words.read).own == ("Krouchmar",)


def test_names_of_people_here_are_left_alone(note, underlined, do):  # noqa: F811
    do(lambda desk: record_intake(desk, intake(given_names="Sreymom")))
    note.page.setPlainText("Sreymom met Sreynang ")
    underlined("Sreynang")


def test_off_takes_every_wave_away_and_another_language_judges_its_own(note, underlined, context, qtbot):  # noqa: F811
    note.page.setPlainText("shelther المدرسه ")
    underlined("shelther")
    context.spelling.choose("off")
    underlined()
    assert context.spelling.language == ""
    context.spelling.choose("ar")
    qtbot.waitUntil(lambda: context.spelling.language == "ar", timeout=20_000)
    underlined("المدرسه")


def test_a_window_in_khmer_underlines_nothing(context, dressed, qtbot):  # noqa: F811
    dressed("km")
    context.spelling.begin()
    qtbot.waitUntil(lambda: context.spelling.words is not None)
    assert context.spelling.language == ""
    assert not context.spelling.is_unknown("shelther")


def test_a_computer_that_cannot_read_the_list_goes_on_without(context, qtbot, monkeypatch):  # noqa: F811
    from app.spelling import speller

    def refuse(language):
        raise speller.NoList(language)

    monkeypatch.setattr(speller, "Speller", refuse)
    context.spelling.begin()
    qtbot.waitUntil(lambda: context.spelling.words is not None)
    assert not context.spelling.is_unknown("shelther")


def test_the_place_of_a_word_is_right_behind_letters_that_count_twice(note, underlined):
    note.page.setPlainText("🙂🙂 shelther ")
    underlined("shelther")


def test_nothing_is_loaded_until_somebody_stands_in_a_long_text(context, qtbot):  # noqa: F811
    view = FormView(CASE_NOTE)
    view.lend(SpellingAids(context.spelling))
    qtbot.addWidget(view)
    view.build_all()
    assert context.spelling.words is None
    assert context.spelling.language == ""


def test_of_very_many_the_nearest_are_underlined_and_all_can_be_gone_to(note, underlined, opened):
    note.page.setPlainText("shelther " * 100)
    note.page.moveCursor(QTextCursor.MoveOperation.End)
    underlined(*["shelther"] * 100)
    painted = note.page.extraSelections()
    assert len(painted) == 60
    QTest.keyClick(note.page, Qt.Key.Key_F7)
    assert note.page.textCursor().selectionStart() == 0
