"""A vault that meets lines of its own which it does not know is an old copy of itself: it must not go on counting."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from db.session import Store

ALARM = "sync.own_past"


def doubt(store: Store, alarms: tuple[str, ...]) -> tuple[str, ...]:
    """Forget what this machine remembers of the vault: at its next opening it becomes another replica."""
    store.continuity.sidecar = None
    store.continuity.path.unlink(missing_ok=True)
    return alarms if ALARM in alarms else (*alarms, ALARM)
