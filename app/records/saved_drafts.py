"""Drafts whose form was saved just before the power went: no unfinished work, and dropped at the opening."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app import logs
from app.records.intake import record_of
from db.clock import moment
from db.errors import VaultError
from db.models import KINDS
from db.received import lines_of

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from app.desk import Desk
    from db.drafts import Draft

_NEW: Final = ("new:", "copy:")
_ID: Final = 32


def sweep(desk: Desk) -> None:
    """Tried again at the next opening if it cannot be done now. What was typed after the save stays."""
    try:
        kept = desk.drafts.everyones()
        if not any(made_as(draft) for _, draft in kept):
            return
        with desk.store.read() as session:
            going = [(worker, draft) for worker, draft in kept if _is_saved(session, draft)]
        for worker, draft in going:
            desk.drafts.drop(worker, draft.form, draft.key)
        if going:
            logs.event("drafts.were_saved", gone=len(going))
    except (VaultError, OSError):
        logs.event("drafts.not_swept")


def made_as(draft: Draft) -> tuple[str, bytes] | None:
    """The kind and the id under which a new form will be saved; None for a correction and whatever else is typed."""
    told = draft.payload
    if draft.form == "intake":
        return "intake", bytes.fromhex(record_of(draft.key))
    if draft.form == "sheet":
        return _named("sheet", told.get("sheet")) if not told.get("corrects") else None
    if draft.form in KINDS and str(told.get("address", "")).startswith(_NEW):
        return _named(draft.form, told.get("made"))
    return None


def _named(kind: str, said: object) -> tuple[str, bytes] | None:
    try:
        return (kind, bytes.fromhex(said)) if isinstance(said, str) and len(said) == _ID else None
    except ValueError:
        return None


def _is_saved(session: Session, draft: Draft) -> bool:
    made = made_as(draft)
    if made is None or session.get(KINDS[made[0]], made[1]) is None:
        return False
    return any(moment(line.hlc) >= draft.saved_at for line in lines_of(session, made[1])[:1])
