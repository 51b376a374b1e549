"""The few words that stand on top of every page of a case: what to call her, what danger there is, how to reach her."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.i18n import QT_TRANSLATE_NOOP
from db.codes.lists import code_list
from db.sounding import apart

if TYPE_CHECKING:
    from collections.abc import Mapping

    from db.types import Answer

REACH: Final[dict[str, str]] = {
    "phone": QT_TRANSLATE_NOOP("Cases", "Only call the safe number. Do not write, and leave no message."),
    "text_message": QT_TRANSLATE_NOOP("Cases", "Only send a text message to the safe number. Do not call."),
    "messenger": QT_TRANSLATE_NOOP("Cases", "Only use the messenger app on the safe number. Do not call."),
    "email": QT_TRANSLATE_NOOP("Cases", "Only write to the safe e-mail address. Do not call."),
    "letter": QT_TRANSLATE_NOOP("Cases", "Only write a letter, in a plain envelope. Do not call."),
    "through_trusted_person": QT_TRANSLATE_NOOP(
        "Cases", "Only through the trusted person. Do not call or write directly."
    ),
    "only_in_house": QT_TRANSLATE_NOOP("Cases", "Only speak here, in person. Do not call or write."),
    "none": QT_TRANSLATE_NOOP("Cases", "DANGER: do not try to make contact. There is no safe way."),
}


def name_of(identity: Mapping[str, Answer]) -> str:
    """What the person likes to be called, or else the names; empty where none is known here."""
    known = identity.get("known_as") or identity.get("name_own_script")
    if isinstance(known, str):
        return known
    parts = (identity.get("given_names"), identity.get("family_names"))
    return " ".join(part for part in parts if isinstance(part, str))


def all_names_of(identity: Mapping[str, Answer]) -> tuple[str, ...]:
    """Every name that is recorded of the person."""
    told = (identity.get(name) for name in ("known_as", "given_names", "family_names", "name_own_script"))
    others = identity.get("other_names")
    several = apart(others) if isinstance(others, str) else ()
    return (*(name for name in told if isinstance(name, str)), *several)


def dangers_of(flags: Answer) -> tuple[str, ...]:
    """The labels of the dangers, to be translated in the context Codes; none known is no danger."""
    if not isinstance(flags, list):
        return ()
    known = code_list("danger_flag")
    return tuple(known.label(flag) for flag in flags if isinstance(flag, str) and flag != "none_known")


def contact_warning(method: Answer) -> str:
    """One sentence marked in the context Cases; empty where nobody has said what is safe."""
    return REACH.get(method, "") if isinstance(method, str) else ""
