"""Searches kept under a name forget the words of those who are erased."""

from __future__ import annotations

from typing import Any

from db.folding import fold
from db.types import decode_answer, encode_answer


def forget(raw: Any, folded: str) -> None:
    """A kept search that looks for her loses its words; its filters stay."""
    for ident, cell in raw.execute("SELECT id, body FROM saved_search").fetchall():
        body = decode_answer(cell)
        if not isinstance(body, dict):
            continue
        words = fold(str(body.get("text") or "")).split()
        if words and all(word in folded for word in words):
            raw.execute("UPDATE saved_search SET body = ? WHERE id = ?", (encode_answer({**body, "text": ""}), ident))
