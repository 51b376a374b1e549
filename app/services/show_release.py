"""Show one release as it was frozen; it is read again against its hash and signature."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.crypto import sshsig
from app.crypto.errors import BadSignature
from app.records import releasing

if TYPE_CHECKING:
    from app.desk import Desk
    from app.records.releasing import ReleaseView


@dataclass(frozen=True, slots=True)
class Shown:
    """`is_sound` is False where the vault holds something else than what was signed: then it must not be passed on."""

    view: ReleaseView
    is_sound: bool


def show_release(desk: Desk, release: str) -> Shown:
    """NoSuchRelease for one that was never made here."""
    with desk.write("look") as session:
        row = releasing.find(session, release)
        desk.audit(session, "look", kind="release", record=row.id)
        view = releasing.view(row)
    text = view.body.encode()
    try:
        signer = sshsig.key_line(sshsig.verify(text, view.signature.encode(), releasing.NAMESPACE))
    except BadSignature:
        return Shown(view, is_sound=False)
    return Shown(view, is_sound=signer == view.signer and hashlib.sha256(text).hexdigest() == view.sha256)
