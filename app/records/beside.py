"""Released figures and synthetic rows of one vault: one beside the other only for a reason that is kept and told.

Whoever has both works small numbers out (docs/decisions/0061), and no proof holds them together. What went out
stays out: every earlier one counts, of whatever period.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from sqlalchemy import func, select

from app.records.errors import RecordError
from db.models import Release, SyntheticSet

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy.orm import Session

SHORTEST: Final = 10
"""So many letters at least say why both are out."""


class RowsBeside(RecordError):
    """Figures are to be released, synthetic rows went out before, and nobody says why both may."""

    code = "release.beside"


class FiguresBeside(RecordError):
    """Synthetic rows are to be handed out, figures were released before, and nobody says why both may."""

    code = "synthetic.beside"


def rows(session: Session) -> int:
    """How many synthetic data sets ever went out."""
    return session.scalar(select(func.count()).select_from(SyntheticSet)) or 0


def figures(session: Session) -> int:
    """How many releases were ever frozen, whether or not a copy was saved."""
    return session.scalar(select(func.count()).select_from(Release)) or 0


def why_figures(session: Session, reason: str) -> str:
    """The reason as it is kept and told, empty where no rows went out; RowsBeside where one must be and is none."""
    many, told = rows(session), tidy(reason)
    if many and not is_reason(reason):
        raise RowsBeside(sets=str(many))
    return told if many else ""


def why_rows(session: Session, reason: str) -> str:
    """The reason as it is kept and told, empty where no figures did; FiguresBeside where one must be and is none."""
    many, told = figures(session), tidy(reason)
    if many and not is_reason(reason):
        raise FiguresBeside(releases=str(many))
    return told if many else ""


def tidy(reason: str) -> str:
    return " ".join(reason.split())


def is_reason(reason: str) -> bool:
    return len(tidy(reason)) >= SHORTEST


def since(session: Session, at: datetime) -> tuple[str, ...]:
    """Why synthetic rows went out after a release that was frozen at this moment: once for each of them."""
    asked = select(SyntheticSet.beside).where(SyntheticSet.at >= at, SyntheticSet.beside != "")
    return tuple(session.scalars(asked.order_by(SyntheticSet.at, SyntheticSet.id)))
