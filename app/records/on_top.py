"""What stands above every page of a case, whatever is written on it: danger, red flags, and how she may be reached."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from sqlalchemy import select

from app.records import case_records, case_words
from db.models import RedFlag

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from app.records.case_records import CaseRecords
    from db.types import Answer

_TOLD: Final = ("safe_method", "must_not_know", "danger_details")


@dataclass(frozen=True, slots=True)
class OnTop:
    """`dangers` are labels for the context Codes, `contact_warning` a sentence for the context Cases.

    `flags` are the words of the warnings that are not over, of every case of the person. `number` is of the case.
    """

    dangers: tuple[str, ...]
    contact_warning: str
    answers: dict[str, Answer]
    flags: tuple[str, ...]
    number: str = ""


def on_top(session: Session, records: CaseRecords) -> OnTop:
    person, identity = records.person, records.identity
    own = case_records.answers_of(identity) if identity is not None else {}
    told = case_records.sheet_of(records)
    return OnTop(
        dangers=case_words.dangers_of(person.danger_flags if person is not None else None),
        contact_warning=case_words.contact_warning(own.get("safe_method")),
        answers={name: told[name] for name in _TOLD if name in told},
        flags=_flags(session, records.case.subject),
        number=records.case.number or "",
    )


def _flags(session: Session, subject: bytes) -> tuple[str, ...]:
    """Oldest first; danger does not end with a case."""
    standing = select(RedFlag).where(RedFlag.subject == subject, RedFlag.voided.is_(None), ~RedFlag.erased)
    open_ones = [each for each in session.scalars(standing.order_by(RedFlag.id)) if each.resolved_on is None]
    return tuple(each.wording for each in open_ones if isinstance(each.wording, str))
