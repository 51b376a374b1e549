"""Opening a sealed data set that was handed to this desk: which file, why, and where its tables are to lie."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui import notices
from ui.notices import Question
from ui.widgets.banner import Banner
from ui.widgets.basics import button, card, label, row
from ui.widgets.files import choose_file, choose_folder

if TYPE_CHECKING:
    from pathlib import Path

    from app.progress import Progress
    from ui.page import Page


class OpenPanel(QWidget):
    """Lives on the page whose threads it borrows."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page = page
        self.outcome = Banner()
        self.pick = button(self.tr("&Open a sealed file…"), "lock-open", slot=self.choose)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(
            card(
                label(
                    self.tr("Data or figures that were sealed for this desk. Its tables are then written plainly."),
                    wrap=True,
                ),
                self.outcome,
                row(self.pick, None),
                title=self.tr("Handed to you"),
            )
        )

    def choose(self) -> None:
        """The file, the reason, the folder: in this order, so that nothing is written by a slip."""
        file = choose_file(self, self.tr("Which sealed file?"), self.tr("Sealed data (*.age)"))
        reason = file and notices.ask_reason(
            self._page,
            Question(
                self.tr("Write it plainly?"),
                self.tr("Everybody who finds the opened file can read it. Who opened it, and why, is written down."),
                self.tr("Choose a folder"),
                danger=True,
            ),
            self.tr("Why it is opened, without anybody’s name"),
        )
        folder = reason and choose_folder(self, self.tr("Where to write it"))
        if file and reason and folder:
            self.open_file(file, reason, folder)

    def open_file(self, file: Path, reason: str, folder: Path) -> None:
        desk = self._page.context.desk

        def work(progress: Progress) -> Any:
            from app.services.open_dataset import open_dataset

            return open_dataset(desk, file, folder, reason, progress)

        self.pick.setEnabled(False)
        self._page.run(work, done=self._on_done, failed=self._on_failed)

    def _on_done(self, made: Any) -> None:
        self.pick.setEnabled(True)
        self.outcome.say("ok", self.tr("Written and read back: {path}").format(path=made.path))

    def _on_failed(self, error: BaseException) -> None:
        self.pick.setEnabled(True)
        self.outcome.say("danger", str(notices.sentences(error)))
