"""The counted columns seen as people, cases and what belongs to them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Literal, Protocol, TypeVar

from app.reports import owned, vectors
from app.reports.coded import Places, Told, Words, joined, places
from app.reports.period import ALWAYS_TO
from app.reports.staff import Staff
from app.reports.told import BLANK, REASON, WITHOUT, both
from db.facts.words import GONE, STANDS

if TYPE_CHECKING:
    from array import array
    from collections.abc import Collection, Hashable, Mapping, Sequence

    from app.reports.arrays import Marks, Numbers
    from app.reports.period import Period

Join = Callable[[str, str], str]
Read = TypeVar("Read")
NOBODY: str = REASON + WITHOUT
_OF_NO_CASE = frozenset({"person", "case", "consent", "training"})
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
    they are in dispute; `staff` our own workers and trainings.
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
        self.staff: Callable[[], Staff] = Staff
        self._first: dict[str, Numbers] = {}
        self._read: dict[tuple[Hashable, ...], Any] = {}
        self._houses = None if houses is None else frozenset(houses)
        self._same = dict(same or {})
        self._standing: dict[str, Sequence[int]] = {}
        self._met: dict[tuple[str, ...], Mapping[tuple[str, ...], str]] = {}
        self._kept: dict[str, Marks] = {}
        self._owners: dict[tuple[str, str], Numbers] = {}
        self._lists: dict[tuple[str, str], Sequence[int]] = {}

    @property
    def joined(self) -> int:
        """How many people stand for nobody, since another record is of the same person."""
        return len(self._same)

    def once(self, read: Callable[..., Read], *asked: Hashable) -> Read:
        """What is read for one figure is there for the next: kept as long as this lives."""
        known: Read | None = self._read.get((read, *asked))
        if known is None:
            known = self._read[read, *asked] = read(self, *asked)
        return known

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
            if kind not in _OF_NO_CASE:
                of_case = vectors.or_nobody(self.kept("case"))
                kept = kept & of_case[self.owners(kind, "@case")]
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
        if column.data.itemsize == 1:
            return column.data.tobytes().translate(wanted.ljust(_IN_A_BYTE, bytes(1))[:_IN_A_BYTE])
        return vectors.said_of(list(map(bool, wanted)), vectors.column(column.data)).tobytes()

    def people(self, kind: str) -> Sequence[int]:
        """For each slot the person it is about, the one who stands for her where two are one."""
        return self._listed(kind, "@person", self.owners(kind, "@person"))

    def cases(self, kind: str) -> Sequence[int]:
        """For each slot the case it belongs to; -1 for none."""
        return self._listed(kind, "@case", self.owners(kind, "@case"))

    def _listed(self, kind: str, what: str, found: Numbers) -> Sequence[int]:
        if (kind, what) not in self._lists:
            self._lists[kind, what] = vectors.listed(found)
        return self._lists[kind, what]

    def owners(self, kind: str, field: Literal["@person", "@case"]) -> Numbers:
        """The same as an array."""
        if (kind, field) not in self._owners:
            same = self._same if field == "@person" else {}
            found = vectors.owners(self.facts.column(kind, field).data, same, self.facts.many("person"))
            self._owners[kind, field] = found
        return self._owners[kind, field]

    def plans(self, kind: str) -> Numbers:
        """For each slot the support plan it belongs to; -1 for none."""
        return vectors.owners(self.facts.column(kind, "@plan").data, {}, 0)

    def ours(self, kind: str) -> bytes:
        """For each slot 1 where our own house began the record."""
        return self.marks(kind, "@org", BLANK.__eq__)

    def first_of(self, kind: str) -> Sequence[int]:
        """For each case the first record of this kind; -1 for none. One more stands at the end: of no case (-1)."""
        return self._listed(kind, "first", self.firsts(kind))

    def firsts(self, kind: str) -> Numbers:
        """The same as an array."""
        if kind not in self._first:
            self._first[kind] = owned.first_of(self.owners(kind, "@case"), self.kept(kind), self.facts.many("case"))
        return self._first[kind]

    def first_ones(self, kind: str, cases: Sequence[int]) -> Places:
        """For each of these cases the first record of this kind; -1 for none, and of no case."""
        return Places(self.firsts(kind)[places(cases)])

    def words(self, kind: str, field: str, change: Callable[[str], str] | None = None) -> Sequence[str]:
        """For each slot what it says, one by one; `change` is asked once for each different word."""
        told = self.coded(kind, field)
        return (told if change is None else told.changed(change)).plain

    def coded(self, kind: str, field: str) -> Words:
        """The same as numbers of words."""
        column = self.facts.column(kind, field)
        return Words(column.words, vectors.column(column.data))

    def said(self, kind: str, field: str, slots: Sequence[int], none: str = BLANK) -> Words:
        """What the records in these slots say; `none` where the slot is -1."""
        return self.coded(kind, field).read(places(slots), none)

    def tally(self, kind: str, field: str, slots: Sequence[int] | Numbers) -> Counter[str]:
        """How many of the records in these slots say each word; slots of -1 are in no number."""
        told, found = self.coded(kind, field), Counter[str]()
        own = places(slots)
        for word, many in zip(told.table, vectors.times(told.at[own[own >= 0]], len(told.table)), strict=True):
            if many:
                found[word] += many
        return found

    def dates(self, kind: str, day: str, month: str = "") -> Sequence[str]:
        """The day where it is known to us, else the month that travelled in its place; one by one."""
        return self.dated(kind, day, month).plain

    def dated(self, kind: str, day: str, month: str = "") -> Words:
        """The same as numbers of words."""
        told = self.once(Ledger._dated, kind, day, month)
        return Words(told.table, told.at)

    def _dated(self, kind: str, day: str, month: str) -> Words:
        days, months = self.coded(kind, day), self.coded(kind, month or day)
        if not any(word[:1].isdigit() for word in days.table):
            return months
        if not any(word[:1].isdigit() for word in months.table):
            return days
        return Words(*vectors.chosen((days.table, days.at), (months.table, months.at)))

    def first_met(self, kind: str, date: tuple[str, str], fields: tuple[str, ...]) -> Mapping[tuple[str, ...], str]:
        """For each that standing records say in these fields together, the earliest of their dates; looked for once.

        What is in no record with a date is not in it.
        """
        asked = (kind, *date, *fields)
        if asked not in self._met:
            told = [self.coded(kind, field) for field in fields]
            dates = self.dated(kind, *date)
            self._met[asked] = vectors.earliest(
                [(each.table, each.at) for each in told], (dates.table, dates.at), self.kept(kind)
            )
        return self._met[asked]

    def by_person(self, kind: str, field: str, keep: Marks | None = None) -> Told:
        """For each person who has such a record, what they all say together (told.both)."""
        return self.people_say(kind, self.coded(kind, field), both, keep)

    def by_case(self, kind: str, field: str, keep: Marks | None = None) -> Told:
        return self.cases_say(kind, self.coded(kind, field), both, keep)

    def people_say(self, kind: str, words: Words, join: Join, keep: Marks | None = None) -> Told:
        """The same of words that were made of the records of this kind, one a slot."""
        return self._together("@person", kind, words, join, self._of(kind, keep))

    def cases_say(self, kind: str, words: Words, join: Join, keep: Marks | None = None) -> Told:
        return self._together("@case", kind, words, join, self._of(kind, keep))

    def _of(self, kind: str, keep: Marks | None) -> Numbers:
        return vectors.places(self.kept(kind) if keep is None else self.kept(kind) & keep)

    def _together(
        self, owner: Literal["@person", "@case"], kind: str, words: Words, join: Join, slots: Numbers
    ) -> Told:
        many = self.facts.many("person" if owner == "@person" else "case")
        return joined(self.owners(kind, owner)[slots], words.where(slots), many, join)

    def is_(self, kind: str, field: str, *codes: str) -> Callable[[int], int]:
        """A test of a slot: whether it says exactly one of these."""
        return self.marks(kind, field, codes.__contains__).__getitem__

    def which(self, kind: str, field: str, *codes: str) -> Marks:
        """The same of all slots at once."""
        return vectors.marks(self.marks(kind, field, codes.__contains__))


def _and(one: bytes, other: bytes) -> bytes:
    """1 where both are 1, all at once as two large numbers."""
    return (int.from_bytes(one, "little") & int.from_bytes(other, "little")).to_bytes(len(one), "little")


def spread(owners: Sequence[int], told: Told, missing: str = NOBODY) -> Words:
    """For each unit what its owner (person or case) told."""
    return told.of(owners, missing)


__all__ = ["BLANK", "NOBODY", "Column", "Facts", "Ledger", "spread"]
