"""What a house stands on as it is told to its partners: ours on its way out, and theirs kept beside their name.

It is their word, signed with their bundle. What may be done with records stands in the agreement, never here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec
from sqlalchemy import select

from app.forms.check import check, errors
from app.forms.ground import GROUND
from app.records import ground
from app.records.ground_said import GroundSaid
from app.records.partners import moment
from app.sync.parties import our_organisation, rules_for
from db.models import PartnerGround

if TYPE_CHECKING:
    from datetime import date, datetime

    from sqlalchemy.orm import Session

    from app.sync.parties import Party
    from db.types import Answer


class _Told(msgspec.Struct):
    """`form` is the version it was answered on."""

    form: str
    answers: dict[str, Any]


def to_send(session: Session, party: Party, today: str) -> str:
    """Ours, for whom an agreement is in force with; empty for others, and where nothing is written down."""
    answers = ground.in_force(session)
    if not answers or rules_for(session, party, today).terms is None:
        return ""
    return msgspec.json.encode(_Told(GROUND.stamp, answers), order="sorted").decode()


def take_in(session: Session, organisation: bytes, told: str, how: tuple[datetime, date]) -> None:
    """What came with a bundle; `how`: when, and today. What cannot be read is left aside, and never stops a bundle.

    What another laptop of ours says stays out: what holds here is written down here.
    """
    at, today = how
    if not told or organisation == our_organisation(session).id or not read(told, today):
        return
    before = session.scalars(
        select(PartnerGround)
        .where(PartnerGround.organisation == organisation)
        .order_by(PartnerGround.kept.desc(), PartnerGround.id.desc())
        .limit(1)
    ).one_or_none()
    if before is None or before.told != told:
        session.add(PartnerGround(organisation=organisation, told=told, kept=at))
        session.flush()


def read(told: str, today: date) -> dict[str, Answer]:
    """The answers to questions that are known here; none where one of them can be no answer."""
    try:
        found = msgspec.json.decode(told, type=_Told)
    except (msgspec.MsgspecError, ValueError, RecursionError):
        return {}
    answers = GROUND.tidy({name: said for name, said in found.answers.items() if GROUND.get(name)}, today)
    return {} if errors(check(GROUND, answers, today=today)) else answers


def said(session: Session, today: date) -> dict[str, GroundSaid]:
    """By the id of the organisation in hex, the empty word for ours; only those who have said anything."""
    found: dict[str, GroundSaid] = {}
    for row in session.scalars(select(PartnerGround).order_by(PartnerGround.kept, PartnerGround.id)):
        found[row.organisation.hex()] = GroundSaid(read(row.told, today), moment(row.kept))
    own = ground.in_force(session)
    return found | ({"": GroundSaid(own)} if own else {})
