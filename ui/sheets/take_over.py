"""Opens the window that offers answers of a questionnaire to the case, and does what was chosen in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui import notices
from ui.page import Changes
from ui.sheets.belongs_dialog import BelongsDialog
from ui.theme import theme
from ui.translate import words

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.services.take_answers import Offered, Taking
    from ui.page import Page

_MOVED = "sheet.answers_moved"


class TakeOver(QObject):
    """One window at a time, over its page; what it did is told to the page."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        self.window: BelongsDialog | None = None
        self._asking = False

    def open(self, sheet: str, title: str) -> None:
        if self._asking or self.window is not None:
            return
        self._asking = True
        self._read(sheet, lambda found: self._show(found, title), self._on_failed)

    def _show(self, found: Offered, title: str) -> None:
        self._asking = False
        window = self.window = BelongsDialog(self._page, found, title)
        window.take_wanted.connect(self._take)
        window.leave_wanted.connect(self._leave)
        window.finished.connect(self._forget)
        window.open()

    def _take(self) -> None:
        from app.services.take_answers import Taking

        window, desk = self.window, self._page.context.desk
        if window is None:
            return
        taking: Taking = Taking(window.found.sheet, window.chosen(), window.reason(), words)

        def work(_progress: object) -> None:
            from app.services.take_answers import take_answers

            take_answers(desk, taking)

        self._do(work, self.tr("Taken into the case"))

    def _leave(self) -> None:
        window, desk = self.window, self._page.context.desk
        if window is None:
            return
        sheet, paths = window.found.sheet, tuple(window.chosen())

        def work(_progress: object) -> None:
            from app.services.take_answers import leave_answers

            leave_answers(desk, sheet, paths)

        self._do(work, self.tr("Left in the questionnaire"))

    def _do(self, work: Callable[[object], None], said: str) -> None:
        window = self.window
        case = window.found.case if window is not None else ""

        def done(_none: object) -> None:
            if self.window is window and window is not None:
                window.accept()
            notices.toast(self._page, said)
            self._page.changed.emit(Changes.of("cases", case=case))

        self._page.run(work, done=done, failed=self._on_refused)

    def _on_refused(self, error: Exception) -> None:
        """Nothing was done. Where the page showed what is no longer so, it shows what is."""
        window = self.window
        if window is None:
            self._on_failed(error)
            return
        window.refused(error)
        if getattr(error, "code", "") == _MOVED:
            self._read(window.found.sheet, self._show_again, window.refused)

    def _show_again(self, found: Offered) -> None:
        if self.window is not None:
            self.window.show_offers(found)

    def _read(self, sheet: str, done: Callable[[Offered], None], failed: Callable[[Exception], None]) -> None:
        desk, language = self._page.context.desk, theme.language()

        def work(_progress: object) -> Offered:
            from app.services.take_answers import read_offers

            return read_offers(desk, sheet, language)

        self._page.run(work, done=done, failed=failed)

    def _on_failed(self, error: Exception) -> None:
        self._asking = False
        notices.show_error(self._page, error)

    def _forget(self) -> None:
        self.window = None
