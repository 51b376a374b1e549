"""A time of the day: typed as 14:05, 1405 or 14.05, stepped with the arrows, or now."""

from __future__ import annotations

import re
from datetime import datetime
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from ui import say
from ui.forms.input import Answer, Input
from ui.forms.text_input import latin_digits
from ui.theme.tokens import SPACE
from ui.theme.wordbreak import plain
from ui.widgets.basics import button, restyle

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

_TIME: Final = re.compile(r"(\d{1,2})\s*[:.hH]?\s*(\d{2})")
_STEP: Final = 5
_DAY: Final = 24 * 60


def bare_time(typed: str) -> str:
    """`14:05`, or empty for what is no time of the day."""
    found = _TIME.fullmatch(latin_digits(typed.strip()))
    if not found or int(found[1]) > 23 or int(found[2]) > 59:
        return ""
    return f"{int(found[1]):02d}:{found[2]}"


class _Clock(QLineEdit):
    """Up and Down step by five minutes; with Shift, or before the colon, by an hour."""

    stepped = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        way = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(Qt.Key(event.key()), 0)
        if way:
            self.step(way, hours=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        else:
            super().keyPressEvent(event)

    def step(self, way: int, *, hours: bool) -> None:
        at, now = self.cursorPosition(), bare_time(self.text())
        hours = hours or (bool(now) and at <= 2)
        if not now:
            minutes = 12 * 60
        elif hours:
            minutes = _minutes(now) + way * 60
        else:
            minutes = (_minutes(now) // _STEP + (way if way > 0 or not _minutes(now) % _STEP else 0)) * _STEP
        self.setText("{:02d}:{:02d}".format(*divmod(minutes % _DAY, 60)))
        self.setCursorPosition(min(at, 2) if hours else 5)
        self.stepped.emit()


class TimeInput(Input):
    """What is no time is kept as it was typed, for the judge of answers to speak about."""

    def __init__(self) -> None:
        super().__init__()
        self.line = _Clock()
        self.line.setPlaceholderText("14:05")
        self.line.setMaximumWidth(110)
        self.line.setInputMethodHints(Qt.InputMethodHint.ImhTime)
        self.now = button(self.tr("Now"), kind="ghost", slot=self._on_now)
        inside = QHBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(SPACE["s"])
        inside.addWidget(self.line)
        inside.addWidget(self.now)
        inside.addStretch(1)
        self.setFocusProxy(self.line)
        self.line.textEdited.connect(lambda _text: self.changed.emit())
        self.line.stepped.connect(self.changed)

    def answer(self) -> Answer:
        typed = plain(self.line.text()).strip()
        return bare_time(typed) or typed or None

    def set_answer(self, answer: Answer) -> None:
        self.line.setText("" if answer is None else str(answer))

    def focus_target(self) -> QWidget:
        return self.line

    def set_name(self, name: str, description: str) -> None:
        super().set_name(name, description)
        self.now.setAccessibleName(say.headed(self.tr("{0}: now"), name))

    def set_finding(self, kind: str) -> None:
        restyle(self.line, "error", kind == "error")

    def _on_now(self) -> None:
        self.set_answer(datetime.now().strftime("%H:%M"))  # noqa: DTZ005 - the clock on the wall
        self.changed.emit()


def _minutes(told: str) -> int:
    hour, _, minute = told.partition(":")
    return int(hour) * 60 + int(minute)
