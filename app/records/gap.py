"""Gap: a question that must be answered before a case is closed, and is still blank."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Gap:
    """`title` and `label` are marked in the context Forms; a reason why there is no answer closes the gap too."""

    kind: str
    record: str
    title: str
    field: str
    label: str
