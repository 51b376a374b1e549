"""Every table, imported once so that the metadata is whole; KINDS are the journaled ones by name."""

from __future__ import annotations

from db.base import Kept
from db.models.change import Change
from db.models.erased import Erased
from db.models.have import Have
from db.models.replica import Replica

KINDS: dict[str, type[Kept]] = {kept.kind: kept for kept in Kept.__subclasses__()}

__all__ = ["KINDS", "Change", "Erased", "Have", "Replica"]
