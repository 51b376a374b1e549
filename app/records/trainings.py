"""Trainings of the staff: who was there by name, how many workers there were then, and what figures need of both."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, TypeGuard

from sqlalchemy import select

from app.forms.findings import Finding
from app.forms.partial_date import read
from app.forms.shapes import NUMBER
from app.forms.training import TRAINING
from app.i18n import QT_TRANSLATE_NOOP
from app.records.case_records import answers_of
from app.records.errors import NoSuchRecord
from app.records.local import record_id
from app.records.origins import Origins, at
from app.records.past import Past, pasts_of
from app.reports.staff import Known, Staff, There
from app.reports.told import NOT_SHARED, REASON
from app.sync.parties import our_organisation
from db.columns import fields_of
from db.lines import WHY
from db.missing import NOT_APPLICABLE, reason_of
from db.models import Training, Worker

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from datetime import date, datetime

    from sqlalchemy.orm import Session

    from app.records.told import Told
    from db.lines import Line
    from db.types import Answer

NO_SUCH_WORKER: Final = QT_TRANSLATE_NOOP("Findings", "Somebody in this list does not work here. Choose them anew.")
_COUNTED: Final = frozenset({"statistics"})


@dataclass(frozen=True, slots=True)
class Counted:
    """How many are written down, and of one year our own with their hours."""

    trainings: int
    of_year: int
    hours: float


@dataclass(frozen=True, slots=True)
class Corrected:
    """One correction: when, who and why, and what stood there before; `worker` is empty for one made elsewhere.

    `told` is what the file says that brought it in: then `at` and `worker` are when and by whom it was brought.
    """

    at: str
    worker: str
    why: str
    before: tuple[tuple[str, Answer], ...]
    told: Told | None = None


@dataclass(frozen=True, slots=True)
class TrainingCard:
    """One training as its answers stand; those in `withheld` never came to this laptop.

    `day` is the day, or the month where only that is known here. `names` are the workers who were there, as far as
    this vault knows them. `written_by` is empty where another wrote it: then `origin` names another organisation, or
    it was written on another laptop of this house. `why_void` is empty where it is not void.
    """

    training: str
    day: Answer
    answers: dict[str, Answer]
    names: tuple[str, ...]
    written_by: str
    origin: str
    withheld: frozenset[str]
    disputed: bool
    voided: bool
    why_void: str
    corrected: tuple[Corrected, ...]


def newest(session: Session, most: int) -> tuple[TrainingCard, ...]:
    """So many, the newest first; those without a day come last, the latest written first."""
    days = select(Training.held_on, Training.held_on_month, Training.id).where(~Training.erased)
    told = sorted(((_day_of(*said), known) for *said, known in session.execute(days)), reverse=True)[:most]
    rows = session.scalars(select(Training).where(Training.id.in_([known for _, known in told])))
    names = {worker.id.hex(): worker.name for worker in everybody(session)}
    found = {past.record.id: _card(past, names) for past in pasts_of(session, rows, Origins(session))}
    return tuple(found[known] for _, known in told)


def count(session: Session, year: str) -> Counted:
    """Those of a year are our own that stand; hours as far as they are known."""
    told = select(Training.held_on, Training.held_on_month, Training.hours, Training.voided, Training.st)
    rows = session.execute(told.where(~Training.erased)).all()
    origins = Origins(session)
    own = [
        hours
        for *day, hours, voided, st in rows
        if voided is None and _day_of(*day).startswith(year) and not origins.began(st)
    ]
    return Counted(len(rows), len(own), sum(float(each) for each in own if _is_number(each)))


def _day_of(day: Answer, month: Answer) -> str:
    """The month where the day stayed elsewhere; empty where neither is known."""
    found = month if day is None else day
    return found if isinstance(found, str) else ""


def _is_number(told: object) -> TypeGuard[str]:
    return isinstance(told, str) and NUMBER.fullmatch(told) is not None


def find(session: Session, training: str) -> Training:
    found = session.get(Training, record_id(training))
    if found is None or found.erased:
        raise NoSuchRecord
    return found


def _card(past: Past, names: Mapping[str, str]) -> TrainingCard:
    record, first = past.record, past.first
    answers = answers_of(record)
    came = answers.get("attended")
    return TrainingCard(
        training=record.id.hex(),
        day=answers.get("held_on", getattr(record, "held_on_month", None)),
        answers=answers,
        names=tuple(names[str(each)] for each in came if str(each) in names) if isinstance(came, list) else (),
        written_by=past.origins.worker(first.rep, first.worker) if first is not None else "",
        origin=past.origins.organisation(first.rep) if first is not None else "?",
        withheld=withheld(past),
        disputed=record.ndis > 0,
        voided=getattr(record, "voided", None) is not None,
        why_void=_why_void(past.lines),
        corrected=tuple(_corrections(past)),
    )


def withheld(past: Past) -> frozenset[str]:
    """What stayed where it was written: a line says that something was kept back, never what."""
    if not any(line.held for line in past.lines):
        return frozenset()
    fields = fields_of(Training)
    return frozenset(
        asked.name
        for asked in TRAINING.fields
        if getattr(past.record, asked.name) is None and fields[asked.name].travels not in _COUNTED
    )


def _corrections(past: Past) -> Iterator[Corrected]:
    """The oldest first."""
    before: dict[str, Answer] = {}
    for line in sorted(past.lines, key=lambda line: line.hlc):
        told = {name: said for name, (said, _) in (line.body or {}).items() if _is_typed(name)}
        if told and line is not past.first and WHY in (line.body or {}):
            was = tuple((name, before.get(name)) for name in told)
            worker = past.origins.worker(line.rep, line.worker)
            yield Corrected(at(line.hlc), worker, str((line.body or {})[WHY][0]), was, past.told(line))
        before |= told


def _is_typed(name: str) -> bool:
    asked = TRAINING.get(name)
    return asked is not None and not asked.by_app


def _why_void(lines: Iterable[Line]) -> str:
    said = [str(line.body[WHY][0]) for line in lines if line.body and "voided" in line.body and WHY in line.body]
    return said[-1] if said else ""


# -- the workers of this vault


def everybody(session: Session) -> list[Worker]:
    """Those who left too: they were there when they were there."""
    return list(session.scalars(select(Worker).order_by(Worker.added, Worker.code)))


def strangers(session: Session, answers: Mapping[str, Answer], before: Answer = None) -> tuple[Finding, ...]:
    """Nobody is written down who does not work here; who stood there `before` may stay."""
    came = answers.get("attended")
    known = {worker.id.hex() for worker in everybody(session)} | set(before if isinstance(before, list) else ())
    if isinstance(came, list) and not set(map(str, came)) <= known:
        return (Finding("attended", "training.no_such_worker", NO_SUCH_WORKER, form=TRAINING.name),)
    return ()


def workers_then(session: Session, answers: Mapping[str, Answer], today: date) -> int:
    """How many worked here on the day of the training, as far as it is known, and all who were there."""
    span, came = read(answers.get("held_on")), answers.get("attended")
    first, last = (span.low, span.high) if span is not None else (today, today)
    there = {worker.id.hex() for worker in everybody(session) if _worked(worker, first, last)}
    return len(there | set(map(str, came if isinstance(came, list) else ())))


def _worked(worker: Worker, first: date, last: date) -> bool:
    return _day(worker.added) <= last and (worker.left is None or _day(worker.left) >= first)


def _day(moment: datetime) -> date:
    """On this laptop's calendar."""
    return moment.astimezone().date()


# -- for figures


def staff(session: Session) -> Staff:
    """The workers of this vault, and who of them was at which training. A coordinator that keeps no list of its own
    counts other houses alone.
    """
    told = select(Training.held_on, Training.held_on_month, Training.attended, Training.st)
    origins = Origins(session)
    rows = session.execute(told.where(~Training.erased, Training.voided.is_(None))).all()
    own = [_there(_day_of(*day), came) for *day, came, st in rows if not origins.began(st)]
    if not own and our_organisation(session).kind == "coordinator":
        return Staff()
    return Staff(
        workers=tuple(
            Known(
                worker.id.hex(),
                _day(worker.added).isoformat(),
                _day(worker.left).isoformat() if worker.left is not None else "",
            )
            for worker in everybody(session)
        ),
        trainings=tuple(own),
    )


def _there(day: str, came: Answer) -> There:
    """That it does not apply to our workers is nobody. Without a word it was written on another laptop of the house,
    where it has to be answered, and nobody knows here who came.
    """
    reason = reason_of(came)
    if isinstance(came, list):
        return There(day, tuple(map(str, came)))
    if reason is not None:
        return There(day, gap="" if reason == NOT_APPLICABLE else REASON + reason)
    return There(day, gap=NOT_SHARED)
