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
from app.reports.make import fitting, make
from app.reports.narrowing import NoSuchFigure

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.desk import Desk
    from app.reports.figure import Figure
    from app.reports.ledger import Ledger
    from app.reports.make import Ground, Wish

    _Place = tuple[tuple[str, ...], tuple[str, ...]]


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
class NotMade:
    """What this Havenbook does not count like that any more. `splits` are those that a figure no longer has: only what
    stands for everyone is compared. Without them the whole figure cannot be made.
    """

    figure: int
    indicator: str
    splits: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Compared:
    """`same` numbers are as they were printed. Numbers that were hidden are not compared."""

    as_of: str
    sha256: str
    changes: tuple[Change, ...]
    same: int
    not_made: tuple[NotMade, ...] = ()


def compare_release(desk: Desk, release: str, progress: Progress | None = None) -> Compared:
    """What is not counted like that any more is told and the rest compared; the frozen copy stays as it is.

    Raises NoSuchRelease, Cancelled.
    """
    with desk.write("release") as session:
        row = releasing.find(session, release)
        wishes, frozen = releasing.asked(row), msgspec.convert(row.ground["figures"], list[Bare])
        hidden = frozenset(row.ground["hidden"])
        day, step = today(desk).isoformat(), releasing.step(row)
        book = counting.ledger(session, None, day, progress or Progress())
        base = counting.ground(session, book, day, consented=True)
        found = [
            _Told(number, was, _again(book, wish, base), hidden, step)
            for number, (wish, was) in enumerate(zip(wishes, frozen, strict=True))
        ]
        desk.audit(session, "release", kind="release", record=row.id, outcome="compared")
        return Compared(
            row.as_of,
            row.sha256,
            tuple(change for each in found for change in each.changes()),
            sum(each.same() for each in found),
            tuple(each.not_made() for each in found if each.lost),
        )


def _again(book: Ledger, wish: Wish, base: Ground) -> Figure | None:
    """Without the splits that there are no more; None where it cannot be counted at all."""
    try:
        return make(book, fitting(wish), base)
    except NoSuchFigure:
        return None


class _Told:
    """One figure, as it was printed and as it would be."""

    def __init__(self, number: int, was: Bare, today: Figure | None, hidden: frozenset[str], step: int) -> None:
        self._number, self._was, self._step = number, was, step
        left_out = () if today is None else today.left_out
        self._splits = tuple(each for each in left_out if each not in was.left_out)
        self.lost = today is None or bool(self._splits)
        self._then, self._now = _numbers(was), {} if today is None else _numbers(today)
        places = () if today is None else dict.fromkeys((*self._then, *self._now))
        self._places = [at for at in places if key(was, *at) not in hidden and not (self._splits and at[0])]

    def changes(self) -> Iterator[Change]:
        for at in self._places:
            then, now = self._both(at)
            if then != now:
                yield Change(self._number, self._was.indicator, *at, then, now)

    def same(self) -> int:
        return sum(at in self._then and len(set(self._both(at))) == 1 for at in self._places)

    def not_made(self) -> NotMade:
        return NotMade(self._number, self._was.indicator, self._splits)

    def _both(self, at: _Place) -> tuple[int, int]:
        return _told(self._then.get(at, 0), self._step), _told(self._now.get(at, 0), self._step)


def _numbers(figure: Bare) -> dict[_Place, int]:
    """By its group and what it counts there."""
    return {(keys, what): count.n or 0 for keys, what, count in cells(figure)}


def _told(n: int, step: int) -> int:
    return ends(n, step)[0] if step else n
