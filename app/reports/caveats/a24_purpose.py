"""More detail is not better data."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.i18n import QT_TRANSLATE_NOOP
from app.reports.caveat import Assumption, Caveat
from app.reports.caveats.marks import never

if TYPE_CHECKING:
    from app.reports.caveat import Scene

PURPOSE: Final = QT_TRANSLATE_NOOP("Reports", "{purpose} It is not shown in more detail than this needs.")
OUTSIDE: Final = QT_TRANSLATE_NOOP(
    "Reports", "Asked for a purpose that is written down, and not in more detail than it needs."
)


def _say(scene: Scene) -> Caveat:
    purpose = scene.purposes.get(scene.bare.codes, "")
    if not purpose:
        return Caveat("A24", OUTSIDE)
    return Caveat("A24", PURPOSE, (("purpose", f"@forms:{purpose}"),))


ASSUMPTION: Final = Assumption(id="A24", texts=(PURPOSE,), outside=OUTSIDE, applies=never, say=_say)
