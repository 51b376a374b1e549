"""The course of a case: who is responsible for it, how it is closed, how it begins again."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import uuid4

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog

from ui import notices
from ui.cases import gaps_dialog
from ui.cases.worker_dialog import WorkerDialog
from ui.page import Changes, Page

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.desk import WorkerCard
    from app.services.closing_gaps import Gap
    from app.services.correct_record import Saved
    from app.services.show_case import CaseView


class CaseCourse(QObject):
    def __init__(self, page: Page, current: Callable[[], CaseView | None]) -> None:
        super().__init__(page)
        self.page, self._current = page, current

    def assign(self) -> None:
        case, desk = self._current(), self.page.context.desk
        if case is None:
            return

        def work(_progress: object) -> tuple[WorkerCard, ...]:
            from app.services.list_workers import list_workers

            return list_workers(desk)

        self.page.run(work, done=lambda workers: self._ask_worker(case, workers))

    def _ask_worker(self, case: CaseView, workers: tuple[WorkerCard, ...]) -> None:
        dialog = WorkerDialog(self.page, [(each.name, each.code) for each in workers], case.worker)
        accepted, code = dialog.exec() == QDialog.DialogCode.Accepted, dialog.code()
        dialog.deleteLater()
        if not accepted or not code:
            return
        desk = self.page.context.desk

        def work(_progress: object) -> int:
            from app.services.assign_cases import assign_cases

            return assign_cases(desk, [case.case], code)

        def done(_count: int) -> None:
            notices.toast(self.page, self.tr("The case changed hands"))
            self.page.changed.emit(Changes.of("cases", case=case.case))

        self.page.run(work, done=done)

    def close(self) -> None:
        """What is still blank is shown first; then the closure is written, and a supervisor approves it."""
        case, desk = self._current(), self.page.context.desk
        if case is None:
            return

        def work(_progress: object) -> tuple[Gap, ...]:
            from app.services.closing_gaps import closing_gaps

            return closing_gaps(desk, case.case)

        self.page.run(work, done=lambda gaps: self._write_closure(case, gaps))

    def _write_closure(self, case: CaseView, gaps: tuple[Gap, ...]) -> None:
        if gaps and not gaps_dialog.ask(self.page, case.case, gaps):
            return
        self.page.place_wanted.emit("record", f"new:closure:{case.case}")

    def hand_out(self) -> None:
        """To another organisation: written down first, offered when a supervisor agrees."""
        case = self._current()
        if case is not None:
            self.page.place_wanted.emit("record", f"new:transfer:{case.case}")

    def ask(self) -> None:
        """A colleague of this house: the case stays here until they take it."""
        case = self._current()
        if case is not None:
            self.page.place_wanted.emit("record", f"new:case_request:{case.case}")

    def reopen(self) -> None:
        case, desk = self._current(), self.page.context.desk
        if case is None:
            return
        text = self.tr("The closed case stays as it is. A new case begins today, with an intake of its own.")
        question = notices.Question(self.tr("Open a new case for this person?"), text, self.tr("Open a new case"))
        if not notices.confirm(self.page, question):
            return
        new_case = uuid4().hex

        def work(_progress: object) -> Saved:
            from app.services.reopen_case import reopen_case

            return reopen_case(desk, case.case, new_case)

        def done(saved: Saved) -> None:
            self.page.changed.emit(Changes.of("cases", case=saved.case))
            self.page.case_wanted.emit(saved.case)

        self.page.run(work, done=done)

    def print_summary(self) -> None:
        case = self._current()
        if case is not None:
            self.page.place_wanted.emit("print", f"summary:{case.case}")
