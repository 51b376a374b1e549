"""How many of the staff were trained."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.i18n import QT_TRANSLATE_NOOP
from app.reports.breaks import houses_of
from app.reports.indicators.ind47_trainings import silent, trainings
from app.reports.measure import Found, Indicator
from app.reports.staff import Numbers
from app.reports.told import BLANK
from app.reports.units import Units

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.reports.ledger import Ledger
    from app.reports.period import Period


def _find(ledger: Ledger, period: Period) -> Found:
    """Of our own house by who was there; of others by how many were, for who it was never leaves their house."""
    held = trainings(ledger, period)
    told = [(BLANK, word) for word in ledger.staff().told(period, ledger.end(period))]
    told += [(house, word) for house, said in _elsewhere(ledger, held).items() for word in said.told()]
    nobody = [-1] * len(told)
    units = Units(
        unit="workers", kind="training", slots=nobody, people=nobody, cases=nobody,
        dates=[BLANK] * len(told), houses=[house for house, _ in told],
    )  # fmt: skip
    return Found(units=units, told=[word for _, word in told], facts=silent(ledger, held))


def _elsewhere(ledger: Ledger, held: Units) -> Mapping[str, Numbers]:
    """By other organisations, in order: what their trainings of the period tell."""
    told = [ledger.said("training", name, held.slots) for name in ("attended_count", "workers_then")]
    found: dict[str, Numbers] = {}
    for house, came, workers in zip(houses_of(ledger, held), *told, strict=True):
        if house != BLANK:
            found.setdefault(house, Numbers()).add(came, workers)
    return {house: found[house] for house in sorted(found)}


INDICATOR: Final = Indicator(
    code="IND48",
    title=QT_TRANSLATE_NOOP("Reports", "Staff trained"),
    question=QT_TRANSLATE_NOOP("Reports", "How many of the staff were trained?"),
    population=QT_TRANSLATE_NOOP(
        "Reports",
        "Workers of this vault who worked here on any day of the period; of another house as many as it told of with "
        "a training of the period, and none where it told of no training",
    ),
    dated_by="training.held_on",
    shape="yes",
    find=_find,
    assumptions=("A02", "A08", "A09", "A13"),
    inside=True,
    narrows=False,
    everywhere=("house",),
)
