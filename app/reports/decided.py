"""What was decided last about each person."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.reports import owned, vectors
from app.reports.coded import Told

if TYPE_CHECKING:
    from app.reports.arrays import Numbers
    from app.reports.ledger import Ledger


def latest_status(ledger: Ledger, last: str) -> Told:
    """The status of each person by the last decision on or before a day."""
    status, slots = ledger.coded("determination", "status"), ledger.once(latest_decision, last)
    return Told(status.table, vectors.with_none(status.at, -1)[slots])


def latest_decision(ledger: Ledger, last: str) -> Numbers:
    """The slot of each person's last decision on or before a day; -1 for none, and in one place more at the end.

    One without a day was taken before every other.
    """
    slots = vectors.places(ledger.kept("determination"))
    days = ledger.dated("determination", "decided_on", "decided_on_month").where(slots)
    days = days.changed(lambda day: day if day[:1].isdigit() else "")
    came = days.that(lambda day: day <= last[: len(day)])
    slots, days = slots[came], days.where(came)
    people = ledger.owners("determination", "@person")[slots]
    found = owned.last_by_rank(people, vectors.ranks(days.table, days.at), ledger.facts.many("person"))
    return vectors.with_none(slots, -1)[found]
