"""A profile from a file, looked at before it is kept, and for whom."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.profiles import words
from ui.profiles.profile_view import ProfileView
from ui.theme.tokens import SPACE
from ui.widgets.asking import Asking
from ui.widgets.banner import Banner
from ui.widgets.basics import button, choices, field, label, row, scrolled

if TYPE_CHECKING:
    from app.reports.profile_file import ProfileFile
    from app.services.list_profiles import ProfileCard

_WIDTH, _HEIGHT = 720, 640
_NOBODY = "?"


class KeepFileDialog(Asking):
    """`house` is whose it is; only where the name in the file is that of one organisation here is one offered."""

    def __init__(self, parent: QWidget, read: ProfileFile, cards: tuple[ProfileCard, ...]) -> None:
        super().__init__(parent.window())
        self.setWindowTitle(parent.window().windowTitle())
        self.setModal(True)
        room = parent.window().size()
        self.resize(min(_WIDTH, room.width() - SPACE["xxl"]), min(_HEIGHT, room.height() - SPACE["xxl"]))
        self._cards = {each.house: each for each in cards}
        alike = [each.house for each in cards if each.organisation.casefold() == read.organisation.casefold()]
        named = [(each.organisation, each.house) for each in cards]
        self.whose = choices([(self.tr("Choose…"), _NOBODY), *named], alike[0] if len(alike) == 1 else _NOBODY)
        self.before = Banner("warn")
        self.keep = button(self.tr("&Keep"), "check", "primary", self.accept)
        self.view = ProfileView()
        self.view.show_profile(read.profile)
        self._build(read.organisation)
        self.whose.currentIndexChanged.connect(lambda _at: self._enable())
        self._enable()

    @property
    def house(self) -> str:
        return str(self.whose.currentData())

    def _enable(self) -> None:
        self.keep.setEnabled(self.house != _NOBODY)
        card = self._cards.get(self.house)
        text = ""
        if card is not None and card.profile is not None:
            text = self.tr("It takes the place of what {organisation} says now ({source}).").format(
                organisation=card.organisation, source=words.source(card)
            )
        if card is not None and not card.house:
            ours = self.tr("It becomes what we say of ourselves, and goes with every bundle.")
            text = f"{text} {ours}".strip()
        self.before.say("warn", text)

    def _build(self, organisation: str) -> None:
        called = self.tr("In the file the organisation is called “{0}”.").format(organisation or "?")
        signed = self.tr("Nobody has signed this file: ask them on a way you know whether it is theirs.")
        inside = QVBoxLayout(self)
        inside.setContentsMargins(SPACE["xl"], SPACE["xl"], SPACE["xl"], SPACE["l"])
        inside.setSpacing(SPACE["m"])
        inside.addWidget(label(self.tr("Look before you keep it"), "lead", 600, wrap=True))
        inside.addWidget(label(f"{called} {signed}", name="muted", wrap=True))
        inside.addWidget(scrolled(self.view), 1)
        inside.addWidget(field(self.tr("&Whose is it?"), self.whose))
        inside.addWidget(self.before)
        inside.addLayout(row(None, button(self.tr("Go &back"), slot=self.reject), self.keep))
