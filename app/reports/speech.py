"""What several records say together: words by their number, and those that came of joining two."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.reports import vectors

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from app.reports.arrays import Numbers


class Speech:
    """`table` grows by every word that joining made."""

    def __init__(self, table: Sequence[str], join: Callable[[str, str], str]) -> None:
        self.table = list(table)
        self._number = {word: at for at, word in enumerate(table)}
        self._join = join
        self._met: dict[tuple[int, int], int] = {}

    def add(self, now: Numbers, owner: Numbers, said: Numbers) -> None:
        """To each of these owners, who are all different, one word."""
        differ = now[owner] != said
        owner, said = owner[differ], said[differ]
        pairs, at = vectors.combinations([now[owner], said], [len(self.table)] * 2)
        found = [self._both(*pair) for pair in zip(*(each.tolist() for each in pairs), strict=True)]
        now[owner] = vectors.numbers(found)[at]

    def add_slowly(self, now: Numbers, owners: Sequence[int], said: Sequence[int]) -> None:
        """One after the other, of owners with very many records."""
        found = {owner: int(now[owner]) for owner in owners}
        for owner, word in zip(owners, said, strict=True):
            if found[owner] != word:
                found[owner] = self._both(found[owner], word)
        for owner, word in found.items():
            now[owner] = word

    def _both(self, one: int, other: int) -> int:
        if (one, other) not in self._met:
            word = self._join(self.table[one], self.table[other])
            if word not in self._number:
                self._number[word] = len(self.table)
                self.table.append(word)
            self._met[one, other] = self._number[word]
        return self._met[one, other]
