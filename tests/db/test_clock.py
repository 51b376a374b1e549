"""Stamps go forward whatever the wall does, and no stranger can push them."""

from __future__ import annotations

from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from db.clock import DAY_MS, Clock, moment, ms_of
from tests.factories import Wall


@given(st.lists(st.integers(-(10**9), 10**9), min_size=1, max_size=50))
def test_every_stamp_is_later_than_the_last(jumps):
    wall = Wall()
    clock, last = Clock(wall), 0
    for jump in jumps:
        wall.forward(ms=jump)
        stamp = clock.tick()
        assert stamp > last
        last = stamp


def test_a_stamp_says_when():
    clock = Clock(Wall(1_795_000_000_000))
    assert moment(clock.tick()) == datetime.fromtimestamp(1_795_000_000, UTC) == clock.now()


def test_a_stamp_from_the_near_future_is_believed_and_passed():
    wall = Wall()
    clock = Clock(wall)
    theirs = wall() + DAY_MS << 16
    assert clock.hear(theirs)
    assert clock.tick() == theirs + 1


def test_one_from_the_far_future_pushes_nothing():
    wall = Wall()
    clock = Clock(wall)
    assert not clock.hear(wall() + DAY_MS + 1 << 16)
    assert ms_of(clock.tick()) == wall()
