"""Take a decision about two records back: an ordinary edit, after which the pair waits again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.records.local import record_id
from app.records.partners import moment
from app.records.twin_links import UNDONE, own_by_id

if TYPE_CHECKING:
    from app.desk import Desk


def undo_twins(desk: Desk, link: str, note: str = "") -> None:
    """Raises NotTwoPeople, and DecidedElsewhere for what another organisation decided."""
    said = " ".join(note.split())
    with desk.write("decide_twins", why=said or None) as session:
        found = own_by_id(session, record_id(link))
        found.verdict, found.note = UNDONE, said or None
        found.decided_on, found.decided_by = moment(desk.store.clock.now()), desk.worker.code
        desk.audit(session, "decide_twins", kind="person_link", record=found.id, subject=found.id, outcome=UNDONE)
