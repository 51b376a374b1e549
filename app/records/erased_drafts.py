"""Half-typed forms about people who were erased, of whichever worker: they go with their records."""

from __future__ import annotations

import re
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import func, select

from app import logs
from app.records import window_words
from app.records.intake import record_of
from app.tables import half_mapped
from db.errors import VaultError
from db.models import KINDS, Erased

if TYPE_CHECKING:
    from collections.abc import Collection

    from sqlalchemy.orm import Session

    from app.desk import Desk
    from db.drafts import Draft

_ID: Final = re.compile(r"(?<![0-9a-f])[0-9a-f]{32}(?![0-9a-f])")
_TYPED: Final = frozenset({"answers", "before", "intake", "consent", "sharing", "why"})
"""The parts of a draft that hold answers: whoever is named there is not whom the form is about."""
_WHOLE: Final = frozenset({half_mapped.FORM, window_words.FORM})


def forget(desk: Desk) -> None:
    """After an erasure that is final. What cannot be read any more goes too, for it may be about her."""
    with suppress(OSError):
        desk.drafts.remove_aside()
    sweep(desk)


def sweep(desk: Desk) -> None:
    """Drop what is left about anybody who was erased; tried again at the next opening if it cannot be done now."""
    if not desk.store.erased:
        return
    try:
        kept = {(worker, each.form, each.key): each for worker, each in desk.drafts.everyones()}
        about = {place: _ids(each) for place, each in kept.items()}
        if not any(about.values()) and not any(each.form in _WHOLE for each in kept.values()):
            return
        with desk.store.read() as session:
            gone = _erased_among(session, set().union(*about.values()))
            times = session.scalar(select(func.count()).select_from(Erased).where(Erased.confirmed)) or 0
        going = [
            place for place, ids in about.items() if not ids.isdisjoint(gone) or _is_older(desk, kept[place], times)
        ]
        for place in going:
            desk.drafts.drop(*place)
        if going:
            desk.drafts.scrub()
            logs.event("drafts.erased", gone=len(going))
    except (VaultError, OSError):
        logs.event("drafts.not_erased")


def _is_older(desk: Desk, draft: Draft, times: int) -> bool:
    """Mappings that were half made before somebody was erased go whole: a word of a column may be theirs.

    So do the words of a window: a reason, or what a colleague must know. An erasure that nobody confirmed counts too.
    """
    if draft.form == window_words.FORM:
        return bool(draft.payload.get("erasures") != len(desk.store.erased))
    return draft.form == half_mapped.FORM and draft.payload.get("erasures") != times


def _ids(draft: Draft) -> set[bytes]:
    """The records a draft says it belongs to: its person, its case, what it corrects, what it will be saved as."""
    placed: dict[str, Any] = {name: told for name, told in draft.payload.items() if name not in _TYPED}
    found = {bytes.fromhex(each) for each in _ID.findall(f"{placed} {draft.key}")}
    return found | {bytes.fromhex(record_of(draft.key))} if draft.form == "intake" else found


def _erased_among(session: Session, ids: Collection[bytes]) -> set[bytes]:
    """Those that are a person who was erased for good, or a record of one."""
    subjects = set(session.scalars(select(Erased.subject).where(Erased.confirmed)))
    if not subjects:
        return set()
    found = subjects.intersection(ids)
    for kept in KINDS.values():
        rows = session.execute(select(kept.id, kept.subject).where(kept.id.in_(ids), kept.erased))
        found |= {record for record, subject in rows if subject in subjects}
    return found
