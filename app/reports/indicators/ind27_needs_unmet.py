"""For whom help was wanted but not to be had."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.i18n import QT_TRANSLATE_NOOP
from app.reports.measure import Found, Indicator
from app.reports.told import NO, REASON, YES, is_gap, joined, said_in
from app.reports.units import Dated, last_of_person, records

if TYPE_CHECKING:
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


def _find(ledger: Ledger, period: Period) -> Found:
    units = last_of_person(
        records(ledger, Dated("persons", "assessment_needs", "assessed_on", "assessed_on_month"), period)
    )
    needs, states = ledger.words("assessment_needs", "needs"), _states(ledger)
    told = [_unmet(needs[slot], states.get(person, {})) for slot, person in zip(units.slots, units.people, strict=True)]
    return Found(units=units, told=told)


def _states(ledger: Ledger) -> dict[int, dict[str, set[str]]]:
    kinds, state, people = (
        ledger.words("service", "service_type"),
        ledger.words("service", "state"),
        ledger.people("service"),
    )
    found: dict[int, dict[str, set[str]]] = {}
    for slot in ledger.standing("service"):
        found.setdefault(people[slot], {}).setdefault(kinds[slot], set()).add(state[slot])
    return found


def _unmet(needs: str, states: dict[str, set[str]]) -> str:
    """Yes where some or a lot was wanted and all that was tried was not to be had."""
    if is_gap(needs):
        return needs
    told = []
    for need, level in said_in(needs):
        tried = set().union(*(states.get(each, set()) for each in SERVED_BY.get(need, (need,))))
        wanted = level in ("some", "a_lot")
        said = level if level.startswith(REASON) else YES if wanted and tried == {"not_available"} else NO
        told.append(f"{need}={said}")
    return joined(told)


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
