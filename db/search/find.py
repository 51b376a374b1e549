"""Exact search: the list in any order, filtered, and every word asked for found inside a name, a code or a note."""

from __future__ import annotations

from array import array
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, Literal, Protocol

from db import telephone
from db.folding import fold
from db.search import brought
from db.search.index import TERMS
from db.search.raw import marks, raw_of

if TYPE_CHECKING:
    from collections.abc import Sequence
    from contextlib import AbstractContextManager

    from sqlalchemy.orm import Session

    from db.search.terms import Sql, Term

Sort = Literal["changed", "number", "name", "opened", "risk"]
SORTS: Final[tuple[Sort, ...]] = ("changed", "number", "name", "opened", "risk")
TRIGRAM: Final = 3
MOST_NOTES: Final = 1000
_TOO_MANY: Final = 60
_SCANNED: Final = 20_000
_CHUNK: Final = 500


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a list is to hold beside the words looked for. `voided`: "no" leaves them out, "only" shows nothing else.

    `changed` is a span of stamps, `opened` one of days; None and "" are open ends.
    """

    terms: tuple[Term, ...] = ()
    voided: Literal["no", "too", "only"] = "no"
    opened: tuple[str, str] = ("", "")
    changed: tuple[int | None, int | None] = (None, None)
    sort: Sort = "changed"
    down: bool = True

    def sql(self) -> Sql:
        """The conditions on a row `f` of the list."""
        where, values = ([] if self.voided == "too" else [f"f.voided = {int(self.voided == 'only')}"]), []
        for bound, said in (
            (self.opened[0], "f.opened >= ?"),
            (f"{self.opened[1]}~" if self.opened[1] else "", "f.opened BETWEEN '0' AND ?"),
            (self.changed[0], "f.changed >= ?"),
            (self.changed[1], "f.changed <= ?"),
        ):
            if bound:
                where.append(said)
                values.append(bound)
        for term in self.terms:
            said, bound_here = term.sql()
            where.append(said)
            values.extend(bound_here)
        return " AND ".join(where) or "1", values

    @property
    def ordered(self) -> str:
        if self.sort not in SORTS:
            raise ValueError(f"no such order: {self.sort}")
        way = "DESC" if self.down else "ASC"
        return f"ORDER BY f.{self.sort} {way}, f.lid {way}"


NEWEST: Final = Wanted()


def find(session: Session, text: str = "", wanted: Wanted = NEWEST) -> array[int]:
    """The numbers of the cases whose number, code, names or telephone have every word of `text` in them."""
    where, values = wanted.sql()
    source, holds, looked = _looked_for(session, text)
    said = " AND ".join([*holds, where])
    statement = f"SELECT f.lid FROM {source} WHERE {said} {wanted.ordered}"  # noqa: S608 - values are bound
    return array("q", (row[0] for row in raw_of(session).execute(statement, [*looked, *values])))


def bare_query(store: Store, text: str) -> int:
    """The index alone, without list, order or filter: what a search is measured against. How many it found."""
    with store.read() as session:
        match = " AND ".join(phrase(word) for word in fold(text).split() if len(word) >= TRIGRAM)
        return len(
            raw_of(session).execute("SELECT rowid FROM case_words WHERE case_words MATCH ?", (match,)).fetchall()
        )


class Store(Protocol):
    """What is needed of the open vault."""

    def read(self) -> AbstractContextManager[Session]: ...


def _looked_for(session: Session, text: str) -> tuple[str, list[str], list[Any]]:
    """Long words through the index, short ones as they lie in the row; digits alone are also a telephone number."""
    words = fold(text).split()
    numbers = telephone.looked_for(text)
    if numbers:
        either = dict.fromkeys([*numbers, "".join(words)])
        return _through(" OR ".join(map(phrase, either)), [], [])
    long = [word for word in words if len(word) >= TRIGRAM]
    short = [word for word in words if len(word) < TRIGRAM]
    holds, values = ["instr(f.folded, ?)"] * len(short), list(short)
    if not long:
        terms = _begun_by(session, short[0]) if short else None
        if terms is None:
            return "case_find f", holds, values
        if not terms:
            return "case_find f", ["0"], []
        return _through(" OR ".join(map(phrase, terms)), holds[1:], values[1:])
    return _through(" AND ".join(map(phrase, long)), holds, values)


def _begun_by(session: Session, short: str) -> list[str] | None:
    """What in the index begins with one or two signs; None where it is so much that reading every row is quicker."""
    asked = f"SELECT term FROM {TERMS} WHERE term >= ? AND term < ? LIMIT ?"  # noqa: S608 - our own name
    rows = raw_of(session).execute(asked, (short, f"{short}\U0010ffff", _TOO_MANY)).fetchall()
    return [row[0] for row in rows] if len(rows) < _TOO_MANY else None


def _through(match: str, holds: list[str], values: list[Any]) -> tuple[str, list[str], list[Any]]:
    source = "case_words w CROSS JOIN case_find f ON f.lid = w.rowid"
    return source, ["case_words MATCH ?", *holds], [match, *values]


def phrase(word: str) -> str:
    return '"' + word.replace('"', '""') + '"'


def in_notes(session: Session, text: str, *, guarded: bool) -> list[int]:
    """The cases with a note that has every word in it, by the newest thousand such notes; unordered, unfiltered.

    Words of one or two signs alone are looked for in the newest 20,000 notes: no index has them.
    """
    numbers = telephone.looked_for(text)
    words = numbers or fold(text).split()
    if not words:
        return []
    holds, last = ["instr(n.folded, ?)"] * len(words), telephone.ending(text)
    parts = [each for each in map(_threes, words) if each]
    if numbers:
        holds = [f"({' OR '.join(holds)})"]
    source, match, values = "note_find n", [], []
    if parts:
        source = "note_words w CROSS JOIN note_find n ON n.nid = w.rowid"
        match, values = ["note_words MATCH ?"], [(" OR " if numbers else " AND ").join(parts)]
    else:
        holds.append("n.nid > (SELECT max(nid) FROM note_find) - ?")
    if last:  # in rows of tables nothing but numbers is looked in: in the middle of one, three digits mean nothing
        holds.append(f"(n.kind <> '{brought.KIND}' OR instr(n.folded, ?))")
    if not guarded:
        holds.append("n.guarded = 0")
    scanned, ends = ([] if parts else [_SCANNED]), ([last + brought.END] if last else [])
    bound: list[Any] = [*values, *words, *scanned, *ends, MOST_NOTES]
    newest = "w.rowid" if parts else "n.nid"
    statement = (
        f"SELECT n.subject, n.case_id FROM {source} WHERE {' AND '.join([*match, *holds])}"  # noqa: S608
        f" ORDER BY {newest} DESC LIMIT ?"
    )
    return _cases_of(session, raw_of(session).execute(statement, bound).fetchall())


def _threes(word: str) -> str:
    """Every three signs in a row of it; an index without places has no longer ones."""
    parts = dict.fromkeys(phrase(word[at : at + TRIGRAM]) for at in range(len(word) - TRIGRAM + 1))
    return f"({' AND '.join(parts)})" if parts else ""


def _cases_of(session: Session, found: Sequence[tuple[bytes, bytes | None]]) -> list[int]:
    """The list's numbers of the cases these notes are about; what names no case is about every case of the person."""
    raw = raw_of(session)
    lids: list[int] = []
    for key, ids in (
        ("case_id", list({case for _, case in found if case is not None})),
        ("subject", list({subject for subject, case in found if case is None})),
    ):
        for at in range(0, len(ids), _CHUNK):
            some = ids[at : at + _CHUNK]
            rows = raw.execute(f"SELECT lid FROM case_find WHERE {key} IN {marks(len(some))}", some)  # noqa: S608
            lids.extend(row[0] for row in rows)
    return list(dict.fromkeys(lids))


def order(session: Session, lids: Sequence[int], wanted: Wanted) -> array[int]:
    """Those of a few hundred cases that hold to the filters, in the order asked for."""
    where, values = wanted.sql()
    raw, found = raw_of(session), array("q")
    some = list(lids)[:30_000]
    if some:
        statement = f"SELECT f.lid FROM case_find f WHERE f.lid IN {marks(len(some))} AND {where} {wanted.ordered}"  # noqa: S608
        found.extend(row[0] for row in raw.execute(statement, [*some, *values]))
    return found
