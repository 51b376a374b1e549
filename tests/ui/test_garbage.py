"""A part of the window that nobody needs any more ends in the window's own thread, whatever a job does meanwhile."""

from __future__ import annotations

import gc
import threading
import weakref

from PySide6.QtCore import QObject

from ui import garbage
from ui.jobs import Jobs


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
        parts = [[] for _ in range(40 * gc.get_threshold()[0])]
        return len(parts)

    part = Part()
    weakref.finalize(part, lambda: ended.append(threading.current_thread() is threading.main_thread()))
    del part
    jobs.run(owner, work, done=made.append)
    qtbot.waitUntil(lambda: bool(made and ended))
    jobs.close()
    assert ended == [True]


def test_a_look_collects_what_is_due_and_nothing_before(app, monkeypatch):
    garbage.only_here()
    assert not gc.isenabled()
    gc.collect()
    ended = []
    weakref.finalize(Part(), ended.append, "gone")
    garbage.look()
    assert ended == []
    held = [[] for _ in range(gc.get_threshold()[0] + 1)]
    garbage.look()
    assert ended == ["gone"], len(held)
    asked = []
    monkeypatch.setattr(gc, "collect", asked.append)
    for count in ((9, 11, 0), (800, 11, 11), (9, 0, 0)):
        monkeypatch.setattr(gc, "get_count", lambda told=count: told)
        monkeypatch.setattr(gc, "get_threshold", lambda: (700, 10, 10))
        garbage.look()
    assert asked == [1, 2]
