"""How many were safe when the case closed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.i18n import QT_TRANSLATE_NOOP
from app.reports.coded import told_as
from app.reports.measure import Found, Indicator
from app.reports.told import NO, REASON, YES, is_gap
from app.reports.units import Dated, last_of_case, records

if TYPE_CHECKING:
    from app.reports.ledger import Ledger
    from app.reports.period import Period


def _find(ledger: Ledger, period: Period) -> Found:
    units = last_of_case(ledger, records(ledger, Dated("cases", "closure", "closed_on", "closed_on_month"), period))
    units = units.where(ledger.said("closure", "reason", units.slots).that("opened_twice".__ne__))
    told = (ledger.said("closure", name, units.slots) for name in ("reason", "safety_at_closure"))
    return Found(units=units, told=told_as(_told, *told))


LOST: Final = REASON + "lost_contact"


def _told(reason: str, safe: str) -> str:
    return LOST if is_gap(safe) and reason == "lost_contact" else _safe(safe)


def _safe(word: str) -> str:
    """Partly safe is not safe."""
    return word if is_gap(word) else YES if word == "safe" else NO


INDICATOR: Final = Indicator(
    code="IND34",
    title=QT_TRANSLATE_NOOP("Reports", "Safe at closure"),
    question=QT_TRANSLATE_NOOP("Reports", "How many were safe when the case closed?"),
    population=QT_TRANSLATE_NOOP("Reports", "Cases closed in the period, except those opened twice"),
    dated_by="closure.closed_on",
    shape="yes",
    find=_find,
    dimensions=("reason", "living_after"),
    assumptions=("A08", "A25", "A27"),
)
