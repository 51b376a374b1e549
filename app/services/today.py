"""Today: what is due, who is in the house, what was begun and not ended, what waits, and when the last backup was."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Final, Literal

from sqlalchemy import func, select

from app.forms.catalogue import FORMS, form
from app.records import due, due_help, due_offers, due_requests
from app.records import tasks as open_tasks
from app.records.disputed import how_many
from app.records.due_entries import Entry, due_of, entries, is_late, key_of
from app.records.house import sleepers
from app.records.local import BACKED_UP, today
from app.records.partners import TRUSTED, all_partners, moment
from app.records.rooms import all_rooms, room_of, same
from app.records.tasks import TaskCounts, Whose, whose_of
from app.records.unsent import people_unsent
from app.roles import may
from app.sync.reasons import LET_GO
from app.whose_draft import name_of, number_of
from db.models import BundleLog, Erased, Person, Quarantined
from db.models.setting import get_setting
from db.search import twins

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from datetime import date

    from sqlalchemy.orm import Session

    from app.desk import Desk
    from app.records.due import Due

What = Literal["mine", "all", "overdue", "reviews", "follow_ups", "approvals", "offers", "requests"]
HANDFUL: Final = 5
BACKUP_AFTER: Final = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Pile:
    """The first few, and how many there are; with `more` there are at least that many."""

    entries: tuple[Entry, ...]
    count: int
    late: int
    more: bool = False


@dataclass(frozen=True, slots=True)
class TaskPile:
    """A supervisor sees everybody's, the own first; others see theirs and those that name nobody."""

    entries: tuple[Entry, ...]
    counts: TaskCounts


@dataclass(frozen=True, slots=True)
class Tonight:
    """`free` of `beds`; `beds` is 0 where no room was written down. `loose` sleep in no bed of the list."""

    people: int
    beds: int
    free: int
    loose: int
    leaving: int


@dataclass(frozen=True, slots=True)
class DraftEntry:
    """A half-typed form of this worker; `title` is marked in the context Forms. `number` is of the case it belongs to,
    empty where that is not known; `name` what was typed into a new intake so far.
    """

    form: str
    key: str
    title: str
    saved_at: str
    number: str = ""
    name: str = ""


@dataclass(frozen=True, slots=True)
class PartnerState:
    """`unanswered` bundles went there and no receipt came back, the oldest on `since`; `broken` were never finished.

    `unsent` people have something new here since the last bundle (app/records/unsent.py says how far it is counted).
    """

    organisation: str
    unanswered: int
    since: str
    broken: int
    unsent: int
    last_sent: str


@dataclass(frozen=True, slots=True)
class Exchanges:
    """What waits with partners, and what waits for a decision here."""

    partners: tuple[PartnerState, ...]
    disputes: int
    aside: int
    erasures: int
    twins: int = 0


@dataclass(frozen=True, slots=True)
class Backup:
    """`at` is empty where none is known. `old`: it is time for the next. `may`: this worker can make it."""

    at: str
    days: int
    old: bool
    may: bool


@dataclass(frozen=True, slots=True)
class SafetyPlans:
    """Of `people` with an open case whose newest assessment says the risk is high: so many have a plan."""

    people: int
    planned: int
    reasons: int


def tasks(desk: Desk) -> TaskPile:
    with desk.read("look") as session:
        day, whose, sees_all = today(desk), whose_of(session, desk.worker), _sees_everybodys(desk)
        first = open_tasks.due(session, day, whose.mine, HANDFUL)
        first += open_tasks.due(session, day, whose.nobodys, HANDFUL)
        if sees_all and len(first) < HANDFUL:
            first += open_tasks.due(session, day, lambda who: not (whose.mine(who) or whose.nobodys(who)), HANDFUL)
        counts = open_tasks.counts(session, day, whose, all_=sees_all)
        return TaskPile(entries(session, first[:HANDFUL], day, whose), counts)


def reviews(desk: Desk) -> Pile:
    return _pile(desk, due_help.to_look_at)


def follow_ups(desk: Desk) -> Pile:
    return _pile(desk, due.follow_ups)


def approvals(desk: Desk) -> Pile:
    """For those who may approve: what is to be read, then records kept as long as was said, to be decided on."""
    if not may(desk.worker.role, "approve"):
        return Pile((), 0, 0)
    return _pile(desk, _to_decide)


def offers(desk: Desk) -> Pile:
    """Cases offered to us, and those we offered that are not over."""
    return _pile(desk, lambda session, day: due_offers.offers(session, day, desk.organisation.name))


def requests(desk: Desk) -> Pile:
    """Colleagues asked to take a case: what asks this worker, or tells them something."""
    return _pile(desk, lambda session, day: due_requests.requests(session, day, desk.worker))


def tonight(desk: Desk) -> Tonight:
    with desk.read("look") as session:
        day = today(desk)
        here = sleepers(session, day)
        rooms = [room for room in all_rooms(session) if not room.retired_on]
        beds = {(room.room, same(bed)) for room in rooms for bed in room.beds}
        taken = [(room_of(rooms, each.room), each) for each in here]
        used = {(room.room, same(each.bed)) for room, each in taken if room and isinstance(each.bed, str)} & beds
        in_beds = {each.subject for room, each in taken if room and isinstance(each.bed, str)}
        people = {each.subject for each in here}
        tomorrow = (day + timedelta(days=1)).isoformat()
        leaving = sum(each.moved_out_on == tomorrow for each in here)
        return Tonight(len(people), len(beds), len(beds) - len(used), len(people - in_beds), leaving)


def drafts(desk: Desk) -> tuple[DraftEntry, ...]:
    """The own ones of this worker, newest first; asked of the drafts' own file, the vault is not touched."""
    desk.gate("keep_draft")
    known = {name for name, _ in FORMS}
    return tuple(
        DraftEntry(
            form=each.form,
            key=each.key,
            title=form(each.form).title if each.form in known else "",
            saved_at=moment(each.saved_at),
            number=number_of(each.payload),
            name=name_of(each.payload),
        )
        for each in desk.drafts.of(desk.worker_id)
    )


def exchanges(desk: Desk) -> Exchanges:
    with desk.read("look") as session:
        trusted = [card for card in all_partners(session) if card.standing == TRUSTED]
        return Exchanges(
            partners=tuple(
                PartnerState(card.organisation, *_unanswered(session, card.partner), last_sent=card.last_sent)
                for card in trusted
            ),
            disputes=how_many(session, sees_guarded=may(desk.worker.role, "see_guarded")),
            aside=session.scalar(select(func.count()).where(Quarantined.reason != LET_GO)) or 0,
            erasures=session.scalar(select(func.count()).where(~Erased.confirmed)) or 0,
            twins=twins.undecided(session) if may(desk.worker.role, "decide_twins") else 0,
        )


def backup(desk: Desk) -> Backup:
    """An empty vault needs none; any other is due one a week after the last."""
    with desk.read("look") as session:
        at = str(get_setting(session, BACKED_UP, ""))
        age = desk.store.clock.now() - datetime.fromisoformat(at) if at else None
        empty = session.scalar(select(Person.id).limit(1)) is None
    days = age.days if age is not None else 0
    old = not empty and (age is None or age >= BACKUP_AFTER)
    return Backup(at, days, old, may(desk.worker.role, "back_up"))


def safety_plans(desk: Desk) -> SafetyPlans:
    with desk.read("look") as session:
        found = due.safety_plans(session)
        return SafetyPlans(len(found), found.count(True), found.count(None))


def listing(desk: Desk, what: What) -> tuple[str, ...]:
    """Every one of a pile, as keys to ask entries for: mine, all and overdue are tasks."""
    with desk.read("look") as session:
        day = today(desk)
        if what == "offers":
            found: Iterable[Due] = due_offers.offers(session, day, desk.organisation.name)
        elif what == "requests":
            found = due_requests.requests(session, day, desk.worker)
        else:
            found = _LISTS[what](session, day, whose_of(session, desk.worker))
        return tuple(key_of(each) for each in found)


def shown(desk: Desk, keys: Sequence[str]) -> tuple[Entry | None, ...]:
    """In the order asked for; None for one that is gone meanwhile."""
    with desk.read("look") as session:
        wanted = [due_of(key) for key in keys]
        found = {
            (each.kind, each.record, each.why): each
            for each in entries(session, wanted, today(desk), whose_of(session, desk.worker))
        }
        return tuple(found.get((each.kind, each.record.hex(), each.why)) for each in wanted)


def _sees_everybodys(desk: Desk) -> bool:
    return may(desk.worker.role, "assign")


def _pile(desk: Desk, ask: Callable[[Session, date], list[Due]]) -> Pile:
    with desk.read("look") as session:
        day = today(desk)
        found = ask(session, day)
        late = sum(is_late(each, day) for each in found)
        first = entries(session, found[:HANDFUL], day, whose_of(session, desk.worker))
        return Pile(first, len(found), late, more=len(found) > due.MOST)


def _unanswered(session: Session, partner: str) -> tuple[int, str, int, int]:
    ways = (BundleLog.way == "out", BundleLog.partner == bytes.fromhex(partner), BundleLog.what == "changes")
    asked = select(func.count(), func.min(BundleLog.at)).where(*ways)
    count, oldest = session.execute(asked.where(BundleLog.state == "written")).one()
    broken, _ = session.execute(asked.where(BundleLog.state == "reserved")).one()
    sent = session.scalar(select(func.max(BundleLog.at)).where(*ways, BundleLog.state != "reserved"))
    return count, moment(oldest), broken, people_unsent(session, sent)


def _to_decide(session: Session, day: date) -> list[Due]:
    return due.approvals(session) + due.kept_long(session, day)


def _overdue(session: Session, day: date, whose: Whose) -> Iterable[Due]:
    del whose
    return open_tasks.every(session, (day - timedelta(days=1)).isoformat(), lambda _who: True)


_LISTS: Final[dict[What, Callable[[Session, date, Whose], Iterable[Due]]]] = {
    "mine": lambda session, _day, whose: open_tasks.every(session, "", whose.mine),
    "all": lambda session, _day, _whose: open_tasks.every(session, "", lambda _who: True),
    "overdue": _overdue,
    "reviews": lambda session, day, _whose: due_help.to_look_at(session, day),
    "follow_ups": lambda session, day, _whose: due.follow_ups(session, day),
    "approvals": lambda session, day, _whose: _to_decide(session, day),
}

__all__ = ["Backup", "DraftEntry", "Entry", "Exchanges", "PartnerState", "Pile", "SafetyPlans", "TaskPile", "Tonight"]
