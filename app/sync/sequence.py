"""Numbers of bundles: what is next, what is missing, what came before, and what can only come from a copy."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, Literal

from sqlalchemy import func, select

from app.sync.errors import StreamForked, UnknownReceipt, WrongStream
from db.intervals import add_interval, has_number
from db.models import BundleLog, Device, Stream

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from app.sync.parties import Party

IN: Final = "in"
OUT: Final = "out"
_SHOWN: Final = 100
Verdict = Literal["next", "already", "late"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where a bundle says it stands: hashes in hex as its manifest gives them.

    `house` are journals of its house, `struck` those it struck off, `was` devices that the sender proved to have been.
    """

    stream: str
    number: int
    hash: str
    prev: str | None
    relied: str | None
    house: tuple[str, ...] = ()
    struck: tuple[str, ...] = ()
    was: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Judged:
    """`missing` are numbers between the last bundle and this one that never came, the first hundred of them."""

    verdict: Verdict
    missing: tuple[int, ...] = ()


def addressed(party: Party, stream: str) -> tuple[bytes, bytes]:
    """(whose journal, for whose journal): the second is ours, or what ours was before it was restored."""
    parts = stream.split(">")
    try:
        found = [bytes.fromhex(part) for part in parts]
    except ValueError:
        raise WrongStream(partner=party.name) from None
    if [len(one) for one in found] != [16, 16]:
        raise WrongStream(partner=party.name)
    return found[0], found[1]


def judge(session: Session, party: Party, place: Place) -> Judged:
    """StreamForked, UnknownReceipt or WrongStream where a bundle may not be taken in."""
    _, recipient = addressed(party, place.stream)
    if _imported(session, party, place.hash):
        return Judged("already")
    row = session.get(Stream, (IN, party.device, recipient))
    number, facts = (row.number, row.facts or {}) if row else (0, {})
    if place.number <= number:
        if facts.get("awaited", {}).get(place.hash) is not None:
            return Judged("late")  # the bundle that a later one names as the one before it
        raise StreamForked(partner=party.name, number=str(place.number))
    if place.relied is not None and not _issued(session, party, place.relied):
        raise UnknownReceipt(partner=party.name)
    last = row.hash.hex() if row and row.hash else None
    if place.prev == last or place.prev is None:
        return Judged("next")
    missing = range(number + 1, min(place.number, number + 1 + _SHOWN))
    return Judged("next", tuple(missing))


def _imported(session: Session, party: Party, name: str) -> bool:
    found = select(BundleLog.id).where(
        BundleLog.way == IN,
        BundleLog.hash == bytes.fromhex(name),
        BundleLog.partner == party.device,
        BundleLog.state == "imported",
    )
    return session.scalar(found.limit(1)) is not None


def _issued(session: Session, party: Party, name: str) -> bool:
    """To any device of theirs: one that was restored goes on from what the device before it was told."""
    found = (
        select(BundleLog.id)
        .join(Device, Device.id == BundleLog.partner)
        .where(
            BundleLog.way == OUT,
            BundleLog.what == "receipt",
            BundleLog.hash == bytes.fromhex(name),
            Device.organisation == party.organisation,
        )
    )
    return session.scalar(found.limit(1)) is not None


def advance(session: Session, party: Party, place: Place, judged: Judged) -> None:
    """Move the cursor of the stream, in the transaction that takes the lines in."""
    _, recipient = addressed(party, place.stream)
    row = session.get(Stream, (IN, party.device, recipient))
    if row is None:
        row = Stream(way=IN, partner=party.device, replica=recipient, number=0, reserved=0)
        session.add(row)
    facts: dict[str, Any] = dict(row.facts or {})
    taken = [(lo, hi) for lo, hi in facts.get("taken", ())]
    add_interval(taken, place.number, place.number)
    awaited = dict(facts.get("awaited", {}))
    awaited.pop(place.hash, None)
    if judged.missing and place.prev is not None:
        awaited[place.prev] = place.number
    newer = place.number > row.number
    told = {"house": sorted(place.house), "struck": sorted(place.struck)} if newer else {}
    row.facts = {
        **{name: facts.get(name, []) for name in ("house", "struck")},
        **told,
        "taken": [list(one) for one in taken],
        "awaited": awaited,
        "stream": place.stream,
        "knew": sorted({*facts.get("knew", facts.get("house", [])), *place.house}),
        "was": {**dict.fromkeys(place.was, _latest(session)), **facts.get("was", {})},
    }
    if newer:
        row.number, row.hash = place.number, bytes.fromhex(place.hash)


def _latest(session: Session) -> int:
    """The last exchange that was written down: what came before, came before."""
    return session.scalar(select(func.max(BundleLog.id))) or 0


def is_newest(session: Session, party: Party, place: Place) -> bool:
    """Whether nothing that its sender made after it came here before it."""
    _, recipient = addressed(party, place.stream)
    row = session.get(Stream, (IN, party.device, recipient))
    return row is None or place.number > row.number


def taken(session: Session, party: Party) -> dict[str, tuple[tuple[int, int], ...]]:
    """The numbers we have of each stream of this partner, as a receipt states them."""
    rows = session.scalars(select(Stream).where(Stream.way == IN, Stream.partner == party.device))
    facts = [row.facts or {} for row in rows]
    return {one["stream"]: tuple((lo, hi) for lo, hi in one["taken"]) for one in facts if one.get("taken")}


def listed(intervals: tuple[tuple[int, int], ...], number: int) -> bool:
    return has_number(list(intervals), number)
