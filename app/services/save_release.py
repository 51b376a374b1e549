"""Save a copy of a release for others: one plain zip with figures, sums, signature and how to check them."""

from __future__ import annotations

import hashlib
import io
import zipfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from app.progress import Progress
from app.records import beside, plain_file, releasing
from app.records.file_errors import CopyBesideVault

if TYPE_CHECKING:
    from app.bundle.delivery import Outlet
    from app.desk import Desk
    from app.records.releasing import ReleaseView

SIGNER: Final = "publisher"
README: Final = f"""\
These figures were released with Havenbook. release.json holds them, with every caveat that belongs to them.

Whole and unchanged:   sha256sum -c SHA256SUMS
Signed by the key:     ssh-keygen -Y verify -f allowed_signers -I {SIGNER} \\
                         -n {releasing.NAMESPACE} -s release.json.sig < release.json

The key in allowed_signers came in the same file. Ask the organisation for its key by another way and compare:
                       ssh-keygen -l -f signer.pub

A number that is null is hidden. Do not try to work it out: it may be one person.
Where release.json says "method": "rounded", each number n stands for a range: n to n + step - 1.
"""
BESIDE: Final = """
Since these figures were frozen, synthetic rows that may be made of the same people were handed out. Whoever has both
may work out how small a hidden number is: do not use them together. Why both went out:
"""
_LONG_AGO: Final = (1980, 1, 1, 0, 0, 0)


@dataclass(frozen=True, slots=True)
class ReleaseSaved:
    path: str
    size: int


def save_release(desk: Desk, release: str, folder: Path | str, progress: Progress | None = None) -> ReleaseSaved:
    """Whole and read back, or not at all; written into the audit before the first byte leaves.

    ReleaseAltered where what lies in the vault is not what was signed.
    """
    target, vault = Path(folder).resolve(), desk.vault_path.resolve()
    desk.gate("release")
    if target == vault or vault in target.parents:
        raise CopyBesideVault
    with desk.write("release") as session:
        row = releasing.find(session, release)
        view = releasing.view(row)
        if not releasing.is_sound(view):
            raise releasing.ReleaseAltered
        desk.audit(session, "release", kind="release", record=row.id, outcome="copy saved")
        packed = _packed(view, beside.since(session, row.at))

    def write(outlet: Outlet) -> None:
        outlet.write(packed)

    made = plain_file.deliver(desk, target, write, suffix=".zip", progress=progress or Progress())
    return ReleaseSaved(str(made.path), made.size)


def _packed(view: ReleaseView, since: tuple[str, ...]) -> bytes:
    files = {
        "release.json": view.body,
        "release.json.sig": view.signature,
        "allowed_signers": f"{SIGNER} {view.signer}\n",
        "signer.pub": f"{view.signer}\n",
        "README.txt": README + (BESIDE + "".join(f"- {reason}\n" for reason in since) if since else ""),
    }
    files["SHA256SUMS"] = "".join(
        f"{hashlib.sha256(text.encode()).hexdigest()}  {name}\n" for name, text in files.items()
    )
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, text in files.items():
            packed.writestr(zipfile.ZipInfo(name, _LONG_AGO), text, zipfile.ZIP_DEFLATED)
    return out.getvalue()
