"""Days of one record of case work that cannot stand the other way round: nothing ends before it began."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
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


KEPT_SHORT: Final = QT_TRANSLATE_NOOP(
    "Findings", "This is less than half a year after the closing. Later questions could then not be answered."
)
_HALF_A_YEAR: Final = timedelta(days=182)


def kept_a_while(answers: Mapping[str, Answer], today: date) -> Iterator[Finding]:
    """A record that goes very soon asks for a second look; before the closing it cannot go at all."""
    del today
    closed, until = read(answers.get("closed_on")), read(answers.get("keep_until"))
    if closed is not None and until is not None and closed.low <= until.low < closed.low + _HALF_A_YEAR:
        yield Finding("keep_until", "closure.kept_short", KEPT_SHORT, "warning")


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
