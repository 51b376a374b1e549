"""How old people were when exploitation began: as it was told, else as it follows from the age when help began."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.reports import vectors
from app.reports.coded import Places, Told, Words, after, joined
from app.reports.dated import Spans
from app.reports.told import BLANK, both
from app.reports.units import INTAKE_DATE

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.reports.arrays import Marks, Numbers
    from app.reports.ledger import Ledger

TO: Final = ".."
"""Between the lowest and the highest age that somebody can have been; only where it was worked out."""


_YEAR: Final = 10_000
"""2026-11-27 is 20261127: so much lies between a day and the same day of the next year."""
_OLDER_THAN_ALL: Final = 1_000_000


def when_it_began(ledger: Ledger) -> Told:
    """Of each person the lowest age that was told, or the ages that are possible; birth dates are in no column."""
    exploited = ledger.which("episode", "stage", "Exploitation")
    told = _of_both(ledger, exploited, ("age_at_exploitation",), _youngest)
    began = _of_both(ledger, exploited, ("started_on", "started_on_month"), _earliest)
    intakes = vectors.places(ledger.kept("intake"))
    people = ledger.owners("intake", "@person")[intakes]
    untold = told.that(lambda word: not word.isdigit())[people]
    intakes, people = vectors.only(intakes, untold), vectors.only(people, untold)
    age = ledger.coded("intake", "age_at_intake").where(intakes)
    came = ledger.dated("intake", *INTAKE_DATE).where(intakes)
    worked = _worked_out(age, came, began.of(Places(people), BLANK))
    said = worked.that(bool)
    return told.but(people[said], worked.where(said))


def _of_both(ledger: Ledger, exploited: Marks, fields: tuple[str, ...], join: Callable[[str, str], str]) -> Told:
    """Of each person what her episodes, then her intakes say together of a question, or of a day and its month."""
    owners, words = [], []
    for kind, kept in (("episode", ledger.kept("episode") & exploited), ("intake", ledger.kept("intake"))):
        told = ledger.dated(kind, *fields) if len(fields) > 1 else ledger.coded(kind, *fields)
        owners.append(vectors.only(ledger.owners(kind, "@person"), kept))
        words.append(told.where(kept))
    return joined(vectors.together(owners), after(words), ledger.facts.many("person"), join)


def _youngest(before: str, word: str) -> str:
    if before.isdigit() and word.isdigit():
        return min(before, word, key=int)
    return both(before, word) if before.isdigit() == word.isdigit() else before if before.isdigit() else word


def _earliest(before: str, word: str) -> str:
    if before[:1].isdigit() and word[:1].isdigit():
        return min(before, word)
    return before if before[:1].isdigit() else word


def _worked_out(age: Words, came: Words, began: Words) -> Words:
    """Empty where it cannot be said; neither the day of birth nor, often, that of the beginning is known.

    With the day of the beginning somewhere from `first` to `last`, and that of coming likewise, the years between are
    at least those from the last to the first, and at most one more than those from the first to the last.
    """
    start, help_began = Spans(began, _number), Spans(came, _number)
    years = age.numbers(lambda word: min(int(word), _OLDER_THAN_ALL) if word.isdigit() else -1)
    longest = _years(start.first, help_began.last) + (start.first % _YEAR != help_began.last % _YEAR)
    oldest = years - _years(start.last, help_began.first)
    sure = (years >= 0) & start.known & help_began.known & (start.first <= help_began.last) & (oldest >= 0)
    youngest = vectors.either(years > longest, years - longest, 0)
    (low, high), at = vectors.combinations(
        [vectors.only(each, sure) for each in (youngest, oldest)], [_OLDER_THAN_ALL + 1] * 2
    )
    found = [f"{least}{TO}{most}" for least, most in zip(low.tolist(), high.tolist(), strict=True)]
    number = vectors.zeros(len(sure))
    number[sure] = at + 1
    return Words((BLANK, *found), number)


def _number(day: str) -> int:
    return int(day.replace("-", ""))


def _years(first: Numbers, last: Numbers) -> Numbers:
    """Whole years from one day to the other, none where it is before."""
    return vectors.either(last > first, (last - first) // _YEAR, 0)
