"""A receipt written: its number is taken first, the file written and read back, and only then is it called issued."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import func, select

from app.bundle import delivery, sealing
from app.bundle.receipt import Receipt
from app.crypto.age import parse_recipient
from app.records.partners import moment
from app.sync import receipt as receipts
from db.models import BundleLog
from db.pen import SCHEMA_REV

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from app.desk import Desk
    from app.sync.parties import Party


def issue(desk: Desk, party: Party, folder: Path | str, answers: str | None) -> str:
    """Says everything this vault holds that concerns this partner; gives the path. Raises a DriveError."""
    with desk.receive("import") as session:
        log, receipt = _reserve(desk, session, party, answers)
        number, log_id = receipt.number, log.id
    cover = sealing.Cover(
        organisation=desk.organisation.name,
        device=desk.keys.device,
        stream=f"{receipt.replica}>{party.replica.hex()}",
        number=number,
        prev=None,
        relied=answers,
        replicas=(),
        demonstration=desk.demonstration,
        created=moment(desk.store.clock.now()),
        schema=SCHEMA_REV,
    )
    recipients = [parse_recipient(party.recipient)]
    parts = sealing.Parts(cover, receipt)
    made = delivery.deliver(Path(folder), lambda out: sealing.seal(out, parts, desk.keys.signing, recipients))
    with desk.receive("import") as session:
        done = session.get_one(BundleLog, log_id)
        done.state, done.file_name, done.size = "written", made.path.name, made.size
        done.hash = bytes.fromhex(made.made.hash)
    return str(made.path)


def _reserve(desk: Desk, session: Session, party: Party, answers: str | None) -> tuple[BundleLog, Receipt]:
    before = select(func.max(BundleLog.number)).where(
        BundleLog.way == "out", BundleLog.what == "receipt", BundleLog.partner == party.device
    )
    number = (session.scalar(before) or 0) + 1
    stated = receipts.ours(session, party)
    log = BundleLog(
        at=desk.store.clock.now(), way="out", what="receipt", partner=party.device, replica=party.replica,
        number=number, state="reserved", by_worker=desk.worker_id,
    )  # fmt: skip
    session.add(log)
    session.flush()
    receipt = Receipt(
        number=number,
        replica=stated.replica.hex(),
        answers=answers,
        lines=dict(stated.lines),
        bundles=dict(stated.bundles),
    )
    return log, receipt
