"""What stands on the first look at a case: what matters to the person, what is open, and how it has gone over time."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from app.forms.palermo import Palermo, elements
from app.i18n import QT_TRANSLATE_NOOP
from app.records.due import DECIDED
from app.records.house import is_over_unknown
from app.records.referring import is_open
from db.codes.lists import code_list
from db.missing import reason_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from app.records.casework_views import RecordView
    from db.types import Answer

_OVER: Final = frozenset({"done", "not_needed"})
_WISHED: Final = frozenset({"some", "a_lot"})
_SCALES: Final = (
    ("assessment_risk", "overall_risk", QT_TRANSLATE_NOOP("Cases", "Risk")),
    ("wellbeing", "feels_safe", QT_TRANSLATE_NOOP("Cases", "Feels safe")),
    ("wellbeing", "sleep", QT_TRANSLATE_NOOP("Cases", "Sleep")),
    ("wellbeing", "mood", QT_TRANSLATE_NOOP("Cases", "Mood")),
    ("wellbeing", "say_over_life", QT_TRANSLATE_NOOP("Cases", "Say over own life")),
)
_NEEDS: Final = QT_TRANSLATE_NOOP("Cases", "Areas where help is wanted")
_STEPS: Final = (
    (QT_TRANSLATE_NOOP("Cases", "Intake"), ()),
    (QT_TRANSLATE_NOOP("Cases", "Screening"), ("screening",)),
    (QT_TRANSLATE_NOOP("Cases", "Assessment"), ("assessment_risk", "assessment_needs", "wellbeing")),
    (QT_TRANSLATE_NOOP("Cases", "Plan"), ("support_plan",)),
    (QT_TRANSLATE_NOOP("Cases", "Services"), ("service", "referral")),
    (QT_TRANSLATE_NOOP("Cases", "Follow-up"), ("follow_up",)),
    (QT_TRANSLATE_NOOP("Cases", "Closed"), ("closure",)),
)


@dataclass(frozen=True, slots=True)
class Step:
    """`label` is marked in the context Cases. A step without records is open, never wrong."""

    label: str
    done: bool


@dataclass(frozen=True, slots=True)
class Point:
    """One look on one day. `score` is None where there is no answer, and `said` is why; `unsure` of `score` more have
    no answer. `said` is marked in the context Codes and empty where the score speaks for itself.
    """

    day: str
    score: int | None
    said: str
    unsure: int = 0


@dataclass(frozen=True, slots=True)
class Series:
    """`title` is marked in the context Cases, the oldest point comes first; `top` is the highest score there can be."""

    kind: str
    title: str
    top: int
    low: int
    points: tuple[Point, ...]


@dataclass(frozen=True, slots=True)
class Overview:
    """Nothing voided stands here. `late` counts the open tasks that are past their day; `hearing` is the legal step
    with the next day to come. The referrals whose permission ended come first. `elements` is what the episodes show of
    act, means and purpose; None without any.
    """

    wishes: RecordView | None
    risk: RecordView | None
    tasks: tuple[RecordView, ...]
    late: int
    hearing: RecordView | None
    stay: RecordView | None
    referrals: tuple[RecordView, ...]
    plan: RecordView | None
    goals: tuple[RecordView, ...]
    family: tuple[RecordView, ...]
    elements: Palermo | None
    series: tuple[Series, ...]


def overview(records: Iterable[RecordView], today: date, minor_then: Answer = None) -> Overview:
    """`minor_then` is the answer whether the person was under 18 when it happened."""
    standing = [each for each in records if not each.voided and not each.guarded]
    of = {kind: [each for each in standing if each.kind == kind] for kind in {each.kind for each in standing}}
    tasks = sorted(
        (each for each in of.get("task", ()) if not any(each.answer("state") == over for over in _OVER)), key=_due
    )
    plan = _latest(each for each in of.get("support_plan", ()) if each.answer("ended_on") is None)
    return Overview(
        wishes=_latest(each for each in of.get("assessment_needs", ()) if isinstance(each.answer("wishes"), str)),
        risk=_latest(of.get("assessment_risk", ())),
        tasks=tuple(tasks),
        late=sum(_due(each)[0] < today.isoformat() for each in tasks),
        hearing=min((each for each in of.get("legal_action", ()) if _is_to_come(each, today)), key=_next, default=None),
        stay=_latest(each for each in of.get("stay", ()) if _lasts(each, today)),
        referrals=tuple(sorted(filter(_is_open, of.get("referral", ())), key=lambda each: not each.permission)),
        plan=plan,
        goals=tuple(each for each in of.get("goal", ()) if not each.parent or (plan and each.parent == plan.record)),
        family=tuple(of.get("family_link", ())),
        elements=elements([each.answers for each in of["episode"]], minor_then) if "episode" in of else None,
        series=tuple(each for each in (*_scales(of), _needs(of.get("assessment_needs", ()))) if _has_score(each)),
    )


def open_flags(records: Iterable[RecordView]) -> tuple[RecordView, ...]:
    """Warnings that are not over: of every case of the person, for danger does not end with a case."""
    return tuple(
        each
        for each in records
        if each.kind == "red_flag" and not each.voided and not each.guarded and each.answer("resolved_on") is None
    )


def steps(records: Iterable[RecordView], case: str) -> tuple[Step, ...]:
    """Which parts of the work have records in this case; the intake always has."""
    kinds = {each.kind for each in records if not each.voided and each.case == case}
    return tuple(Step(label, not needed or not kinds.isdisjoint(needed)) for label, needed in _STEPS)


def _latest(records: Iterable[RecordView]) -> RecordView | None:
    return max(records, key=_when, default=None)


def _when(record: RecordView) -> tuple[str, str]:
    return record.day if isinstance(record.day, str) else "", record.written


def _due(task: RecordView) -> tuple[str, str]:
    """What has no day comes last."""
    return task.day if isinstance(task.day, str) else "~", task.written


def _is_to_come(step: RecordView, today: date) -> bool:
    return _next(step) >= today.isoformat() and step.answer("state") not in DECIDED


def _next(step: RecordView) -> str:
    day = step.answer("next_date_on")
    return day if isinstance(day, str) else ""


def _lasts(stay: RecordView, today: date) -> bool:
    """The person sleeps here tonight, as the house counts it."""
    last, left_how = stay.answer("moved_out_on"), stay.answer("left_how")
    if isinstance(last, str):
        return last > today.isoformat()
    return not is_over_unknown(last, left_how)


def _is_open(referral: RecordView) -> bool:
    return is_open(referral.answer("result"))


def _scales(of: dict[str, list[RecordView]]) -> Iterable[Series]:
    for kind, field, title in _SCALES:
        codes = [code.code for code in code_list(_list_of(kind)).codes]
        low = 1 if kind == "wellbeing" else 0
        points = tuple(
            _point(each, each.answer(field), codes, low)
            for each in sorted(of.get(kind, ()), key=_when)
            if isinstance(each.day, str)
        )
        yield Series(kind, title, low + len(codes) - 1, low, points)


def _list_of(kind: str) -> str:
    return "wellbeing_scale" if kind == "wellbeing" else "risk_level"


def _point(record: RecordView, answer: Any, codes: list[str], low: int) -> Point:
    known = code_list(_list_of(record.kind))
    if isinstance(answer, str) and answer in codes:
        return Point(record.day, codes.index(answer) + low, known.label(answer))
    return Point(record.day, None, _why_not(answer))


def _needs(records: Sequence[RecordView]) -> Series:
    """How many areas: those without an answer are told beside the number, never counted as no help wanted."""
    points = []
    for each in sorted(records, key=_when):
        grid = each.answer("needs")
        if not isinstance(each.day, str):
            continue
        if not isinstance(grid, dict) or reason_of(grid) is not None:
            points.append(Point(each.day, None, _why_not(grid)))
            continue
        areas = [code.code for code in code_list("need_area").offered()]
        said = [grid.get(area) for area in areas]
        wanted = sum(level in _WISHED for level in said)
        points.append(Point(each.day, wanted, "", sum(level not in _WISHED and level != "none" for level in said)))
    return Series("assessment_needs", _NEEDS, len(code_list("need_area").offered()), 0, tuple(points))


def _why_not(answer: Any) -> str:
    """The label of the reason, to be translated in the context Codes; empty where nothing was filled in."""
    reason = reason_of(answer)
    return code_list("missing_reason").label(reason) if reason is not None else ""


def _has_score(series: Series) -> bool:
    """A chart of gaps alone says nothing that the records do not say better."""
    return any(point.score is not None for point in series.points)
