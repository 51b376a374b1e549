"""Which tasks were done in time, and which are overdue."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.i18n import QT_TRANSLATE_NOOP
from app.reports.coded import coded, either, same, told_as
from app.reports.lengths import NOT_TO_THE_DAY, passed
from app.reports.measure import Found, Indicator
from app.reports.told import BLANK, NO, REASON, YES, is_gap
from app.reports.units import Dated, records

if TYPE_CHECKING:
    from app.reports.ledger import Ledger
    from app.reports.period import Period


NO_DUE_DAY: Final = REASON + "no_due_day"
_DAY: Final = "day"
_ENDS: Final = {
    (True, YES): "late",
    (True, NO): "in_time",
    (False, YES): "overdue",
    (False, NO): "not_yet_due",
}


def _find(ledger: Ledger, period: Period) -> Found:
    units = records(ledger, Dated("tasks", "task", "due_on"), period)
    state, done = (ledger.said("task", name, units.slots) for name in ("state", "done_on"))
    until = either(state.that("done".__eq__), done, same(ledger.today, len(units)))
    late = passed(coded(units.dates), until).changed(_late)
    due = coded(units.dates).changed(_due)
    return Found(units=units, told=told_as(_stands, due, state, late))


def _late(days: str) -> str:
    return days and (YES if int(days) else NO)


def _due(day: str) -> str:
    return _DAY if day[:1].isdigit() else day


def _stands(due: str, state: str, late: str) -> str:
    """Without a day by which it is due nothing is late; due today is not yet late."""
    if is_gap(state) or state == "not_needed":
        return state
    if due != _DAY:
        return NO_DUE_DAY if due == BLANK else due
    if late == BLANK:
        return NOT_TO_THE_DAY
    return _ENDS[state == "done", late]


INDICATOR: Final = Indicator(
    code="IND45",
    title=QT_TRANSLATE_NOOP("Reports", "Tasks in time and overdue"),
    question=QT_TRANSLATE_NOOP("Reports", "Were tasks done in time, and which are overdue?"),
    population=QT_TRANSLATE_NOOP("Reports", "Tasks that fall due in the period, as they stand on the day of counting"),
    dated_by="task.due_on",
    shape="codes",
    find=_find,
    codes="task_end",
    order=("in_time", "late", "overdue", "not_yet_due", "not_needed"),
    assumptions=("A08", "A13"),
    inside=True,
)
