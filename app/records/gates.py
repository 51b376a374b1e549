"""What a record of case work may not be saved without, beyond its own answers: one kind a function."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from sqlalchemy.orm import Session

    from app.forms.findings import Finding
    from app.records.intake import House
    from db.models import Case
    from db.types import Answer

    Gate = Callable[[Session, House, Case, Mapping[str, Answer]], Iterable[Finding]]


def findings(
    session: Session, house: House, case: Case, kind: str, answers: Mapping[str, Answer]
) -> tuple[Finding, ...]:
    """What is wrong with saving this now, in words that stand beside the question."""
    gate = _GATES.get(kind)
    return tuple(each.placed(kind) for each in gate(session, house, case, answers)) if gate is not None else ()


_GATES: Final[dict[str, Gate]] = {}
