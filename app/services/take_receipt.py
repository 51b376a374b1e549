"""Take a partner's receipt: what it says has arrived need not be sent again, and what it no longer says goes again."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import select

from app.bundle import opening
from app.bundle.errors import BadReceipt
from app.records import receiving
from app.sync import own_past
from app.sync import receipt as receipts
from db.models import BundleLog

if TYPE_CHECKING:
    from pathlib import Path

    from sqlalchemy.orm import Session

    from app.bundle.opening import Verified
    from app.bundle.receipt import Receipt
    from app.desk import Desk
    from app.sync.parties import Party


@dataclass(frozen=True, slots=True)
class ReceiptTaken:
    """`lines` and `bundles` are how many of ours they hold in all; `went_back` when that is less than before."""

    organisation: str
    lines: int
    bundles: int
    went_back: bool


def take(desk: Desk, path: Path | str) -> ReceiptTaken:
    """Only the pinned device of that journal can say what it holds. Raises a BundleError or SyncError."""
    desk.gate("take_receipt")
    try:
        taken, meaning = _take(desk, path)
    except Exception as error:
        receiving.write_refusal(desk, path, "receipt", error)
        raise
    if meaning.own_past:
        desk.alarms = own_past.doubt(desk.store, desk.alarms)
    return taken


def _take(desk: Desk, path: Path | str) -> tuple[ReceiptTaken, receipts.Meaning]:
    found: list[Receipt] = []
    with receiving.source(path) as source, desk.receive("take_receipt") as session:
        hooks = opening.Hooks(verified=lambda verified: _check(desk, session, verified), receipt=found.append)
        verified = opening.read(source, receiving.identities(desk), receiving.trust_of(session), hooks)
        party = receiving.sender_of(desk, session, verified, "receipt")
        (stated,) = found
        if bytes.fromhex(stated.replica) != party.replica:
            raise BadReceipt("it speaks of another journal than its stream")
        if _taken_before(session, party, verified.hash):
            return _said(party, receipts.standing(session, party)), receipts.standing(session, party)
        told = receipts.Stated(party.replica, stated.lines, stated.bundles)
        meaning = receipts.take(session, party, told, verified.hash)
        session.add(_log(desk, party, verified))
        desk.audit(session, "take_receipt", kind="receipt", record=party.device)
        return _said(party, meaning), meaning


def _check(desk: Desk, session: Session, verified: Verified) -> None:
    receiving.sender_of(desk, session, verified, "receipt")


def _taken_before(session: Session, party: Party, name: str) -> bool:
    """The same receipt again says nothing new, also when a later one was taken since."""
    known = select(BundleLog.id).where(
        BundleLog.way == "in",
        BundleLog.what == "receipt",
        BundleLog.state == "imported",
        BundleLog.partner == party.device,
        BundleLog.hash == bytes.fromhex(name),
    )
    return session.scalar(known.limit(1)) is not None


def _log(desk: Desk, party: Party, verified: Verified) -> BundleLog:
    return BundleLog(
        at=desk.store.clock.now(), way="in", what="receipt", partner=party.device, replica=party.replica,
        number=verified.manifest.number, state="imported", hash=bytes.fromhex(verified.hash), by_worker=desk.worker_id,
    )  # fmt: skip


def _said(party: Party, meaning: receipts.Meaning) -> ReceiptTaken:
    return ReceiptTaken(party.name, meaning.lines, meaning.bundles, meaning.went_back)
