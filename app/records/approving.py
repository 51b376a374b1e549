"""What a supervisor reads and approves, and what a later correction does to that: changed content is read again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from app.records.errors import ClosureStands, OfferStands

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.records.origins import Origins

APPROVED: Final[dict[str, frozenset[str]]] = {
    "assessment_risk": frozenset({"review_on"}),
    "support_plan": frozenset({"review_on", "ended_on"}),
    "closure": frozenset({"summary", "keep_until", "follow_up_agreed"}),
    "transfer": frozenset(),
}
"""The kinds, with what may change in each after it was approved without being read again.

Of a closure these are all that may change at all: the person may change her mind about contact, and the law about
how long a record is kept. Of an offer that was made nothing may: somebody else has read it.
"""
_STANDS: Final = {"closure": ClosureStands, "transfer": OfferStands}


def is_approved(record: Any) -> bool:
    return record.kind in APPROVED and record.approved_by is not None


def waits(record: Any, origins: Origins) -> bool:
    """Whether a supervisor here still has to read it; what others sent us, theirs read."""
    return bool(origins.is_own(record) and not record.erased and record.voided is None and record.approved_by is None)


def before_correction(record: Any, names: Iterable[str]) -> None:
    """An approved closure or offer stands; any other approval falls when what was read is changed."""
    if not is_approved(record) or set(names) <= APPROVED[record.kind]:
        return
    if record.kind in _STANDS:
        raise _STANDS[record.kind]
    record.approved_by = record.approved_on = None


def before_settling(record: Any, name: str) -> None:
    """A supervisor settles, so an approved closure or offer stands with the value they chose."""
    acts = {"approved_by", "approved_on", "voided"}
    if is_approved(record) and record.kind not in _STANDS and name not in APPROVED[record.kind] | acts:
        record.approved_by = record.approved_on = None


def before_voiding(record: Any) -> None:
    if record.kind in _STANDS and is_approved(record):
        raise _STANDS[record.kind]
