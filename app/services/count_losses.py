"""Count what the mapping of an organisation's own words to standard lists costs: records that only say "other"."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.progress import Progress
from app.records import counting, mapped_losses
from app.records.local import today
from app.records.mapped_losses import folded

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.desk import Desk


@dataclass(frozen=True, slots=True)
class Losses:
    """`lists`: records by list that say "other"; `words`: of these, by list and own word, where the word came along."""

    lists: Mapping[str, int]
    words: Mapping[tuple[str, str], int]

    def of_word(self, codes: str, word: str) -> int:
        return self.words.get((codes, folded(word)), 0)


__all__ = ["Losses", "count_losses"]


def count_losses(desk: Desk, house: str = "", progress: Progress | None = None) -> Losses:
    """Of records that this organisation began; ours is the empty word. Raises Cancelled."""
    with desk.write("define") as session:
        book = counting.ledger(session, (house,), today(desk).isoformat(), progress or Progress())
        return Losses(mapped_losses.by_list(book), mapped_losses.by_word(session, book))
