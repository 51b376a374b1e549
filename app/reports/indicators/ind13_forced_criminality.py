"""How many were forced to break the law, online scams included."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.i18n import QT_TRANSLATE_NOOP
from app.reports.coded import told_as
from app.reports.happened import by_person, exploited_as
from app.reports.ledger import spread
from app.reports.measure import Found, Indicator
from app.reports.told import BLANK, codes_in, is_gap
from app.reports.units import people_begun

if TYPE_CHECKING:
    from app.reports.ledger import Ledger
    from app.reports.period import Period


NEVER: Final = "@none"


def _find(ledger: Ledger, period: Period) -> Found:
    units = people_begun(ledger, period)
    forms = ledger.once(exploited_as)
    kinds = by_person(ledger, "forced_crime_kinds", "forced_crime_kinds")
    told = told_as(_kinds, spread(units.people, forms), spread(units.people, kinds, BLANK))
    return Found(units=units, told=told)


def _kinds(form: str, kinds: str) -> str:
    """Which kinds; @unnamed where it is told that there was one, but not which."""
    if is_gap(form):
        return form
    if "ForcedCriminality" not in codes_in(form):
        return NEVER
    return "@unnamed" if is_gap(kinds) else kinds


INDICATOR: Final = Indicator(
    code="IND13",
    title=QT_TRANSLATE_NOOP("Reports", "Forced criminality"),
    question=QT_TRANSLATE_NOOP("Reports", "How many were forced to break the law?"),
    population=QT_TRANSLATE_NOOP("Reports", "People whose first case of the period began in it"),
    dated_by="intake.intake_date",
    shape="codes",
    find=_find,
    codes="forced_crime_kind",
    overlaps=True,
    dimensions=("gender", "age_band", "place_kind"),
    assumptions=("A09", "A10", "A12", "A24"),
)
