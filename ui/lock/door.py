"""What every page before the vault is opened looks like: a quiet ground, a card, the language at its foot."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from ui import brand, translate
from ui.theme import theme
from ui.theme.tokens import SPACE
from ui.widgets.banner import Banner
from ui.widgets.basics import choices, label, picture, row, scrolled
from ui.widgets.laid import widgets

if TYPE_CHECKING:
    from app.settings import Settings

NARROW = 520
WIDE = 720


class Door(QWidget):
    """`body` is where a page puts its fields; `banner` is where it says what went wrong."""

    language_wanted = Signal(str)

    def __init__(self, settings: Settings, title: str, subtitle: str = "", width: int = NARROW) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(title)
        self.banner = Banner()
        self.body = QVBoxLayout()
        self.body.setSpacing(SPACE["m"])
        self.heading = label(title, "title", 600, wrap=True)
        self.subtitle = label(subtitle, name="muted", wrap=True)
        self.subtitle.setVisible(bool(subtitle))
        ground = QWidget()
        inside = QVBoxLayout(ground)
        inside.setContentsMargins(SPACE["l"], SPACE["xl"], SPACE["l"], SPACE["l"])
        inside.setSpacing(SPACE["l"])
        inside.addStretch(2)
        inside.addLayout(row(None, heading_of(settings), None))
        inside.addLayout(_centred(self._card(), width))
        inside.addLayout(_centred(self._foot(), width))
        inside.addStretch(3)
        root = QVBoxLayout(self)
        root.setContentsMargins(0, 0, 0, 0)
        root.addWidget(scrolled(ground))

    def start(self) -> None:
        """Put the focus where a person begins."""

    def _card(self) -> QFrame:
        made = QFrame()
        made.setObjectName("card")
        inside = QVBoxLayout(made)
        inside.setContentsMargins(SPACE["xxl"], SPACE["xl"], SPACE["xxl"], SPACE["xl"])
        inside.setSpacing(SPACE["m"])
        head = QVBoxLayout()
        head.setSpacing(2)
        head.addWidget(self.heading)
        head.addWidget(self.subtitle)
        inside.addLayout(head)
        inside.addWidget(self.banner)
        inside.addLayout(self.body)
        return made

    def _foot(self) -> QWidget:
        made = QWidget()
        inside = QHBoxLayout(made)
        inside.setContentsMargins(SPACE["xs"], 0, SPACE["xs"], 0)
        words = label(self.tr("Language"), "caption", name="muted")
        pairs = [(name, code) for code, name in translate.LANGUAGES.items()]
        self.language: QComboBox = choices(pairs, theme.language())
        self.language.setAccessibleName(self.tr("Language"))
        words.setBuddy(self.language)
        self.language.activated.connect(lambda _at: self.language_wanted.emit(self.language.currentData()))
        inside.addWidget(words)
        inside.addWidget(self.language)
        inside.addStretch(1)
        self.foot = inside
        return made


def heading_of(settings: Settings) -> QWidget:
    """The name of the program, or the neutral one."""
    made = QWidget()
    inside = QHBoxLayout(made)
    inside.setContentsMargins(0, 0, 0, 0)
    inside.setSpacing(SPACE["s"])
    inside.addWidget(picture(brand.icon(settings), "primary", 28))
    inside.addWidget(label(brand.name(settings), "title", 600))
    return made


def hide_foot(door: Door) -> None:
    """Where changing the language now would lose what was typed."""
    for shown in widgets(door.foot):
        if isinstance(shown, QLabel | QComboBox):
            shown.hide()


def _centred(shown: QWidget, width: int) -> QHBoxLayout:
    shown.setMaximumWidth(width)
    shown.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    made = QHBoxLayout()
    made.addStretch(1)
    made.addWidget(shown, 100)
    made.addStretch(1)
    return made
