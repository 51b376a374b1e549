"""Files that Havenbook wrote, come back: looked into in memory, or opened and written plainly, with a reason."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui import notices
from ui.notices import Question
from ui.theme import theme
from ui.translate import marked, words
from ui.widgets.banner import Banner
from ui.widgets.basics import button, card, label, row
from ui.widgets.files import choose_file, choose_folder
from ui.widgets.progress_strip import ProgressStrip

if TYPE_CHECKING:
    from pathlib import Path

    from app.progress import Progress
    from ui.jobs import Job
    from ui.page import Page


class OpenPanel(QWidget):
    """Lives on the page whose threads it borrows."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page = page
        self.outcome = Banner()
        self.look = button(self.tr("&Look into a file…"), "search", slot=self.choose_look)
        self.pick = button(self.tr("&Open a sealed file…"), "lock-open", slot=self.choose)
        self.strip = ProgressStrip()
        self._job: Job | None = None
        self.strip.stop_wanted.connect(lambda: self._job.cancel() if self._job is not None else None)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(
            card(
                label(
                    self.tr(
                        "Look into any file that Havenbook wrote, sealed for this desk or not: what it holds, whether"
                        " it is whole, and which figures are others today. Nothing is written."
                    ),
                    wrap=True,
                ),
                row(self.look, None),
                label(self.tr("Open a sealed file, and its tables are written plainly."), wrap=True),
                row(self.pick, None),
                self.strip,
                self.outcome,
                title=self.tr("Handed to you"),
            )
        )

    def choose_look(self) -> None:
        file = choose_file(
            self, self.tr("Which file?"), self.tr("Files of Havenbook (*.age *.zip *.xlsx *.csv *.json)")
        )
        if file is not None:
            self.look_into(file)

    def look_into(self, file: Path, passphrase: str = "") -> None:
        desk, speech = self._page.context.desk, (words, theme.language())

        def work(progress: Progress) -> Any:
            from app.services.check_file import check_file

            return check_file(desk, file, passphrase=passphrase, speech=speech, progress=progress)

        self.outcome.clear()
        self._allow(False)
        self.strip.begin(self.tr("Reading the file…"))
        self._job = self._page.run(
            work,
            done=self._on_read,
            failed=lambda error: self._on_unread(file, error),
            progressed=lambda done, total, doing: self.strip.told(done, total, marked(doing, "Progress")),
        )

    def _on_read(self, found: Any) -> None:
        from ui.datasets.file_dialog import FileDialog

        self._end()
        dialog = FileDialog(self, found)
        dialog.exec()
        dialog.deleteLater()

    def _on_unread(self, file: Path, error: BaseException) -> None:
        """Its passphrase is asked for only where it has one."""
        self._end()
        if notices.cancelled(error):
            self.outcome.say("info", self.tr("Stopped. Nothing was kept of it."))
        elif getattr(error, "code", "") == "dataset.passphrase_needed":
            self._ask_passphrase(file)
        else:
            self.outcome.say("danger", str(notices.sentences(error)))

    def _ask_passphrase(self, file: Path) -> None:
        from ui.datasets.passphrase_dialog import PassphraseDialog

        dialog = PassphraseDialog(self)
        typed = dialog.take() if dialog.exec() else ""
        dialog.deleteLater()
        if typed:
            self.look_into(file, typed)

    def _end(self) -> None:
        self._job = None
        self.strip.end()
        self._allow(True)

    def _allow(self, allowed: bool) -> None:
        for act in (self.look, self.pick):
            act.setEnabled(allowed)

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

        self._allow(False)
        self._page.run(work, done=self._on_done, failed=self._on_failed)

    def _on_done(self, made: Any) -> None:
        self._allow(True)
        self.outcome.say("ok", self.tr("Written and read back: {path}").format(path=made.path))

    def _on_failed(self, error: BaseException) -> None:
        self._allow(True)
        self.outcome.say("danger", str(notices.sentences(error)))
