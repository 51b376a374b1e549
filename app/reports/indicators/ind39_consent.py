"""For how many consent is live, purpose by purpose."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.i18n import QT_TRANSLATE_NOOP
from app.reports.ledger import spread
from app.reports.measure import WHO_WAS_OPEN, Apart, Found, Indicator
from app.reports.permitted import governing, joined_up
from app.reports.told import REASON
from app.reports.units import people_open

if TYPE_CHECKING:
    from app.reports.ledger import Ledger
    from app.reports.period import Period


BY: Final = ("recipient_kind", "share_level")


def _find(ledger: Ledger, period: Period) -> Found:
    units = people_open(ledger, period)
    sheets = governing(ledger, ledger.end(period))
    told = joined_up(sheets.people, sheets.said, ledger.facts.many("person"))
    words = {name: ledger.said("consent", name, sheets.slots) for name in BY}
    return Found(
        units=units, told=spread(units.people, told, REASON + "not_asked"),
        apart=Apart(people=sheets.people, words=words, said=sheets.said, join=joined_up),
    )  # fmt: skip


INDICATOR: Final = Indicator(
    code="IND39",
    title=QT_TRANSLATE_NOOP("Reports", "Consent"),
    question=QT_TRANSLATE_NOOP("Reports", "For how many is consent live for each purpose?"),
    population=QT_TRANSLATE_NOOP("Reports", "People with a case open in the period"),
    dated_by="consent.given_on",
    shape="said",
    find=_find,
    codes="consent_purpose",
    overlaps=True,
    dimensions=BY,
    everywhere=WHO_WAS_OPEN,
    assumptions=("A22", "A08"),
)
