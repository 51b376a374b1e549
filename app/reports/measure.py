"""What an indicator says of itself, and the ways of making rows from what the units told."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final, Literal

from app.reports import vectors
from app.reports.splits import EVERYWHERE

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from app.reports.arrays import Marks, Numbers
    from app.reports.coded import Told, Words
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
    it said. `join` makes one word for each of so many owners of what their records said.
    """

    people: Numbers
    words: Mapping[str, Words]
    said: Words
    join: Callable[[Numbers, Words, int], Told]

    def only(self, keep: Marks) -> Apart:
        """Of some of the records."""
        words = {name: each.where(keep) for name, each in self.words.items()}
        return replace(self, people=vectors.only(self.people, keep), words=words, said=self.said.where(keep))


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What was found for one figure: its units, what each told (one word a unit), and numbers for the caveats.

    `weights` says, in digits, for how many each stands, where what is counted has no record of its own (times of a
    service); `spells` over which nights each goes on.
    `own`: by the name of a split the words (one a unit) of the record that told the answer, where another record of
    the same person may say otherwise; `apart` where that were several records.
    `unsure`: units that are not counted because nothing that is known here says whether they belong to it.
    """

    units: Units
    told: Sequence[str]
    facts: Mapping[str, str] = field(default_factory=dict)
    weights: Sequence[str] = ()
    spells: Sequence[Spell] = ()
    own: Mapping[str, Sequence[str]] = field(default_factory=dict)
    apart: Apart | None = None
    unsure: tuple[Units, ...] = ()


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
