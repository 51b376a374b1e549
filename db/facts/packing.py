"""A column of answers: one number a slot, packed into blocks of some thousands."""

from __future__ import annotations

import sys
import zlib
from array import array
from dataclasses import dataclass
from typing import Final

BLOCK: Final = 4096
_EMPTY: Final = bytes(BLOCK * 4)


@dataclass(frozen=True, slots=True)
class Column:
    """`words[data[slot]]` is the answer of the record in that slot; of @person, @case, @plan: slots from 1."""

    words: tuple[str, ...]
    data: array[int]


def pack(numbers: array[int]) -> bytes:
    """Little-endian, whatever the machine."""
    return zlib.compress(_little(numbers).tobytes(), 1)


def unpack(data: bytes | None) -> array[int]:
    numbers = array("I", zlib.decompress(data) if data is not None else _EMPTY)
    return _little(numbers)


def _little(numbers: array[int]) -> array[int]:
    if sys.byteorder == "little":
        return numbers
    turned = array("I", numbers)
    turned.byteswap()
    return turned
