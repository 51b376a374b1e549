"""What can be done with a case: correct, permit, take back, look back, void, erase."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog

from ui import notices
from ui.cases.account_dialog import AccountDialog
from ui.cases.erase_dialog import EraseDialog
from ui.cases.history_dialog import HistoryDialog
from ui.cases.withdraw_dialog import WithdrawDialog
from ui.page import Changes, Page
from ui.theme import theme
from ui.translate import words as translated

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.services.consent_account import Account
    from app.services.field_history import PastValue
    from app.services.record_use import RecordUse
    from app.services.show_case import CaseView, ConsentView, FieldView
    from app.services.show_sheet import SheetView


class CaseActions(QObject):
    """Forms open on a page of their own; the rest asks in a window, and tells the page what changed."""

    gone = Signal()  # the person was erased
    sheet_read = Signal(object)

    def __init__(self, page: Page, current: Callable[[], CaseView | None]) -> None:
        super().__init__(page)
        self.page, self._current = page, current

    def read_sheet(self, sheet: str) -> None:
        """The answers of an own questionnaire, when somebody looks at it."""
        desk, language = self.page.context.desk, theme.language()

        def work(_progress: object) -> SheetView:
            from app.services.show_sheet import show_sheet

            return show_sheet(desk, sheet, language, translated)

        self.page.run(work, done=self.sheet_read.emit)

    def correct(self, at: int) -> None:
        """One section of what was recorded at the intake."""
        case = self._current()
        if case is not None:
            self.page.place_wanted.emit("record", f"correct:intake:{case.case}:{at}")

    def add_consent(self) -> None:
        case = self._current()
        if case is not None:
            self.page.place_wanted.emit("record", f"new:consent:{case.case}")

    def about_consent(self, deed: str, consent: ConsentView) -> None:
        """Take it back (`withdraw`), ask again or narrow (`copy`), mend it (`correct`), or `print` it."""
        case = self._current()
        if case is None:
            return
        if deed == "withdraw":
            self._withdraw(case, consent)
        elif deed == "print":
            self.page.place_wanted.emit("print", f"consent:{case.case}:{consent.record}")
        else:
            self.page.place_wanted.emit("record", f"{deed}:consent:{consent.record}")

    def confirm_permissions(self) -> None:
        """What this very page shows is right; had more come since, it is refused."""
        case, desk = self._current(), self.page.context.desk
        if case is None:
            return

        def work(_progress: object) -> None:
            from app.services.confirm_permissions import confirm

            confirm(desk, case.person, case.unseen)

        self.page.run(work, done=lambda _none: self.page.changed.emit(Changes.of("cases", case=case.case)))

    def _withdraw(self, case: CaseView, consent: ConsentView) -> None:
        """What follows stands there before it is done, and again after."""
        dialog, desk = WithdrawDialog(self.page, consent, dict(case.seen)), self.page.context.desk

        def preview(wish: str) -> None:
            def work(_progress: object) -> Account:
                from app.services.consent_account import if_withdrawn

                return if_withdrawn(desk, consent.record, wish)

            jobs = self.page.context.jobs
            jobs.run(dialog, work, done=lambda told: dialog.show_account(wish, told), failed=dialog.refused)

        def save() -> None:
            withdrawal = dialog.withdrawal()

            def work(_progress: object) -> Account:
                from app.services.withdraw_consent import withdraw

                return withdraw(desk, withdrawal)

            self.page.context.jobs.run(dialog, work, done=saved, failed=dialog.refused)

        def saved(account: Account) -> None:
            dialog.accept()
            self.page.changed.emit(Changes.of("cases", case=case.case))
            text = self.tr("From now on nothing more goes out on this permission.")
            _ask(AccountDialog(self.page, self.tr("Taken back"), text, account))

        dialog.wish_changed.connect(preview)
        dialog.save_wanted.connect(save)
        _ask(dialog)

    def show_history(self, field: FieldView) -> None:
        desk = self.page.context.desk

        def work(_progress: object) -> tuple[PastValue, ...]:
            from app.services.field_history import history

            return history(desk, field.kind, field.record, field.field)

        self.page.run(work, done=lambda past: _ask(HistoryDialog(self.page, field, past)))

    def show_use(self) -> None:
        """How whole the record is, and which releases counted it."""
        case, desk = self._current(), self.page.context.desk
        if case is None:
            return

        def work(_progress: object) -> RecordUse:
            from app.services.record_use import record_use

            return record_use(desk, case.case)

        def shown(use: RecordUse) -> None:
            from ui.cases.use_dialog import UseDialog

            if self._current() is case:  # nobody went on to another meanwhile
                _ask(UseDialog(self.page, case, use))

        self.page.run(work, done=shown)

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

        def look(_progress: object) -> Account:
            from app.services.consent_account import account

            return account(desk, case.person)

        def work(_progress: object) -> Account:
            from app.services.consent_account import account
            from app.services.erase_person import erase

            erase(desk, case.person, why)
            return account(desk, case.person)

        self.page.context.jobs.run(dialog, look, done=dialog.show_account)
        if not _ask(dialog):
            return
        why = dialog.why()
        self.page.run(work, done=self._on_erased)

    def _on_erased(self, account: Account) -> None:
        text = self.tr("Everything about this person was removed from this computer.")
        self.gone.emit()
        self.page.changed.emit(Changes.of("cases"))
        self.page.page_wanted.emit("cases")
        _ask(AccountDialog(self.page, self.tr("Erased"), text, account))


def _ask(dialog: QDialog) -> bool:
    """What stood in it does not stay in memory with the window behind it."""
    accepted = dialog.exec() == QDialog.DialogCode.Accepted
    dialog.deleteLater()
    return accepted
