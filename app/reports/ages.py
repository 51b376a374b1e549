"""How old people were when exploitation began: as it was told, else as it follows from the age when help began."""

from __future__ import annotations

from itertools import compress
from typing import TYPE_CHECKING, Final

from app.reports import vectors
from app.reports.period import span_of
from app.reports.told import both, judged
from app.reports.units import intake_dates

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.reports.ledger import Ledger
    from app.reports.vectors import Numbers

TO: Final = ".."
"""Between the lowest and the highest age that somebody can have been; only where it was worked out."""


def when_it_began(ledger: Ledger) -> dict[int, str]:
    """Of each person the lowest age that was told, or the ages that are possible; birth dates are in no column."""
    slots = vectors.numbers(list(filter(ledger.is_("episode", "stage", "Exploitation"), ledger.standing("episode"))))
    told = _of_both(ledger, slots, ("age_at_exploitation",), _youngest)
    began = _of_both(ledger, slots, ("started_on", "started_on_month"), _earliest)
    untold = {person: not word.isdigit() for person, word in told.items()}
    every, days = ledger.people("intake"), intake_dates(ledger)
    intakes = [slot for slot in ledger.standing("intake") if untold[every[slot]]]
    people = list(map(every.__getitem__, intakes))
    worked = judged(
        _worked_out,
        ledger.said("intake", "age_at_intake", intakes),
        map(days.__getitem__, intakes),
        map(began.__getitem__, people),
    )
    return told | dict(compress(zip(people, worked, strict=True), worked))


def _of_both(
    ledger: Ledger, episodes: Numbers, fields: tuple[str, ...], join: Callable[[str, str], str]
) -> dict[int, str]:
    """Of each person what her episodes, then her intakes say together of a question, or of a day and its month."""
    columns = []
    for kind, slots in (("episode", episodes), ("intake", vectors.places(ledger.kept("intake")))):
        words, said = ledger.dated(kind, *fields) if len(fields) > 1 else ledger.numbered(kind, *fields)
        columns.append((ledger.owners(kind, "@person")[slots], (words, said[slots])))
    return vectors.joined(*vectors.after(*columns), ledger.facts.many("person"), join)


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
