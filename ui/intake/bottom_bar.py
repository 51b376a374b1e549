"""The foot of an intake: whether the draft is kept, and what may be done next."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout

from ui import say
from ui.theme.tokens import SPACE
from ui.widgets.basics import button, label, picture, restyle, set_words


class BottomBar(QFrame):
    later_wanted = Signal()
    discard_wanted = Signal()
    back_wanted = Signal()
    next_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("bottombar")
        self.state = label("", name="muted")
        self._icon = picture("save", "muted", 16)
        self.discard = button(self.tr("Discard…"), kind="ghost", slot=self.discard_wanted.emit)
        self.later = button(self.tr("&Save for later"), "clock", slot=self.later_wanted.emit)
        self.back = button(self.tr("&Back to permission"), "arrow-left", slot=self.back_wanted.emit)
        self.next = button(self.tr("&Continue to questions"), "check", "primary", slot=self.next_wanted.emit)
        inside = QHBoxLayout(self)
        inside.setContentsMargins(SPACE["xl"], SPACE["m"], SPACE["xl"], SPACE["m"])
        inside.setSpacing(SPACE["s"])
        inside.addWidget(self._icon)
        inside.addWidget(self.state, 1)
        for each in (self.discard, self.later, self.back, self.next):
            inside.addWidget(each)
        self.show_step(0)
        self.say_nothing()

    def show_step(self, step: int) -> None:
        self.back.setVisible(step == 1)
        set_words(self.next, self.tr("&Finish intake") if step else self.tr("&Continue to questions"))
        self.next.setToolTip(self.tr("Ctrl+Enter"))

    def say_nothing(self) -> None:
        self._say(self.tr("Nothing typed yet"))
        self._allow(False)

    def say_unkept(self) -> None:
        self._say(self.tr("Not saved yet…"))
        self._allow(True)

    def say_kept(self, at: str) -> None:
        self._say(self.tr("Draft saved {0}").format(say.moment(at).rpartition(", ")[2]))
        self._allow(True)

    def say_failed(self, words: str) -> None:
        self._say(words, "error")
        self._allow(True)

    def say_finishing(self, finishing: bool) -> None:
        for each in (self.discard, self.later, self.back, self.next):
            each.setEnabled(not finishing)
        if finishing:
            self._say(self.tr("Saving the intake…"))

    def _say(self, words: str, name: str = "muted") -> None:
        self.state.setText(words)
        self.state.setToolTip(words)
        if self.state.objectName() != name:
            self.state.setObjectName(name)
            restyle(self.state, "kind", name)

    def _allow(self, typed: bool) -> None:
        self.discard.setEnabled(typed)
        self.later.setEnabled(typed)
