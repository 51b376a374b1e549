"""Take a partner's bundle in: all of it or nothing, and write the receipt that goes home.

One unit of work takes the lines and moves the cursor of the stream; a short one works out anew what follows from them,
and others number and finish the receipt.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from time import perf_counter
from typing import TYPE_CHECKING

from app.bundle import chunks, opening
from app.bundle.errors import DriveError
from app.progress import Cancelled, Progress
from app.records import by_laptops, collector, erased_drafts, partner_ground, profiles, receipts, receiving, worked_anew
from app.records.local import today
from app.sync import erasures, house, own_past, sequence
from app.sync.errors import UnknownReceipt
from app.sync.incoming import Cover, Incoming
from app.sync.tally import Tally
from db.models import BundleLog

if TYPE_CHECKING:
    from pathlib import Path

    from sqlalchemy.orm import Session

    from app.bundle.opening import Verified
    from app.desk import Desk
    from app.sync.parties import Party


@dataclass(frozen=True, slots=True)
class ImportDone:
    """`new` and `updated` count records, `disputed` answers newly in dispute, `set_aside` lines, `erased` people.

    `struck` are the labels of laptops that their house struck off.
    `requests` counts erasures asked for by somebody who does not keep the person; `flagged` stamps from the future.
    `receipt_path` is empty, and `receipt_reason` a code, where the drive did not take the receipt. `seconds` by stage:
    opening (unseal, check, unpack), proving (read, hold against commitments), merging (journal, records, commit).
    """

    organisation: str
    number: int
    new: int
    updated: int
    disputed: int
    set_aside: int
    erased: int
    flagged: int
    receipt_path: str
    seconds: dict[str, float]
    already: bool = False
    requests: int = 0
    receipt_reason: str = ""
    struck: tuple[str, ...] = ()


class _AlreadyHere(Exception):
    """Nothing in this file is new."""


@dataclass(slots=True)
class _Reading:
    """What one reading of a file brought to light."""

    desk: Desk
    progress: Progress
    file_name: str
    party: Party | None = None
    verified: Verified | None = None
    incoming: Incoming | None = None
    judged: sequence.Judged | None = None
    seconds: dict[str, float] = field(default_factory=lambda: dict.fromkeys(("opening", "proving", "merging"), 0.0))
    done: int = 0
    struck: tuple[str, ...] = ()


def import_bundle(
    desk: Desk, path: Path | str, receipt_folder: Path | str, progress: Progress | None = None
) -> ImportDone:
    """Raises a BundleError, SyncError, DriveError or Cancelled; then no record, line, cursor or slot has changed."""
    desk.gate("import")
    reading = _Reading(desk, progress or Progress(), str(path))
    tally = Tally()
    try:
        with collector.quiet():
            tally = _take_in(reading, path)
    except _AlreadyHere:
        _note_already(reading)
    except BaseException as error:
        _refused(reading, path, receipt_folder, error)
        raise
    _work_out_anew(desk)
    erased_drafts.sweep(desk)  # erasures that nobody confirmed become final in an import
    if tally.own_past:
        desk.alarms = own_past.doubt(desk.store, desk.alarms)
    return _answer(reading, tally, receipt_folder)


def _take_in(reading: _Reading, path: Path | str) -> Tally:
    desk, began = reading.desk, perf_counter()
    reading.progress.step(0, 0, "opening")
    with receiving.source(path) as source, desk.receive("import") as session:
        hooks = opening.Hooks(
            verified=lambda verified: _verified(reading, session, verified),
            lines=lambda raw, rows: _chunk(reading, raw, rows),
        )
        opening.read(source, receiving.identities(desk), receiving.trust_of(session), hooks)
        assert reading.incoming is not None
        assert reading.verified is not None
        read = perf_counter()
        reading.progress.step(1, 1, "saving")
        tally = reading.incoming.finish(reading.verified.manifest.counts.lines)
        erasures.confirm_due(session, desk.store.clock.now())
        worked_anew.note(session, reading.incoming.in_our_care())
        by_laptops.note(session, reading.incoming, today(desk).isoformat())
        _write_down(reading, session, tally)
    spent = reading.incoming.seconds
    reading.seconds["proving"], reading.seconds["merging"] = spent["proving"], spent["merging"] + perf_counter() - read
    reading.seconds["opening"] = read - began - sum(spent.values())
    return tally


def _work_out_anew(desk: Desk) -> None:
    """Lines of ours, so in a unit of their own; one that a crash cut off is made good by the next import."""
    with desk.read("import") as session:
        due = worked_anew.is_due(session)
    if due:
        with desk.write("import") as session:
            worked_anew.work_off(session, today(desk))


def _verified(reading: _Reading, session: Session, verified: Verified) -> None:
    """The manifest is proved: may this bundle come in at all?"""
    desk, manifest = reading.desk, verified.manifest
    reading.verified = verified
    party = reading.party = receiving.sender_of(desk, session, verified, "changes")
    judged = reading.judged = sequence.judge(session, party, receiving.place_of(verified))
    if judged.verdict == "already":
        raise _AlreadyHere
    cover = Cover(
        number=manifest.number,
        replicas=tuple(map(bytes.fromhex, manifest.replicas)),
        erased=tuple(map(bytes.fromhex, manifest.erased)),
        withdrawn=tuple(map(bytes.fromhex, manifest.withdrawn)),
        yours=tuple(map(bytes.fromhex, manifest.yours)),
        home=house.brings_home(session, party, today(desk).isoformat()),
    )
    reading.incoming = Incoming(session, party, bytes.fromhex(desk.organisation.id), cover)


def _chunk(reading: _Reading, raw: bytes, rows: int) -> None:
    assert reading.incoming is not None
    assert reading.verified is not None
    reading.progress.step(reading.done, reading.verified.manifest.counts.lines, "merging")
    reading.incoming.take(chunks.split(raw))
    reading.done += rows


def _write_down(reading: _Reading, session: Session, tally: Tally) -> None:
    """The cursor, the log and the audit, in the transaction that takes the lines in."""
    desk, party, verified, judged = reading.desk, reading.party, reading.verified, reading.judged
    assert party is not None
    assert verified is not None
    assert judged is not None
    was = by_laptops.proved(session, party, verified.manifest)
    place = replace(receiving.place_of(verified), was=was)
    reading.struck = by_laptops.strike(desk, session, party, place)
    sequence.advance(session, party, place, judged)
    session.add(_log(reading, "imported", tally))
    now, manifest = desk.store.clock.now(), verified.manifest
    profiles.take_in(session, party.organisation, manifest.profile, now)
    partner_ground.take_in(session, party.organisation, manifest.ground, (now, today(desk)))
    desk.audit(session, "import", kind="bundle", record=party.device)


def _log(reading: _Reading, state: str, tally: Tally) -> BundleLog:
    desk, party, verified = reading.desk, reading.party, reading.verified
    assert party is not None
    assert verified is not None
    manifest = verified.manifest
    facts = {"buried": [subject.hex() for subject in tally.buried]} if tally.buried else None
    return BundleLog(
        at=desk.store.clock.now(), way="in", what="changes", partner=party.device, replica=party.replica,
        number=manifest.number, state=state, file_name=reading.file_name.rpartition("/")[2],
        people=manifest.counts.people, lines=manifest.counts.lines, hash=bytes.fromhex(verified.hash),
        by_worker=desk.worker_id, facts=facts,
        relied=bytes.fromhex(manifest.relied) if manifest.relied else None,
    )  # fmt: skip


def _note_already(reading: _Reading) -> None:
    with reading.desk.receive("import") as session:
        session.add(_log(reading, "already", Tally()))
        reading.desk.audit(session, "import", kind="bundle", outcome="already imported")


def _refused(reading: _Reading, path: Path | str, folder: Path | str, error: BaseException) -> None:
    """Write the refusal down. Whoever relies on a receipt we do not know needs one that says what we have."""
    if isinstance(error, Cancelled):
        return
    receiving.write_refusal(reading.desk, path, "changes", error)
    if isinstance(error, UnknownReceipt) and reading.party is not None:
        try:
            error.facts["receipt"] = receipts.issue(reading.desk, reading.party, folder, None)
        except DriveError:
            error.facts["receipt"] = ""


def _answer(reading: _Reading, tally: Tally, folder: Path | str) -> ImportDone:
    """The receipt. It can be written again from the same file whenever the drive would not take it."""
    party, verified = reading.party, reading.verified
    assert party is not None
    assert verified is not None
    began, path, reason = perf_counter(), "", ""
    reading.progress.step(1, 1, "receipt")
    try:
        path = receipts.issue(reading.desk, party, folder, verified.hash)
    except DriveError as error:
        reason = error.code
    return ImportDone(
        organisation=party.name,
        number=verified.manifest.number,
        new=tally.new,
        updated=tally.updated,
        disputed=tally.disputed,
        set_aside=tally.set_aside,
        erased=tally.erased,
        flagged=tally.flagged,
        receipt_path=path,
        seconds={**reading.seconds, "receipt": perf_counter() - began},
        already=reading.judged is not None and reading.judged.verdict == "already",
        requests=tally.requests,
        receipt_reason=reason,
        struck=reading.struck,
    )
