"""All that is looked at is counted, and a release that would take longer is refused: by a count, not by a clock."""

from __future__ import annotations

import sys
from collections import Counter

import pytest

from app.reports import budget as prices
from app.reports import circuits, comparing, corners
from app.reports.boxes import Boxes
from app.reports.budget import (
    A_CELL,
    A_CHANGE,
    A_FAR,
    A_MOVE,
    A_PAIR,
    A_PLACE,
    A_ROOM,
    A_STEP,
    A_TURN,
    AN_ENTRY,
    Budget,
)
from app.reports.circuits import Circuits
from app.reports.linked import Rule
from app.reports.protection import NotSafe, NotShown, protect
from app.reports.releases import ground, printable
from app.reports.worlds import Worlds
from tests.app.reports.test_circuits import counted


@pytest.fixture(scope="module")
def figures():
    return counted("us_case_counts", 60)


@pytest.fixture(scope="module")
def linked(figures):
    return ground(figures)


def calls(monkeypatch, owner, name):
    told, real = [], getattr(owner, name)

    def asked(*args):
        found = real(*args)
        told.append((args, found))
        return found

    monkeypatch.setattr(owner, name, asked)
    return told


class Told(Budget):
    """Says who spent how much."""

    def __init__(self):
        super().__init__()
        self.by = Counter()

    def spend(self, looks):
        self.by[sys._getframe(1).f_code.co_name] += looks
        super().spend(looks)


def test_every_way_of_looking_is_counted(linked, monkeypatch):
    """A search that does all it does and says half of it would let somebody wait twice as long."""
    mend, far, moves = (calls(monkeypatch, Worlds, name) for name in ("_mend", "_far", "_best_move"))
    turns, steps = calls(monkeypatch, Circuits, "_clear"), calls(monkeypatch, circuits, "_ends")
    told, priced, real = Told(), [], Boxes.best
    monkeypatch.setattr(
        Boxes, "best", lambda self, cell, sign, price: real(self, cell, sign, lambda *a: priced.append(a) or price(*a))
    )
    witnesses = protect(linked, Rule(11), budget=told).witnesses
    entries = sum(len(world) for pair in witnesses.values() for world in pair)
    for name, least in (
        ("_mend", A_STEP * sum(len(self.terms[relation]) for (self, relation, *_), _ in mend)),
        ("price", A_STEP * len(priced)),
        ("_push", A_MOVE * len(moves) + 4 * A_STEP * sum(len(move) for _, move in moves if move is not None)),
        ("_far", (A_FAR + A_ROOM * len(linked.cells)) * len(far)),
        ("_step", A_TURN * len(steps) + A_PLACE * sum(change.size for (change, *_), _ in steps)),
        ("_clear", A_CHANGE * len(turns)),
        ("protect", AN_ENTRY * entries + A_CELL * len(linked.cells)),
    ):
        assert told.by[name] >= least > 0, name
    assert told.looks == told.by.total()


def test_the_cheap_ways_alone_end_as_well(linked, monkeypatch):
    """They were not counted: where no table was made, or hardly asked, nothing ended them."""
    monkeypatch.setattr(Worlds, "_far", lambda *_: None)
    moves = calls(monkeypatch, Worlds, "_best_move")
    spent = Budget()
    with pytest.raises(NotSafe):
        protect(linked, Rule(11), budget=spent)
    many = len(moves)
    moves.clear()
    with pytest.raises(NotShown) as refused:
        protect(linked, Rule(11), budget=Budget(spent.looks // 2))
    assert 0 < len(moves) < many * 2 / 3
    assert refused.value.facts["cells"] > 0


@pytest.mark.parametrize("most", [20_000_000, 150_000_000, 300_000_000])
def test_it_ends_at_the_next_turn_and_says_what_is_not_proved(figures, most, monkeypatch):
    """Whether it is still comparing or searching already."""
    monkeypatch.setattr(prices, "MOST", most)
    found = []
    real = Budget.__init__
    monkeypatch.setattr(Budget, "__init__", lambda self, many=0: (real(self, many), found.append(self))[0])
    with pytest.raises(NotShown) as refused:
        printable(figures, Rule(11))
    assert most < found[0].looks < most + 5_000_000
    assert refused.value.facts["cells"] > 0


def test_sets_that_are_held_against_each_other_are_counted(figures, monkeypatch):
    asked = calls(monkeypatch, comparing, "apart"), calls(monkeypatch, corners, "apart")
    told = Told()
    monkeypatch.setattr("app.reports.releases.Budget", lambda: told)
    ground(figures)
    assert told.looks > A_PAIR * sum(map(len, asked)) / 2
    assert set(told.by) == {"_compare", "_families", "_deep", "_beside", "tie"}


def test_the_reports_that_come_along_need_little_more_than_half(monkeypatch):
    """The dearest of a small house: sixty people, rounded."""
    spent = Budget()
    monkeypatch.setattr("app.reports.releases.Budget", lambda: spent)
    printable(counted("national_mechanism", 60), Rule(11, step=12))
    assert 0 < spent.looks < prices.MOST * 0.6


def test_the_same_release_is_the_same_count(figures, monkeypatch):
    counts = []
    for _ in range(2):
        spent = Budget()
        monkeypatch.setattr("app.reports.releases.Budget", lambda spent=spent: spent)
        printable(figures, Rule(11))
        counts.append(spent.looks)
    assert counts[0] == counts[1] > A_TURN
