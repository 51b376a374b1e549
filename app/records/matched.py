"""Why a case was found: a name or number has what was looked for, or a note has it, or it only sounds alike."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from db import search, telephone
from db.folding import fold

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from sqlalchemy.orm import Session

    from db.types import Answer

_NAMES: Final = (
    ("known_as", "alias"),
    ("given_names", "name"),
    ("family_names", "name"),
    ("name_own_script", "own_script"),
    ("other_names", "other_name"),
    ("identity_number", "papers"),
)


@dataclass(frozen=True, slots=True)
class Match:
    """`how`: number, code, alias, name, own_script, other_name, papers, telephone, noted_number, note, near.

    A noted number is a telephone that stands in a record or in an imported row: nobody said that it is safe to call.
    Of it and of a note also the kind of record and its day.

    `shown` is the text that matched, where it is short and not what the list shows anyhow.
    """

    how: str
    kind: str = ""
    day: str = ""
    shown: str = ""


class Matcher:
    """Made for one question, asked for each case of one page."""

    def __init__(self, session: Session, text: str, *, guarded: bool) -> None:
        self._session, self._guarded = session, guarded
        self._words = fold(text).split()
        self._numbers = telephone.looked_for(text)

    def direct(self, number: str, code: str, identity: Mapping[str, Answer]) -> Match | None:
        """By what stands in the list row itself; the field that has the longest word is the one that is named."""
        if not self._words:
            return None
        spelt = [("number", number), ("code", code), *((how, _text(identity.get(name))) for name, how in _NAMES)]
        everything = fold("\n".join([each for _, each in spelt] + [number.replace("-", ""), code.replace("-", "")]))
        if not (all(word in everything for word in self._words) or "".join(self._words) in everything):
            phone = _text(identity.get("safe_phone"))
            return Match("telephone", shown=phone) if self._is_in(phone) else None
        longest = max(self._words, key=len)
        for how, said in spelt:
            folded = fold(said)
            if longest in folded or (how in {"number", "code"} and longest in folded.replace("-", "")):
                return Match(how, shown=said if how != "number" else "")
        return Match("name")

    def notes(self, subjects: Sequence[bytes]) -> dict[bytes, Match]:
        """For those that nothing in their row explains: the newest note that does."""
        found: dict[bytes, Match] = {}
        for words in [[number] for number in self._numbers] or [self._words]:
            rows = search.found_in(self._session, subjects, words, guarded=self._guarded)
            for subject, (kind, day, said) in rows.items():
                found.setdefault(subject, Match("noted_number" if self._is_in(said) else "note", kind, day))
        return found

    def _is_in(self, text: str) -> bool:
        """Whether a telephone that stands there is the one that was asked for, or ends as was asked."""
        kept = telephone.kept(text) if self._numbers else ()
        return any(number in each for number in self._numbers for each in kept)


def _text(answer: Answer) -> str:
    return answer if isinstance(answer, str) else ""
