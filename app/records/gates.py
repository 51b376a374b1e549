"""What a record of case work may not be saved without, beyond its own answers: one kind a function."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from app.forms.catalogue import fields_of
from app.records import asking, closing, linking, named_files, referring, staying, transferring

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from sqlalchemy.orm import Session

    from app.forms.findings import Finding
    from app.records.intake import House
    from db.models import Case
    from db.types import Answer

    Gate = Callable[[Session, House, Case, "Saving"], Iterable[Finding]]


@dataclass(frozen=True, slots=True)
class Saving:
    """The record as it is about to stand."""

    kind: str
    record: bytes
    answers: Mapping[str, Answer]


def findings(session: Session, house: House, case: Case, saving: Saving) -> tuple[Finding, ...]:
    """What is wrong with saving this now, in words that stand beside the question; warnings too.

    A correction is refused, or asks for a second look, only by what was not found before it. So what the finding is
    about, as a receiver or a day, is among its facts: once that changes, it is another finding.
    """
    gate = _GATES.get(saving.kind)
    found = list(named_files.judge(session, case.subject, fields_of(saving.kind), saving.answers))
    if gate is not None:
        found += gate(session, house, case, saving)
    return tuple(each.placed(saving.kind) for each in found)


def is_override(kind: str, answers: Mapping[str, Answer]) -> bool:
    """Whether this went past a gate for a reason that was written down; the audit says so."""
    return kind == "referral" and answers.get("agreed") == referring.WITHOUT


def is_past(found: Iterable[Finding]) -> bool:
    """Whether what was found is gone past for a reason: it warns, and a supervisor reads why."""
    return any(each.code == referring.OVERRIDE for each in found)


def _referral(session: Session, house: House, case: Case, saving: Saving) -> Iterable[Finding]:
    return referring.judge(session, house, case, saving.answers)


def _stay(session: Session, house: House, case: Case, saving: Saving) -> Iterable[Finding]:
    return staying.judge(session, house.today, case, (saving.record, saving.answers))


def _family_link(session: Session, house: House, case: Case, saving: Saving) -> Iterable[Finding]:
    del house
    return linking.judge(session, case, saving.answers)


def _closure(session: Session, house: House, case: Case, saving: Saving) -> Iterable[Finding]:
    del house
    yield from closing.judge_closure(session, case, saving.record, saving.answers)
    yield from transferring.judge_closing(session, case)


def _follow_up(session: Session, house: House, case: Case, saving: Saving) -> Iterable[Finding]:
    del house
    return closing.judge_follow_up(session, case, saving.answers)


def _transfer(session: Session, house: House, case: Case, saving: Saving) -> Iterable[Finding]:
    return transferring.judge(session, house.today, case, (saving.record, saving.answers))


def _case_request(session: Session, house: House, case: Case, saving: Saving) -> Iterable[Finding]:
    return asking.judge(session, house, case, (saving.record, saving.answers))


_GATES: Final[dict[str, Gate]] = {
    "referral": _referral,
    "stay": _stay,
    "family_link": _family_link,
    "closure": _closure,
    "transfer": _transfer,
    "case_request": _case_request,
    "follow_up": _follow_up,
}
