"""What the app fills in by itself in a record of case work, one kind a function: once, or anew with every change."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.forms.partial_date import read
from app.forms.screening_advice import advise
from db.missing import NOT_APPLICABLE, missing, reason_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import date

    from app.forms.partial_date import Span
    from app.records.intake import House
    from db.models import Case
    from db.types import Answer

    Fill = Callable[[Mapping[str, Answer], House, Case], dict[str, Answer]]
    WorkOut = Callable[[Mapping[str, Answer], date], dict[str, Answer]]

_DAYS_A_MONTH: Final = 365.25 / 12


def by_app(kind: str, answers: Mapping[str, Answer], house: House, case: Case) -> dict[str, Answer]:
    """The answers the app gives when the record is made; empty for most kinds."""
    fill = _FILLS.get(kind)
    return fill(answers, house, case) if fill is not None else {}


def worked_out(kind: str, answers: Mapping[str, Answer], today: date) -> dict[str, Answer]:
    """The answers that follow from others of the same record, when it is made and after every correction."""
    work = _WORKED_OUT.get(kind)
    return work(answers, today) if work is not None else {}


def _screened_by(answers: Mapping[str, Answer], house: House, case: Case) -> dict[str, Answer]:
    del answers, case
    return {"screened_by": house.worker_code}


def _request(answers: Mapping[str, Answer], house: House, case: Case) -> dict[str, Answer]:
    """Who asks, and who has the case now: a request holds as long as it is with her."""
    del answers
    return {"asked_by": house.worker_code, "asked_on": house.today.isoformat(), "held_by": case.case_worker}


def _result(answers: Mapping[str, Answer], today: date) -> dict[str, Answer]:
    """A list that is not ours has no rule here: that it was not applied is said, not left blank."""
    del today
    if answers.get("tool") is None:
        return {}  # of what others sent not every answer may be here
    advice = advise(answers)
    return {"result": missing(NOT_APPLICABLE) if advice is None else advice.result}


def _duration(answers: Mapping[str, Answer], today: date) -> dict[str, Answer]:
    """Months between beginning and end where both are known well enough; the question is then not asked."""
    del today
    began, ended = read(answers.get("started_on")), read(answers.get("ended_on"))
    if began is None or ended is None or began.surely_after(ended):
        return {}
    if began.precision == ended.precision == "year" and began == ended:
        return {"duration_months": None}
    return {"duration_months": max(0, round((_middle(ended) - _middle(began)) / _DAYS_A_MONTH))}


def _middle(span: Span) -> float:
    return (span.low.toordinal() + span.high.toordinal()) / 2


def _done_on(answers: Mapping[str, Answer], today: date) -> dict[str, Answer]:
    """The day a task was first said to be done; nothing for one that is open."""
    if answers.get("state") != "done":
        return {"done_on": None}
    return {"done_on": answers.get("done_on") or today.isoformat()}


def _came(answers: Mapping[str, Answer], today: date) -> dict[str, Answer]:
    """How many workers were at a training. That it does not apply to them is none; why nobody knows stays a reason."""
    del today
    told = answers.get("attended")
    if isinstance(told, list):
        return {"attended_count": len(told)}
    if told is None:
        return {}  # written on another laptop of the house, whose workers are not known here
    return {"attended_count": 0 if reason_of(told) == NOT_APPLICABLE else told}


_FILLS: Final[dict[str, Fill]] = {"screening": _screened_by, "case_request": _request}
_WORKED_OUT: Final[dict[str, WorkOut]] = {
    "screening": _result,
    "episode": _duration,
    "task": _done_on,
    "training": _came,
}
