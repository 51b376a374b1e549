"""What the page of a sheet is opened for: a new one, one to be corrected, or a draft of either."""

from __future__ import annotations

from dataclasses import dataclass, field
from secrets import token_hex
from typing import TYPE_CHECKING, Any

from ui.forms.drafts import SHEET

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.desk import Desk
    from app.forms.form import Form
    from app.services.case_dangers import OnTop
    from ui.forms.input import Answer


@dataclass(frozen=True, slots=True)
class Errand:
    """`sheet` is the id under which it is saved; `before` and `seen` are what stood when a correction was opened.

    `on_top` is what everybody must know first; None where the sheet belongs to no case that is here.
    """

    form: Form
    name: str
    version: str
    case: str
    sheet: str
    corrects: bool
    on_top: OnTop | None
    before: Mapping[str, Answer] = field(default_factory=dict)
    seen: Mapping[str, Any] = field(default_factory=dict)

    def changes(self, answers: Mapping[str, Answer]) -> dict[str, Answer]:
        """None makes an answer blank; what the form works out is worked out anew."""
        after = self.form.tidy(answers)
        worked = self.form.worked_out(answers)
        names = [name for name in {**self.before, **after} if name not in worked]
        return {name: after.get(name) for name in names if after.get(name) != self.before.get(name)}

    def payload(self, answers: Mapping[str, Answer], why: str) -> dict[str, Any]:
        """What a draft keeps: enough to go on as if nothing had happened."""
        return {
            "form": self.name, "version": self.version, "case": self.case, "sheet": self.sheet,
            "corrects": self.corrects, "answers": dict(answers), "before": dict(self.before), "seen": dict(self.seen),
            "why": why, "number": self.on_top.number if self.on_top is not None else "",
        }  # fmt: skip

    def save(self, desk: Desk, answers: Mapping[str, Answer], why: str, draft: str) -> None:
        """On the vault's thread. Saved twice, it makes one sheet; the draft of that key goes with the first."""
        if self.corrects:
            from app.services.correct_sheet import SheetCorrection, correct_sheet

            correct_sheet(desk, SheetCorrection(self.sheet, self.changes(answers), why, dict(self.seen)))
            return
        from app.services.add_sheet import NewSheet, add_sheet

        new = NewSheet(self.name, self.case, self.sheet, dict(answers), self.version)
        add_sheet(desk, new, (SHEET, draft))


def fetch(desk: Desk, what: str, language: str) -> Errand:
    """On the vault's thread: `new:form:case` or `correct:sheet`."""
    from app.services import own_forms
    from app.services.show_sheet import show_sheet

    act, _, rest = what.partition(":")
    if act == "correct":
        view = show_sheet(desk, rest, language)
        form = view.form or own_forms.open_form(desk, view.card.form, language, view.card.version)
        about = (view.card.form, view.card.version, view.case, rest)
        return Errand(form, *about, corrects=True, on_top=_on_top(desk, view.case), before=view.answers, seen=view.seen)
    name, _, case = rest.partition(":")
    version = own_forms.current_version(desk, name)
    form = own_forms.open_form(desk, name, language, version)
    return Errand(form, name, version, case, token_hex(16), corrects=False, on_top=_on_top(desk, case))


def resume(desk: Desk, payload: Mapping[str, Any], language: str) -> Errand:
    """On the vault's thread: a draft goes on with the version it was begun on."""
    from app.services import own_forms

    name, version = str(payload.get("form", "")), str(payload.get("version", ""))
    corrects = bool(payload.get("corrects"))
    day = own_forms.filled_day(desk, str(payload.get("sheet", ""))) if corrects else ""
    return Errand(
        own_forms.open_form(desk, name, language, version, day),
        name,
        version,
        str(payload.get("case", "")),
        str(payload.get("sheet", "")),
        corrects=corrects,
        on_top=_on_top(desk, str(payload.get("case", ""))),
        before=payload.get("before") or {},
        seen=payload.get("seen") or {},
    )


def _on_top(desk: Desk, case: str) -> OnTop | None:
    from app.services.case_dangers import case_dangers

    return case_dangers(desk, case) if case else None
