"""What can go wrong between two vaults, each with a code that has words."""

from __future__ import annotations

from typing import ClassVar


class SyncError(Exception):
    """`facts` fill the sentence that belongs to `code` in app/errors.py."""

    code: ClassVar[str] = "sync"

    def __init__(self, message: str = "", **facts: str) -> None:
        super().__init__(message or self.code)
        self.facts: dict[str, str] = facts


class UnreadableLine(SyncError):
    """A line whose form is not that of any line; it is set aside, not the bundle."""

    code = "sync.unreadable_line"
