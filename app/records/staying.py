"""One person sleeps in one place, and two in one bed only if somebody looked at it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from sqlalchemy import or_, select

from app.forms.findings import Finding
from app.i18n import QT_TRANSLATE_NOOP
from db.folding import fold
from db.models import Stay

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from sqlalchemy.orm import Session

    from db.models import Case
    from db.types import Answer

ALREADY_HERE: Final = QT_TRANSLATE_NOOP(
    "Findings", "The person has another stay that has not ended. End that one first, with its last morning."
)
BED_TAKEN: Final = QT_TRANSLATE_NOOP(
    "Findings", "Bed {bed} in room {room} is taken by somebody else on some of these nights."
)
BED_TAKEN_SOMEWHERE: Final = QT_TRANSLATE_NOOP(
    "Findings", "Bed {bed} is taken by somebody else on some of these nights. No room is written."
)


def judge(session: Session, case: Case, record: bytes, answers: Mapping[str, Answer]) -> Iterator[Finding]:
    """The finding stands beside the bed and names the bed and its room, never the person who lies there."""
    others = select(Stay).where(Stay.id != record, Stay.voided.is_(None), ~Stay.erased)
    if not isinstance(answers.get("moved_out_on"), str):
        own = session.scalars(others.where(Stay.subject == case.subject))
        if any(not isinstance(each.moved_out_on, str) for each in own):
            yield Finding("moved_in_on", "stay.already_here", ALREADY_HERE)
    first, bed = answers.get("moved_in_on"), _bed(answers.get("room"), answers.get("bed"))
    if bed is None or not isinstance(first, str):
        return
    still_here = or_(Stay.moved_out_on.is_(None), Stay.moved_out_on >= first)
    rows = session.scalars(others.where(Stay.bed.is_not(None), still_here, Stay.subject != case.subject))
    if any(_bed(each.room, each.bed) == bed and _overlaps(answers, each) for each in rows):
        yield _taken(answers.get("room"), answers.get("bed"))


def _taken(room: Answer, bed: Answer) -> Finding:
    words = BED_TAKEN if isinstance(room, str) else BED_TAKEN_SOMEWHERE
    named = (("bed", bed), ("room", room))
    facts = tuple((name, " ".join(said.split())) for name, said in named if isinstance(said, str))
    return Finding("bed", "stay.bed_taken", words, "warning", facts=facts)


def _bed(room: Answer, bed: Answer) -> tuple[str, str] | None:
    if not isinstance(bed, str):
        return None
    return (" ".join(fold(room).split()) if isinstance(room, str) else "", " ".join(fold(bed).split()))


def _overlaps(answers: Mapping[str, Answer], other: Stay) -> bool:
    """Nights, not days: who leaves in the morning frees the bed for the same evening."""
    mine, theirs = (answers.get("moved_in_on"), answers.get("moved_out_on")), (other.moved_in_on, other.moved_out_on)
    return _begins_before(mine[0], theirs[1]) and _begins_before(theirs[0], mine[1])


def _begins_before(first_night: Answer, last_morning: Answer) -> bool:
    return not isinstance(last_morning, str) or (isinstance(first_night, str) and first_night < last_morning)
