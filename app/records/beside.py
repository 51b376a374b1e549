"""Released figures and synthetic rows of one vault: each beside what is out only for a reason that is kept and told.

Whoever has figures and rows works small numbers out (docs/decisions/0061); whoever has two sets of rows of the same
months sees what somebody answered who came in between (docs/decisions/0067). No proof holds them together. What went
out stays out: every earlier one counts.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from sqlalchemy import func, select

from app.records.errors import RecordError
from db.models import Release, SyntheticSet

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from sqlalchemy.orm import Session

SHORTEST: Final = 10
"""So many letters at least say why both are out."""
_NEVER: Final = "9999-12"


class RowsBeside(RecordError):
    """Figures are to be released, synthetic rows went out before, and nobody says why both may."""

    code = "release.beside"


class OutBefore(RecordError):
    """Synthetic rows are to be handed out, figures or such rows were before, and nobody says why both may."""

    code = "synthetic.beside"


@dataclass(frozen=True, slots=True)
class Before:
    """What went out that new synthetic rows could be read together with: releases of any period, and sets of synthetic
    rows of the same months. `why` both may be read is empty where there is neither.
    """

    releases: int
    sets: int
    why: str = ""

    def stand(self, then: Before) -> None:
        """OutBefore where something of a kind went out meanwhile that was not there when the reason was given."""
        if (self.releases and not then.releases) or (self.sets and not then.sets):
            raise OutBefore(releases=str(self.releases), sets=str(self.sets))


def rows(session: Session) -> int:
    """How many synthetic data sets ever went out."""
    return session.scalar(select(func.count()).select_from(SyntheticSet)) or 0


def before(session: Session, asked: Mapping[str, object]) -> Before:
    """`asked` is what is kept of a set: `since` and `until` are months, empty for no bound."""
    figures = session.scalar(select(func.count()).select_from(Release)) or 0
    return Before(figures, sum(_meet(each, asked) for each in session.scalars(select(SyntheticSet.asked))))


def _meet(one: Mapping[str, object], other: Mapping[str, object]) -> bool:
    """Whether the two may hold the same case: no bound, or none that was kept, is a bound that everything is within."""
    first = max(str(each.get("since") or "") for each in (one, other))
    return first <= min(str(each.get("until") or _NEVER) for each in (one, other))


def why_figures(session: Session, reason: str) -> str:
    """The reason as it is kept and told, empty where no rows went out; RowsBeside where one must be and is none."""
    many, told = rows(session), tidy(reason)
    if many and not is_reason(reason):
        raise RowsBeside(sets=str(many))
    return told if many else ""


def why_rows(session: Session, reason: str, asked: Mapping[str, object]) -> Before:
    """With the reason as it is kept and told; OutBefore where one must be and is none."""
    found = before(session, asked)
    if not (found.releases or found.sets):
        return found
    if not is_reason(reason):
        raise OutBefore(releases=str(found.releases), sets=str(found.sets))
    return Before(found.releases, found.sets, tidy(reason))


def tidy(reason: str) -> str:
    return " ".join(reason.split())


def is_reason(reason: str) -> bool:
    return len(tidy(reason)) >= SHORTEST


def since(session: Session, at: datetime) -> tuple[str, ...]:
    """Why synthetic rows went out after a release that was frozen at this moment: once for each of them."""
    asked = select(SyntheticSet.beside).where(SyntheticSet.at >= at, SyntheticSet.beside != "")
    return tuple(session.scalars(asked.order_by(SyntheticSet.at, SyntheticSet.id)))
