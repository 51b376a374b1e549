"""How old people were when exploitation began: as it was told, else as it follows from the age when help began."""

from __future__ import annotations

from itertools import compress
from typing import TYPE_CHECKING, Final

from app.reports.period import span_of
from app.reports.told import both, judged, together
from app.reports.units import intake_dates

if TYPE_CHECKING:
    from app.reports.ledger import Ledger

TO: Final = ".."
"""Between the lowest and the highest age that somebody can have been; only where it was worked out."""


def when_it_began(ledger: Ledger) -> dict[int, str]:
    """Of each person the lowest age that was told, or the ages that are possible; birth dates are in no column."""
    slots = list(filter(ledger.is_("episode", "stage", "Exploitation"), ledger.standing("episode")))
    intakes = ledger.standing("intake")
    people = list(map(ledger.people("intake").__getitem__, intakes))
    told = together(
        map(ledger.people("episode").__getitem__, slots),
        ledger.said("episode", "age_at_exploitation", slots),
        _youngest,
    )
    together(people, ledger.said("intake", "age_at_exploitation", intakes), _youngest, told)
    began = _began(ledger, slots)
    days = intake_dates(ledger)
    worked = judged(
        _worked_out,
        ledger.said("intake", "age_at_intake", intakes),
        map(days.__getitem__, intakes),
        map(began.__getitem__, people),
    )
    possible = dict(compress(zip(people, worked, strict=True), worked))
    return told | {person: ages for person, ages in possible.items() if not told[person].isdigit()}


def _began(ledger: Ledger, episodes: list[int]) -> dict[int, str]:
    """Of each person with an intake the earliest day on which exploitation is said to have begun."""
    found: dict[int, str] = {}
    for kind, slots in (("episode", episodes), ("intake", ledger.standing("intake"))):
        days = ledger.dates(kind, "started_on", "started_on_month")
        together(map(ledger.people(kind).__getitem__, slots), map(days.__getitem__, slots), _earliest, found)
    return found


def _youngest(before: str, word: str) -> str:
    if before.isdigit() and word.isdigit():
        return min(before, word, key=int)
    return both(before, word) if before.isdigit() == word.isdigit() else before if before.isdigit() else word


def _earliest(before: str, word: str) -> str:
    if before[:1].isdigit() and word[:1].isdigit():
        return min(before, word)
    return before if before[:1].isdigit() else word


def _worked_out(age: str, came: str, began: str) -> str:
    """Empty where it cannot be said; neither the day of birth nor, often, that of the beginning is known."""
    start, help_began = span_of(began), span_of(came)
    if not age.isdigit() or start is None or help_began is None or start[0] > help_began[1]:
        return ""
    longest, whole = start[0][5:] != help_began[1][5:], _years(start[0], help_began[1])
    oldest = int(age) - _years(start[1], help_began[0])
    return f"{max(int(age) - whole - longest, 0)}{TO}{oldest}" if oldest >= 0 else ""


def _years(first: str, last: str) -> int:
    """Whole years from one day to the other."""
    return max(int(last[:4]) - int(first[:4]) - (last[5:] < first[5:]), 0)
