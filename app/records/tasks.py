"""Tasks that are not done: whose they are and how many, counted in their index alone."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import cache
from itertools import groupby
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import case, func, select

from app.records import workers
from app.records.begun import perhaps_begun_here
from app.records.due import AHEAD, Due, is_ours
from app.records.origins import Origins
from app.records.own_tasks import SUPERVISOR
from app.roles import may
from db.models import Task

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import date

    from sqlalchemy import ColumnElement, Select
    from sqlalchemy.orm import Session

    from app.desk import WorkerCard

_OPEN: Final = (Task.state.is_(None), Task.state == "open")


@dataclass(frozen=True, slots=True)
class TaskCounts:
    """Up to a week ahead; `mine` are this worker's, `nobodys` name no one."""

    late: int = 0
    today: int = 0
    week: int = 0
    mine: int = 0
    nobodys: int = 0

    @property
    def all(self) -> int:
        return self.late + self.today + self.week


class Whose:
    """A task names who does it in free text: by name or code, in capitals or not, one or several; those of the app say
    Supervisor. Who only a longer name holds is not meant: Dara is not Dara Sok, where both work here.
    """

    def __init__(self, worker: WorkerCard, others: Iterable[tuple[str, str]]) -> None:
        """`others` are the names and codes of everybody at work here."""
        own = {_words(worker.name), _words(worker.code)}
        if may(worker.role, "approve"):
            own.add(_words(SUPERVISOR))
        known = own | {_words(each) for pair in others for each in pair} | {_words(SUPERVISOR)}
        self._own = own
        self._known = sorted(known - {()}, key=len, reverse=True)
        self._named = cache(self._look)

    def mine(self, who: object) -> bool:
        return isinstance(who, str) and not self._own.isdisjoint(self._named(who))

    def nobodys(self, who: object) -> bool:
        """Nobody who works here: a reason, a name misspelt, somebody who left or never was here."""
        return not isinstance(who, str) or not self._named(who)

    def _look(self, who: str) -> frozenset[tuple[str, ...]]:
        said, found = list(_words(who)), set()
        for name in self._known:
            for at in range(len(said) - len(name) + 1):
                if tuple(said[at : at + len(name)]) == name:
                    found.add(name)
                    said[at : at + len(name)] = [""] * len(name)
        return frozenset(found)


def whose_of(session: Session, worker: WorkerCard) -> Whose:
    return Whose(worker, [(each.name, each.code) for each in workers.present(session)])


def counts(session: Session, day: date, whose: Whose, *, all_: bool) -> TaskCounts:
    """With `all_` every worker's; else this worker's and nobody's."""
    told = [0] * 5
    for who, late, today, many in _groups(session, day):
        mine, nobodys = whose.mine(who), whose.nobodys(who)
        if all_ or mine or nobodys:
            counted = (late, today, many - late - today, many * mine, many * nobodys)
            told = [before + more for before, more in zip(told, counted, strict=True)]
    return TaskCounts(*told)


def due(session: Session, day: date, wanted: Callable[[object], bool], most: int) -> list[Due]:
    """The first few that are due within a week, the most urgent day first."""
    until = (day + AHEAD).isoformat()
    names = [who for who in _workers(session, until) if wanted(who)]
    found: list[Due] = []
    for state in _OPEN:
        for who in names:
            same = Task.who.is_(None) if who is None else Task.who == who
            asked = _standing(state).where(Task.due_on <= until, same).order_by(Task.due_on).limit(most)
            found += _dues(session, asked)
    return sorted(found, key=lambda each: (each.day, each.record))[:most]


def every(session: Session, until: str, wanted: Callable[[object], bool]) -> list[Due]:
    """All of this house that are open, for the whole list; `until` empty takes those without a day too."""
    found, origins, ours_first = [], Origins(session), perhaps_begun_here(session, Task)
    for state in _OPEN:
        asked = _standing(state).where(ours_first).add_columns(Task.st).order_by(Task.due_on)
        rows = session.execute(asked.where(Task.due_on <= until) if until else asked)
        ours = (each for each in rows if wanted(each.who) and is_ours(origins, each.st))
        found += [_due(record, subject, day) for record, subject, day, *_ in ours]
    return sorted(found, key=lambda each: (not each.day, each.day, each.record))


def _groups(session: Session, day: date) -> Iterable[tuple[Any, int, int, int]]:
    """Each worker named, with how many are late, due today, and due within a week in all."""
    until, now = (day + AHEAD).isoformat(), day.isoformat()
    late, today = _times(Task.due_on < now), _times(Task.due_on == now)
    for state in _OPEN:
        asked = select(Task.who, late, today, func.count()).where(state, *_kept(), Task.due_on <= until)
        for row in session.execute(asked.group_by(Task.who)):
            yield tuple(row)


def _times(holds: ColumnElement[bool]) -> ColumnElement[int]:
    return func.sum(case((holds, 1), else_=0))


def _workers(session: Session, until: str) -> list[Any]:
    """Everybody who is named in a task that is due; a reason and a blank are nobody."""
    found: dict[str, Any] = {}
    for state in _OPEN:
        asked = select(Task.who).where(state, *_kept(), Task.due_on <= until).distinct()
        found |= {repr(who): who for who in session.scalars(asked)}
    return list(found.values())


def _standing(state: ColumnElement[bool]) -> Select[Any]:
    return select(Task.id, Task.subject, Task.due_on, Task.who).where(state, *_kept())


def _kept() -> tuple[ColumnElement[bool], ...]:
    return Task.voided.is_(None), Task.erased.is_(False)


def _dues(session: Session, asked: Select[Any]) -> list[Due]:
    return [_due(record, subject, day) for record, subject, day, _ in session.execute(asked)]


def _due(record: bytes, subject: bytes, day: object) -> Due:
    return Due("task", record, subject, day if isinstance(day, str) else "", "task")


def _words(text: str) -> tuple[str, ...]:
    """Runs of letters with their marks, and of digits, which alone make a name the same or another."""
    runs = groupby(text.casefold(), key=lambda sign: unicodedata.category(sign)[0] in "LMN")
    return tuple("".join(signs) for kept, signs in runs if kept)
