"""What ties rows that one unit may stand in several of: how many named two or more, what is left for each."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.reports.wider import Wider

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from app.reports.linked import Linked
    from app.reports.whom import Whom


@dataclass(frozen=True, slots=True)
class Cover:
    """Everybody of `whole` is in one of its `ends` at least; `several` says how many are in two or more: empty where
    nobody is, None where that is not counted. `by` is the answer that makes the ends.
    """

    ends: tuple[str, ...]
    whole: str
    several: str | None
    release: str
    by: str


def compare(linked: Linked, covers: Mapping[Whom, Sequence[Cover]]) -> None:
    """Nobody is in less than one end: by how much the ends are more than their whole is no less in a larger set, in the
    same figure or in another. What ends are made by one answer says nothing of those that are made by another.
    """
    for by in sorted({each.by for some in covers.values() for each in some}):
        same = {whom: [each for each in some if each.by == by] for whom, some in covers.items()}
        _compare(linked, {whom: some for whom, some in same.items() if some})


def _compare(linked: Linked, covers: Mapping[Whom, Sequence[Cover]]) -> None:
    wider = Wider(covers)
    for part, own in covers.items():
        for whole in wider.nearest(part):
            for large in covers[whole]:
                small = next((each for each in own if each.release == large.release), own[-1])
                _no_less(linked, large, small)


def _no_less(linked: Linked, large: Cover, small: Cover) -> None:
    counted = large.several is not None and small.several is not None
    told = (small.several, large.several) if counted else ("", "")
    linked.no_less(
        (*large.ends, small.whole, *filter(None, told[:1])), (*small.ends, large.whole, *filter(None, told[1:]))
    )


def tie(linked: Linked, answered: str, rows: tuple[str, ...], several: str) -> None:
    """`rows` are those with a code of the list, `several` is empty where nobody named two.

    A sum that does not fit what is counted here is left as far as it fits: a figure of another make.
    """
    n = {cell: linked.cells[cell].n for cell in {*rows, answered}}
    both = linked.cells[several].n if several else 0
    together, some = sum(n[row] for row in rows), n[answered]
    for cell in (*rows, *([several] if several else [])):
        if linked.cells[cell].n <= some:
            linked.within(cell, answered)
    if both == 0 and together == some:
        linked.adds_up(answered, rows)
        return
    if len(rows) == len({"one", "other"}) and together == some + both:
        linked.equal(rows, (answered, several) if several else (answered,))
        return
    shared = (
        _shared({row: n[row] for row in rows}, both, together - some + both, _met(linked, rows)) if several else None
    )
    if shared is not None:
        _apart(linked, linked.within(several, answered), several, shared)
    if together >= some + both:
        third = linked.at_least(rows, (answered, several) if several else (answered,), counts=True)
        if len(rows) == len({"one", "other", "third"}) and several and linked.cells[third].n <= both:
            linked.within(third, several)


def alone(linked: Linked, answered: str, rows: tuple[str, ...]) -> str:
    """Those who answered and are in none of these rows, which nobody shares with another."""
    if not rows or sum(linked.cells[row].n for row in rows) > linked.cells[answered].n:
        return answered
    return linked.within_all(rows, answered)


def _among(row: str) -> str:
    return f"{row}\N{MULTIMAP}among"


def _met(linked: Linked, rows: tuple[str, ...]) -> dict[str, int]:
    """Rows of the same people in another figure or an earlier release, with what was said of them there."""
    return {row: linked.cells[_among(row)].n for row in rows if _among(row) in linked.cells}


def _shared(rows: Mapping[str, int], both: int, left: int, met: Mapping[str, int]) -> dict[str, int] | None:
    """Of each row how many may be of those who named several, so that together they are as many as there must be.

    Of rows that were `met` as many as there, as far as that goes.
    """
    found = {row: min(many, both) for row, many in met.items()}
    rest = left - sum(found.values())
    for row in [each for each in rows if each not in found]:
        found[row] = max(min(rows[row], both, rest), 0)
        rest -= found[row]
    if rest == 0:
        return {row: found[row] for row in rows}
    return _shared(rows, both, left, {}) if met else None


def _apart(linked: Linked, one: str, several: str, shared: dict[str, int]) -> None:
    """Each row is of those who named it alone and of those who named it among several; nobody is told which.

    Where other ties of the same rows leave no room for that, what is in each stands for itself here.
    """
    alone_in = []
    fits = all(_met(linked, (row,)).get(row, many) == many for row, many in shared.items())
    here = "" if fits else f"\N{MULTIMAP}{several}\N{MULTIMAP}{'+'.join(shared)}"
    for row, many in shared.items():
        only, among = f"{row}\N{MULTIMAP}only{here}", f"{_among(row)}{here}"
        not_among = f"{row}\N{MULTIMAP}not{here}\N{MULTIMAP}{several}"
        linked.put(only, linked.cells[row].n - many, "slack")
        linked.put(among, many, "slack")
        linked.put(not_among, linked.cells[several].n - many, "slack")
        linked.adds_up(row, (only, among))
        linked.adds_up(several, (among, not_among))
        alone_in.append(only)
    linked.adds_up(one, tuple(alone_in))
