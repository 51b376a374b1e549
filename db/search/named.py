"""Whether a word is the name of somebody with a case here, as it is written or in another script."""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.search.raw import raw_of
from db.sounding import key, latin

if TYPE_CHECKING:
    from collections.abc import Collection

    from sqlalchemy.orm import Session


def named(session: Session, words: Collection[str]) -> frozenset[str]:
    """Those of `words` that are names: one look into an index for each."""
    raw, found = raw_of(session), set()
    for word in words:
        spelt = latin(word)
        asked = "SELECT 1 FROM name_sound WHERE key = ? AND word = ? LIMIT 1"
        if len(spelt) > 1 and raw.execute(asked, (key(spelt), spelt)).fetchone():
            found.add(word)
    return frozenset(found)
