"""From what a worker asks of the list of cases to what the vault is asked: filters, order, words."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING, Final, Literal

from app.forms.catalogue import fields_of
from app.records.believed import without
from db import search
from db.search.find import SORTS, Sort
from db.search.permits import PURPOSES, SAID, UNTIL

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy.orm import Session

SOON_DAYS: Final = 30
_STAMP_BITS: Final = 16
_CODED: Final = {"choice": "is", "country": "is", "language": "is", "yes_no": "is"}
_SEVERAL: Final = frozenset({"choices", "countries", "languages"})
_SAID: Final = frozenset({"text", "long_text"})
_DAYS: Final = frozenset({"date", "partial_date"})
_VOIDED: Final[dict[str, Literal["no", "too", "only"]]] = {"no": "no", "too": "too", "only": "only"}
PERMITTED: Final = ("given", "waits", "withdrawn", "expired", "refused", "none")
"""How it may stand with a permission for one purpose."""
Way = Literal["is", "has", "from", "to", "says"]


@dataclass(frozen=True, slots=True)
class RecordFilter:
    """A record of this kind of which every test holds: (question, way, value) with the ways that `ways` names."""

    kind: str = ""
    tests: tuple[tuple[str, str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class CaseFilter:
    """Everything that is not empty must hold; of several values of one kind one is enough. Days are ISO texts.

    `consent`: none, soon, withdrawn, whatever for. `permissions` are pairs of a purpose (`PURPOSES`) and a state
    (`PERMITTED`), all of which must hold. `tasks`: open, overdue. `voided`: no, too, only.
    """

    statuses: tuple[str, ...] = ()
    workers: tuple[str, ...] = ()
    risks: tuple[str, ...] = ()
    nationalities: tuple[str, ...] = ()
    exploitation: tuple[str, ...] = ()
    opened_from: str = ""
    opened_to: str = ""
    changed_from: str = ""
    changed_to: str = ""
    consent: str = ""
    permissions: tuple[tuple[str, str], ...] = ()
    tasks: str = ""
    in_house: bool = False
    disputed: bool = False
    voided: str = "no"
    record: RecordFilter = field(default_factory=RecordFilter)


@dataclass(frozen=True, slots=True)
class CaseSearch:
    """One question put to the list: words, filters, and what it is sorted by (changed, number, name, opened, risk)."""

    text: str = ""
    filter: CaseFilter = field(default_factory=CaseFilter)
    sort: str = "changed"
    down: bool = True


def ways(kind: str) -> tuple[Way, ...]:
    """How a question of this kind may be asked about in a record; none for those that cannot."""
    if kind in _CODED:
        return ("is",)
    if kind in _SEVERAL:
        return ("has",)
    if kind in _SAID:
        return ("says",)
    return ("from", "to") if kind in _DAYS else ()


def wanted(session: Session, asked: CaseSearch, today: date, *, guarded: bool) -> search.Wanted:
    """KeyError or ValueError for an order, a kind or a question there is not; a kept search leaves those out before."""
    said = asked.filter
    sorts: dict[str, Sort] = {each: each for each in SORTS}
    return search.Wanted(
        terms=tuple(_terms(session, said, today, guarded=guarded)),
        voided=_VOIDED[said.voided],
        opened=(said.opened_from, said.opened_to),
        changed=(_stamp(said.changed_from, 0), _stamp(said.changed_to, 1)),
        sort=sorts[asked.sort],
        down=asked.down,
    )


def _terms(session: Session, said: CaseFilter, today: date, *, guarded: bool) -> Iterator[search.Term]:
    for facet, values in (
        ("status", said.statuses),
        ("worker", said.workers),
        ("risk", said.risks),
        ("nationality", said.nationalities),
        ("exploitation", said.exploitation),
    ):
        if values:
            yield search.Has(facet, values)
    yield from _permitted(session, said.consent, today)
    for purpose, state in said.permissions:
        yield from _permitted_for(session, purpose, state, today)
    yield from _of_day(said, today)
    if said.disputed:
        yield search.Has("disputed", ("yes", "guarded") if guarded else ("yes",))
    if said.record.kind and said.record.tests:
        tests = tuple(search.Test(name, way, value) for name, way, value in said.record.tests)  # type: ignore[arg-type]
        for test in tests:
            _must_be_asked(said.record.kind, test)
        yield search.RecordTerm(said.record.kind, tests, guarded)


def _permitted(session: Session, consent: str, today: date) -> Iterator[search.Term]:
    """A permission that waits for a look or is in dispute is not in force: asked only where a list asks for it."""
    day, soon = today.isoformat(), (today + timedelta(days=SOON_DAYS)).isoformat()
    if consent == "none":
        yield search.Lacks("consent_until", low=day, but=tuple(without(session, day)))
    elif consent == "soon":
        yield search.Between("consent_until", day, soon, but=tuple(without(session, day, soon)))
    elif consent == "withdrawn":
        yield search.Has("withdrawn", ("yes",))


def _permitted_for(session: Session, purpose: str, state: str, today: date) -> Iterator[search.Term]:
    """KeyError for a purpose or a state there is not. What waits was said yes to, and lets nothing go yet."""
    if purpose not in PURPOSES or state not in PERMITTED:
        raise KeyError(purpose, state)
    day, until, said = today.isoformat(), f"{UNTIL}{purpose}", f"{SAID}{purpose}"
    if state == "given":
        yield search.Between(until, day, but=tuple(without(session, day, purpose=purpose)))
    elif state == "waits":
        halted = search.About(tuple(without(session, day, purpose=purpose)))
        yield search.AnyOf((search.Has(said, ("held",)), halted))
    elif state == "expired":
        yield search.Between(until, high=(today - timedelta(days=1)).isoformat())
        yield search.Lacks(until, day)
    elif state == "none":
        yield search.Lacks(until)
        yield search.Lacks(said)
    else:
        yield search.Has(said, (state,))


def _of_day(said: CaseFilter, today: date) -> Iterator[search.Term]:
    """What is true today and may not be tomorrow."""
    if said.tasks == "open":
        yield search.Between("task_due")
    elif said.tasks == "overdue":
        yield search.Between("task_due", high=(today - timedelta(days=1)).isoformat())
    if said.in_house:
        yield search.Between("stay_until", low=(today + timedelta(days=1)).isoformat())


def _must_be_asked(kind: str, test: search.Test) -> None:
    asked = next((each for each in fields_of(kind) if each.name == test.field), None)
    if asked is None or test.way not in ways(asked.kind):
        raise ValueError("no such question")


def _stamp(day: str, more: int) -> int | None:
    """The first moment of a day on this laptop's calendar, or the last, as the journal stamps it."""
    if not day:
        return None
    moment = datetime.combine(date.fromisoformat(day) + timedelta(days=more), time()).astimezone()
    return (int(moment.timestamp() * 1000) << _STAMP_BITS) - more
