"""A column of answers: one number a slot, in as few bytes as it needs, packed into blocks of some thousands."""

from __future__ import annotations

import sys
from array import array
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

BLOCK: Final = 1 << 17
"""So many that a block fills several pages of the file, which lie together: a page is read and deciphered whole,
however little of it is used, and pages that lie apart are read one by one.
"""
_CODES: Final = {1: "B", 2: "H", 4: "I"}
"""Bytes a number: most columns have fewer than 256 words."""
_STEPS: Final = 4
"""Numbers of so many bytes are mostly owners, who come nearly in order: kept is the step from the one before."""
_LEVEL: Final = 1


@dataclass(frozen=True, slots=True)
class Column:
    """`words[data[slot]]` is the answer of the record in that slot; of @person, @case, @plan: slots from 1."""

    words: tuple[str, ...]
    data: array[int]


def pack(numbers: array[int]) -> bytes:
    """A whole block, of 1, 2 or 4 bytes a number; little-endian, whatever the machine."""
    import zstandard

    plain = _steps(numbers) if numbers.itemsize == _STEPS else numbers.tobytes()
    return zstandard.compress(_little(numbers.typecode, plain), _LEVEL)


def unpack(data: bytes | None) -> array[int]:
    """A whole block; its length says how many bytes a number has."""
    if data is None:
        return array("B", bytes(BLOCK))
    import zstandard

    plain = zstandard.decompress(data)
    code = _CODES[len(plain) // BLOCK]
    numbers = array(code, _little(code, plain))
    return _summed(numbers) if numbers.itemsize == _STEPS else numbers


def _steps(numbers: array[int]) -> bytes:
    """Around zero, as in a clock: a step back is a large one forward."""
    import numpy as np

    plain = np.frombuffer(numbers, np.uint32)
    return np.diff(plain, prepend=plain.dtype.type(0)).tobytes()


def _summed(steps: array[int]) -> array[int]:
    import numpy as np

    plain = np.frombuffer(steps, np.uint32)
    np.cumsum(plain, dtype=np.uint32, out=plain)
    return steps


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


def _little(code: str, plain: bytes) -> bytes:
    """To the order of the file, and back."""
    if sys.byteorder == "little":
        return plain
    turned = array(code, plain)
    turned.byteswap()
    return turned.tobytes()
