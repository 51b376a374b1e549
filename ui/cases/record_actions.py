"""What can be done with one record of a case: add, correct, copy, void, finish, and lead to the linked client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui import notices
from ui.cases import gaps_dialog
from ui.cases.handing_acts import refuse
from ui.page import Changes, Page

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.services.show_case import CaseView, RecordView


class RecordActions(QObject):
    """Forms open on a page of their own, which comes back to the case."""

    def __init__(self, page: Page, current: Callable[[], CaseView | None]) -> None:
        super().__init__(page)
        self.page, self._current = page, current

    def add(self, kind: str, parent: str = "") -> None:
        case = self._current()
        if case is not None and kind == "sheet":
            self.page.place_wanted.emit("sheets", case.case)
        elif case is not None:
            place = f"new:{kind}:{case.case}:{parent}" if parent else f"new:{kind}:{case.case}"
            self.page.place_wanted.emit("record", place)

    def do(self, deed: str, record: RecordView) -> None:
        case = self._current()
        if case is None:
            return
        if deed == "correct" and record.kind == "sheet":
            self.page.place_wanted.emit("sheet", f"correct:{record.record}")
        elif deed in {"correct", "copy"}:
            self.page.place_wanted.emit("record", f"{deed}:{record.kind}:{record.record}")
        elif deed == "file":
            self.page.place_wanted.emit("file", record.record)
        elif deed == "letter":
            self.page.place_wanted.emit("print", f"referral:{record.record}")
        elif deed == "person":
            self.open_person(case, record)
        elif deed == "void":
            self._void(case, record)
        elif deed == "finish":
            self._finish(case, record)
        elif deed == "approve":
            self._approve(case, record)

    def open_person(self, case: CaseView, record: RecordView) -> None:
        there = record.answer("linked_person")
        found = next((each.case for each in case.people if each.person == there), "")
        if found:
            self.page.case_wanted.emit(found)

    def _void(self, case: CaseView, record: RecordView) -> None:
        text = self.tr("For a record that was made by mistake. It leaves the figures, and stays readable.")
        why = notices.ask_reason(self.page, notices.Question(self.tr("Void this record?"), text, self.tr("Void")))
        if why is None:
            return
        desk = self.page.context.desk

        def work(_progress: object) -> None:
            from app.services.void_record import void_record

            void_record(desk, record.kind, record.record, why)

        self._run(work, case, self.tr("Voided"))

    def _finish(self, case: CaseView, record: RecordView) -> None:
        desk = self.page.context.desk

        def work(_progress: object) -> None:
            from app.services.finish_task import finish_task

            finish_task(desk, record.record)

        self._run(work, case, self.tr("Done"))

    def _approve(self, case: CaseView, record: RecordView) -> None:
        desk = self.page.context.desk

        def work(_progress: object) -> None:
            from app.services.approve_record import approve_record

            approve_record(desk, record.kind, record.record)

        def failed(error: Exception) -> None:
            """What is still blank or open is settled from here; then it is approved."""
            gaps = getattr(error, "gaps", ())
            if not gaps:
                refuse(self.page, error)
            elif gaps_dialog.ask(self.page, case.case, gaps, approving=True):
                self._approve(case, record)

        self._run(work, case, self.tr("Read and approved"), failed)

    def _run(
        self,
        work: Callable[[object], None],
        case: CaseView,
        said: str,
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        def done(_none: object) -> None:
            notices.toast(self.page, said)
            self.page.changed.emit(Changes.of("cases", case=case.case))

        self.page.run(work, done=done, failed=failed or (lambda error: refuse(self.page, error)))
