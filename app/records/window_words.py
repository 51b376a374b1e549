"""Words typed in a window that asked something and was locked: what they are called among the drafts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from app.desk import Desk

FORM: Final = "window"


def marked(desk: Desk, payload: dict[str, Any]) -> dict[str, Any]:
    """With how many people were erased by then: whoever is erased later takes it away, for the words may be theirs."""
    return {**payload, "erasures": len(desk.store.erased)}
