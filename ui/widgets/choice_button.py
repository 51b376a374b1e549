"""A large choice: an icon, what it is, and a sentence about it, all one button."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ui.theme.tokens import SPACE
from ui.widgets.basics import label, picture

_LEAST: Final = 320
_USUAL: Final = 600


class ChoiceButton(QPushButton):
    """Its words are laid out inside it, so its height follows them."""

    def __init__(self, icon: str, title: str, text: str, extra: QWidget | None = None) -> None:
        super().__init__()
        self.setProperty("kind", "choice")
        self.setAutoDefault(False)
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        inside = QHBoxLayout(self)
        inside.setContentsMargins(SPACE["l"], SPACE["m"], SPACE["l"], SPACE["m"])
        inside.setSpacing(SPACE["l"])
        inside.addWidget(picture(icon, "primary", 26))
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(label(title, weight=600, wrap=True))
        words.addWidget(label(text, "caption", name="muted", wrap=True))
        inside.addLayout(words, 1)
        if extra is not None:
            inside.addWidget(extra)
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        layout = self.layout()
        return layout.heightForWidth(width) if layout is not None else super().heightForWidth(width)

    def sizeHint(self) -> QSize:
        return QSize(_USUAL, self.heightForWidth(_USUAL))

    def minimumSizeHint(self) -> QSize:
        return QSize(_LEAST, self.heightForWidth(_USUAL))
