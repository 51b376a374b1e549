"""Which combinations of words occur in several columns, found for all records at once."""

from __future__ import annotations

import sys
from itertools import compress
from typing import TYPE_CHECKING, Final, Protocol

if TYPE_CHECKING:
    from array import array
    from collections.abc import Sequence

_BYTES: Final = 2
_WHOLE: Final = 8
NARROW: Final = 8 * _BYTES
WIDE: Final = 32
"""Bits for the number of one word; four narrow ones make one number of the machine."""


class Column(Protocol):
    """db.facts.Column: `words[data[slot]]` is what the record in that slot says."""

    @property
    def words(self) -> Sequence[str]: ...
    @property
    def data(self) -> array[int]: ...


def combinations(columns: Sequence[Column], keep: bytes | None = None) -> tuple[set[int], int]:
    """Each a number in which those of the words stand side by side, the first column lowest; and the bits each has.

    With `keep` only of slots where it is not 0.
    """
    if len(columns) * _BYTES > _WHOLE or any(len(column.words) > 1 << NARROW for column in columns):
        rows = zip(*(column.data for column in columns), strict=True)
        different = set(rows if keep is None else compress(rows, keep))
        return {sum(number << WIDE * at for at, number in enumerate(row)) for row in different}, WIDE
    whole = bytearray(_WHOLE * len(columns[0].data))
    small_end = sys.byteorder == "little"
    for at, column in enumerate(columns):
        size, told = column.data.itemsize, column.data.tobytes()
        for byte in range(min(_BYTES, size)):
            to = _BYTES * at + byte
            whole[to if small_end else _WHOLE - 1 - to :: _WHOLE] = told[byte if small_end else size - 1 - byte :: size]
    numbers = memoryview(whole).cast("Q")
    return set(numbers if keep is None else compress(numbers, keep)), NARROW
