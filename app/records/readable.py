"""What figures read: an answer that its question cannot hold, as a partner may send any, counts as not shared."""

from __future__ import annotations

import re
from array import array
from functools import lru_cache, partial
from typing import TYPE_CHECKING, Final

from app.forms import field as kinds
from app.forms import partial_date
from app.forms.catalogue import field_of
from app.reports.told import BETWEEN, NOT_SHARED, REASON, is_gap
from db.facts import Column

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.reports import ledger

_CONSENT: Final = "consent"
UNDECIDED: Final = f"{REASON}undecided"
"""In a permission, what cannot be read permits nothing."""
_CODE: Final = re.compile(r"[^;=~!@\x00-\x1f\x7f]{1,80}")
_WHOLE: Final = re.compile(r"[0-9]{1,6}")
_NUMBER: Final = re.compile(r"-?[0-9]{1,15}(\.[0-9]{1,15})?")
_ONE: Final = (kinds.Choice, kinds.YesNo, kinds.Country, kinds.Language)
_SEVERAL: Final = (kinds.Choices, kinds.Countries, kinds.Languages)
_MONTH: Final = "_month"
_DAYS: Final = ("_on", "_date", _MONTH)


class Readable:
    """Columns as `facts` has them. Our own answers were judged when they were saved; those of others were not."""

    def __init__(self, facts: ledger.Facts) -> None:
        self._facts = facts
        self._mended: dict[tuple[str, str], Column | None] = {}

    def many(self, kind: str) -> int:
        return self._facts.many(kind)

    def column(self, kind: str, field: str) -> ledger.Column:
        """Each different word is judged once; hardly ever is one found that has to go."""
        column, asked = self._facts.column(kind, field), (kind, field)
        if asked not in self._mended:
            self._mended[asked] = _mended(kind, field, column)
        return self._mended[asked] or column


def _mended(kind: str, field: str, column: ledger.Column) -> Column | None:
    """None where every word can be read."""
    fits = None if field.startswith("@") else _shape(kind, field)
    unread = UNDECIDED if kind == _CONSENT else NOT_SHARED
    words = [word if fits is None or is_gap(word) or fits(word) else unread for word in column.words]
    if words == list(column.words):
        return None
    number = {word: at for at, word in enumerate(dict.fromkeys(words))}
    return Column(tuple(number), array("I", [number[words[at]] for at in column.data]))


def _shape(kind: str, name: str) -> Callable[[str], object] | None:
    """What a word of this column has to be; None for free words."""
    asked = field_of(kind, name)
    if isinstance(asked, kinds.Integer):
        return _WHOLE.fullmatch
    if isinstance(asked, kinds.Number):
        return _NUMBER.fullmatch
    if isinstance(asked, kinds.Grid):
        return _is_grid
    if isinstance(asked, _ONE):
        return _CODE.fullmatch
    if isinstance(asked, _SEVERAL):
        return partial(_are, _CODE)
    return _is_date if isinstance(asked, kinds.Date) or (asked is None and name.endswith(_DAYS)) else None


def _are(pattern: re.Pattern[str], word: str) -> bool:
    return all(map(pattern.fullmatch, word.split(BETWEEN)))


def _is_grid(word: str) -> bool:
    parts = (each.partition("=") for each in word.split(BETWEEN))
    return all(_CODE.fullmatch(code) and _CODE.fullmatch(said.removeprefix(REASON)) for code, _, said in parts)


@lru_cache(maxsize=65_536)
def _is_date(word: str) -> bool:
    return partial_date.read(word) is not None
