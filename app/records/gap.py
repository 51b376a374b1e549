"""Gap: what must be answered or settled before a case is closed: a blank question, an open task."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Gap:
    """`title` and `label` are marked in the context Forms; a reason why there is no answer closes the gap too.

    `task` is what has to be done where it is an open task: somebody says what becomes of it.
    """

    kind: str
    record: str
    title: str
    field: str
    label: str
    task: str = ""
