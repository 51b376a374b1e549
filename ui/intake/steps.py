"""Where an intake stands: permission first, then the questions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from ui import say
from ui.theme import theme
from ui.theme.tokens import SPACE
from ui.widgets.basics import button, picture, restyle

if TYPE_CHECKING:
    from collections.abc import Sequence


class Steps(QWidget):
    wanted = Signal(int)

    def __init__(self, titles: Sequence[str]) -> None:
        super().__init__()
        ink = theme.hex_of
        self.setStyleSheet(f"""
QPushButton[kind="step"] {{ border: 2px solid transparent; background: transparent; color: {ink("muted")};
   border-radius: 17px; padding: 0 14px; min-height: 30px; }}
QPushButton[kind="step"]:hover {{ background: {ink("surface2")}; }}
QPushButton[kind="step"][current="true"] {{ background: {ink("soft")}; color: {ink("on_soft")}; font-weight: 600; }}
QPushButton[kind="step"]:focus {{ border-color: {ink("focus")}; padding: 0 14px; min-height: 30px; }}""")
        inside = QHBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(SPACE["xs"])
        self._titles = list(titles)
        self.buttons: list[QPushButton] = []
        for place, _title in enumerate(titles):
            if place:
                inside.addWidget(picture("chevron-right", "muted", 14))
            made = button("", kind="step")
            made.clicked.connect(lambda _checked=False, place=place: self.wanted.emit(place))
            self.buttons.append(made)
            inside.addWidget(made)
        self.show_step(0)

    def show_step(self, step: int) -> None:
        for place, made in enumerate(self.buttons):
            current = place == step
            words = self.tr("{0}. {1}").format(say.number(place + 1), self._titles[place])
            made.setText(words)
            made.setAccessibleName(self.tr("{0}, now here").format(words) if current else words)
            restyle(made, "current", current)
