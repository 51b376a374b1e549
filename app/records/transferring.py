"""A case offered to another organisation: how the offer stands, and without what it is not made."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final, Literal

from sqlalchemy import select

from app.forms.findings import Finding
from app.i18n import QT_TRANSLATE_NOOP
from app.records.closing import is_closed
from app.records.origins import Origins
from app.sync import consented
from app.sync.offered import same_name
from app.sync.parties import party_of, rules_for
from db.heads import Heads
from db.models import Device, Organisation, Transfer

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date

    from sqlalchemy.orm import Session

    from app.sync.parties import Party
    from db.models import Case
    from db.types import Answer

State = Literal["void", "prepared", "offered", "called_back", "declined", "taken"]
_STANDING: Final[tuple[State, ...]] = ("void", "called_back", "declined", "prepared", "offered", "taken")
ACCEPTED: Final = "accepted"
DECLINED: Final = "declined"
_ABOUT: Final = frozenset({"referral", "demonstration"})

NO_PARTNER: Final = QT_TRANSLATE_NOOP(
    "Findings", "No house that we trust has this name. Trust it first under Partners, or write the name as it is there."
)
NO_AGREEMENT: Final = QT_TRANSLATE_NOOP(
    "Findings", "No agreement with this house is in force for referrals up to names. Make it first under Partners."
)
NO_PERMISSION: Final = QT_TRANSLATE_NOOP(
    "Findings",
    "There is no live permission of the person to give name and record to this house, for a referral. "
    "Take it first, under this name. A case is never handed over without it.",
)
NOT_OURS: Final = QT_TRANSLATE_NOOP("Findings", "Only the house that keeps a case can hand it over.")
CLOSED: Final = QT_TRANSLATE_NOOP("Findings", "This case is closed. Only an open case is handed over.")
ALREADY: Final = QT_TRANSLATE_NOOP("Findings", "An offer of this case waits already, or was accepted.")
STILL_OFFERED: Final = QT_TRANSLATE_NOOP(
    "Findings",
    "This case is offered to another organisation that has not answered. Wait for the answer, write down what they "
    "told you, or call the offer back. Until then it stays with you.",
)


def state(offer: Transfer) -> State:
    """A pure function of the record, so of the set of its lines, in whatever order they came.

    An acceptance wins over a calling back: there is a case then, with people who work on it, and nothing was closed
    here yet. What they wrote themselves wins over what somebody heard.
    """
    told = offer.their_answer or offer.heard
    if offer.voided is not None:
        return "void"
    if offer.approved_on is None:
        return "prepared"
    if told == ACCEPTED:
        return "taken"
    if offer.called_back_on is not None:
        return "called_back"
    return "declined" if told == DECLINED else "offered"


def offers_of(session: Session, case: Case) -> list[Transfer]:
    """Those of this case, the one that counts last: one that still stands, and of those the one written last."""
    asked = select(Transfer).where(Transfer.case == case.id, Transfer.subject == case.subject, ~Transfer.erased)
    return sorted(session.scalars(asked), key=lambda offer: (_STANDING.index(state(offer)), _written(offer)))


def _written(offer: Transfer) -> tuple[tuple[int, ...], bytes]:
    """Ids are in no order where clocks differ; the stamp of the first line is the same for everybody."""
    return Heads.decode(offer.st).first or (), offer.id


def judge(session: Session, today: date, case: Case, about: tuple[bytes, Mapping[str, Answer]]) -> Iterator[Finding]:
    """`about` is the record's id and its answers. Written down it is no offer yet, so all of this only warns."""
    for found in _judge(session, today, case, about):
        yield replace(found, severity="warning")


def against_making(session: Session, today: date, offer: Transfer, case: Case) -> tuple[Finding, ...]:
    """Why a supervisor cannot make this offer now; nobody can override it."""
    return tuple(_judge(session, today, case, (offer.id, {"offered_to": offer.offered_to})))


def judge_closing(session: Session, case: Case) -> Iterator[Finding]:
    """A case that is offered is closed neither before nor while it is answered: nobody would have it."""
    if any(state(offer) == "offered" for offer in offers_of(session, case)):
        yield Finding("reason", "closure.still_offered", STILL_OFFERED)


def begun_with(session: Session, kind: str, case: Case) -> dict[str, Answer]:
    """What the closure of a case that was taken over begins with; every other form begins blank."""
    if kind == "closure" and any(state(offer) == "taken" for offer in offers_of(session, case)):
        return {"reason": "transferred"}
    return {}


def is_allowed(session: Session, subject: bytes, receiver: Answer, today: date) -> bool:
    """Whether permission and agreement let name and record go there today."""
    return any(_reaches(session, subject, party, today) for party in parties(session, receiver))


def parties(session: Session, name: Answer) -> list[Party]:
    """The trusted devices of the house of this name."""
    rows = session.execute(
        select(Device.id, Organisation.name)
        .join(Organisation, Organisation.id == Device.organisation)
        .where(Device.standing == "trusted", Organisation.kind == "shelter", ~Organisation.ours)
    )
    return [party_of(session, device) for device, called in rows if same_name(called, name)]


def _judge(session: Session, today: date, case: Case, about: tuple[bytes, Mapping[str, Answer]]) -> Iterator[Finding]:
    record, answers = about
    if not Origins(session).is_own(case):
        yield Finding("offered_to", "transfer.not_ours", NOT_OURS)
    elif case.voided is not None or is_closed(case.case_status):
        yield Finding("offered_to", "transfer.closed", CLOSED)
    if any(offer.id != record and state(offer) in {"offered", "taken"} for offer in offers_of(session, case)):
        yield Finding("offered_to", "transfer.already", ALREADY)
    yield from _judge_receiver(session, case.subject, answers.get("offered_to"), today)


def _judge_receiver(session: Session, subject: bytes, receiver: Answer, today: date) -> Iterator[Finding]:
    """A finding is about this house: with another in its place it is judged as new."""
    there, to = parties(session, receiver), (("receiver", receiver),) if isinstance(receiver, str) else ()
    rules = [rules_for(session, party, today.isoformat()) for party in there]
    agreed = [each.terms for each in rules if each.terms is not None]
    if not there:
        yield Finding("offered_to", "transfer.no_partner", NO_PARTNER, facts=to)
    elif not any(terms.level == "identity" and terms.purposes & _ABOUT for terms in agreed):
        yield Finding("offered_to", "transfer.no_agreement", NO_AGREEMENT, facts=to)
    elif not is_allowed(session, subject, receiver, today):
        yield Finding("offered_to", "transfer.no_permission", NO_PERMISSION, facts=to)


def _reaches(session: Session, subject: bytes, party: Party, today: date) -> bool:
    """Asked of the same judge that decides what goes into a bundle, with the permissions about this alone."""
    sheets = consented.sheets_of(session, subject).get(subject, [])
    about = [sheet for sheet in sheets if sheet.get("consent_purpose") in _ABOUT]
    return consented.scope_of(about, rules_for(session, party, today.isoformat())).level == "identity"
