"""Made-up people in numbers, always the same ones, and a maker that needs no process."""

from __future__ import annotations

import random

from app.synthetic.frame import Answer
from app.synthetic.table import Column, Table

COLUMNS = (
    Column("year"),
    Column("gender"),
    Column("citizenships", several=True),
    Column("exploitation_types", several=True),
)


def table(many: int) -> Table:
    """Three answers are one person's alone: a citizenship, a form, and a pair of common ones."""
    dice = random.Random(7)
    people = []
    for _ in range(many - 3):
        woman = dice.random() < 0.6
        forms = [form for form, share in (("Sexual", 0.7 if woman else 0.2), ("Labour", 0.5)) if dice.random() < share]
        people.append((
            dice.choice(["2021", "2022", "2023"]), "Feminine" if woman else "Masculine",
            dice.choice(["KH", "KH", "TH", "LA"]), ";".join(forms) or "missing",
        ))  # fmt: skip
    people += [("2021", "Feminine", "ZW", "Labour"), ("2022", "Masculine", "KH", "OrganRemoval"),
               ("2023", "Other", "LA", "Sexual")]  # fmt: skip
    return Table(COLUMNS, people)


def copier(ask, _progress):
    """The worst that could come from the child: every real row as it is."""
    return Answer([list(row) for row in ask.rows])


def every_mix(ask, _progress):
    """Rows that put each person's first half to another's second."""
    half = ask.width // 2
    return Answer([one[:half] + other[half:] for one, other in zip(ask.rows, reversed(ask.rows), strict=True)])
