"""Show what would go to a partner now: how many people and changes, and who is kept back for which reason."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import select

from app.records.local import today
from app.sync.outgoing import Outgoing
from app.sync.parties import party_of
from db.models import Case

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sqlalchemy.orm import Session

    from app.desk import Desk
    from app.sync.consented import Scope

_SHOWN = 200


@dataclass(frozen=True, slots=True)
class Withheld:
    """So many people, for this reason."""

    reason_code: str
    people: int


@dataclass(frozen=True, slots=True)
class ExportPreview:
    """`items` are case numbers with the level they go at, at most two hundred of them."""

    people: int
    lines: int
    withheld: tuple[Withheld, ...]
    items: tuple[tuple[str, str], ...]


def preview(desk: Desk, partner: str) -> ExportPreview:
    """Nothing is written. Raises NotTrusted."""
    with desk.read("export") as session:
        party = party_of(session, bytes.fromhex(partner))
        outgoing = Outgoing(session, party, today(desk).isoformat())
        for _ in outgoing.lines():
            pass
        tally = outgoing.tally
        reasons = Counter(reason for subject, reason in tally.kept_back.items() if subject not in tally.sent)
        return ExportPreview(
            people=len(tally.sent),
            lines=tally.lines,
            withheld=tuple(Withheld(reason, people) for reason, people in reasons.most_common()),
            items=_items(session, tally.sent),
        )


def _items(session: Session, sent: Mapping[bytes, Scope]) -> tuple[tuple[str, str], ...]:
    some = list(sent)[:_SHOWN]
    numbers = select(Case.subject, Case.number).where(Case.subject.in_(some)).order_by(Case.number)
    return tuple((str(number or ""), sent[subject].level) for subject, number in session.execute(numbers))
