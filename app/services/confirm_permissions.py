"""Say that a person's permissions, which another laptop wrote on, are right: things go out on them again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.records.consent_errors import ChangedMeanwhile
from app.records.local import record_id
from db.models import Unseen

if TYPE_CHECKING:
    from app.desk import Desk


def confirm(desk: Desk, person: str, heard: int) -> None:
    """`heard` is what the page showed (CaseView.unseen); ChangedMeanwhile where more came since."""
    subject = record_id(person)
    with desk.write("confirm_permissions") as session:
        waits = session.get(Unseen, subject)
        if waits is None or waits.heard != heard:
            raise ChangedMeanwhile
        session.delete(waits)
        desk.audit(session, "confirm_permissions", kind="person", record=subject, subject=subject)
