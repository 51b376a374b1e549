"""Days on which a series of numbers breaks: a form changed, another organisation began, or somebody wrote one down."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.i18n import QT_TRANSLATE_NOOP
from app.reports.coded import coded
from app.reports.units import INTAKE_DATE

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping

    from app.reports.coded import Words
    from app.reports.ledger import Ledger
    from app.reports.units import Units

FORM: Final = QT_TRANSLATE_NOOP("Reports", "The intake form changed")
JOINED: Final = QT_TRANSLATE_NOOP("Reports", "Another organisation began to report")
Break = tuple[str, str]
Told = tuple[str, str, str]
"""By which organisation it was written down, as figures name it; the day; and what happened."""


def breaks(ledger: Ledger, units: Units, told: Iterable[Told], first: str, last: str) -> tuple[Break, ...]:
    """Of the organisations in the figure those within the period, in order. When each of them began, and each of its
    forms, is asked of everything that is recorded, not of the period alone.
    """
    houses = houses_of(ledger, units).used() or {""}
    found = {(day, what) for house, day, what in told if house in houses}
    found |= {(day, JOINED) for day in _joined(ledger, units, houses)}
    found |= {(day, FORM) for day in _new_forms(ledger, houses)}
    return tuple(sorted(each for each in found if first[: len(each[0])] <= each[0] <= last[: len(each[0])]))


def houses_of(ledger: Ledger, units: Units) -> Words:
    """For each unit the organisation that began its record; ours is the empty word."""
    return coded(units.houses) if units.houses else ledger.said(units.kind, "@org", units.slots)


def _joined(ledger: Ledger, units: Units, houses: Collection[str]) -> Iterator[str]:
    """By the records that are counted where they have a day of their own, else by intakes."""
    met = ledger.first_met(units.kind, units.dated, ("@org",)) if units.dated else _forms(ledger)
    began: dict[str, str] = {}
    for word, day in met.items():
        if word[0] in houses:
            began[word[0]] = min(day, began.get(word[0], day))
    start = min(began.values(), default="")
    return (day for day in began.values() if day > start)


def _new_forms(ledger: Ledger, houses: Collection[str]) -> Iterator[str]:
    """But for the one that each organisation had first; a form without a name is no form."""
    start: dict[str, str] = {}
    for (house, _), day in _forms(ledger).items():
        start[house] = min(day, start.get(house, day))
    return (day for (house, form), day in _forms(ledger).items() if house in houses and form and day > start[house])


def _forms(ledger: Ledger) -> Mapping[tuple[str, ...], str]:
    return ledger.first_met("intake", INTAKE_DATE, ("@org", "form_version"))
