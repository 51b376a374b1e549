"""What a standard cannot say: every answer that arrives as less than it was, counted by column, code and reason."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import Final

from app.i18n import QT_TRANSLATE_NOOP

OTHER: Final = "other"
NO_CODE: Final = "no_code"
NO_COLUMN: Final = "no_column"
GROUPED: Final = "grouped"
NEAR: Final = "near"
SEVERAL: Final = "several"
CUT: Final = "cut"
NO_DAY: Final = "no_day"
TEXT: Final = "text"
MISSING: Final = "missing"
NOT_SHARED: Final = "not_shared"
DIFFERS: Final = "differs"

WORDS: Final[dict[str, str]] = {
    OTHER: QT_TRANSLATE_NOOP("Standards", "becomes “other”"),
    NO_CODE: QT_TRANSLATE_NOOP("Standards", "has no code in the standard"),
    NO_COLUMN: QT_TRANSLATE_NOOP("Standards", "has no column in this template"),
    GROUPED: QT_TRANSLATE_NOOP("Standards", "is put together with other answers"),
    NEAR: QT_TRANSLATE_NOOP("Standards", "the standard means something wider"),
    SEVERAL: QT_TRANSLATE_NOOP("Standards", "several answers, only one has room"),
    CUT: QT_TRANSLATE_NOOP("Standards", "a day or an age becomes a month, a year or a band"),
    NO_DAY: QT_TRANSLATE_NOOP("Standards", "the day is not known or not shared"),
    TEXT: QT_TRANSLATE_NOOP("Standards", "the words behind “other” have no place"),
    MISSING: QT_TRANSLATE_NOOP("Standards", "why there is no answer has no place"),
    NOT_SHARED: QT_TRANSLATE_NOOP("Standards", "not shared"),
    DIFFERS: QT_TRANSLATE_NOOP("Standards", "an own questionnaire says otherwise; the record of the case stands here"),
}
"""Marked in the context Standards."""


@dataclass(frozen=True, slots=True, order=True)
class Loss:
    """`code` is an answer's code or a missing reason; empty where no single code is meant. `count` is rows."""

    table: str
    column: str
    why: str
    code: str
    count: int


@dataclass(slots=True)
class Losses:
    """Filled while a book is made."""

    _counted: Counter[tuple[str, str, str, str]] = field(default_factory=Counter)

    def count(self, table: str, column: str, why: str, code: str = "") -> None:
        self._counted[table, column, why, code] += 1

    def all(self) -> tuple[Loss, ...]:
        return tuple(sorted(Loss(*key, count) for key, count in self._counted.items()))
