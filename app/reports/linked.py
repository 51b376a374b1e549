"""Cells of one or several tables and what ties them: the ground on which it is decided what stays hidden."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, ClassVar, Final, Literal

if TYPE_CHECKING:
    from collections.abc import Mapping

Role = Literal["number", "rest", "slack", "out", "kept", "near"]
Zeros = Literal["cover", "shown", "hidden"]
SMALLEST: Final = 3
OUTSIDE: Final = 11
_TOLD: Final[tuple[Role, ...]] = ("out", "near", "kept", "number", "rest", "slack")
"""What a cell is that is several things at once: the first of these."""
BOUNDLESS: Final = 1 << 60


class ThresholdTooLow(Exception):
    code: ClassVar[str] = "release.threshold"

    def __init__(self, threshold: int) -> None:
        super().__init__(self.code)
        self.facts = {"threshold": threshold, "least": SMALLEST}


class StepTooNarrow(Exception):
    code: ClassVar[str] = "release.step"

    def __init__(self, step: int, threshold: int) -> None:
        super().__init__(self.code)
        self.facts = {"step": step, "least": threshold + 1}


def ends(n: int, step: int) -> tuple[int, int]:
    """The least and the greatest count that is rounded to the same as n: 0 to step - 1, step to 2 * step - 1."""
    return n - n % step, n - n % step + step - 1


@dataclass(frozen=True, slots=True)
class Rule:
    """Counts of 1 to `threshold` - 1 are small; the organisation sets it, and never under 3.

    zeros: *cover*, shown unless another number needs it as company; *shown*, always; *hidden*, like small numbers.
    A zero points at nobody, but "none of them" can tell something about everyone: whoever releases decides.
    step: 0 where numbers are printed as they were counted; else each is rounded, which is to say that only its `ends`
    are printed. A step that is not wider than the threshold would tell more of a small number than hiding it does.
    earlier_ranges: whether an earlier release was rounded.
    """

    threshold: int = OUTSIDE
    zeros: Zeros = "cover"
    step: int = 0
    earlier_ranges: bool = False

    def __post_init__(self) -> None:
        if self.threshold < SMALLEST:
            raise ThresholdTooLow(self.threshold)
        if self.step and self.step <= self.threshold:
            raise StepTooNarrow(self.step, self.threshold)

    @property
    def ranges(self) -> bool:
        """Whether some numbers are known as ranges."""
        return self.step > 0 or self.earlier_ranges

    def small(self, n: int) -> bool:
        return (0 if self.zeros == "hidden" else 1) <= n < self.threshold

    def known(self, cell: Cell, hidden: bool) -> tuple[int, int]:
        """The least and the greatest that this cell may be to whoever reads its place in the table and nothing else.

        A row stands in a table because somebody is in it: that it is not nobody is known of it however it is printed.
        """
        floor = min(cell.n, 1)
        match cell.role:
            case "out":
                return cell.n, cell.n
            case "near":
                least, most = ends(cell.n, cell.step)
                return max(least, floor), most
            case "number" if not hidden and not self.step:
                return cell.n, cell.n
            case "number" if not hidden:
                least, most = ends(cell.n, self.step)
                return max(least, floor), most
            case "number" | "kept":
                return floor, BOUNDLESS
        return 0, BOUNDLESS

    def must_hold(self, cell: Cell, hidden: bool) -> bool:
        """Whether nobody may work this cell out: what is hidden or was, what is small and rounded, a small rest."""
        match cell.role:
            case "number":
                return hidden or (self.step > 0 and self.small(cell.n))
            case "near":
                return self.small(cell.n)
            case "rest":
                return 0 < cell.n < self.threshold
        return cell.role == "kept"

    def holds(self, low: int, high: int) -> bool:
        """Whether a number that is known to lie between the two is neither known to be small nor known closely.

        That it may be nobody is not enough: of several which may be nobody it can be known how many they are together.
        Ranges leave no room for that: a range that is known to hold somebody is of `threshold` numbers.
        """
        most = self.threshold - 1 if self.ranges and low == 0 else self.threshold
        return high >= most and high - low >= self.threshold - 1


@dataclass(frozen=True, slots=True)
class Cell:
    """A count, and what it is to the reader.

    number: it will be printed unless it is hidden. out: an earlier release has printed it. kept: an earlier release
    has hidden it. near: an earlier release has printed it rounded to `step`.
    rest: never printed but anybody can subtract: those of a total who are not in a row, of the longer
    period who are not in the shorter, of this month's table who were not in last month's; an empty rest is no news.
    slack: the play of an inequality; it stands for nobody.
    """

    n: int
    role: Role = "number"
    step: int = 0

    def __post_init__(self) -> None:
        if self.n < 0:
            raise ValueError("a count is not negative")


@dataclass(frozen=True, slots=True)
class Relation:
    """The cells of `left` add up to those of `right`: a total and its parts, or any other equation of counts."""

    left: tuple[str, ...]
    right: tuple[str, ...]

    def terms(self) -> list[tuple[str, int]]:
        return [*((key, 1) for key in self.left), *((key, -1) for key in self.right)]


@dataclass(frozen=True, slots=True)
class Block:
    """A table as a box of cells, row by row; along each side stands first the total, then the parts that make it up."""

    shape: tuple[int, ...]
    keys: tuple[str, ...]


@dataclass(slots=True)
class Linked:
    """Grows table by table: a cell that stands in several tables has one key, and so is hidden in all or in none."""

    cells: dict[str, Cell] = field(default_factory=dict)
    relations: list[Relation] = field(default_factory=list)
    blocks: list[Block] = field(default_factory=list)
    _equal: set[tuple[tuple[str, ...], ...]] = field(default_factory=set)

    def put(self, key: str, n: int, role: Role = "number", step: int = 0) -> str:
        """The cell is there afterwards; the same key with another count is a fault of whoever counted."""
        known = self.cells.setdefault(key, Cell(n, role, step))
        if known.n != n:
            raise ValueError("one cell has two counts")
        if _TOLD.index(role) < _TOLD.index(known.role):
            self.cells[key] = Cell(n, role, step)
        return key

    def block(self, block: Block) -> None:
        if block not in self.blocks:
            self.blocks.append(block)

    def adds_up(self, total: str, parts: tuple[str, ...]) -> None:
        """`total` = the sum of `parts`; everybody is in exactly one of them."""
        self.equal((total,), parts)

    def equal(self, left: tuple[str, ...], right: tuple[str, ...]) -> None:
        if sum(self.cells[key].n for key in left) != sum(self.cells[key].n for key in right):
            raise ValueError("what is said to be equal is not")
        sides = tuple(sorted((tuple(sorted(left)), tuple(sorted(right)))))
        if sides in self._equal or sides[0] == sides[1]:
            return
        self._equal.add(sides)
        self.relations.append(Relation(left, right))

    def within(self, part: str, whole: str) -> str:
        """Everybody of `part` is in `whole`: a row whose neighbours overlap, a month of a year, an earlier release."""
        return self.within_all((part,), whole)

    def within_all(self, parts: tuple[str, ...], whole: str) -> str:
        """The same for several that do not overlap; the key of those who are in none of them."""
        rest = f"{whole}\N{SET MINUS}{'+'.join(sorted(parts))}"
        if rest not in self.cells:
            self.put(rest, self.cells[whole].n - sum(self.cells[part].n for part in parts), "rest")
            self.equal((whole,), (*parts, rest))
        return rest

    def at_least(self, more: tuple[str, ...], less: tuple[str, ...], *, counts: bool = False) -> str:
        """The sum of `more` is not under the sum of `less`: rows that overlap, together, against those who answered.
        `counts`: what is over is itself so many people at the most. The key of what is over.
        """
        play = f"{'+'.join(more)}\N{GREATER-THAN OR EQUAL TO}{'+'.join(less)}"
        over = sum(self.cells[k].n for k in more) - sum(self.cells[k].n for k in less)
        self.put(play, over, "rest" if counts else "slack")
        self.equal(more, (*less, play))
        return play

    def no_less(self, more: tuple[str, ...], less: tuple[str, ...], *, sure: bool = False) -> None:
        """The same as far as the counts bear it; a cell on both sides says nothing. `sure`: where they are no more
        either, somebody may know it.
        """
        left, right = Counter(more), Counter(less)
        more, less = tuple((left - right).elements()), tuple((right - left).elements())
        if not more or not less:
            return
        over = sum(self.cells[key].n for key in more) - sum(self.cells[key].n for key in less)
        if over == 0 and sure:
            self.equal(more, less)
        elif over >= 0:
            self.at_least(more, less)

    def counts(self) -> Mapping[str, int]:
        return {key: cell.n for key, cell in self.cells.items()}
