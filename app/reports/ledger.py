"""The counted columns seen as people, cases and what belongs to them."""

from __future__ import annotations

import sys
from collections import Counter
from itertools import repeat
from typing import TYPE_CHECKING, Literal, Protocol

from app.reports import vectors
from app.reports.period import ALWAYS_TO
from app.reports.told import BLANK, REASON, WITHOUT
from db.facts.words import GONE, STANDS

if TYPE_CHECKING:
    from array import array
    from collections.abc import Callable, Collection, Iterable, Mapping, Sequence

    from app.reports.period import Period
    from app.reports.vectors import Marks, Numbers

NOBODY: str = REASON + WITHOUT
_IN_A_BYTE = 256


class Column(Protocol):
    """db.facts.Column: `words[data[slot]]` is what the record in that slot says."""

    @property
    def words(self) -> Sequence[str]: ...
    @property
    def data(self) -> array[int]: ...


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
        self._first: dict[str, tuple[Numbers, Sequence[int]]] = {}
        self._read: dict[Callable[[Ledger], Mapping[int, str]], Mapping[int, str]] = {}
        self._houses = None if houses is None else frozenset(houses)
        self._same = dict(same or {})
        self._standing: dict[str, Sequence[int]] = {}
        self._met: dict[tuple[str, ...], Mapping[tuple[str, ...], str]] = {}
        self._kept: dict[str, Marks] = {}
        self._owners: dict[tuple[str, str], tuple[Numbers, Sequence[int]]] = {}

    @property
    def joined(self) -> int:
        """How many people stand for nobody, since another record is of the same person."""
        return len(self._same)

    def once(self, read: Callable[[Ledger], Mapping[int, str]]) -> Mapping[int, str]:
        """What is read of each person, kept as long as this lives."""
        if read not in self._read:
            self._read[read] = read(self)
        return self._read[read]

    def end(self, period: Period) -> str:
        """The last day of a period that has come."""
        return min(period.last, self.today)

    def standing(self, kind: str) -> Sequence[int]:
        """The slots whose record is neither voided nor erased, nor of a case that is."""
        if kind not in self._standing:
            self._standing[kind] = vectors.listed(vectors.places(self.kept(kind)))
        return self._standing[kind]

    def gone(self, kind: str) -> int:
        """How many records of this kind were erased, whenever that was."""
        erased = self.marks(kind, "@state", GONE.__eq__)
        of = erased if self._houses is None else _and(erased, self.marks(kind, "@org", self._houses.__contains__))
        return of.count(1)

    def kept(self, kind: str) -> Marks:
        """For each slot whether its record stands."""
        if kind not in self._kept:
            kept = vectors.marks(self._flags(kind))
            if kind not in {"person", "case", "consent"}:
                of_case = vectors.marks(bytes((0, *self._flags("case"))))  # no case is number 0
                kept = kept & of_case[vectors.numbers(self.facts.column(kind, "@case").data)]
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
        return self._owner(kind, "@person")[1]

    def cases(self, kind: str) -> Sequence[int]:
        """For each slot the case it belongs to; -1 for none."""
        return self._owner(kind, "@case")[1]

    def owners(self, kind: str, field: Literal["@person", "@case"]) -> Numbers:
        """The same as an array."""
        return self._owner(kind, field)[0]

    def _owner(self, kind: str, field: str) -> tuple[Numbers, Sequence[int]]:
        if (kind, field) not in self._owners:
            same = self._same if field == "@person" else {}
            found = vectors.owners(self.facts.column(kind, field).data, same, self.facts.many("person"))
            self._owners[kind, field] = found, vectors.listed(found)
        return self._owners[kind, field]

    def plans(self, kind: str) -> Sequence[int]:
        """For each slot the support plan it belongs to; -1 for none."""
        return vectors.listed(vectors.owners(self.facts.column(kind, "@plan").data, {}, 0))

    def ours(self, kind: str) -> bytes:
        """For each slot 1 where our own house began the record."""
        return self.marks(kind, "@org", BLANK.__eq__)

    def first_of(self, kind: str) -> Sequence[int]:
        """For each case the first record of this kind; -1 for none. One more stands at the end: of no case (-1)."""
        return self._first_of(kind)[1]

    def firsts(self, kind: str) -> Numbers:
        """The same as an array."""
        return self._first_of(kind)[0]

    def _first_of(self, kind: str) -> tuple[Numbers, Sequence[int]]:
        if kind not in self._first:
            first = vectors.first_of(self.owners(kind, "@case"), self.kept(kind), self.facts.many("case"))
            self._first[kind] = first, first.tolist()
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
            return vectors.words_at(column.words, vectors.numbers(column.data))
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
        return vectors.words_at(*self.dated(kind, day, month))

    def dated(self, kind: str, day: str, month: str = "") -> tuple[Sequence[str], Numbers]:
        """The same as words, and for each slot the number of its word."""
        days, months = self.numbered(kind, day), self.numbered(kind, month or day)
        if not any(word[:1].isdigit() for word in days[0]):
            return months
        if not any(word[:1].isdigit() for word in months[0]):
            return days
        return vectors.chosen(days, months)

    def numbered(self, kind: str, field: str) -> tuple[Sequence[str], Numbers]:
        """The words of a column, and for each slot the number of its word."""
        column = self.facts.column(kind, field)
        return column.words, vectors.numbers(column.data)

    def first_met(self, kind: str, date: tuple[str, str], fields: tuple[str, ...]) -> Mapping[tuple[str, ...], str]:
        """For each that standing records say in these fields together, the earliest of their dates; looked for once.

        What is in no record with a date is not in it.
        """
        asked = (kind, *date, *fields)
        if asked not in self._met:
            columns = [self.numbered(kind, field) for field in fields]
            self._met[asked] = vectors.earliest(columns, self.dated(kind, *date), self.kept(kind))
        return self._met[asked]

    def by_person(self, kind: str, field: str, keep: Callable[[int], object] | None = None) -> dict[int, str]:
        """For each person who has such a record, what they all say together (told.both)."""
        return self._together("@person", kind, field, keep)

    def by_case(self, kind: str, field: str, keep: Callable[[int], object] | None = None) -> dict[int, str]:
        return self._together("@case", kind, field, keep)

    def _together(
        self, owner: Literal["@person", "@case"], kind: str, field: str, keep: Callable[[int], object] | None
    ) -> dict[int, str]:
        every = self.standing(kind)
        slots = vectors.places(self.kept(kind)) if keep is None else vectors.numbers(list(filter(keep, every)))
        words, said = self.numbered(kind, field)
        return vectors.joined(
            self.owners(kind, owner)[slots],
            (words, said[slots]),
            self.facts.many("person" if owner == "@person" else "case"),
        )

    def is_(self, kind: str, field: str, *codes: str) -> Callable[[int], int]:
        """A test of a slot: whether it says exactly one of these."""
        return self.marks(kind, field, codes.__contains__).__getitem__


def _and(one: bytes, other: bytes) -> bytes:
    """1 where both are 1, all at once as two large numbers."""
    return (int.from_bytes(one, "little") & int.from_bytes(other, "little")).to_bytes(len(one), "little")


def spread(owners: Sequence[int], told: Mapping[int, str], missing: str = NOBODY) -> list[str]:
    """For each unit what its owner (person or case) told."""
    return list(map(told.get, owners, repeat(missing)))


__all__ = ["BLANK", "NOBODY", "Column", "Facts", "Ledger", "spread"]
