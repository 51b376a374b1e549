"""What came of wage and compensation claims and of permits."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.i18n import QT_TRANSLATE_NOOP
from app.reports.measure import Found, Indicator
from app.reports.told import NO, REASON, YES, is_gap
from app.reports.units import Dated, records

if TYPE_CHECKING:
    from app.reports.ledger import Ledger
    from app.reports.period import Period


_ENDED: Final = {"granted": YES, "settled": YES, "refused": NO, "withdrawn": NO}


def _find(ledger: Ledger, period: Period) -> Found:
    units = records(ledger, Dated("cases", "legal_action", "result_on", "result_on_month"), period)
    return Found(units=units, told=ledger.said("legal_action", "state", units.slots).changed(_outcome))


def _outcome(word: str) -> str:
    """What still runs is apart; so are convictions and acquittals, which are no answer to a claim or a permit."""
    apart = "criminal_case" if word in ("conviction", "acquittal") else "running"
    return word if is_gap(word) else _ENDED.get(word, REASON + apart)


INDICATOR: Final = Indicator(
    code="IND36",
    title=QT_TRANSLATE_NOOP("Reports", "Legal outcomes"),
    question=QT_TRANSLATE_NOOP("Reports", "What came of wage and compensation claims and of permits?"),
    population=QT_TRANSLATE_NOOP("Reports", "Legal steps with a result dated in the period"),
    dated_by="legal_action.result_on",
    shape="yes",
    find=_find,
    dimensions=("legal_kind", "amount_paid"),
    assumptions=("A08", "A25"),
)
