"""Records for supervisors only: whoever is none neither reads their past nor changes them unseen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.records.local import record_id
from app.roles import may
from db.guarded import MAY_BE_GUARDED, is_guarded
from db.models import KINDS

if TYPE_CHECKING:
    from app.desk import Desk


def must_be_seen(desk: Desk, kind: str, record: str) -> None:
    """Refused, and the refusal written down, before anything of the record is touched."""
    if kind not in MAY_BE_GUARDED or may(desk.worker.role, "see_guarded"):
        return
    with desk.read("look") as session:
        kept = session.get(KINDS[kind], record_id(record))
        hidden = kept is not None and is_guarded(kept)
    if hidden:
        desk.gate("see_guarded")
