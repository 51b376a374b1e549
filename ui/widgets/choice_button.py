"""A large choice: an icon, what it is, and a sentence about it, all one button."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ui.theme.tokens import SPACE
from ui.widgets.basics import label, picture

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent


class ChoiceButton(QPushButton):
    """Its words are laid out inside it, so its height follows them."""

    def __init__(self, icon: str, title: str, text: str, extra: QWidget | None = None) -> None:
        super().__init__()
        self.setProperty("kind", "choice")
        self.setAutoDefault(False)
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
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
        self._fit(600)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit(event.size().width())

    def sizeHint(self) -> QSize:
        return QSize(320, self.minimumHeight())

    def _fit(self, width: int) -> None:
        layout = self.layout()
        if layout is not None:
            self.setFixedHeight(max(layout.heightForWidth(width), layout.minimumSize().height()))
