"""A line on a case page that says how something about the case stands, with what can be done about it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ui.forms.flow import Flow
from ui.theme.tokens import SPACE
from ui.widgets.basics import button, empty, label, picture, restyle, set_text

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ui.cases.handing_words import Said


class DeedBar(QFrame):
    """Hidden while there is nothing to say. Subclasses know the words of each deed."""

    deed_wanted = Signal(str)

    ICON = "handshake"
    FIRST: frozenset[str] = frozenset()
    """What stands out as the likeliest, where it comes first."""

    def __init__(self) -> None:
        super().__init__()
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

    def tell(self, found: Said, deeds: Iterable[str]) -> None:
        restyle(self, "banner", found.kind)
        restyle(self.words, "ink", found.kind)
        set_text(self.words, found.text)
        self.setAccessibleName(found.text)
        empty(self._slot)
        icon = _ICONS.get(found.kind, self.ICON)
        self._slot.addWidget(picture(icon, f"on_{found.kind}_soft"), 0, Qt.AlignmentFlag.AlignTop)
        self._slot.addStretch(1)
        empty(self._flow)
        self.buttons = {deed: self._button(deed) for deed in deeds}
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

    def named(self, deed: str) -> str:
        raise NotImplementedError

    def _button(self, deed: str) -> QPushButton:
        first = not self._flow.count() and deed in self.FIRST
        return button(self.named(deed), None, "primary" if first else "", lambda: self.deed_wanted.emit(deed))


_ICONS: Final = {"ok": "circle-check", "warn": "triangle-alert", "danger": "octagon-alert"}
