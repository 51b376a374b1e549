"""For whom help was wanted but not to be had."""

from __future__ import annotations

from itertools import compress, repeat
from typing import TYPE_CHECKING, Final

from app.i18n import QT_TRANSLATE_NOOP
from app.reports.measure import Found, Indicator
from app.reports.told import NO, REASON, YES, is_gap, joined, judged, said_in
from app.reports.units import Dated, last_of_person, records

if TYPE_CHECKING:
    from collections.abc import Sequence

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


Tried = frozenset[tuple[str, str]]


def _find(ledger: Ledger, period: Period) -> Found:
    units = last_of_person(
        records(ledger, Dated("persons", "assessment_needs", "assessed_on", "assessed_on_month"), period)
    )
    needs, states = ledger.words("assessment_needs", "needs"), _states(ledger, units.people)
    tried = map(states.get, units.people, repeat(frozenset()))
    return Found(units=units, told=judged(_unmet, map(needs.__getitem__, units.slots), tried))


def _states(ledger: Ledger, people: Sequence[int]) -> dict[int, Tried]:
    """Of these people each kind of service with each state it is in."""
    slots, wanted = ledger.standing("service"), set(people)
    owners = list(map(ledger.people("service").__getitem__, slots))
    kept = list(map(wanted.__contains__, owners))
    slots = list(compress(slots, kept))
    pairs = zip(*(ledger.said("service", name, slots) for name in ("service_type", "state")), strict=True)
    found: dict[int, set[tuple[str, str]]] = {}
    for person, pair in zip(compress(owners, kept), pairs, strict=True):
        found.setdefault(person, set()).add(pair)
    return {person: frozenset(pairs) for person, pairs in found.items()}


def _unmet(needs: str, states: Tried) -> str:
    """Yes where some or a lot was wanted and all that was tried was not to be had."""
    if is_gap(needs):
        return needs
    told = []
    for need, level in said_in(needs):
        by = SERVED_BY.get(need, (need,))
        tried = {state for kind, state in states if kind in by}
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
