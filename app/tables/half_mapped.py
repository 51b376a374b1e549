"""A mapping that somebody is still making: how the table is looked at and what its columns become, and no row of it."""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING, Any, Final

import msgspec

from app.tables.errors import MappingWrong
from app.tables.htcds import Wishes
from app.tables.mapping import MappingFile, must_fit

if TYPE_CHECKING:
    from collections.abc import Iterable

FORM: Final = "table_mapping"
"""What it is called among the drafts of this computer."""


class HalfMapped(msgspec.Struct, forbid_unknown_fields=True):
    """`sheet` to `wishes` are what was asked of the file, `headings` a mark of all its columns.

    `erasures` is how many people had been erased for good when the table was looked at: whoever is erased later
    takes it away, for a word of a column may be theirs.
    """

    mapping: MappingFile
    headings: str
    erasures: int
    sheet: str = ""
    encoding: str = ""
    heading: int = 0
    wishes: Wishes = Wishes()


def mark(headings: Iterable[str]) -> str:
    """The same for the same headings in any order; where a row was taken for headings, nothing of it is kept."""
    return sha256("\x1f".join(sorted(set(headings))).encode()).hexdigest()


def as_draft(half: HalfMapped) -> dict[str, Any]:
    """Right or not, for the drafts of this computer."""
    told: dict[str, Any] = msgspec.to_builtins(half)
    return told


def from_draft(told: object) -> HalfMapped | None:
    """What `as_draft` kept; None for what another Havenbook wrote, or what is no longer asked."""
    try:
        found = msgspec.convert(told, HalfMapped)
        must_fit(found.mapping)
    except (msgspec.ValidationError, MappingWrong):
        return None
    return found
