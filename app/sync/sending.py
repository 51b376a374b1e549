"""A number of the stream reserved before a bundle is written, and what is kept once it is, or is not, finished."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from sqlalchemy import select

from app.sync.outgoing import HOME
from db.models import Disclosure
from db.models.bundle_log import BundleLog
from db.models.stream import Stream

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy.orm import Session

    from app.sync.outgoing import Tally
    from app.sync.parties import Party

OUT = "out"


@dataclass(frozen=True, slots=True)
class Reserved:
    """`prev` is the hash of the last finished bundle of this stream, `relied` of the receipt that was taken last."""

    party: Party
    number: int
    prev: str | None
    relied: str | None
    log: int


class Finished(NamedTuple):
    """A file on the stick, read back and compared; `hash` is the bundle's, in hex."""

    file_name: str
    size: int
    hash: str
    tally: Tally


def stream_name(sender: bytes, recipient: bytes) -> str:
    return f"{sender.hex()}>{recipient.hex()}"


def reserve(session: Session, party: Party, now: datetime, worker: bytes) -> Reserved:
    """Commit this before anything is written: a number that was given away is never given again."""
    stream = stream_of(session, party)
    stream.reserved += 1
    log = BundleLog(
        at=now, way=OUT, what="changes", partner=party.device, replica=party.replica, number=stream.reserved,
        state="reserved", prev=stream.hash, relied=stream.receipt, by_worker=worker,
    )  # fmt: skip
    session.add(log)
    session.flush()
    return Reserved(party, stream.reserved, _hex(stream.hash), _hex(stream.receipt), log.id)


def finish(session: Session, reserved: Reserved, file: Finished) -> None:
    """Now it is the bundle that the next one names as the one before it."""
    stream = stream_of(session, reserved.party)
    stream.number, stream.hash = reserved.number, bytes.fromhex(file.hash)
    log = session.get_one(BundleLog, reserved.log)
    log.state, log.file_name, log.size = "written", file.file_name, file.size
    log.hash, log.people, log.lines = stream.hash, len(file.tally.sent), file.tally.lines
    _disclose(session, reserved, file.tally)


def give_up(session: Session, reserved: Reserved, reason: str) -> None:
    session.get_one(BundleLog, reserved.log).reason = reason


def stream_of(session: Session, party: Party) -> Stream:
    found = session.get(Stream, (OUT, party.device, party.replica))
    if found is None:
        found = Stream(way=OUT, partner=party.device, replica=party.replica, number=0, reserved=0)
        session.add(found)
    return found


def _disclose(session: Session, reserved: Reserved, tally: Tally) -> None:
    """Who was given whom, and how much; until a receipt confirms it, what was widened goes again."""
    device = reserved.party.device
    known = {row.subject: row for row in session.scalars(select(Disclosure).where(Disclosure.partner == device))}
    for subject, scope in tally.sent.items():
        if scope is HOME:
            continue
        row = known.get(subject)
        if row is None:
            session.add(
                Disclosure(subject=subject, partner=device, scope=scope.spell(), bundle=reserved.number, acked=False)
            )
        elif not row.acked or not scope.within(row.scope):
            row.scope, row.bundle, row.acked = scope.spell(), reserved.number, False
        else:
            row.scope = scope.spell()


def _hex(value: bytes | None) -> str | None:
    return value.hex() if value is not None else None
