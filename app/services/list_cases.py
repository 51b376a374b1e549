"""The list of cases: which ones, newest activity first, and the cards of those that a window shows."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final, Literal

from sqlalchemy import select

from app.records import case_words, disputed
from app.records.local import today
from app.records.matched import Match, Matcher
from app.records.origins import Origins, at
from app.records.travels import Travel, travels_of
from app.roles import may
from db import search
from db.codes.lists import code_list
from db.heads import Heads
from db.models import Case, CaseFind, Identity, Person

if TYPE_CHECKING:
    from array import array
    from collections.abc import Iterable, Sequence

    from sqlalchemy.orm import Session

    from app.desk import Desk

Status = Literal["", "Active", "FollowUp", "Closed", "ClosedReferred"]


@dataclass(frozen=True, slots=True)
class CaseQuery:
    """`text` is looked for in case numbers, person codes and names; an empty `status` means every one."""

    text: str = ""
    status: str = ""
    voided: bool = False


@dataclass(frozen=True, slots=True)
class CaseCard:
    """`status`, `risk` and `dangers` are labels for the context Codes; `origin` is empty for our own cases.

    `travel`: kept (nobody to send it to), withheld (no consent lets it go), waiting (for a bundle or its receipt),
    received (the receiver said so, or it came to us). `worker` is the code of who is responsible. `match` says why
    the case was found, where words were looked for.
    """

    lid: int
    case: str
    number: str
    code: str
    name: str
    status: str
    opened_on: str
    last_change: str
    dangers: tuple[str, ...]
    disputed: bool
    origin: str
    travel: Travel
    voided: bool
    risk: str = ""
    worker: str = ""
    match: Match | None = None


def find(desk: Desk, query: CaseQuery | None = None) -> array[int]:
    """The list's own numbers of all that match: 100,000 of them are one small array."""
    asked = query or CaseQuery()
    terms = (search.Has("status", (asked.status,)),) if asked.status else ()
    with desk.read("look") as session:
        return search.find(session, asked.text, search.Wanted(terms, "too" if asked.voided else "no"))


def statuses() -> tuple[tuple[str, str], ...]:
    """What a list can be filtered by: code and label."""
    return tuple((code.code, code.label) for code in code_list("case_status").offered())


def cards(desk: Desk, lids: Iterable[int], text: str = "") -> tuple[CaseCard, ...]:
    """In the order asked for; a number whose case is gone is left out. `text` is what was looked for."""
    wanted = list(lids)
    with desk.read("look") as session:
        found = session.execute(select(*_ROW).where(CaseFind.lid.in_(wanted))).all()
        rows = {row.lid: row for row in found}
        page = _Page(desk, session, [rows[lid] for lid in wanted if lid in rows])
        return page.cards(search_text=text)


def ids_of(desk: Desk, lids: Iterable[int]) -> tuple[str, ...]:
    """The ids of many cases, as they stand in the list."""
    wanted, found = list(lids), {}
    with desk.read("look") as session:
        for at in range(0, len(wanted), _CHUNK):
            some = select(CaseFind.lid, CaseFind.case_id).where(CaseFind.lid.in_(wanted[at : at + _CHUNK]))
            found.update({lid: case.hex() for lid, case in session.execute(some)})
    return tuple(found[lid] for lid in wanted if lid in found)


_CHUNK: Final = 500
_ROW = (
    CaseFind.lid,
    CaseFind.case_id,
    CaseFind.subject,
    CaseFind.changed,
    CaseFind.status,
    CaseFind.voided,
    CaseFind.risk,
)
_CASE = (Case.id, Case.number, Case.opened_on, Case.case_worker, Case.st)
_PERSON = (Person.subject, Person.code, Person.danger_flags)
_IDENTITY = (
    Identity.subject, Identity.known_as, Identity.given_names, Identity.family_names, Identity.name_own_script,
    Identity.other_names, Identity.safe_phone, Identity.identity_number,
)  # fmt: skip


class _Page:
    """What the cards of one window need, fetched with one query a table and only the columns that are shown."""

    def __init__(self, desk: Desk, session: Session, shown: Sequence[Any]) -> None:
        subjects = list({row.subject for row in shown})
        ids = [row.case_id for row in shown]
        self._shown, self._session = shown, session
        self._guarded = may(desk.worker.role, "see_guarded")
        self._cases = {row.id: row for row in session.execute(select(*_CASE).where(Case.id.in_(ids)))}
        self._people = _by_subject(session, _PERSON, subjects)
        self._identities = _by_subject(session, _IDENTITY, subjects)
        self._disputed = disputed.people(session, subjects, sees_guarded=self._guarded)
        self._origins = Origins(session)
        self._from = {row.case_id: self._origin(row.case_id) for row in shown}
        ours = [row.subject for row in shown if not self._from[row.case_id]]
        self._travels = travels_of(session, ours, today(desk), demonstration=desk.demonstration)

    def cards(self, search_text: str) -> tuple[CaseCard, ...]:
        made = [self._card(row) for row in self._shown]
        if not search_text.strip():
            return tuple(made)
        matcher = Matcher(self._session, search_text, guarded=self._guarded)
        why = [
            matcher.direct(card.number, card.code, self._identities.get(row.subject, {}))
            for card, row in zip(made, self._shown, strict=True)
        ]
        noted = matcher.notes([row.subject for row, known in zip(self._shown, why, strict=True) if known is None])
        return tuple(
            replace(card, match=known or noted.get(row.subject) or Match("near"))
            for card, row, known in zip(made, self._shown, why, strict=True)
        )

    def _card(self, row: Any) -> CaseCard:
        case, person = self._cases[row.case_id], self._people.get(row.subject, {})
        return CaseCard(
            lid=row.lid,
            case=row.case_id.hex(),
            number=case.number or "",
            code=person.get("code") or "",
            name=case_words.name_of(self._identities.get(row.subject, {})),
            status=code_list("case_status").label(row.status) if row.status else "",
            opened_on=case.opened_on if isinstance(case.opened_on, str) else "",
            last_change=at(row.changed),
            dangers=case_words.dangers_of(person.get("danger_flags")),
            disputed=row.subject in self._disputed,
            origin=self._from[row.case_id],
            travel=self._travels.get(row.subject, "received"),
            voided=row.voided,
            risk=code_list("risk_level").label(search.RISKS[row.risk - 1]) if row.risk else "",
            worker=case.case_worker if isinstance(case.case_worker, str) else "",
        )

    def _origin(self, case: bytes) -> str:
        first = Heads.decode(self._cases[case].st).first
        return self._origins.organisation(first[1]) if first is not None else ""


def _by_subject(session: Session, columns: Sequence[Any], subjects: list[bytes]) -> dict[bytes, dict[str, Any]]:
    found = session.execute(select(*columns).where(columns[0].in_(subjects))).mappings()
    return {row["subject"]: dict(row) for row in found}
