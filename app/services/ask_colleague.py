"""Ask one colleague to take several cases: each is a request of its own, and those that cannot be asked are told."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import blake2b
from typing import TYPE_CHECKING, Final

from app.forms.catalogue import form
from app.forms.check import check, errors
from app.i18n import QT_TRANSLATE_NOOP
from app.records import casework, gates
from app.records.local import house, record_id, today
from db.models import Case, CaseRequest

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from app.desk import Desk
    from app.forms.findings import Finding
    from app.progress import Progress
    from db.types import Answer


ASKING: Final = QT_TRANSLATE_NOOP("Progress", "Asking for each case")


@dataclass(frozen=True, slots=True)
class Asking:
    """`token` (32 hex digits) names this asking: done twice, each colleague is asked once. `until` is a day as text."""

    token: str
    cases: tuple[str, ...]
    asked_of: str
    asked_why: str
    must_know: str
    until: str


@dataclass(frozen=True, slots=True)
class Told:
    """What became of one case: asked for, or why not. A case that is not here any more has no number."""

    case: str
    number: str
    asked: bool
    against: tuple[Finding, ...] = ()


def ask_colleague(desk: Desk, asking: Asking, progress: Progress) -> tuple[Told, ...]:
    """In the order given, each case once; all in one unit of work, so that after a power cut all or none is asked."""
    token, wanted = record_id(asking.token), list(dict.fromkeys(asking.cases))
    told = []
    with desk.write("ask_colleague") as session:
        for at, case in enumerate(wanted):
            progress.step(at, len(wanted), ASKING)
            told.append(_ask(desk, session, asking, (token, record_id(case))))
    return tuple(told)


def _ask(desk: Desk, session: Session, asking: Asking, which: tuple[bytes, bytes]) -> Told:
    token, case_id = which
    case = session.get(Case, case_id)
    if case is None or case.erased:
        return Told(case_id.hex(), "", asked=False)
    number, record = str(case.number or ""), blake2b(token + case_id, digest_size=16).digest()
    if session.get(CaseRequest, record) is not None:
        return Told(case_id.hex(), number, asked=True)
    sheet: dict[str, Answer] = {
        "asked_of": asking.asked_of, "asked_why": asking.asked_why, "must_know": asking.must_know or None,
        "until": asking.until,
    }  # fmt: skip
    answers = form("case_request").tidy(sheet, today(desk))
    found = check(form("case_request"), answers, today=today(desk))
    found += gates.findings(session, house(desk), case, gates.Saving("case_request", record, answers))
    if errors(found):
        return Told(
            case_id.hex(), number, asked=False, against=tuple(each for each in found if each.severity == "error")
        )
    made = casework.add(session, house(desk), case, ("case_request", record, None), answers)
    desk.audit(session, "ask_colleague", kind="case_request", record=made.id, subject=case.subject)
    return Told(case_id.hex(), number, asked=True)
