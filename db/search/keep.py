"""Keeps the list, its filters and its indexes up with the records: at the end of every unit of work, or all anew."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, NamedTuple

from db import telephone
from db.bound import blob, blobs
from db.folding import fold
from db.heads import Heads
from db.models import KINDS
from db.search import brought, facets, involved, notes, saved, twins
from db.search.index import END
from db.search.raw import among, chunks, codes_of, every, marks, raw_of, text_of
from db.sounding import apart, sounds
from db.types import decode_answer, encode_answer

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from sqlalchemy import Connection
    from sqlalchemy.orm import Session

    Folded = Mapping[tuple[str, bytes], tuple[bytes, int]]

RULES: Final = 10
"""Raised whenever names sound otherwise, other texts are looked in, others are for supervisors or there are more
filters: older vaults are then read anew, once.
"""
MADE_BY: Final = "search_rules"
_FEW: Final = 20
SPELT: Final = (
    "known_as",
    "given_names",
    "family_names",
    "name_own_script",
    "safe_phone",
    "identity_number",
    "other_names",
)
"""Of a person's identity: found in the list itself, not in notes."""
_KEEP: Final = (
    "INSERT INTO case_find (case_id, subject, changed, status, voided, folded, name, number, opened, risk)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (case_id) DO UPDATE SET"
    " changed = max(changed, excluded.changed), status = excluded.status, voided = excluded.voided,"
    " folded = excluded.folded, name = excluded.name, number = excluded.number, opened = excluded.opened,"
    " risk = excluded.risk"
)
_CASES: Final = (
    "SELECT c.id, c.subject, c.number, c.case_status, c.case_worker, c.opened_on, c.voided, c.erased, p.code,"
    " p.citizenships FROM case_file c LEFT JOIN person p ON p.id = c.subject WHERE c.subject IN "
)


class _Called(NamedTuple):
    """What she is called; everything she may be found by: names, telephone, number of her papers; what has a sound."""

    name: str
    spelt: list[str]
    heard: list[str]


_NOBODY: Final = _Called("", [], [])
_PEOPLE: Final = f"SELECT subject, {', '.join(SPELT)} FROM identity WHERE subject IN "  # noqa: S608


def keep_up(session: Session) -> None:
    """The rows of every case of each person that was touched, and the words of every record that was."""
    raw = raw_of(session)
    changes = session.info["changes"]
    touched = {kind: ids for kind, ids in changes.by_kind().items() if kind in KINDS}
    newest = _newest(raw, touched, changes.folded)
    if newest:
        twins.changed(raw)
    if len(newest) > _FEW or not facets.LISTED.isdisjoint(touched) or not _only_later(raw, newest):
        for chunk in chunks(newest):
            _keep_cases(raw, chunk, newest)
    for kind, ids in touched.items():
        if kind in notes.NOTES:
            notes.keep(raw, kind, ids)
    involved.keep(raw, touched.get(involved.KIND, ()))
    brought.keep_up(session, raw)


def _only_later(raw: Any, newest: Mapping[bytes, int]) -> bool:
    """A note changes nothing that a list shows but the day of the last change, unless something is in dispute."""
    subjects = tuple(newest)
    here = marks(len(subjects))
    disputed = (
        f"SELECT EXISTS (SELECT 1 FROM dispute WHERE subject IN {here})"  # noqa: S608 - only question marks
        " OR EXISTS (SELECT 1 FROM case_facet c JOIN case_find f ON f.lid = c.lid"
        f" WHERE c.facet = 'disputed' AND f.subject IN {here})"
    )
    if raw.execute(disputed, (*subjects, *subjects)).fetchone()[0]:
        return False
    later = [(stamp, subject) for subject, stamp in newest.items()]
    raw.executemany("UPDATE case_find SET changed = max(changed, ?) WHERE subject = ?", later)
    return True


def refill(connection: Connection) -> None:
    """All of it anew from the records: the vault may never have had these rows, or others by other rules."""
    raw: Any = connection.connection.driver_connection
    twins.changed(raw)
    if _made_by(raw) != RULES:
        twins.outdate(raw)
    unlisted = _unlisted(raw)
    for chunk in chunks(every(raw, "case_file", "subject")):
        _keep_cases(raw, chunk, _standing(raw, chunk, unlisted))
    for kind in notes.NOTES:
        notes.keep(raw, kind, every(raw, KINDS[kind].__tablename__))
    involved.keep(raw, every(raw, "incident"))
    brought.refill(raw)
    marked = "INSERT INTO setting (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value"
    raw.execute(marked, (MADE_BY, encode_answer(RULES)))


def is_by_other_rules(connection: Connection) -> bool:
    return bool(_made_by(connection.connection.driver_connection) != RULES)


def _made_by(raw: Any) -> Any:
    row = raw.execute("SELECT value FROM setting WHERE name = ?", (MADE_BY,)).fetchone()
    return None if row is None else decode_answer(row[0])


def _keep_cases(raw: Any, chunk: tuple[bytes, ...], newest: Mapping[bytes, int]) -> None:
    """One chunk of people: their list rows, then what hangs on the numbers of those rows."""
    cases = among(raw, _CASES, chunk).fetchall()
    if not cases:
        return
    people = _people(raw, chunk)
    told = facets.facets(raw, chunk)
    kept, gone, hangs = [], [], {}
    for case, subject, number, status, worker, opened, voided, erased, code, citizenships in cases:
        if erased:
            gone.append((case,))
            continue
        names, spelt, called = people.get(subject, _NOBODY)
        own = {(each.facet, each.value) for each in told[subject] if each.case in (None, case)}
        own.update(("nationality", each) for each in codes_of(citizenships))
        own.update((facet, said) for facet, said in (("status", text_of(status)), ("worker", text_of(worker))) if said)
        risk = max((facets.RISKS.index(v) + 1 for f, v in own if f == "risk" and v in facets.RISKS), default=0)
        words = _folded([number, code], spelt)
        name = fold(names or code or "")
        kept.append(
            (blob(case), blob(subject), newest[subject], text_of(status), int(voided is not None), words, name,
             number or "", text_of(opened), risk)
        )  # fmt: skip
        hangs[case] = (own, {each for spelling in called for each in sounds(spelling).items()})
    if kept:
        raw.executemany(_KEEP, kept)
        _hang(raw, hangs)
    if gone:
        _take(raw, gone)


def _people(raw: Any, chunk: Sequence[bytes]) -> dict[bytes, _Called]:
    """Given and family name are heard as one word in both orders: so they are written in scripts without spaces."""
    found: dict[bytes, _Called] = {}
    for subject, *cells in among(raw, _PEOPLE, chunk):
        known, given, family, own, phone, papers, others = map(text_of, cells)
        name = known or own or " ".join(filter(None, (given, family)))
        spelt = list(filter(None, (known, given, family, own, papers, others)))
        heard = [known, own, papers, f"{given} {family}", f"{family} {given}", *apart(others)]
        before = found.get(subject, _NOBODY)
        found[subject] = _Called(
            before.name or name, [*before.spelt, *spelt, *telephone.kept(phone)], [*before.heard, *heard]
        )
    return found


def _hang(raw: Any, hangs: Mapping[bytes, tuple[set[facets.Facet], set[tuple[str, str]]]]) -> None:
    lids = {}
    for chunk in chunks(hangs):
        lids.update(dict(among(raw, "SELECT case_id, lid FROM case_find WHERE case_id IN ", chunk).fetchall()))
    by_lid = {lids[case]: what for case, what in hangs.items()}
    for some in _some(list(by_lid)):
        facets.keep(raw, {lid: by_lid[lid][0] for lid in some})
        _keep_sounds(raw, {lid: by_lid[lid][1] for lid in some})


def _some(lids: list[int]) -> Iterable[list[int]]:
    return (lids[at : at + 500] for at in range(0, len(lids), 500))


def _keep_sounds(raw: Any, wanted: Mapping[int, set[tuple[str, str]]]) -> None:
    lids = tuple(wanted)
    here = f"SELECT lid, word, key FROM name_sound WHERE lid IN {marks(len(lids))}"  # noqa: S608
    stand = {tuple(row) for row in raw.execute(here, lids)}
    asked = {(lid, word, key) for lid, several in wanted.items() for word, key in several}
    gone, new = stand - asked, asked - stand
    if gone:
        raw.executemany("DELETE FROM name_sound WHERE lid = ? AND word = ? AND key = ?", list(gone))
    if new:
        raw.executemany("INSERT INTO name_sound (lid, word, key) VALUES (?, ?, ?)", list(new))


def _take(raw: Any, cases: Sequence[tuple[bytes]]) -> None:
    """Nothing of the erased stays, not even in a search that somebody kept under a name."""
    for case in cases:
        row = raw.execute("SELECT lid, subject, folded FROM case_find WHERE case_id = ?", case).fetchone()
        if row is not None:
            lid, subject, folded = row
            saved.forget(raw, subject, folded)
            twins.forget(raw, lid)
            for table in ("case_facet", "name_sound", "case_find"):
                raw.execute(f"DELETE FROM {table} WHERE lid = ?", (lid,))  # noqa: S608


def _standing(raw: Any, chunk: tuple[bytes, ...], unlisted: Mapping[bytes, int]) -> dict[bytes, int]:
    """When each of these was last changed: as the list knows it, or else as the journal does."""
    listed = f"SELECT subject, max(changed) FROM case_find WHERE subject IN {marks(len(chunk))} GROUP BY subject"  # noqa: S608
    found = {each: unlisted.get(each, 0) for each in chunk}
    found.update(raw.execute(listed, blobs(chunk)).fetchall())
    return found


def _unlisted(raw: Any) -> dict[bytes, int]:
    """Whoever stands in no list yet, with the last line about each: the journal is read once for all of them."""
    asked = "SELECT DISTINCT subject FROM case_file WHERE subject NOT IN (SELECT subject FROM case_find)"
    found = dict.fromkeys((row[0] for row in raw.execute(asked)), 0)
    for subject, stamp in raw.execute("SELECT subject, hlc FROM change") if found else ():
        if stamp > found.get(subject, stamp):
            found[subject] = stamp
    return found


def _newest(raw: Any, touched: Mapping[str, Sequence[bytes]], folded: Folded) -> dict[bytes, int]:
    """Each person whose records were touched, with the newest stamp among those records."""
    newest: dict[bytes, int] = {}
    for subject, stamp in folded.values():
        if stamp > newest.get(subject, 0):
            newest[subject] = stamp
    for kind, ids in touched.items():
        statement = f"SELECT subject, st FROM {KINDS[kind].__tablename__} WHERE id IN "  # noqa: S608 - our own names
        for chunk in chunks(each for each in ids if (kind, each) not in folded):
            for subject, st in among(raw, statement, chunk):
                newest[subject] = max(newest.get(subject, 0), Heads.decode(st).latest())
    return newest


def _folded(codes: Sequence[str | None], names: Iterable[str]) -> str:
    """Codes are found with and without their dashes."""
    spelt = [each for code in codes if code for each in (code, code.replace("-", ""))]
    return fold("\n".join([*spelt, *names])) + END
