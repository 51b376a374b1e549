"""Days of one record of case work that cannot stand the other way round: nothing ends before it began."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from app.forms.findings import Finding
from app.forms.partial_date import read
from app.i18n import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date

    from app.forms.findings import Severity
    from db.types import Answer

ENDED_FIRST: Final = QT_TRANSLATE_NOOP("Findings", "This is before it began.")
LEFT_FIRST: Final = QT_TRANSLATE_NOOP("Findings", "The last morning is before the first night.")
RETURNED_FIRST: Final = QT_TRANSLATE_NOOP("Findings", "This is before the thing was handed over.")
RESULT_FIRST: Final = QT_TRANSLATE_NOOP("Findings", "This is before the day of the referral.")
OVER_FIRST: Final = QT_TRANSLATE_NOOP("Findings", "This is before the warning was raised.")
REVIEW_FIRST: Final = QT_TRANSLATE_NOOP("Findings", "This is before the day it was assessed or agreed.")
GONE_FIRST: Final = QT_TRANSLATE_NOOP("Findings", "The record cannot be let go before the case is closed.")


@dataclass(frozen=True, slots=True)
class NotBefore:
    """A rule: one day is not before another, as exactly as both are known."""

    later: str
    earlier: str
    words: str
    severity: Severity = "error"

    def __call__(self, answers: Mapping[str, Answer], today: date) -> Iterator[Finding]:
        del today
        day, other = read(answers.get(self.later)), read(answers.get(self.earlier))
        if day is not None and other is not None and other.surely_after(day):
            yield Finding(self.later, f"dates.{self.later}_before_{self.earlier}", self.words, self.severity)
