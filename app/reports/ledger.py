"""The counted columns seen as people, cases and what belongs to them."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Protocol

from app.reports.period import ALWAYS_TO
from app.reports.told import BLANK, REASON, WITHOUT, both
from db.facts.words import STANDS

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Mapping, Sequence

    from app.reports.period import Period

NOBODY: str = REASON + WITHOUT


class Column(Protocol):
    """db.facts.Column: `words[data[slot]]` is what the record in that slot says."""

    @property
    def words(self) -> Sequence[str]: ...
    @property
    def data(self) -> Sequence[int]: ...


class Facts(Protocol):
    """db.facts.Facts, or a list in a test."""

    def many(self, kind: str) -> int: ...
    def column(self, kind: str, field: str) -> Column: ...


class Ledger:
    """One reading of the facts. `houses` narrows everything to records that these organisations began.

    `same` says which person stands for which, where two records are of one person (slots). `beds` are our own rooms:
    from which day (empty: always), after which day no more (empty: still in use), and how many beds. What has not
    ended counts to `today`.
    """

    def __init__(
        self, facts: Facts, *, houses: Collection[str] | None = None, same: Mapping[int, int] | None = None,
        beds: Sequence[tuple[str, str, int]] = (),
        today: str = ALWAYS_TO,
    ) -> None:  # fmt: skip
        self.facts = facts
        self.beds = beds
        self.today = today
        self._first: dict[str, Sequence[int]] = {}
        self._houses = None if houses is None else frozenset(houses)
        self._same = dict(same or {})
        self._standing: dict[str, Sequence[int]] = {}
        self._people: dict[str, Sequence[int]] = {}
        self._cases: dict[str, Sequence[int]] = {}

    def end(self, period: Period) -> str:
        """The last day of a period that has come."""
        return min(period.last, self.today)

    def standing(self, kind: str) -> Sequence[int]:
        """The slots whose record is neither voided nor erased, nor of a case that is."""
        if kind not in self._standing:
            self._standing[kind] = self._find_standing(kind)
        return self._standing[kind]

    def _find_standing(self, kind: str) -> Sequence[int]:
        state, house = self.facts.column(kind, "@state"), self.facts.column(kind, "@org")
        good = {no for no, word in enumerate(state.words) if word == STANDS}
        ours = {no for no, word in enumerate(house.words) if self._houses is None or word in self._houses}
        stands, begun, many = state.data, house.data, self.facts.many(kind)
        found: Sequence[int] = range(many)
        if not good.issuperset(stands):
            found = [slot for slot in found if stands[slot] in good]
        if self._houses is not None:
            found = [slot for slot in found if begun[slot] in ours]
        if kind in {"person", "case", "consent"}:
            return found
        cases, of = self.standing("case"), self.cases(kind)
        if len(cases) == self.facts.many("case"):
            return found if not many or min(of) >= 0 else [slot for slot in found if of[slot] >= 0]
        wanted = frozenset(cases)
        return [slot for slot in found if of[slot] in wanted]

    def people(self, kind: str) -> Sequence[int]:
        """For each slot the person it is about, the one who stands for her where two are one."""
        if kind not in self._people:
            data = self.facts.column(kind, "@person").data
            same = self._same
            self._people[kind] = [same.get(each - 1, each - 1) for each in data] if same else [n - 1 for n in data]
        return self._people[kind]

    def cases(self, kind: str) -> Sequence[int]:
        """For each slot the case it belongs to; -1 for none."""
        if kind not in self._cases:
            self._cases[kind] = [number - 1 for number in self.facts.column(kind, "@case").data]
        return self._cases[kind]

    def plans(self, kind: str) -> Sequence[int]:
        """For each slot the support plan it belongs to; -1 for none."""
        return [number - 1 for number in self.facts.column(kind, "@plan").data]

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
        told = zip(self.words(kind, day), self.words(kind, month or day), strict=True)
        return [d if d[:1].isdigit() else m if m[:1].isdigit() else d for d, m in told]

    def by_person(self, kind: str, field: str, keep: Callable[[int], bool] | None = None) -> dict[int, str]:
        """For each person who has such a record, what they all say together (told.both)."""
        return self._together(self.people(kind), kind, field, keep)

    def by_case(self, kind: str, field: str, keep: Callable[[int], bool] | None = None) -> dict[int, str]:
        return self._together(self.cases(kind), kind, field, keep)

    def _together(
        self, owners: Sequence[int], kind: str, field: str, keep: Callable[[int], bool] | None
    ) -> dict[int, str]:
        told = self.words(kind, field)
        found: dict[int, str] = {}
        for slot in self.standing(kind):
            if keep is None or keep(slot):
                owner, word = owners[slot], told[slot]
                before = found.get(owner)
                found[owner] = word if before is None else both(before, word)
        return found

    def is_(self, kind: str, field: str, *codes: str) -> Callable[[int], bool]:
        """A test of a slot: whether it says exactly one of these."""
        column = self.facts.column(kind, field)
        wanted = {no for no, word in enumerate(column.words) if word in codes}
        data = column.data
        return lambda slot: data[slot] in wanted


def spread(owners: Sequence[int], told: Mapping[int, str], missing: str = NOBODY) -> list[str]:
    """For each unit what its owner (person or case) told."""
    return [told.get(owner, missing) for owner in owners]


__all__ = ["BLANK", "NOBODY", "Column", "Facts", "Ledger", "spread"]
