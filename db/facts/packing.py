"""A column of answers: one number a slot, packed into blocks of some thousands."""

from __future__ import annotations

import sys
import zlib
from array import array
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

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


def unpacked(blocks: Iterable[tuple[int, bytes]], many: int) -> array[int]:
    """So many numbers; in blocks that nobody ever filled only blanks."""
    numbers = array("I", [0]) * many
    if not many:
        return numbers
    with memoryview(numbers) as plain, plain.cast("B") as room:
        for block, data in blocks:
            rest = room[block * len(_EMPTY) :]
            told = zlib.decompress(data)
            rest[: len(told)] = told[: len(rest)]
    return _little(numbers)


def _little(numbers: array[int]) -> array[int]:
    if sys.byteorder == "little":
        return numbers
    turned = array("I", numbers)
    turned.byteswap()
    return turned
