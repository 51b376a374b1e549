"""Work is done in order on a thread of its own, and heard on the main thread, if anyone still listens."""

import threading
import time
from itertools import pairwise

import pytest
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from ui.jobs import Jobs


@pytest.fixture
def jobs(qtbot):
    made = Jobs()
    yield made
    made.stop_all()
    made.close()


def test_work_that_ends_at_once_is_heard_in_order_on_the_main_thread(jobs, qtbot):
    owner, heard = QObject(), []
    for n in range(200):
        jobs.run(owner, lambda _p, n=n: n, done=lambda n: heard.append((n, threading.current_thread())))
        if n % 3:
            time.sleep(0.0005)
    qtbot.waitUntil(lambda: len(heard) == 200)
    assert heard == [(n, threading.main_thread()) for n in range(200)]


def test_progress_is_told_on_the_main_thread_too(jobs, qtbot):
    owner, told, done = QObject(), [], []

    def work(progress):
        for n in range(3):
            progress.step(n, 10_000_000_000, f"stage {n}")

    jobs.run(owner, work, done=done.append, progressed=lambda *a: told.append((a, threading.current_thread())))
    qtbot.waitUntil(lambda: done == [None])
    assert [a for a, _ in told] == [(n, 10_000_000_000, f"stage {n}") for n in range(3)]
    assert {thread for _, thread in told} == {threading.main_thread()}


def test_an_error_is_given_to_the_one_who_asked(jobs, qtbot):
    owner, errors = QObject(), []
    jobs.run(owner, lambda _p: 1 // 0, done=lambda _a: None, failed=errors.append)
    qtbot.waitUntil(lambda: len(errors) == 1)
    assert isinstance(errors[0], ZeroDivisionError)


def test_a_page_that_is_gone_hears_nothing_and_its_work_stops(jobs, qtbot):
    heard, reached = [], []

    def work(progress):
        for n in range(400):
            progress.step(n, 400)
            reached.append(n)
            time.sleep(0.001)

    for _ in range(20):
        page = QWidget()
        jobs.run(page, work, done=heard.append, failed=heard.append, progressed=lambda *_: None)
        qtbot.wait(5)
        page.deleteLater()
        del page
        qtbot.wait(5)
    after = []
    jobs.run(jobs, lambda _p: "still working", done=after.append, failed=after.append)
    qtbot.waitUntil(lambda: after == ["still working"])
    assert heard == []
    assert len(reached) < 400


def test_cancelling_is_an_error_with_its_own_code(jobs, qtbot):
    owner, errors, begun = QObject(), [], threading.Event()

    def work(progress):
        while True:
            begun.set()
            progress.step(0, 1)
            time.sleep(0.001)

    job = jobs.run(owner, work, done=errors.append, failed=errors.append)
    begun.wait(5)
    job.cancel()
    qtbot.waitUntil(lambda: len(errors) == 1)
    assert errors[0].code == "work.cancelled"


def test_draining_waits_says_whether_all_went_well_and_gives_up_in_time(jobs, qtbot):
    owner, done = QObject(), []
    jobs.run(owner, lambda _p: time.sleep(0.05), done=done.append, failed=done.append)
    assert jobs.drain(2)
    jobs.run(owner, lambda _p: 1 // 0, done=done.append, failed=done.append)
    assert not jobs.drain(2)
    jobs.run(owner, lambda _p: time.sleep(0.5), done=done.append, failed=done.append)
    began = time.monotonic()
    assert not jobs.drain(0.05)
    assert time.monotonic() - began < 0.4
    qtbot.waitUntil(lambda: len(done) == 3)
    assert jobs.drain(0)


def test_busy_is_told_at_the_edges(jobs, qtbot):
    owner, told = QObject(), []
    jobs.busy_changed.connect(told.append)
    for _ in range(3):
        jobs.run(owner, lambda _p: None, done=lambda _a: None)
    assert jobs.busy
    qtbot.waitUntil(lambda: not jobs.busy)
    assert told == [True, False]


def test_answers_that_come_together_are_heard_in_turns_of_their_own(jobs, qtbot):
    """A page of six cards would be filled in one turn."""
    owner, told = QObject(), []
    between = QTimer(owner, interval=0)
    between.timeout.connect(lambda: told.append("turn"))
    for n in range(4):
        jobs.run(owner, lambda _p, n=n: n, done=told.append)
    jobs._thread.submit(int).result()
    between.start()
    qtbot.waitUntil(lambda: 3 in told)
    heard = [told.index(n) for n in range(4)]
    assert all("turn" in told[one:other] for one, other in pairwise(heard))
