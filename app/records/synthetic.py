"""People as rows of coded answers for synthetic data: those who may be told of, and of each only what may be told."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from app.records import counting
from app.records.columns import COLUMNS, Reader
from app.records.dataset import Wish, choose, must_be_period
from app.records.dataset_errors import FormatNotKept
from app.records.footing import same_people
from app.records.readable import Readable
from app.reports.ledger import Ledger
from app.reports.linked import OUTSIDE, Rule
from app.synthetic.errors import ColumnsWrong, PurposeWrong
from app.synthetic.table import Column, Table
from db.facts import Facts

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from sqlalchemy.orm import Session

    from app.progress import Progress
    from app.records.dataset import Chosen
    from app.sync.parties import Party

FORMATS: Final = ("xlsx", "csv", "json")
PURPOSES: Final = ("statistics", "research")
FEWEST, MOST = 2, 8
"""Columns: one alone is a table, and many leave too little in common."""
USUAL: Final = ("year", "age_band", "gender", "citizenships", "exploitation_types")
TWICE: Final = "same_person"
KINDS: Final = ("person", "case", "intake", "episode")


@dataclass(frozen=True, slots=True, kw_only=True)
class SyntheticWish:
    """`partner` as in Wish; `columns` are names in COLUMNS; what fewer than `threshold` people share is left out."""

    partner: str
    columns: tuple[str, ...] = USUAL
    form: str = "xlsx"
    purpose: str = "statistics"
    since: str = ""
    until: str = ""
    threshold: int = OUTSIDE

    @property
    def people(self) -> Wish:
        """Of whom: never with names."""
        return Wish(partner=self.partner, purpose=self.purpose, since=self.since, until=self.until)

    @property
    def names(self) -> bool:
        return False

    @property
    def period(self) -> str:
        return self.people.period


@dataclass(slots=True)
class Rows:
    """`told` are the people behind `table`, one a row; `left_out` are reasons with people."""

    party: Party
    table: Table
    told: tuple[bytes, ...]
    left_out: Counter[str] = field(default_factory=Counter)


def asked(wish: SyntheticWish) -> dict[str, object]:
    """What is kept of a data set that went out."""
    return {
        "columns": list(wish.columns), "purpose": wish.purpose, "since": wish.since, "until": wish.until,
        "threshold": wish.threshold,
    }  # fmt: skip


def must_be_sound(wish: SyntheticWish) -> None:
    """Raises FormatNotKept, PurposeWrong, PeriodWrong, ColumnsWrong or ThresholdTooLow."""
    if wish.form not in FORMATS:
        raise FormatNotKept
    if wish.purpose not in PURPOSES:
        raise PurposeWrong
    must_be_period(wish.people)
    names = wish.columns
    if not FEWEST <= len(names) <= MOST or len(set(names)) != len(names) or not set(names) <= set(COLUMNS):
        raise ColumnsWrong(fewest=FEWEST, most=MOST)
    Rule(threshold=wish.threshold)


def gather(session: Session, wish: SyntheticWish, today: str, progress: Progress) -> Rows:
    """Brings the columns up to date, so it needs a unit of work that writes. NotTrusted for a partner that is not."""
    must_be_sound(wish)
    chosen = choose(session, wish.people, today)
    counting.ledger(session, None, today, progress)
    facts = Facts.of(session)
    # each record for itself: what stands in another was agreed to elsewhere
    ledger = Ledger(Readable(facts), today=today)
    people = _once(session, facts, chosen)
    slots = facts.slots("case", [case for subject in people for case in chosen.cases[subject]])
    readers = [Reader(COLUMNS[name], ledger) for name in wish.columns]
    rows = []
    for subject, person in people.items():
        shared = chosen.handing.shared(KINDS, chosen.scopes[subject])
        cases = [slots[case] for case in chosen.cases[subject] if case in slots]
        case = min(cases, key=readers[0].began, default=-1)
        rows.append(tuple(reader.word(person, case, shared) for reader in readers))
    columns = tuple(Column(name, COLUMNS[name].several) for name in wish.columns)
    return Rows(chosen.party, Table(columns, rows), tuple(people), chosen.left_out)


def _once(session: Session, facts: Facts, chosen: Chosen) -> Mapping[bytes, int]:
    """Each person's slot; of records that were found to be one person's, one."""
    slots = facts.slots("person", chosen.told)
    same = same_people(session, facts)
    found: dict[bytes, int] = {}
    heads: set[int] = set()
    for subject, slot in sorted(slots.items(), key=lambda each: each[1] in same):
        head = same.get(slot, slot)
        if head in heads:
            chosen.left_out[TWICE] += 1
            continue
        heads.add(head)
        found[subject] = slot
    return found


def columns_offered() -> Iterator[tuple[str, str]]:
    """The names of the columns that may be chosen, with their words."""
    return ((name, each.label) for name, each in COLUMNS.items())
