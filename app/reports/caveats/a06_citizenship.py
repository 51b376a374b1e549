"""Citizenship is not country of origin, nor where somebody lived."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.i18n import QT_TRANSLATE_NOOP
from app.reports.caveat import Assumption, Caveat
from app.reports.caveats.cases import of_people, unsure
from app.reports.caveats.marks import splits, total
from app.reports.told import NO, YES

if TYPE_CHECKING:
    from app.reports.bare import Bare
    from app.reports.caveat import Scene
    from app.reports.coded import Words

PROXY: Final = QT_TRANSLATE_NOOP(
    "Reports", "Citizenship. For {proxies} of {total} the country of origin was written in its place."
)
IN_PART: Final = QT_TRANSLATE_NOOP(
    "Reports",
    "Citizenship. For {proxies} of {total} the country of origin was written in its place; for {unsure} from older "
    "records it is not known here whether it was.",
)
OUTSIDE: Final = QT_TRANSLATE_NOOP("Reports", "Citizenship. For some the country of origin was written in its place.")


def _applies(bare: Bare) -> bool:
    return "citizenships" in splits(bare)


def _say(scene: Scene) -> Caveat:
    proxies = of_people(scene, "citizenship_is_proxy")[YES]
    facts = (("proxies", str(proxies)), ("total", total(scene.bare)))
    if not (doubtful := unsure(_of_old(scene, "citizenships"), _of_old(scene, "citizenship_is_proxy"))):
        return Caveat("A06", PROXY, facts)
    return Caveat("A06", IN_PART, (*facts, ("unsure", str(doubtful))))


def _of_old(scene: Scene, field: str) -> Words:
    """Of those who may be from older records: others are never asked whether it is a proxy."""
    units, ledger = scene.found.units, scene.ledger
    old = ledger.said("intake", "from_old_records", ledger.first_ones("intake", units.cases))
    return ledger.said("person", field, units.people).where(~old.that(NO.__eq__))


ASSUMPTION: Final = Assumption(id="A06", texts=(PROXY, IN_PART), outside=OUTSIDE, applies=_applies, say=_say)
