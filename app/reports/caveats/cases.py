"""What the intakes of the counted cases say, for sentences about where numbers come from."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections import Counter

    from app.reports.caveat import Scene


def of_cases(scene: Scene, field: str) -> Counter[str]:
    """Of how many units the first intake of their case says each word; who has no intake is in no number."""
    ledger = scene.ledger
    return ledger.tally("intake", field, ledger.first_ones("intake", scene.found.units.cases))


def of_people(scene: Scene, field: str) -> Counter[str]:
    """Of how many units the person told each word."""
    return scene.ledger.tally("person", field, scene.found.units.people)
