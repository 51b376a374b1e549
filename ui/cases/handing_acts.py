"""What is done about a case that changes houses: offer it, call it back, write down an answer, take it over, say no."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import uuid4

from PySide6.QtCore import QObject

from ui import notices
from ui.cases.heard_dialog import HeardDialog
from ui.page import Changes, Page
from ui.translate import marked

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.services.answer_offer import Saved
    from app.services.follow_offer import Heard
    from app.services.show_case import CaseView, Handing
    from ui.cases.case_course import CaseCourse


class HandingActs(QObject):
    def __init__(self, page: Page, current: Callable[[], CaseView | None], course: CaseCourse) -> None:
        super().__init__(page)
        self.page, self._current, self._course = page, current, course

    def do(self, deed: str) -> None:
        case = self._current()
        if case is None or case.handing is None:
            return
        if deed == "open":
            self.page.case_wanted.emit(case.handing.case)
        elif deed == "close":
            self._course.close()
        elif deed == "reopen":
            self._course.reopen()
        else:
            {
                "approve": self._offer,
                "heard": self._heard,
                "call_back": self._call_back,
                "accept": self._accept,
                "decline": self._decline,
            }[deed](case, case.handing)

    def _offer(self, case: CaseView, handing: Handing) -> None:
        text = self.tr(
            "The next bundle to {0} carries the offer and the case, with what the person allowed. Until they answer "
            "the case stays with you, and the offer can be called back."
        ).format(handing.organisation)
        question = notices.Question(self.tr("Offer this case to them?"), text, self.tr("Make the offer"))
        if not notices.confirm(self.page, question):
            return
        desk = self.page.context.desk

        def work(_progress: object) -> None:
            from app.services.approve_record import approve_record

            approve_record(desk, "transfer", handing.offer)

        self._run(work, case, self.tr("Offered: export a bundle to them"))

    def _call_back(self, case: CaseView, handing: Handing) -> None:
        text = self.tr("They are told with the next bundle. If they took the case over before that, their yes stands.")
        why = notices.ask_reason(
            self.page, notices.Question(self.tr("Call the offer back?"), text, self.tr("Call it back"))
        )
        if why is None:
            return
        desk = self.page.context.desk

        def work(_progress: object) -> None:
            from app.services.follow_offer import call_back

            call_back(desk, handing.offer, why)

        self._run(work, case, self.tr("Called back"))

    def _heard(self, case: CaseView, handing: Handing) -> None:
        dialog, desk = HeardDialog(self.page, handing.offer, handing.organisation), self.page.context.desk

        def save(heard: Heard) -> None:
            def work(_progress: object) -> None:
                from app.services.follow_offer import note_answer

                note_answer(desk, heard)

            self.page.context.jobs.run(dialog, work, done=saved, failed=dialog.refused)

        def saved(_none: object) -> None:
            dialog.accept()
            self._changed(case, self.tr("Written down"))

        dialog.save_wanted.connect(save)
        dialog.exec()
        dialog.deleteLater()

    def _accept(self, _case: CaseView, handing: Handing) -> None:
        text = self.tr(
            "A case of your house begins today with what {0} sent. Ask the person yourself whether you may keep it: "
            "that waits for you on Today. {0} is told with your next bundle to them."
        ).format(handing.organisation)
        question = notices.Question(self.tr("Take this case over?"), text, self.tr("Take it over"))
        if not notices.confirm(self.page, question):
            return
        desk, intake = self.page.context.desk, uuid4().hex

        def work(_progress: object) -> Saved:
            from app.services.answer_offer import accept

            return accept(desk, handing.offer, intake)

        def done(saved: Saved) -> None:
            notices.toast(self.page, self.tr("Taken over: this is your own case"))
            self.page.changed.emit(Changes.of("cases", case=saved.case))
            self.page.case_wanted.emit(saved.case)

        self.page.run(work, done=done)

    def _decline(self, case: CaseView, handing: Handing) -> None:
        text = self.tr("{0} keeps the case, and reads your reason with your next bundle to them.")
        question = notices.Question(
            self.tr("Say no to this case?"), text.format(handing.organisation), self.tr("Say no")
        )
        why = notices.ask_reason(self.page, question)
        if why is None:
            return
        desk = self.page.context.desk

        def work(_progress: object) -> None:
            from app.services.answer_offer import decline

            decline(desk, handing.offer, why)

        self._run(work, case, self.tr("Your answer goes with the next bundle"))

    def _run(self, work: Callable[[object], None], case: CaseView, said: str) -> None:
        self.page.run(work, done=lambda _none: self._changed(case, said), failed=lambda error: refuse(self.page, error))

    def _changed(self, case: CaseView, said: str) -> None:
        notices.toast(self.page, said)
        self.page.changed.emit(Changes.of("cases", case=case.case))


def refuse(page: Page, error: Exception) -> None:
    """What stands against an act, finding by finding; any other error in its own words."""
    found = [each for each in getattr(error, "findings", ()) if each.severity == "error"]
    if not found:
        notices.show_error(page, error)
        return
    told = notices.sentences(error)
    notices.tell(page, told.title, "\n\n".join(marked(each.words, "Findings") for each in found), kind="warn")
