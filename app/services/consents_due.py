"""Permissions that want somebody's attention: to be reviewed, about to end, disputed, or given for one now grown."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Final, Literal

from sqlalchemy import select

from app.records import ages, who
from app.records.governing import governing
from app.records.local import today
from app.records.origins import Origins
from db.codes.lists import code_list
from db.heads import Heads
from db.models import Case, Consent, Dispute

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from sqlalchemy.orm import Session

    from app.desk import Desk

Why = Literal["review", "expires", "ended", "of_age", "disputed"]
SOON: Final = timedelta(days=30)
PAST: Final = timedelta(days=90)
_GIVEN: Final = ("given_spoken", "given_signed")
_GUARDIANS: Final = ("guardian_with_child", "guardian_alone")
_OPEN: Final = ("Active", "FollowUp")


@dataclass(frozen=True, slots=True)
class ConsentDue:
    """`purpose` is a label for the context Codes. `on` is the day it is, or was, due; empty for a dispute.

    `why`: review (the day to ask again has come), expires (within a month), ended (within the last three months and
    nobody asked again), of_age (a guardian gave it and the person is an adult now: ask her anew), disputed (two houses
    say different things: nothing goes out on it until it is settled).
    """

    why: Why
    on: str
    record: str
    case: str
    person: str
    number: str
    code: str
    name: str
    purpose: str
    recipient: str


def consents_due(desk: Desk) -> tuple[ConsentDue, ...]:
    """The most pressing first. Only sheets that govern, of our own people with an open case."""
    day = today(desk)
    with desk.read("look") as session:
        found = {consent.id: consent for consent in _candidates(session, day)}
        subjects = {consent.subject for consent in found.values()}
        governs = governing(session, subjects)
        origins, open_ = Origins(session), _with_open_case(session, subjects)
        told = []
        grown = ages.grown(session, {each.subject for each in found.values() if each.given_by in _GUARDIANS}, day)
        disputed = set(session.scalars(select(Dispute.record).where(Dispute.kind == "consent")))
        for consent in found.values():
            first = Heads.decode(consent.st).first
            if consent.id in governs and first is not None and origins.is_ours(first[1]):
                told += [(why, on, consent) for why, on in _reasons(consent, day, (disputed, grown))]
        told = [each for each in told if each[0] == "disputed" or each[2].subject in open_]
        names = who.known(session, {(consent.subject, None) for _, _, consent in told})
        dues = (_due(why, on, consent, names[consent.subject]) for why, on, consent in told)
        return tuple(sorted(dues, key=lambda due: (due.why != "disputed", due.on, due.number, due.record)))


def _candidates(session: Session, day: date) -> Iterator[Consent]:
    standing = select(Consent).where(
        Consent.withdrawn_on.is_(None), Consent.voided.is_(None), Consent.erased.is_(False)
    )
    yield from session.scalars(standing.where(Consent.review_on <= day.isoformat()))
    soon = (Consent.valid_until <= (day + SOON).isoformat(), Consent.valid_until >= (day - PAST).isoformat())
    yield from session.scalars(standing.where(*soon))
    yield from session.scalars(standing.where(Consent.given_by.in_(_GUARDIANS)))
    disputed = select(Dispute.record).where(Dispute.kind == "consent")
    yield from session.scalars(select(Consent).where(Consent.id.in_(disputed), Consent.erased.is_(False)))


def _reasons(consent: Consent, day: date, known: tuple[set[bytes], dict[bytes, str]]) -> Iterator[tuple[Why, str]]:
    disputed, grown = known
    if consent.id in disputed:
        yield "disputed", ""
    if _is_day(consent.review_on) and consent.review_on <= day.isoformat() and consent.consent_status != "refused":
        yield "review", consent.review_on
    if consent.consent_status in _GIVEN:
        if _is_day(consent.valid_until):
            ended = consent.valid_until < day.isoformat()
            if (day - PAST).isoformat() <= consent.valid_until <= (day + SOON).isoformat():
                yield ("ended" if ended else "expires"), consent.valid_until
        if consent.given_by in _GUARDIANS and consent.subject in grown:
            yield "of_age", grown[consent.subject]


def _is_day(answer: object) -> bool:
    return isinstance(answer, str)


def _with_open_case(session: Session, subjects: Iterable[bytes]) -> set[bytes]:
    found: set[bytes] = set()
    for chunk in who.chunks(subjects):
        cases = select(Case.subject).where(
            Case.subject.in_(chunk), Case.case_status.in_(_OPEN), Case.voided.is_(None), Case.erased.is_(False)
        )
        found.update(session.scalars(cases))
    return found


def _due(why: Why, on: str, consent: Consent, about: who.Who) -> ConsentDue:
    purpose, kind = consent.consent_purpose, consent.recipient_kind
    receiver = consent.recipient if isinstance(consent.recipient, str) else ""
    if not receiver and isinstance(kind, str):
        receiver = code_list("recipient_kind").label(kind)
    return ConsentDue(
        why=why,
        on=on,
        record=consent.id.hex(),
        case=about.case,
        person=consent.subject.hex(),
        number=about.number,
        code=about.code,
        name=about.name,
        purpose=code_list("consent_purpose").label(purpose) if isinstance(purpose, str) else "",
        recipient=receiver,
    )
