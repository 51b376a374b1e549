"""A plain copy outside the vault: asked for, warned about, written whole, said where it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui import notices
from ui.widgets.files import choose_folder

if TYPE_CHECKING:
    from app.progress import Progress
    from app.services.read_attachment import FileView
    from app.services.save_attachment_copy import CopySaved
    from ui.page import Page
    from ui.widgets.progress_strip import ProgressStrip


def save_copy(page: Page, file: FileView | None, strip: ProgressStrip) -> None:
    """Nothing is written unless somebody read the warning and chose the folder."""
    if file is None or not notices.confirm(page, _question()):
        return
    folder = choose_folder(page, QCoreApplication.translate("File", "Where to save the plain copy"))
    if folder is None:
        return
    desk = page.context.desk

    def work(progress: Progress) -> CopySaved:
        from app.services import save_attachment_copy

        return save_attachment_copy.save_copy(desk, file, folder, progress)

    def saved(made: CopySaved) -> None:
        strip.end()
        text = QCoreApplication.translate("File", "Written and read back: {0}").format(made.path)
        notices.tell(page, QCoreApplication.translate("File", "Plain copy saved"), text)

    def failed(error: Exception) -> None:
        strip.end()
        notices.show_error(page, error)

    strip.begin(QCoreApplication.translate("File", "Writing a plain copy"))
    job = page.run(work, done=saved, failed=failed, progressed=strip.told)
    strip.stop_wanted.connect(job.cancel)


def _question() -> notices.Question:
    text = QCoreApplication.translate(
        "File",
        "The copy is not locked: whoever finds it can read it, and Havenbook cannot call it back. Who saved it is"
        " written down. Give it a safe place, and destroy it when it is no longer needed.",
    )
    title = QCoreApplication.translate("File", "Save a plain copy?")
    return notices.Question(title, text, QCoreApplication.translate("File", "Choose a folder"), danger=True)
