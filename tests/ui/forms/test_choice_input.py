"""Choices in plain sight: by mouse and by keys, alone or together, taken back again."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from ui.forms.choice_input import Choice, OneOfFew, SeveralOf
from ui.forms.wrapping import WrappingRadio

FEW = [Choice("a", "Apple", "A fruit."), Choice("b", "Bread"), Choice("none", "None", alone=True)]


def shown(qtbot, made):
    qtbot.addWidget(made)
    made.set_name("What is there?", "Say it all.")
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def test_the_arrow_keys_choose_and_say_so(app, qtbot):
    few = shown(qtbot, OneOfFew(FEW))
    few.buttons["a"].setFocus()
    with qtbot.waitSignal(few.changed):
        qtbot.keyClick(few.buttons["a"], Qt.Key.Key_Space)
    with qtbot.waitSignal(few.changed):
        qtbot.keyClick(few.buttons["a"], Qt.Key.Key_Down)
    assert few.answer() == "b"


def test_an_answer_can_be_taken_back(app, qtbot):
    few = shown(qtbot, OneOfFew(FEW))
    few.set_answer("a")
    with qtbot.waitSignal(few.changed):
        qtbot.keyClick(few.buttons["a"], Qt.Key.Key_Backspace)
    assert few.answer() is None
    few.buttons["b"].click()
    assert few.answer() == "b"


def test_what_stands_alone_takes_the_others_away(app, qtbot):
    several = shown(qtbot, SeveralOf(FEW))
    for code in ("a", "b"):
        several.buttons[code].click()
    assert several.answer() == ["a", "b"]
    several.buttons["none"].click()
    assert several.answer() == ["none"]
    several.buttons["a"].click()
    assert several.answer() == ["a"]


def test_a_code_of_a_newer_list_stays_and_is_shown(app, qtbot):
    several = shown(qtbot, SeveralOf(FEW))
    several.set_answer(["a", "tomorrow"])
    several.buttons["b"].click()
    assert several.answer() == ["a", "b", "tomorrow"]
    assert several.buttons["tomorrow"].text() == "tomorrow"


def test_each_choice_says_the_question_and_what_it_means(app, qtbot):
    few = shown(qtbot, OneOfFew(FEW))
    assert few.buttons["a"].accessibleDescription() == "What is there?. A fruit.. Say it all."
    assert few.buttons["a"].toolTip() == "A fruit."


def test_long_words_go_on_in_the_next_line_instead_of_being_cut(app, qtbot):
    long = SeveralOf([Choice("a", "Wholesale and retail trade; repair of motor vehicles and motorcycles")])
    shown(qtbot, long)
    long.resize(200, 100)
    button = long.buttons["a"]
    assert button.heightForWidth(200) > 2 * button.fontMetrics().height()
    assert button.heightForWidth(900) < 2 * button.fontMetrics().height()


def test_choices_mirror_where_people_read_from_the_right(app, qtbot):
    few = OneOfFew(FEW)
    few.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    shown(qtbot, few)
    few.resize(500, 60)
    assert few.buttons["a"].x() > few.buttons["b"].x()


@pytest.mark.parametrize(
    "words", ["\u0635\u0627\u062d\u0628 \u0645\u0637\u0627\u0644\u0628\u0629", "A partner organisation"]
)
def test_words_that_have_the_room_they_ask_for_stand_in_one_line(dressed, words):
    """Arabic letters reach further than they step: measured by their steps, two words became two lines."""
    dressed("ar")
    box = WrappingRadio(words)
    assert box.sizeHint().height() == WrappingRadio(words.split()[0]).sizeHint().height()
