"""Which trainings the staff had."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from app.i18n import QT_TRANSLATE_NOOP
from app.reports.breaks import houses_of
from app.reports.measure import Found, Indicator
from app.reports.period import ALWAYS
from app.reports.told import BLANK
from app.reports.units import Dated, Units, cases_begun, records

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.reports.ledger import Ledger
    from app.reports.period import Period


def trainings(ledger: Ledger, period: Period) -> Units:
    """Those held in the period, of every house; a training is about nobody who is helped and belongs to no case."""
    found = records(ledger, Dated("trainings", "training", "held_on", "held_on_month"), period)
    nobody = [-1] * len(found)
    return replace(found, people=nobody, cases=nobody)


def silent(ledger: Ledger, held: Units) -> Mapping[str, str]:
    """Of how many other organisations that have cases here none of these trainings is: nobody knows whether there was
    one.
    """
    cases = houses_of(ledger, cases_begun(ledger, ALWAYS)).used()
    return {"unshared": str(len(cases - houses_of(ledger, held).used() - {BLANK}))}


def _find(ledger: Ledger, period: Period) -> Found:
    units = trainings(ledger, period)
    told = ledger.said("training", "training_subject", units.slots)
    return Found(units=units, told=told, facts=silent(ledger, units))


INDICATOR: Final = Indicator(
    code="IND47",
    title=QT_TRANSLATE_NOOP("Reports", "Trainings of staff"),
    question=QT_TRANSLATE_NOOP("Reports", "Which trainings did the staff have?"),
    population=QT_TRANSLATE_NOOP("Reports", "Trainings that were held in the period and are written down"),
    dated_by="training.held_on",
    shape="codes",
    find=_find,
    codes="training_subject",
    dimensions=("training_hours",),
    assumptions=("A05", "A12", "A13", "A18"),
    inside=True,
    narrows=False,
)
