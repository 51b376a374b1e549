"""What every input of a form is: it shows one answer, tells of changes, and says where the focus goes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from ui.forms.aids import Aids

Answer = Any  # None (blank), str, int, list[str], or a dict: a missing reason or the rows of a grid


class Input(QWidget):
    """Nothing is ever preselected: an input that nobody touched answers None."""

    changed = Signal()

    def answer(self) -> Answer:
        raise NotImplementedError

    def set_answer(self, answer: Answer) -> None:
        """Show an answer that was given before, without a word about it through `changed`."""
        raise NotImplementedError

    def focus_target(self) -> QWidget:
        """Where typing starts; it is the buddy of the label."""
        return self

    def set_name(self, name: str, description: str) -> None:
        """For people who hear the screen."""
        target = self.focus_target()
        target.setAccessibleName(name)
        target.setAccessibleDescription(description)

    def set_finding(self, kind: str) -> None:
        """Show at the edge that something is wrong: `error`, `warning`, or nothing."""

    def offer_only(self, codes: frozenset[str] | None) -> None:
        """Which of its choices go with the other answers; None for all. What was chosen stays in sight."""

    def narrow(self, within: Answer) -> None:
        """What the question says that narrows the suggestions of this one."""

    def lend(self, aids: Aids) -> None:
        """What the house around the form offers; most inputs need nothing."""
