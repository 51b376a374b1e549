"""Bringing the columns up to the records: what changed since the last time, and nothing else."""

from __future__ import annotations

from hashlib import blake2b
from typing import TYPE_CHECKING, Any, Final

from db.bound import blob
from db.facts.columns import CASE, PERSON, PLAN, counted
from db.facts.packing import BLOCK, pack, unpack, widened
from db.facts.read import Facts
from db.facts.words import BLANK, GONE, STANDS, STATES, VOIDED, word_of
from db.heads import Heads
from db.models import KINDS, Consent
from db.search.raw import chunks, marks, raw_of
from db.types import decode_answer, encode_answer

if TYPE_CHECKING:
    from array import array
    from collections.abc import Callable, Iterable, Sequence

    from sqlalchemy.orm import Session

_STRUCTURE: Final = ("@person", "@case", "@plan", "@org", "@state")
_WRITTEN: Final = ("@written", "@written_low")
_HALF: Final = 32
MADE_OF: Final = "facts_made_of"
"""The setting that says which columns this vault's were made of."""
_VERSION: Final = 3
"""Raised when the same columns are read, or packed, in another way."""
_AT_ONCE: Final = 4096
"""So many records are read at a time."""
_HELD: Final = 1 << 24
"""So many bytes of columns are held while records come: then each column is written in one stretch of the file."""


def keep_up(session: Session, *, gone: bool) -> None:
    """In the unit of work that changed them, so that no change is missed; who is erased leaves the columns with it."""
    touched = {kind: ids for kind, ids in session.info["changes"].by_kind().items() if kind in counted()}
    cells = [(kind, blob(record)) for kind, ids in touched.items() for record in ids]
    if cells:
        raw_of(session).executemany("INSERT OR IGNORE INTO fact_stale (kind, id) VALUES (?, ?)", cells)
    if gone:
        _take_all_in(raw_of(session), None)
        for kind in touched:
            _prune(raw_of(session), kind)


def mark_all(raw: Any) -> None:
    """After an upgrade, whose vault may never have had these columns."""
    for kind in counted():
        _mark(raw, kind)


def _mark(raw: Any, kind: str) -> None:
    table = KINDS[kind].__tablename__
    raw.execute(f"INSERT OR IGNORE INTO fact_stale (kind, id) SELECT ?, id FROM {table}", (kind,))  # noqa: S608 - our own names


def waiting(session: Session) -> int:
    """How many records changed since."""
    return int(raw_of(session).execute("SELECT count(*) FROM fact_stale").fetchone()[0])


def freshen(session: Session, done: Callable[[int], None] | None = None) -> int:
    """How many records were read anew. `done` hears of each few thousand, and may raise to stop the unit of work."""
    renew(session)
    return _take_all_in(raw_of(session), done)


def renew(session: Session) -> None:
    """A vault whose columns another Havenbook made has not those that came since: the records of each kind that has
    other columns now are to be read anew.
    """
    raw = raw_of(session)
    row = raw.execute("SELECT value FROM setting WHERE name = ?", (MADE_OF,)).fetchone()
    was = decode_answer(row[0]) if row is not None else None
    before = was if isinstance(was, dict) else {}
    made = {kind: _made_of(fields) for kind, fields in counted().items()}
    if made == before:
        return
    for kind, fields in made.items():
        if fields != before.get(kind):
            raw.execute("DELETE FROM fact_block WHERE kind = ?", (kind,))
            _mark(raw, kind)
    kept = "INSERT INTO setting (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value"
    raw.execute(kept, (MADE_OF, encode_answer(made)))


def _made_of(fields: tuple[str, ...]) -> str:
    return blake2b(repr((_VERSION, fields)).encode(), digest_size=8).hexdigest()


def _take_all_in(raw: Any, done: Callable[[int], None] | None) -> int:
    many = 0
    origins = _Origins(raw)
    for kind in (PERSON, CASE, *(kind for kind in counted() if kind not in {PERSON, CASE})):
        shelf = None
        while ids := _next(raw, kind):
            shelf = shelf or _Shelf(raw, kind)
            _take_in(raw, shelf, ids, origins)
            raw.executemany("DELETE FROM fact_stale WHERE kind = ? AND id = ?", [(kind, each) for each in ids])
            many += len(ids)
            if done is not None:
                done(many)
        if shelf is not None:
            shelf.write()
    return many


def _prune(raw: Any, kind: str) -> None:
    """Words that no record says any more become blank; their numbers are not given again."""
    facts = Facts(raw)
    for field in counted()[kind]:
        column = facts.column(kind, field)
        used = set(column.data)
        unused = [(kind, field, no) for no, word in enumerate(column.words) if word and no not in used]
        raw.executemany("UPDATE fact_word SET word = '' WHERE kind = ? AND field = ? AND no = ?", unused)


def _next(raw: Any, kind: str) -> list[bytes]:
    rows = raw.execute("SELECT id FROM fact_stale WHERE kind = ? ORDER BY id LIMIT ?", (kind, _AT_ONCE)).fetchall()
    return [bytes(row[0]) for row in rows]


class _Origins:
    """Which house began a record; our own is the empty word."""

    def __init__(self, raw: Any) -> None:
        houses = {bytes(each): bool(ours) for each, ours in raw.execute("SELECT id, ours FROM organisation")}
        home = {each.hex() for each, ours in houses.items() if ours}
        rows = raw.execute("SELECT id, org, ours FROM replica").fetchall()
        self._houses = {rep: "" if ours or org in home else (org or "?") for rep, org, ours in rows}

    def of(self, st: bytes) -> str:
        first = Heads.decode(st).first
        return "" if first is None else self._houses.get(first[1], "?")


class _Shelf:
    """The columns of one kind while they are written: their words, and the answers already met."""

    def __init__(self, raw: Any, kind: str) -> None:
        self.raw, self.kind, self.fields = raw, kind, counted()[kind]
        self.words: dict[str, dict[str, int]] = {}
        for field in (*self.fields, "@org", "@state"):
            told = "SELECT word, no FROM fact_word WHERE kind = ? AND field = ?"
            self.words[field] = dict(raw.execute(told, (kind, field)).fetchall())
            if not self.words[field]:
                for word in STATES if field == "@state" else (BLANK,):
                    self.number(field, word)
        self._met: dict[tuple[str, Any, bool], int] = {}
        self._blocks: dict[tuple[str, int], array[int]] = {}

    def number(self, field: str, word: str) -> int:
        numbers = self.words[field]
        found = numbers.get(word)
        if found is None:
            found = numbers[word] = len(numbers)
            row = (self.kind, field, found, word)
            self.raw.execute("INSERT INTO fact_word (kind, field, no, word) VALUES (?, ?, ?, ?)", row)
        return found

    def answer(self, field: str, cell: Any, *, ours: bool) -> int:
        key = (field, cell, ours)
        found = self._met.get(key)
        if found is None:
            found = self._met[key] = self.number(field, word_of(cell, ours=ours))
        return found

    def put(self, field: str, slots: Sequence[int], numbers: Sequence[int]) -> None:
        """Written when there are enough, or when `write` is called."""
        blocks: dict[int, array[int]] = {}
        for slot, number in zip(slots, numbers, strict=True):
            at = slot // BLOCK
            if at not in blocks:
                blocks[at] = self._block(field, at)
            try:
                blocks[at][slot % BLOCK] = number
            except OverflowError:
                blocks[at] = widened(blocks[at], number)
                blocks[at][slot % BLOCK] = number
        self._blocks.update({(field, at): block for at, block in blocks.items()})

    def _block(self, field: str, at: int) -> array[int]:
        held = self._blocks.get((field, at))
        if held is not None:
            return held
        here = "SELECT data FROM fact_block WHERE kind = ? AND field = ? AND block = ?"
        row = self.raw.execute(here, (self.kind, field, at)).fetchone()
        return unpack(None if row is None else row[0])

    @property
    def is_full(self) -> bool:
        return sum(len(block) * block.itemsize for block in self._blocks.values()) > _HELD

    def write(self) -> None:
        """Each block once, column after column."""
        keep = "INSERT OR REPLACE INTO fact_block (kind, field, block, data) VALUES (?, ?, ?, ?)"
        held = sorted(self._blocks.items())
        self.raw.executemany(keep, ((self.kind, field, at, pack(block)) for (field, at), block in held))
        self._blocks.clear()


def _take_in(raw: Any, shelf: _Shelf, ids: Sequence[bytes], origins: _Origins) -> None:
    rows = _rows(raw, shelf, ids)
    own = _slots(raw, shelf.kind, [bytes(row[0]) for row in rows])
    people = own if shelf.kind == PERSON else _slots(raw, PERSON, [bytes(row[1]) for row in rows])
    cases = _slots(raw, CASE, [bytes(row[5]) for row in rows if row[5] is not None]) if shelf.kind != CASE else own
    plans = _slots(raw, PLAN, [bytes(row[6]) for row in rows if row[6] is not None])
    slots = [own[bytes(row[0])] for row in rows]
    stamped = _WRITTEN if shelf.kind == Consent.kind else ()
    columns: dict[str, list[int]] = {field: [] for field in (*_STRUCTURE, *stamped, *shelf.fields)}
    for record, subject, st, erased, voided, case, plan, *cells in rows:
        house = origins.of(st)
        state = GONE if erased else VOIDED if voided is not None else STANDS
        columns["@person"].append(people[bytes(subject)] + 1)
        inside = cases[bytes(record)] if shelf.kind == CASE else cases.get(bytes(case)) if case is not None else None
        columns["@case"].append(0 if inside is None else inside + 1)
        columns["@plan"].append(plans[bytes(plan)] + 1 if plan is not None else 0)
        columns["@org"].append(shelf.number("@org", house))
        columns["@state"].append(shelf.number("@state", state))
        for field, half in zip(stamped, divmod(_written(st), 1 << _HALF), strict=False):
            columns[field].append(half)
        for field, cell in zip(shelf.fields, cells, strict=True):
            columns[field].append(shelf.answer(field, cell, ours=not house))
    for field, numbers in columns.items():
        shelf.put(field, slots, numbers)
    if shelf.is_full:
        shelf.write()


def _written(st: bytes) -> int:
    """The stamp of the line that a record began with."""
    return (Heads.decode(st).first or (0,))[0]


def _rows(raw: Any, shelf: _Shelf, ids: Sequence[bytes]) -> list[tuple[Any, ...]]:
    table = KINDS[shelf.kind]
    has = {column.name for column in table.__table__.columns}
    voided = "voided" if "voided" in has else "NULL"
    case = '"case"' if "case" in has else "NULL"
    plan = "plan" if "plan" in has else "NULL"
    wanted = ", ".join(f'"{field}"' for field in shelf.fields)
    told = (
        f'SELECT id, subject, st, erased, {voided}, {case}, {plan}, {wanted} FROM "{table.__tablename__}" WHERE id IN '  # noqa: S608 - our own names
    )
    return [row for chunk in chunks(ids) for row in raw.execute(told + marks(len(chunk)), chunk)]


def _slots(raw: Any, kind: str, ids: Iterable[bytes]) -> dict[bytes, int]:
    """The slot of each; who has none is given the next."""
    wanted = list(dict.fromkeys(ids))
    found: dict[bytes, int] = {}
    for chunk in chunks(wanted):
        told = f"SELECT id, slot FROM fact_slot WHERE kind = ? AND id IN {marks(len(chunk))}"  # noqa: S608 - only question marks
        found.update((bytes(each), slot) for each, slot in raw.execute(told, (kind, *chunk)))
    new = [each for each in wanted if each not in found]
    if new:
        last = raw.execute("SELECT max(slot) FROM fact_slot WHERE kind = ?", (kind,)).fetchone()[0]
        first = 0 if last is None else last + 1
        given = {each: first + at for at, each in enumerate(new)}
        rows = [(kind, each, slot) for each, slot in given.items()]
        raw.executemany("INSERT INTO fact_slot (kind, id, slot) VALUES (?, ?, ?)", rows)
        found.update(given)
    return found
