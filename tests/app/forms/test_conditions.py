"""Conditions look at answers and never mistake a reason or a blank for a value."""

import pytest

from app.forms.conditions import all_of, answered, any_of, equals, has_all, has_any, missing, not_

ANSWERS = {
    "yes": "yes",
    "list": ["a", "b"],
    "grid": {"a": "yes", "b": "no", "c": "declined"},
    "why": {"missing": "declined"},
    "empty": [],
    "nought": 0,
}


@pytest.mark.parametrize(
    ("condition", "holds"),
    [
        (answered("yes"), True),
        (answered("nought"), True),
        (answered("why"), False),
        (answered("empty"), False),
        (answered("never asked"), False),
        (missing("why"), True),
        (missing("yes"), False),
        (equals("yes", "yes"), True),
        (equals("yes", "no"), False),
        (equals("why", "declined"), False),
        (any_of("yes", "no", "yes"), True),
        (any_of("list", "a"), False),
        (has_any("list", "b", "z"), True),
        (has_any("list", "z"), False),
        (has_any("grid", "a"), True),
        (has_any("grid", "b", "c"), False),
        (has_any("why", "missing", "declined"), False),
        (has_all("list", "a", "b"), True),
        (has_all("list", "a", "z"), False),
        (not_(equals("yes", "no")), True),
        (all_of(answered("yes"), has_any("list", "a")), True),
        (all_of(answered("yes"), has_any("list", "z")), False),
    ],
)
def test_holds(condition, holds):
    assert condition.holds(ANSWERS) is holds


def test_names():
    assert all_of(answered("x"), not_(has_any("y", "a"))).names() == {"x", "y"}
