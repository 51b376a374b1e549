"""Open a sealed data set that was handed to this desk, and write it plainly where a person asks, with a reason."""

from __future__ import annotations

import io
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from app import chosen_file
from app.crypto.age import AgeReader, parse_identity
from app.crypto.errors import AgeError
from app.records import plain_file
from app.records.dataset_errors import NotHandedToUs, ReasonTooShort
from app.records.file_errors import CopyBesideVault

if TYPE_CHECKING:
    from app.bundle.delivery import Outlet
    from app.desk import Desk
    from app.progress import Progress

_BIGGEST: Final = 256 << 20
_SHORTEST: Final = 10
_ZIP: Final = b"PK\x03\x04"


@dataclass(frozen=True, slots=True)
class Opened:
    """A ZIP with the tables and what they mean; its name is random."""

    path: str
    size: int


def open_dataset(
    desk: Desk, file: Path | str, folder: Path | str, reason: str, progress: Progress | None = None
) -> Opened:
    """Raises NotHandedToUs, ReasonTooShort, CopyBesideVault, a DriveError, or Cancelled."""
    desk.gate("open_handed_out")
    why = " ".join(reason.split())
    if len(why) < _SHORTEST:
        raise ReasonTooShort
    target, vault = Path(folder).resolve(), desk.vault_path.resolve()
    if target == vault or vault in target.parents:
        raise CopyBesideVault
    data = _unsealed(desk, Path(file))
    with desk.write("open_handed_out") as session:
        desk.audit(session, "open_handed_out", kind="dataset", outcome=f"written plainly: {why}")

    def write(outlet: Outlet) -> None:
        outlet.write(data)

    made = plain_file.deliver(desk, target, write, suffix=".zip", progress=progress)
    return Opened(str(made.path), made.size)


def _unsealed(desk: Desk, file: Path) -> bytes:
    """Nothing of it is used before all of it was found to be whole."""
    try:
        whole = chosen_file.read(file, _BIGGEST)
        if len(whole) > _BIGGEST:
            raise NotHandedToUs
        sealed = io.BytesIO(whole)
        reader = AgeReader(sealed, [parse_identity(text) for text in desk.keys.identities])
        data = b"".join(reader.chunks())
    except (AgeError, OSError, ValueError) as error:
        raise NotHandedToUs from error
    if not data.startswith(_ZIP):
        raise NotHandedToUs
    return data
