"""What a referral letter may say: to whom, about whom, and what the person's permission for that receiver lets go."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.records.letters import LetterFacts, letter

if TYPE_CHECKING:
    from app.desk import Desk


def letter_facts(desk: Desk, record: str) -> LetterFacts:
    """NoSuchRecord for anything but a referral that stands; `refusal` says why no letter is written now."""
    with desk.write("print") as session:
        found = letter(desk, session, record)
        about = bytes.fromhex(found.record)
        desk.audit(session, "look", kind="referral", record=about, subject=found.subject)
        return found


__all__ = ["LetterFacts", "letter_facts"]
