"""Two windows about permissions: one more is given, or one is taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.forms.consent import CONSENT
from ui.cases import words
from ui.cases.form_dialog import FormDialog
from ui.forms.form_view import FormView

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.services.correct_record import Correction
    from app.services.show_case import CaseView, ConsentView
    from ui.forms.input import Answer

_TAKING_BACK = frozenset({"withdrawn_on", "withdrawal_wish", "withdrawal_wish_other"})


class AddConsentDialog(FormDialog):
    """One purpose and one receiver; the seven points are explained anew."""

    def __init__(self, parent: QWidget, *, demonstration: bool) -> None:
        view = FormView(CONSENT, skip=_TAKING_BACK, demonstration=demonstration, rail=False)
        super().__init__(parent, self.tr("Add a permission"), view, why=False, save=self.tr("&Save permission"))

    def is_ready(self) -> bool:
        return self.view.judge()

    def answers(self) -> dict[str, Answer]:
        return CONSENT.tidy(self.view.answers())


class WithdrawDialog(FormDialog):
    """Taking back is as easy as giving: a day, and what should happen to what was already shared."""

    def __init__(self, parent: QWidget, case: CaseView, consent: ConsentView) -> None:
        self._case, self._consent = case, consent
        skip = {field.name for field in CONSENT.fields} - _TAKING_BACK
        view = FormView(CONSENT, skip=skip, rail=False)
        view.set_answers({"consent_status": "given_spoken"})
        view.focus_field("withdrawn_on")
        purpose = words.code(consent.purpose)
        title = self.tr("Take back: {0}").format(purpose)
        super().__init__(parent, title, view, why=False, save=self.tr("&Take it back"))
        self.setFixedHeight(420)
        self.say("info", self.tr("The next bundle carries nothing more on it, and tells the receiver so."))
        view.focus_field("withdrawn_on")

    def is_ready(self) -> bool:
        if "withdrawn_on" not in self.view.answers():
            self.say("warn", self.tr("Say on which day it was taken back."))
            return False
        return self.view.judge()

    def correction(self) -> Correction:
        from app.services.correct_record import Correction

        told = self.view.answers()
        answers = {name: told[name] for name in _TAKING_BACK if name in told}
        why = self.tr("The person took it back.")
        return Correction(
            kind="consent", record=self._consent.record, answers=answers, why=why, seen=dict(self._case.seen)
        )
