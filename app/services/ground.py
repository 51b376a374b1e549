"""What the house stands on: read by everybody, written by supervisors, asked for until it is written down."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from app.forms.check import check, errors
from app.forms.ground import GROUND, open_questions
from app.records import ground
from app.records.errors import AnswersRefused, ReasonMissing
from app.records.ground import GroundVersion
from app.records.local import today
from app.roles import may

if TYPE_CHECKING:
    from app.desk import Desk
    from db.types import Answer

VERB: Final = "keep_ground"


@dataclass(frozen=True, slots=True)
class GroundView:
    """`answers` are those in force, empty where nothing was written down; `versions` all, the newest first.

    `missing` are questions that have no answer yet, as they are asked (context Forms).
    """

    answers: dict[str, Answer]
    versions: tuple[GroundVersion, ...]
    missing: tuple[str, ...]


def read_ground(desk: Desk) -> GroundView:
    with desk.read("look") as session:
        told = ground.versions(session)
        answers = told[0].answers if told else {}
        return GroundView(answers, told, open_questions(answers))


def ground_due(desk: Desk) -> GroundView | None:
    """For whoever may write it down, while questions of it are open; else None."""
    with desk.read("look") as session:
        if not may(desk.worker.role, VERB) or desk.demonstration:
            return None
        answers = ground.in_force(session)
        missing = open_questions(answers)
        return GroundView(answers, (), missing) if missing else None


def write_ground(desk: Desk, answers: dict[str, Answer], why: str = "") -> None:
    """The old version stays readable. AnswersRefused carries every finding; ReasonMissing where one is changed."""
    desk.gate(VERB)
    sheet = GROUND.tidy(answers, today(desk))
    found = check(GROUND, sheet, today=today(desk))
    if errors(found):
        raise AnswersRefused(found)
    with desk.write(VERB) as session:
        before = ground.in_force(session)
        if before == sheet:
            return
        if before and not why.strip():
            raise ReasonMissing
        ground.keep(session, sheet, why.strip(), (desk.worker_id, desk.store.clock.now()))
        desk.audit(session, VERB, kind=GROUND.name)


__all__ = ["GroundVersion", "GroundView", "ground_due", "read_ground", "write_ground"]
