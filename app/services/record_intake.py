"""Record an intake: consent first, then the person, her identity, her case and her answers in one save."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.forms.check import errors
from app.forms.together import check_intake
from app.records import intake as records
from app.records.errors import AnswersRefused
from app.records.local import Saved, house, today
from db.errors import VaultError

if TYPE_CHECKING:
    from app.desk import Desk
    from db.types import Answer


@dataclass(frozen=True, slots=True)
class Intake:
    """Answer sheets for consent, one a purpose and receiver, and the answers to the intake questionnaire."""

    consents: tuple[dict[str, Answer], ...]
    answers: dict[str, Answer]


def record_intake(desk: Desk, intake: Intake, draft_key: str | None = None) -> Saved:
    """AnswersRefused carries every finding, and nothing was saved. A draft is dropped once the save is on the disk."""
    findings = check_intake(intake.consents, intake.answers, today=today(desk))
    if errors(findings):
        raise AnswersRefused(findings)
    with desk.write("record_intake") as session:
        made = records.record(session, house(desk), intake.consents, intake.answers)
        desk.audit(session, "record_intake", kind="case", record=made.case, subject=made.person)
    if draft_key is not None:
        with suppress(VaultError, OSError):  # it is saved: a draft that stays behind is only offered once more
            desk.drafts.drop(desk.worker_id, "intake", draft_key)
    return Saved(made.person.hex(), made.case.hex(), made.number, made.code)


__all__ = ["Intake", "Saved", "record_intake"]
