"""Which tasks were done in time, and which are overdue."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from app.i18n import QT_TRANSLATE_NOOP
from app.reports.coded import told_as
from app.reports.lengths import NOT_TO_THE_DAY
from app.reports.measure import Found, Indicator
from app.reports.period import days_between
from app.reports.told import BLANK, REASON, is_gap
from app.reports.units import Dated, records

if TYPE_CHECKING:
    from app.reports.ledger import Ledger
    from app.reports.period import Period


NO_DUE_DAY: Final = REASON + "no_due_day"


def _find(ledger: Ledger, period: Period) -> Found:
    units = records(ledger, Dated("tasks", "task", "due_on"), period)
    state, done = (ledger.said("task", name, units.slots) for name in ("state", "done_on"))
    return Found(units=units, told=told_as(partial(_stands, ledger.today), units.dates, state, done))


def _stands(today: str, due: str, state: str, done: str) -> str:
    """Without a day by which it is due nothing is late; due today is not yet late."""
    if is_gap(state) or state == "not_needed":
        return state
    if not due[:1].isdigit():
        return NO_DUE_DAY if due == BLANK else due
    days = days_between(due, done if state == "done" else today)
    if days is None:
        return NOT_TO_THE_DAY
    return ("late" if state == "done" else "overdue") if days > 0 else "in_time" if state == "done" else "not_yet_due"


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
