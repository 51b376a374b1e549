"""Which kinds of record and which of their answers are counted."""

from __future__ import annotations

from functools import cache
from typing import Final

from db.columns import fields_of
from db.models import KINDS

PERSON: Final = "person"
CASE: Final = "case"
PLAN: Final = "support_plan"
LEFT_OUT: Final = frozenset(
    {
        "identity",
        "attachment",
        "belongings",
        "case_note",
        "case_request",
        "family_link",
        "quality_note",
        "red_flag",
        "sheet",
        "sheet_answer",
    }
)
"""Kinds that no figure is made of: who somebody is, free words, and questionnaires of a single house."""
_NO_FIGURE: Final = frozenset({"form_version", "voided", "code", "number", "person", "case"})
_ALSO: Final = {
    "intake": ("form_version",),
    "task": ("state",),
    "case": ("case_worker",),
    "determination": ("definition_version",),
    "episode": ("perpetrator_count",),
    "support_plan": ("person_agrees",),
    "consent": ("recipient", "valid_until", "points_explained", "guardian_safe", "child_assent"),
}
"""Not for statistics at the receiver; a house counts them for itself. A new version of a form breaks a series."""
_DAYS: Final = ("_on", "_date")


def _columns(kind: str) -> tuple[str, ...]:
    """What may travel for statistics, and the days a house knows of itself; the many signs of a screening are not."""
    found = []
    for name, field in fields_of(KINDS[kind]).items():
        also = name in _ALSO.get(kind, ())
        if field.is_id or (name in _NO_FIGURE and not also) or name.startswith("signs_"):
            continue
        if also or field.travels == "statistics" or name.endswith(_DAYS):
            found.append(name)
    return tuple(found)


@cache
def counted() -> dict[str, tuple[str, ...]]:
    """The columns of each kind; beside them stand @person, @case, @plan (slots, from 1; 0 is none), @org and @state.

    A consent has its stamp as well, as @written and @written_low: of several the one that was written last governs.
    """
    return {kind: _columns(kind) for kind in KINDS if kind not in LEFT_OUT}
