"""Write a bundle for a partner: a number is reserved, the file written and proved, and only then called finished.

Three short units of work: one reserves the number, one reads what goes, one writes down what went. The stick is written
between them, outside of any.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING

from app.bundle import chunks, delivery, sealing
from app.bundle.spool import Spool
from app.crypto.age import parse_recipient
from app.progress import Progress
from app.records import by_laptops, collector, partner_ground, profiles
from app.records.local import today
from app.records.partners import moment
from app.sync import sending
from app.sync.errors import NothingToSend
from app.sync.forking import roots_of
from app.sync.outgoing import Outgoing
from app.sync.parties import party_of
from app.sync.wire import Encoder
from db.pen import SCHEMA_REV

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.bundle.delivery import Delivered
    from app.bundle.sealing import SealedInfo
    from app.desk import Desk
    from app.sync.outgoing import Tally
    from app.sync.sending import Reserved
    from db.lines import Line


@dataclass(frozen=True, slots=True)
class ExportDone:
    """`seconds` by stage: collect, write, sync, read_back. `size` in bytes."""

    path: str
    number: int
    people: int
    lines: int
    size: int
    seconds: dict[str, float]


@dataclass(frozen=True, slots=True)
class _Load:
    """What was read: packed lines, the replicas they name, who they are about, what we say of ourselves, our laptops.

    `said` is what a coordinator hears of our laptops; `yours` are the journals of the partner's that lines come from.
    """

    packed: chunks.Packed
    replicas: tuple[str, ...]
    tally: Tally
    profile: str
    ground: str
    said: by_laptops.Said
    yours: tuple[str, ...]


def export(desk: Desk, partner: str, folder: Path | str, progress: Progress | None = None) -> ExportDone:
    """Raises NothingToSend, NotTrusted, a DriveError, or Cancelled; then nothing is left on the drive."""
    progress = progress or Progress()
    started = perf_counter()
    device = bytes.fromhex(partner)
    with Spool() as spool:
        with collector.quiet():
            load = _collect(desk, device, spool, progress)
        collected = perf_counter() - started
        with desk.write("export") as session:
            reserved = sending.reserve(
                session, party_of(session, device), load.tally, desk.store.clock.now(), desk.worker_id
            )
        try:
            delivered = _deliver(desk, reserved, load, (Path(folder), progress))
        except BaseException as error:
            _give_up(desk, reserved, error)
            raise
    _finish(desk, reserved, load, delivered)
    return ExportDone(
        path=str(delivered.path),
        number=reserved.number,
        people=len(load.tally.sent),
        lines=load.packed.rows,
        size=delivered.size,
        seconds={"collect": collected, **delivered.seconds},
    )


def _collect(desk: Desk, device: bytes, spool: Spool, progress: Progress) -> _Load:
    """Read, filter, encode and pack in one look at the vault; a stick is never waited for in it."""
    with desk.read("export") as session:
        party = party_of(session, device)
        outgoing = Outgoing(session, party, today(desk).isoformat())
        encoder = Encoder(desk.store.uuid_of, roots_of(session))
        packed = chunks.pack(encoder.encode_all(_counted(outgoing.lines(), progress)), spool)
        if not packed.rows and not outgoing.tally.untold and not by_laptops.is_untold(session, party):
            raise NothingToSend
        return _Load(
            packed,
            encoder.replicas,
            outgoing.tally,
            profiles.to_send(session),
            partner_ground.to_send(session, party, today(desk).isoformat()),
            by_laptops.said_to(session, party),
            outgoing.theirs(encoder.replicas),
        )


def _counted(lines: Iterator[Line], progress: Progress) -> Iterator[Line]:
    for number, line in enumerate(lines):
        if number % 500 == 0:
            progress.step(0, 0, "collecting")
        yield line


def _deliver(desk: Desk, reserved: Reserved, load: _Load, where: tuple[Path, Progress]) -> Delivered[SealedInfo]:
    folder, progress = where
    cover = sealing.Cover(
        organisation=desk.organisation.name,
        device=desk.keys.device,
        stream=sending.stream_name(desk.replica, reserved.party.replica),
        number=reserved.number,
        prev=reserved.prev,
        relied=reserved.relied,
        replicas=load.replicas,
        demonstration=desk.demonstration,
        created=moment(desk.store.clock.now()),
        schema=SCHEMA_REV,
        people=len(load.tally.sent),
        erased=tuple(sorted(subject.hex() for subject in load.tally.erased)),
        withdrawn=tuple(sorted(subject.hex() for subject in load.tally.withdrawn)),
        profile=load.profile,
        ground=load.ground,
        house=load.said.house,
        yours=load.yours,
        struck=load.said.struck,
        before=load.said.before,
    )
    parts = sealing.Parts(cover, load.packed)
    recipients = [parse_recipient(reserved.party.recipient)]

    def write(out: delivery.Outlet) -> SealedInfo:
        return sealing.seal(out, parts, desk.keys.signing, recipients, progress)

    return delivery.deliver(folder, write, progress=progress)


def _finish(desk: Desk, reserved: Reserved, load: _Load, delivered: Delivered[SealedInfo]) -> None:
    file = sending.Finished(delivered.path.name, delivered.size, delivered.made.hash, load.tally)
    with desk.write("export") as session:
        sending.finish(session, reserved, file)
        by_laptops.told(session, reserved.party, load.said)
        desk.audit(session, "export", kind="bundle", record=reserved.party.device)


def _give_up(desk: Desk, reserved: Reserved, error: BaseException) -> None:
    """The number stays taken; the log says why its bundle never came to be."""
    with desk.write("export") as session:
        sending.give_up(session, reserved, str(getattr(error, "code", "")) or "unknown")
