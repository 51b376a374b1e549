"""Help does not depend on being a victim under the law."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.i18n import QT_TRANSLATE_NOOP
from app.reports.caveat import Assumption, Caveat

if TYPE_CHECKING:
    from app.reports.bare import Bare
    from app.reports.caveat import Scene

HELP: Final = QT_TRANSLATE_NOOP(
    "Reports", "Help is given whatever was decided about trafficking. Numbers of help are not numbers of victims."
)


def _applies(bare: Bare) -> bool:
    return bare.unit == "services"


def _say(scene: Scene) -> Caveat:
    del scene
    return Caveat("A16", HELP)


ASSUMPTION: Final = Assumption(id="A16", texts=(HELP,), outside=HELP, applies=_applies, say=_say)
