"""What is not listed was not always asked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.i18n import QT_TRANSLATE_NOOP
from app.reports.caveat import Assumption, Caveat
from app.reports.caveats.marks import has_shares, of_questions, several_houses
from app.reports.coded import coded, kinds
from app.reports.told import BLANK, NOT_SHARED, REASON, WITHOUT

if TYPE_CHECKING:
    from app.reports.bare import Bare
    from app.reports.caveat import Scene

ALL: Final = QT_TRANSLATE_NOOP(
    "Reports", "Organisations that record this: {collecting} of {houses}. Who does not is in no share, and never a 0."
)
OUTSIDE: Final = QT_TRANSLATE_NOOP(
    "Reports", "Not every organisation records this. Who does not is in no share, and never a 0."
)
_NO_RECORD: Final = REASON + WITHOUT
_SILENT: Final = frozenset({BLANK, NOT_SHARED, f"{REASON}not_collected_then", REASON + WITHOUT})


def _applies(bare: Bare) -> bool:
    return several_houses(bare) and has_shares(bare) and not of_questions(bare)


def _say(scene: Scene) -> Caveat:
    units = scene.found.units
    houses = scene.ledger.said(units.kind, "@org", units.slots, _NO_RECORD)
    told = kinds([houses, coded(scene.found.told)])[0]
    collecting = {house for house, word in told if word not in _SILENT} - {_NO_RECORD}
    facts = (("collecting", str(len(collecting))), ("houses", str(len(scene.bare.houses) if len(units) else 0)))
    return Caveat("A11", ALL, facts)


ASSUMPTION: Final = Assumption(id="A11", texts=(ALL,), outside=OUTSIDE, applies=_applies, say=_say)
