"""What may be printed of figures that go out together, after all that went out before."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.reports.comparing import compare
from app.reports.laying import cells, key, lay, without
from app.reports.linked import Linked, Rule
from app.reports.protection import protect

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from app.reports.figure import Bare, Figure


@dataclass(frozen=True, slots=True)
class Before:
    """An earlier release: its figures as they were counted, which of their numbers were hidden, and how it rounded."""

    name: str
    figures: tuple[Bare, ...]
    hidden: frozenset[str]
    step: int = 0


@dataclass(frozen=True, slots=True)
class Printable:
    """`hidden` are keys of app/reports/laying.py; `numbers` is how many there are, hidden ones among them."""

    figures: tuple[Figure, ...]
    hidden: frozenset[str]
    numbers: int


def printable(figures: Sequence[Figure], rule: Rule, before: Iterable[Before] = ()) -> Printable:
    """Raises NotSafe where nothing that can be hidden now would keep a small number from being worked out."""
    hidden = protect(ground(figures, before), rule).hidden
    numbers = {key(figure, keys, what) for figure in figures for keys, what, _ in cells(figure)}
    return Printable(tuple(without(figure, hidden, rule.step) for figure in figures), hidden & numbers, len(numbers))


def ground(figures: Sequence[Bare], before: Iterable[Before] = ()) -> Linked:
    """All that a reader can add up and subtract, of this release and of all before it."""
    linked = Linked()
    everything = [("", figure) for figure in figures]
    for figure in figures:
        lay(linked, figure)
    for earlier in before:
        for figure in earlier.figures:
            lay(linked, figure, earlier.name, earlier.hidden, earlier.step)
            everything.append((earlier.name, figure))
    compare(linked, everything)
    return linked
