"""Intervals against a plain set of numbers."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import text

from db.intervals import add_interval, has_number, have_of
from db.session import ReceivedAuthor

RUNS = st.lists(
    st.tuples(st.integers(1, 60), st.integers(0, 9)).map(lambda run: (run[0], run[0] + run[1])), max_size=20
)


@settings(max_examples=40)
@given(RUNS)
def test_intervals_hold_exactly_what_was_added(runs):
    held, numbers = [], set()
    for lo, hi in runs:
        add_interval(held, lo, hi)
        numbers |= set(range(lo, hi + 1))
        assert all(has_number(held, n) == (n in numbers) for n in range(72))
        assert all(one[1] + 1 < two[0] for one, two in pairwise(held))


def test_what_is_added_is_there_in_the_next_unit_and_holes_are_told(store):
    with store.write(ReceivedAuthor()) as session:
        have = have_of(session)
        for seq in (3, 4, 9, 5):
            have.add(7, seq, seq)
        have.add(8, 1, 2)
    with store.read() as session:
        have = have_of(session)
        assert have.of(7) == [(3, 5), (9, 9)]
        assert have.all() == {7: [(3, 5), (9, 9)], 8: [(1, 2)]}
        assert have.gaps() == [(7, 1, 2), (7, 6, 8)]
        assert have.has(7, 4)
        assert not have.has(7, 6)
        assert not have.has(1, 1)


def test_a_failed_unit_holds_nothing(store):
    try:
        with store.write(ReceivedAuthor()) as session:
            have_of(session).add(7, 1, 5)
            raise RuntimeError
    except RuntimeError:
        pass
    with store.read() as session:
        assert session.execute(text("SELECT count(*) FROM have")).scalar() == 0
