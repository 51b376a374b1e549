"""A referral made because a life was in danger holds only until the person can say no: what they say later governs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.records import permission, referring
from app.records.case_records import answers_of
from app.sync.unseen import doubts
from db.received import lines_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from sqlalchemy.orm import Session

    from db.models import Consent, Referral
    from db.types import Answer

_NO = (permission.WITHDRAWN, permission.REFUSED)


def holds(session: Session, referral: Referral, consents: Iterable[Consent], today: date) -> bool:
    """Whether it was decided, to this receiver and for this help, after the newest no; by the order of their lines."""
    newest = max((_said_no(session, each, today) for each in _about(consents, referral)), default=-1)
    return referral.agreed == referring.WITHOUT and _decided(session, referral) > newest


def _about(consents: Iterable[Consent], referral: Referral) -> list[Consent]:
    """Those about this receiver, and about being helped here at all: who takes that back lets nothing more go out."""
    every = list(consents)
    care = [each for each in every if each.consent_purpose == "care_here" and not each.erased and each.voided is None]
    return [*referring.sheets_about(every, referral.referred_to), *care]


def _decided(session: Session, referral: Referral) -> int:
    """The stamp of the line that last said so, or last made it another referral; 0 where no line tells."""
    said: dict[str, Answer] = {}
    at, before = 0, None
    for line in sorted(lines_of(session, referral.id), key=lambda line: line.hlc):
        told = {name: value for name, (value, _) in (line.body or {}).items() if name in _DECIDES}
        said |= told
        now = (said.get("agreed"), referring.about(said))
        if "agreed" in told or now != before:
            at, before = line.hlc, now
    return at


def _said_no(session: Session, consent: Consent, today: date) -> int:
    """The stamp of the newest line of this sheet that says no; -1 where it says none, nor did one side of a dispute."""
    disputed = doubts(session, [consent.id], (consent.subject,)).get(consent.id) == "disputed"
    if not disputed and not _is_no(answers_of(consent), today):
        return -1
    lines = lines_of(session, consent.id)
    saying = [line.hlc for line in lines if _is_no({name: told[0] for name, told in (line.body or {}).items()}, today)]
    if saying or disputed:
        return max(saying, default=-1)
    return max((line.hlc for line in lines), default=-1)


def _is_no(answers: Mapping[str, Answer], today: date) -> bool:
    return permission.of(answers, today).allows in _NO or answers.get("child_assent") == "disagrees"


_DECIDES = frozenset({*referring.ABOUT, "agreed"})
