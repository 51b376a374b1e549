"""Permissions in dispute: they let nothing go, and of two words about their end the one that asks for more stands."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from db.heads import Heads
from db.models import Consent
from db.received import line_at

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

_ENDS: Final = ("withdrawn_on", "withdrawal_wish")
ERASE: Final = "stop_and_erase"


def contested(session: Session) -> dict[bytes, dict[str, Any]]:
    """By record: what its answers about the end are held to say, whichever of them is shown."""
    rows = session.connection().exec_driver_sql("SELECT record, field FROM dispute WHERE kind = 'consent'").fetchall()
    found: dict[bytes, dict[str, Any]] = {}
    for record, field in rows:
        told = found.setdefault(record, {"disputed": True})
        if field in _ENDS and (said := _said(session, record, field)):
            told[field] = ERASE if ERASE in said else said[0]
    return found


def _said(session: Session, record: bytes, field: str) -> list[Any]:
    """All that was said and that no other has seen past, but for those who took it away."""
    kept = session.get(Consent, record)
    stamps = Heads.decode(kept.st).of(field, getattr(kept, field) is None) if kept is not None else []
    lines = [line_at(session, rep, seq) for _, rep, seq in stamps]
    told = [line.body[field][0] for line in lines if line is not None and line.body and field in line.body]
    return [value for value in told if value is not None]
