"""How many goals were reached, as the person sees it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.i18n import QT_TRANSLATE_NOOP
from app.reports import owned, vectors
from app.reports.coded import Places, coded, places
from app.reports.measure import Found, Indicator
from app.reports.told import NO, REASON, YES, is_gap
from app.reports.units import Dated, Units, owners_of, records

if TYPE_CHECKING:
    from app.reports.ledger import Ledger
    from app.reports.period import Period


def _find(ledger: Ledger, period: Period) -> Found:
    plans = records(ledger, Dated("cases", "support_plan", "ended_on", "ended_on_month"), period)
    at = owned.place_of(places(plans.slots), ledger.facts.many("support_plan"))
    goals = vectors.places(ledger.kept("goal"))
    ended = at[ledger.plans("goal")[goals]]
    slots = Places(goals[ended >= 0])
    people, cases = owners_of(ledger, "goal", slots.at)
    units = Units(
        unit="goals", kind="goal", slots=slots, people=people, cases=cases, undated=plans.undated,
        dates=coded(plans.dates).where(ended[ended >= 0]),
    )  # fmt: skip
    return Found(units=units, told=ledger.said("goal", "progress", slots).changed(_met))


def _met(word: str) -> str:
    """A goal that was changed is neither reached nor missed."""
    if is_gap(word):
        return word
    return REASON + word if word == "changed" else YES if word == "met" else NO


INDICATOR: Final = Indicator(
    code="IND32",
    title=QT_TRANSLATE_NOOP("Reports", "Goals reached"),
    question=QT_TRANSLATE_NOOP("Reports", "How many goals were reached, as the person sees it?"),
    population=QT_TRANSLATE_NOOP("Reports", "Goals of plans that ended in the period"),
    dated_by="support_plan.ended_on",
    shape="yes",
    find=_find,
    dimensions=("area", "chosen_by"),
    assumptions=("A25",),
)
