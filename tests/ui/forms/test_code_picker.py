"""A list that can be searched: typed into, walked through, one picked or several."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from app.forms.intake import INTAKE
from ui.forms import field_widgets
from ui.forms.choice_input import Choice
from ui.forms.code_picker import OneOfMany, SeveralOfMany
from ui.forms.code_popup import fold

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def picker(app, qtbot):
    kept = []

    def make(name):
        made = field_widgets.make(INTAKE.get(name))
        qtbot.addWidget(made)
        made.set_name("Which country?", "")
        made.resize(400, 80)
        made.show()
        kept.append(made)
        return made

    return make


def words_in(popup):
    model = popup.list.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_typing_opens_the_list_at_what_was_typed(picker, qtbot):
    country = picker("country_of_birth")
    assert isinstance(country, OneOfMany)
    opened = []
    country.button.opened.connect(opened.append)
    qtbot.keyClick(country.button, Qt.Key.Key_C)
    assert opened == ["c"]


def test_enter_picks_what_was_searched(picker, qtbot):
    country = picker("country_of_birth")
    popup = country.open("camb")
    assert words_in(popup) == ["Cambodia"]
    with qtbot.waitSignal(country.changed):
        qtbot.keyClick(popup.search, Qt.Key.Key_Return)
    assert country.answer() == "KH"
    assert country.button.accessibleName() == "Which country? Cambodia"


def test_words_that_begin_so_come_first_and_marks_do_not_matter(picker):
    popup = picker("country_of_birth").open("cote")
    assert words_in(popup)[0].startswith("Côte")
    popup.close()
    popup = picker("country_of_birth").open("ni")
    assert words_in(popup)[0].lower().startswith("ni")
    popup.close()
    assert fold("CÔTE") == "cote"


def test_the_arrows_walk_while_the_search_keeps_the_focus(picker, qtbot):
    language = picker("main_language")
    popup = language.open("vi")
    first = popup.list.currentIndex().data()
    qtbot.keyClick(popup.search, Qt.Key.Key_Down)
    assert popup.list.currentIndex().data() != first
    popup.close()
    assert language.answer() is None, "going back picks nothing"


def test_a_search_without_result_says_so(picker):
    popup = picker("country_of_birth").open("zzzz")
    assert words_in(popup) == []
    assert popup.nothing.isVisibleTo(popup)
    popup.close()


def test_several_are_picked_and_taken_away(picker, qtbot):
    countries = picker("citizenships")
    assert isinstance(countries, SeveralOfMany)
    popup = countries.open("cambodia")
    qtbot.keyClick(popup.search, Qt.Key.Key_Return)
    popup.search.clear()
    popup._on_search("vietnam")
    qtbot.keyClick(popup.search, Qt.Key.Key_Return)
    popup.close()
    assert countries.answer() == ["KH", "VN"]
    token = next(b for b in countries.findChildren(QPushButton) if b.accessibleName() == "Remove Cambodia")
    qtbot.mouseClick(token, Qt.MouseButton.LeftButton)
    assert countries.answer() == ["VN"]
    qtbot.keyClick(countries.button, Qt.Key.Key_Backspace)
    assert countries.answer() is None


def test_definitions_stand_in_the_list_and_are_spoken(picker):
    popup = picker("referrer_kind").open("")
    index = popup.list.model().index(0, 0)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "NGO, A non-governmental organisation."
    popup.close()


def test_what_stands_alone_is_picked_alone(app, qtbot):
    choices = [Choice("a", "A"), Choice("b", "B"), Choice("none", "None", alone=True)]
    several = SeveralOfMany(lambda: choices, str)
    qtbot.addWidget(several)
    for code in ("a", "b", "none"):
        several._on_picked(code)
    assert several.answer() == ["none"]
    several._on_picked("b")
    assert several.answer() == ["b"]


def test_a_code_nobody_knows_is_shown_as_it_is(picker):
    country = picker("country_of_birth")
    country.set_answer("XYZ")
    assert country.answer() == "XYZ"
    assert "XYZ" in country.button.text()
