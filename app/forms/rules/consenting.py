"""What makes a permission one: explained first, given by who may give it, within its bounds and its days."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.forms.findings import Finding
from app.i18n import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date

    from db.types import Answer

LIMITS_FIRST: Final = QT_TRANSLATE_NOOP(
    "Findings", "First say what you must report by law. Only then can the person decide what to tell."
)
NOT_SAID_BACK: Final = QT_TRANSLATE_NOOP(
    "Findings", "Consent that was not understood is no consent. Explain it again another day."
)
RISKY_INTERPRETER: Final = QT_TRANSLATE_NOOP(
    "Findings",
    "Someone close may not keep it secret, or may be part of the danger. Ask again with another interpreter.",
)
GUARDIAN_UNSAFE: Final = QT_TRANSLATE_NOOP(
    "Findings", "Nothing may rest on this permission until a supervisor has decided about the guardian."
)
CHILD_SAYS_NO: Final = QT_TRANSLATE_NOOP("Findings", "The child says no: nothing is shared until a supervisor decides.")
CARE_ONLY: Final = QT_TRANSLATE_NOOP(
    "Findings", "Without asking, only care in this shelter may be recorded. Nothing may be shared."
)
ASK_AGAIN: Final = QT_TRANSLATE_NOOP("Findings", "Say on which day you will ask again.")
CARE_IS_HERE: Final = QT_TRANSLATE_NOOP("Findings", "Care in this shelter is for this shelter. Choose another purpose.")
PICTURES_STAY: Final = QT_TRANSLATE_NOOP(
    "Findings", "Pictures and recordings stay in this house. They are never sent in a bundle."
)
NOBODY_RECEIVES: Final = QT_TRANSLATE_NOOP("Findings", "For this purpose somebody else must be named as receiver.")
DEMONSTRATION: Final = QT_TRANSLATE_NOOP(
    "Findings", "Published figures without a living person need both: the purpose and the answer for demonstrations."
)
ENDS_BEFORE: Final = QT_TRANSLATE_NOOP("Findings", "This day is before the day the permission was given.")

_ELSEWHERE: Final = frozenset({"referral", "coordination", "authorities", "family"})


def explained(answers: Mapping[str, Answer], today: date) -> Iterator[Finding]:
    """The limits come before everything; what was not understood is marked, not blocked."""
    del today
    if answers.get("limits_explained") == "no":
        yield Finding("limits_explained", "consent.limits_first", LIMITS_FIRST)
    said_back = answers.get("said_back")
    if said_back is not None and said_back != "yes":
        yield Finding("said_back", "consent.not_said_back", NOT_SAID_BACK, "warning")
    if answers.get("interpreter_kind") in ("family_or_friend", "other_resident"):
        yield Finding("interpreter_kind", "consent.risky_interpreter", RISKY_INTERPRETER, "warning")


def guarded(answers: Mapping[str, Answer], today: date) -> Iterator[Finding]:
    """A guardian who may be part of it, or a child who says no, stops what follows from the permission."""
    del today
    if answers.get("guardian_safe") == "no":
        yield Finding("guardian_safe", "consent.guardian_unsafe", GUARDIAN_UNSAFE, "warning")
    if answers.get("child_assent") == "disagrees":
        yield Finding("child_assent", "consent.child_says_no", CHILD_SAYS_NO, "warning")


def bounded(answers: Mapping[str, Answer], today: date) -> Iterator[Finding]:
    """One purpose and one receiver that fit each other; an emergency or an old record opens care here only."""
    del today
    purpose, receiver, status = (answers.get(name) for name in ("consent_purpose", "recipient_kind", "consent_status"))
    if status in ("not_possible_emergency", "not_collected_then"):
        if receiver not in (None, "this_shelter"):
            yield Finding("recipient_kind", "consent.emergency_shares_nothing", CARE_ONLY)
        if purpose not in (None, "care_here"):
            yield Finding("consent_purpose", "consent.emergency_care_only", CARE_ONLY)
        if status == "not_possible_emergency" and answers.get("review_on") is None:
            yield Finding("review_on", "consent.ask_again", ASK_AGAIN, "warning")
    if purpose == "care_here" and receiver not in (None, "this_shelter"):
        yield Finding("recipient_kind", "consent.care_is_here", CARE_IS_HERE)
    if purpose == "photographs" and receiver not in (None, "this_shelter"):
        yield Finding("recipient_kind", "consent.pictures_stay", PICTURES_STAY)
    if purpose in _ELSEWHERE and receiver == "this_shelter":
        yield Finding("recipient_kind", "consent.nobody_receives", NOBODY_RECEIVES)
    if status is not None and purpose is not None and (status == "no_living_person") != (purpose == "demonstration"):
        yield Finding("consent_status", "consent.demonstration", DEMONSTRATION)


def dated(answers: Mapping[str, Answer], today: date) -> Iterator[Finding]:
    """A permission neither ends nor is taken back before it was given."""
    del today
    given = answers.get("given_on")
    for name in ("valid_until", "withdrawn_on"):
        day = answers.get(name)
        if isinstance(given, str) and isinstance(day, str) and day < given:
            yield Finding(name, f"consent.{name}_before_given", ENDS_BEFORE)
