"""A window of its own that is as high as its words need, and never higher than the window it stands over."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.theme.tokens import SPACE
from ui.widgets.asking import Asking

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent


class Fitted(Asking):
    """Qt asks words that go on in another line how high they are before it knows how wide they will be."""

    def showEvent(self, event: QShowEvent) -> None:
        self.fit()
        super().showEvent(event)

    def fit(self) -> None:
        """Once more where what stands in it has changed."""
        layout, over = self.layout(), self.parentWidget()
        if layout is None:
            return
        self.ensurePolished()
        layout.activate()
        width = max(self.width(), layout.totalMinimumSize().width())
        high = layout.totalHeightForWidth(width) if layout.hasHeightForWidth() else layout.totalSizeHint().height()
        room = over.window().height() - SPACE["xxl"] if over is not None else high
        self.resize(width, min(high, room))
