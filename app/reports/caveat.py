"""A sentence that goes with a figure, and what one of the 27 assumptions says of itself."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from app.reports import vectors

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from app.reports.bare import Bare
    from app.reports.coded import Told
    from app.reports.ledger import Ledger
    from app.reports.measure import Found
    from app.reports.profile import Meaning


@dataclass(frozen=True, slots=True)
class Caveat:
    """`text` is marked in the context Reports, {names} in it stand for `facts`; `assumption` is its id.

    A fact that begins with @ is words in the reader's language: app/reports/sentences.py makes the sentence.
    """

    assumption: str
    text: str
    facts: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """What a sentence may look at for its real numbers. `withheld` units had no live permission for statistics.
    `meanings`: by organisation, what it says that it decides by.
    """

    bare: Bare
    ledger: Ledger
    found: Found
    facts: Mapping[str, str] = field(default_factory=dict)
    purposes: Mapping[str, str] = field(default_factory=dict)
    meanings: Mapping[str, tuple[Meaning, ...]] = field(default_factory=dict)
    withheld: int = 0

    def said(self, told: Told, *words: str) -> int:
        """Of how many units the person told one of these."""
        return vectors.many(told.of(self.found.units.people, "").that(words.__contains__))


@dataclass(frozen=True, slots=True, kw_only=True)
class Assumption:
    """`applies` judges the finished numbers alone, so that a figure can be refused that goes without its sentence.

    `outside` has no number in it: small ones hidden in the table must not stand below it. Its one fact is {date}.
    `also_outside` are texts without a number: they stand inside and outside alike.
    """

    id: str
    texts: tuple[str, ...]
    outside: str
    applies: Callable[[Bare], bool]
    say: Callable[[Scene], Caveat]
    also_outside: tuple[str, ...] = ()
