"""Make the encodings of one run for a coordinator: sealed on a stick, nobody's name in them."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from app.bundle import delivery, encodings
from app.crypto.age import parse_recipient
from app.i18n import QT_TR_NOOP
from app.progress import Progress
from app.records import keyed
from app.records.keyed_errors import KeyedNotHere, NoRun, NoSecret, NothingToEncode
from app.records.local import today
from app.sync.parties import party_of
from app.twins.keyed import RunKey

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.desk import Desk

ENCODING: Final = QT_TR_NOOP("Making encodings")


@dataclass(frozen=True, slots=True)
class KeyedExport:
    """`left_out`: how many people for which reason (no_consent, no_name, other_custody)."""

    path: str
    people: int
    left_out: Mapping[str, int]


def export_keyed(
    desk: Desk, partner: str, run: str, folder: Path | str, progress: Progress | None = None
) -> KeyedExport:
    """Off until the words are kept (NoSecret); KeyedNotAgreed, RunOver, NothingToEncode, NotTrusted, a DriveError."""
    desk.gate("keyed_matching")
    name = " ".join(run.split()).casefold()
    if not name:
        raise NoRun
    if desk.organisation.kind == "coordinator":
        raise KeyedNotHere
    progress = progress or Progress()
    with desk.write("keyed_matching") as session:
        party = party_of(session, bytes.fromhex(partner))
        if party.kind != "coordinator":
            raise KeyedNotHere
        rules = keyed.agreed(session, party, today(desk).isoformat())
        secret = keyed.secret_of(session, partner)
        if secret is None:
            raise NoSecret
        key = RunKey(secret, name)
        keyed.must_be_young(session, partner, key, today(desk))
        found = keyed.rows(session, party, rules, key, lambda done, of: progress.step(done, of, ENCODING))
    if not found.rows:
        raise NothingToEncode
    progress.step(len(found.rows), len(found.rows), ENCODING)
    told = encodings.Encodings(
        run=name, sender=desk.keys.device, to=party.device.hex(), demonstration=desk.demonstration, rows=found.rows
    )
    recipients = [parse_recipient(party.recipient)]
    made = delivery.deliver(Path(folder), lambda out: encodings.seal(out, told, desk.keys.signing, recipients))
    with desk.write("keyed_matching") as session:
        outcome = f"{len(found.rows)} encoded"
        desk.audit(session, "keyed_matching", kind="encodings", record=party.device, outcome=outcome)
    return KeyedExport(str(made.path), len(found.rows), found.left_out)
