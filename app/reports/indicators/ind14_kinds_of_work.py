"""In which work people were exploited."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.i18n import QT_TRANSLATE_NOOP
from app.reports.happened import by_person, exploited_as
from app.reports.ledger import spread
from app.reports.measure import Found, Indicator
from app.reports.told import BLANK, codes_in, is_gap
from app.reports.units import people_begun

if TYPE_CHECKING:
    from app.reports.ledger import Ledger
    from app.reports.period import Period


_WORK: Final = frozenset({"ForcedLabour", "ChildLabour", "Servitude"})


def _find(ledger: Ledger, period: Period) -> Found:
    units = people_begun(ledger, period)
    forms = ledger.once(exploited_as)
    form = spread(units.people, forms, BLANK)
    unsure, units = units.where(form.that(is_gap)), units.where(form.that(_worked))
    told = by_person(ledger, "labour_industries", "labour_industries")
    return Found(units=units, told=spread(units.people, told), unsure=(unsure,))


def _worked(forms: str) -> bool:
    return not _WORK.isdisjoint(codes_in(forms))


INDICATOR: Final = Indicator(
    code="IND14",
    title=QT_TRANSLATE_NOOP("Reports", "Kinds of work"),
    question=QT_TRANSLATE_NOOP("Reports", "In which work were people exploited?"),
    population=QT_TRANSLATE_NOOP(
        "Reports", "People in forced labour, child labour or servitude whose first case of the period began in it"
    ),
    dated_by="intake.intake_date",
    shape="codes",
    find=_find,
    codes="labour_industry",
    overlaps=True,
    dimensions=("gender",),
    assumptions=("A09", "A10", "A12"),
)
