"""Blobs as the driver takes them at once, for statements that bind thousands of them.

Of every cell that is no text, number or bytearray, None and bytes among them, the driver asks whether it would rather
be something else: a thousandth of a millisecond each, more than SQLite takes for the row.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

blob = bytearray


def blobs(keys: Iterable[bytes]) -> tuple[bytearray, ...]:
    return tuple(map(bytearray, keys))
