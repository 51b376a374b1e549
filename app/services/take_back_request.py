"""Take back a request that a colleague takes a case: she is told, and the case stays where it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.records import asking
from app.records.errors import NotTheirCase
from app.records.local import house, record_id

if TYPE_CHECKING:
    from app.desk import Desk


def take_back(desk: Desk, request: str) -> None:
    """By whoever asked, whoever has the case, or a supervisor; what was answered is not taken back any more."""
    with desk.write("take_back_request") as session:
        asked, case = asking.open_request(session, record_id(request))
        if not asking.may_take_back(desk.worker, asked):
            raise NotTheirCase
        asking.end(asked, house(desk), asking.TAKEN_BACK)
        desk.audit(session, "take_back_request", kind="case", record=case.id, subject=case.subject)
