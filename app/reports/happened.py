"""What happened to people, from their exploitation episodes and, where there are none yet, from their intakes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.reports.told import together

if TYPE_CHECKING:
    from app.reports.ledger import Ledger


def exploited_in(ledger: Ledger) -> dict[int, str]:
    return by_person(ledger, "country", "exploitation_countries")


def recruited_in(ledger: Ledger) -> dict[int, str]:
    """Where somebody was drawn in; citizenship never stands for it."""
    return by_person(ledger, "country", "", "Recruitment")


def brought_through(ledger: Ledger) -> dict[int, str]:
    return by_person(ledger, "country", "", "Transit")


def by_person(ledger: Ledger, in_episode: str, in_intake: str, stage: str = "Exploitation") -> dict[int, str]:
    """All that is told of each person; `in_intake` empty where the intake does not ask."""
    wanted = ledger.is_("episode", "stage", stage) if stage else None
    found = ledger.by_person("episode", in_episode, wanted)
    if in_intake:
        return together(found, found.values(), found=ledger.by_person("intake", in_intake))
    return found
