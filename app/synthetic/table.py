"""People as rows of words, as sets of answers, and as the numbers that the child is given."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Final

from app.synthetic.errors import MakerFailed

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

BETWEEN: Final = ";"
MISSING: Final = "missing"
"""Any reason why there is no answer, and a blank: a word of its own, so that an empty cell says only "left out"."""
NOT_SHARED: Final = "not_shared"
NONE: Final = "none"
"""A list of yes and no that was answered, and nothing in it was a yes."""
Answers = tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Column:
    """`several`: a cell may hold more than one code."""

    name: str
    several: bool = False


@dataclass(frozen=True)
class Table:
    """`people`: for each person one word a column, several codes joined."""

    columns: tuple[Column, ...]
    people: Sequence[tuple[str, ...]]

    @cached_property
    def answers(self) -> tuple[tuple[int, str], ...]:
        """Every column with every code that somebody has, in order."""
        found = {(at, code) for person in set(self.people) for at, code in self._split(person)}
        return tuple(sorted(found))

    @cached_property
    def sets(self) -> list[Answers]:
        """For each person the places of what she has in `answers`."""
        place = {answer: at for at, answer in enumerate(self.answers)}
        known = {person: tuple(sorted(place[each] for each in self._split(person))) for person in set(self.people)}
        return [known[person] for person in self.people]

    def _split(self, person: tuple[str, ...]) -> Iterable[tuple[int, str]]:
        for at, (column, word) in enumerate(zip(self.columns, person, strict=True)):
            for code in word.split(BETWEEN) if column.several else (word,):
                if code:
                    yield at, code

    def words(self, answers: Answers) -> tuple[str, ...]:
        """A row again, with an empty cell where nothing is left."""
        cells: list[list[str]] = [[] for _ in self.columns]
        for each in answers:
            at, code = self.answers[each]
            cells[at].append(code)
        return tuple(BETWEEN.join(cell) for cell in cells)


class Coding:
    """Which column and which number of the child's table stand for which answer; only for those in `kept`."""

    def __init__(self, table: Table, kept: Iterable[int]) -> None:
        self._to: dict[int, tuple[int, int]] = {}
        of_column: dict[int, int] = {}
        used: Counter[int] = Counter()
        for answer in sorted(kept):
            column, _ = table.answers[answer]
            several = table.columns[column].several
            fresh = len(used)
            place = fresh if several else of_column.setdefault(column, fresh)
            used[place] += 1
            self._to[answer] = (place, used[place])
        self.width = len(used)
        self._from = {spot: answer for answer, spot in self._to.items()}

    def numbers(self, answers: Answers) -> list[int]:
        row = [0] * self.width
        for each in answers:
            if each in self._to:
                place, number = self._to[each]
                row[place] = number
        return row

    def answers(self, numbers: Sequence[int]) -> Answers:
        """MakerFailed for a number that was never given."""
        try:
            return tuple(sorted(self._from[place, number] for place, number in enumerate(numbers) if number))
        except KeyError as error:
            raise MakerFailed from error
