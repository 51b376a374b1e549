"""Look for records that may be of one person: whoever is new or changed against everybody, and nobody is merged."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from app.i18n import QT_TR_NOOP
from app.progress import Cancelled, Progress
from app.records import collector
from app.records.twin_search import Looked, Looker, read_some
from db.search import twins

if TYPE_CHECKING:
    from app.desk import Desk

READING: Final = QT_TR_NOOP("Reading names and dates")
COMPARING: Final = QT_TR_NOOP("Comparing people")


@dataclass(frozen=True, slots=True)
class TwinsFound:
    """`crowded` people have a name, or a name and a year, that so many share that it was not looked into by itself.

    `stopped`: the rest goes on where it was left when the search is begun again.
    """

    people: int
    compared: int
    pairs: int
    crowded: int
    waiting: int
    stopped: bool


@collector.frozen()
def find_twins(desk: Desk, progress: Progress | None = None) -> TwinsFound:
    """Many short units of work: some to read who changed, some to compare them."""
    progress = progress or Progress()
    desk.gate("find_twins")
    found, stopped = Looked(), False
    try:
        _read(desk, progress)
        with desk.read("find_twins") as session:
            rows, waiting = twins.counts(session)
            looker = Looker(twins.people(session), rows)
        while True:
            progress.step(found.people, max(waiting, found.people + 1), COMPARING)
            with desk.write("find_twins") as session:
                more = looker.some(session)
            if not more.people:
                break
            found = Looked(*map(sum, zip(found, more, strict=True)))
        progress.step(found.people, found.people, COMPARING)
    except Cancelled:
        stopped = True
    with desk.write("find_twins") as session:
        _, left = twins.counts(session)
        twins.note_blind(session)
        twins.all_read(session)
        desk.audit(session, "find_twins", outcome="stopped" if stopped else "")
    return TwinsFound(*found, waiting=left, stopped=stopped)


def _read(desk: Desk, progress: Progress) -> None:
    with desk.write("find_twins") as session:
        twins.drop_voided(session)
        most = twins.last_row(session)
    at: int | None = 0
    while at is not None:
        done = at
        with desk.write("find_twins") as session:
            at = read_some(session, done, lambda: progress.step(done, max(most, done + 1), READING))  # noqa: B023 - called at once
