"""Releases as they lie in the vault: found, read back, and held against the next one."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import msgspec
from sqlalchemy import select

from app.crypto import sshsig
from app.crypto.errors import BadSignature
from app.records.errors import RecordError
from app.records.local import record_id
from app.reports.figure import Bare
from app.reports.make import Wish
from app.reports.releases import Before
from db.models import Release

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

NAMESPACE: Final = "havenbook-release-v1"


class NoSuchRelease(RecordError):
    """It was never made here."""

    code = "release.none"


class ReleaseAltered(RecordError):
    """What lies in the vault is not what was signed."""

    code = "release.altered"


@dataclass(frozen=True, slots=True)
class ReleaseView:
    """`sha256` and `signature` are of `body`; `signer` is the public key of the device that froze it."""

    release: str
    title: str
    at: str
    as_of: str
    sha256: str
    body: str
    signature: str
    signer: str


def is_sound(view: ReleaseView) -> bool:
    """Whether the text is the one that was hashed and signed by the key that stands beside it."""
    text = view.body.encode()
    try:
        signer = sshsig.key_line(sshsig.verify(text, view.signature.encode(), NAMESPACE))
    except BadSignature:
        return False
    return signer == view.signer and hashlib.sha256(text).hexdigest() == view.sha256


def ground(
    wishes: tuple[Wish, ...], figures: tuple[Bare, ...], hidden: frozenset[str], step: int = 0
) -> dict[str, object]:
    """What later releases are held against: the numbers as they were counted, and how they were printed."""
    told: dict[str, object] = msgspec.to_builtins(
        {"wishes": wishes, "figures": figures, "hidden": sorted(hidden), "step": step}
    )
    return told


def before(session: Session) -> list[Before]:
    """Every earlier release: what was ever printed stays printed."""
    return [
        Before(
            row.id.hex(),
            tuple(msgspec.convert(row.ground["figures"], list[Bare])),
            frozenset(row.ground["hidden"]),
            step(row),
        )
        for row in session.scalars(select(Release).order_by(Release.at, Release.id))
    ]


def step(row: Release) -> int:
    """0 in releases that were made before numbers could be rounded."""
    return int(row.ground.get("step", 0))


def find(session: Session, release: str) -> Release:
    row = session.get(Release, record_id(release))
    if row is None:
        raise NoSuchRelease
    return row


def asked(row: Release) -> tuple[Wish, ...]:
    return tuple(msgspec.convert(row.ground["wishes"], list[Wish]))


def view(row: Release) -> ReleaseView:
    return ReleaseView(
        row.id.hex(), row.title, row.at.isoformat(), row.as_of, row.sha256, row.body, row.signature, row.signer
    )
