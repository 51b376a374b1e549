"""What the intakes of the counted cases say, for sentences about where numbers come from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.reports import vectors
from app.reports.coded import told_as
from app.reports.told import NO, YES, is_gap

if TYPE_CHECKING:
    from collections import Counter

    from app.reports.caveat import Scene
    from app.reports.coded import Words


def of_cases(scene: Scene, field: str) -> Counter[str]:
    """Of how many units the first intake of their case says each word; who has no intake is in no number."""
    ledger = scene.ledger
    return ledger.tally("intake", field, ledger.first_ones("intake", scene.found.units.cases))


def of_people(scene: Scene, field: str) -> Counter[str]:
    """Of how many units the person told each word."""
    return scene.ledger.tally("person", field, scene.found.units.people)


def unsure(answers: Words, flags: Words) -> int:
    """How many have an answer, and nothing is known here of the flag that says how good it is."""
    return vectors.many(told_as(_unsure, answers, flags).that(YES.__eq__))


def _unsure(answer: str, flag: str) -> str:
    return YES if is_gap(flag) and not is_gap(answer) else NO
