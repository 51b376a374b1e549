"""Receipts: what we hold, stated in full; and what a partner's receipt means for what we still have to send."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, NamedTuple

from sqlalchemy import select

from app.sync import branches, journals
from app.sync.forking import Forks
from app.sync.parties import our_organisation
from app.sync.reasons import LET_GO, NO_AGREEMENT, NOT_ENROLLED
from app.sync.sequence import listed, taken
from db.intervals import Interval, add_interval, has_number, have_of
from db.models import BundleLog, Device, Quarantined, Replica, Stream
from db.received import line_at

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from app.sync.parties import Party

Intervals = Mapping[str, tuple[Interval, ...]]


class Stated(NamedTuple):
    """`lines` by replica, `bundles` by stream, both as intervals; `replica` is the journal it speaks of."""

    replica: bytes
    lines: Intervals
    bundles: Intervals


class Meaning(NamedTuple):
    """`went_back`: it holds less than it said before. `own_past`: it holds lines of ours that we do not know."""

    lines: int
    bundles: int
    went_back: bool
    own_past: bool


def ours(session: Session, party: Party) -> Stated:
    """Only what concerns this partner: its organisation's lines and our own, and the numbers it gave its bundles.

    A coordinator brings the lines of our other laptops, and hears that they came; also those that wait here for their
    laptop, and those that a person let go: they need not be sent again and again.
    """
    store = session.info["store"]
    orgs = {party.organisation.hex()}
    if party.kind == "coordinator":
        orgs.add(our_organisation(session).id.hex())
    rows = session.execute(select(Replica.id, Replica.org, Replica.ours))
    concern = {alias for alias, owner, own in rows if own or owner in orgs}
    lines = {
        store.uuid_of[alias].hex(): held
        for alias, held in sorted(have_of(session).all().items())
        if alias in concern and held
    }
    for replica, number in _aside(session, party):
        add_interval(lines.setdefault(replica.hex(), []), number, number)
    return Stated(store.replica, {one: tuple(held) for one, held in lines.items()}, taken(session, party))


def _aside(session: Session, party: Party) -> Iterator[tuple[bytes, int]]:
    """Lines of others that this partner brought and that need not come again; of our own journal nobody tells us."""
    own = select(Replica.uuid).where(Replica.ours)
    rows = session.execute(
        select(Quarantined.replica, Quarantined.seq)
        .where(Quarantined.partner == party.device, Quarantined.reason.in_((LET_GO, NOT_ENROLLED, NO_AGREEMENT)))
        .where(Quarantined.replica.not_in(own))
    )
    return ((replica, seq) for replica, seq in rows if replica is not None and seq is not None)


def take(session: Session, party: Party, stated: Stated, name: str) -> Meaning:
    """What is said there replaces all that was said before, also where it is less. `name` is the receipt's hash."""
    suffix = f">{stated.replica.hex()}"
    connection = session.connection()
    before = _acknowledged(session, stated.replica)
    now, own_past = _understood(session, stated.lines)
    connection.exec_driver_sql("DELETE FROM acknowledged WHERE partner = ?", (stated.replica,))
    rows = [(stated.replica, rep, lo, hi) for rep, held in now.items() for lo, hi in held]
    if rows:
        connection.exec_driver_sql("INSERT INTO acknowledged (partner, rep, lo, hi) VALUES (?, ?, ?, ?)", rows)
    numbers = tuple(one for stream, held in stated.bundles.items() if stream.endswith(suffix) for one in held)
    _confirm(session, party, numbers)
    bundles = _mark(session, party, stated.replica, numbers)
    stream = session.get(Stream, ("out", party.device, stated.replica))
    if stream is None:
        stream = Stream(way="out", partner=party.device, replica=stated.replica, number=0, reserved=0)
        session.add(stream)
    stream.receipt = bytes.fromhex(name)
    journals.begin(session, session.get_one(Device, party.device), stated.replica, session.info["store"].clock.now())
    went_back = any(not _covered(held, now.get(rep, [])) for rep, held in before.items())
    lines = sum(hi - lo + 1 for held in now.values() for lo, hi in held)
    return Meaning(lines, bundles, went_back, own_past)


def standing(session: Session, party: Party) -> Meaning:
    """What the last receipt of this partner said."""
    lines = sum(hi - lo + 1 for held in _acknowledged(session, party.replica).values() for lo, hi in held)
    sent = select(BundleLog.id).where(
        BundleLog.way == "out", BundleLog.state == "received", BundleLog.partner == party.device
    )
    return Meaning(lines, len(session.scalars(sent).all()), went_back=False, own_past=False)


def _confirm(session: Session, party: Party, numbers: tuple[Interval, ...]) -> None:
    """Which people are known to have arrived, as much of them as was sent; it may be fewer than before."""
    connection = session.connection()
    rows = connection.exec_driver_sql(
        "SELECT DISTINCT bundle FROM disclosure WHERE partner = ? AND bundle > 0", (party.device,)
    )
    changes = [(listed(numbers, row[0]), party.device, row[0]) for row in rows]
    if changes:
        connection.exec_driver_sql("UPDATE disclosure SET acked = ? WHERE partner = ? AND bundle = ?", changes)


def _acknowledged(session: Session, replica: bytes) -> dict[int, list[Interval]]:
    found: dict[int, list[Interval]] = {}
    rows = session.connection().exec_driver_sql(
        "SELECT rep, lo, hi FROM acknowledged WHERE partner = ? ORDER BY rep, lo", (replica,)
    )
    for rep, lo, hi in rows:
        found.setdefault(rep, []).append((lo, hi))
    return found


def _understood(session: Session, lines: Intervals) -> tuple[dict[int, list[Interval]], bool]:
    """The intervals in our aliases. A replica we do not know may be a branch of one that we do."""
    store, have = session.info["store"], have_of(session)
    found: dict[int, list[Interval]] = {}
    own_past = False
    for text, held in lines.items():
        uuid = bytes.fromhex(text)
        alias = store.replicas.alias_of.get(uuid)
        for lo, hi in held:
            rep = alias if alias is not None else _branch(session, uuid, lo)
            if rep is None:
                continue
            add_interval(found.setdefault(rep, []), lo, hi)
            own_past = own_past or (rep == store.rep and not has_number(have.of(rep), hi))
    return found, own_past


def _branch(session: Session, name: bytes, start: int) -> int | None:
    """They heard two tellings of some history, and this is what they call ours."""
    store, forks = session.info["store"], Forks(session)
    for rep in have_of(session).all():
        line = line_at(session, rep, start)
        if line is not None and branches.named(store.uuid_of[rep], forks.digest(line)) == name:
            return rep
    return None


def _mark(session: Session, party: Party, replica: bytes, numbers: tuple[Interval, ...]) -> int:
    """How far each of our bundles got."""
    sent = session.scalars(
        select(BundleLog).where(
            BundleLog.way == "out", BundleLog.what == "changes",
            BundleLog.partner == party.device, BundleLog.replica == replica,
        )
    )  # fmt: skip
    count = 0
    for log in sent:
        if log.number is not None and listed(numbers, log.number):
            log.state = "received"
            count += 1
        elif log.state == "received":
            log.state = "written"
    return count


def _covered(before: list[Interval], now: list[Interval]) -> bool:
    return all(any(lo >= start and hi <= end for start, end in now) for lo, hi in before)


__all__ = ["Meaning", "Stated", "ours", "take"]
