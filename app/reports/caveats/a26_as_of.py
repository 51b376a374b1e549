"""Numbers of different reports do not agree by themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.i18n import QT_TRANSLATE_NOOP
from app.reports.caveat import Assumption, Caveat
from app.reports.caveats.marks import always
from app.reports.mark import mark

if TYPE_CHECKING:
    from app.reports.caveat import Scene

AS_OF: Final = QT_TRANSLATE_NOOP(
    "Reports", "Data as of {date}. These numbers have the mark {mark}; other numbers would have another."
)
OUTSIDE: Final = QT_TRANSLATE_NOOP("Reports", "Data as of {date}. A later count may differ.")


def _say(scene: Scene) -> Caveat:
    return Caveat("A26", AS_OF, (("date", f"@days:{scene.bare.as_of}"), ("mark", mark(scene.bare))))


ASSUMPTION: Final = Assumption(id="A26", texts=(AS_OF,), outside=OUTSIDE, applies=always, say=_say)
