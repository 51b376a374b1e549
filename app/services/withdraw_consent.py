"""Take a permission back: from that day nothing more goes out on it, and whoever has it is told by the next bundle."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Any

from app.records import calling_back, case_records
from app.records.consent_account import Account, account
from app.records.consent_errors import AlreadyWithdrawn, NothingToWithdraw, Superseded, WithdrawnTooSoon
from app.records.consent_views import strand_of
from app.records.correction import correct
from app.records.local import record_id, today
from db.codes.lists import code_list
from db.missing import missing

if TYPE_CHECKING:
    from app.desk import Desk
    from app.records.case_records import CaseRecords
    from db.models import Consent
    from db.types import Answer

_GIVEN = frozenset({"given_spoken", "given_signed"})


@dataclass(frozen=True, slots=True)
class Withdrawal:
    """`wish`: stop_only, stop_and_erase, or the code of the reason why it is not known: not_asked, declined.

    `on` is empty for today. `seen` is what the page showed.
    """

    consent: str
    wish: str
    on: str = ""
    why: str = ""
    seen: dict[str, Any] = field(default_factory=dict)


def withdraw(desk: Desk, withdrawal: Withdrawal) -> Account:
    """The account as it is afterwards. A permission is as easily taken back as given: a reason may be said.

    Who was referred to somebody on it is called back: a task for each referral that is still out.
    """
    day, wish = today(desk), _wish(withdrawal.wish)
    with desk.write("withdraw_consent", why=withdrawal.why.strip() or None, seen=withdrawal.seen or None) as session:
        kept, records = case_records.of_record(session, "consent", record_id(withdrawal.consent))
        sheet: Consent = kept  # type: ignore[assignment]
        _must_stand(sheet, records)
        answers = {"withdrawn_on": _day(sheet, withdrawal.on, day), "withdrawal_wish": wish}
        correct(sheet, records, answers, day)
        session.flush()
        calling_back.settle(session, day, [sheet.subject], anew=sheet.id)
        desk.audit(session, "withdraw_consent", kind="consent", record=sheet.id, subject=sheet.subject)
        return account(session, sheet.subject, day.isoformat())


def _wish(code: str) -> Answer:
    if code in code_list("withdrawal_wish"):
        return code
    if code not in code_list("missing_reason"):
        raise ValueError("the wish is a code of withdrawal_wish, or a reason why it is not known")
    return missing(code)


def _must_stand(sheet: Consent, records: CaseRecords) -> None:
    if sheet.voided is not None or sheet.consent_status not in _GIVEN:
        raise NothingToWithdraw
    if sheet.withdrawn_on is not None:
        raise AlreadyWithdrawn
    strand = strand_of(case_records.answers_of(sheet))
    same = [
        each.id
        for each in records.consents
        if each.voided is None and not each.erased and strand_of(case_records.answers_of(each)) == strand
    ]
    if same[-1] != sheet.id:
        raise Superseded


def _day(sheet: Consent, on: str, today_: date) -> str:
    try:
        day = date.fromisoformat(on) if on else today_
    except ValueError:
        raise WithdrawnTooSoon from None
    given = sheet.given_on
    if day > today_ or (isinstance(given, str) and day.isoformat() < given):
        raise WithdrawnTooSoon
    return day.isoformat()
