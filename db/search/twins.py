"""Who may be one person: gists kept for every row of the list, and who shares a block with whom, in plain SQL."""

from __future__ import annotations

from array import array
from collections import Counter
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from db.search.raw import chunks, marks, raw_of
from db.sounding import key
from db.types import decode_answer, encode_answer

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Sequence
    from collections.abc import Set as AbstractSet

    from sqlalchemy.orm import Session

IDENTITY: Final = (
    "known_as", "given_names", "family_names", "name_own_script", "other_names", "date_of_birth", "identity_number",
    "safe_phone",
)  # fmt: skip
PERSON: Final = ("gender", "citizenships")
CROWDED: Final = 300
"""More in one block than this say nothing about anybody: they are met in finer blocks, or not at all."""
CLOSEST: Final = 40
"""So many are compared with one person: those who share the most, and the rarest, blocks."""
READ: Final = "twins_read"
BLIND: Final = "twins_blind"
"""The setting that says that everybody in the list was searched for twins."""
FEW: Final = 4
"""With fewer than this, somebody looks in rough blocks too."""
_BETWEEN: Final = 2000
_STALE: Final = (
    "SELECT f.lid, f.subject, f.changed FROM case_find f LEFT JOIN twin_gist g ON g.lid = f.lid"
    " WHERE f.lid > ? AND f.voided = 0 AND (g.lid IS NULL OR g.changed < f.changed) ORDER BY f.lid LIMIT ?"
)


class Stale(NamedTuple):
    """A row of the list without a gist, or with an old one."""

    lid: int
    subject: bytes
    changed: int


class Kept(NamedTuple):
    """One gist to keep."""

    lid: int
    subject: bytes
    changed: int
    gist: bytes
    blocks: frozenset[int]


class Shared(NamedTuple):
    """`crowded`: how many blocks were too full to be looked into."""

    lids: list[int]
    crowded: int


def stale(session: Session, after: int, most: int) -> list[Stale]:
    return [Stale(*row) for row in raw_of(session).execute(_STALE, (after, most))]


def told(session: Session, subjects: Iterable[bytes]) -> dict[bytes, dict[str, Any]]:
    """The answers that are compared, of each person; whoever was erased is not among them."""
    raw, wanted = raw_of(session), tuple(subjects)
    found: dict[bytes, dict[str, Any]] = {}
    for table, columns in (("person", PERSON), ("identity", IDENTITY)):
        for some in chunks(wanted):
            asked = (
                f"SELECT subject, {', '.join(columns)} FROM {table} WHERE erased = 0 AND subject IN {marks(len(some))}"  # noqa: S608 - our own names
            )
            for subject, *cells in raw.execute(asked, some):
                answers = found.setdefault(subject, {})
                answers.update(
                    {name: decode_answer(cell) for name, cell in zip(columns, cells, strict=True) if cell is not None}
                )
    return found


def gists(session: Session, lids: Collection[int]) -> dict[int, tuple[bytes, bytes]]:
    """The subject and the gist of each."""
    raw, wanted = raw_of(session), list(lids)
    found = {}
    for at in range(0, len(wanted), 500):
        some = wanted[at : at + 500]
        rows = raw.execute(f"SELECT lid, subject, gist FROM twin_gist WHERE lid IN {marks(len(some))}", some)  # noqa: S608
        found.update({lid: (subject, gist) for lid, subject, gist in rows})
    return found


def put(session: Session, kept: Sequence[Kept], step: Callable[[], None]) -> list[bytes]:
    """Gists made anew, and the blocks they stand in; the subjects of those whose gist is another than before."""
    raw, before = raw_of(session), _blocks(session, [each.lid for each in kept])
    raw.executemany(
        "INSERT INTO twin_gist (lid, subject, changed, looked, gist, blocks) VALUES (?, ?, ?, 0, ?, ?)"
        " ON CONFLICT (lid) DO UPDATE SET subject = excluded.subject, changed = excluded.changed,"
        " looked = looked AND gist = excluded.gist, gist = excluded.gist, blocks = excluded.blocks",
        [(*each[:4], array("q", sorted(each.blocks)).tobytes()) for each in kept],
    )
    gone = sorted((block, each.lid) for each in kept for block in before.get(each.lid, set()) - each.blocks)
    new = sorted((block, each.lid) for each in kept for block in each.blocks - before.get(each.lid, set()))
    for statement, rows in (
        ("DELETE FROM twin_block WHERE block = ? AND lid = ?", gone),
        ("INSERT INTO twin_block (block, lid) VALUES (?, ?)", new),
    ):
        for at in range(0, len(rows), _BETWEEN):
            step()
            raw.executemany(statement, rows[at : at + _BETWEEN])
    return [each.subject for each in kept if each.lid in before]


def _blocks(session: Session, lids: Sequence[int]) -> dict[int, set[int]]:
    raw, found = raw_of(session), {}
    for at in range(0, len(lids), 500):
        some = lids[at : at + 500]
        rows = raw.execute(f"SELECT lid, blocks FROM twin_gist WHERE lid IN {marks(len(some))}", some)  # noqa: S608
        found.update({lid: set(array("q", blocks)) for lid, blocks in rows})
    return found


def waiting(session: Session, most: int) -> dict[int, tuple[bytes, bytes]]:
    """Those who were not compared yet."""
    rows = raw_of(session).execute(
        "SELECT lid, subject, gist FROM twin_gist WHERE looked = 0 ORDER BY lid LIMIT ?", (most,)
    )
    return {lid: (subject, gist) for lid, subject, gist in rows}


def people(session: Session) -> int:
    """How many people those rows are: who came back has one for each case."""
    return int(raw_of(session).execute("SELECT count(DISTINCT subject) FROM twin_gist").fetchone()[0])


def counts(session: Session) -> tuple[int, int]:
    """How many rows have a gist, and how many of them still wait."""
    raw = raw_of(session)
    every = raw.execute("SELECT count(*) FROM twin_gist").fetchone()[0]
    return every, raw.execute("SELECT count(*) FROM twin_gist WHERE looked = 0").fetchone()[0]


def looked_at(session: Session) -> tuple[bool, bool]:
    """Whether anybody was compared with the others, and whether anybody still waits; told by one row of each."""
    raw = raw_of(session)
    told = "SELECT EXISTS (SELECT 1 FROM twin_gist WHERE looked = 1), EXISTS (SELECT 1 FROM twin_gist WHERE looked = 0)"
    some, waiting = raw.execute(told).fetchone()
    return bool(some), bool(waiting)


def sharing(session: Session, lid: int, blocks: AbstractSet[int], rough: AbstractSet[int], full: set[int]) -> Shared:
    """Who stands in these blocks, those first who share the rarest of them; in the rough ones where they are few.

    `full` remembers over one search, in which nobody enters a block, which are too full to look into.
    """
    weight: Counter[int] = Counter()
    _stand(session, blocks - full, weight, full)
    if len(weight) <= FEW:
        _stand(session, rough - full, weight, full)
    weight.pop(lid, None)
    return Shared([other for other, _ in weight.most_common(CLOSEST)], len(blocks & full))


def _stand(session: Session, blocks: AbstractSet[int], weight: Counter[int], full: set[int]) -> None:
    raw = raw_of(session)
    for block in blocks:
        rows = raw.execute("SELECT lid FROM twin_block WHERE block = ? LIMIT ?", (block, CROWDED + 1)).fetchall()
        if len(rows) > CROWDED:
            full.add(block)
            continue
        for (other,) in rows:
            weight[other] += CROWDED // len(rows)


def keep_pairs(session: Session, looked: Iterable[int], pairs: Iterable[tuple[bytes, bytes, float]]) -> None:
    """The pairs of those who were just compared."""
    raw = raw_of(session)
    raw.executemany(
        "INSERT INTO twin_pair (one, two, score) VALUES (?, ?, ?)"
        " ON CONFLICT (one, two) DO UPDATE SET score = excluded.score",
        pairs,
    )
    raw.executemany("UPDATE twin_gist SET looked = 1 WHERE lid = ?", [(lid,) for lid in looked])


def drop_pairs(session: Session, subjects: Iterable[bytes]) -> None:
    """Whose gist changed is looked at anew."""
    raw = raw_of(session)
    for subject in subjects:
        raw.execute("DELETE FROM twin_pair WHERE one = ?", (subject,))
        raw.execute("DELETE FROM twin_pair WHERE two = ?", (subject,))


def heard(session: Session, word: str, most: int = 20_000) -> int:
    """How many rows have a name that sounds like this word, counted no further than `most`."""
    asked = "SELECT count(*) FROM (SELECT 1 FROM name_sound WHERE key = ? LIMIT ?)"
    return int(raw_of(session).execute(asked, (key(word), most)).fetchone()[0])


def forget(raw: Any, lid: int) -> None:
    """With its row in the list: nothing that was made of somebody's names outlives them."""
    row = raw.execute("SELECT blocks FROM twin_gist WHERE lid = ?", (lid,)).fetchone()
    if row is not None:
        raw.executemany(
            "DELETE FROM twin_block WHERE block = ? AND lid = ?", [(each, lid) for each in array("q", row[0])]
        )
        raw.execute("DELETE FROM twin_gist WHERE lid = ?", (lid,))


def drop_voided(session: Session) -> None:
    """Of those whose every case was recorded by mistake nothing is kept here."""
    raw = raw_of(session)
    rows = raw.execute(
        "SELECT g.lid, g.subject FROM twin_gist g JOIN case_find f ON f.lid = g.lid WHERE f.voided = 1"
    ).fetchall()
    for lid, _ in rows:
        forget(raw, lid)
    left = "SELECT 1 FROM twin_gist WHERE subject = ?"
    drop_pairs(session, [subject for _, subject in rows if raw.execute(left, (subject,)).fetchone() is None])


def outdate(raw: Any) -> None:
    """Names sound otherwise than when the gists were made: the next search makes each anew."""
    raw.execute("UPDATE twin_gist SET changed = 0")


def closest(session: Session, most: int) -> list[tuple[bytes, bytes, float]]:
    """The pairs that are most alike."""
    asked = "SELECT one, two, score FROM twin_pair ORDER BY score DESC, one, two LIMIT ?"
    return [(one, two, score) for one, two, score in raw_of(session).execute(asked, (most,))]


def undecided(session: Session) -> int:
    """Pairs about which nobody said yes or no."""
    asked = (
        "SELECT count(*) FROM twin_pair p WHERE NOT EXISTS (SELECT 1 FROM person_link l WHERE l.one = p.one"
        " AND l.two = p.two AND l.erased = 0 AND l.verdict IN ('\"same\"', '\"different\"'))"
    )
    return int(raw_of(session).execute(asked).fetchone()[0])


def last_row(session: Session) -> int:
    """The number that the newest row of the list has."""
    return int(raw_of(session).execute("SELECT coalesce(max(lid), 0) FROM case_find").fetchone()[0])


_UNREAD: Final = (
    "FROM case_find f LEFT JOIN twin_gist g ON g.lid = f.lid"
    " WHERE f.voided = 0 AND (g.lid IS NULL OR g.looked = 0 OR g.changed < f.changed)"
)


def unread(session: Session) -> int:
    """Rows of the list that the next search would look at, for want of a gist or because theirs is old."""
    return int(raw_of(session).execute(f"SELECT count(*) {_UNREAD}").fetchone()[0])


def is_unread(session: Session) -> bool:
    """Whether there is any: where nothing changed since everybody was read that is known; else those who changed last
    are looked at first.
    """
    raw = raw_of(session)
    if raw.execute("SELECT EXISTS (SELECT 1 FROM setting WHERE name = ?)", (READ,)).fetchone()[0]:
        return False
    return raw.execute(f"SELECT 1 {_UNREAD} ORDER BY f.changed DESC LIMIT 1").fetchone() is not None


def all_read(session: Session) -> None:
    """At the end of a search, if it is so; it holds until a row of the list is written (changed)."""
    if not is_unread(session):
        raw_of(session).execute(
            "INSERT OR REPLACE INTO setting (name, value) VALUES (?, ?)", (READ, encode_answer("yes"))
        )


def note_blind(session: Session) -> None:
    """At the end of a search: how many people stand in no block, so that nobody could be compared with them."""
    raw = raw_of(session)
    many = raw.execute("SELECT count(DISTINCT subject) FROM twin_gist WHERE length(blocks) = 0").fetchone()[0]
    raw.execute("INSERT OR REPLACE INTO setting (name, value) VALUES (?, ?)", (BLIND, encode_answer(many)))


def blind(session: Session) -> int:
    """As many as there were when it was looked last."""
    row = raw_of(session).execute("SELECT value FROM setting WHERE name = ?", (BLIND,)).fetchone()
    return int(str(decode_answer(row[0]))) if row is not None else 0


def changed(raw: Any) -> None:
    """A row of the list was written."""
    raw.execute("DELETE FROM setting WHERE name = ?", (READ,))
