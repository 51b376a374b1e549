"""How full the house was."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.i18n import QT_TRANSLATE_NOOP
from app.reports.measure import Found, Indicator
from app.reports.nights import bed_nights, nights_of_stays
from app.reports.told import NO, YES
from app.reports.units import Units

if TYPE_CHECKING:
    from app.reports.ledger import Ledger
    from app.reports.period import Period


def _find(ledger: Ledger, period: Period) -> Found:
    units, weights = nights_of_stays(ledger, period)
    used = sum(weights)
    free = max(bed_nights(ledger, period) - used, 0)
    rest = Units(unit="nights", kind="stay", slots=[-1], people=[-1], cases=[-1], dates=[""])
    told = [*([YES] * len(units)), NO]
    both = Units(
        unit="nights",
        kind="stay",
        slots=[*units.slots, *rest.slots],
        people=[*units.people, *rest.people],
        cases=[*units.cases, *rest.cases],
        undated=units.undated,
        dates=[*units.dates, *rest.dates],
    )
    return Found(units=both, told=told, weights=[*weights, free])


INDICATOR: Final = Indicator(
    code="IND29",
    title=QT_TRANSLATE_NOOP("Reports", "Occupancy"),
    question=QT_TRANSLATE_NOOP("Reports", "How full was the house?"),
    population=QT_TRANSLATE_NOOP("Reports", "Nights of our own beds in the period"),
    dated_by="stay.moved_in_on; stay.moved_out_on",
    shape="yes",
    find=_find,
    assumptions=("A02", "A18"),
    inside=True,
)
