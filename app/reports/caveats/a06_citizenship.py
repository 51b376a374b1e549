"""Citizenship is not country of origin, nor where somebody lived."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.i18n import QT_TRANSLATE_NOOP
from app.reports.caveat import Assumption, Caveat
from app.reports.caveats.cases import of_people
from app.reports.caveats.marks import splits, total
from app.reports.told import YES

if TYPE_CHECKING:
    from app.reports.bare import Bare
    from app.reports.caveat import Scene

PROXY: Final = QT_TRANSLATE_NOOP(
    "Reports", "Citizenship. For {proxies} of {total} the country of origin was written in its place."
)
OUTSIDE: Final = QT_TRANSLATE_NOOP("Reports", "Citizenship. For some the country of origin was written in its place.")


def _applies(bare: Bare) -> bool:
    return "citizenships" in splits(bare)


def _say(scene: Scene) -> Caveat:
    proxies = of_people(scene, "citizenship_is_proxy")[YES]
    return Caveat("A06", PROXY, (("proxies", str(proxies)), ("total", total(scene.bare))))


ASSUMPTION: Final = Assumption(id="A06", texts=(PROXY,), outside=OUTSIDE, applies=_applies, say=_say)
