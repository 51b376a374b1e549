"""What is judged of a person must say what it rests on: signs, a decision about trafficking, a high risk."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.forms.findings import Finding
from app.forms.screening_advice import advise
from app.i18n import QT_TRANSLATE_NOOP
from db.missing import is_value

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date

    from db.types import Answer

SAY_WHY: Final = QT_TRANSLATE_NOOP(
    "Findings", "The signs are strong and you see none. Say why, so that others can follow."
)
ACTUAL_NEEDS: Final = QT_TRANSLATE_NOOP(
    "Findings",
    "Actual victim needs this too: who decided, on what day, and by which definition. A reason is not enough.",
)
NO_SAFETY_PLAN: Final = QT_TRANSLATE_NOOP(
    "Findings", "The risk is high and no safety plan is written down. Agree one with the person."
)
TOGETHER_LOWER: Final = QT_TRANSLATE_NOOP("Findings", "One of the risks above is higher than this. Look again.")

_RANK: Final = ("none", "low", "medium", "high")


def against_the_signs(answers: Mapping[str, Answer], today: date) -> Iterator[Finding]:
    """The worker may see it otherwise; somebody else must be able to read why."""
    del today
    advice = advise(answers)
    if advice is None or advice.result != "strong_signs" or "view_reason" in answers:
        return
    if answers.get("worker_view") in ("no_sign", "other_harm"):
        yield Finding("view_reason", "screening.say_why", SAY_WHY, "warning")


def actual_needs(answers: Mapping[str, Answer], today: date) -> Iterator[Finding]:
    """An actual victim is one whom somebody decided to be one, on a day, by a definition: all four or none."""
    del today
    if answers.get("status") != "ActualVictimOfTrafficking":
        return
    for name in ("decided_by", "decided_on", "definition_used"):
        if not is_value(answers.get(name)):
            yield Finding(name, "determination.actual_needs", ACTUAL_NEEDS)


def high_risk(answers: Mapping[str, Answer], today: date) -> Iterator[Finding]:
    del today
    if answers.get("overall_risk") == "high" and not is_value(answers.get("safety_plan")):
        yield Finding("safety_plan", "risk.no_safety_plan", NO_SAFETY_PLAN, "warning")
    taken_together = _rank(answers.get("overall_risk"))
    parts = [_rank(answers.get(name)) for name in ("risk_from_others", "risk_to_self")]
    if taken_together >= 0 and any(part > taken_together for part in parts):
        yield Finding("overall_risk", "risk.together_lower", TOGETHER_LOWER, "warning")


def _rank(level: Answer) -> int:
    return _RANK.index(level) if isinstance(level, str) and level in _RANK else -1
