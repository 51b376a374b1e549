"""The line on a case page that says how handing the case over stands, with what can be done about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app.roles import may
from ui.cases.handing_words import said
from ui.forms.flow import Flow
from ui.theme.tokens import SPACE
from ui.widgets.basics import button, empty, label, picture, restyle, set_text

if TYPE_CHECKING:
    from app.services.show_case import CaseView

_ICONS = {"info": "handshake", "ok": "circle-check", "warn": "triangle-alert", "danger": "octagon-alert"}
_VERBS = {
    "approve": "approve",
    "heard": "follow_offer",
    "call_back": "follow_offer",
    "close": "add_record",
    "reopen": "reopen",
    "accept": "answer_offer",
    "decline": "answer_offer",
    "open": "look",
}


class HandingBar(QFrame):
    """Hidden for a case that nobody hands over. What this worker's role may not do is not offered."""

    deed_wanted = Signal(str)

    def __init__(self, role: str) -> None:
        super().__init__()
        self._role = role
        self.buttons: dict[str, QPushButton] = {}
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        inside = QHBoxLayout(self)
        inside.setContentsMargins(SPACE["m"], SPACE["s"], SPACE["m"], SPACE["s"])
        inside.setSpacing(SPACE["s"])
        self._slot = QVBoxLayout()
        inside.addLayout(self._slot)
        column = QVBoxLayout()
        column.setSpacing(SPACE["s"])
        self.words = label("", wrap=True)
        self._deeds = QWidget()
        self._flow = Flow(self._deeds, gap=SPACE["s"], line_gap=SPACE["s"])
        column.addWidget(self.words)
        column.addWidget(self._deeds)
        inside.addLayout(column, 1)
        self.hide()

    def show_case(self, case: CaseView) -> None:
        if case.handing is None or case.erased or case.voided:
            self.clear()
            return
        found = said(case.handing)
        restyle(self, "banner", found.kind)
        restyle(self.words, "ink", found.kind)
        set_text(self.words, found.text)
        self.setAccessibleName(found.text)
        empty(self._slot)
        self._slot.addWidget(picture(_ICONS[found.kind], f"on_{found.kind}_soft"), 0, Qt.AlignmentFlag.AlignTop)
        self._slot.addStretch(1)
        empty(self._flow)
        self.buttons = {deed: self._button(deed) for deed in found.deeds if may(self._role, _VERBS[deed])}
        for each in self.buttons.values():
            self._flow.addWidget(each)
        self._deeds.setVisible(bool(self.buttons))
        self.show()

    def clear(self) -> None:
        """Nothing of one person stays above another's case."""
        set_text(self.words, "")
        self.setAccessibleName("")
        empty(self._flow)
        self.buttons = {}
        self.hide()

    def _button(self, deed: str) -> QPushButton:
        words = {
            "approve": self.tr("Make the &offer…"),
            "heard": self.tr("They &told us…"),
            "call_back": self.tr("Call it &back…"),
            "close": self.tr("Close this case…"),
            "reopen": self.tr("Open a new case…"),
            "accept": self.tr("Take it o&ver…"),
            "decline": self.tr("&Say no…"),
            "open": self.tr("Open the other case"),
        }
        first = not self._flow.count() and deed in {"accept", "close"}
        return button(words[deed], None, "primary" if first else "", lambda: self.deed_wanted.emit(deed))
