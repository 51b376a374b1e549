"""People and their cases as one set: what somebody reads who is sure that nobody of them has two."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from app.reports.sets import ONE_EACH

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from app.reports.overlapping import Cover
    from app.reports.whom import Whom

_BOTH: Final = ("people", "their cases")


class OneEach:
    """`whom`: by sets of people which cells hold them, each with its releases. Where there are fewer people than cases
    the people stand for both; the cases are held against everything for themselves.
    """

    def __init__(self, whom: Mapping[Whom, Mapping[str, Sequence[str]]]) -> None:
        self.whom: dict[Whom, dict[str, list[str]]] = {}
        self._kinds: dict[Whom, set[bool]] = {}
        for each in sorted(whom, key=lambda one: one.base in ONE_EACH):
            own = self.whom.setdefault(people(each), {})
            self._kinds.setdefault(people(each), set()).add(each.base in ONE_EACH)
            for cell, releases in whom[each].items():
                known = own.setdefault(cell, [])
                known.extend(one for one in releases if one not in known)

    def meet(self, sets: Iterable[Whom]) -> bool:
        """Whether people and cases are both counted in these."""
        return len(set[bool]().union(*(self._kinds[each] for each in sets))) == len(_BOTH)


def covers_of_one_each(covers: Mapping[Whom, Sequence[Cover]]) -> dict[Whom, list[Cover]]:
    """With those of people last, as the nearest to hold another against."""
    found: dict[Whom, list[Cover]] = {}
    for each in sorted(covers, key=lambda one: one.base not in ONE_EACH):
        found.setdefault(people(each), []).extend(covers[each])
    return found


def people(whom: Whom) -> Whom:
    return replace(whom, base=ONE_EACH.get(whom.base, whom.base))
