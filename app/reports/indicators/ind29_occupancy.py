"""How full the house was."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.i18n import QT_TRANSLATE_NOOP
from app.reports import vectors
from app.reports.measure import WHEN, Found, Indicator
from app.reports.nights import BED, nights_of_beds, nights_of_stays
from app.reports.period import span_of
from app.reports.told import BLANK, SLEPT
from app.reports.units import Units

if TYPE_CHECKING:
    from app.reports.ledger import Ledger
    from app.reports.period import Period

_ELSEWHERE: Final = "outside_flat"
"""Stays that take no bed of the house."""


def _find(ledger: Ledger, period: Period) -> Found:
    """Our own stays in our own beds: of others a partner's house is full."""
    ours, elsewhere = vectors.marks(ledger.ours("stay")), ledger.which("stay", "stay_kind", _ELSEWHERE)
    stays, spells = nights_of_stays(ledger, period, ours & ~elsewhere)
    came = ledger.dated("stay", "moved_in_on")
    days = filter(None, map(span_of, came.where(ours & ledger.kept("stay")).used()))
    known = min((first for first, _ in days), default="")
    beds = nights_of_beds(ledger, period, known)
    nobody = [-1] * len(beds)
    units = Units(
        unit="nights", kind="stay", undated=stays.undated, slots=[*stays.slots, *nobody],
        people=[*stays.people, *nobody], cases=[*stays.cases, *nobody], dates=[*stays.dates, *([BLANK] * len(beds))],
    )  # fmt: skip
    return Found(units=units, told=[*[SLEPT] * len(spells), *[BED] * len(beds)], spells=[*spells, *beds])


INDICATOR: Final = Indicator(
    code="IND29",
    title=QT_TRANSLATE_NOOP("Reports", "Occupancy"),
    question=QT_TRANSLATE_NOOP("Reports", "How full was the house?"),
    population=QT_TRANSLATE_NOOP(
        "Reports",
        "Nights of our own beds in the period; rooms without a day of opening from the first day that is known",
    ),
    dated_by="stay.moved_in_on; stay.moved_out_on",
    shape="full",
    find=_find,
    assumptions=("A02", "A18"),
    inside=True,
    narrows=False,
    everywhere=WHEN,
)
