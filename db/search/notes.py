"""The words of notes and of every other free text, one row a record: kept up with the records, found by a part."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from db import telephone
from db.bound import blob
from db.folding import fold
from db.guarded import guarded_sql
from db.models import KINDS
from db.search.raw import among, chunks, marks, raw_of, text_of
from db.types import decode_answer

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from sqlalchemy.orm import Session

NOTES: Final[dict[str, tuple[str, ...]]] = {
    "person": ("interpreter_wishes", "access_needs_other", "must_not_know", "danger_details"),
    "identity": ("safe_times", "safe_email", "letter_street", "letter_city", "trusted_person"),
    "intake": (
        "identified_by_other", "referrer", "referral_in_details", "urgent_needs_other", "medicines_allergies",
        "food_faith_needs", "exploitation_types_other", "forced_crime_kinds_other", "means_of_control_other",
        "place_kinds_other", "account", "contact_channel_other", "referrer_kind_other", "referrer_worker",
        "referral_in_reason_other", "vulnerabilities_other",
    ),
    "consent": (
        "recipient", "points_reason", "guardian_absent_why", "guardian_name", "withheld_from", "emergency_reason",
        "recipient_kind_other", "witness",
    ),
    "episode": (
        "place", "place_name", "place_kind_other", "recruitment_methods_other", "exploitation_types_other",
        "forced_crime_kinds_other", "means_of_control_other", "account", "recruitment_platforms_other",
        "exploitation_platforms_other",
    ),
    "perpetrator": ("known_by", "roles_other", "relation_other"),
    "screening": ("screened_by", "view_reason", "tool_other", "tool_version"),
    "determination": ("decided_by_name", "decided_by_other", "definition_version"),
    "assessment_risk": ("safety_plan",),
    "assessment_needs": ("wishes",),
    "support_plan": ("objectives",),
    "goal": ("wording",),
    "task": ("what", "who"),
    "service": ("service_type_other", "given_by", "notes"),
    "referral": (
        "referred_to", "referral_reason_other", "service_wanted_other", "details", "override_why", "outcome",
        "referred_to_worker",
    ),
    "case_note": ("text",),
    "stay": ("room", "bed"),
    "legal_action": ("details", "legal_kind_other", "currency", "file_number"),
    "family_link": ("name",),
    "belongings": ("item",),
    "incident": ("incident_kind_other", "people", "what_happened", "done_now"),
    "case_request": ("asked_of", "asked_why", "must_know", "answered_why"),
    "transfer": (
        "offered_to", "transfer_reason_other", "told", "must_know", "called_back_why", "answer_why", "their_number",
        "heard_from",
    ),
    "follow_up": ("notes",),
    "closure": ("summary", "reason_other"),
    "red_flag": ("wording", "resolved_why"),
    "attachment": ("title", "attachment_kind_other"),
    "sheet_answer": ("coded", "identifying", "private"),
}  # fmt: skip
"""The questions of each kind that are answered in words."""
_DAYS: Final = {
    "case_note": "noted_on", "referral": "referred_on", "incident": "happened_on", "task": "due_on",
    "support_plan": "agreed_on", "assessment_risk": "assessed_on", "assessment_needs": "assessed_on",
    "intake": "intake_date", "consent": "given_on", "closure": "closed_on", "transfer": "asked_on",
    "case_request": "asked_on",    "service": "given_on", "follow_up": "planned_on",
}  # fmt: skip
_KEEP: Final = (
    "INSERT INTO note_find (record, kind, subject, case_id, guarded, day, folded) VALUES (?, ?, ?, ?, ?, ?, ?)"
    " ON CONFLICT (record) DO UPDATE SET case_id = excluded.case_id, guarded = excluded.guarded, day = excluded.day,"
    " folded = excluded.folded"
)


def keep(session_raw: Any, kind: str, ids: Iterable[bytes]) -> None:
    """The rows of these records as they stand now; what is erased, voided or has no words has none."""
    columns = NOTES[kind]
    said = " OR ".join(f"{column} IS NOT NULL" for column in columns)
    statement = (
        f"SELECT id, subject, {_more(kind)}, {', '.join(columns)} FROM {KINDS[kind].__tablename__}"  # noqa: S608
        f" WHERE ({said}) AND id IN "
    )
    for chunk in chunks(ids):
        kept, rest = [], set(chunk)
        for record, subject, erased, case, day, guarded, *cells in among(session_raw, statement, chunk):
            words = "" if erased else _words(cells)
            if words:
                within = None if case is None else blob(case)
                kept.append((blob(record), kind, blob(subject), within, int(guarded or 0), text_of(day), words))
                rest.discard(record)
        if kept:
            session_raw.executemany(_KEEP, kept)
        if rest:
            _take(session_raw, tuple(rest))


def _take(raw: Any, records: Sequence[bytes]) -> None:
    """Most of them never had a row, and are only looked for."""
    standing = among(raw, "SELECT nid FROM note_find WHERE record IN ", records).fetchall()
    if standing:
        raw.executemany("DELETE FROM note_find WHERE nid = ?", standing)


def _more(kind: str) -> str:
    """Whether it is gone, its case, its day, whether it is for supervisors only."""
    columns = KINDS[kind].__table__.columns
    gone = "erased OR voided IS NOT NULL" if "voided" in columns else "erased"
    case = '"case"' if "case" in columns else "NULL"
    day = _DAYS.get(kind, "NULL")
    return f"{gone}, {case}, {day if day in columns else 'NULL'}, {guarded_sql(kind, KINDS[kind].__tablename__)}"


def _words(cells: Sequence[Any]) -> str:
    """Long texts and lists of them; the digits of telephone numbers stand at the end."""
    said = [each for cell in cells if cell is not None for each in _texts(decode_answer(cell))]
    if not said:
        return ""
    return "\n".join([fold("\n".join(said)), *(number for each in said for number in telephone.kept(each))])


def _texts(answer: Any) -> list[str]:
    """A reason why there is no answer is no text; a group of questions has the texts of its parts."""
    if isinstance(answer, str):
        return [answer]
    if isinstance(answer, list):
        return [text for each in answer for text in _texts(each)]
    if isinstance(answer, dict) and set(answer) != {"missing"}:
        return [text for each in answer.values() for text in _texts(each)]
    return []


def found_in(
    session: Session, subjects: Sequence[bytes], words: Sequence[str], *, guarded: bool
) -> dict[bytes, tuple[str, str, str]]:
    """For each of these people the newest record that has all these words: its kind, its day if any, its text."""
    if not subjects or not words:
        return {}
    has = " AND instr(folded, ?)" * len(words)
    statement = (
        f"SELECT subject, kind, day, folded FROM note_find WHERE subject IN {marks(len(subjects))}{has}"  # noqa: S608
        f"{'' if guarded else ' AND guarded = 0'} ORDER BY nid"
    )
    rows = raw_of(session).execute(statement, (*subjects, *words))
    return {subject: (kind, day, folded) for subject, kind, day, folded in rows}
