"""For whom help was wanted but not to be had."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.i18n import QT_TRANSLATE_NOOP
from app.reports.coded import told_as
from app.reports.ledger import spread
from app.reports.measure import Found, Indicator
from app.reports.told import BLANK, NO, REASON, YES, is_gap, said_in
from app.reports.told import joined as in_order
from app.reports.units import Dated, last_of_person, records

if TYPE_CHECKING:
    from app.reports.coded import Told
    from app.reports.ledger import Ledger
    from app.reports.period import Period


SERVED_BY: Final = {
    "safe_place": ("safe_shelter",),
    "basics": ("basic_needs",),
    "mind": ("mental_health", "crisis"),
    "safety": ("protection",),
    "papers": ("documents",),
    "money": ("financial", "compensation"),
    "work": ("vocational",),
    "school": ("education", "rights_training"),
    "family": ("family_tracing",),
    "children": ("child_care",),
    "return": ("repatriation", "reintegration"),
}
"""Which services answer which need; needs with a service of the same name answer themselves."""


_OF: Final = "\x1f"
_AND: Final = "\x1e"


def _find(ledger: Ledger, period: Period) -> Found:
    what = Dated("persons", "assessment_needs", "assessed_on", "assessed_on_month")
    units = last_of_person(ledger, records(ledger, what, period))
    needs = ledger.said("assessment_needs", "needs", units.slots)
    return Found(units=units, told=told_as(_unmet, needs, spread(units.people, _states(ledger), BLANK)))


def _states(ledger: Ledger) -> Told:
    """Of each person each kind of service with each state it is in."""
    pairs = told_as(_pair, *(ledger.coded("service", name) for name in ("service_type", "state")))
    return ledger.people_say("service", pairs, _all_pairs)


def _pair(kind: str, state: str) -> str:
    return f"{kind}{_OF}{state}"


def _all_pairs(one: str, other: str) -> str:
    return _AND.join(sorted({*one.split(_AND), *other.split(_AND)}))


def _unmet(needs: str, states: str) -> str:
    """Yes where some or a lot was wanted and all that was tried was not to be had."""
    if is_gap(needs):
        return needs
    told, pairs = [], [each.split(_OF) for each in states.split(_AND)] if states else []
    for need, level in said_in(needs):
        by = SERVED_BY.get(need, (need,))
        tried = {state for kind, state in pairs if kind in by}
        wanted = level in ("some", "a_lot")
        said = level if level.startswith(REASON) else YES if wanted and tried == {"not_available"} else NO
        told.append(f"{need}={said}")
    return in_order(told)


INDICATOR: Final = Indicator(
    code="IND27",
    title=QT_TRANSLATE_NOOP("Reports", "Needs and gaps"),
    question=QT_TRANSLATE_NOOP("Reports", "For whom was help wanted but not to be had?"),
    population=QT_TRANSLATE_NOOP("Reports", "People with a needs assessment in the period, by their last"),
    dated_by="assessment_needs.assessed_on",
    shape="said",
    find=_find,
    codes="need_area",
    overlaps=True,
    assumptions=("A08", "A16"),
)
