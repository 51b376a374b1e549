"""How many are possible victims, determined, or not victims."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.i18n import QT_TRANSLATE_NOOP
from app.reports.coded import Places, places
from app.reports.decided import latest_decision
from app.reports.ledger import NOBODY
from app.reports.measure import WHO_WAS_OPEN, Found, Indicator
from app.reports.told import REASON
from app.reports.units import people_open

if TYPE_CHECKING:
    from app.reports.ledger import Ledger
    from app.reports.period import Period


UNDECIDED: Final = REASON + "no_decision"
BY: Final = ("decided_by", "definition_used")


def _find(ledger: Ledger, period: Period) -> Found:
    units = people_open(ledger, period)
    latest = ledger.once(latest_decision, period.last)
    slots = Places(latest[places(units.people)])
    own = {name: ledger.said("determination", name, slots, NOBODY) for name in BY}
    return Found(units=units, told=ledger.said("determination", "status", slots, UNDECIDED), own=own)


INDICATOR: Final = Indicator(
    code="IND21",
    title=QT_TRANSLATE_NOOP("Reports", "Status"),
    question=QT_TRANSLATE_NOOP("Reports", "How many are possible, determined, or not victims?"),
    population=QT_TRANSLATE_NOOP("Reports", "People with a case open in the period"),
    dated_by="determination.decided_on",
    shape="codes",
    find=_find,
    codes="trafficking_status",
    dimensions=BY,
    everywhere=WHO_WAS_OPEN,
    assumptions=("A01", "A15", "A16"),
)
