"""check: the one place where the answers of a form are judged; findings stand beside their fields."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.forms.findings import Finding
from app.forms.shapes import judge
from app.i18n import QT_TRANSLATE_NOOP
from db.missing import is_blank

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date

    from app.forms.field import Field
    from app.forms.form import Form
    from db.types import Answer

ANSWER_OR_REASON: Final = QT_TRANSLATE_NOOP("Findings", "Answer this, or say why there is no answer.")
ANSWER: Final = QT_TRANSLATE_NOOP("Findings", "Please answer this.")
BY_APP: Final = QT_TRANSLATE_NOOP("Findings", "Nobody types this: it follows from what is done in the app.")
NO_SUCH_QUESTION: Final = QT_TRANSLATE_NOOP("Findings", "This form does not ask that.")


def check(form: Form, answers: Mapping[str, Answer], *, today: date, closing: bool = False) -> tuple[Finding, ...]:
    """Everything that is wrong, in the order of the form. A hidden question is neither asked nor judged.

    With `closing`, what must be known when a case closes is asked for too.
    """
    shown = form.shown(answers, today)
    findings = [Finding(name, "answer.no_such_question", NO_SUCH_QUESTION) for name in answers if not form.get(name)]
    sound: dict[str, Answer] = {}
    for field in form.fields:
        if field.name not in shown:
            continue
        answer = answers.get(field.name)
        if is_blank(answer):
            findings += _blank(field, answers, closing=closing)
            continue
        seen = list(judge(field, answer, today))
        findings += seen
        if not any(each.severity == "error" for each in seen):
            sound[field.name] = answer
    order = {field.name: place for place, field in enumerate(form.fields)}
    for rule in form.rules:
        findings += rule(sound, today)
    findings.sort(key=lambda each: order.get(each.field, -1))
    return tuple(each.placed(form.name) for each in findings)


def errors(findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """Those that keep a form from being saved."""
    return tuple(each for each in findings if each.severity == "error")


def _blank(field: Field, answers: Mapping[str, Answer], *, closing: bool) -> Iterator[Finding]:
    must = field.must_be_answered(answers) or (closing and field.required == "for_closing")
    if must and not field.by_app:
        yield Finding(field.name, "answer.required", ANSWER_OR_REASON if field.missing else ANSWER)
