"""The one thing that others write about a person in our care: their answer to a case that we offered to them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from db.folding import fold
from db.lines import PUT
from db.models import Transfer

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from db.lines import Line

KIND: Final = Transfer.kind
ANSWERS: Final = frozenset({"their_answer", "answered_on", "answer_why", "their_number", "taken_as"})
"""The fields of the offer that belong to whom it was made to; all others belong to the house that made it."""


def same_name(one: Any, other: Any) -> bool:
    """However it was typed: as consent compares receivers."""
    named = _named(one)
    return bool(named) and named == _named(other)


def answers(session: Session, line: Line, organisation: str) -> bool:
    """Whether this line does nothing but answer an offer that was made to this organisation."""
    if line.kind != KIND or line.verb != PUT or not line.body or not line.body.keys() <= ANSWERS:
        return False
    offer = session.get(Transfer, line.record)
    return offer is not None and offer.subject == line.subject and same_name(offer.offered_to, organisation)


def _named(text: Any) -> str:
    return " ".join(fold(text).split()) if isinstance(text, str) else ""
