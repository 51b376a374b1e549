"""Histories told twice: named alike everywhere, and no pointer into them hides what its author did not see."""

from __future__ import annotations

import itertools
from hashlib import blake2b

from app.sync.branches import Knot, LocalFork, forked, meant, named
from db.lines import LINK_0, Line, link

REPLICA = b"r" * 16


def told(*words, after=None):
    """A run of knots; `after` is what they grow from."""
    seq, last = (after.seq, after.link) if after else (0, LINK_0)
    run = []
    for word in words:
        own = blake2b(word.encode(), digest_size=16).digest()
        seq, last = seq + 1, link(last, own)
        run.append(Knot(seq, own, last))
    return run


def test_one_history_has_no_branches_also_with_gaps():
    run = told("a", "b", "c", "d")
    assert forked(REPLICA, run) is None
    assert forked(REPLICA, [run[0], run[3]]) is None


def test_both_tellings_are_renamed_from_the_first_number_told_twice():
    common = told("a", "b")
    one, two = told("c", "d", after=common[-1]), told("C", after=common[-1])
    for order in itertools.permutations([*common, *one, *two]):
        fork = forked(REPLICA, order)
        assert fork.at == 3
        assert [fork.name_of[knot] for knot in common] == [REPLICA, REPLICA]
        assert {fork.name_of[knot] for knot in one} == {named(REPLICA, one[0].digest)}
        assert fork.name_of[two[0]] == named(REPLICA, two[0].digest)


def test_a_branch_told_twice_branches_again_and_remembers_where_it_grew():
    common = told("a")
    one, two = told("b", "c", after=common[-1]), told("B", after=common[-1])
    three = told("C", after=one[0])
    fork = forked(REPLICA, [*common, *one, *two, *three])
    assert len(fork.branches) == 4
    assert fork.branches[fork.name_of[three[0]]].before == fork.name_of[one[0]]
    assert fork.branches[fork.name_of[one[0]]].before == REPLICA


def test_a_line_that_does_not_follow_tells_the_number_before_it_twice():
    one, two = told("a", "b"), told("a", "B", "C")
    fork = forked(REPLICA, [*one, two[2]])
    assert fork.at == 2
    assert fork.branches[fork.name_of[two[2]]].before is None


def line(rep, seq):
    return Line(rep, seq, 1, "case", b"", b"", 1, b"", 1, b"", {}, None, b"")


def test_pointers_into_a_fork():
    """Replica 1 forked at 3: branch 2 has 3 and 4, branch 3 has 3, branch 4 grew from branch 2 at 5."""
    forks = {1: LocalFork(3, {2: (3, 1), 3: (3, 1), 4: (5, 2)})}
    roots = {2: 1, 3: 1, 4: 1}
    assert meant(line(9, 1), (1, 2), roots, forks) == (1, 2)
    assert meant(line(9, 1), (1, 3), roots, forks) is None
    assert meant(line(9, 1), (2, 3), roots, forks) == (2, 3)
    assert meant(line(2, 4), (1, 3), roots, forks) == (2, 3)
    assert meant(line(4, 5), (1, 4), roots, forks) == (2, 4)
    assert meant(line(2, 4), (1, 4), roots, forks) is None
    assert meant(line(3, 3), (1, 2), roots, forks) == (1, 2)
    assert meant(line(9, 1), (7, 7), roots, forks) == (7, 7)
