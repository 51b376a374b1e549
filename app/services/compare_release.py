"""Count again what a release printed, and say number by number what is different today; for inside."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import msgspec

from app.progress import Progress
from app.records import counting, releasing
from app.records.local import today
from app.reports.figure import Bare
from app.reports.laying import cells, key
from app.reports.linked import ends
from app.reports.make import make

if TYPE_CHECKING:
    from app.desk import Desk


@dataclass(frozen=True, slots=True)
class Change:
    """`group` and `what` say which number of which figure; `now` is 0 where the row does not occur any more, `then`
    where it did not occur yet.

    Of a release that was rounded both are told as it would tell them.
    """

    figure: int
    indicator: str
    group: tuple[str, ...]
    what: tuple[str, ...]
    then: int
    now: int


@dataclass(frozen=True, slots=True)
class Compared:
    """`same` numbers are as they were printed. Numbers that were hidden are not compared."""

    as_of: str
    sha256: str
    changes: tuple[Change, ...]
    same: int


def compare_release(desk: Desk, release: str, progress: Progress | None = None) -> Compared:
    """Raises NoSuchRelease, Cancelled. The frozen copy stays as it is."""
    with desk.write("release") as session:
        row = releasing.find(session, release)
        wishes, frozen = releasing.asked(row), msgspec.convert(row.ground["figures"], list[Bare])
        hidden = frozenset(row.ground["hidden"])
        day, step = today(desk).isoformat(), releasing.step(row)
        book = counting.ledger(session, None, day, progress or Progress())
        base = counting.ground(session, book, day, consented=True)
        changes, same = [], 0
        for number, (wish, was) in enumerate(zip(wishes, frozen, strict=True)):
            was_told, is_told = _numbers(was), _numbers(make(book, wish, base))
            for keys, what in dict.fromkeys((*was_told, *is_told)):
                if key(was, keys, what) in hidden:
                    continue
                then, now = (_told(told.get((keys, what), 0), step) for told in (was_told, is_told))
                same += then == now and (keys, what) in was_told
                if then != now:
                    changes.append(Change(number, was.indicator, keys, what, then, now))
        desk.audit(session, "release", kind="release", record=row.id, outcome="compared")
        return Compared(row.as_of, row.sha256, tuple(changes), same)


def _numbers(figure: Bare) -> dict[tuple[tuple[str, ...], tuple[str, ...]], int]:
    """By its group and what it counts there."""
    return {(keys, what): count.n or 0 for keys, what, count in cells(figure)}


def _told(n: int, step: int) -> int:
    return ends(n, step)[0] if step else n
