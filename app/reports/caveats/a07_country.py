"""The country of exploitation is not always known, nor only one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.i18n import QT_TRANSLATE_NOOP
from app.reports.caveat import Assumption, Caveat
from app.reports.caveats.marks import splits, total
from app.reports.told import YES

if TYPE_CHECKING:
    from app.reports.bare import Bare
    from app.reports.caveat import Scene

PROXY: Final = QT_TRANSLATE_NOOP(
    "Reports", "Country of exploitation. For {proxies} of {total} it is the country where the person was found."
)
OUTSIDE: Final = QT_TRANSLATE_NOOP(
    "Reports", "Country of exploitation. For some it is the country where the person was found."
)


def _applies(bare: Bare) -> bool:
    return "country" in splits(bare)


def _say(scene: Scene) -> Caveat:
    units = scene.found.units
    if units.kind == "episode":
        proxies = scene.ledger.tally("episode", "country_is_proxy", units.slots)[YES]
    else:
        by_person = scene.ledger.by_person("episode", "country_is_proxy", scene.ledger.which(*_PROXY))
        proxies = scene.said(by_person, YES)
    return Caveat("A07", PROXY, (("proxies", str(proxies)), ("total", total(scene.bare))))


_PROXY: Final = ("episode", "country_is_proxy", YES)


ASSUMPTION: Final = Assumption(id="A07", texts=(PROXY,), outside=OUTSIDE, applies=_applies, say=_say)
