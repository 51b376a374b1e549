"""An age is not exact, and not an age of today."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.i18n import QT_TRANSLATE_NOOP
from app.reports import vectors
from app.reports.ages import TO, when_it_began
from app.reports.caveat import Assumption, Caveat
from app.reports.caveats.cases import of_cases, unsure
from app.reports.caveats.marks import splits, total
from app.reports.ledger import spread
from app.reports.splits import age_then
from app.reports.told import YES, is_gap

if TYPE_CHECKING:
    from app.reports.bare import Bare
    from app.reports.caveat import Scene

AGE: Final = QT_TRANSLATE_NOOP(
    "Reports", "Age on the day help began, not today's. For {estimated} of {total} it was estimated."
)
AGE_IN_PART: Final = QT_TRANSLATE_NOOP(
    "Reports",
    "Age on the day help began, not today's. For {estimated} of {total} it was estimated; for {unsure} it is not known "
    "here whether it was.",
)
THEN: Final = QT_TRANSLATE_NOOP(
    "Reports",
    "Age when exploitation began, as it was told. For {worked} of {total} it was worked out from the age on the day "
    "help began, where only one group is possible.",
)
BOTH: Final = QT_TRANSLATE_NOOP(
    "Reports",
    "Two ages: on the day help began, estimated for {estimated} of {total}; and when exploitation began, worked out "
    "from the other for {worked}.",
)
OUTSIDE: Final = QT_TRANSLATE_NOOP(
    "Reports", "Age on the day that the table names, not today's. Some ages were estimated or worked out."
)
_SPLITS: Final = frozenset({"age_band", "minor_at_intake", "age_is_estimated"})
_THEN: Final = "age_at_exploitation"
_OF_THEN: Final = "IND41"


def _applies(bare: Bare) -> bool:
    return not (_SPLITS | {_THEN}).isdisjoint(splits(bare))


def _say(scene: Scene) -> Caveat:
    bare, facts = scene.bare, {"total": total(scene.bare)}
    then = bare.indicator == _OF_THEN or _THEN in splits(bare)
    begun = not _SPLITS.isdisjoint(splits(bare)) or not then
    if then:
        facts["worked"] = str(_worked_out(scene))
    if begun:
        facts["estimated"] = str(of_cases(scene, "age_is_estimated")[YES])
    doubtful = 0 if then else _unsure(scene)
    if doubtful:
        return Caveat("A19", AGE_IN_PART, (*facts.items(), ("unsure", str(doubtful))))
    return Caveat("A19", BOTH if then and begun else THEN if then else AGE, tuple(facts.items()))


def _unsure(scene: Scene) -> int:
    ledger = scene.ledger
    intakes = ledger.first_ones("intake", scene.found.units.cases)
    age, flag = (ledger.said("intake", name, intakes) for name in ("age_at_intake", "age_is_estimated"))
    return unsure(age, flag)


def _worked_out(scene: Scene) -> int:
    """Of how many units the group follows from other answers."""
    told = spread(scene.found.units.people, scene.ledger.once(when_it_began))
    return vectors.many(told.that(lambda ages: TO in ages and not is_gap(age_then(ages))))


ASSUMPTION: Final = Assumption(
    id="A19", texts=(AGE, AGE_IN_PART, THEN, BOTH), outside=OUTSIDE, applies=_applies, say=_say
)
