"""Days on which a series of numbers breaks: a form changed, another organisation began, or somebody wrote one down."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.i18n import QT_TRANSLATE_NOOP
from app.reports.period import span_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from app.reports.ledger import Ledger
    from app.reports.units import Units

FORM: Final = QT_TRANSLATE_NOOP("Reports", "The intake form changed")
JOINED: Final = QT_TRANSLATE_NOOP("Reports", "Another organisation began to report")
Break = tuple[str, str]


def breaks(ledger: Ledger, units: Units, told: Iterable[Break], first: str, last: str) -> tuple[Break, ...]:
    """`told` are those that organisations wrote down; of all only those within the period, in order."""
    found = {
        *told,
        *_changes(units.dates, _forms(ledger, units), FORM),
        *_changes(units.dates, houses_of(ledger, units), JOINED),
    }
    return tuple(sorted(each for each in found if first <= each[0] <= last))


def houses_of(ledger: Ledger, units: Units) -> Sequence[str]:
    """For each unit the organisation that began its record; ours is the empty word."""
    return ledger.said(units.kind, "@org", units.slots)


def _forms(ledger: Ledger, units: Units) -> Sequence[str]:
    return ledger.said("intake", "form_version", ledger.first_ones("intake", units.cases))


def _changes(dates: Sequence[str], words: Sequence[str], what: str) -> set[Break]:
    """The day each word is first met, but for the word that was there first."""
    since: dict[str, str] = {}
    for day, word in set(zip(dates, words, strict=False)):
        if span_of(day) is not None and (word not in since or day < since[word]):
            since[word] = day
    start = min(since.values(), default="")
    return {(day, what) for word, day in since.items() if day > start and (word or what == JOINED)}
