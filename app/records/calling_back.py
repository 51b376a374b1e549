"""A permission that was taken back reaches the referrals that are out: whoever works on the case tells the receiver."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import select

from app.records import own_tasks, permission, referring, workers
from app.records.case_records import answers_of, consents_of
from app.records.origins import Origins
from app.task_words import TELL_RECEIVER, tell
from db.models import Case, Referral

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from sqlalchemy.orm import Session

    from db.models import Consent


def settle(session: Session, today: date, subjects: Iterable[bytes], *, anew: bytes | None = None) -> None:
    """One task for each referral that is still out, however often this is asked; none for those of other houses.

    It is no longer needed once the permission is in force again or the referral is void; otherwise a person ends it.
    `anew` is a sheet that is being taken back now: what was done about it before counts no longer.
    """
    origins = Origins(session)
    asked = select(Referral).where(Referral.subject.in_(list(subjects)), ~Referral.erased)
    for referral in session.scalars(asked).all():
        if origins.is_own(referral):
            _settle(session, today, referral, anew)


def _settle(session: Session, today: date, referral: Referral, anew: bytes | None) -> None:
    sheets = consents_of(session, referral.subject)
    about = referring.sheets_about(sheets, referral.referred_to)
    if referral.voided is not None:
        _let_fall(session, referral, sheets)
    elif about and permission.of(answers_of(about[-1]), today).live:
        _let_fall(session, referral, about)
    elif referring.lapse(referral, sheets, today) == "taken_back":
        _open(session, today, referral, about)
        if anew == about[-1].id:
            _again(session, today, referral, about[-1])


def _open(session: Session, today: date, referral: Referral, about: Sequence[Consent]) -> None:
    """Not beside one that waits; and of a No after that, whoever was told before is not told again."""
    enough = {"open"} if referring.was_given(about[-1]) else {"open", "done"}
    before = [own_tasks.standing(session, referral, _asked(session, referral, each))[1] for each in about[:-1]]
    if not any(task is not None and not task.erased and task.state in enough for task in before):
        own_tasks.open_once(session, today, referral, _asked(session, referral, about[-1]))


def _again(session: Session, today: date, referral: Referral, sheet: Consent) -> None:
    _, task = own_tasks.standing(session, referral, _asked(session, referral, sheet))
    if task is not None and not task.erased and task.voided is None and task.state != "open":
        task.state, task.done_on, task.due_on = "open", None, today.isoformat()


def _let_fall(session: Session, referral: Referral, sheets: Iterable[Consent]) -> None:
    for each in sheets:
        own_tasks.let_fall(session, referral, _asked(session, referral, each))


def _asked(session: Session, referral: Referral, sheet: Consent) -> own_tasks.Asking:
    to = referral.referred_to if isinstance(referral.referred_to, str) else ""
    return own_tasks.Asking(
        tell(" ".join(to.split())), _worker(session, referral), about=sheet.id.hex(), kind=TELL_RECEIVER
    )


def _worker(session: Session, referral: Referral) -> str:
    """Whoever works on the case; a supervisor where nobody does who is still here."""
    case = session.get(Case, referral.case) if referral.case is not None else None
    code = case.case_worker if case is not None else None
    here = {worker.code for worker in workers.present(session)}
    return code if isinstance(code, str) and code in here else own_tasks.SUPERVISOR
