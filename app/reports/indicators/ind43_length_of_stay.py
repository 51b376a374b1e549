"""How long people stayed who left."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from app.i18n import QT_TRANSLATE_NOOP
from app.reports.coded import either, marked, places, told_as
from app.reports.lengths import NOT_TO_THE_DAY, band, band_names
from app.reports.measure import Found, Indicator
from app.reports.told import REASON, is_gap
from app.reports.units import Dated, records

if TYPE_CHECKING:
    from app.reports.ledger import Ledger
    from app.reports.period import Period


_BANDS: Final = ((7, "0-7"), (30, "8-30"), (90, "31-90"), (180, "91-180"), (365, "181-365"), (366, "366+"))
_NOT_OVER: Final = REASON + "not_applicable"


def _find(ledger: Ledger, period: Period) -> Found:
    left = ledger.dated("stay", "moved_out_on", "moved_out_on_month")
    came = ledger.dated("stay", "moved_in_on", "moved_in_on_month")
    over = marked(partial(_is_over, ledger.today), left, ledger.coded("stay", "left_how"))
    units = records(ledger, Dated("stays", "stay", "moved_out_on", "moved_out_on_month"), period, over)
    slots = places(units.slots)
    came, left = came.where(slots), left.where(slots)
    gaps = told_as(_gap, came, left)
    return Found(units=units, told=either(gaps.that(bool), gaps, band(came, left, _BANDS)))


def _is_over(today: str, left: str, how: str) -> bool:
    """A departure that is only planned is none yet; who left on an unknown day has left."""
    return (
        left <= today[: len(left)]
        if left[:1].isdigit()
        else how != _NOT_OVER and (not is_gap(how) or how.startswith(REASON))
    )


def _gap(came: str, left: str) -> str:
    """Why the nights from coming to leaving, those spent elsewhere among them, cannot be told; empty where they can."""
    gap = next((day for day in (left, came) if not day[:1].isdigit()), None)
    return "" if gap is None else gap if gap.startswith(REASON) else NOT_TO_THE_DAY


INDICATOR: Final = Indicator(
    code="IND43",
    title=QT_TRANSLATE_NOOP("Reports", "Length of stay"),
    question=QT_TRANSLATE_NOOP("Reports", "For how many nights did those stay who left?"),
    population=QT_TRANSLATE_NOOP(
        "Reports", "Stays that ended in the period, from coming to leaving; who is still here is not among them"
    ),
    dated_by="stay.moved_out_on",
    shape="codes",
    find=_find,
    order=band_names(_BANDS),
    dimensions=("stay_kind", "left_how", "gender", "age_band"),
    assumptions=("A05", "A08", "A13"),
)
