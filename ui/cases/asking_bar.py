"""The line on a case page about a colleague who is asked to take the case, and what is done about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from ui import notices
from ui.cases.asking_words import said
from ui.cases.deed_bar import DeedBar
from ui.cases.handing_acts import refuse
from ui.page import Changes

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.services.show_case import CaseView, Request
    from ui.page import Page


class AskingBar(DeedBar):
    """Hidden where nobody is asked, and where no answer is news any more."""

    read_wanted = Signal(str, str)  # kind and record

    ICON = "user-round"
    FIRST = frozenset({"take"})

    def __init__(self, page: Page, current: Callable[[], CaseView | None]) -> None:
        super().__init__()
        self.page, self._current = page, current
        self.deed_wanted.connect(self._do)

    def show_case(self, case: CaseView) -> None:
        found = None if case.erased or case.voided else said(case.asking)
        if found is None:
            self.clear()
        else:
            self.tell(found, found.deeds)

    def named(self, deed: str) -> str:
        return {
            "take": self.tr("&Take the case…"),
            "decline": self.tr("Say &no…"),
            "take_for": self.tr("They ta&ke it…"),
            "decline_for": self.tr("They say n&o…"),
            "take_back": self.tr("Take the &request back…"),
            "ask": self.tr("&Ask a colleague…"),
            "read": self.tr("Read the request"),
        }[deed]

    def _do(self, deed: str) -> None:
        case = self._current()
        if case is None or case.asking.request is None:
            return
        request = case.asking.request
        if deed == "read":
            self.read_wanted.emit("case_request", request.record)
        elif deed == "ask":
            self.page.place_wanted.emit("record", f"new:case_request:{case.case}")
        elif deed == "take_back":
            self._take_back(case, request)
        elif deed.startswith("take"):
            self._take(case, request)
        else:
            self._decline(case, request)

    def _take(self, case: CaseView, request: Request) -> None:
        if request.mine:
            title = self.tr("Take this case?")
            text = self.tr("You are responsible for it from now on. {0} is told on Today.").format(request.asked_by)
            question = notices.Question(title, text, self.tr("Take the case"))
        else:
            title = self.tr("Give this case to {0}?").format(request.asked_of)
            text = self.tr("Only if they told you that they take it. The record says that you answered for them.")
            question = notices.Question(title, text, self.tr("They take it"))
        if not notices.confirm(self.page, question):
            return
        desk = self.page.context.desk

        def work(_progress: object) -> None:
            from app.services.answer_request import take

            take(desk, request.record)

        self._run(work, case, self.tr("The case changed hands"))

    def _decline(self, case: CaseView, request: Request) -> None:
        text = self.tr("The case stays where it is. {0} reads your reason on Today.").format(request.asked_by)
        why = notices.ask_reason(self.page, notices.Question(self.tr("Not take this case?"), text, self.tr("Say no")))
        if why is None:
            return
        desk = self.page.context.desk

        def work(_progress: object) -> None:
            from app.services.answer_request import decline

            decline(desk, request.record, why)

        self._run(work, case, self.tr("Answered: the case stays where it is"))

    def _take_back(self, case: CaseView, request: Request) -> None:
        text = self.tr("{0} is told that nothing is asked any more. The case stays where it is.")
        question = notices.Question(
            self.tr("Take the request back?"), text.format(request.asked_of), self.tr("Take it back")
        )
        if not notices.confirm(self.page, question):
            return
        desk = self.page.context.desk

        def work(_progress: object) -> None:
            from app.services.take_back_request import take_back

            take_back(desk, request.record)

        self._run(work, case, self.tr("Taken back"))

    def _run(self, work: Callable[[object], None], case: CaseView, told: str) -> None:
        def done(_none: object) -> None:
            notices.toast(self.page, told)
            self.page.changed.emit(Changes.of("cases", case=case.case))

        def failed(error: Exception) -> None:
            """What changed meanwhile is said, and then shown."""
            refuse(self.page, error)
            self.page.changed.emit(Changes.of("cases", case=case.case))

        self.page.run(work, done=done, failed=failed)
