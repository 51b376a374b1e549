"""For how many the country of origin was written as citizenship."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.i18n import QT_TRANSLATE_NOOP
from app.reports.coded import told_as
from app.reports.measure import Found, Indicator
from app.reports.told import NO, REASON, is_gap
from app.reports.units import people_begun
from db.missing import NOT_APPLICABLE

if TYPE_CHECKING:
    from app.reports.ledger import Ledger
    from app.reports.period import Period

_DOES_NOT_APPLY: Final = REASON + NOT_APPLICABLE


def _find(ledger: Ledger, period: Period) -> Found:
    units = people_begun(ledger, period)
    unknown = ledger.said("person", "citizenships", units.people).that(is_gap)
    unsure, units = units.where(unknown), units.where(~unknown)
    old = ledger.said("intake", "from_old_records", ledger.first_ones("intake", units.cases))
    proxies = ledger.said("person", "citizenship_is_proxy", units.people)
    return Found(units=units, told=told_as(_told, proxies, old), unsure=(unsure,))


def _told(proxy: str, old: str) -> str:
    """It is asked of older records alone: of others it does not apply, and is no blank."""
    return _DOES_NOT_APPLY if old == NO and is_gap(proxy) else proxy


INDICATOR: Final = Indicator(
    code="IND08",
    title=QT_TRANSLATE_NOOP("Reports", "Citizenship known by proxy"),
    question=QT_TRANSLATE_NOOP("Reports", "For how many was the country of origin written as citizenship?"),
    population=QT_TRANSLATE_NOOP(
        "Reports", "People whose first case of the period began in it and whose citizenship is recorded"
    ),
    dated_by="intake.intake_date",
    shape="yes",
    find=_find,
    assumptions=("A03", "A06"),
)
