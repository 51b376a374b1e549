"""The work of a case in the groups in which people think of it: what is in each, and what may be added."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from app.forms.catalogue import PARENTS
from app.i18n import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.services.show_case import RecordView


@dataclass(frozen=True, slots=True)
class Group:
    """`title` is marked in the context Work; the kinds stand in the order in which they are shown."""

    key: str
    title: str
    icon: str
    kinds: tuple[str, ...]


GROUPS: Final = (
    Group(
        "happened",
        QT_TRANSLATE_NOOP("Work", "What happened"),
        "triangle-alert",
        ("episode", "screening", "determination", "perpetrator"),
    ),
    Group(
        "assessments",
        QT_TRANSLATE_NOOP("Work", "Assessments"),
        "shield-alert",
        ("assessment_risk", "assessment_needs", "wellbeing"),
    ),
    Group("plan", QT_TRANSLATE_NOOP("Work", "Plan and tasks"), "scroll-text", ("support_plan", "goal", "task")),
    Group(
        "help",
        QT_TRANSLATE_NOOP("Work", "Help and referrals"),
        "hand-heart",
        ("service", "referral", "case_request", "transfer"),
    ),
    Group("notes", QT_TRANSLATE_NOOP("Work", "Notes"), "message-square", ("case_note", "red_flag")),
    Group("stays", QT_TRANSLATE_NOOP("Work", "Stays and belongings"), "house", ("stay", "belongings")),
    Group("legal", QT_TRANSLATE_NOOP("Work", "Law"), "scale", ("legal_action",)),
    Group("family", QT_TRANSLATE_NOOP("Work", "Family and companions"), "users", ("family_link",)),
    Group("incidents", QT_TRANSLATE_NOOP("Work", "Incidents"), "circle-alert", ("incident",)),
    Group("after", QT_TRANSLATE_NOOP("Work", "Closing and after"), "archive", ("closure", "follow_up")),
    Group("files", QT_TRANSLATE_NOOP("Work", "Files"), "file-text", ("attachment",)),
    Group("sheets", QT_TRANSLATE_NOOP("Work", "Own questionnaires"), "clipboard-pen", ("sheet",)),
)


@dataclass(frozen=True, slots=True)
class Row:
    record: RecordView
    depth: int = 0


def group_of(kind: str) -> Group | None:
    return next((group for group in GROUPS if kind in group.kinds), None)


def rows(group: Group, records: Iterable[RecordView]) -> tuple[Row, ...]:
    """Kind by kind, the newest first; what hangs on another record stands under it."""
    here = sorted((each for each in records if each.kind in group.kinds), key=_newness, reverse=True)
    here.sort(key=lambda each: (group.kinds.index(each.kind), each.voided))
    known = {each.record for each in here}
    under: dict[str, list[RecordView]] = defaultdict(list)
    for each in here:
        if each.parent in known:
            under[each.parent].append(each)
    return tuple(
        row
        for each in here
        if each.parent not in known
        for row in (Row(each), *(Row(child, 1) for child in under[each.record]))
    )


def count(group: Group, records: Iterable[RecordView]) -> int:
    return sum(each.kind in group.kinds for each in records)


def _newness(record: RecordView) -> tuple[str, str]:
    day = record.day if isinstance(record.day, str) and not record.day.startswith("age:") else record.written
    return day, record.written


def parent_for(kind: str, records: Iterable[RecordView], chosen: RecordView | None) -> str:
    """What a new record hangs on: the chosen one or its parent, or else the newest that stands."""
    if kind not in PARENTS:
        return ""
    above = PARENTS[kind][0]
    if chosen is not None and chosen.kind == above and not chosen.voided:
        return chosen.record
    if chosen is not None and chosen.kind == kind and chosen.parent:
        return chosen.parent
    standing = [each for each in records if each.kind == above and not each.voided]
    return max(standing, key=lambda each: each.written).record if standing else ""
