"""Nobody is referred without a live permission for that receiver; where life is in danger, a supervisor reads why."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal

from app.forms.findings import Finding
from app.i18n import QT_TRANSLATE_NOOP
from app.records import permission
from app.records.case_records import answers_of, of_case
from app.sync.unseen import doubts
from db.folding import fold
from db.missing import reason_of
from db.received import lines_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from datetime import date

    from sqlalchemy.orm import Session

    from app.records.intake import House
    from db.models import Case, Consent, Referral
    from db.types import Answer

WITHOUT: Final = "urgent_without"
OVERRIDE: Final = "referral.read_today"
NO_PERMISSION: Final = QT_TRANSLATE_NOOP(
    "Findings",
    "There is no live permission of the person for a referral to this organisation. Take it first, under this name.",
)
SAID_NO: Final = QT_TRANSLATE_NOOP("Findings", "The person said no: this referral is not made.")
READ_TODAY: Final = QT_TRANSLATE_NOOP(
    "Findings", "Send only what saves life. A supervisor will be asked to read the reason today."
)
_STILL_OUT: Final = ("accepted", "no_answer")
Lapse = Literal["", "taken_back", "ended"]
ABOUT: Final = ("referred_to", "service_wanted", "service_wanted_other")
"""What makes it another referral when it changes."""
_GIVEN: Final = frozenset({"given_spoken", "given_signed"})


def judge(session: Session, house: House, case: Case, answers: Mapping[str, Answer]) -> Iterator[Finding]:
    """A finding is about one receiver and one kind of help: sent elsewhere by a correction, it is judged as new."""
    agreed, facts = answers.get("agreed"), about(answers)
    if agreed == "no":
        yield Finding("agreed", "referral.said_no", SAID_NO, facts=facts)
    elif agreed == "yes" and not is_permitted(session, case, answers.get("referred_to"), house.today):
        yield Finding("agreed", "referral.no_permission", NO_PERMISSION, facts=facts)
    elif agreed == WITHOUT:
        yield Finding("agreed", OVERRIDE, READ_TODAY, "warning", facts=facts)


def about(answers: Mapping[str, Answer]) -> tuple[tuple[str, str], ...]:
    """What makes it another referral when it changes: to whom, and for what help."""
    asked = answers.get("service_wanted")
    other = answers.get("service_wanted_other")
    help_ = f"{asked} {_named(other)}".strip() if isinstance(asked, str) else ""
    return (("receiver", _named(answers.get("referred_to"))), ("help", help_))


def ever_about(session: Session, record: bytes) -> Iterator[tuple[tuple[str, str], ...]]:
    """What one referral was about at any time, as far as its lines tell."""
    said: dict[str, Answer] = {}
    for line in sorted(lines_of(session, record), key=lambda line: line.hlc):
        told = {name: value for name, (value, _) in (line.body or {}).items() if name in ABOUT}
        said |= told
        if told:
            yield about(said)


def is_permitted(session: Session, case: Case, receiver: Answer, today: date) -> bool:
    return governing(session, case, receiver, today) is not None


def governing(session: Session, case: Case, receiver: Answer, today: date) -> Consent | None:
    """The latest sheet about referral to this receiver, where it is live; in dispute or not believed, it is none."""
    about = sheets_about(of_case(session, case.id).consents, receiver)
    if not about:
        return None
    latest = about[-1]
    if latest.consent_status not in _GIVEN:
        return None
    doubt = doubts(session, [latest.id], (latest.subject,)).get(latest.id, "")
    return latest if permission.of(answers_of(latest), today, doubt=doubt).live else None


def sheets_about(consents: Iterable[Consent], receiver: Answer) -> list[Consent]:
    """Those about referral to this receiver that stand, in the order given."""
    return [each for each in consents if _is_about(each, receiver)]


def was_given(consent: Consent) -> bool:
    return consent.consent_status in _GIVEN


def is_open(result: Answer) -> bool:
    """Whether what comes of a referral is not decided yet; a reason why it is not known decides nothing."""
    return result is None or reason_of(result) is not None or result in _STILL_OUT


def lapse(referral: Referral, consents: Iterable[Consent], today: date) -> Lapse:
    """How the permission ended under a referral that is still out; `consents` oldest first. Saying no takes it back."""
    about = sheets_about(consents, referral.referred_to)
    if not about or referral.voided is not None or referral.agreed == "no" or not is_open(referral.result):
        return ""
    allows = permission.of(answers_of(about[-1]), today).allows
    if allows in (permission.WITHDRAWN, permission.REFUSED):
        return "taken_back"
    return "ended" if allows == permission.ENDED else ""


def _is_about(consent: Consent, receiver: Answer) -> bool:
    standing = not consent.erased and consent.voided is None
    return standing and consent.consent_purpose == "referral" and "" != _named(consent.recipient) == _named(receiver)


def _named(name: Answer) -> str:
    """However it was typed: as app/sync/consented.py compares receivers."""
    return " ".join(fold(name).split()) if isinstance(name, str) else ""
