"""How much room the vault and the files in it take, and a warning before it grows too large to carry."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui import say
from ui.widgets.banner import Banner
from ui.widgets.basics import card, label, set_text

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from app.services.storage_facts import Storage
    from ui.context import Context


class StorageCard(QWidget):
    """Asked each time it comes into sight: files come and go."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.warning = Banner()
        self.words = label("", name="muted", wrap=True)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(card(self.warning, self.words, title=self.tr("Room on the disk")))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.ask()

    def ask(self) -> None:
        desk = self._context.desk

        def work(_progress: object) -> Storage:
            from app.services.storage_facts import storage

            return storage(desk)

        self._context.jobs.run(self, work, done=self.show_facts, failed=lambda _error: None)

    def show_facts(self, facts: Storage) -> None:
        whole = self.tr("The vault takes {0}.").format(say.size(facts.vault))
        files = self.tr("%n file(s) in it: {0}.", "", facts.count).format(say.size(facts.files))
        set_text(self.words, f"{whole} {files}")
        large = self.tr(
            "This vault has grown large: a backup may no longer fit on a stick, and takes long. Photos, recordings and "
            "films take the most room. Speak with whoever looks after this computer about a larger drive."
        )
        self.warning.say("warn", large if facts.large else "")
