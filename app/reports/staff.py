"""The workers of this vault and the trainings of the house as figures are handed them: ids and days, never a name."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from app.reports.period import span_of
from app.reports.told import BLANK, NO, NOT_SHARED, REASON, YES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from app.reports.period import Period

UNPLACED: Final = REASON + "training_unplaced"
"""A training with no day that places it in the period or outside it: who was there may have been trained in it."""
NOT_KEPT: Final = REASON + "not_collected_then"
"""No training is written down so far back: that nobody was trained is not said by that."""


@dataclass(frozen=True, slots=True)
class Known:
    """One worker: from which day, and until which (ISO; empty where they still work here)."""

    worker: str
    since: str
    until: str = ""

    def worked(self, first: str, last: str) -> bool:
        """Whether they were here on any day from one to the other, both within."""
        return self.since <= last and (not self.until or self.until >= first)


@dataclass(frozen=True, slots=True)
class There:
    """One training of the house: its day, month or year (empty where there is none), and who was there.

    `gap` is the word for why nobody knows who was there; empty where `came` tells it, also where nobody came.
    """

    day: str
    came: tuple[str, ...] = ()
    gap: str = ""


@dataclass(frozen=True, slots=True)
class Staff:
    workers: tuple[Known, ...] = ()
    trainings: tuple[There, ...] = ()

    def told(self, period: Period, last: str) -> Iterator[str]:
        """For everybody who worked here in the period: yes, no, or why that cannot be said. `last` is its last day
        that has come.
        """
        placed = [(period.holds(each.day), each) for each in self.trainings]
        trained = {who for held, each in placed if held for who in each.came}
        perhaps = {who for held, each in placed if held is None for who in each.came}
        gap = _gap(each.gap for held, each in placed if held is not False)
        gap = gap or (NO if self._reaches(last) else NOT_KEPT)
        for one in self.workers:
            if one.worked(period.first, last):
                yield YES if one.worker in trained else UNPLACED if one.worker in perhaps else gap

    def _reaches(self, last: str) -> bool:
        """Whether any training is written down for a day up to this one."""
        spans = (span_of(each.day) for each in self.trainings)
        return any(span is not None and span[0] <= last for span in spans)


def _gap(gaps: Iterable[str]) -> str:
    """Of several reasons one: what is only kept back from us weighs least."""
    found = sorted({each for each in gaps if each}, key=lambda each: (each == NOT_SHARED, each == BLANK, each))
    return found[0] if found else ""


@dataclass(slots=True)
class Numbers:
    """What a house tells of its trainings without saying who came: how many, of how many workers."""

    workers: int = 0
    surely: int = 0
    at_most: int = 0
    unknown: bool = False

    def add(self, came: str, workers: str) -> None:
        """Of one training, in digits; what is no number is not known."""
        self.workers = max(self.workers, int(workers) if workers.isdigit() else 0)
        if came.isdigit():
            self.surely, self.at_most = max(self.surely, int(came)), self.at_most + int(came)
        else:
            self.unknown = True

    def told(self) -> Iterator[str]:
        """A word for each worker. The fullest training says how many were trained at least; all of them together how
        many at most, had nobody come twice.
        """
        surely = min(self.surely, self.workers)
        at_most = self.workers if self.unknown else min(self.at_most, self.workers)
        yield from [YES] * surely
        yield from [NOT_SHARED] * (at_most - surely)
        yield from [NO] * (self.workers - at_most)
