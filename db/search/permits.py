"""What is true of somebody's permissions, purpose by purpose: of each purpose and receiver the newest sheet counts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from db.codes.lists import code_list
from db.folding import fold
from db.heads import Heads
from db.search.raw import among, text_of
from db.types import decode_answer

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

ALWAYS: Final = "9999-12-31"
"""The end of what has none."""
GIVEN: Final = frozenset({"given_spoken", "given_signed", "not_possible_emergency", "no_living_person"})
CODED: Final = "share_coded"
IDENTITY: Final = "share_identity"
PURPOSES: Final = ("care_here", CODED, IDENTITY, "statistics", "research", "photographs")
"""Sharing is asked for by how much may be shared, whatever for and with whom; who agreed to be named agreed to less."""
UNTIL: Final = "permit_"
"""Before a purpose: the facet that holds the last day of each sheet that says yes."""
SAID: Final = "permit_said_"
"""Before a purpose: withdrawn, refused, and `held` where a yes lets nothing go before somebody has decided."""
_HERE: Final = frozenset({"care_here", "interview", "photographs"})
_BY_NAME: Final = frozenset({"care_here", "statistics", "research", "photographs"})
_POINTS: Final = frozenset(each.code for each in code_list("consent_points").codes)
_ASKED: Final = (
    "consent_purpose", "recipient", "recipient_kind", "share_level", "consent_status", "valid_until", "withdrawn_on",
    "withdrawal_wish", "points_explained", "guardian_safe", "child_assent",
)  # fmt: skip
_STAND: Final = f"SELECT subject, id, st, {', '.join(_ASKED)} FROM consent WHERE erased = 0 AND voided IS NULL"  # noqa: S608
_OURS: Final = (
    "SELECT r.id FROM replica r LEFT JOIN organisation o ON lower(hex(o.id)) = r.org WHERE r.ours = 1 OR o.ours = 1"
)
Sheet = dict[str, Any]


def facets_of(raw: Any, subjects: Sequence[bytes]) -> Iterator[tuple[bytes, str, str]]:
    """(person, facet, value) for everything a list may ask about permissions."""
    newest: dict[tuple[bytes, str, str], tuple[tuple[Any, ...], Sheet]] = {}
    for subject, record, st, *cells in among(raw, f"{_STAND} AND subject IN ", subjects).fetchall():
        sheet: Sheet = dict(zip(_ASKED, cells, strict=True))
        first = Heads.decode(st).first or ()
        about = (subject, text_of(sheet["consent_purpose"]), " ".join(fold(text_of(sheet["recipient"])).split()))
        written = ((first, record), {**sheet, "first": first})
        newest[about] = max(newest.get(about, written), written, key=lambda each: each[0])
    ours = {row[0] for row in raw.execute(_OURS).fetchall()} if newest else set()
    for (subject, _, _), (_, sheet) in newest.items():
        facet, value = _said(sheet, from_here=not sheet["first"] or sheet["first"][1] in ours)
        if value:
            yield from (
                (subject, f"{facet}{purpose}", value)
                for purpose in purposes_of(_texts(sheet), refused=value == "refused")
            )


def purposes_of(sheet: Mapping[str, Any], *, refused: bool = False) -> tuple[str, ...]:
    """Under which purposes of the list a sheet stands. Who lets the name go lets the record go too; who refuses that
    refuses the name as well.
    """
    purpose, level = sheet.get("consent_purpose"), sheet.get("share_level")
    if purpose in _BY_NAME:
        return (str(purpose),)
    if purpose in _HERE or purpose in ("", None, "demonstration"):
        return ()
    if level == "identity":
        return (IDENTITY,) if refused else (CODED, IDENTITY)
    if refused:
        return CODED, IDENTITY
    return (CODED,) if level == "coded" else ()


def _texts(sheet: Sheet) -> dict[str, str]:
    return {name: text_of(sheet[name]) for name in ("consent_purpose", "share_level")}


def _said(sheet: Sheet, *, from_here: bool) -> tuple[str, str]:
    """The facet and its value; nothing where nobody was asked, or has not decided."""
    status = text_of(sheet["consent_status"])
    if sheet["withdrawn_on"] is not None or sheet["withdrawal_wish"] is not None:
        return SAID, "withdrawn"
    if status == "refused":
        return SAID, "refused"
    if status not in GIVEN:
        return SAID, ""
    if from_here and status != "not_possible_emergency" and _is_held(sheet):
        return SAID, "held"
    return UNTIL, text_of(sheet["valid_until"]) or ALWAYS


def _is_held(sheet: Sheet) -> bool:
    """What goes elsewhere needs all points explained, and a supervisor's word about guardian and child."""
    if text_of(sheet["consent_purpose"]) in _HERE or text_of(sheet["recipient_kind"]) == "this_shelter":
        return False
    told = decode_answer(sheet["points_explained"]) if sheet["points_explained"] is not None else None
    explained = isinstance(told, list) and set(told) >= _POINTS
    return not explained or text_of(sheet["guardian_safe"]) == "no" or text_of(sheet["child_assent"]) == "disagrees"


__all__ = ["ALWAYS", "CODED", "GIVEN", "IDENTITY", "PURPOSES", "SAID", "UNTIL", "facets_of", "purposes_of"]
