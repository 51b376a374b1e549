"""The least and the most of a sum over a mixture of persons that fits what is printed: a simplex of its own.

In fractions of persons, so a reader of whole ones may know more and never less: what this bounds is known.
"""

from __future__ import annotations

import numpy as np

NEAR = 1e-7
TURNS = 3000
FRESH = 300
OFF = 1e-6


class Mixtures:
    """All x >= 0 with `terms` @ x = `right`; it starts at `start`, which is one of them, and stands at one for ever.

    Off by a millionth at each corner, by chance, so that no two corners are one; whoever reads it allows for that.
    """

    def __init__(self, terms, start):
        self.here, self.random, self.turns = np.array(start, float), np.random.default_rng(0), 0
        self.table, self.terms = np.array(terms, float), np.array(terms, float)
        self.basis = []
        order = np.arange(len(self.table))
        for cell in np.argsort(-self.here, kind="stable"):
            done = len(self.basis)
            if done == len(self.table):
                break
            at = done + int(np.argmax(np.abs(self.table[done:, cell])))
            if abs(self.table[at, cell]) > NEAR:
                self.table[[done, at]] = self.table[[at, done]]
                order[[done, at]] = order[[at, done]]
                self.basis.append(int(cell))
                self._clear(done, cell)
        self.table, self.terms = self.table[: len(self.basis)], self.terms[order[: len(self.basis)]]
        for cell in np.flatnonzero(self.here > NEAR):
            while cell not in self.basis and self.here[cell] > NEAR:
                self._go(int(cell), -1, self.here[cell])
        self.here[self.basis] = np.maximum(self.here[self.basis], 0) + self.random.uniform(1, 2, len(self.basis)) * OFF

    def _clear(self, row, cell):
        self.table[row] /= self.table[row, cell]
        others = np.flatnonzero(np.abs(self.table[:, cell]) > NEAR)
        others = others[others != row]
        some = np.flatnonzero(np.abs(self.table[row]) > 1e-12)
        part = np.ix_(others, some)
        self.table[part] -= np.outer(self.table[others, cell], self.table[row, some])

    def _go(self, cell, way, most=np.inf):
        """As far as nothing is under nobody: how far. Who comes to nobody first leaves the basis."""
        change = -way * self.table[:, cell]
        falls = np.flatnonzero(change < -NEAR)
        far = np.maximum(self.here[self.basis][falls], 0) / -change[falls]
        step = min(most, far.min(initial=np.inf))
        if step == np.inf:
            return step
        self.here[self.basis] += change * step
        self.here[cell] += way * step
        if len(far) and far.min() <= step:
            ties = falls[far <= step + NEAR]
            row = int(ties[np.argmax(np.abs(change[ties]))])
            self.here[self.basis[row]] = 0.0
            self.basis[row] = cell
            self._clear(row, cell)
            self.turns += 1
            if self.turns % FRESH == 0:
                self.table = np.linalg.solve(self.terms[:, self.basis], self.terms)
        return step

    def climb(self, aim, seen):
        """Towards more of `aim`; `seen` is called at every corner and says whether that is enough. True where the end
        was reached or is nowhere; False where it was not found in so many turns.
        """
        for _ in range(TURNS):
            gain = aim - aim[self.basis] @ self.table
            gain[self.basis] = 0.0
            better = np.flatnonzero(gain > NEAR)
            if not len(better):
                return True
            step = self._go(int(better[np.argmax(gain[better])]), 1)
            if step == np.inf:
                seen(np.inf)
                return True
            if seen(None):
                return True
        return False
