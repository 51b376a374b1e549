"""Decide about two records: the same person, not the same, or later; by whom, when and why is kept with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.records.errors import ReasonMissing
from app.records.local import record_id
from app.records.partners import moment
from app.records.twin_errors import NoSuchVerdict
from app.records.twin_links import VERDICTS, new_link, own_link, two_people
from app.records.twin_views import facts_of

if TYPE_CHECKING:
    from app.desk import Desk


def decide_twins(desk: Desk, pair: tuple[str, str], verdict: str, note: str = "") -> str:
    """The id of the link; deciding again changes it. ReasonMissing where two records become one without a reason.

    Nothing is merged: both records stay as they are, and the link says that figures count them once.
    """
    desk.gate("decide_twins")
    if verdict not in VERDICTS:
        raise NoSuchVerdict
    said = " ".join(note.split())
    if verdict == "same" and not said:
        raise ReasonMissing
    with desk.write("decide_twins", why=said or None) as session:
        people = two_people(session, *map(record_id, pair))
        link = own_link(session, people) or new_link(people)
        agreed = [each.field for each in facts_of(session, [people])[people] if each.said in {"agree", "near"}]
        link.verdict, link.grounds = verdict, agreed or None
        link.decided_on, link.decided_by = moment(desk.store.clock.now()), desk.worker.code
        link.note = said or None
        session.add(link)
        desk.audit(session, "decide_twins", kind="person_link", record=link.id, subject=link.id, outcome=verdict)
        return link.id.hex()
