"""What happened to people, from their exploitation episodes and their intakes together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.reports.told import both

if TYPE_CHECKING:
    from app.reports.coded import Told
    from app.reports.ledger import Ledger


def exploited_as(ledger: Ledger) -> Told:
    """The forms of exploitation: one place for the figure, and for what others are split by and narrowed to."""
    return by_person(ledger, "exploitation_types", "exploitation_types")


def exploited_in(ledger: Ledger) -> Told:
    return by_person(ledger, "country", "exploitation_countries")


def recruited_in(ledger: Ledger) -> Told:
    """Where somebody was drawn in; citizenship never stands for it."""
    return by_person(ledger, "country", "", "Recruitment")


def brought_through(ledger: Ledger) -> Told:
    return by_person(ledger, "country", "", "Transit")


def by_person(ledger: Ledger, in_episode: str, in_intake: str, stage: str = "Exploitation") -> Told:
    """All that is told of each person; `in_intake` empty where the intake does not ask."""
    wanted = ledger.which("episode", "stage", stage) if stage else None
    found = ledger.by_person("episode", in_episode, wanted)
    return ledger.by_person("intake", in_intake).then(found, both) if in_intake else found
