"""A reader who knows no set and no tie, only that what was released was counted of persons: which ones, she tries.

A pool of made-up persons is counted by the indicators themselves, one by one. Every mixture of them that gives what was
printed is a world she cannot tell from the true one. She reads the figures as they are printed, by a rule and with a
solver of her own. The pool is poorer than the world is: what she finds here is to be looked at, and what she does not
find is not known.
"""

from __future__ import annotations

from collections import defaultdict
from itertools import pairwise

import numpy as np

from app.reports import make as making
from app.reports.coded import coded
from app.reports.indicators import indicators
from app.reports.make import Ground, make
from app.reports.period import Period
from app.reports.splits import Split
from app.reports.tally import groups
from tests.app.reports import worlds_of_people
from tests.app.reports.simplex import Mixtures

TODAY = "2026-07-20"
ENOUGH = 30
"""So many of the pool are in a row before it is believed to lie within another."""

ALLOWED = 0.01
"""For what the solver is off."""


class Who(Split):
    """Splits by person."""

    def words(self, ledger, units):
        return coded([str(person) for person in units.people])


SPLITS_OF_READER = {"who": Who(name="who", label="who", owner="person")}


class _Drawn(worlds_of_people._Drawn):
    """With up to `most` cases, all of one of the houses."""

    def __init__(self, seed, most, houses):
        super().__init__(seed, orderly=True)
        self.most, self.houses, self.house = most, houses, ""
        add = self.written.add
        self.written.add = lambda kind, **told: add(kind, **{"org": self.house, **told})

    def person(self):
        self.house = self.random.choice(self.houses)
        told = self.written.add("person", gender=self.one("gender"), citizenships=self.some("citizenships"),
                                citizenship_is_proxy=self.one("yes"))  # fmt: skip
        for _ in range(min(self.most, self.random.choice((0, 1, 1, 1, 2, 3)))):
            self.case(told)


class _Richer:
    """Draws as another does, and more records of one kind for one case than the world has."""

    def __init__(self, random):
        self._random = random

    def __getattr__(self, name):
        return getattr(self._random, name)

    def choice(self, some):
        return self._random.choice((0, 0, 1, 1, 1, 2, 2, 3, 4) if some == (0, 0, 1, 1, 2) else some)


def pool(seed, many, world, *, most=1, houses=("",)):
    """`world` of `many` are those who are counted; of the others she thinks. There are cases with more services and
    the like among them: of a reader who knows of none a few would be betrayed, and only by that (seed 42).
    """
    drawn = _Drawn(seed, most, houses)
    for at in range(many):
        if at == world:
            drawn.random = _Richer(drawn.random)
        drawn.person()
    return worlds_of_people._Whole(drawn.written.records).ledger(today=TODAY, beds=[("", "", 9)])


def counted(book, wishes, people):
    """The figures of the first of the pool."""
    ground = Ground(as_of=TODAY, allowed=range(people).__contains__)
    return [make(book, wish, ground) for wish in wishes]


class Reader:
    """The first `people[0]` of the pool are counted in the first release, the first `people[1]` in the second, and so
    on: whoever joined since is known to be nobody before. What is printed is read figure by figure.

    A number is betrayed that must be under `threshold`, or of which fewer than so many values are left.
    """

    def __init__(self, book, many, people, threshold, step=0):
        self._book, self._many, self._people = book, many, people
        self._since = sorted(set(people))
        self._threshold, self._step = threshold, step
        self._read = 0
        self._known = {}
        self._cells = {}
        self.sought = {}

    @property
    def known(self):
        return list(self._known.values())

    def read(self, figures, printed):
        """One release: as it was counted, which is what she is judged by, and as it is printed."""
        at, people = self._read, self._people[self._read]
        self._read += 1
        for figure, shown in zip(figures, printed, strict=True):
            true, told = dict(_of_figure(figure)), dict(_of_figure(shown))
            true = {place: n for place, n in true.items() if place[1][0] != "of" or n != true[place[0], ("answered",)]}
            for place, each in self._each(figure).items():
                if place[1][0] == "of" and place not in true:
                    continue  # no such row, or N is all who answered
                n = true[place].n if place in true else 0
                assert n == each[:people].sum(), (figure.indicator, place)
                row = np.concatenate([each if since <= people else np.zeros(self._many) for since in self._since])
                unseen = place in told and told[place].n is None
                self._cells[at, figure.indicator, figure.first, place] = (row, n, unseen, figure.unit)
                ends = self._told(n, told.get(place))
                self._known[row.tobytes(), *ends] = (row, *ends)

    def _told(self, n, shown):
        """That it stands in a table, and is somebody, she knows of every number that is somebody."""
        if shown is None:
            return 0, 0
        if shown.n is None:
            return min(n, 1), np.inf
        if not self._step:
            return shown.n, shown.n
        return max(shown.n, min(n, 1)), shown.n + self._step - 1 if n else 0

    def holds(self, low, high):
        """As docs/figures.md promises: it may be as many as the limit, or one less where ranges may be nobody."""
        most = self._threshold - 1 if self._step and low == 0 else self._threshold
        return high >= most and high - low >= self._threshold - 1

    def _each(self, figure):
        """How often each of the pool is in each number."""
        indicator = indicators()[figure.indicator]
        found = indicator.find(self._book, Period(figure.first, figure.last))
        rows = defaultdict(lambda: np.zeros(self._many))
        names = tuple(each.name for each in figure.dimensions)
        for split in dict.fromkeys(((), names)):
            many = making._many(self._book, found, ("who", *split))
            for group in groups(many, indicator.shape, making.order_of(indicator)):
                for what, count in _numbers(group):
                    rows[group.keys[1:], what][int(group.keys[0])] = count
        return rows

    def seek(self):
        """All that must hold: hidden numbers, and small differences between what holds another and that."""
        self.sought = {name: (row, n) for name, (row, n, unseen, _) in self._cells.items() if unseen and n}
        if self._step:
            return  # a difference of ranges may be anything
        like = [name for name, (row, _, _, unit) in self._cells.items()
                if unit in {"persons", "cases"} and np.count_nonzero(row) >= ENOUGH]  # fmt: skip
        rows = np.array([self._cells[name][0] for name in like]).reshape(len(like), -1)
        n = np.array([self._cells[name][1] for name in like])
        for i, whole in enumerate(like):
            for j in np.flatnonzero((n < n[i]) & (n[i] - n < self._threshold)):
                if (rows[i] >= rows[j]).all():
                    self.sought[whole, like[j]] = (rows[i] - rows[j], int(n[i] - n[j]))

    def betrayed(self):
        """By name what is known too closely: how many there are, and between what they are known to be."""
        live = np.ones(self._many * len(self._since), bool)
        for row, _, most in self.known:
            live &= (row == 0) | (most > 0)
        kinds = np.array([*(row for row, _, _ in self.known), *(row for row, _ in self.sought.values())])[:, live]
        _, first, which = np.unique(kinds, axis=1, return_index=True, return_inverse=True)
        true = np.bincount(which.ravel()[self._true()[live]], minlength=len(first))
        narrow = kinds[:, first]
        mixtures = Mixtures(*_equations(narrow[: len(self.known)], self.known, true))
        aims = narrow[len(self.known) :]
        return _bounded(mixtures, aims, [*self.sought.items()], self.holds)

    def _true(self):
        """Who of the pool joined when: the world as it is."""
        joined = np.zeros((len(self._since), self._many), bool)
        for at, (first, last) in enumerate(pairwise([0, *self._since])):
            joined[at, first:last] = True
        return joined.ravel()


def _of_figure(figure):
    for group in (figure.whole, *figure.groups):
        yield (group.keys, ("total",)), group.total
        yield (group.keys, ("answered",)), group.answered
        for row in group.rows:
            yield (group.keys, ("row", row.code)), row.n
            if row.of is not None:
                yield (group.keys, ("of", row.code)), row.of
        for gap in group.gaps:
            yield (group.keys, ("gap", gap.reason)), gap.n


def _numbers(group):
    yield ("total",), group.total.n
    yield ("answered",), group.answered.n
    for row in group.rows:
        yield ("row", row.code), row.n.n
        if row.of is not None:
            yield ("of", row.code), row.of.n
    for gap in group.gaps:
        yield ("gap", gap.reason), gap.n.n


def _equations(rows, known, true):
    """What is printed exactly, and with a play at either end what is not."""
    wanted, play, start = [], [], []
    for row, (_, least, most) in zip(rows, known, strict=True):
        if most == least:
            wanted.append((row, None))
            continue
        for edge, sign in ((least, -1), (most, 1)):
            if edge < np.inf:
                wanted.append((row, sign))
                play.append(sign * (edge - row @ true))
    terms = np.zeros((len(wanted), rows.shape[1] + len(play)))
    at = rows.shape[1]
    for number, (row, sign) in enumerate(wanted):
        terms[number, : rows.shape[1]] = row
        if sign is not None:
            terms[number, at] = sign
            at += 1
    start = np.concatenate([true, play])
    return terms, start


def _bounded(mixtures, aims, sought, kept):
    low = np.array([n for _, (_, n) in sought], float)
    high, ends_found = low.copy(), []
    width = aims.shape[1]

    def note():
        told = aims @ mixtures.here[:width]
        np.minimum(low, told, out=low)
        np.maximum(high, told, out=high)

    def holds(at):
        return kept(int(np.ceil(low[at] - ALLOWED)), int(min(np.floor(high[at] + ALLOWED), 1 << 40)))

    def seen(at, sign):
        def at_a_corner(far):
            note()
            if far is not None:
                (high if sign > 0 else low)[at] = np.inf if sign > 0 else 0
            return holds(at)

        return at_a_corner

    for at in range(len(sought)):
        for sign in (1, -1):
            if not holds(at):
                aim = np.zeros(len(mixtures.here))
                aim[:width] = sign * aims[at]
                ends_found.append(mixtures.climb(aim, seen(at, sign)))
    assert all(ends_found), "the solver itself was not done"
    return {name: (n, low[at], high[at]) for at, (name, (_, n)) in enumerate(sought) if not holds(at)}
