"""A finished figure: one unit, every number as n of N, what is missing by its reason, and its caveats."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final, Literal

Unit = Literal["persons", "cases", "episodes", "services", "nights", "goals", "incidents"]
UNITS: Final[tuple[Unit, ...]] = ("persons", "cases", "episodes", "services", "nights", "goals", "incidents")
Hidden = Literal["", "small", "beside_small", "rounded"]
"""Why a number is not shown as it was counted: it is small, it would give a small one away, or it was rounded."""


@dataclass(frozen=True, slots=True)
class Count:
    """`n` is None where the number is hidden."""

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


@dataclass(frozen=True, slots=True)
class Caveat:
    """`text` is marked in the context Reports, {names} in it stand for `facts`; `assumption` is its id, or empty."""

    assumption: str
    text: str
    facts: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Dimension:
    """What a figure is split by. Where `overlaps`, one unit may stand in several groups, which then add up to more."""

    name: str
    label: str
    codes: str = ""
    overlaps: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """`whole` is everyone; `groups` its parts where there are dimensions. `title` and `question`: context Reports.

    `codes` names the list of the rows (or "country", "month", "plain"); `overlaps`: one unit may stand in several
    rows. `erased` persons stand in no number, `undated` units could not be placed in the period.
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
    caveats: tuple[Caveat, ...] = ()
    filters: tuple[tuple[str, str], ...] = ()
    breaks: tuple[tuple[str, str], ...] = field(default=())
    """Days on which a form, a definition or a programme changed, and what changed: context Reports."""

    def __post_init__(self) -> None:
        if self.unit not in UNITS:
            raise ValueError("a figure counts one kind of thing")
        if not self.caveats:
            raise ValueError("no figure goes without its caveats")
        for group in (self.whole, *self.groups):
            self._judge(group)

    def _judge(self, group: Group) -> None:
        counts = [group.total, group.answered, *(gap.n for gap in group.gaps)]
        if any(count.hidden for count in counts):
            return
        total, answered, *gaps = (count.n or 0 for count in counts)
        if answered + sum(gaps) != total:
            raise ValueError("those with an answer and those without are not everyone")
        for row in group.rows:
            if row.of is not None and not row.n.hidden and not row.of.hidden and (row.n.n or 0) > (row.of.n or 0):
                raise ValueError("a part is larger than what it is a part of")
