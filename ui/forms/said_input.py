"""What a form says itself: words to be read, or what it works out from other answers while they are typed."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout

from ui import say
from ui.forms.input import Answer, Input
from ui.widgets.basics import label, set_text


class SaidInput(Input):
    """Nobody types into it; it can be reached by keyboard so that it can be heard."""

    def __init__(self) -> None:
        super().__init__()
        self._said: Answer = None
        self._name = ("", "")
        self.words = label("", wrap=True)
        self.words.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.words.setMinimumHeight(26)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.words)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusProxy(self.words)
        self.set_answer(None)

    def answer(self) -> Answer:
        return self._said

    def set_answer(self, answer: Answer) -> None:
        self._said = answer
        told = "" if answer is None else str(answer)
        self.setVisible(bool(told))
        set_text(self.words, told)
        self._say()

    def focus_target(self) -> Input:
        return self

    def set_name(self, name: str, description: str) -> None:
        self._name = (name, description)
        self._say()

    def _say(self) -> None:
        name, description = self._name
        told = "" if self._said is None else str(self._said)
        self.words.setAccessibleName(say.headed("{0}: {1}", name, told) if told else name)
        self.words.setAccessibleDescription(description)
