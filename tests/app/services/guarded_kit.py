"""A case with a note, an incident and a file for supervisors only, and whatever else a supervisor keeps to herself."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from app.records.finding import CaseSearch
from app.reports.make import Wish
from app.reports.report import Report
from app.services import keep_draft, keep_report, keep_search
from app.services.attach_file import attach
from db.models import KINDS, Dispute
from tests import attached, pictures
from tests.app.services import casework_kit as kit
from tests.sheets import TODAY

if TYPE_CHECKING:
    from pathlib import Path

    from app.desk import Desk

SECRET = "hushedword"
INCIDENTS = Report(name="Incidents", purpose="for the board", wishes=(Wish(indicator="IND37"),))


@dataclass
class Seen:
    """The case, its records for supervisors only by kind, a kept report of incidents, and the two who may ask."""

    case: Any
    records: dict[str, str]
    task: str
    report: str
    boss: Any
    worker: Any
    place: Any


def laid(boss: Desk, place: Path) -> Seen:
    """Everything that is for supervisors only says SECRET, and each of its records is in dispute."""
    case = kit.saved_case(boss, known_as="Sokha")
    picture = place / "one.png"
    picture.write_bytes(pictures.png(1, 1))
    file = attach(boss, case.case, picture)
    told = {
        "case_note": {"noted_on": TODAY, "note_kind": "talk", "text": SECRET, "supervisor_only": "yes"},
        "incident": {
            "happened_on": TODAY,
            "incident_kind": "conduct_of_staff",
            "harm": "no",
            "what_happened": SECRET,
            "done_now": SECRET,
        },
    }
    records = {kind: kit.add(boss, case, kind, **answers).record for kind, answers in told.items()}
    records["attachment"] = attached.saved(boss, case.case, file, title=SECRET, supervisor_only="yes")
    task = kit.add(boss, case, "task", what="call", who="Dara", due_on=TODAY).record
    keep_draft.keep(boss, "incident", "boss", {"answers": {"what_happened": SECRET}})
    keep_search.keep(boss, "mine", CaseSearch(SECRET), (), shared=False)
    report = keep_report.keep_report(boss, INCIDENTS)
    with boss.write("correct") as session:
        for kind, record in records.items():
            row = session.get(KINDS[kind], bytes.fromhex(record))
            session.add(Dispute(kind=kind, record=row.id, field="voided", subject=row.subject, since=1))
    return Seen(case, records, task, report, boss, kit.sitting(boss, "worker"), place)
