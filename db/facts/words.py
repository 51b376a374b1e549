"""How an answer is written as one word: a code, several codes, yes and no a code, a reason, or nothing."""

from __future__ import annotations

from typing import Any, Final

from db.missing import reason_of
from db.types import decode_answer

BLANK: Final = ""
"""Left blank by ourselves."""
NOT_SHARED: Final = "~"
"""Empty in a record that another house began: what it holds was not shared with us."""
REASON: Final = "!"
"""Before a missing reason: `!declined`."""
BETWEEN: Final = ";"
STANDS, VOIDED, GONE = "stands", "voided", "erased"
STATES: Final = (STANDS, VOIDED, GONE)


def word_of(cell: Any, *, ours: bool) -> str:
    """`cell` is the answer as it lies in its row. Codes of a list are sorted, so that equal is equal."""
    answer = decode_answer(cell) if isinstance(cell, str) else cell
    if answer is None or answer in ([], {}):
        return BLANK if ours else NOT_SHARED
    reason = reason_of(answer)
    if reason is not None:
        return REASON + reason
    if isinstance(answer, list):
        return BETWEEN.join(sorted({each for each in answer if isinstance(each, str)}))
    if isinstance(answer, dict):
        return BETWEEN.join(sorted(f"{code}={_said(said)}" for code, said in answer.items()))
    return str(answer)


def _said(said: Any) -> str:
    reason = reason_of(said)
    return REASON + reason if reason is not None else str(said)
