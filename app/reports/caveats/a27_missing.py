"""Answers are not missing alike for everyone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.i18n import QT_TRANSLATE_NOOP
from app.reports.bare import LEAST_FOR_SHARE
from app.reports.caveat import Assumption, Caveat
from app.reports.caveats.marks import missing_by_question, missing_share, of_questions, points

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.reports.bare import Bare, Group
    from app.reports.caveat import Scene

    _Ends = tuple[tuple[float, Group], tuple[float, Group]]

DIFFER: Final = QT_TRANSLATE_NOOP(
    "Reports",
    "Shares of missing answers differ: {most} % of “{one}” against {least} % of “{other}”. "
    "What looks like a difference may come from that.",
)
ALIKE: Final = QT_TRANSLATE_NOOP(
    "Reports", "Missing answers: {most} % at most and {least} % at least in the groups that are shown."
)
BY_QUESTION: Final = QT_TRANSLATE_NOOP(
    "Reports", "Missing answers: {most} % at most and {least} % at least, by question."
)
OUTSIDE: Final = QT_TRANSLATE_NOOP(
    "Reports", "Answers may be missing more often in one group than in another. Differences may come from that."
)
APART: Final = 10.0
"""Points of missing answers between two groups from which on their difference is told."""


def _ends(bare: Bare, few: int = 1) -> _Ends | None:
    """The group where least is missing, and the one where most is; no group of fewer."""
    groups = bare.groups or (bare.whole,)
    if of_questions(bare):
        return _widest(groups, few)
    known = [(share, group) for group in groups if (share := missing_share(group, few)) is not None]
    return _span(known) if known else None


def _widest(groups: Sequence[Group], few: int) -> _Ends | None:
    """Of the question in which the groups differ most; where there is one group, of all its questions."""
    by_question: dict[str, list[tuple[float, Group]]] = {}
    for group in groups:
        for code, share in missing_by_question(group, few).items():
            by_question.setdefault(code if len(groups) > 1 else "", []).append((share, group))
    spans = [_span(known) for known in by_question.values()]
    return max(spans, key=lambda ends: ends[1][0] - ends[0][0], default=None)


def _span(known: Sequence[tuple[float, Group]]) -> _Ends:
    return min(known, key=lambda each: each[0]), max(known, key=lambda each: each[0])


def _applies(bare: Bare) -> bool:
    return _apart(_ends(bare))


def _apart(ends: _Ends | None) -> bool:
    return ends is not None and ends[0][1] is not ends[1][1] and ends[1][0] - ends[0][0] > APART


def _say(scene: Scene) -> Caveat:
    """In shares only of groups of whom the table tells a share; what is so of others alone is told without a number."""
    ends = _ends(scene.bare, LEAST_FOR_SHARE)
    if ends is None or (_applies(scene.bare) and not _apart(ends)):
        return Caveat("A27", OUTSIDE)
    (least, other), (most, one) = ends
    facts = {"most": points(most), "least": points(least), "one": _name(scene, one), "other": _name(scene, other)}
    alike = BY_QUESTION if of_questions(scene.bare) and not scene.bare.groups else ALIKE
    return Caveat("A27", DIFFER if _apart(ends) else alike, tuple(facts.items()))


def _name(scene: Scene, group: Group) -> str:
    pairs = zip(scene.bare.dimensions, group.keys, strict=False)
    return "@keys:" + "|".join(f"{dimension.codes}:{key}" for dimension, key in pairs)


ASSUMPTION: Final = Assumption(
    id="A27",
    texts=(
        DIFFER,
        ALIKE,
        BY_QUESTION,
    ),
    outside=OUTSIDE,
    applies=_applies,
    say=_say,
)
