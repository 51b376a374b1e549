"""One person sleeps in one place and each night once, and two in one bed only if somebody looked at it."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from sqlalchemy import or_, select

from app.forms.findings import Finding
from app.i18n import QT_TRANSLATE_NOOP
from app.records.house import day_of, is_over_unknown
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
SAME_STAY: Final = QT_TRANSLATE_NOOP(
    "Findings", "This stay is written down already, with the same first night and end."
)
TWICE: Final = QT_TRANSLATE_NOOP(
    "Findings", "The person has another stay from {first} to {last}. Nights in both are counted twice."
)
BED_TAKEN: Final = QT_TRANSLATE_NOOP(
    "Findings", "Bed {bed} in room {room} is taken by somebody else on some of these nights."
)
BED_TAKEN_SOMEWHERE: Final = QT_TRANSLATE_NOOP(
    "Findings", "Bed {bed} is taken by somebody else on some of these nights. No room is written."
)


class _Nights(NamedTuple):
    """The nights from `first` to the one before `last`; without a `last` there is no end."""

    first: date
    last: date | None

    def meet(self, other: _Nights) -> bool:
        """Nights, not days: who leaves in the morning frees the bed for the same evening."""
        return (other.last is None or self.first < other.last) and (self.last is None or other.first < self.last)


def judge(session: Session, today: date, case: Case, saving: tuple[bytes, Mapping[str, Answer]]) -> Iterator[Finding]:
    """The finding stands beside the bed and names the bed and its room, never the person who lies there."""
    record, answers = saving
    mine = _nights(answers.get("moved_in_on"), answers.get("moved_out_on"), answers.get("left_how"))
    if mine is None:
        return
    others = select(Stay).where(Stay.id != record, Stay.voided.is_(None), ~Stay.erased)
    yield from _against_own(
        mine, [each for each in map(_of, session.scalars(others.where(Stay.subject == case.subject))) if each], today
    )
    bed = _bed(answers.get("room"), answers.get("bed"))
    if bed is None:
        return
    still_here = or_(Stay.moved_out_on.is_(None), Stay.moved_out_on >= mine.first.isoformat())
    rows = session.scalars(others.where(Stay.bed.is_not(None), still_here, Stay.subject != case.subject))
    beside = [each.id.hex() for each in rows if _bed(each.room, each.bed) == bed and _meets(mine, _of(each))]
    if beside:
        yield _taken(answers.get("room"), answers.get("bed"), sorted(beside))


def _against_own(mine: _Nights, others: list[_Nights], today: date) -> Iterator[Finding]:
    """Refused while another of hers goes on, or where it is the same one again; what overlaps otherwise is named.

    That two go on is a finding of its own: one that overlapped is not opened again, and one of two may be ended.
    """
    met = [each for each in others if mine.meet(each)]
    if mine in others:
        yield Finding("moved_in_on", "stay.same", SAME_STAY, facts=(("first", mine.first.isoformat()),))
    elif any(each.last is None or each.last > today for each in met):
        yield Finding("moved_in_on", "stay.already_here", ALREADY_HERE)
        if mine.last is None:
            yield Finding("moved_in_on", "stay.already_here", ALREADY_HERE, facts=(("both", "go on"),))
    else:
        for each in met:
            days = (("first", each.first.isoformat()), ("last", str(each.last)))
            both = str(_both(mine, each))
            yield Finding("moved_in_on", "stay.twice", TWICE, "warning", facts=(*days, ("nights", both)))


def _both(mine: _Nights, theirs: _Nights) -> tuple[date, date | None]:
    """The nights that are in both: more of them are another thing to look at."""
    ends = [last for last in (mine.last, theirs.last) if last is not None]
    return max(mine.first, theirs.first), min(ends, default=None)


def _of(stay: Stay) -> _Nights | None:
    return _nights(stay.moved_in_on, stay.moved_out_on, stay.left_how)


def _nights(came: Any, went: Any, left_how: Any) -> _Nights | None:
    """Of one that ended nobody knows when only the first night is sure."""
    first = day_of(came)
    if first is None:
        return None
    if is_over_unknown(went, left_how):
        return _Nights(first, first + timedelta(days=1))
    return _Nights(first, day_of(went))


def _meets(mine: _Nights, theirs: _Nights | None) -> bool:
    return theirs is not None and mine.meet(theirs)


def _taken(room: Answer, bed: Answer, beside: list[str]) -> Finding:
    """Which stays those are is in no word of it; nights beside somebody else are a finding of their own."""
    words = BED_TAKEN if isinstance(room, str) else BED_TAKEN_SOMEWHERE
    named = (("bed", bed), ("room", room))
    facts = tuple((name, " ".join(said.split())) for name, said in named if isinstance(said, str))
    return Finding("bed", "stay.bed_taken", words, "warning", facts=(*facts, ("stays", " ".join(beside))))


def _bed(room: Answer, bed: Answer) -> tuple[str, str] | None:
    if not isinstance(bed, str):
        return None
    return (" ".join(fold(room).split()) if isinstance(room, str) else "", " ".join(fold(bed).split()))
