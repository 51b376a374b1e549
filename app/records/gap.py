"""Gap: what must be answered or settled before a case is closed: a blank question, an open task."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

_WHY: Final = {
    "task": "tasks",
    "referral": "referrals",
    "support_plan": "plan",
    "goal": "plan",
    "stay": "stays",
    "legal_action": "law",
    "belongings": "belongings",
    **dict.fromkeys(("case", "person", "identity", "intake"), "intake"),
}


@dataclass(frozen=True, slots=True)
class Gap:
    """`title` and `label` are marked in the context Forms; a reason why there is no answer closes the gap too.

    `task` is what has to be done where it is an open task: somebody says what becomes of it.
    """

    kind: str
    record: str
    title: str
    field: str
    label: str
    task: str = ""

    @property
    def why(self) -> str:
        """What keeps the case open: that nobody read it yet, and otherwise after its kind."""
        return "unread" if self.unread else _WHY.get(self.kind, "records")

    @property
    def unread(self) -> bool:
        """Nobody types this: a supervisor reads the record and approves it."""
        return self.field == "approved_by"
