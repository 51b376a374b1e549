"""Tasks that the app words and opens by itself: for a supervisor, or for the worker who is asked to take a case."""

from __future__ import annotations

from hashlib import blake2b
from typing import TYPE_CHECKING, Final

from app.forms.casework.task import TASK
from app.i18n import QT_TRANSLATE_NOOP
from db.models import Task

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from app.records.intake import House
    from db.models import AssessmentRisk, Case, Referral

SUPERVISOR: Final = QT_TRANSLATE_NOOP("Cases", "Supervisor")
RISK_TO_SELF: Final = QT_TRANSLATE_NOOP(
    "Cases",
    "Risk of suicide or self-harm: talk with the person and the worker today, and see to it that they are safe.",
)
READ_OVERRIDE: Final = QT_TRANSLATE_NOOP("Cases", "A referral was made without permission: read the reason today.")
TAKE_OVER: Final = QT_TRANSLATE_NOOP("Cases", "You are asked to take over this case.")
"""Kept in English, as every code is: a page shows them in its own language through the context Cases."""


def asking(house: House, case: Case, worker_code: str, task_id: bytes) -> Task:
    """The other worker's answer to it is to do it, or to say that it is not needed."""
    return Task(
        id=task_id, subject=case.subject, case=case.id, form_version=TASK.stamp,
        what=TAKE_OVER, who=worker_code, due_on=house.today.isoformat(), state="open",
    )  # fmt: skip


def keep_for_supervisor(
    session: Session, house: House, record: AssessmentRisk | Referral, what: str, *, wanted: bool
) -> None:
    """Once, however often the record is saved or merged; urgent, and due today.

    When the record is void the task is no longer needed; otherwise only a person ends it.
    """
    task = session.get(Task, _name(record, what))
    if task is None and wanted and record.voided is None:
        session.add(
            Task(
                id=_name(record, what), subject=record.subject, case=record.case, form_version=TASK.stamp,
                what=what, who=SUPERVISOR, due_on=house.today.isoformat(), urgent="yes", state="open",
            )
        )  # fmt: skip
    elif task is not None and not task.erased and task.state == "open" and record.voided is not None:
        task.state = "not_needed"


def _name(record: AssessmentRisk | Referral, what: str) -> bytes:
    """The same on every machine, so that two desks that save one assessment open one task."""
    return blake2b(record.id, digest_size=16, person=blake2b(what.encode(), digest_size=16).digest()).digest()
