"""The first and the last day that dates can mean, which may be a month or a year, for whole columns of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.reports import vectors
from app.reports.period import span_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.reports.coded import Words


class Spans:
    """`number` makes a number of a day; what is no date has 0, and is not `known`."""

    def __init__(self, dates: Words, number: Callable[[str], int]) -> None:
        spans = [span_of(word) for word in dates.table]
        self.known = vectors.said_of([each is not None for each in spans], dates.at)
        self.first, self.last = (
            vectors.small([number(each[end]) if each is not None else 0 for each in spans])[dates.at] for end in (0, 1)
        )
