"""Folding told in small: one head, two heads, a blank, a correction, a circle of liars."""

from __future__ import annotations

import itertools

import pytest

from app.sync.merge import Folded, advance, fold, heads_of
from db.lines import ERASE, PUT, Line

UUIDS = {1: b"a" * 16, 2: b"b" * 16}


def line(rep, seq, hlc, verb=PUT, **body):
    told = {name: (value, [tuple(base) for base in bases]) for name, (value, *bases) in body.items()}
    return Line(rep, seq, hlc, "case", b"r" * 16, b"s" * 16, verb, b"w" * 8, 1, b"", told, None, b"")


def test_one_line_is_the_value():
    found = fold([line(1, 1, 5, a=("x",))], UUIDS)
    assert (found.values, found.contested) == ({"a": "x"}, frozenset())


def test_a_later_edit_wins_whatever_the_clocks_say():
    lines = [line(1, 1, 900, a=("old",)), line(2, 1, 5, a=("new", (1, 1)))]
    assert all(fold(order, UUIDS).values == {"a": "new"} for order in itertools.permutations(lines))


def test_two_who_did_not_know_of_each_other_are_a_dispute_and_the_latest_shows():
    found = fold([line(1, 1, 5, a=("x",)), line(2, 1, 6, a=("y",))], UUIDS)
    assert (found.values, found.contested) == ({"a": "y"}, {"a"})
    assert found.heads.of("a", is_null=False) == [(5, 1, 1), (6, 2, 1)]


def test_true_ties_go_by_replica_and_not_by_local_number():
    lines = [line(1, 1, 5, a=("x",)), line(2, 1, 5, a=("y",))]
    assert fold(lines, UUIDS).values == {"a": "y"}
    assert fold(lines, {1: UUIDS[2], 2: UUIDS[1]}).values == {"a": "x"}


def test_settling_names_all_heads():
    lines = [line(1, 1, 5, a=("x",)), line(2, 1, 6, a=("y",)), line(1, 2, 7, a=("x", (1, 1), (2, 1)))]
    found = fold(lines, UUIDS)
    assert (found.values, found.contested) == ({"a": "x"}, frozenset())


def test_a_blank_is_a_value_too():
    found = fold([line(1, 1, 5, a=("x",)), line(2, 1, 6, a=(None,))], UUIDS)
    assert (found.values, found.contested) == ({"a": None}, {"a"})


def test_lines_that_see_past_each_other_in_a_circle_keep_every_value():
    lines = [line(1, 1, 5, a=("x", (2, 1))), line(2, 1, 6, a=("y", (1, 1)))]
    assert fold(lines, UUIDS).contested == {"a"}


def test_what_rides_beside_the_fields_is_not_folded():
    assert fold([line(1, 1, 5, a=("x",), _why=("because",))], UUIDS).values == {"a": "x"}
    record = Folded()
    assert advance(record, line(1, 1, 5, a=("x",), _why=("because",)), new=True)
    assert advance(record, line(1, 2, 6, a=("y", (1, 1)), _why=("because",)), new=False)
    assert record.values == {"a": "y"}


def test_withheld_and_scrubbed_lines_tell_nothing():
    scrubbed = line(1, 1, 5, a=("x",))
    scrubbed.body = None
    assert heads_of([scrubbed]) == {}


@pytest.mark.parametrize(
    ("second", "short"),
    [
        (line(1, 2, 6, a=("y", (1, 1))), True),
        (line(1, 2, 6, b=("y",)), True),
        (line(1, 2, 6, a=("y",)), False),
        (line(1, 2, 6, a=("y", (1, 9))), False),
        (line(1, 2, 6, a=("y", (2, 1))), False),
        (line(1, 2, 6, a=("y", (1, 1), (2, 1))), False),
        (line(1, 2, 6, b=("y", (1, 1))), False),
        (line(1, 2, 6, b=("y",), a=("y",)), False),
        (line(1, 2, 6, ERASE), False),
    ],
)
def test_the_short_way_is_taken_only_where_it_is_the_same(second, short):
    record = Folded()
    first = line(1, 1, 5, a=("x",))
    assert advance(record, first, new=True)
    before = fold([first], UUIDS)
    assert advance(record, second, new=False) is short
    after = fold([first, second], UUIDS) if short else before
    assert (record.values, dict(_heads(record))) == (after.values, dict(_heads(after)))


def _heads(folded):
    return {name: folded.heads.of(name, value is None) for name, value in folded.values.items()}
