"""The house's list of trainings: read by everybody, kept by supervisors; about the staff, and about no survivor."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final, Literal

from app.forms.catalogue import is_by_app
from app.forms.check import check, errors
from app.forms.training import TRAINING
from app.records import correction, derive, filled, trainings
from app.records.case_records import answers_of
from app.records.errors import AlreadyVoided, AnswersRefused, NoSuchRecord, ReasonMissing
from app.records.local import record_id, today
from app.records.origins import Origins
from app.records.past import past_of
from app.records.trainings import Corrected, Counted, TrainingCard
from db.errors import VaultError
from db.journal import seen_in
from db.models import Training
from db.types import new_id

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from app.desk import Desk
    from app.forms.findings import Finding
    from db.types import Answer

KIND: Final = TRAINING.name
VERB: Final = "keep_trainings"
AT_ONCE: Final = 50


@dataclass(frozen=True, slots=True)
class OpenTraining:
    """What a form begins with. `training` is the id under which it will be saved, `saved` whether it has been already.

    Names in `withheld` stayed on the laptop where it was written, so nobody corrects them here. `workers` are all that
    may be chosen: id and name.
    """

    training: str
    saved: bool
    answers: dict[str, Answer] = field(default_factory=dict)
    withheld: frozenset[str] = frozenset()
    seen: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Amended:
    """The answers that change (None makes one blank), and the reason. `seen` is what the page showed."""

    training: str
    answers: dict[str, Answer]
    why: str
    seen: dict[str, Any] = field(default_factory=dict)


def list_trainings(desk: Desk, most: int = AT_ONCE) -> tuple[TrainingCard, ...]:
    """So many, the newest first, void ones too; those of partners where they told us of them."""
    with desk.read("look") as session:
        return trainings.newest(session, most)


def count_trainings(desk: Desk) -> Counted:
    """How many are written down, and of this year our own with their hours."""
    with desk.read("look") as session:
        return trainings.count(session, str(today(desk).year))


def list_staff(desk: Desk) -> tuple[tuple[str, str], ...]:
    """Who may have been at a training: the id and the name of everybody who works or worked at this vault, by name."""
    with desk.read("look") as session:
        found = sorted(trainings.everybody(session), key=lambda worker: worker.name.casefold())
        return tuple((worker.id.hex(), worker.name) for worker in found)


def open_training(desk: Desk, act: Literal["new", "correct"], what: str, made: str = "") -> OpenTraining:
    """`what` is the training that is corrected; `made` the id that a form was given when it was first opened."""
    with desk.read(VERB) as session:
        if act == "new":
            known = made or new_id().hex()
            return OpenTraining(known, bool(made) and session.get(Training, record_id(made)) is not None)
        kept = _ours(session, what)
        past = past_of(session, kept, Origins(session))
        seen = {kept.id.hex(): seen_in(kept)}
        return OpenTraining(kept.id.hex(), False, answers_of(kept), trainings.withheld(past), seen)


def check_training(desk: Desk, answers: dict[str, Answer], corrects: str = "") -> tuple[Finding, ...]:
    """The same judgement as saving makes, or as correcting the training `corrects`; nothing is written."""
    with desk.read(VERB) as session:
        if not corrects:
            return _new(session, desk, answers)[1]
        kept = _ours(session, corrects)
        before = answers_of(kept)
        after = {name: told for name, told in {**before, **answers}.items() if told is not None}
        return correction.brought_in(TRAINING, before, after, today(desk)) + _strangers(session, kept, answers)


def add_training(desk: Desk, training: str, answers: dict[str, Answer], draft_key: str | None = None) -> str:
    """Saved twice, it is made once. AnswersRefused carries every finding, and nothing was saved."""
    with desk.write(VERB) as session:
        known = record_id(training)
        if session.get(Training, known) is None:
            sheet, found = _new(session, desk, answers)
            if errors(found):
                raise AnswersRefused(found)
            sheet |= filled.worked_out(KIND, sheet, today(desk))
            sheet["workers_then"] = trainings.workers_then(session, sheet, today(desk))
            sheet |= derive.months(KIND, sheet)
            session.add(Training(id=known, subject=known, form_version=TRAINING.stamp, **sheet))
            session.flush()
            desk.audit(session, VERB, kind=KIND, record=known)
        elif session.get_one(Training, known).subject != known:
            raise NoSuchRecord
    if draft_key is not None:
        with suppress(VaultError, OSError):  # it is saved: a draft that stays behind makes no second record
            desk.drafts.drop(desk.worker_id, KIND, draft_key)
    return known.hex()


def correct_training(desk: Desk, amended: Amended) -> None:
    """The old value stays readable. AnswersRefused where the correction would bring in an error."""
    desk.gate(VERB)
    if not amended.why.strip():
        raise ReasonMissing
    with desk.write(VERB, why=amended.why.strip(), seen=amended.seen or None) as session:
        kept = _ours(session, amended.training)
        found = _strangers(session, kept, amended.answers)
        if errors(found):
            raise AnswersRefused(found)
        correction.correct(kept, None, amended.answers, today(desk))
        if {"held_on", "attended"} & amended.answers.keys():
            now = trainings.workers_then(session, answers_of(kept), today(desk))
            if kept.workers_then != now:
                kept.workers_then = now
        session.flush()
        desk.audit(session, VERB, kind=KIND, record=kept.id)


def void_training(desk: Desk, training: str, why: str) -> None:
    """It leaves the figures, stays readable, and says why."""
    desk.gate(VERB)
    if not why.strip():
        raise ReasonMissing
    with desk.write(VERB, why=why.strip()) as session:
        kept = _ours(session, training)
        if kept.voided is not None:
            raise AlreadyVoided
        kept.voided = "yes"
        session.flush()
        desk.audit(session, VERB, kind=KIND, record=kept.id)


def _new(session: Session, desk: Desk, answers: dict[str, Answer]) -> tuple[dict[str, Answer], tuple[Finding, ...]]:
    """What a new one keeps of what was typed, and what is wrong with it."""
    by_hand = {name: told for name, told in answers.items() if not is_by_app(KIND, name)}
    sheet = TRAINING.tidy(by_hand, today(desk))
    return sheet, check(TRAINING, sheet, today=today(desk)) + trainings.strangers(session, sheet)


def _ours(session: Session, training: str) -> Training:
    """What a partner told us of its own trainings is the partner's to correct."""
    found = trainings.find(session, training)
    if not Origins(session).is_own(found):
        raise NoSuchRecord
    return found


def _strangers(session: Session, kept: Training, answers: dict[str, Answer]) -> tuple[Finding, ...]:
    return trainings.strangers(session, answers, before=kept.attended)


__all__ = [
    "Amended",
    "Corrected",
    "Counted",
    "OpenTraining",
    "TrainingCard",
    "add_training",
    "check_training",
    "correct_training",
    "count_trainings",
    "list_staff",
    "list_trainings",
    "open_training",
    "void_training",
]
