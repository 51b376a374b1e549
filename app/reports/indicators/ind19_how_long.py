"""For how many months exploitation lasted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.i18n import QT_TRANSLATE_NOOP
from app.reports.measure import Found, Indicator
from app.reports.told import is_gap
from app.reports.units import Dated, records

if TYPE_CHECKING:
    from app.reports.ledger import Ledger
    from app.reports.period import Period


_BANDS: Final = ((12, "0-12"), (24, "13-24"))
_LONGEST: Final = "25+"


def _find(ledger: Ledger, period: Period) -> Found:
    what = Dated("episodes", "episode", "ended_on", "ended_on_month")
    units = records(ledger, what, period, ledger.which("episode", "stage", "Exploitation"))
    return Found(units=units, told=ledger.said("episode", "duration_months", units.slots).changed(_band))


def _band(word: str) -> str:
    if is_gap(word) or not word.isdigit():
        return word
    return next((name for most, name in _BANDS if int(word) <= most), _LONGEST)


INDICATOR: Final = Indicator(
    code="IND19",
    title=QT_TRANSLATE_NOOP("Reports", "How long it lasted"),
    question=QT_TRANSLATE_NOOP("Reports", "For how many months were people exploited?"),
    population=QT_TRANSLATE_NOOP("Reports", "Episodes of exploitation that ended in the period"),
    dated_by="episode.ended_on",
    shape="codes",
    find=_find,
    order=("0-12", "13-24", "25+"),
    dimensions=("gender",),
    assumptions=("A05",),
)
