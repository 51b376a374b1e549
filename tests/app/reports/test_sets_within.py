"""Whatever always lies within another number is declared to: looked for in random ledgers, in nobody's head."""

from __future__ import annotations

import numpy as np
import pytest

from app.reports.figure import Bare, Count, Group
from app.reports.indicators import indicators
from app.reports.places import Places
from app.reports.sets import APART
from app.reports.wider import within
from tests.app.reports.worlds_of_people import PERIODS, TODAY, counted, ledger

FEW = 12
"""Fewer than these are within much by accident."""


class Numbers:
    """Every number of every figure that may leave the house, over three periods: its units, and of whom it is."""

    def __init__(self, seed, people, *, orderly):
        book = ledger(seed, people, orderly=orderly)
        self.units = {
            (code, what, period): told
            for period in PERIODS
            for (code, what), told in counted(book, *period).items()
            if not indicators()[code].inside
        }
        own = {name: self._places(*name, unit) for name, (unit, _) in self.units.items()}
        same = {}
        for (code, _, period), (_, ids) in self.units.items():
            same.setdefault((code, period, frozenset(ids)), set())
        for name, (_, ids) in self.units.items():
            same[name[0], name[2], frozenset(ids)].update(own[name])
        self.places = [same[name[0], name[2], frozenset(ids)] for name, (_, ids) in self.units.items()]
        self.names = list(self.units)

    def _places(self, code, what, period, unit):
        found = indicators()[code]
        bare = Bare(
            indicator=code, title="", question="", unit=unit, population=found.population, dated_by="",
            first=period[0], last=period[1], as_of=TODAY, codes=found.codes, overlaps=found.overlaps,
            whole=Group(keys=(), total=Count(1), answered=Count(1), rows=(), gaps=()),
        )  # fmt: skip
        return Places(bare).of((), what)

    def undeclared(self, chance):
        """Pairs of which the one lies within the other in this ledger and nobody said so; a random part of what the one
        is known to lie within would do so less often than `chance`.
        """
        for parts, wholes in _ways(list(self.units.values())):
            part, whole = _marked(parts, wholes)
            out, many, wide = part @ (1 - whole).T, part.sum(1), whole.sum(1)
            known = {}
            for i, j in zip(*np.nonzero((out == 0) & (many[:, None] >= FEW)), strict=True):
                if i == j or not self._counts(i, j) or self._declared(i, j):
                    continue
                if i not in known:
                    known[i] = [k for k in np.flatnonzero(wide > many[i]) if self._declared(i, k)]
                share = max(((whole[k] @ whole[j]) / wide[k] for k in known[i]), default=0)
                if share ** many[i] < chance:
                    yield (*self.names[i], *self.names[j], int(many[i]))

    def _counts(self, i, j):
        """Not a longer period within a shorter one, not two that never leave the house together, and not who named
        several beside one code.
        """
        (one, what, first), (other, that, last) = self.names[i], self.names[j]
        apart = any({one, other} == set(pair) for pair in APART)
        nested = last[0] <= first[0] and first[1] <= last[1]
        return nested and not apart and not (one == other and "@several" in what + that)

    def _declared(self, i, j):
        return any(within(one, other) for one in self.places[i] for other in self.places[j])


def _ways(told):
    """People within people of anything, cases within cases, records within records of their kind."""
    yield (
        [[who for who, *_ in ids] if unit == "persons" else [] for unit, ids in told],
        [[who for who, *_ in ids] for _, ids in told],
    )
    yield (
        [[case for _, case, _ in ids] if unit == "cases" else [] for unit, ids in told],
        [[case for _, case, _ in ids] if unit != "persons" else [] for unit, ids in told],
    )
    records = [[(unit, own) for *_, own in ids] if unit not in {"persons", "cases"} else [] for unit, ids in told]
    yield records, records


def _marked(parts, wholes):
    at = {one: n for n, one in enumerate({one for some in (*parts, *wholes) for one in some})}
    found = np.zeros((2, len(parts), len(at)), np.float32)
    for side, rows in enumerate((parts, wholes)):
        for n, some in enumerate(rows):
            if side or len(set(some)) == len(some):
                found[side, n, [at[one] for one in some]] = 1
    return found


@pytest.mark.parametrize("orderly", [False, True])
def test_what_always_lies_within_another_number_is_declared(orderly):
    assert list(Numbers(3, 900, orderly=orderly).undeclared(1e-4)) == []


@pytest.mark.heavy
@pytest.mark.parametrize("seed", range(5, 11))
def test_nor_is_anything_found_among_many_people(seed):
    assert list(Numbers(seed, 4000, orderly=seed % 2 == 0).undeclared(1e-7)) == []
