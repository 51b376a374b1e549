"""What consent and intake must say together: consent before anything is kept, and who may give it for a child."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.forms.check import check
from app.forms.consent import CONSENT
from app.forms.findings import Finding
from app.forms.intake import INTAKE
from app.i18n import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import date

    from db.types import Answer

CONSENT_FIRST: Final = QT_TRANSLATE_NOOP(
    "Findings", "Nothing can be recorded yet: the person has to agree to a record for care here, or say why not asked."
)
GUARDIAN_MISSING: Final = QT_TRANSLATE_NOOP(
    "Findings", "The person is under 18: a guardian gives the permission with the child, or say why there is none."
)
GUARDIAN_FOR_ADULT: Final = QT_TRANSLATE_NOOP("Findings", "The person is an adult: nobody else gives the permission.")
ASKED_TWICE: Final = QT_TRANSLATE_NOOP("Findings", "There is another permission for the same purpose and receiver.")

OPENING: Final = frozenset({"given_spoken", "given_signed", "not_possible_emergency", "not_collected_then"})
"""The answers that let care be recorded; an emergency and an old record open care and share nothing."""
_BY_GUARDIAN: Final = frozenset({"guardian_with_child", "guardian_alone"})


def check_intake(
    consents: Sequence[Mapping[str, Answer]], answers: Mapping[str, Answer], *, today: date
) -> tuple[Finding, ...]:
    """Everything one intake must satisfy before it is kept: each sheet by itself, then all of them together."""
    findings: list[Finding] = []
    for index, consent in enumerate(consents):
        findings += [each.placed("consent", index) for each in check(CONSENT, consent, today=today)]
        findings += [each.placed("consent", index) for each in givers(consent, answers)]
    findings += [each.placed("consent") for each in _opens(consents)]
    findings += [each.placed("consent", index) for index, each in _twice(consents)]
    findings += check(INTAKE, answers, today=today)
    return tuple(findings)


def opens_care(consent: Mapping[str, Answer]) -> bool:
    """Whether a record may be kept on this sheet at all."""
    if consent.get("withdrawn_on") is not None:
        return False
    if consent.get("consent_purpose") == "demonstration":
        return consent.get("consent_status") == "no_living_person"
    return consent.get("consent_purpose") == "care_here" and consent.get("consent_status") in OPENING


def _opens(consents: Sequence[Mapping[str, Answer]]) -> Iterator[Finding]:
    if not any(map(opens_care, consents)):
        yield Finding("consent_status", "consent.first", CONSENT_FIRST)


def givers(consent: Mapping[str, Answer], answers: Mapping[str, Answer]) -> Iterator[Finding]:
    giver, minor = consent.get("given_by"), answers.get("minor_at_intake")
    if minor == "yes" and giver == "the_person":
        yield Finding("given_by", "consent.guardian_missing", GUARDIAN_MISSING)
    if minor == "no" and isinstance(giver, str) and giver in _BY_GUARDIAN | {"child_by_law"}:
        yield Finding("given_by", "consent.guardian_for_adult", GUARDIAN_FOR_ADULT)


def _twice(consents: Sequence[Mapping[str, Answer]]) -> Iterator[tuple[int, Finding]]:
    seen = set()
    for index, consent in enumerate(consents):
        about = tuple(str(consent.get(name)) for name in ("consent_purpose", "recipient_kind", "recipient"))
        if about in seen:
            yield index, Finding("consent_purpose", "consent.asked_twice", ASKED_TWICE, "warning")
        seen.add(about)
