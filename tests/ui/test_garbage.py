"""A part of the window that nobody needs any more ends in the window's own thread, whatever a job does meanwhile."""

from __future__ import annotations

import gc
import threading
import weakref
from time import thread_time
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QObject, QTimer

from app.records import collector
from ui import garbage
from ui.jobs import Jobs
from ui.lock.curtain import Curtains


class Part(QObject):
    """In a circle, so that only the collector finds it."""

    def __init__(self):
        super().__init__()
        self.itself = self


def test_it_ends_in_the_window_while_a_job_makes_much(app, qtbot):
    ended, made = [], []
    jobs, owner = Jobs("much"), QObject()
    gc.collect()

    def work(_progress):
        return [[] for _ in range(garbage._MOST // 2)]

    part = Part()
    weakref.finalize(part, lambda: ended.append(threading.current_thread() is threading.main_thread()))
    del part
    jobs.run(owner, work, done=made.append)
    qtbot.waitUntil(lambda: bool(made and ended))
    jobs.close()
    assert ended == [True]


@pytest.fixture
def looks(app):
    """As in a window of which all that was made before stands; `busy` is whether a job is at work."""
    garbage.only_here()
    before, state = gc.get_threshold(), SimpleNamespace(busy=False)
    gc.set_threshold(700, 10, 10)  # Python's own
    gc.collect()
    state.looks = garbage.Looks(lambda: state.busy)
    yield state
    gc.set_threshold(*before)
    gc.unfreeze()
    gc.collect()


def look(state):
    generation = state.looks.due()
    if generation is not None:
        state.looks.look(generation)
    return generation


def dropped(ended):
    weakref.finalize(Part(), ended.append, "gone")


def test_a_look_collects_what_is_due_and_nothing_before(looks):
    assert not gc.isenabled()
    gc.collect()
    ended = []
    dropped(ended)
    assert look(looks) is None
    assert ended == []
    held = [[] for _ in range(gc.get_threshold()[0] + 1)]
    assert look(looks) == 0
    assert ended == ["gone"], len(held)


def test_no_look_goes_through_what_one_before_found_alive(looks):
    """However long the day is: each thing is gone through twice at most, so a look is never longer than the last."""
    frozen, held = gc.get_freeze_count(), []
    for _ in range(40):
        held.append([[] for _ in range(1000)])
        look(looks)
        assert len(gc.get_objects()) < 3 * garbage._YOUNG
    assert gc.get_freeze_count() - frozen > 30_000


def test_what_a_job_holds_in_a_circle_is_not_put_aside_before_it_is_done(looks):
    ended, held, part = [], [], Part()
    weakref.finalize(part, ended.append, "gone")
    looks.busy = True
    for _ in range(12):
        held.append([[] for _ in range(1000)])
        assert look(looks) in {0, 1}
    looks.busy = False
    del part
    while look(looks) != 2:
        held.append([[] for _ in range(1000)])
    assert ended == ["gone"]


def test_too_much_at_once_is_put_aside_unseen_and_goes_when_nobody_is_there(looks, app):
    ended = []
    parts = [Part() for _ in range(3)]
    for part in parts:
        weakref.finalize(part, ended.append, "gone")
    held = [[] for _ in range(garbage._MOST + 1)]
    look(looks)
    del parts, part
    assert len(gc.get_objects()) < 1000, "it was not gone through"
    gc.collect()
    assert ended == [], len(held)
    Curtains(app).draw()
    assert ended == ["gone"] * 3


def test_quiet_work_is_not_looked_into(looks):
    with collector.quiet():
        held = [[] for _ in range(garbage._YOUNG)]
        assert look(looks) is None
    assert look(looks) is not None, len(held)


def test_a_long_look_waits_for_a_turn_in_which_nothing_else_was_done(looks, app, qtbot, monkeypatch):
    timer, asked, rounds = app.findChild(garbage.Garbage), [], []
    monkeypatch.setattr(timer._looks, "due", lambda: garbage._ALL if not asked else None)
    monkeypatch.setattr(timer._looks, "look", lambda _generation: asked.append(len(rounds)))

    def work():
        """A window that is filled in turns."""
        until = thread_time() + 2 * garbage._CALM
        while thread_time() < until:
            pass
        rounds.append(1)
        if len(rounds) < 10:
            busy.start()

    busy = QTimer(interval=0, singleShot=True)
    busy.timeout.connect(work)
    busy.start()
    timer._look()
    qtbot.waitUntil(lambda: bool(asked))
    assert asked[0] >= 9
