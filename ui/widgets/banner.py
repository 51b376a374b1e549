"""A coloured line of news: what it is, in words, with a way to act on it or put it away."""

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout

from ui.theme.tokens import SPACE
from ui.widgets.basics import button, label, picture, restyle, set_text

_ICON: Final = {"info": "info", "ok": "circle-check", "warn": "triangle-alert", "danger": "octagon-alert"}


class Banner(QFrame):
    """`kind` is info, ok, warn or danger. Empty text hides it."""

    acted = Signal()

    def __init__(self, kind: str = "info", text: str = "", action: str = "") -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        inside = QHBoxLayout(self)
        inside.setContentsMargins(SPACE["m"], SPACE["s"], SPACE["m"], SPACE["s"])
        inside.setSpacing(SPACE["s"])
        self._slot = QVBoxLayout()
        inside.addLayout(self._slot)
        self._text = label("", weight=600 if kind == "danger" else 400, wrap=True)
        inside.addWidget(self._text, 1)
        if action:
            inside.addWidget(button(action, kind="line", slot=self.acted.emit))
        if text:
            self.say(kind, text)
        else:
            self.hide()  # most never say a word: nothing is painted for them

    @property
    def text(self) -> str:
        return self._text.text()

    def say(self, kind: str, text: str) -> None:
        while self._slot.count():
            old = self._slot.takeAt(0)
            if old is not None and (shown := old.widget()) is not None:
                shown.deleteLater()
        self._slot.addWidget(picture(_ICON[kind], f"on_{kind}_soft"))
        restyle(self, "banner", kind)
        restyle(self._text, "ink", kind)
        set_text(self._text, text)
        self.setAccessibleName(text)
        self.setVisible(bool(text))

    def clear(self) -> None:
        set_text(self._text, "")
        self.hide()
