"""How people were held, in the groups that CTDC publishes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.i18n import QT_TRANSLATE_NOOP
from app.reports.happened import by_person
from app.reports.ledger import spread
from app.reports.measure import Found, Indicator
from app.reports.told import NO, REASON, YES, is_gap, joined, said_in
from app.reports.units import people_begun
from db.codes.lists import code_list

if TYPE_CHECKING:
    from app.reports.ledger import Ledger
    from app.reports.period import Period


NEVER: Final = "@none"


def _find(ledger: Ledger, period: Period) -> Found:
    units = people_begun(ledger, period)
    told = by_person(ledger, "means_of_control", "means_of_control", stage="")
    return Found(units=units, told=spread(units.people, told).changed(_grouped))


def _grouped(word: str) -> str:
    """Any yes within the group; whoever said yes or no of any means has answered."""
    said = [(code, answer) for code, answer in said_in(word) if answer in (YES, NO)]
    if not said:
        return word if is_gap(word) else REASON + "not_asked"
    means = code_list("means_of_control")
    groups = {known.ctdc_code or "meansOther" for code, answer in said if answer == YES and (known := means.get(code))}
    return joined(groups) if groups else NEVER


INDICATOR: Final = Indicator(
    code="IND16",
    title=QT_TRANSLATE_NOOP("Reports", "Means of control, CTDC groups"),
    question=QT_TRANSLATE_NOOP("Reports", "How were people held, in the eight groups of CTDC?"),
    population=QT_TRANSLATE_NOOP("Reports", "People whose first case of the period began in it"),
    dated_by="intake.intake_date",
    shape="codes",
    find=_find,
    codes="ctdc_means",
    overlaps=True,
    dimensions=("gender",),
    assumptions=("A08", "A09", "A11"),
)
