"""What asks for a second look, in one calm place above the foot of a form: nothing is saved until somebody says so."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout

from ui import notices
from ui.forms import words
from ui.theme.tokens import SPACE
from ui.widgets.basics import button, empty, label, picture, restyle

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.forms.findings import Finding

_MOST: Final = 3


class SecondLook(QFrame):
    """The focus goes to “Go back”: whoever pressed Enter twice has accepted nothing."""

    accepted = Signal()
    declined = Signal(str)  # the first question it is about

    def __init__(self) -> None:
        super().__init__()
        self._first = ""
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.back = button(self.tr("&Go back"), slot=self._on_back)
        self.go_on = button(self.tr("Save &anyway"), "check", slot=self.accepted.emit)
        self._sign = QVBoxLayout()
        self._said = QVBoxLayout()
        self._said.setSpacing(2)
        inside = QHBoxLayout(self)
        inside.setContentsMargins(SPACE["m"], SPACE["s"], SPACE["m"], SPACE["s"])
        inside.setSpacing(SPACE["m"])
        inside.addLayout(self._sign)
        inside.addLayout(self._said, 1)
        for each in (self.back, self.go_on):
            inside.addWidget(each, 0, Qt.AlignmentFlag.AlignVCenter)
        self.hide()

    @property
    def text(self) -> str:
        return self.accessibleName()

    def ask(self, findings: Sequence[Finding]) -> None:
        """The first few in full; the others stand beside their questions with them."""
        self._first = findings[0].field
        sentences = list(dict.fromkeys(words.finding(each) for each in findings))
        rest = len(sentences) - _MOST
        said = [self.tr("Not saved yet. Please look again:"), *sentences[:_MOST]]
        if rest > 0:
            said.append(self.tr("%n more, marked beside the question(s).", "", rest))
        empty(self._sign)
        empty(self._said)
        self._sign.addWidget(picture("triangle-alert", "on_warn_soft"), 0, Qt.AlignmentFlag.AlignTop)
        restyle(self, "banner", "warn")
        for place, sentence in enumerate(said):
            line = label(sentence, weight=400 if place else 600, wrap=True)
            line.setProperty("ink", "warn")
            self._said.addWidget(line)
        self.setAccessibleName(" ".join(said))
        self.back.setAccessibleDescription(" ".join(said))
        self.show()
        self.back.setFocus(Qt.FocusReason.OtherFocusReason)
        notices.announce(self)

    def clear(self) -> None:
        self.setAccessibleName("")
        self.hide()

    def _on_back(self) -> None:
        self.clear()
        self.declined.emit(self._first)
