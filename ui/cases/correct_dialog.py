"""Correcting one section: prefilled with what stands, saved with a reason, one change a record."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any

from app.forms.intake import INTAKE
from ui.cases import words
from ui.cases.form_dialog import FormDialog
from ui.forms.form_view import FormView

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.services.correct_record import Correction
    from app.services.show_case import CaseView
    from ui.forms.input import Answer


class CorrectDialog(FormDialog):
    """What is not shared with us is not offered: nobody corrects what they cannot read."""

    def __init__(self, parent: QWidget, case: CaseView, at: int) -> None:
        self._case = case
        section = case.sections[at]
        self._before = answers_of(case)
        here = {field.name for field in INTAKE.sections[at].asked()}
        known = {each.field: each for part in case.sections for each in part.fields}
        self._records = {name: (each.kind, each.record) for name, each in known.items()}
        withheld = {name for name, each in known.items() if not each.record or each.state in {"not_shared", "erased"}}
        skip = {field.name for field in INTAKE.fields if field.name not in here or field.name in withheld}
        view = FormView(INTAKE, skip=skip, rail=False)
        view.set_answers(self._before)
        title = self.tr("Correct: {0}").format(words.question(section.title))
        super().__init__(parent, title, view, why=True, save=self.tr("&Save correction"))

    def corrections(self) -> list[Correction]:
        """One for each record that changes; an answer whose question is no longer asked becomes blank."""
        from app.services.correct_record import Correction

        changed: dict[tuple[str, str], dict[str, Answer]] = defaultdict(dict)
        for name, answer in self._changes().items():
            where = self._where(name)
            if where is not None:
                changed[where][name] = answer
        seen: dict[str, Any] = self._case.seen
        return [
            Correction(kind=kind, record=record, answers=answers, why=self.why(), seen=seen)
            for (kind, record), answers in changed.items()
        ]

    def _changes(self) -> dict[str, Answer]:
        before, after = INTAKE.tidy(self._before), INTAKE.tidy(self.view.answers())
        return {name: after.get(name) for name in before | after if before.get(name) != after.get(name)}

    def _where(self, name: str) -> tuple[str, str] | None:
        """The record that keeps it; a question that was not on the page belongs where its kind is kept."""
        known = self._records.get(name)
        if known is not None:
            return known if known[1] else None
        asked = INTAKE.get(name)
        kinds = dict(where for where in self._records.values() if where[1])
        return (asked.of, kinds[asked.of]) if asked is not None and asked.of in kinds else None


def answers_of(case: CaseView) -> dict[str, Answer]:
    return {each.field: each.answer for part in case.sections for each in part.fields if each.answer is not None}
