"""Open a sealed data set that was handed to this desk, and write it plainly where a person asks, with a reason."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from app.records import plain_file, sealed_file
from app.records.dataset_errors import NotHandedToUs, ReasonTooShort
from app.records.file_errors import CopyBesideVault

if TYPE_CHECKING:
    from app.bundle.delivery import Outlet
    from app.desk import Desk
    from app.progress import Progress

_SHORTEST: Final = 10


@dataclass(frozen=True, slots=True)
class Opened:
    """A ZIP with the tables and what they mean; its name is random."""

    path: str
    size: int


def open_dataset(
    desk: Desk, file: Path | str, folder: Path | str, reason: str, progress: Progress | None = None
) -> Opened:
    """Raises NotHandedToUs, FileTooLarge, ReasonTooShort, CopyBesideVault, a DriveError, or Cancelled."""
    desk.gate("open_handed_out")
    why = " ".join(reason.split())
    if len(why) < _SHORTEST:
        raise ReasonTooShort
    target, vault = Path(folder).resolve(), desk.vault_path.resolve()
    if target == vault or vault in target.parents:
        raise CopyBesideVault
    data = sealed_file.opened(desk, file).read()
    if not data.startswith(sealed_file.ZIP):
        raise NotHandedToUs
    with desk.write("open_handed_out") as session:
        desk.audit(session, "open_handed_out", kind="dataset", outcome=f"written plainly: {why}")

    def write(outlet: Outlet) -> None:
        outlet.write(data)

    made = plain_file.deliver(desk, target, write, suffix=".zip", progress=progress)
    return Opened(str(made.path), made.size)
