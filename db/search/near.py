"""Near search: names that sound alike, however they are spelt and in whatever script, ranked by how near they are."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from db.search.raw import raw_of
from db.search.twins import last_row
from db.sounding import joined, key, neighbours, parted, runs

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from sqlalchemy.orm import Session

LEAST: Final = 0.68
MOST: Final = 200
_SAME_KEY, _OTHER_KEY, _IN_ALL = 20_000, 1_500, 40_000
_SLIPPED: Final = 0.85
_MISTYPED: Final = 0.9
"""A slip in the consonants must be made up for by the letters."""
_WORDS: Final = 6
_SHORTEST: Final = 2
_FEW, _ONE_IN = 12, 1000
"""More who have all words but one, and so large a part of everybody, are nobody in particular."""
_Scores = dict[int, float]


class Near(NamedTuple):
    """`score` is 1 where every word is the same."""

    lid: int
    score: float


def near(session: Session, text: str, least: float = LEAST, most: int = MOST, *, lacking: int = 0) -> list[Near]:
    """The nearest first. Every word of `text` must be near some word of the names; numbers are near to nothing.

    Words that stand side by side may be one word in the names, or the other way. Those of whom up to `lacking` words
    are not there, and two or more are, come after all others, and each further word only where nobody was found.
    """
    words = parted(text)[:_WORDS]
    counts = [int(len(word[0]) >= _SHORTEST) for word in words]
    many = sum(counts)
    if not many or any(sign.isdigit() for sign in text):
        return []
    heard = {
        (at, to): _of_spellings(session, joined(words[at:to]), least)
        for at, to in runs(len(words))
        if any(counts[at:to])
    }
    layers = _met(heard, counts, min(lacking, 1))
    ranked, known = _ranked(layers[0], 1 / many, most), set(layers[0])
    for missing in range(1, min(lacking, many - 2) + 1):
        if missing > 1 and ranked:
            break
        found = layers[1] if missing == 1 else _met(heard, counts, missing)[missing]
        others = {lid: score for lid, score in found.items() if lid not in known}
        if len(others) > max(_FEW, last_row(session) // _ONE_IN):
            break
        ranked += _ranked(others, least**missing / (many - missing), most - len(ranked))
    return ranked


def _ranked(found: _Scores, part: float, most: int) -> list[Near]:
    ranked = sorted(found.items(), key=lambda each: (-each[1], -each[0]))
    return [Near(lid, score * part) for lid, score in ranked[:most]]


def _met(heard: Mapping[tuple[int, int], _Scores], counts: Sequence[int], lacking: int) -> list[_Scores]:
    """Who has all words, parted in whatever way is best for each, then who has all but one, and so on.

    A single letter that stands alone counts for nothing, and is wanted only where it is a part of something. At each
    word so far and for each number of words left out stands who has the others; None is everybody.
    """
    layers: list[list[_Scores | None]] = [[None, *({} for _ in range(lacking))]]
    for to in range(1, len(counts) + 1):
        met: list[_Scores | None] = []
        for missing in range(lacking + 1):
            left = missing - counts[to - 1]
            ways: list[_Scores | None] = [layers[to - 1][left]] if left >= 0 else []
            for (at, end), scores in heard.items():
                if end == to:
                    ways.append(_with(layers[at][missing], scores, sum(counts[at:to])))
            met.append(_best(ways))
        layers.append(met)
    return [found or {} for found in layers[-1]]


def _with(before: _Scores | None, scores: _Scores, weight: int) -> _Scores:
    if before is None:
        return {lid: score * weight for lid, score in scores.items()}
    fewer, other = sorted((before, scores), key=len)
    return {lid: before[lid] + scores[lid] * weight for lid in fewer if lid in other}


def _best(ways: Sequence[_Scores | None]) -> _Scores | None:
    """None where one of them is everybody: then none of the others has found anybody."""
    found: _Scores = {}
    for way in ways:
        if way is None:
            return None
        for lid, score in way.items():
            if score > found.get(lid, 0.0):
                found[lid] = score
    return found


def _of_spellings(session: Session, spelt: Sequence[str], least: float) -> _Scores:
    return _best([_of_word(session, word, least) for word in spelt]) or {}


def _of_word(session: Session, word: str, least: float) -> _Scores:
    """Each case with a name near this word, and how near. Equal keys come first, so that a cap cuts the worst."""
    raw, asked = raw_of(session), key(word)
    known: dict[str, float] = {}
    found: _Scores = {}
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
