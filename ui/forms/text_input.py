"""Inputs that are typed: a line, several lines, a whole number."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from ui.forms.input import Answer, Input
from ui.theme import theme
from ui.theme.wordbreak import plain
from ui.widgets.basics import restyle

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

_LINES = 3
_MOST_LINES = 10


def latin_digits(text: str) -> str:
    """Digits of any script as 0-9: what was typed in Khmer or Arabic figures means the same number."""
    return "".join(str(unicodedata.digit(c)) if c.isdigit() and not c.isascii() else c for c in text)


def _hold(widget: QWidget, owner: QWidget) -> None:
    inside = QVBoxLayout(owner)
    inside.setContentsMargins(0, 0, 0, 0)
    inside.addWidget(widget)
    owner.setFocusProxy(widget)


class TextInput(Input):
    def __init__(self) -> None:
        super().__init__()
        self.line = QLineEdit()
        _hold(self.line, self)
        self.line.textEdited.connect(lambda _text: self.changed.emit())

    def answer(self) -> Answer:
        return plain(self.line.text()).strip() or None

    def set_answer(self, answer: Answer) -> None:
        self.line.setText("" if answer is None else str(answer))
        self.line.setCursorPosition(0)

    def focus_target(self) -> QWidget:
        return self.line

    def set_finding(self, kind: str) -> None:
        restyle(self.line, "error", kind == "error")


class NumberInput(TextInput):
    """What is not a whole number is kept as it was typed, for the judge of answers to speak about."""

    def __init__(self) -> None:
        super().__init__()
        self.line.setMaximumWidth(140)
        self.line.setInputMethodHints(Qt.InputMethodHint.ImhPreferNumbers)

    def answer(self) -> Answer:
        typed = super().answer()
        figures = latin_digits(typed) if typed else ""
        return int(figures) if figures.isdecimal() else typed


class LongTextInput(Input):
    """Grows with what is written in it, up to ten lines."""

    def __init__(self) -> None:
        super().__init__()
        self.page = _GrowingText()
        _hold(self.page, self)
        self.page.textChanged.connect(self._on_changed)
        self._loading = False

    def answer(self) -> Answer:
        return plain(self.page.toPlainText()).strip() or None

    def set_answer(self, answer: Answer) -> None:
        self._loading = True
        self.page.setPlainText("" if answer is None else str(answer))
        self._loading = False

    def focus_target(self) -> QWidget:
        return self.page

    def set_finding(self, kind: str) -> None:
        restyle(self.page, "error", kind == "error")

    def _on_changed(self) -> None:
        self.page.fit()
        if not self._loading:
            self.changed.emit()


class _GrowingText(QPlainTextEdit):
    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setFont(theme.font())
        self.fit()

    def fit(self) -> None:
        """In a plain text document the height is counted in lines."""
        lines = max(_LINES, min(_MOST_LINES, round(self.document().size().height())))
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + 24)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()
