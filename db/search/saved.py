"""Searches kept under a name forget the words of those who are erased."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, NamedTuple

from db import telephone
from db.folding import fold
from db.types import decode_answer, encode_answer

if TYPE_CHECKING:
    from collections.abc import Sequence

_SHORTEST: Final = 3
_IN_NOTES: Final = "SELECT folded FROM note_find WHERE subject = ?"
_SOMEBODY: Final = "SELECT EXISTS (SELECT 1 FROM {rows} WHERE subject <> ?{has})"


class _Her(NamedTuple):
    """`listed` is what her list row says: names, codes, telephone; `noted` the words of her records."""

    raw: Any
    subject: bytes
    listed: str
    noted: str

    def is_looked_for(self, text: str) -> bool:
        """By her names, codes or numbers; or by words of her records that no record of anybody else has together."""
        words = fold(text).split()
        if not words:
            return False
        if any(number in self.listed or number in self.noted for number in telephone.asked(text)):
            return True
        if self.gives_her_name_to(text) or all(word in self.listed for word in words):
            return True
        return all(word in self.listed or word in self.noted for word in words) and not self._found_elsewhere(words)

    def gives_her_name_to(self, name: str) -> bool:
        """A whole word of her names, a code or a number of hers."""
        own = {word for word in self.listed.split() if len(word) >= _SHORTEST}
        return not own.isdisjoint(fold(name).split())

    def _found_elsewhere(self, words: Sequence[str]) -> bool:
        has = " AND instr(folded, ?)" * len(words)
        asked = (_SOMEBODY.format(rows=rows, has=has) for rows in ("note_find", "case_find"))
        return any(self.raw.execute(each, (self.subject, *words)).fetchone()[0] for each in asked)


def forget(raw: Any, subject: bytes, folded: str) -> None:
    """A kept search that looks for her loses those words, its filters stay; one that is named after her goes."""
    kept = raw.execute("SELECT id, name, body FROM saved_search").fetchall()
    if not kept:
        return
    noted = "\n".join(row[0] for row in raw.execute(_IN_NOTES, (subject,)))
    her = _Her(raw, subject, folded, noted)
    for ident, name, cell in kept:
        body = decode_answer(cell)
        if her.gives_her_name_to(name):
            raw.execute("DELETE FROM saved_search WHERE id = ?", (ident,))
        elif isinstance(body, dict) and (left := _without(body, her)) != body:
            raw.execute("UPDATE saved_search SET body = ? WHERE id = ?", (encode_answer(left), ident))


def _without(body: dict[str, Any], her: _Her) -> dict[str, Any]:
    """The same search without the words that look for her: those typed in the box, those asked of an answer."""
    left = {**body, "text": ""} if her.is_looked_for(str(body.get("text") or "")) else dict(body)
    told = left.get("filter")
    record = told.get("record") if isinstance(told, dict) else None
    tests = record.get("tests") if isinstance(record, dict) else None
    if not isinstance(told, dict) or not isinstance(record, dict) or not isinstance(tests, list):
        return left
    stay = [test for test in tests if not _asks_for(test, her)]
    if stay == tests:
        return left
    return {**left, "filter": {**told, "record": {**record, "tests": stay}}}


def _asks_for(test: Any, her: _Her) -> bool:
    is_said = isinstance(test, list) and len(test) > 2 and test[1] == "says"
    return is_said and her.is_looked_for(str(test[2]))
