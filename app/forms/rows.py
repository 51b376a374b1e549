"""Rows of a repeated group that are known by an identity of their own, whatever stands before or after them."""

from __future__ import annotations

import re
import unicodedata
from secrets import token_hex
from typing import TYPE_CHECKING, Final

from db.types import new_id

if TYPE_CHECKING:
    from collections.abc import Mapping

ROW: Final = "#row"
"""Under this name a row says which it is; no question can be called so."""
_SOUND: Final = re.compile(r"[0-9a-z]{1,32}")


def new_row(place: int = 0) -> str:
    """Rows made one after the other are in that order; `place` orders those that are made at once."""
    return f"r{new_id().hex()[:12]}{min(place, 0xFFF):03x}{token_hex(3)}"


def row_of(row: Mapping[str, object]) -> str:
    """Empty for a row that has no identity yet, or says none that could be one."""
    told = row.get(ROW)
    return told if isinstance(told, str) and is_row(told) else ""


def is_row(text: str) -> bool:
    return _SOUND.fullmatch(text) is not None


def order(row: str) -> tuple[int, int, str]:
    """In the order in which they were made; those that were known by their number come first."""
    if not row.isdecimal():
        return (1, 0, row)
    digits = "".join(str(unicodedata.decimal(digit)) for digit in row).lstrip("0")
    return (0, len(digits), digits)  # by length first: a number of any length is never worked out
