"""What a supervisor reads and approves, and what a later correction does to that: changed content is read again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from app.records.errors import ClosureStands
from db.heads import Heads

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.records.origins import Origins
    from db.base import Kept

APPROVED: Final[dict[str, frozenset[str]]] = {
    "assessment_risk": frozenset({"review_on"}),
    "support_plan": frozenset({"review_on", "ended_on"}),
    "closure": frozenset({"summary", "keep_until", "follow_up_agreed"}),
}
"""The kinds, with what may change in each after it was approved without being read again.

Of a closure these are all that may change at all: the person may change her mind about contact, and the law about
how long a record is kept.
"""


def is_approved(record: Any) -> bool:
    return record.kind in APPROVED and record.approved_by is not None


def waits(record: Any, origins: Origins) -> bool:
    """Whether a supervisor here still has to read it; what others sent us, theirs read."""
    ours = origins.is_ours(_first_writer(record))
    return bool(ours and not record.erased and record.voided is None and record.approved_by is None)


def before_correction(record: Any, names: Iterable[str]) -> None:
    """An approved closure stands; any other approval falls when what was read is changed."""
    if not is_approved(record) or set(names) <= APPROVED[record.kind]:
        return
    if record.kind == "closure":
        raise ClosureStands
    record.approved_by = record.approved_on = None


def before_voiding(record: Any) -> None:
    if record.kind == "closure" and is_approved(record):
        raise ClosureStands


def _first_writer(record: Kept) -> int:
    first = Heads.decode(record.st).first
    return first[1] if first is not None else -1
