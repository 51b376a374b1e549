"""A number of the stream reserved before a bundle is written, and what is kept once it is, or is not, finished."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from app.sync.outgoing import HOME
from db.bound import blob
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


def reserve(session: Session, party: Party, tally: Tally, now: datetime, worker: bytes) -> Reserved:
    """Commit this before anything is written: a number that was given away is never given again.

    Who is in the bundle is written down now too: once a file may exist, an erasure must find its way to it.
    """
    stream = stream_of(session, party)
    stream.reserved += 1
    log = BundleLog(
        at=now, way=OUT, what="changes", partner=party.device, replica=party.replica, number=stream.reserved,
        state="reserved", prev=stream.hash, relied=stream.receipt, by_worker=worker,
    )  # fmt: skip
    session.add(log)
    session.flush()
    _disclose(session, party.device, stream.reserved, tally)
    return Reserved(party, stream.reserved, _hex(stream.hash), _hex(stream.receipt), log.id)


def finish(session: Session, reserved: Reserved, file: Finished) -> None:
    """Now it is the bundle that the next one names as the one before it."""
    stream = stream_of(session, reserved.party)
    stream.number, stream.hash = reserved.number, bytes.fromhex(file.hash)
    log = session.get_one(BundleLog, reserved.log)
    log.state, log.file_name, log.size = "written", file.file_name, file.size
    log.hash, log.people, log.lines = stream.hash, len(file.tally.sent), file.tally.lines


def give_up(session: Session, reserved: Reserved, reason: str) -> None:
    session.get_one(BundleLog, reserved.log).reason = reason


def stream_of(session: Session, party: Party) -> Stream:
    found = session.get(Stream, (OUT, party.device, party.replica))
    if found is None:
        found = Stream(way=OUT, partner=party.device, replica=party.replica, number=0, reserved=0)
        session.add(found)
    return found


_LINK_SCOPE = "coded"
_UPSERT = (
    "INSERT INTO disclosure (subject, partner, scope, bundle, acked) VALUES (?, ?, ?, ?, ?)"
    " ON CONFLICT (subject, partner) DO UPDATE SET scope = excluded.scope, bundle = excluded.bundle,"
    " acked = excluded.acked"
)


def _disclose(session: Session, device: bytes, number: int, tally: Tally) -> None:
    """Who was given whom, and how much; until a receipt confirms it, what was widened goes again."""
    connection = session.connection()
    rows = connection.exec_driver_sql(
        "SELECT subject, scope, bundle, acked FROM disclosure WHERE partner = ?", (device,)
    )
    known = {subject: (scope, bundle, bool(acked)) for subject, scope, bundle, acked in rows}
    changed = []
    for subject, scope in tally.sent.items():
        if scope is HOME:
            continue
        before, spelt = known.get(subject), scope.spell()
        if before is not None and before[2] and scope.within(before[0]):
            if before[0] != spelt:
                changed.append((subject, spelt, before[1], 1))
        else:
            changed.append((subject, spelt, number, 0))
    changed.extend((link, _LINK_SCOPE, number, 0) for link in tally.links if link not in known)
    for subject in tally.withdrawn:
        before = known.get(subject)
        if before is None or before[0] or not before[2]:
            changed.append((subject, "", number, 0))
    if changed:
        connection.exec_driver_sql(_UPSERT, [(blob(subject), blob(device), *rest) for subject, *rest in changed])


def _hex(value: bytes | None) -> str | None:
    return value.hex() if value is not None else None
