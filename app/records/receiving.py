"""What reading a bundle needs from the vault: our keys, the senders we trust, and whether this one may come in now."""

from __future__ import annotations

import io
from contextlib import contextmanager
from pathlib import Path
from typing import IO, TYPE_CHECKING, Final

from sqlalchemy import select

from app.bundle import limits
from app.bundle.drive import opened
from app.bundle.opening import KnownSender
from app.crypto.age import parse_identity
from app.crypto.sshsig import parse_key_line
from app.sync import journals, sequence
from app.sync.errors import NotThisKind, WorldsDiffer, WrongStream
from app.sync.parties import Party, party_of
from db.models import BundleLog, Device, Organisation, Replica

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy.orm import Session

    from app.bundle.manifest import Kind
    from app.bundle.opening import Identities, Trust, Verified
    from app.desk import Desk

AT_ONCE: Final = 32 * limits.MIB


def identities(desk: Desk) -> Identities:
    return [parse_identity(text) for text in desk.keys.identities]


def trust_of(session: Session) -> Trust:
    """From the key that signed to the device it was pinned for; whom we stopped trusting is still known by name."""
    rows = session.execute(
        select(Device.sign_public, Device.id, Device.standing, Organisation.name)
        .join(Organisation, Organisation.id == Device.organisation)
        .where(Device.standing.in_(("trusted", "stopped")))
    )
    known = {
        parse_key_line(line): KnownSender(name, device.hex(), standing != "trusted")
        for line, device, standing, name in rows
    }
    return known.get


def place_of(verified: Verified) -> sequence.Place:
    found = verified.manifest
    return sequence.Place(
        stream=found.stream,
        number=found.number,
        hash=verified.hash,
        prev=found.prev,
        relied=found.relied,
        house=found.house,
        struck=found.struck,
    )


def sender_of(desk: Desk, session: Session, verified: Verified, kind: Kind) -> Party:
    """The partner who signed; refuses the other kind of file, and whatever crosses from or to a demonstration."""
    party = party_of(session, bytes.fromhex(verified.sender.device))
    if verified.manifest.demonstration != desk.demonstration:
        raise WorldsDiffer(partner=party.name)
    if verified.manifest.kind != kind:
        raise NotThisKind(partner=party.name)
    replica, _ = sequence.addressed(party, verified.manifest.stream)
    if _is_of_others(session, replica, party) or journals.is_of_another(session, replica, party.device):
        raise WrongStream(partner=party.name)
    return party._replace(replica=replica)


def _is_of_others(session: Session, replica: bytes, party: Party) -> bool:
    """Ours, of another organisation, or one that waits here for its forty digits."""
    known = session.execute(select(Replica.org, Replica.ours).where(Replica.uuid == replica)).one_or_none()
    if known is None:
        return False
    if not known.ours and not known.org:
        return journals.waits(session, replica)
    return bool(known.ours) or bool(known.org != party.organisation.hex())


@contextmanager
def source(path: Path | str) -> Iterator[IO[bytes]]:
    """The file on the stick; a small one is read at once, so that no transaction waits for a drive."""
    with opened(Path(path)) as file:
        start = file.read(AT_ONCE)
        if len(start) < AT_ONCE:
            yield io.BytesIO(start)
            return
        file.seek(0)
        yield file


def write_refusal(desk: Desk, path: Path | str, what: str, error: BaseException) -> None:
    """Nothing of a refused file stays but this row, and one in the audit."""
    code = str(getattr(error, "code", "")) or "unknown"
    with desk.receive("import") as session:
        session.add(
            BundleLog(
                at=desk.store.clock.now(), way="in", what=what, state="refused", reason=code,
                file_name=Path(path).name, by_worker=desk.worker_id,
            )
        )  # fmt: skip
        desk.audit(session, "import", kind="bundle", outcome=f"refused: {code}")
