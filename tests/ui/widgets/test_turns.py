"""Long drawing goes on in turns; new work takes the place of the old."""

from __future__ import annotations

from PySide6.QtCore import QObject

from ui.widgets.turns import AT_ONCE, Turns


def test_what_fits_in_a_turn_is_there_at_once_and_the_rest_comes(app, qtbot):
    done: list[int] = []
    turns = Turns(QObject(app))
    turns.start(done.append(at) for at in range(2 * AT_ONCE + 3))
    assert len(done) == AT_ONCE
    qtbot.waitUntil(lambda: len(done) == 2 * AT_ONCE + 3)
    assert not turns._timer.isActive()


def test_new_work_ends_the_old(app, qtbot):
    old: list[int] = []
    new: list[int] = []
    turns = Turns(QObject(app))
    turns.start(old.append(at) for at in range(9 * AT_ONCE))
    turns.start(new.append(at) for at in range(2 * AT_ONCE))
    qtbot.waitUntil(lambda: len(new) == 2 * AT_ONCE)
    assert len(old) == AT_ONCE
