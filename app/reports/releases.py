"""What may be printed of figures that go out together, after all that went out before."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.reports.budget import Budget
from app.reports.comparing import compare, keep_apart
from app.reports.ground import Ground, lay
from app.reports.laying import without
from app.reports.protection import protect
from app.reports.worlds import alone

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from app.reports.figure import Bare, Figure
    from app.reports.linked import Cell, Linked, Rule


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


def printable(
    figures: Sequence[Figure], rule: Rule, before: Iterable[Before] = (), heed: Callable[[int, int], None] = alone
) -> Printable:
    """Raises NotSafe where nothing that can be hidden now would keep a small number from being worked out.

    `heed` is told how far the search is, and may raise to stop.
    """
    budget = Budget()
    laid, names = _laid(figures, before, budget)
    kept = protect(laid.linked, rule, heed, budget).hidden
    hidden = frozenset(name for name, cell in names if cell in kept or _hides(laid.linked.cells[cell], rule))
    return Printable(tuple(without(figure, hidden, rule.step) for figure in figures), hidden, len({*dict(names)}))


def ground(figures: Sequence[Bare], before: Iterable[Before] = ()) -> Linked:
    """All that a reader can add up and subtract, of this release and of all before it."""
    return _laid(figures, before, Budget())[0].linked


def _laid(figures: Sequence[Bare], before: Iterable[Before], budget: Budget) -> tuple[Ground, list[tuple[str, str]]]:
    """With the names of this release's numbers, each with the cell it stands in."""
    before = list(before)
    keep_apart([("", each) for each in figures] + [(early.name, each) for early in before for each in early.figures])
    laid = Ground()
    for earlier in before:
        for figure in earlier.figures:
            lay(laid, figure, earlier.name, earlier.hidden, earlier.step)
    names = [pair for figure in figures for pair in lay(laid, figure).items()]
    compare(laid, budget)
    return laid, names


def _hides(cell: Cell, rule: Rule) -> bool:
    """What was hidden before stays so; what is small is, though an earlier rule told it."""
    return cell.role == "kept" or (rule.small(cell.n) and not rule.step)
