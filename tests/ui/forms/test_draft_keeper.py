"""A half-typed form is on the disk after a second of quiet, and two seconds after the first key that is not; by a clock
that the test moves: nothing sleeps, nothing is timed.
"""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget

from app.services import keep_draft
from tests.ui.desks import at_desk, context  # noqa: F401 - pytest finds fixtures by their names
from ui.forms import draft_keeper
from ui.forms.draft_keeper import DraftKeeper

FORM = "case_note"


class Clock:
    """Stands for Qt's: its timers ring when they are due, in order, and each only while it runs."""

    def __init__(self):
        self.now, self.timers = 0, []

    def go(self, to):
        """On to this millisecond."""
        while due := sorted((each for each in self.timers if each.isActive() and each.at <= to), key=lambda t: t.at):
            self.now = due[0].at
            due[0].ring()
        self.now = to

    def timer(self, _parent, *, singleShot, interval):  # noqa: N803 - as Qt calls it
        made = Timer(self, interval, once=singleShot)
        self.timers.append(made)
        return made


class Timer:
    """As much of QTimer as is used."""

    def __init__(self, clock, interval, *, once):
        self.clock, self.interval, self.once, self.at = clock, interval, once, None
        self.timeout, self.heard = self, []

    def connect(self, slot):
        self.heard.append(slot)

    def start(self):
        self.at = self.clock.now + self.interval

    def stop(self):
        self.at = None

    def isActive(self):
        return self.at is not None

    def ring(self):
        self.at = None if self.once else self.clock.now + self.interval
        for slot in self.heard:
            slot()


@pytest.fixture
def clock(monkeypatch):
    made = Clock()
    monkeypatch.setattr(draft_keeper, "QTimer", made.timer)
    return made


class Desk:
    """Somebody who types at a form, and what of it lies on the disk."""

    def __init__(self, context, qtbot, clock):  # noqa: F811
        self.context, self.clock, self.qtbot = context, clock, qtbot
        self.page, self.text = QWidget(), ""
        qtbot.addWidget(self.page)
        self.keeper = DraftKeeper(self.page, context, FORM, lambda: {"text": self.text})
        self.keeper.start()

    def types(self, at, key):
        self.clock.go(at)
        self.text += key
        self.keeper.touch()

    def on_disk(self, at):
        """By this millisecond, once every draft on its way has arrived."""
        self.clock.go(at)
        self.qtbot.waitUntil(lambda: not self.context.drafts_jobs.busy, timeout=20_000)
        return [each.payload["text"] for each in keep_draft.drafts(self.context.desk)]


@pytest.fixture
def desk(context, qtbot, clock):  # noqa: F811
    return Desk(context, qtbot, clock)


def test_after_a_second_of_quiet_and_not_before(desk):
    desk.types(0, "a")
    desk.types(700, "b")
    assert desk.on_disk(1699) == []
    assert desk.on_disk(1700) == ["ab"]
    assert not any(each.isActive() for each in desk.clock.timers), "what is kept is not kept again"


def test_two_seconds_after_the_first_key_however_long_somebody_types(desk):
    for at in range(0, 2000, 400):
        desk.types(at, "a")
    assert desk.on_disk(1999) == []
    assert desk.on_disk(2000) == ["aaaaa"]
    for at in range(2300, 4300, 400):  # counted from the first key that is not kept, and not from the first of all
        desk.types(at, "b")
    assert desk.on_disk(4299) == ["aaaaa"]
    assert desk.on_disk(4300) == ["aaaaabbbbb"]


def test_it_is_asked_once_whether_something_is_unkept(desk):
    told = []
    desk.keeper.unkept.connect(lambda: told.append(desk.clock.now))
    for at in (0, 400, 800):
        desk.types(at, "a")
    desk.on_disk(1800)
    desk.types(2500, "b")
    assert told == [0, 2500]


def test_what_failed_is_tried_again_without_another_key(desk, monkeypatch):
    failed = []
    desk.keeper.failed.connect(failed.append)
    with monkeypatch.context() as full:
        full.setattr(type(desk.context.desk.drafts), "keep", _no_room)
        desk.types(0, "a")
        assert desk.on_disk(1000) == []
        assert (len(failed), desk.keeper.holds) == (1, True)
    assert desk.on_disk(2999) == []
    assert desk.on_disk(3000) == ["a"]


def test_another_form_is_not_kept_by_the_timers_of_the_one_before(desk):
    desk.types(0, "a")
    desk.keeper.start()
    for at in (900, 1700, 2500):
        desk.types(at, "b")
    assert desk.on_disk(2899) == []
    assert desk.on_disk(2900) == ["abbb"]


def _no_room(*_args):
    raise OSError(28, "no room")
