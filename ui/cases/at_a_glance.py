"""What whoever goes to see the person must know before the first word: a child, the language, an interpreter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.answers import answer

if TYPE_CHECKING:
    from app.services.show_case import CaseView


def parts(case: CaseView) -> list[str]:
    """Only what was answered: that nobody asked says nothing, and stands with the questions."""
    told = {
        view.field: (view.kind, view.answer)
        for section in case.sections
        for view in section.fields
        if view.state == "answered"
    }
    found = []
    if told.get("minor_at_intake", ("", None))[1] == "yes":
        found.append(QCoreApplication.translate("Case", "under 18 at intake"))
    if "main_language" in told:
        kind, said = told["main_language"]
        found.append(QCoreApplication.translate("Case", "speaks {0}").format(answer(kind, "main_language", said)))
    if told.get("interpreter_needed", ("", None))[1] == "yes":
        found.append(QCoreApplication.translate("Case", "needs an interpreter"))
    return found
