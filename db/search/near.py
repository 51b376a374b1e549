"""Near search: names that sound alike, however they are spelt and in whatever script, ranked by how near they are."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from db.search.raw import raw_of
from db.sounding import key, latin, neighbours

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

LEAST: Final = 0.68
MOST: Final = 200
_SAME_KEY, _OTHER_KEY, _IN_ALL = 20_000, 1_500, 40_000
_SLIPPED: Final = 0.85
_MISTYPED: Final = 0.9
"""A slip in the consonants must be made up for by the letters."""
_WORDS: Final = 6
_SHORTEST: Final = 2


class Near(NamedTuple):
    """`score` is 1 where every word is the same."""

    lid: int
    score: float


def near(session: Session, text: str, least: float = LEAST, most: int = MOST) -> list[Near]:
    """The nearest first. Every word of `text` must be near some word of the names; numbers are near to nothing."""
    words = [each for each in map(latin, text.split()) if len(each) >= _SHORTEST][:_WORDS]
    if not words or any(sign.isdigit() for sign in text):
        return []
    found: dict[int, float] | None = None
    for word in sorted(words, key=len, reverse=True):
        scores = _of_word(session, word, least)
        found = scores if found is None else {lid: found[lid] + score for lid, score in scores.items() if lid in found}
        if not found:
            return []
    ranked = sorted((found or {}).items(), key=lambda each: (-each[1], -each[0]))
    return [Near(lid, score / len(words)) for lid, score in ranked[:most]]


def _of_word(session: Session, word: str, least: float) -> dict[int, float]:
    """Each case with a name near this word, and how near. Equal keys come first, so that a cap cuts the worst."""
    raw, asked = raw_of(session), key(word)
    known: dict[str, float] = {}
    found: dict[int, float] = {}
    room = _IN_ALL
    for nearby in neighbours(asked):
        most = min(room, _SAME_KEY if nearby == asked else _OTHER_KEY)
        rows = raw.execute("SELECT word, lid FROM name_sound WHERE key = ? LIMIT ?", (nearby, most)).fetchall()
        room -= len(rows)
        for spelt, lid in rows:
            score = known.get(spelt)
            if score is None:
                score = known[spelt] = score_of(word, spelt)
            if score >= least and score > found.get(lid, 0.0):
                found[lid] = score
        if room <= 0:
            break
    return found


def score_of(one: str, other: str) -> float:
    """Half the letters, half the consonants: scripts that write no vowels still find their Latin spellings."""
    from rapidfuzz.distance import Indel

    consonants = Indel.normalized_similarity(key(one), key(other))
    letters = Indel.normalized_similarity(one, other)
    score = (letters + consonants) / 2
    return score if consonants == 1 else max(score * _SLIPPED, letters * _MISTYPED)
