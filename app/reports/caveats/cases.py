"""What the intakes of the counted cases say, for sentences about where numbers come from."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.reports.caveat import Scene


def of_cases(scene: Scene, field: str) -> list[str]:
    """One word for each unit; empty where its case has no intake."""
    first, told = scene.ledger.first_of("intake"), scene.ledger.words("intake", field)
    return [told[first[case]] if case in first else "" for case in scene.found.units.cases]


def of_people(scene: Scene, field: str) -> list[str]:
    """One word for each unit, of what its person told."""
    told = scene.ledger.words("person", field)
    return [told[person] if person >= 0 else "" for person in scene.found.units.people]
