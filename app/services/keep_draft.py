"""Half-typed forms: kept while typing, offered back after a lock or a crash."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from app.keyring.errors import DraftNotKept
from app.records import window_words
from db.errors import VaultError

if TYPE_CHECKING:
    from app.desk import Desk


@dataclass(frozen=True, slots=True)
class DraftCard:
    form: str
    key: str
    saved_at: str
    payload: dict[str, Any]


def keep(desk: Desk, form: str, key: str, payload: dict[str, Any]) -> str:
    """On the disk when it returns; the vault itself is not touched, so a long import does not delay it."""
    desk.gate("keep_draft")
    if form == window_words.FORM:
        payload = window_words.marked(desk, payload)
    try:
        saved = desk.drafts.keep(desk.worker_id, form, key, payload)
    except (VaultError, OSError) as error:
        raise DraftNotKept from error
    return saved.isoformat().replace("+00:00", "Z")


def keep_on(desk: Desk, form: str, key: str, payload: dict[str, Any]) -> bool:
    """Another state of what is kept already. False, and nothing is kept, where an erasure took that away meanwhile:
    what was begun before it may be about her, and is not to come back with the next key that is pressed.
    """
    desk.gate("keep_draft")
    known = any((each.form, each.key) == (form, key) for each in desk.drafts.of(desk.worker_id))
    if not known and not desk.drafts.put_aside:
        return False
    keep(desk, form, key, payload)
    return True


def drafts(desk: Desk) -> tuple[DraftCard, ...]:
    """The worker's own drafts, newest first."""
    desk.gate("keep_draft")
    return tuple(
        DraftCard(draft.form, draft.key, draft.saved_at.isoformat().replace("+00:00", "Z"), draft.payload)
        for draft in desk.drafts.of(desk.worker_id)
    )


def drop(desk: Desk, form: str, key: str) -> None:
    desk.gate("keep_draft")
    desk.drafts.drop(desk.worker_id, form, key)
