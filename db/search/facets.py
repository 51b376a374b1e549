"""What is true of a case, in small words that a filter can ask for: read from the records of a person."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, NamedTuple

from db.guarded import MAY_BE_GUARDED, guarded_sql
from db.missing import NOT_APPLICABLE, reason_of
from db.search.permits import ALWAYS, GIVEN, facets_of
from db.search.raw import among, codes_of, marks, text_of
from db.types import decode_answer

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

Facet = tuple[str, str]
RISKS: Final = ("none", "low", "medium", "high")
LISTED: Final = frozenset(
    {"case", "person", "identity", "intake", "consent", "stay", "task", "episode", "assessment_risk"}
)
"""The kinds of record that a list is made from; of the others it only shows when they were changed."""
_HIDDEN: Final = " ".join(
    (
        "CASE d.kind",
        *(
            f"WHEN '{kind}' THEN (SELECT {guarded_sql(kind, 'r')} FROM {kind} r WHERE r.id = d.record)"  # noqa: S608
            for kind in sorted(MAY_BE_GUARDED)
        ),
        "ELSE 0 END",
    )
)
"""Whether what a row of the table of disputes is about is for supervisors only."""
_STANDS: Final = "erased = 0 AND voided IS NULL AND subject IN "


class Told(NamedTuple):
    """`case` None: it is true of every case of the person."""

    subject: bytes
    case: bytes | None
    facet: str
    value: str


def facets(raw: Any, subjects: Sequence[bytes]) -> dict[bytes, list[Told]]:
    """Status and worker are the case's own (db/search/keep.py). Here: risk (of the newest assessment), nationality,
    exploitation, consent_until (one for each that is in force until then), withdrawn, stay_until, task_due, disputed
    (yes, and `guarded` where only supervisors may know); and by purpose, what db/search/permits.py says.
    """
    found: dict[bytes, list[Told]] = {subject: [] for subject in subjects}
    for read in (_consents, _permits, _stays, _tasks, _exploitation, _risks, _disputes):
        for told in read(raw, subjects):
            found[told.subject].append(told)
    return found


def _rows(raw: Any, table: str, columns: str, subjects: Sequence[bytes]) -> Any:
    return among(raw, f"SELECT subject, {columns} FROM {table} WHERE {_STANDS}", subjects)  # noqa: S608 - our own names


def _consents(raw: Any, subjects: Sequence[bytes]) -> Iterator[Told]:
    columns = "consent_status, valid_until, withdrawn_on, withdrawal_wish"
    for subject, status, until, *withdrawn in _rows(raw, "consent", columns, subjects):
        if withdrawn != [None, None]:  # where only figures go the day stays at home
            yield Told(subject, None, "withdrawn", "yes")
        elif text_of(status) in GIVEN:
            yield Told(subject, None, "consent_until", text_of(until) or ALWAYS)


def _permits(raw: Any, subjects: Sequence[bytes]) -> Iterator[Told]:
    for subject, facet, value in facets_of(raw, subjects):
        yield Told(subject, None, facet, value)


def _stays(raw: Any, subjects: Sequence[bytes]) -> Iterator[Told]:
    """One that ended nobody knows when is over (app/records/house.py)."""
    columns = '"case", moved_in_on, moved_out_on, left_how'
    for subject, case, came, left, how in _rows(raw, "stay", columns, subjects):
        ended = how is not None and reason_of(decode_answer(how)) != NOT_APPLICABLE
        if came is not None and (text_of(left) or not ended):
            yield Told(subject, case, "stay_until", text_of(left) or ALWAYS)


def _tasks(raw: Any, subjects: Sequence[bytes]) -> Iterator[Told]:
    for subject, case, state, due in _rows(raw, "task", '"case", state, due_on', subjects):
        if text_of(state) not in {"done", "not_needed"}:
            yield Told(subject, case, "task_due", text_of(due) or ALWAYS)


def _exploitation(raw: Any, subjects: Sequence[bytes]) -> Iterator[Told]:
    for subject, case, kinds in _rows(raw, "episode", '"case", exploitation_types', subjects):
        yield from (Told(subject, case, "exploitation", code) for code in codes_of(kinds))
    told = 'SELECT subject, "case", exploitation_types FROM intake WHERE subject IN '
    for subject, case, kinds in among(raw, told, subjects):
        yield from (Told(subject, case, "exploitation", code) for code in codes_of(kinds))


def _risks(raw: Any, subjects: Sequence[bytes]) -> Iterator[Told]:
    """Of each case only the newest assessment counts; ids are in the order in which they were made."""
    newest: dict[tuple[bytes, bytes | None], tuple[str, bytes, str]] = {}
    for subject, case, day, record, risk in _rows(
        raw, "assessment_risk", '"case", assessed_on, id, overall_risk', subjects
    ):
        if text_of(risk):
            told = (text_of(day), record, text_of(risk))
            newest[subject, case] = max(newest.get((subject, case), told), told)
    for (subject, case), (_day, _record, risk) in newest.items():
        yield Told(subject, case, "risk", risk)


def _disputes(raw: Any, subjects: Sequence[bytes]) -> Iterator[Told]:
    told = f"SELECT DISTINCT subject, {_HIDDEN} FROM dispute d WHERE subject IN "  # noqa: S608 - our own names
    for subject, hidden in among(raw, told, subjects):
        yield Told(subject, None, "disputed", "guarded" if hidden else "yes")


def keep(raw: Any, wanted: dict[int, set[Facet]]) -> None:
    """Only what differs is written, so that a save that changes no facet touches no page."""
    lids = tuple(wanted)
    here = f"SELECT lid, facet, value FROM case_facet WHERE lid IN {marks(len(lids))}"  # noqa: S608
    stand = {(lid, facet, value) for lid, facet, value in raw.execute(here, lids)}
    asked = {(lid, facet, value) for lid, several in wanted.items() for facet, value in several}
    gone, new = stand - asked, asked - stand
    if gone:
        raw.executemany("DELETE FROM case_facet WHERE lid = ? AND facet = ? AND value = ?", list(gone))
    if new:
        raw.executemany("INSERT INTO case_facet (lid, facet, value) VALUES (?, ?, ?)", list(new))
