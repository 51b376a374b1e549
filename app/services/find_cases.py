"""Find cases: exact hits first, then those whose notes say it, then those that only sound alike."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from app.records.finding import PERMITTED, CaseFilter, CaseSearch, RecordFilter, wanted, ways
from app.records.local import today
from app.roles import may
from db import search, telephone
from db.search.permits import PURPOSES

if TYPE_CHECKING:
    from array import array

    from app.desk import Desk

ENOUGH: Final = 500
"""Nobody reads past so many for what only sounds alike."""


@dataclass(frozen=True, slots=True)
class Found:
    """The list's own numbers; those from `notes_from` on were found in notes, those from `near_from` on sound alike.

    `by_number`: what was looked for is a telephone, or the end of one.
    """

    lids: array[int]
    notes_from: int
    near_from: int
    by_number: bool = False


def find_cases(desk: Desk, asked: CaseSearch) -> Found:
    """A page is read with `list_cases.cards(desk, some, asked.text)`: at any depth it costs the same."""
    guarded = may(desk.worker.role, "see_guarded")
    with desk.read("look") as session:
        want = wanted(session, asked, today(desk), guarded=guarded)
        lids = search.find(session, asked.text, want)
        exact = len(lids)
        if not asked.text.strip():
            return Found(lids, exact, exact)
        lids.extend(search.order(session, _new(search.in_notes(session, asked.text, guarded=guarded), lids), want))
        noted, number = len(lids), bool(telephone.looked_for(asked.text))
        if noted >= ENOUGH:
            return Found(lids, exact, noted, number)
        near = {each.lid: each.score for each in search.near(session, asked.text)}
        alike = search.order(session, _new(list(near), lids), want)
        lids.extend(sorted(alike, key=lambda lid: -near[lid]))
        return Found(lids, exact, noted, number)


def _new(found: list[int], have: array[int]) -> list[int]:
    """Each case stands in the list once, where it was found best; of what was found before no second copy is made."""
    seen = set(found).intersection(have)
    return [lid for lid in dict.fromkeys(found) if lid not in seen]


__all__ = ["PERMITTED", "PURPOSES", "CaseFilter", "CaseSearch", "Found", "RecordFilter", "find_cases", "ways"]
