"""What was decided last about each person."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.reports.ledger import Ledger


def latest_status(ledger: Ledger, last: str) -> dict[int, str]:
    """The status of each person by the last decision on or before a day."""
    days = ledger.dates("determination", "decided_on", "decided_on_month")
    status, people = ledger.words("determination", "status"), ledger.people("determination")
    found: dict[int, tuple[str, str]] = {}
    for slot in ledger.standing("determination"):
        day = days[slot] if days[slot][:1].isdigit() else ""
        if day <= last[: len(day)] and day >= found.get(people[slot], ("", ""))[0]:
            found[people[slot]] = (day, status[slot])
    return {person: word for person, (_, word) in found.items()}
