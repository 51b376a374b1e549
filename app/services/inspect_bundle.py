"""Say what the manifest of a bundle says, once its sender's signature is proved; nothing is taken in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

from app.bundle import opening
from app.records import receiving

if TYPE_CHECKING:
    from pathlib import Path

    from app.desk import Desk


def inspect(desk: Desk, path: Path | str) -> dict[str, Any]:
    """The manifest as plain values, with the bundle's `hash` and the `partner` who signed. Raises a BundleError."""
    with desk.read("inspect") as session, receiving.source(path) as source:
        verified = opening.peek(source, receiving.identities(desk), receiving.trust_of(session))
    said: dict[str, Any] = msgspec.to_builtins(verified.manifest)
    return {**said, "hash": verified.hash, "partner": verified.sender.name}
