"""How a file with data leaves: who may, sealed for whom or why not, written down first, then whole or not at all."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Final, Literal

from sqlalchemy import delete

from app.bundle.delivery import deliver
from app.crypto.age import AgeWriter, parse_recipient
from app.i18n import QT_TR_NOOP, english
from app.progress import Cancelled
from app.records import beside, own_device, plain_file
from app.records.dataset_errors import ReasonTooShort
from app.records.file_errors import CopyBesideVault
from app.records.partners import moment
from app.standards import writing
from app.standards.stamp import Stamp
from db.models import SyntheticSet

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from app.bundle.delivery import Outlet
    from app.desk import Desk
    from app.i18n import Translate
    from app.progress import Progress
    from app.records.beside import Before
    from app.records.dataset import Wish
    from app.records.synthetic import SyntheticWish
    from app.standards.writing import Files
    from app.sync.parties import Party

SHORTEST: Final = 10
"""So many letters at least say why a file is not sealed."""
_WRITING: Final = QT_TR_NOOP("Writing the file")
_SEALED: Final = ".age"
_PIECE: Final = 1 << 20
Seal = Literal["partner", "own", "none"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """`seal`: for the partner, for this very desk, or none, which takes a `reason`.

    `translate` speaks the language of the pages that say what is in the file. `beside`: why synthetic rows may be read
    beside figures that were released, or beside rows that went out.
    """

    wish: Wish | SyntheticWish
    folder: Path | str
    seal: Seal = "partner"
    reason: str = ""
    translate: Translate = english
    beside: str = ""

    @property
    def why(self) -> str:
        """The reason as it is written down; empty where the file is sealed."""
        return " ".join(self.reason.split()) if self.seal == "none" else ""


@dataclass(frozen=True, slots=True)
class HandedOut:
    """The file's name is random and tells nothing; `left_out` are reasons with people. `rows` are synthetic ones, and
    None in a file of real people.
    """

    path: str
    size: int
    sha256: str
    people: int
    left_out: tuple[tuple[str, int], ...]
    sealed: bool
    rows: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Parcel:
    """What leaves, and of whom: `about` stands in the access log for the file, `each` for every person in it. `kept` is
    what later releases and rows are held against, `before` what it was held against itself.
    """

    files: Files
    party: Party
    recipient: str
    told: tuple[bytes, ...]
    about: str
    each: str = "done"
    rows: int | None = None
    left_out: Counter[str] = field(default_factory=Counter)
    kept: SyntheticSet | None = None
    before: Before | None = None


def judged(desk: Desk, order: Order) -> Path:
    """The folder, once this worker may do all that was asked for."""
    desk.gate("hand_out")
    if order.wish.names:
        desk.gate("hand_out_names")
    if order.seal == "none":
        desk.gate("hand_out_plain")
        if len(order.why) < SHORTEST:
            raise ReasonTooShort
    target, vault = Path(order.folder).resolve(), desk.vault_path.resolve()
    if target == vault or vault in target.parents:
        raise CopyBesideVault
    return target


def recipient_of(session: Session, order: Order, party: Party) -> str:
    return own_device.must_find(session).recipient if order.seal == "own" else party.recipient


def stamp(desk: Desk, order: Order, party: Party, left_out: Counter[str]) -> Stamp:
    opens = {"partner": party.name, "own": desk.organisation.name, "none": ""}[order.seal]
    return Stamp(
        organisation=desk.organisation.name,
        worker=desk.worker.name,
        at=moment(desk.store.clock.now()),
        recipient=party.name,
        purpose=order.wish.purpose,
        period=order.wish.period,
        opens=opens,
        reason=order.why,
        left_out=tuple(left_out.most_common()),
        translate=order.translate,
    )


def hand_over(desk: Desk, order: Order, target: Path, parcel: Parcel, progress: Progress) -> HandedOut:
    """Raises a DriveError or Cancelled; then it stands in the access log that no file came of it."""
    suffix, data = writing.packed(parcel.files, always=order.seal != "none")
    progress.step(0, len(data), _WRITING)
    _write_down(desk, order, parcel)

    def write(outlet: Outlet) -> None:
        if order.seal == "none":
            _pour(data, outlet, progress)
            return
        sealed = AgeWriter(outlet, [parse_recipient(parcel.recipient)])
        _pour(data, sealed, progress)
        sealed.finish()

    try:
        if order.seal == "none":
            made = plain_file.deliver(desk, target, write, suffix=suffix, progress=progress)
        else:
            made = deliver(target, write, suffix=_SEALED, progress=progress)
    except BaseException as error:
        _take_note(desk, parcel, error)
        raise
    left_out = tuple(parcel.left_out.most_common())
    people = len(parcel.told)
    return HandedOut(str(made.path), made.size, made.sha256, people, left_out, order.seal != "none", parcel.rows)


def _pour(data: bytes, out: Outlet | AgeWriter, progress: Progress) -> None:
    for at in range(0, len(data), _PIECE):
        progress.step(at, len(data), _WRITING)
        out.write(data[at : at + _PIECE])


def _write_down(desk: Desk, order: Order, parcel: Parcel) -> None:
    """One row for the file and one for each person in it: whoever asks who was told about her finds it."""
    how = f"not sealed: {order.why}" if order.seal == "none" else f"sealed for {order.seal}"
    verb = "hand_out_plain" if order.seal == "none" else "hand_out"
    outcome = f"{parcel.about}, {len(parcel.told)} people, {how}"
    with desk.write("hand_out") as session:
        if parcel.kept is not None and parcel.before is not None:
            beside.before(session, parcel.kept.asked).stand(parcel.before)  # others may have gone out while it was made
            session.add(parcel.kept)
        desk.audit(session, verb, kind="dataset", record=parcel.party.device, outcome=outcome)
        for subject in parcel.told:
            desk.audit(session, verb, kind="person", record=subject, subject=subject, outcome=parcel.each)


def _take_note(desk: Desk, parcel: Parcel, error: BaseException) -> None:
    """What was written down as handed out never came to be a file. Synthetic rows still count as out, unless somebody
    stopped them: of a drive that was pulled nobody knows what is on it.
    """
    why = str(getattr(error, "code", "")) or "unknown"
    with desk.write("hand_out") as session:
        if parcel.kept is not None and isinstance(error, Cancelled):
            session.execute(delete(SyntheticSet).where(SyntheticSet.id == parcel.kept.id))
        desk.audit(session, "hand_out", kind="dataset", record=parcel.party.device, outcome=f"not written: {why}")
