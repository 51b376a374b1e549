"""Whether two organisations decide by the same definition of trafficking, day by day through a time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from app.reports.period import ALWAYS_FROM, span_of

if TYPE_CHECKING:
    from app.reports.profile import Profile

Apart = Literal["", "definition", "reading"]
"""Not the same definition or law; or the same, of which other things must be there."""


def apart(one: Profile, other: Profile, first: str, last: str) -> Apart:
    """The gravest of all days on which both say what they decide by."""
    found: Apart = ""
    for day in _days(first, last, one, other):
        ours, theirs = one.meaning_on(day), other.meaning_on(day)
        if ours and theirs and ours != theirs:
            if {(each.definition, each.law) for each in ours} != {(each.definition, each.law) for each in theirs}:
                return "definition"
            found = "reading"
    return found


def is_unsaid(profile: Profile, first: str, last: str) -> bool:
    """Whether there is a day on which it says nothing."""
    return any(not profile.meaning_on(day) for day in _days(first, last, profile))


def begun(first: str, one: Profile, other: Profile) -> str:
    """Where everything recorded is counted, the first day of which one of them speaks; nobody speaks of the year 1."""
    if first != ALWAYS_FROM:
        return first
    spans = (span_of(each.valid_from) for profile in (one, other) for each in profile.meanings)
    return min((span[0] for span in spans if span is not None), default=first)


def _days(first: str, last: str, *profiles: Profile) -> list[str]:
    """The first, and each on which something may change."""
    turns = frozenset[str]().union(*(each.turns() for each in profiles))
    return [first, *sorted(day for day in turns if first < day <= last)]
