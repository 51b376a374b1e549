"""The numbers of a figure without its sentences: one unit, every number as n of N, what is missing by its reason."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

if TYPE_CHECKING:
    from collections.abc import Iterator

Unit = Literal[
    "persons", "cases", "episodes", "services", "nights", "goals", "incidents", "stays", "tasks", "records",
    "trainings", "workers",
]  # fmt: skip
UNITS: Final[tuple[Unit, ...]] = (
    "persons", "cases", "episodes", "services", "nights", "goals", "incidents", "stays", "tasks", "records",
    "trainings", "workers",
)  # fmt: skip
LEAST_FOR_SHARE: Final = 5
"""Of fewer than so many no share is said: one of one is not a hundred of a hundred."""
Hidden = Literal["", "small", "beside_small", "rounded", "not_shared"]
"""Why a number is not shown as it was counted: it is small, it would give a small one away, it was rounded; or nobody
here could count it, because what it is counted from is not shared with us.
"""
_OF_STAFF: Final = frozenset({"trainings", "workers"})
SHOWN: Final = frozenset({"", "not_shared"})
"""Nothing that is known here is kept from the reader."""


@dataclass(frozen=True, slots=True)
class Count:
    """`n` is None where the number is hidden; where it was rounded it is the least that it may be (Bare.step)."""

    n: int | None
    hidden: Hidden = ""


@dataclass(frozen=True, slots=True)
class Row:
    """One answer within one group. `of` is what `n` is a part of; None where the indicator counts and has no share."""

    code: str
    n: Count
    of: Count | None

    @property
    def share(self) -> float | None:
        """Between 0 and 1; None where there is no denominator, nobody answered, or a part of it is hidden."""
        if self.of is None or not self.of.n or self.n.n is None or self.n.hidden == "rounded":
            return None
        return self.n.n / self.of.n


@dataclass(frozen=True, slots=True)
class Gap:
    """How many of the group have no answer, and why. `reason` is a missing reason, BLANK or NOT_SHARED."""

    reason: str
    n: Count


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """One combination of the dimensions; `keys` holds one code, reason, BLANK or NOT_SHARED for each of them."""

    keys: tuple[str, ...]
    total: Count
    answered: Count
    rows: tuple[Row, ...]
    gaps: tuple[Gap, ...]

    @property
    def empty(self) -> bool:
        """Whether nobody is in it, and that is told."""
        return all(count == Count(0) for count in self.counts())

    def counts(self) -> Iterator[Count]:
        """Every number that is shown of it."""
        yield self.total
        yield self.answered
        yield from (gap.n for gap in self.gaps)
        for row in self.rows:
            yield row.n
            if row.of is not None:
                yield row.of


@dataclass(frozen=True, slots=True, kw_only=True)
class Dimension:
    """What a figure is split by. Where `overlaps`, one unit may stand in several groups, which then add up to more."""

    name: str
    label: str
    codes: str = ""
    overlaps: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Bare:
    """A figure that still lacks its caveats, and that nobody is shown. `whole` is everyone; `groups` its parts where
    there are dimensions. `title`, `question`, `population`: context Reports.

    `codes` names the list of the rows (or "country", "month", "plain"); `overlaps`: one unit may stand in several
    rows. `erased` persons stand in no number, `undated` units could not be placed in the period. `houses` are the
    organisations whose records are counted, `consented` says that only people with a live permission are.
    `step`: 0, or how many counts are told as one where numbers were rounded.
    `unshared`: of how many stays the days are not shared with us; of trainings and workers, of how many
    organisations no training is known here.
    `unsure` units are not counted, because what would say whether they belong in it has no answer here.
    `left_out`: dimensions that an older report asks for, and that this figure no longer has.
    `breaks`: days on which a form, a service or who reports changed, and what changed: context Reports, or own words.
    """

    indicator: str
    title: str
    question: str
    unit: Unit
    population: str
    dated_by: str
    first: str
    last: str
    as_of: str
    codes: str
    overlaps: bool
    whole: Group
    dimensions: tuple[Dimension, ...] = ()
    groups: tuple[Group, ...] = ()
    erased: int = 0
    undated: int = 0
    filters: tuple[tuple[str, str], ...] = ()
    breaks: tuple[tuple[str, str], ...] = ()
    houses: tuple[str, ...] = ("",)
    consented: bool = False
    step: int = 0
    left_out: tuple[str, ...] = ()
    unshared: int = 0
    unsure: int = 0

    @property
    def of_staff(self) -> bool:
        """Whether it counts nobody who is helped, so that no permission is asked for it."""
        return self.unit in _OF_STAFF

    @property
    def hides(self) -> bool:
        """Whether any number is not shown as it was counted."""
        return any(count.hidden not in SHOWN for group in (self.whole, *self.groups) for count in group.counts())
