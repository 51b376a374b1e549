"""What an indicator says of itself, and the ways of making rows from what the units told."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import compress
from typing import TYPE_CHECKING, Any, Final, Literal

from app.reports.splits import EVERYWHERE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from app.reports.ledger import Ledger
    from app.reports.nights import Spell
    from app.reports.period import Period
    from app.reports.units import Units

Shape = Literal["count", "codes", "yes", "said", "full"]
"""count: only the number of units. codes: a row for each code, of those with any. yes: one row, of those who told
yes or no. said: a row for each code, of those who told yes or no of that code.
full: nights that were slept, of the nights of beds there were; they may be more.
"""
WHO_WAS_OPEN: Final = ("house",)
"""`everywhere` of a figure of whose case was open in a period: the day they came would be no day of what it counts."""
WHEN: Final = ("month", "quarter", "year")
"""`everywhere` of a figure that is of one house."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Apart:
    """Where several records of a person told the answer: each with its person, the words it can be split by, and what
    it said. `join` makes of some of them one word for each owner.
    """

    people: Sequence[int]
    words: Mapping[str, Sequence[str]]
    said: Sequence[str]
    join: Callable[[Iterable[Any], Iterable[str]], dict[Any, str]]

    def only(self, keep: Sequence[bool]) -> Apart:
        """Of some of the records."""
        words = {name: list(compress(each, keep)) for name, each in self.words.items()}
        people, said = list(compress(self.people, keep)), list(compress(self.said, keep))
        return Apart(people=people, words=words, said=said, join=self.join)


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What was found for one figure: its units, what each told (one word a unit), and numbers for the caveats.

    `weights` says for how many each stands, where what is counted has no record of its own (times of a service);
    `spells` over which nights each goes on.
    `own`: by the name of a split the words (one a unit) of the record that told the answer, where another record of
    the same person may say otherwise; `apart` where that were several records.
    """

    units: Units
    told: Sequence[str]
    facts: Mapping[str, str] = field(default_factory=dict)
    weights: Sequence[int] = ()
    spells: Sequence[Spell] = ()
    own: Mapping[str, Sequence[str]] = field(default_factory=dict)
    apart: Apart | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Indicator:
    """One line of the specification. Titles and words of a population are marked in the context Reports.

    `codes` names the code list of the rows, or country, month, house, plain. `dimensions` are those that the
    specification allows; `everywhere` those of every figure that fit this one; `usual` those by which it is split where
    nobody says otherwise. `inside` figures never leave the organisation; one that does not narrow counts all of the
    house or nothing.
    """

    code: str
    title: str
    question: str
    population: str
    dated_by: str
    shape: Shape
    find: Callable[[Ledger, Period], Found]
    codes: str = "plain"
    overlaps: bool = False
    order: tuple[str, ...] = ()
    dimensions: tuple[str, ...] = ()
    usual: tuple[str, ...] = ()
    assumptions: tuple[str, ...] = ()
    inside: bool = False
    narrows: bool = True
    everywhere: tuple[str, ...] = EVERYWHERE

    @property
    def splits(self) -> tuple[str, ...]:
        """All that it may be split by."""
        return (*self.dimensions, *self.everywhere)
