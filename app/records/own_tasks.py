"""Tasks that the app words and opens by itself, for a supervisor."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import blake2b
from typing import TYPE_CHECKING, Final

from app.forms.casework.task import TASK
from app.i18n import QT_TRANSLATE_NOOP
from db.models import Task

if TYPE_CHECKING:
    from datetime import date

    from sqlalchemy.orm import Session

    from app.records.intake import House
    from db.models import AssessmentRisk, Referral

SUPERVISOR: Final = QT_TRANSLATE_NOOP("Cases", "Supervisor")
RISK_TO_SELF: Final = QT_TRANSLATE_NOOP(
    "Cases",
    "Risk of suicide or self-harm: talk with the person and the worker today, and see to it that they are safe.",
)
READ_OVERRIDE: Final = QT_TRANSLATE_NOOP("Cases", "A referral was made without permission: read the reason today.")
"""Kept in English, as every code is: a page shows them in its own language through the context Cases."""


@dataclass(frozen=True, slots=True)
class Asking:
    """`what` is said to whom; `about` is the fact of its record for which it is asked, where it is asked for each.

    `kind` names it where `what` holds a name that may be spelt anew.
    """

    what: str
    who: str = SUPERVISOR
    about: str = ""
    kind: str = ""

    @property
    def named(self) -> str:
        kind = self.kind or self.what
        return f"{kind}\0{self.about}" if self.about else kind


def keep_for_supervisor(
    session: Session, house: House, record: AssessmentRisk | Referral, asked: Asking, *, wanted: bool
) -> None:
    """When the record is void the task is no longer needed; otherwise only a person ends it."""
    if record.voided is not None:
        let_fall(session, record, asked)
    elif wanted:
        open_once(session, house.today, record, asked)


def open_once(session: Session, today: date, record: AssessmentRisk | Referral, asked: Asking) -> None:
    """Once, however often the record is saved or merged; urgent, and due today."""
    known, task = standing(session, record, asked)
    if task is None:
        session.add(
            Task(
                id=known, subject=record.subject, case=record.case, form_version=TASK.stamp,
                what=asked.what, who=asked.who, due_on=today.isoformat(), urgent="yes", state="open",
            )
        )  # fmt: skip


def let_fall(session: Session, record: AssessmentRisk | Referral, asked: Asking) -> None:
    _, task = standing(session, record, asked)
    if task is not None and not task.erased and task.state == "open":
        task.state = "not_needed"


def standing(session: Session, record: AssessmentRisk | Referral, asked: Asking) -> tuple[bytes, Task | None]:
    """The id of the task and the task, if there is one. Where a record of somebody else sits, it has another id."""
    what = asked.named
    known = name_of(record.id, what)
    task = session.get(Task, known)
    while task is not None and task.subject != record.subject:
        known = name_of(known + record.subject, what)
        task = session.get(Task, known)
    return known, task


def name_of(record: bytes, what: str) -> bytes:
    """The same on every machine, so that two desks that save one assessment open one task."""
    return blake2b(record, digest_size=16, person=blake2b(what.encode(), digest_size=16).digest()).digest()
