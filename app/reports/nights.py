"""Nights of shelter within a period, and the nights that our own beds could have given."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from app.reports.units import Units

if TYPE_CHECKING:
    from app.reports.ledger import Ledger
    from app.reports.period import Period


def nights_of_stays(ledger: Ledger, period: Period) -> tuple[Units, list[int]]:
    """Stays that touch the period with their nights in it. One that is not over counts to the last day that has come;
    days known by their month only count from its first, and what cannot be placed at all is undated.
    """
    came = ledger.dates("stay", "moved_in_on", "moved_in_on_month")
    left = ledger.dates("stay", "moved_out_on", "moved_out_on_month")
    away = ledger.words("stay", "nights_away")
    people, cases = ledger.people("stay"), ledger.cases("stay")
    slots, weights, undated = [], [], 0
    for slot in ledger.standing("stay"):
        first = _day(came[slot])
        if first is None:
            undated += 1
            continue
        nights = _nights(first, _day(left[slot]), period.first, ledger.end(period))
        elsewhere = int(away[slot]) if away[slot].isdigit() else 0
        if nights > elsewhere:
            slots.append(slot)
            weights.append(nights - elsewhere)
    units = Units(
        unit="nights",
        kind="stay",
        slots=slots,
        people=[people[slot] for slot in slots],
        cases=[cases[slot] for slot in slots],
        undated=undated,
        dates=[came[slot] for slot in slots],
    )
    return units, weights


def bed_nights(ledger: Ledger, period: Period) -> int:
    """Each bed of our own rooms for each night the room was in use."""
    total = 0
    for opened, retired, beds in ledger.beds:
        first = max(opened or period.first, period.first)
        last = min(retired or period.last, ledger.end(period))
        nights = (date.fromisoformat(last) - date.fromisoformat(first)).days + 1
        total += beds * max(nights, 0)
    return total


def _nights(came: date, left: date | None, first: str, last: str) -> int:
    """A night belongs to the day it begins on; the last day of the period has its night."""
    begin = max(came, date.fromisoformat(first))
    end = date.fromisoformat(last)
    end += timedelta(days=end < date.max)
    return max(((min(left, end) if left is not None else end) - begin).days, 0)


def _day(told: str) -> date | None:
    full = told if len(told) == len("2026-01-01") else f"{told}-01" if len(told) == len("2026-01") else ""
    try:
        return date.fromisoformat(full)
    except ValueError:
        return None
