"""What a record is good for and what it was used for: how whole it is, and which releases counted it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

from app.records import case_records, quality_ground, release_people
from app.records.errors import NoSuchRecord
from app.records.local import record_id, today
from app.records.release_people import UsedIn
from app.reports.indicators.ind38_completeness import FIELDS
from app.reports.quality import words_of
from app.roles import may
from db.guarded import MAY_BE_GUARDED
from db.missing import reason_of

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from app.desk import Desk
    from app.records.case_records import CaseRecords

Grade = Literal["complete", "in_part", "to_look_at"]
_STILL_TO_ASK: Final = "not_asked"


@dataclass(frozen=True, slots=True)
class RecordUse:
    """`open` are questions that figures rest on and nobody asked yet, as (kind, name); `look` what contradicts or
    stands out, as (kind, name, words in the context Quality). `releases` counted it, the newest first. What the person
    declined or does not know was asked, and makes no record worse.
    """

    open: tuple[tuple[str, str], ...]
    look: tuple[tuple[str, str, str], ...]
    of: int
    releases: tuple[UsedIn, ...]

    @property
    def grade(self) -> Grade:
        if self.look:
            return "to_look_at"
        return "in_part" if self.open else "complete"


def record_use(desk: Desk, case: str) -> RecordUse:
    """Of one case and its person alone: nobody else's numbers are in it. Raises NoSuchRecord."""
    with desk.read("look") as session:
        records = case_records.of_case(session, record_id(case))
        if records.case.erased:
            raise NoSuchRecord
        subject = records.case.subject
        look = _look(session, subject, today(desk).isoformat(), guarded=may(desk.worker.role, "see_guarded"))
        return RecordUse(_open(records), look, len(FIELDS), release_people.used_in(session, subject))


def _open(records: CaseRecords) -> tuple[tuple[str, str], ...]:
    of = {each.kind: each for each in records.asked()}
    return tuple((kind, name) for kind, name in FIELDS if _is_open(getattr(of.get(kind), name, None)))


def _is_open(said: object) -> bool:
    return said is None or reason_of(said) == _STILL_TO_ASK


def _look(session: Session, subject: bytes, day: str, *, guarded: bool) -> tuple[tuple[str, str, str], ...]:
    """What supervisors alone may see is told to them alone."""
    found = quality_ground.of_person(session, subject, day)
    told = {(kind, name, code) for kind, _, name, code in found if guarded or kind not in MAY_BE_GUARDED}
    return tuple((kind, name, words_of(code)) for kind, name, code in sorted(told))


__all__ = ["Grade", "RecordUse", "UsedIn", "record_use"]
