"""What one consent allows today, in words: whether it is live at all, and how much it lets go to whom."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from app.forms.consent import POINTS
from app.i18n import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from app.sync.unseen import Doubt
    from db.types import Answer

CARE: Final = QT_TRANSLATE_NOOP(
    "Cases", "Lets this house keep a record in order to help. Nothing leaves the house on it."
)
EMERGENCY: Final = QT_TRANSLATE_NOOP(
    "Cases", "Lets this house keep a record until the person can be asked. Nothing is shared."
)
OLD: Final = QT_TRANSLATE_NOOP(
    "Cases", "From old records: nobody wrote down what the person said. It is kept here, and nothing is shared."
)
LEVELS: Final[dict[str, str]] = {
    "identity": QT_TRANSLATE_NOOP("Cases", "Lets the record go there with name and contacts."),
    "coded": QT_TRANSLATE_NOOP("Cases", "Lets the record go there under a code, without the name."),
    "statistics": QT_TRANSLATE_NOOP("Cases", "Lets only what is needed for figures go there."),
}
HERE: Final[dict[str, str]] = {
    "care_here": CARE,
    "interview": QT_TRANSLATE_NOOP("Cases", "Lets this conversation be held and noted. Nothing leaves the house."),
    "photographs": QT_TRANSLATE_NOOP(
        "Cases", "Lets this house keep pictures and recordings of the person. They stay here and are never sent."
    ),
}
FIGURES_HERE: Final = QT_TRANSLATE_NOOP(
    "Cases", "Lets coded answers be counted in figures of this house. No name, no single record."
)
STUDY_HERE: Final = QT_TRANSLATE_NOOP("Cases", "Lets coded answers be used in a study of this house, without the name.")
_OF_THIS_HOUSE: Final = {**HERE, "statistics": FIGURES_HERE, "research": STUDY_HERE}
FIGURES: Final = QT_TRANSLATE_NOOP("Cases", "Lets coded answers be counted in tables there. No name, no single record.")
STUDY: Final = QT_TRANSLATE_NOOP("Cases", "Lets coded answers be used in a study there, without the name.")
TOLD: Final[dict[str, str]] = {
    "authorities": QT_TRANSLATE_NOOP(
        "Cases", "Lets staff give the authority what was agreed, on paper or in person. No bundle goes there."
    ),
    "family": QT_TRANSLATE_NOOP("Cases", "Lets staff tell the family what was agreed. No bundle goes there."),
}
DEMONSTRATION: Final = QT_TRANSLATE_NOOP(
    "Cases", "Rests on published figures, no living person. It lets something travel in demonstration vaults only."
)
VOIDED: Final = QT_TRANSLATE_NOOP("Cases", "Written by mistake: it allows nothing.")
WITHDRAWN: Final = QT_TRANSLATE_NOOP("Cases", "Taken back: nothing more goes out on it.")
ENDED: Final = QT_TRANSLATE_NOOP("Cases", "It has run out: nothing goes out on it until it is given again.")
REFUSED: Final = QT_TRANSLATE_NOOP("Cases", "The person said no: nothing goes out.")
UNDECIDED: Final = QT_TRANSLATE_NOOP("Cases", "Not decided yet: nothing goes out.")
POINTS_OPEN: Final = QT_TRANSLATE_NOOP("Cases", "Not all seven points were explained: nothing goes out until they are.")
SUPERVISOR: Final = QT_TRANSLATE_NOOP(
    "Cases", "Nothing goes out until a supervisor has decided about guardian and child."
)
UNSEEN: Final = QT_TRANSLATE_NOOP(
    "Cases",
    "It waits until someone here has looked at what another laptop changed. Until then nothing is shared on it.",
)
IN_PART: Final = QT_TRANSLATE_NOOP(
    "Cases", "Written on another laptop of this house and known here only in part: nothing is shared on it from here."
)
DISPUTED: Final = QT_TRANSLATE_NOOP(
    "Cases",
    "In dispute: different things were written about it. Nothing is shared on it until that is settled.",
)
_EMERGENCY: Final = "not_possible_emergency"
_DOUBTED: Final[dict[Doubt, str]] = {"unseen": UNSEEN, "disputed": DISPUTED, "known_in_part": IN_PART}


@dataclass(frozen=True, slots=True)
class Permission:
    """`allows` is marked in the context Cases; `waits`: somebody here must look before it is in force, or settle it."""

    live: bool
    allows: str
    waits: bool = False


def of(
    consent: Mapping[str, Answer],
    today: date,
    *,
    demonstration: bool = False,
    ours: bool = True,
    doubt: Doubt = "",
) -> Permission:
    """`consent` has the answers of one sheet, and `voided` where it was written by mistake.

    Of a sheet that others sent us not every answer is here, so what they may still send is theirs to judge.
    `doubt` is why this laptop does not believe it, and then it shares nothing.
    """
    told = _read(consent, today, demonstration=demonstration, ours=ours)
    if not told.live or not is_halted(consent, doubt):
        return told
    return Permission(live=False, allows=_DOUBTED[doubt], waits=doubt != "known_in_part")


def is_halted(consent: Mapping[str, Answer], doubt: Doubt) -> bool:
    """Whether the doubt keeps it from being in force. A record is kept on a sheet on which nothing leaves the house,
    whoever wrote on it, but not where one of two says that it ended.
    """
    home = consent.get("recipient_kind") == "this_shelter" or consent.get("consent_purpose") in HERE
    return doubt == "disputed" or (bool(doubt) and not home and consent.get("consent_status") != _EMERGENCY)


def _read(consent: Mapping[str, Answer], today: date, *, demonstration: bool, ours: bool) -> Permission:
    """What the sheet itself says."""
    stopped = _stopped(consent, today)
    if stopped is not None:
        return Permission(live=False, allows=stopped)
    unasked = _unasked(consent, demonstration=demonstration)
    if unasked is not None:
        return unasked
    purpose = str(consent.get("consent_purpose"))
    if consent.get("recipient_kind") == "this_shelter" or purpose in HERE:
        return Permission(live=True, allows=_OF_THIS_HOUSE.get(purpose, CARE))
    held = _held_back(consent) if ours else None
    if held is not None:
        return Permission(live=False, allows=held)
    return Permission(live=True, allows=_goes(purpose, str(consent.get("share_level"))))


def _unasked(consent: Mapping[str, Answer], *, demonstration: bool) -> Permission | None:
    """What holds where nobody could ask, nobody wrote it down, or there is nobody to ask."""
    status = consent.get("consent_status")
    if status == _EMERGENCY:
        return Permission(live=True, allows=EMERGENCY)
    if status == "not_collected_then":
        return Permission(live=consent.get("recipient_kind") == "this_shelter", allows=OLD)
    return Permission(live=demonstration, allows=DEMONSTRATION) if status == "no_living_person" else None


def _goes(purpose: str, level: str) -> str:
    """The least of what was said and what the purpose needs."""
    if purpose in TOLD:
        return TOLD[purpose]
    if purpose == "statistics":
        return FIGURES
    return STUDY if purpose == "research" and level != "statistics" else LEVELS.get(level, LEVELS["statistics"])


def _stopped(consent: Mapping[str, Answer], today: date) -> str | None:
    """Why it allows nothing at all."""
    until = consent.get("valid_until")
    if consent.get("voided") is not None:
        return VOIDED
    if consent.get("withdrawn_on") is not None or consent.get("withdrawal_wish") is not None:
        return WITHDRAWN
    if consent.get("consent_status") == "refused":
        return REFUSED
    if consent.get("consent_status") in (None, "undecided"):
        return UNDECIDED
    return ENDED if isinstance(until, str) and until < today.isoformat() else None


def _held_back(consent: Mapping[str, Answer]) -> str | None:
    """Why it lets nothing go out although it was given."""
    points = consent.get("points_explained")
    if not isinstance(points, list) or not set(POINTS) <= set(points):
        return POINTS_OPEN
    if consent.get("guardian_safe") == "no" or consent.get("child_assent") == "disagrees":
        return SUPERVISOR
    return None
