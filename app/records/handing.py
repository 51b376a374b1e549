"""How the handing over of one case stands, for its page: offered by us, offered to us, or taken over by us before."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from sqlalchemy import select

from app.records.closing import is_closed
from app.records.origins import Origins
from app.records.transferring import is_allowed, offers_of, state
from app.sync.offered import same_name
from db.heads import Heads
from db.models import Case, Transfer

if TYPE_CHECKING:
    from datetime import date

    from sqlalchemy.orm import Session

    from app.records.transferring import State
    from db.base import Kept

Side = Literal["ours", "theirs", "before"]


@dataclass(frozen=True, slots=True)
class Handing:
    """`side`: an offer of ours, one of theirs to us, or the case that came before this one.

    `organisation` is the other house; `day` that of the latest step, `offered_on` that of the offer. `case` is the
    other case that is here. `heard`: known by phone or letter only. `crossed`: called back, but taken over meanwhile.
    `allowed`: permission and agreement still let it go. `closed`: our own case is closed.
    """

    side: Side
    state: State
    offer: str
    organisation: str
    offered_on: str
    day: str
    why: str
    number: str
    case: str
    heard: bool
    crossed: bool
    allowed: bool
    closed: bool


def handing(session: Session, case: Case, us: str, today: date) -> Handing | None:
    """The latest offer of this case that was no mistake; `us` is the name of our organisation."""
    origins = Origins(session)
    standing = [offer for offer in offers_of(session, case) if state(offer) != "void"]
    if origins.is_own(case):
        own = [offer for offer in standing if origins.is_own(offer)]
        if own:
            return _ours(session, own[-1], case, today)
        return _before(session, case, origins)
    made = [each for each in standing if state(each) != "prepared" and same_name(each.offered_to, us)]
    return _theirs(session, made[-1], origins) if made else None


def _ours(session: Session, offer: Transfer, case: Case, today: date) -> Handing:
    how = state(offer)
    heard = offer.their_answer is None and offer.heard is not None
    return _handing(
        "ours",
        offer,
        organisation=_text(offer.offered_to),
        heard=heard,
        allowed=how != "offered" or is_allowed(session, offer.subject, offer.offered_to, today),
        closed=is_closed(case.case_status),
    )


def _theirs(session: Session, offer: Transfer, origins: Origins) -> Handing:
    taken = session.get(Case, offer.taken_as) if offer.taken_as is not None else None
    return _handing(
        "theirs",
        offer,
        organisation=_origin(origins, offer),
        case=taken.id.hex() if taken is not None and origins.is_own(taken) else "",
    )


def _before(session: Session, case: Case, origins: Origins) -> Handing | None:
    """The offer under which this case came, with the case as it was sent."""
    asked = select(Transfer).where(Transfer.taken_as == case.id, ~Transfer.erased, Transfer.voided.is_(None))
    offer = session.scalars(asked).first()
    earlier = session.get(Case, offer.case) if offer is not None and offer.case is not None else None
    if offer is None or earlier is None or earlier.subject != offer.subject or origins.is_own(offer):
        return None
    return _handing("before", offer, organisation=_origin(origins, offer), case=earlier.id.hex())


def _handing(side: Side, offer: Transfer, **more: str | bool) -> Handing:
    how = state(offer)
    days = {"called_back": offer.called_back_on, "prepared": offer.asked_on, "offered": offer.approved_on}
    reasons = {"called_back": offer.called_back_why, "declined": offer.answer_why}
    facts: dict[str, str | bool] = {"case": "", "heard": False, "allowed": True, "closed": False, **more}
    return Handing(
        side=side,
        state=how,
        offer=offer.id.hex(),
        offered_on=_text(offer.approved_on),
        day=_text(days.get(how, offer.answered_on if offer.their_answer is not None else offer.heard_on)),
        why=_text(reasons.get(how)),
        number=_text(offer.their_number),
        crossed=how == "taken" and offer.called_back_on is not None,
        **facts,  # type: ignore[arg-type]
    )


def _origin(origins: Origins, record: Kept) -> str:
    return origins.organisation((Heads.decode(record.st).first or (0, 0, 0))[1])


def _text(answer: object) -> str:
    return answer if isinstance(answer, str) else ""
