"""A letter of referral: what it may say about whom, to whom, and whether it may be written at all today."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from app.forms.findings import Finding
from app.i18n import QT_TRANSLATE_NOOP
from app.records import case_records, case_words, overriding
from app.records.errors import AnswersRefused, NoSuchRecord
from app.records.local import record_id, today
from app.records.referring import WITHOUT, governing
from db.models import Referral

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from app.desk import Desk
    from db.types import Answer

NO_PERMISSION: Final = QT_TRANSLATE_NOOP(
    "Findings",
    "No letter can be printed now. There is no permission in force for this receiver: it was never given, was taken "
    "back, has run out, or is still to be looked at. Ask the person. If they agree, take a new permission under the "
    "receiver's name and open the letter again. If they do not, tell the receiver, and write into the referral that it "
    "was called back.",
)
SAID_NO: Final = QT_TRANSLATE_NOOP(
    "Findings",
    "No letter can be printed now. The referral was made without permission because a life was in danger, and the "
    "person said no after that. Tell the receiver, and write into the referral that it was called back. If a life is "
    "in danger again and the person cannot be asked, write a new referral and say why.",
)
FIGURES_ONLY: Final = QT_TRANSLATE_NOOP(
    "Findings",
    "No letter can be printed now. The permission lets only figures go to this receiver, and a letter is about one "
    "person. Ask the person. If they agree, take a new permission that lets the record go there under a code, and open "
    "the letter again.",
)
CHANGED: Final = QT_TRANSLATE_NOOP(
    "Findings",
    "The referral or the permission changed while the letter was open. Nothing was printed. Read the letter again as "
    "it is now, and then print it.",
)
_LETS_A_LETTER: Final = frozenset({"coded", "identity"})


@dataclass(frozen=True, slots=True)
class LetterFacts:
    """`answers` are the referral's own. `level` is what the governing live permission lets that receiver see: identity,
    coded, statistics, or empty where there is none; `override` where life is in danger and she could not be asked, and
    `said_no` where she was asked after that and said no.

    `identity` holds names and contacts, and is empty unless `level` is identity. `names` are there always: to take
    them out of what was written freely.
    """

    record: str
    subject: bytes
    case: str
    number: str
    code: str
    house: str
    worker: str
    answers: dict[str, Answer]
    level: str
    override: bool
    said_no: bool
    identity: dict[str, Answer]
    names: tuple[str, ...] = ()

    @property
    def refusal(self) -> Finding | None:
        """Why it is not written, or None. Figures are about many: a letter about one person is more than that."""
        if self.override or self.level in _LETS_A_LETTER:
            return None
        if self.level:
            return Finding("agreed", "letter.figures_only", FIGURES_ONLY)
        if self.said_no:
            return Finding("agreed", "letter.said_no", SAID_NO)
        return Finding("agreed", "letter.no_permission", NO_PERMISSION)


def letter(desk: Desk, session: Session, record: str) -> LetterFacts:
    """NoSuchRecord for anything but a referral that stands."""
    kept, records = case_records.of_record(session, "referral", record_id(record))
    if not isinstance(kept, Referral) or kept.voided is not None:
        raise NoSuchRecord
    answers = case_records.answers_of(kept)
    agreed, person, identity = answers.get("agreed"), records.person, records.identity
    consent = governing(session, records.case, answers.get("referred_to"), today(desk))
    level = consent.share_level if consent is not None and agreed in ("yes", WITHOUT) else ""
    holds = agreed == WITHOUT and overriding.holds(session, kept, records.consents, today(desk))
    named = level == "identity" and identity is not None
    return LetterFacts(
        record=kept.id.hex(),
        subject=kept.subject,
        case=records.case.id.hex(),
        number=records.case.number or "",
        code=(person.code or "") if person is not None else "",
        house=desk.organisation.name,
        worker=desk.worker.code,
        answers=answers,
        level=level if isinstance(level, str) else "",
        override=holds,
        said_no=agreed == WITHOUT and not holds,
        identity=case_records.answers_of(identity) if named and identity is not None else {},
        names=case_words.all_names_of(case_records.answers_of(identity)) if identity is not None else (),
    )


def must_still_hold(desk: Desk, session: Session, drawn: LetterFacts, *, named: bool) -> None:
    """Asked at the moment of printing: a page may have stood open while a permission was taken back or ran out.

    AnswersRefused says what to do next.
    """
    now = letter(desk, session, drawn.record)
    if now.refusal is not None:
        raise AnswersRefused((now.refusal,))
    if now != drawn or (named and now.level != "identity"):
        raise AnswersRefused((Finding("agreed", "letter.changed", CHANGED),))
