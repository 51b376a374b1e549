"""How people describe their gender."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.i18n import QT_TRANSLATE_NOOP
from app.reports.measure import Found, Indicator
from app.reports.units import people_begun

if TYPE_CHECKING:
    from app.reports.ledger import Ledger
    from app.reports.period import Period


def _find(ledger: Ledger, period: Period) -> Found:
    units = people_begun(ledger, period)
    return Found(units=units, told=ledger.said("person", "gender", units.people))


INDICATOR: Final = Indicator(
    code="IND06",
    title=QT_TRANSLATE_NOOP("Reports", "Gender"),
    question=QT_TRANSLATE_NOOP("Reports", "How do people describe their gender?"),
    population=QT_TRANSLATE_NOOP("Reports", "People whose first case of the period began in it"),
    dated_by="intake.intake_date",
    shape="codes",
    codes="gender",
    find=_find,
    dimensions=("age_band",),
    assumptions=("A20", "A23"),
)
