"""A window of its own that asks or shows something, and is gone with what was typed in it when it is closed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Final

from PySide6.QtWidgets import QDialog, QWidget

from ui.painting import PaintedApart

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

PASSING: Final = "passing"
"""The property of a field that is typed anew on purpose, such as the code that confirms an erasure."""


class Asking(QDialog):
    """Qt keeps a closed window for as long as the one below it: with somebody's words, and dressed anew each time that
    one is. Whoever asked reads the answer before Python returns to the window.

    What is typed outlives a lock: `keeper` is told of every window that opens. `about` says of what it asks where its
    name and description do not; `forgets` is for those whose words are right to lose, with the reason beside it.
    """

    keeper: ClassVar[Any] = None  # a weak reference, so that a window that went is asked no more
    forgets: ClassVar[bool] = False

    def __init__(self, over: QWidget | None = None) -> None:
        super().__init__(over)
        PaintedApart(self)
        self.about = ""
        self.finished.connect(self.deleteLater)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        keep = Asking.keeper and Asking.keeper()
        if keep is not None and not self.forgets:
            keep(self)
