"""A safe way to make contact has what it needs, and a watched telephone is not one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.forms.findings import Finding
from app.i18n import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date

    from db.types import Answer

NEEDS: Final[dict[str, str]] = {
    "phone": "safe_phone",
    "text_message": "safe_phone",
    "messenger": "safe_phone",
    "email": "safe_email",
    "letter": "letter_street",
    "through_trusted_person": "trusted_person",
}
NOTHING_TO_REACH: Final = QT_TRANSLATE_NOOP(
    "Findings", "This is the safe way to reach the person, but it is not filled in."
)
WATCHED: Final = QT_TRANSLATE_NOOP("Findings", "The telephone or accounts are watched: this is not a safe way.")


def reachable(answers: Mapping[str, Answer], today: date) -> Iterator[Finding]:
    del today
    method, flags = answers.get("safe_method"), answers.get("danger_flags")
    needed = NEEDS.get(method) if isinstance(method, str) else None
    if needed is not None and needed not in answers:
        yield Finding(needed, "contact.nothing_to_reach", NOTHING_TO_REACH, "warning")
    watched = isinstance(flags, list) and "phone_tracked" in flags
    if watched and method in ("phone", "text_message", "messenger", "email"):
        yield Finding("safe_method", "contact.watched", WATCHED, "warning")
