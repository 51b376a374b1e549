"""What this house began, asked for first where nearly everything is of others: a coordinator has few of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import func, or_, select, true

from db.models import Change, Have, Organisation, Replica

if TYPE_CHECKING:
    from sqlalchemy import ColumnElement
    from sqlalchemy.orm import Session

_FEW: Final = 4
"""Times as many lines of others as of ours: then ours are looked through, else the records one after the other."""


def perhaps_begun_here(session: Session, kept: Any) -> ColumnElement[bool]:
    """A condition that all records of this kind fulfil which we began; in a coordinator's vault few others do."""
    if "few" not in session.info:
        session.info["few"] = _where_few(session)
    replicas: tuple[int, ...] = session.info["few"]
    if not replicas:
        return true()
    touched = select(Change.record).where(Change.rep.in_(replicas), Change.kind == kept.kind)
    found: ColumnElement[bool] = kept.id.in_(touched)
    return found


def _where_few(session: Session) -> tuple[int, ...]:
    """Our own replicas; none where a good part of all lines is theirs."""
    home = select(func.lower(func.hex(Organisation.id))).where(Organisation.ours)
    ours = tuple(session.scalars(select(Replica.id).where(or_(Replica.ours, Replica.org.in_(home)))))
    own = sum(session.scalar(select(func.max(Change.seq)).where(Change.rep == each)) or 0 for each in ours)
    others = session.scalar(select(func.sum(Have.hi - Have.lo + 1)).where(Have.rep.not_in(ours))) or 0
    return () if own * _FEW > others else ours
