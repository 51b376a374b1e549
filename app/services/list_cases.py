"""The list of cases: which ones, newest activity first, and the cards of those that a window shows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from sqlalchemy import select

from app.records import case_words
from app.records.case_records import answers_of
from app.records.local import today
from app.records.origins import Origins, at
from app.records.travels import Travel, travels_of
from db import search
from db.codes.lists import code_list
from db.heads import Heads
from db.models import Case, CaseFind, Dispute, Identity, Person

if TYPE_CHECKING:
    from array import array
    from collections.abc import Iterable, Sequence

    from sqlalchemy.orm import Session

    from app.desk import Desk
    from db.base import Kept

Status = Literal["", "Active", "FollowUp", "Closed", "ClosedReferred"]


@dataclass(frozen=True, slots=True)
class CaseQuery:
    """`text` is looked for in case numbers, person codes and names; an empty `status` means every one."""

    text: str = ""
    status: str = ""
    voided: bool = False


@dataclass(frozen=True, slots=True)
class CaseCard:
    """`status` and `dangers` are labels for the context Codes; `origin` is empty for our own cases.

    `travel`: kept (nobody to send it to), withheld (no consent lets it go), waiting (for a bundle or its receipt),
    received (the receiver said so, or it came to us).
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


def find(desk: Desk, query: CaseQuery | None = None) -> array[int]:
    """The list's own numbers of all that match: 100,000 of them are one small array."""
    asked = query or CaseQuery()
    with desk.read("look") as session:
        return search.find(session, asked.text, asked.status, voided=asked.voided)


def statuses() -> tuple[tuple[str, str], ...]:
    """What a list can be filtered by: code and label."""
    return tuple((code.code, code.label) for code in code_list("case_status").offered())


def cards(desk: Desk, lids: Iterable[int]) -> tuple[CaseCard, ...]:
    """In the order asked for; a number whose case is gone is left out."""
    wanted = list(lids)
    with desk.read("look") as session:
        rows = {row.lid: row for row in session.scalars(select(CaseFind).where(CaseFind.lid.in_(wanted)))}
        shown = [rows[lid] for lid in wanted if lid in rows]
        page = _Page(desk, session, shown)
        return tuple(page.card(row) for row in shown)


class _Page:
    """What the cards of one window need, fetched with one query a table."""

    def __init__(self, desk: Desk, session: Session, shown: Sequence[CaseFind]) -> None:
        subjects = list({row.subject for row in shown})
        ids = [row.case_id for row in shown]
        self._cases = {case.id: case for case in session.scalars(select(Case).where(Case.id.in_(ids)))}
        self._people = _by_subject(session, Person, subjects)
        self._identities = _by_subject(session, Identity, subjects)
        self._disputed = set(session.scalars(select(Dispute.subject).where(Dispute.subject.in_(subjects))))
        self._origins = Origins(session)
        ours = [row.subject for row in shown if not self._origin(self._cases[row.case_id])]
        self._travels = travels_of(session, ours, today(desk), demonstration=desk.demonstration)

    def card(self, row: CaseFind) -> CaseCard:
        case, person = self._cases[row.case_id], self._people.get(row.subject)
        identity = self._identities.get(row.subject)
        return CaseCard(
            lid=row.lid,
            case=case.id.hex(),
            number=case.number or "",
            code=getattr(person, "code", None) or "",
            name=case_words.name_of(answers_of(identity)) if identity is not None else "",
            status=code_list("case_status").label(row.status) if row.status else "",
            opened_on=case.opened_on if isinstance(case.opened_on, str) else "",
            last_change=at(row.changed),
            dangers=case_words.dangers_of(getattr(person, "danger_flags", None)),
            disputed=row.subject in self._disputed,
            origin=self._origin(case),
            travel=self._travels.get(row.subject, "received"),
            voided=row.voided,
        )

    def _origin(self, case: Case) -> str:
        first = Heads.decode(case.st).first
        return self._origins.organisation(first[1]) if first is not None else ""


def _by_subject(session: Session, kept: type[Kept], subjects: list[bytes]) -> dict[bytes, Kept]:
    return {each.subject: each for each in session.scalars(select(kept).where(kept.subject.in_(subjects)))}
