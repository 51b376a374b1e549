"""Hand out a data set: sealed for the partner or for this desk; or, for a written reason, as a file anybody can read.

It is written into the access log, for each person, before the first byte leaves; then whole and proved, or not at all.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final, Literal

from app.bundle.delivery import deliver
from app.crypto.age import AgeWriter, parse_recipient
from app.i18n import QT_TR_NOOP
from app.progress import Progress
from app.records import dataset, dataset_file, own_device
from app.records.dataset import Wish
from app.records.dataset_errors import NobodyToHandOut, ReasonTooShort
from app.records.file_errors import CopyBesideVault
from app.records.local import today
from app.records.partners import moment
from app.standards import writing
from app.standards.stamp import Stamp

if TYPE_CHECKING:
    from app.bundle.delivery import Outlet
    from app.desk import Desk
    from app.records.dataset import Gathered

SHORTEST: Final = 10
"""So many letters at least say why a file is not sealed."""
GATHERING: Final = QT_TR_NOOP("Gathering what may be told")
_WRITING: Final = QT_TR_NOOP("Writing the file")
_SEALED: Final = ".age"
_PIECE: Final = 1 << 20
Seal = Literal["partner", "own", "none"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """`seal`: for the partner, for this very desk, or none, which takes a `reason`."""

    wish: Wish
    folder: Path | str
    seal: Seal = "partner"
    reason: str = ""


@dataclass(frozen=True, slots=True)
class HandedOut:
    """The file's name is random and tells nothing; `left_out` are reasons with people."""

    path: str
    size: int
    sha256: str
    people: int
    left_out: tuple[tuple[str, int], ...]
    sealed: bool


def export_dataset(desk: Desk, order: Order, progress: Progress | None = None) -> HandedOut:
    """Raises NobodyToHandOut, ReasonTooShort, NotTrusted, CopyBesideVault, a DriveError, or Cancelled."""
    progress = progress or Progress()
    target = _judged(desk, order)
    progress.step(0, 0, GATHERING)
    with desk.read("hand_out") as session:
        found = dataset.gather(session, order.wish, today(desk).isoformat())
        recipient = own_device.must_find(session).recipient if order.seal == "own" else found.party.recipient
    if not found.told:
        raise NobodyToHandOut
    files = dataset_file.files(found.book, order.wish, _stamp(desk, order, found))
    suffix, data = writing.packed(files, always=order.seal != "none")
    progress.step(0, len(data), _WRITING)
    _write_down(desk, order, found)

    def write(outlet: Outlet) -> None:
        if order.seal == "none":
            _pour(data, outlet, progress)
            return
        sealed = AgeWriter(outlet, [parse_recipient(recipient)])
        _pour(data, sealed, progress)
        sealed.finish()

    try:
        made = deliver(target, write, suffix=suffix if order.seal == "none" else _SEALED, progress=progress)
    except BaseException as error:
        _take_note(desk, found, str(getattr(error, "code", "")) or "unknown")
        raise
    left_out = tuple(found.left_out.most_common())
    return HandedOut(str(made.path), made.size, made.sha256, found.book.people, left_out, order.seal != "none")


def _judged(desk: Desk, order: Order) -> Path:
    """The folder, once this worker may do all that was asked for."""
    desk.gate("hand_out")
    if order.wish.names:
        desk.gate("hand_out_names")
    if order.seal == "none":
        desk.gate("hand_out_plain")
        if len(" ".join(order.reason.split())) < SHORTEST:
            raise ReasonTooShort
    target, vault = Path(order.folder).resolve(), desk.vault_path.resolve()
    if target == vault or vault in target.parents:
        raise CopyBesideVault
    return target


def _pour(data: bytes, out: Outlet | AgeWriter, progress: Progress) -> None:
    for at in range(0, len(data), _PIECE):
        progress.step(at, len(data), _WRITING)
        out.write(data[at : at + _PIECE])


def _stamp(desk: Desk, order: Order, found: Gathered) -> Stamp:
    opens = {"partner": found.party.name, "own": desk.organisation.name, "none": ""}[order.seal]
    return Stamp(
        organisation=desk.organisation.name,
        worker=desk.worker.name,
        at=moment(desk.store.clock.now()),
        recipient=found.party.name,
        purpose=order.wish.purpose,
        period=order.wish.period,
        opens=opens,
        reason=" ".join(order.reason.split()) if order.seal == "none" else "",
        left_out=tuple(found.left_out.most_common()),
    )


def _write_down(desk: Desk, order: Order, found: Gathered) -> None:
    """One row for the file and one for each person in it: whoever asks who was told about her finds it."""
    wish = order.wish
    how = f"not sealed: {' '.join(order.reason.split())}" if order.seal == "none" else f"sealed for {order.seal}"
    verb = "hand_out_plain" if order.seal == "none" else "hand_out"
    outcome = f"{wish.standard} {wish.form}, {wish.purpose}, {found.book.people} people, {how}"
    with desk.write("hand_out") as session:
        desk.audit(session, verb, kind="dataset", record=found.party.device, outcome=outcome)
        for subject in found.told:
            desk.audit(session, verb, kind="person", record=subject, subject=subject)


def _take_note(desk: Desk, found: Gathered, why: str) -> None:
    """What was written down as handed out never came to be a file."""
    with desk.write("hand_out") as session:
        desk.audit(session, "hand_out", kind="dataset", record=found.party.device, outcome=f"not written: {why}")


__all__ = ["HandedOut", "Order", "Wish", "export_dataset"]
