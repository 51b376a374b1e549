"""A table of many lines comes in turns: until all of it is there nothing of the new figure is shown."""

from __future__ import annotations

import pytest

from app.at_once import at_once
from ui.figure_style import style
from ui.figures.laying import lay
from ui.theme import theme
from ui.translate import words


@pytest.fixture
def slowly(counted, qtbot):
    """A page whose tables come line by line, with nothing counted yet but the one before."""
    page = counted("IND14")
    page._turns._at_once = 1
    page._turns._timer.setInterval(60_000)
    return page


def ask(page, qtbot, code="IND11"):
    page.wish.questions.choose(code)
    page.count.click()
    qtbot.waitUntil(page._turns._timer.isActive, timeout=10_000)


def test_what_was_counted_before_stands_until_all_of_it_is_there(slowly, qtbot):
    before, sheet = slowly.made, slowly.view.sheet
    ask(slowly, qtbot)
    assert (slowly.made, slowly.view.sheet) == (before, sheet)
    assert not slowly.count.isEnabled(), "nobody counts another thing meanwhile"
    slowly._turns._timer.setInterval(0)
    qtbot.waitUntil(lambda: slowly.made is not before)
    whole = at_once(lay(slowly.made.figures[0], slowly.made.saying(words, theme.language(), style=style())))
    assert slowly.view.sheet == whole.sheet
    assert slowly.view.table.figure.rowCount() == len(whole.sheet.lines) > 2
    assert slowly.count.isEnabled()
    assert slowly.saving.made is slowly.made


def test_what_is_refused_meanwhile_does_not_come_any_more(slowly, qtbot):
    slowly._show_figure(0)
    assert slowly._turns._timer.isActive()
    slowly._take_away()
    slowly._turns._timer.setInterval(0)
    qtbot.waitUntil(lambda: not slowly._turns._timer.isActive())
    assert slowly.made is None
    assert slowly.stack.currentIndex() == 0
    assert not any(act.isEnabled() for act in slowly.acts)
