"""What can be done with a case: correct, permit, take back, look back, void, erase."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog

from ui import notices
from ui.cases.consent_dialogs import AddConsentDialog, WithdrawDialog
from ui.cases.correct_dialog import CorrectDialog
from ui.cases.erase_dialog import EraseDialog
from ui.cases.history_dialog import HistoryDialog
from ui.page import Changes, Page

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.services.erase_person import Erased
    from app.services.field_history import PastValue
    from app.services.show_case import CaseView, ConsentView, FieldView
    from ui.cases.form_dialog import FormDialog


class CaseActions(QObject):
    """Each opens its window, works on the vault's thread, and tells the page what changed."""

    gone = Signal()  # the person was erased

    def __init__(self, page: Page, current: Callable[[], CaseView | None]) -> None:
        super().__init__(page)
        self.page, self._current = page, current

    def correct(self, at: int) -> None:
        case = self._current()
        if case is None:
            return
        dialog = CorrectDialog(self.page, case, at)
        dialog.save_wanted.connect(lambda: self._save_corrections(dialog))
        _ask(dialog)

    def _save_corrections(self, dialog: CorrectDialog) -> None:
        corrections, desk = dialog.corrections(), self.page.context.desk
        if not corrections:
            dialog.reject()
            return

        def work(_progress: object) -> None:
            from app.services.correct_record import correct

            for correction in corrections:
                correct(desk, correction)

        self._save(dialog, work, self.tr("Corrected"))

    def add_consent(self) -> None:
        case, desk = self._current(), self.page.context.desk
        if case is None:
            return
        dialog = AddConsentDialog(self.page, demonstration=desk.demonstration)

        def work(_progress: object) -> None:
            from app.services.add_consent import add_consent

            add_consent(desk, case.person, answers)

        answers: dict[str, Any] = {}

        def save() -> None:
            answers.clear()
            answers.update(dialog.answers())
            self._save(dialog, work, self.tr("Permission saved"))

        dialog.save_wanted.connect(save)
        _ask(dialog)

    def withdraw(self, consent: ConsentView) -> None:
        case, desk = self._current(), self.page.context.desk
        if case is None:
            return
        dialog = WithdrawDialog(self.page, case, consent)

        def save() -> None:
            correction = dialog.correction()

            def work(_progress: object) -> None:
                from app.services.correct_record import correct

                correct(desk, correction)

            self._save(dialog, work, self.tr("Taken back"))

        dialog.save_wanted.connect(save)
        _ask(dialog)

    def _save(self, dialog: FormDialog, work: Any, said: str) -> None:
        """One save at a time; refused answers stay in the dialog with what is wrong beside them."""

        def saved(_nothing: object) -> None:
            dialog.accept()
            notices.toast(self.page, said)
            self.page.changed.emit(Changes.of("cases", case=self.page.showing()))

        self.page.context.jobs.run(dialog, work, done=saved, failed=dialog.refused)

    def show_history(self, field: FieldView) -> None:
        desk = self.page.context.desk

        def work(_progress: object) -> tuple[PastValue, ...]:
            from app.services.field_history import history

            return history(desk, field.kind, field.record, field.field)

        self.page.run(work, done=lambda past: _ask(HistoryDialog(self.page, field, past)))

    def void(self) -> None:
        case, desk = self._current(), self.page.context.desk
        if case is None:
            return
        text = self.tr(
            "For a case that was recorded by mistake. It leaves the lists and the figures, and stays readable. "
            "A case that ended is closed instead."
        )
        why = notices.ask_reason(self.page, notices.Question(self.tr("Void this case?"), text, self.tr("Void")))
        if why is None:
            return

        def work(_progress: object) -> None:
            from app.services.void_case import void

            void(desk, case.case, why)

        self.page.run(work, done=lambda _none: self.page.changed.emit(Changes.of("cases", case=case.case)))

    def erase(self) -> None:
        case, desk = self._current(), self.page.context.desk
        if case is None:
            return
        dialog = EraseDialog(self.page, case)
        if not _ask(dialog):
            return
        why = dialog.why()

        def work(_progress: object) -> Erased:
            from app.services.erase_person import erase

            return erase(desk, case.person, why)

        self.page.run(work, done=self._on_erased)

    def _on_erased(self, erased: Erased) -> None:
        text = self.tr("Everything about this person was removed from this computer.")
        if erased.told:
            text += " " + self.tr("The next bundle asks these to erase it too: {0}.").format(", ".join(erased.told))
        self.gone.emit()
        self.page.changed.emit(Changes.of("cases"))
        self.page.page_wanted.emit("cases")
        notices.tell(self.page, self.tr("Erased"), text)


def _ask(dialog: QDialog) -> bool:
    """What stood in it does not stay in memory with the window behind it."""
    accepted = dialog.exec() == QDialog.DialogCode.Accepted
    dialog.deleteLater()
    return accepted
