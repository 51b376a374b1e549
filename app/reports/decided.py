"""What was decided last about each person."""

from __future__ import annotations

from itertools import compress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.reports.ledger import Ledger


def latest_status(ledger: Ledger, last: str) -> dict[int, str]:
    """The status of each person by the last decision on or before a day."""
    found = latest_decision(ledger, last)
    return dict(zip(found, ledger.said("determination", "status", found.values()), strict=True))


def latest_decision(ledger: Ledger, last: str) -> dict[int, int]:
    """The slot of each person's last decision on or before a day."""
    days = ledger.dates("determination", "decided_on", "decided_on_month")
    slots = ledger.standing("determination")
    placed = {day: day if day[:1].isdigit() else "" for day in set(days)}
    came = {day for day in placed if placed[day] <= last[: len(placed[day])]}
    known = list(map(came.__contains__, map(days.__getitem__, slots)))
    slots = list(compress(slots, known))
    people = list(map(ledger.people("determination").__getitem__, slots))
    found: dict[int, int] = {}
    first = found.setdefault
    for person, slot in zip(people, slots, strict=True):
        before = first(person, slot)
        if before != slot and placed[days[slot]] >= placed[days[before]]:
            found[person] = slot
    return found
