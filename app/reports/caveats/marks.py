"""What several of the assumptions ask of finished numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.reports.indicators import indicators
from app.reports.period import ALWAYS_FROM, ALWAYS_TO

if TYPE_CHECKING:
    from app.reports.bare import Bare, Group

DATES: Final = frozenset({"month", "quarter", "year"})
PERCENT: Final = 100


def never(bare: Bare) -> bool:
    """Only where the indicator names it."""
    del bare
    return False


def always(bare: Bare) -> bool:
    del bare
    return True


def has_shares(bare: Bare) -> bool:
    """Whether it tells parts of those who answered, or only a number. Of a bed nobody answers."""
    return bare.unit != "nights" and all(row.of is not None for row in bare.whole.rows)


def splits(bare: Bare) -> frozenset[str]:
    """What it is split by or narrowed to."""
    return frozenset({*(each.name for each in bare.dimensions), *(name for name, _ in bare.filters)})


def in_time(bare: Bare) -> bool:
    return (bare.first, bare.last) != (ALWAYS_FROM, ALWAYS_TO) or not DATES.isdisjoint(splits(bare))


def several_houses(bare: Bare) -> bool:
    return len(bare.houses) > 1


def of_questions(bare: Bare) -> bool:
    """Whether its rows are questions, of which each has a share of its own: nobody is without any answer there."""
    return bare.codes == "question"


def of_own_rows(bare: Bare) -> bool:
    """Whether each row is a question of its own, answered by yes or no: its N is of those who answered that one."""
    known = indicators().get(bare.indicator)
    return known is not None and known.shape == "said"


def missing_by_row(group: Group, least: int = 1) -> list[float]:
    """In points of a hundred, of each row that has an N of its own; none where fewer are in the group, or it hides."""
    total = group.total
    if not total.n or total.n < least or total.hidden:
        return []
    known = (row.of.n for row in group.rows if row.of is not None and not row.of.hidden)
    return [PERCENT * (total.n - each) / total.n for each in known if each is not None]


def missing_by_question(group: Group, least: int = 1) -> dict[str, float]:
    """In points of a hundred, by question; those that are hidden are left out, and those of fewer than `least`."""
    shares = ((row.code, row.share) for row in group.rows if row.of is not None and (row.of.n or 0) >= least)
    return {code: PERCENT * (1 - share) for code, share in shares if share is not None}


def missing_share(group: Group, least: int = 1) -> float | None:
    """In points of a hundred; None where fewer are in the group, or a number of it is hidden."""
    total, answered = group.total, group.answered
    if not total.n or total.n < least or answered.n is None or total.hidden or answered.hidden:
        return None
    return PERCENT * (total.n - answered.n) / total.n


def points(share: float) -> str:
    """A share in points, without a fraction; what is not quite none or all does not become none or all."""
    return str(min(max(round(share), 1), PERCENT - 1) if 0 < share < PERCENT else round(share))


def total(bare: Bare) -> str:
    return str(bare.whole.total.n)


def answered(bare: Bare) -> str:
    return str(bare.whole.answered.n)
