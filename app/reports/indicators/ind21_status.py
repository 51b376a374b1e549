"""How many are possible victims, determined, or not victims."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.i18n import QT_TRANSLATE_NOOP
from app.reports.ledger import spread
from app.reports.measure import Found, Indicator
from app.reports.told import BETWEEN, REASON, is_gap
from app.reports.units import people_open

if TYPE_CHECKING:
    from app.reports.ledger import Ledger
    from app.reports.period import Period


UNDECIDED: Final = REASON + "no_decision"


def _find(ledger: Ledger, period: Period) -> Found:
    units = people_open(ledger, period)
    latest = latest_status(ledger, period.last)
    told = spread(units.people, latest, UNDECIDED)
    definitions = sorted({word for word in ledger.words("determination", "definition_used") if not is_gap(word)})
    return Found(units=units, told=told, facts={"definitions": BETWEEN.join(definitions)})


def latest_status(ledger: Ledger, last: str) -> dict[int, str]:
    """The status of each person by the last decision on or before a day."""
    days = ledger.dates("determination", "decided_on", "decided_on_month")
    status, people = ledger.words("determination", "status"), ledger.people("determination")
    found: dict[int, tuple[str, str]] = {}
    for slot in ledger.standing("determination"):
        day = days[slot] if days[slot][:1].isdigit() else ""
        if day <= last[: len(day)] and day >= found.get(people[slot], ("", ""))[0]:
            found[people[slot]] = (day, status[slot])
    return {person: word for person, (_, word) in found.items()}


INDICATOR: Final = Indicator(
    code="IND21",
    title=QT_TRANSLATE_NOOP("Reports", "Status"),
    question=QT_TRANSLATE_NOOP("Reports", "How many are possible, determined, or not victims?"),
    population=QT_TRANSLATE_NOOP("Reports", "People with a case open in the period"),
    dated_by="determination.decided_on",
    shape="codes",
    find=_find,
    codes="trafficking_status",
    dimensions=("decided_by", "definition_used"),
    assumptions=("A01", "A15", "A16"),
)
