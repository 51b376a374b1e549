"""The bars that stand beside a table, on the screen and on paper: words, a length, and n of N in words."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, Final

from app.i18n import QT_TRANSLATE_NOOP
from app.reports import labels
from app.reports.bare import LEAST_FOR_SHARE
from app.reports.told import NOT_SHARED

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.reports.figure import Count, Figure, Group
    from app.reports.saying import Saying

MOST: Final = 40
"""More bars than these say less than the table."""
_HIDDEN: Final = QT_TRANSLATE_NOOP("Reports", "hidden")
_OF: Final = QT_TRANSLATE_NOOP("Reports", "{n} of {all}")
_WITH: Final = QT_TRANSLATE_NOOP("Reports", "{n} of {all} ({share})")


@dataclass(frozen=True, slots=True)
class Bar:
    """`share` is its length from 0 to 1, None where the number is hidden; a heading is words alone.

    The same answer has the same `pattern` in every group.
    """

    words: str
    share: float | None
    said: str
    pattern: int = 0
    heading: bool = False


@dataclass(frozen=True, slots=True)
class Bars:
    """`left_out` bars stand in the table alone."""

    bars: tuple[Bar, ...]
    left_out: int


def bars(figure: Figure, saying: Saying) -> Bars:
    drawn = _Drawn(figure, saying)
    found = tuple(islice(drawn.all(), MOST))
    return Bars(found, drawn.count() - sum(not each.heading for each in found))


class _Drawn:
    def __init__(self, figure: Figure, saying: Saying) -> None:
        self.figure, self.saying = figure, saying
        codes = dict.fromkeys(row.code for group in (figure.whole, *figure.groups) for row in group.rows)
        self.pattern = {code: at for at, code in enumerate(codes)}
        self.counts_only = bool(figure.whole.rows) and figure.whole.rows[0].of is None
        self.most = max([group.total.n or 0 for group in figure.groups], default=0)

    def count(self) -> int:
        """How many bars there are, headings aside; written out are only those that are drawn."""
        groups = self.figure.groups
        return (
            len(groups)
            if self.counts_only
            else sum(len(group.rows) or self._is_zero(group) for group in groups or (self.figure.whole,))
        )

    def all(self) -> Iterator[Bar]:
        if self.counts_only:
            yield from (self._counted(group) for group in self.figure.groups)
            return
        for group in self.figure.groups or (self.figure.whole,):
            if not group.rows:
                if self._is_zero(group):
                    yield Bar(self._named(group), 0.0, self._number(group.total))
                continue
            if group.keys:
                yield Bar(self._named(group), None, "", heading=True)
            for row in group.rows:
                name = self._word(self.figure.codes, row.code)
                hidden = row.n.n is None or row.of is None or row.of.n is None
                share = None if hidden or row.of is None else (row.n.n or 0) / row.of.n if row.of.n else 0.0
                long = share if share is None else min(share, 1.0)
                yield Bar(name, long, self._said(row.n, row.of, share), self.pattern[row.code])

    @staticmethod
    def _is_zero(group: Group) -> bool:
        """An empty period, which has no answers: without a bar of its own the months would jump."""
        return bool(group.keys) and group.empty

    def _counted(self, group: Group) -> Bar:
        """Of a figure that only counts the longest bar is the largest group."""
        n = group.total.n
        share = None if n is None else n / self.most if self.most else 0.0
        return Bar(self._named(group), share, self._number(group.total))

    def _named(self, group: Group) -> str:
        pairs = zip(group.keys, self.figure.dimensions, strict=True)
        return " · ".join(self._word(each.codes, key) for key, each in pairs)

    def _word(self, codes: str, code: str) -> str:
        return labels.written(codes, code, self.saying.names, self.saying.style.day)

    def _said(self, n: Count, of: Count | None, share: float | None) -> str:
        said = self.saying.names.translate
        if of is None or share is None:
            return self._number(n)
        told = {"n": self._number(n), "all": self._number(of), "share": self.saying.style.percent(share)}
        return said("Reports", _WITH if (of.n or 0) >= LEAST_FOR_SHARE and not n.hidden else _OF).format(**told)

    def _number(self, count: Count) -> str:
        if count.hidden == "not_shared":
            return labels.gap(NOT_SHARED, self.saying.names)
        if count.n is None:
            return self.saying.names.translate("Reports", _HIDDEN)
        return self.saying.style.number(count.n)
