"""How much an organisation writes down, by kind of record; of no worker."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.i18n import QT_TRANSLATE_NOOP
from app.reports import vectors
from app.reports.breaks import houses_of
from app.reports.coded import Places, after, coded, places, same
from app.reports.measure import Found, Indicator
from app.reports.units import Dated, Units, records

if TYPE_CHECKING:
    from app.reports.ledger import Ledger
    from app.reports.period import Period


_DAYS: Final = {
    "intake": "intake_date",
    "screening": "screened_on",
    "assessment_needs": "assessed_on",
    "support_plan": "agreed_on",
    "service": "given_on",
    "referral": "referred_on",
    "stay": "moved_in_on",
    "follow_up": "done_on",
    "closure": "closed_on",
}
"""The day by which each of these kinds is placed."""


def _find(ledger: Ledger, period: Period) -> Found:
    told, undated = [], 0
    for kind, day in _DAYS.items():
        found = records(ledger, Dated("records", kind, day, f"{day}_month"), period)
        kinds, houses = same(kind, len(found)), houses_of(ledger, found)
        told.append((places(found.cases), places(found.people), coded(found.dates), houses, kinds))
        undated += found.undated
    cases, people, *words = zip(*told, strict=True)
    owner, dates, houses, kinds = Places(vectors.together(cases)), *map(after, words)
    units = Units(
        unit="records", kind="case", slots=owner, people=Places(vectors.together(people)), cases=owner,
        undated=undated, dates=dates, houses=houses,
    )  # fmt: skip
    return Found(units=units, told=kinds)


INDICATOR: Final = Indicator(
    code="IND46",
    title=QT_TRANSLATE_NOOP("Reports", "Use: what was written down"),
    question=QT_TRANSLATE_NOOP("Reports", "How much was written down, and of what kind?"),
    population=QT_TRANSLATE_NOOP("Reports", "Records of the main kinds whose own day lies in the period"),
    dated_by="; ".join(f"{kind}.{day}" for kind, day in _DAYS.items()),
    shape="codes",
    find=_find,
    codes="record",
    order=tuple(_DAYS),
    usual=("month",),
    assumptions=("A05", "A13", "A18"),
    inside=True,
)
