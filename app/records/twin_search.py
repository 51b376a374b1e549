"""One stretch of the search for the same person: gists of those who changed, and who is like those who wait."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from app.records.twin_links import ordered
from app.twins import blocks, gist, weights
from app.twins.compare import compare
from db.search import twins
from db.sounding import key

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlalchemy.orm import Session

    from app.twins.names import Rarity

READ_AT_ONCE: Final = 20_000
"""Many, since each unit goes through the whole table of blocks once, in order."""
AT_ONCE: Final = 100
_BETWEEN: Final = 500


class Looked(NamedTuple):
    """`crowded`: people with a block that was too full to look into."""

    people: int = 0
    compared: int = 0
    pairs: int = 0
    crowded: int = 0


def read_some(session: Session, after: int, step: Callable[[], None]) -> int | None:
    """Gists of the next rows of the list that have none, or an old one; how far it came, None at the end.

    `step` is called often, and may raise: then nothing of this unit stays.
    """
    rows = twins.stale(session, after, READ_AT_ONCE)
    if not rows:
        return None
    answers = twins.told(session, {row.subject for row in rows})
    kept = []
    for at, row in enumerate(rows):
        if at % _BETWEEN == 0:
            step()
        found = gist.gist_of(answers.get(row.subject, {}))
        kept.append(twins.Kept(row.lid, row.subject, row.changed, gist.encode(found), blocks.stored(found)))
    twins.drop_pairs(session, twins.put(session, kept, step))
    return rows[-1].lid


class Looker:
    """Remembers over one search how common each name is, and which blocks are too full."""

    def __init__(self, people: int, rows: int) -> None:
        """`rows` of the list they have, in which names are counted: more than people where somebody came back."""
        self._rows = rows
        self._least = weights.least(people)
        self._rarity: dict[str, float] = {}
        self._heard: dict[str, float] = {}
        self._full: set[int] = set()

    def some(self, session: Session) -> Looked:
        """The next few who wait, each against those who share a block; no people: nobody waits."""
        waiting = {lid: (who, gist.decode(packed)) for lid, (who, packed) in twins.waiting(session, AT_ONCE).items()}
        shared = {
            lid: twins.sharing(session, lid, blocks.looked_for(one), blocks.rough(one), self._full)
            for lid, (_, one) in waiting.items()
        }
        others = twins.gists(session, {each for some in shared.values() for each in some.lids})
        known = {lid: (who, gist.decode(packed)) for lid, (who, packed) in others.items()}
        rarity = self._rarity_in(session)
        met: dict[tuple[bytes, bytes], float] = {}
        for lid, (who, one) in waiting.items():
            for other, theirs in (known[each] for each in shared[lid].lids):
                pair = ordered(who, other)
                if other != who and pair not in met:
                    met[pair] = compare(one, theirs, rarity).score
        pairs = [(*pair, score) for pair, score in met.items() if score >= self._least]
        twins.keep_pairs(session, waiting, pairs)
        crowded = sum(some.crowded > 0 for some in shared.values())
        return Looked(len(waiting), len(met), len(pairs), crowded)

    def _rarity_in(self, session: Session) -> Rarity:
        def rarity(word: str) -> float:
            found = self._rarity.get(word)
            if found is None:
                sound = key(word)
                if sound not in self._heard:
                    self._heard[sound] = weights.frequency(twins.heard(session, word), self._rows)
                found = self._rarity[word] = self._heard[sound]
            return found

        return rarity
