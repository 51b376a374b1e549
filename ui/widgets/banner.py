"""A coloured line of news: what it is, in words, with a way to act on it or put it away."""

from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout

from ui.theme.tokens import SPACE
from ui.widgets.basics import button, label, picture, restyle, set_text, show_if

_ICON: Final = {"info": "info", "ok": "circle-check", "warn": "triangle-alert", "danger": "octagon-alert"}
_LINE: Final = 520


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
        self._beside = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._beside.setSpacing(SPACE["s"])
        self._beside.addWidget(self._text, 1)
        inside.addLayout(self._beside, 1)
        self._act = button(action, kind="line", slot=self.acted.emit) if action else None
        if self._act is not None:
            self._beside.addWidget(self._act)
            self.setFocusProxy(self._act)
        if text:
            self._write(kind, text)  # seen with whatever it is put into: shown now, it would be a window of its own
        else:
            self.hide()  # most never say a word: nothing is painted for them

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where both side by side would leave the words less than half the line, the way to act stands below."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()
        if self._act is None:
            return
        narrow = event.size().width() < _LINE and self._act.sizeHint().width() * 3 > event.size().width()
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if way != self._beside.direction():
            self._beside.setDirection(way)
            self._beside.setAlignment(
                self._act, Qt.AlignmentFlag.AlignLeft if narrow else Qt.AlignmentFlag.AlignVCenter
            )

    def sizeHint(self) -> QSize:
        """Never taller than its words, which in a narrow card need more lines than Qt reckons."""
        hint, layout = super().sizeHint(), self.layout()
        return hint if layout is None else QSize(hint.width(), layout.totalHeightForWidth(max(self.width(), 1)))

    @property
    def text(self) -> str:
        return self._text.text()

    def say(self, kind: str, text: str) -> None:
        self._write(kind, text)
        show_if(self, bool(text))

    def _write(self, kind: str, text: str) -> None:
        while self._slot.count():
            old = self._slot.takeAt(0)
            if old is not None and (shown := old.widget()) is not None:
                shown.deleteLater()
        self._slot.addWidget(picture(_ICON[kind], f"on_{kind}_soft"))
        restyle(self, "banner", kind)
        restyle(self._text, "ink", kind)
        set_text(self._text, text)
        self.setAccessibleName(text)

    def clear(self) -> None:
        set_text(self._text, "")
        self.hide()
