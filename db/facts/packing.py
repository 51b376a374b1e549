"""A column of answers: one number a slot, in as few bytes as it needs, packed into blocks of some thousands."""

from __future__ import annotations

import sys
import zlib
from array import array
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

BLOCK: Final = 1 << 15
"""So many that a block fills a few pages of the file: a page is deciphered whole, however little of it is used."""
_CODES: Final = {1: "B", 2: "H", 4: "I"}
"""Bytes a number: most columns have fewer than 256 words."""


@dataclass(frozen=True, slots=True)
class Column:
    """`words[data[slot]]` is the answer of the record in that slot; of @person, @case, @plan: slots from 1."""

    words: tuple[str, ...]
    data: array[int]


def pack(numbers: array[int]) -> bytes:
    """A whole block, of 1, 2 or 4 bytes a number; little-endian, whatever the machine."""
    return zlib.compress(_little(numbers).tobytes(), 1)


def unpack(data: bytes | None) -> array[int]:
    """A whole block; its length says how many bytes a number has."""
    plain = zlib.decompress(data) if data is not None else bytes(BLOCK)
    return _little(array(_CODES[len(plain) // BLOCK], plain))


def widened(numbers: array[int], number: int) -> array[int]:
    """The same in as many bytes as this number needs."""
    size = next(size for size in _CODES if number < 1 << 8 * size)
    return array(_CODES[max(size, numbers.itemsize)], numbers)


def unpacked(blocks: Iterable[tuple[int, bytes]], many: int) -> array[int]:
    """So many numbers, each of as many bytes as the widest block; in blocks that nobody ever filled only blanks."""
    told = [(block, unpack(data)) for block, data in blocks]
    size = max((numbers.itemsize for _, numbers in told), default=1)
    column = array(_CODES[size], [0]) * many
    for block, numbers in told:
        first = block * BLOCK
        here = max(min(BLOCK, many - first), 0)
        own = numbers if numbers.itemsize == size else array(column.typecode, numbers)
        column[first : first + here] = own if here == BLOCK else own[:here]
    return column


def _little(numbers: array[int]) -> array[int]:
    if sys.byteorder == "little":
        return numbers
    turned = array(numbers.typecode, numbers)
    turned.byteswap()
    return turned
