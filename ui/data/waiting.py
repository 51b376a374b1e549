"""What is done with a row that waits: tried again, taken as a correction, as somebody else, let go, saved to a file."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from ui import notices
from ui.data import words
from ui.notices import Question
from ui.page import Changes
from ui.translate import words as translate
from ui.widgets.files import choose_new_file

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.progress import Progress
    from app.services.retry_rows import Accepted
    from ui.data.waiting_step import WaitingStep
    from ui.page import Page


class Waiting(QObject):
    """Stands between the step that shows the rows and the services."""

    def __init__(self, page: Page, step: WaitingStep) -> None:
        super().__init__(page)
        self._page, self._step = page, step
        self.run = 0
        step.mend_wanted.connect(self._on_mend)
        step.accept_wanted.connect(self._on_accept)
        step.new_wanted.connect(self._on_new)
        step.drop_wanted.connect(self._on_drop)
        step.save_wanted.connect(self._on_save)

    def open(self, run: int) -> None:
        self.run = run
        self._step.banner.clear()
        self._ask()

    def _ask(self) -> None:
        desk, run = self._page.context.desk, self.run

        def work(_progress: Progress) -> Any:
            from app.services.list_imports import rows

            return rows(desk, run)

        self._page.run(work, done=self._step.show_rows, failed=self._on_failed)

    def _do(self, work: Callable[[], Any], said: Callable[[Any], tuple[str, str]]) -> None:
        """Run it, say what came of it, and show what still waits."""

        def done(answer: Any) -> None:
            self._step.banner.say(*said(answer))
            self._page.changed.emit(Changes.of("cases"))
            self._ask()

        self._page.run(lambda _progress: work(), done=done, failed=self._on_failed)

    def _on_mend(self, row: int, cells: dict[str, str]) -> None:
        from app.services.retry_rows import mend

        desk = self._page.context.desk
        self._do(lambda: mend(desk, row, cells), self._tried)

    def _on_new(self, row: int) -> None:
        from app.services.retry_rows import as_new

        desk = self._page.context.desk
        self._do(lambda: as_new(desk, row), self._tried)

    def _on_accept(self, row: int) -> None:
        from app.services.retry_rows import accept

        desk = self._page.context.desk
        self._do(lambda: accept(desk, row), self._corrected)

    def _on_drop(self, row: int) -> None:
        question = Question(
            self.tr("Let this row go?"),
            self.tr("What it says is not kept, and when the same table comes again it is skipped."),
            self.tr("Let go"),
            danger=True,
        )
        if notices.confirm(self._page, question):
            from app.services.retry_rows import drop

            desk = self._page.context.desk
            self._do(lambda: drop(desk, row), lambda _none: ("info", self.tr("The row was let go.")))

    def _on_save(self) -> None:
        question = Question(
            self.tr("Save these rows as a file?"),
            self.tr("Names and everything else in them can be read by anybody who has the file. Delete it afterwards."),
            self.tr("Save"),
            danger=True,
        )
        if not notices.confirm(self._page, question):
            return
        path = choose_new_file(self._page, self.tr("Save the rows"), "rows.csv")
        if path is not None:
            from app.services.save_import_report import save

            desk, run = self._page.context.desk, self.run
            self._do(lambda: save(desk, run, path, translate), lambda _count: ("ok", self.tr("Saved.")))

    def _tried(self, faults: Any) -> tuple[str, str]:
        return ("warn", words.why(faults)) if faults else ("ok", self.tr("The row is in."))

    def _corrected(self, told: Accepted) -> tuple[str, str]:
        done = self.tr("%Ln answer(s) corrected.", "", told.corrected)
        if not told.crossed:
            return "ok", done
        both = self.tr(
            "%Ln answer(s) had been changed here since the last table: both values are kept, and a supervisor chooses "
            "under Share and receive.",
            "",
            told.crossed,
        )
        return "warn", self.tr("{0} {1}").format(done, both)

    def _on_failed(self, error: BaseException) -> None:
        self._step.banner.say("danger", str(notices.sentences(error)))
