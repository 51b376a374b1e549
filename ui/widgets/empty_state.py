"""What an empty list says: that it is empty, why, and what to do next."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.theme.tokens import SPACE
from ui.widgets.basics import button, label, picture


class EmptyState(QWidget):
    def __init__(
        self, icon: str, title: str, text: str = "", action: str = "", slot: Callable[[], object] | None = None
    ) -> None:
        super().__init__()
        inside = QVBoxLayout(self)
        inside.setContentsMargins(SPACE["xl"], SPACE["xxl"], SPACE["xl"], SPACE["xxl"])
        inside.setSpacing(SPACE["s"])
        inside.addStretch(1)
        inside.addWidget(picture(icon, "edge", 40), 0, Qt.AlignmentFlag.AlignHCenter)
        heading = label(title, "lead", 600, wrap=True)
        heading.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        inside.addWidget(heading)
        if text:
            words = label(text, name="muted", wrap=True)
            words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            inside.addWidget(words)
        if action:
            inside.addSpacing(SPACE["s"])
            inside.addWidget(button(action, kind="primary", slot=slot), 0, Qt.AlignmentFlag.AlignHCenter)
        inside.addStretch(1)
