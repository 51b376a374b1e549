"""How many goals were reached, as the person sees it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.i18n import QT_TRANSLATE_NOOP
from app.reports.measure import Found, Indicator
from app.reports.told import NO, REASON, YES, is_gap
from app.reports.units import Dated, Units, records

if TYPE_CHECKING:
    from app.reports.ledger import Ledger
    from app.reports.period import Period


def _find(ledger: Ledger, period: Period) -> Found:
    plans = records(ledger, Dated("cases", "support_plan", "ended_on", "ended_on_month"), period)
    ended = dict(zip(plans.slots, plans.dates, strict=True))
    of, people, cases = ledger.plans("goal"), ledger.people("goal"), ledger.cases("goal")
    slots = [slot for slot in ledger.standing("goal") if of[slot] in ended]
    units = Units(
        unit="goals",
        kind="goal",
        slots=slots,
        people=[people[slot] for slot in slots],
        cases=[cases[slot] for slot in slots],
        undated=plans.undated,
        dates=[ended[of[slot]] for slot in slots],
    )
    told = ledger.words("goal", "progress", _met)
    return Found(units=units, told=[told[slot] for slot in slots])


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
