"""Spelling under Preferences: the worker's choice, why nothing is underlined, own words taken away."""

from __future__ import annotations

import pytest

from app.services import own_words
from tests.ui.desks import at_desk, context, do  # noqa: F401 - pytest finds fixtures by their names
from tests.ui.looking import unnamed
from ui.preferences.spelling_panel import SpellingPanel

LONG = 10_000


@pytest.fixture
def panel(context, do, qtbot):  # noqa: F811
    for word in ("Kampot", "Poipet"):
        do(lambda desk, word=word: own_words.add(desk, word))
    made = SpellingPanel(context)
    qtbot.addWidget(made)
    made.resize(900, 600)
    made.show()
    made.begin()
    qtbot.waitUntil(lambda: made.own.count() == 2 and context.spelling.language == "en", timeout=LONG)
    return made


def said(panel):
    return panel.state.text().replace("\u200b", "")


def wish(panel, choice):
    panel.choice.setCurrentIndex(panel.choice.findData(choice))
    panel.choice.activated.emit(panel.choice.currentIndex())


def test_the_choice_is_kept_and_said(panel, do, qtbot):  # noqa: F811
    assert "a wave" in said(panel)
    wish(panel, "off")
    qtbot.waitUntil(lambda: said(panel) == "Nothing is underlined.", timeout=LONG)
    assert do(own_words.read).choice == "off"
    wish(panel, "ar")
    qtbot.waitUntil(lambda: "a wave" in said(panel), timeout=LONG)
    assert panel.context.spelling.language == "ar"
    assert unnamed(panel) == []


def test_without_a_list_for_the_language_it_says_why(panel, dressed, qtbot):
    dressed("km")
    panel.context.spelling.choose("")
    qtbot.waitUntil(lambda: said(panel).startswith("There is no list"), timeout=LONG)


def test_an_own_word_is_taken_away(panel, do, qtbot):  # noqa: F811
    assert not panel.away.isEnabled()
    panel.own.setCurrentRow(0)
    panel.away.click()
    qtbot.waitUntil(lambda: panel.own.count() == 1, timeout=LONG)
    assert do(own_words.read).own == ("Poipet",)
    panel.own.setCurrentRow(0)
    panel.away.click()
    qtbot.waitUntil(panel.none.isVisible, timeout=LONG)
    assert not panel.own.isVisible()
