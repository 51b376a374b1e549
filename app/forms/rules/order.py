"""Dates are held to an order: exploitation begins, ends, is noticed, the referral is accepted, the intake."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.forms.findings import Finding
from app.forms.partial_date import read
from app.i18n import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date

    from app.forms.findings import Severity
    from db.types import Answer

ORDER: Final = ("started_on", "ended_on", "identified_on", "referral_in_on", "intake_date")
BEFORE: Final[dict[str, str]] = {
    "started_on": QT_TRANSLATE_NOOP("Findings", "This is before the exploitation began."),
    "ended_on": QT_TRANSLATE_NOOP("Findings", "This is before the exploitation ended."),
    "identified_on": QT_TRANSLATE_NOOP("Findings", "This is before anyone noticed that the person might need help."),
    "referral_in_on": QT_TRANSLATE_NOOP("Findings", "This is before the referral was accepted."),
}
_IMPOSSIBLE: Final = frozenset(
    {("started_on", "ended_on"), ("started_on", "intake_date"), ("identified_on", "intake_date")}
)
"""Elsewhere the order may be broken by what happened: exploitation can go on after someone noticed it."""


def in_order(answers: Mapping[str, Answer], today: date) -> Iterator[Finding]:
    """At most one finding a date: against the nearest earlier one that surely comes after it."""
    del today
    for place, later in enumerate(ORDER):
        day = read(answers.get(later))
        if day is None:
            continue
        for earlier in reversed(ORDER[:place]):
            other = read(answers.get(earlier))
            if other is not None and other.surely_after(day):
                severity: Severity = "error" if (earlier, later) in _IMPOSSIBLE else "warning"
                yield Finding(later, f"dates.{later}_before_{earlier}", BEFORE[earlier], severity)
                break
