"""Why a value is not there: the reasons, and how an answer that is one of them is told from a value."""

from typing import Final

UNKNOWN_TO_PERSON: Final = "unknown_to_person"
DECLINED: Final = "declined"
NOT_ASKED: Final = "not_asked"
NOT_APPLICABLE: Final = "not_applicable"
NOT_COLLECTED_THEN: Final = "not_collected_then"

REASONS: Final = (UNKNOWN_TO_PERSON, DECLINED, NOT_ASKED, NOT_APPLICABLE, NOT_COLLECTED_THEN)


def missing(reason: str) -> dict[str, str]:
    """The answer that says why there is no answer."""
    return {"missing": reason}


def reason_of(answer: object) -> str | None:
    """The reason, also one that only a newer Havenbook knows; None for a value, a grid or a blank."""
    if isinstance(answer, dict) and set(answer) == {"missing"}:
        return str(answer["missing"])
    return None


def is_blank(answer: object) -> bool:
    """Nothing was said: neither a value nor a reason. Nought and *no* are values."""
    return answer is None or answer in ([], {}) or (isinstance(answer, str) and not answer.strip())


def is_value(answer: object) -> bool:
    """Whether something was answered: blanks and missing reasons are not values."""
    return not is_blank(answer) and reason_of(answer) is None
