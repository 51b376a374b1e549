"""What help people wanted, met or not."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.i18n import QT_TRANSLATE_NOOP
from app.reports.measure import Found, Indicator
from app.reports.told import NO, REASON, YES, is_gap, joined, said_in
from app.reports.units import Dated, last_of_person, records

if TYPE_CHECKING:
    from app.reports.ledger import Ledger
    from app.reports.period import Period


_WANTED: Final = frozenset({"some", "a_lot"})


def _find(ledger: Ledger, period: Period) -> Found:
    what = Dated("persons", "assessment_needs", "assessed_on", "assessed_on_month")
    units = last_of_person(ledger, records(ledger, what, period))
    return Found(units=units, told=ledger.said("assessment_needs", "needs", units.slots).changed(_wanted))


def _wanted(needs: str) -> str:
    """No only where the person said that no help is wanted; a need that was not spoken of is in no number."""
    if is_gap(needs):
        return needs
    told = (
        (need, level if level.startswith(REASON) else YES if level in _WANTED else NO) for need, level in said_in(needs)
    )
    return joined(f"{need}={said}" for need, said in told)


INDICATOR: Final = Indicator(
    code="IND42",
    title=QT_TRANSLATE_NOOP("Reports", "Needs"),
    question=QT_TRANSLATE_NOOP("Reports", "What help did people want, whether there was any or not?"),
    population=QT_TRANSLATE_NOOP("Reports", "People with a needs assessment in the period, by their last"),
    dated_by="assessment_needs.assessed_on",
    shape="said",
    find=_find,
    codes="need_area",
    overlaps=True,
    dimensions=("gender", "age_band"),
    assumptions=("A08", "A16"),
)
