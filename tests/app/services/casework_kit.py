"""Short ways to a case with work in it: sound sheets, records added and read back, other people at the desk."""

from __future__ import annotations

from dataclasses import replace
from secrets import token_hex
from typing import TYPE_CHECKING, Any

from sqlalchemy import select

from app.forms.catalogue import form
from app.records import workers
from app.records.errors import AnswersRefused
from app.services.add_record import NewRecord, add_record
from app.services.correct_record import Correction, correct
from app.services.record_intake import record_intake
from db.models import KINDS, AuditRow, Case
from tests import specimens
from tests.sheets import TODAY, care, intake

if TYPE_CHECKING:
    from app.desk import Desk

RISK = {"assessed_on": TODAY, "risk_from_others": "low", "risk_to_self": "low", "overall_risk": "low"}


def saved_case(desk: Desk, *consents: Any, **answers: Any) -> Any:
    return record_intake(desk, intake(*consents, **answers))


def may_refer(receiver: str, **changes: Any) -> dict[str, Any]:
    return care(
        consent_purpose="referral",
        recipient_kind="service_provider",
        recipient=receiver,
        share_level="coded",
        **changes,
    )


def sheet(kind: str, given: dict[str, Any]) -> dict[str, Any]:
    return specimens.least(form(kind), given)


def add(desk: Desk, saved: Any, kind: str, record: str = "", parent: str = "", **given: Any) -> Any:
    answers = specimens.in_vault(desk, saved.case, sheet(kind, given))
    return add_record(desk, NewRecord(kind, saved.case, record or token_hex(16), answers, parent))


def refused(desk: Desk, saved: Any, kind: str, **given: Any) -> set[str]:
    """The codes for which it was not saved."""
    before = len(rows(desk, kind))
    try:
        add(desk, saved, kind, **given)
    except AnswersRefused as error:
        assert len(rows(desk, kind)) == before
        return {each.code for each in error.findings if each.severity == "error"}
    return set()


def mend(desk: Desk, made: Any, **answers: Any) -> Any:
    return correct(desk, Correction(made.kind, made.record, answers, "it was wrong"))


def row(desk: Desk, made: Any) -> Any:
    with desk.read("look") as session:
        return session.get(KINDS[made.kind], bytes.fromhex(made.record))


def rows(desk: Desk, kind: str) -> list[Any]:
    with desk.read("look") as session:
        return list(session.scalars(select(KINDS[kind])))


def of_case(desk: Desk, kind: str, saved: Any) -> list[Any]:
    return [each for each in rows(desk, kind) if each.case == bytes.fromhex(saved.case)]


def status(desk: Desk, saved: Any) -> Any:
    with desk.read("look") as session:
        case = session.get(Case, bytes.fromhex(saved.case))
        assert case is not None
        return case.case_status


def outcomes(desk: Desk, verb: str) -> list[str]:
    with desk.read("look") as session:
        return [each.outcome for each in session.scalars(select(AuditRow).where(AuditRow.verb == verb))]


def sitting(desk: Desk, role: str, name: str = "Dara") -> Desk:
    """The same vault with somebody else at it."""
    with desk.store.write(_by(desk)) as session:
        found = next((each for each in workers.present(session) if each.name == name), None)
        if found is None:
            found = workers.new_worker(token_hex(8), name, role, desk.store.clock.now())
            session.add(found)
            session.flush()
        card = workers.card(found)
    return replace(desk, worker=replace(card, role=role))


def _by(desk: Desk) -> Any:
    from db.session import LocalAuthor

    return LocalAuthor(worker=desk.worker_id)
