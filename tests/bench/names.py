"""Made-up people by what a search for the same person compares: names, a day or a year of birth."""

from __future__ import annotations

from itertools import accumulate
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    import random

    Called = tuple[str, str, str]

_SYLLABLES: Final = tuple(one + two for one in "bchdkmnprstvy" for two in ("a", "e", "i", "o", "u", "an", "in", "ong"))


class Names:
    """As unevenly common as names are: the hundredth is a hundredth as common as the first."""

    def __init__(self, chance: random.Random) -> None:
        self._chance = chance
        self._given = self._some(3_000, 2)
        self._family = self._some(20_000, 3)

    def _some(self, many: int, syllables: int) -> tuple[list[str], list[float]]:
        found = {"".join(self._chance.choices(_SYLLABLES, k=syllables)).title(): None for _ in range(many)}
        return list(found), list(accumulate(1 / (rank + 10) for rank in range(len(found))))

    def _one(self, names: tuple[list[str], list[float]]) -> str:
        return self._chance.choices(names[0], cum_weights=names[1])[0]

    def person(self) -> Called:
        """Given name, family name, and the day of birth, of every second one only the year."""
        year = self._chance.randrange(1960, 2012)
        day = f"-{self._chance.randrange(1, 13):02}-{self._chance.randrange(1, 29):02}"
        return self._one(self._given), self._one(self._family), f"{year}{day if self._chance.random() < 0.5 else ''}"

    def otherwise(self, called: Called) -> Called:
        """The same person as another house writes her: one letter twice, and only the year of birth."""
        given, family, born = called
        at = self._chance.randrange(1, len(family))
        return given, family[:at] + family[at - 1] + family[at:], born[:4]
