"""What a part has beside its own parts the whole has beside them too: what two sets leave over is compared as well."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.reports.budget import A_PAIR
from app.reports.sets import ONE_EACH, above, base_of
from app.reports.whom import Whom, answers, excludes

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from app.reports.budget import Budget
    from app.reports.linked import Linked

    _Family = tuple[Whom, ...]


class Corners:
    """`parts` are of each set the nearest that lie within it."""

    def __init__(self, parts: Mapping[Whom, Sequence[Whom]], budget: Budget) -> None:
        self._parts, self._budget = parts, budget
        self._below: dict[Whom, frozenset[Whom]] = {}
        self._met: dict[tuple[Whom, Whom], Whom | None] = {}

    def tie(self, linked: Linked, whole: Whom, families: Sequence[_Family], of: Mapping[Whom, str]) -> None:
        """`families` are parts of the whole that exclude each other, `of` is where each set is counted. Who is in one
        part and in none of a family is in the whole and in none of it.
        """
        n = {each: linked.cells[of[each]].n for each in (whole, *self._parts[whole])}
        full = [each for each in families if sum(n[one] for one in each) == n[whole]]
        self._budget.spend(A_PAIR * 2 * len(self._parts[whole]) * sum(map(len, families)))
        found = [(part, known) for part in self._parts[whole] for each in families
                 for known in self._known(part, each, full)]  # fmt: skip
        for part, known in _largest(found):
            met = [self._shared(each, part) for each in known]
            more = (of[whole], *(of[each] for each in met if each is not None))
            sure = ONE_EACH.get(whole.base) == part.base  # where nobody of these has two cases, somebody may know it
            linked.no_less(more, (of[part], *(of[each] for each in known)), sure=sure)

    def all_of(self, whole: Whom) -> frozenset[Whom]:
        """The set and all that is counted of it."""
        return self._within(whole) | {whole}

    def _known(self, part: Whom, family: _Family, full: Sequence[_Family]) -> Iterator[_Family]:
        """Those of the family of whom it is known how many are of the part; none where that says nothing that sums do
        not say already.
        """
        if part in family:
            return
        known = tuple(each for each in family if self._told(each, part))
        if all(self._shared(each, part) is None for each in known) or (family in full and known == family):
            return
        if not any(part in each and all(self._told(one, other) for one in each for other in known) for each in full):
            yield known

    def _told(self, one: Whom, other: Whom) -> bool:
        return one == other or apart(one, other) or self._shared(one, other) is not None

    def _shared(self, one: Whom, other: Whom) -> Whom | None:
        """Those who are in both, where they are counted anywhere."""
        if (one, other) not in self._met:
            apart_below = self._within(one).isdisjoint(self._within(other))
            found = None if apart_below else shared(one, other)
            self._met[one, other] = found if found in self._parts and found not in (one, other) else None
        return self._met[one, other]

    def _within(self, whole: Whom) -> frozenset[Whom]:
        """All that is counted of a set, however deep."""
        if whole not in self._below:
            found = set(self._parts[whole])
            self._below[whole] = frozenset(found.union(*(self._within(each) for each in self._parts[whole])))
        return self._below[whole]


def _largest(found: Sequence[tuple[Whom, _Family]]) -> Iterator[tuple[Whom, _Family]]:
    """Without those of which every pair stands in another: what they say follows from it."""
    pairs = [frozenset(frozenset((part, one)) for one in known) for part, known in found]
    by_pair: dict[frozenset[Whom], set[frozenset[frozenset[Whom]]]] = {}
    for each in pairs:
        for pair in each:
            by_pair.setdefault(pair, set()).add(each)
    for own, told in zip(pairs, found, strict=True):
        if not any(own < more for more in by_pair[next(iter(own))]):
            yield told


def shared(one: Whom, other: Whom) -> Whom | None:
    """Whoever is in both; None where it cannot be said of them as of one set."""
    base = one.base if other.base in above(one.base) else other.base
    if one.base not in above(base) or other.base not in above(base):
        return None
    days = max(one.first, other.first), min(one.last, other.last)
    if days not in ((one.first, one.last), (other.first, other.last)) and not base_of(base).days_apart:
        return None
    began = max(one.began[0], other.began[0]), min(one.began[1], other.began[1])
    told = [(name, codes) for each in (one, other) for name, answer in each.only for codes in answer]
    return Whom(base, *days, began, answers(told))


def apart(one: Whom, other: Whom) -> bool:
    """Nobody is in both."""
    if one.began[1] < other.began[0] or other.began[1] < one.began[0]:
        return True
    if (one.last < other.first or other.last < one.first) and base_of(one.base).days_apart:
        return True
    for name, told in one.only:
        known = other.told.get(name)
        if known is not None and excludes(name, told, known):
            return True
    return False
