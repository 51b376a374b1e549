"""The counted columns seen as people, cases and what belongs to them."""

from __future__ import annotations

import sys
from collections import Counter
from itertools import compress, repeat
from operator import eq
from typing import TYPE_CHECKING, Protocol

from app.reports.combined import Column, combinations
from app.reports.period import ALWAYS_TO
from app.reports.told import BLANK, REASON, WITHOUT, together
from db.facts.words import STANDS

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Mapping, Sequence

    from app.reports.period import Period

NOBODY: str = REASON + WITHOUT
_IN_A_BYTE = 256


class Facts(Protocol):
    """db.facts.Facts, or a list in a test."""

    def many(self, kind: str) -> int: ...
    def column(self, kind: str, field: str) -> Column: ...


class Ledger:
    """One reading of the facts. `houses` narrows everything to records that these organisations began.

    `same` says which person stands for which, where two records are of one person (slots). `beds` are our own rooms:
    from which day (empty: always), after which day no more (empty: still in use), and how many beds. What has not
    ended counts to `today`. `doubtful` finds the consents (slots) that this laptop does not believe, and whether
    they are in dispute.
    """

    def __init__(
        self, facts: Facts, *, houses: Collection[str] | None = None, same: Mapping[int, int] | None = None,
        beds: Sequence[tuple[str, str, int]] = (),
        today: str = ALWAYS_TO,
    ) -> None:  # fmt: skip
        self.facts = facts
        self.beds = beds if houses is None or BLANK in houses else ()
        self.today = today
        self.doubtful: Callable[[], Mapping[int, bool]] = dict
        self._first: dict[str, Sequence[int]] = {}
        self._houses = None if houses is None else frozenset(houses)
        self._same = dict(same or {})
        self._standing: dict[str, Sequence[int]] = {}
        self._kept: dict[str, bytes] = {}
        self._met: dict[tuple[str, ...], Mapping[tuple[str, ...], str]] = {}
        self._people: dict[str, Sequence[int]] = {}
        self._cases: dict[str, Sequence[int]] = {}

    @property
    def joined(self) -> int:
        """How many people stand for nobody, since another record is of the same person."""
        return len(self._same)

    def end(self, period: Period) -> str:
        """The last day of a period that has come."""
        return min(period.last, self.today)

    def standing(self, kind: str) -> Sequence[int]:
        """The slots whose record is neither voided nor erased, nor of a case that is."""
        if kind not in self._standing:
            many, kept = self.facts.many(kind), self._stands(kind)
            self._standing[kind] = range(many) if kept.count(1) == many else list(compress(range(many), kept))
        return self._standing[kind]

    def _stands(self, kind: str) -> bytes:
        """For each slot 1 where its record stands."""
        if kind not in self._kept:
            kept = self._flags(kind)
            if kind not in {"person", "case", "consent"}:
                of_case = bytes((0, *self._flags("case")))  # no case is number 0
                kept = _and(kept, bytes(map(of_case.__getitem__, self.facts.column(kind, "@case").data)))
            self._kept[kind] = kept
        return self._kept[kind]

    def _flags(self, kind: str) -> bytes:
        """For each slot 1 where its own record stands and is of one of the houses."""
        stands = self.marks(kind, "@state", STANDS.__eq__)
        return stands if self._houses is None else _and(stands, self.marks(kind, "@org", self._houses.__contains__))

    def marks(self, kind: str, field: str, good: Callable[[str], bool]) -> bytes:
        """For each slot 1 where its word is good; each different word is asked once."""
        column = self.facts.column(kind, field)
        wanted = bytes(map(good, column.words))
        if len(wanted) > _IN_A_BYTE:
            return bytes(map(wanted.__getitem__, column.data))
        size = column.data.itemsize
        low = column.data.tobytes()[0 if sys.byteorder == "little" else size - 1 :: size]
        return low.translate(wanted.ljust(_IN_A_BYTE, bytes(1)))

    def people(self, kind: str) -> Sequence[int]:
        """For each slot the person it is about, the one who stands for her where two are one."""
        if kind not in self._people:
            slots = _slots(self.facts.column(kind, "@person").data)
            same = self._same
            self._people[kind] = list(map(same.get, slots, slots)) if same else slots
        return self._people[kind]

    def cases(self, kind: str) -> Sequence[int]:
        """For each slot the case it belongs to; -1 for none."""
        if kind not in self._cases:
            self._cases[kind] = _slots(self.facts.column(kind, "@case").data)
        return self._cases[kind]

    def plans(self, kind: str) -> Sequence[int]:
        """For each slot the support plan it belongs to; -1 for none."""
        return _slots(self.facts.column(kind, "@plan").data)

    def ours(self, kind: str) -> bytes:
        """For each slot 1 where our own house began the record."""
        return self.marks(kind, "@org", BLANK.__eq__)

    def first_of(self, kind: str) -> Sequence[int]:
        """For each case the first record of this kind; -1 for none. One more stands at the end: of no case (-1)."""
        if kind not in self._first:
            of, first = self.cases(kind), [-1] * (self.facts.many("case") + 1)
            for slot in reversed(self.standing(kind)):
                first[of[slot]] = slot
            first[-1] = -1
            self._first[kind] = first
        return self._first[kind]

    def first_ones(self, kind: str, cases: Sequence[int]) -> Sequence[int]:
        """For each of these cases the first record of this kind; -1 for none, and of no case."""
        return list(map(self.first_of(kind).__getitem__, cases))

    def words(self, kind: str, field: str, change: Callable[[str], str] | None = None) -> Sequence[str]:
        """For each slot what it says; `change` is asked once for each different word."""
        column = self.facts.column(kind, field)
        words = column.words if change is None else [change(word) for word in column.words]
        return list(map(words.__getitem__, column.data))

    def said(self, kind: str, field: str, slots: Iterable[int], none: str = BLANK) -> Sequence[str]:
        """What the records in these slots say; `none` where the slot is -1."""
        column = self.facts.column(kind, field)
        if isinstance(slots, range) and len(slots) == len(column.data):
            return list(map(column.words.__getitem__, column.data))
        numbers = [*column.data, len(column.words)]
        words = (*column.words, none)
        return list(map(words.__getitem__, map(numbers.__getitem__, slots)))

    def tally(self, kind: str, field: str, slots: Iterable[int]) -> Counter[str]:
        """How many of the records in these slots say each word; slots of -1 are in no number."""
        column, found = self.facts.column(kind, field), Counter[str]()
        numbers = [*column.data, len(column.words)]
        words = (*column.words, NOBODY)
        for number, many in Counter(map(numbers.__getitem__, slots)).items():
            if number < len(column.words):
                found[words[number]] += many
        return found

    def dates(self, kind: str, day: str, month: str = "") -> Sequence[str]:
        """The day where it is known to us, else the month that travelled in its place."""
        days, months = self.facts.column(kind, day), self.facts.column(kind, month or day)
        if not any(word[:1].isdigit() for word in days.words):
            return self.words(kind, month or day)
        if not any(word[:1].isdigit() for word in months.words):
            return self.words(kind, day)
        chosen = _Dates(days.words, months.words)
        return list(map(chosen.__getitem__, zip(days.data, months.data, strict=True)))

    def first_met(self, kind: str, date: tuple[str, str], fields: tuple[str, ...]) -> Mapping[tuple[str, ...], str]:
        """For each that standing records say in these fields together, the earliest of their dates; looked for once.

        What is in no record with a date is not in it.
        """
        asked = (kind, *date, *fields)
        if asked not in self._met:
            days, months = (self.facts.column(kind, each or date[0]) for each in date)
            columns = [self.facts.column(kind, field) for field in fields]
            every = len(self.standing(kind)) == len(days.data)
            told, bits = combinations((days, months, *columns), None if every else self._stands(kind))
            self._met[asked] = {
                tuple(column.words[own >> bits * at & (1 << bits) - 1] for at, column in enumerate(columns)): day
                for own, day in _earliest(told, bits, _Dates(days.words, months.words)).items()
            }
        return self._met[asked]

    def by_person(self, kind: str, field: str, keep: Callable[[int], object] | None = None) -> dict[int, str]:
        """For each person who has such a record, what they all say together (told.both)."""
        return self._together(self.people(kind), kind, field, keep)

    def by_case(self, kind: str, field: str, keep: Callable[[int], object] | None = None) -> dict[int, str]:
        return self._together(self.cases(kind), kind, field, keep)

    def _together(
        self, owners: Sequence[int], kind: str, field: str, keep: Callable[[int], object] | None
    ) -> dict[int, str]:
        slots = self.standing(kind) if keep is None else list(filter(keep, self.standing(kind)))
        return together(map(owners.__getitem__, slots), self.said(kind, field, slots))

    def is_(self, kind: str, field: str, *codes: str) -> Callable[[int], int]:
        """A test of a slot: whether it says exactly one of these."""
        return self.marks(kind, field, codes.__contains__).__getitem__


def _slots(numbers: Sequence[int]) -> Sequence[int]:
    """Columns count slots from 1, and 0 is none; where each stands in its own place they are counted alone."""
    every = range(1, len(numbers) + 1)
    return range(len(numbers)) if all(map(eq, numbers, every)) else [number - 1 for number in numbers]


def _earliest(told: Iterable[int], bits: int, dates: _Dates) -> dict[int, str]:
    """For each number without the two lowest parts, those of a day and a month, the earliest date."""
    part, found = (1 << bits) - 1, dict[int, str]()
    for number in told:
        day = dates[number & part, number >> bits & part]
        own = number >> 2 * bits
        if day[:1].isdigit() and (own not in found or day < found[own]):
            found[own] = day
    return found


class _Dates(dict[tuple[int, int], str]):
    """By the numbers of a day and of a month: the day where it is one, else the month."""

    def __init__(self, days: Sequence[str], months: Sequence[str]) -> None:
        super().__init__()
        self._words = days, months

    def __missing__(self, numbers: tuple[int, int]) -> str:
        day, month = (words[number] for words, number in zip(self._words, numbers, strict=True))
        return self.setdefault(numbers, month if month[:1].isdigit() and not day[:1].isdigit() else day)


def _and(one: bytes, other: bytes) -> bytes:
    """1 where both are 1, all at once as two large numbers."""
    return (int.from_bytes(one, "little") & int.from_bytes(other, "little")).to_bytes(len(one), "little")


def spread(owners: Sequence[int], told: Mapping[int, str], missing: str = NOBODY) -> list[str]:
    """For each unit what its owner (person or case) told."""
    return list(map(told.get, owners, repeat(missing)))


__all__ = ["BLANK", "NOBODY", "Column", "Facts", "Ledger", "spread"]
