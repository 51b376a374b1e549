"""The line on a case page that says how handing the case over to another house stands."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.roles import may
from ui.cases.deed_bar import DeedBar
from ui.cases.handing_words import said

if TYPE_CHECKING:
    from app.services.show_case import CaseView

_VERBS: Final = {
    "approve": "approve",
    "heard": "follow_offer",
    "call_back": "follow_offer",
    "close": "add_record",
    "reopen": "reopen",
    "accept": "answer_offer",
    "decline": "answer_offer",
    "open": "look",
}


class HandingBar(DeedBar):
    """Hidden for a case that nobody hands over. What this worker's role may not do is not offered."""

    FIRST = frozenset({"accept", "close"})

    def __init__(self, role: str) -> None:
        super().__init__()
        self._role = role

    def show_case(self, case: CaseView) -> None:
        if case.handing is None or case.erased or case.voided:
            self.clear()
            return
        found = said(case.handing)
        self.tell(found, [deed for deed in found.deeds if may(self._role, _VERBS[deed])])

    def named(self, deed: str) -> str:
        return {
            "approve": self.tr("Make the &offer…"),
            "heard": self.tr("They &told us…"),
            "call_back": self.tr("Call it &back…"),
            "close": self.tr("Close this case…"),
            "reopen": self.tr("Open a new case…"),
            "accept": self.tr("Take it o&ver…"),
            "decline": self.tr("&Say no…"),
            "open": self.tr("Open the other case"),
        }[deed]
