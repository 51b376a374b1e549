"""What every panel of the preferences is: a title, an icon, a body, a first look when it is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.theme.tokens import SPACE
from ui.translate import marked

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.progress import Progress
    from ui.context import Context
    from ui.jobs import Job


class Panel(QWidget):
    settings_wanted = Signal(object)
    changed = Signal(object)
    page_wanted = Signal(str)
    place_wanted = Signal(str, str)

    ICON: ClassVar[str]
    TITLE: ClassVar[str]

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context, self.title = context, self.named()
        self.setAccessibleName(self.title)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(SPACE["xl"], 0, SPACE["xl"], SPACE["l"])
        self.body.setSpacing(SPACE["l"])

    @classmethod
    def named(cls) -> str:
        """What it is called, which the page says of panels that nobody has opened yet."""
        return marked(cls.TITLE, cls.__name__)

    def begin(self) -> None:
        """It comes to the front: ask the vault for what it shows."""

    def run(
        self,
        work: Callable[[Progress], Any],
        *,
        done: Callable[[Any], object],
        failed: Callable[[Any], object] | None = None,
        progressed: Callable[[int, int, str], object] | None = None,
    ) -> Job:
        return self.context.jobs.run(self, work, done=done, failed=failed, progressed=progressed)
