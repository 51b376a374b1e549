"""What is hidden cannot be worked out: an exact solver tries, over random tables that share totals and rows."""

from __future__ import annotations

from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.reports import proof, worlds
from app.reports.crossing import Dimension, cross, key
from app.reports.linked import Linked, Rule, StepTooNarrow, ThresholdTooLow
from app.reports.protection import NotSafe, protect
from tests.app.reports.exact import BOUNDLESS, betrayed, bounds

RULES = st.builds(Rule, st.integers(3, 6), st.sampled_from(["cover", "shown", "hidden"]))
ROUNDED = st.builds(Rule, st.integers(3, 5), st.just("cover"), st.sampled_from([6, 7, 10]))
COUNT = st.one_of(st.integers(0, 3), st.integers(0, 30))


def summed(dimensions, inner):
    """Every total of a table of inner cells, by place."""
    counts = {}
    for values, n in inner.items():
        for kept in product((True, False), repeat=len(dimensions)):
            place = tuple(sorted((d.name, v) for d, v, k in zip(dimensions, values, kept, strict=True) if k))
            counts[place] = counts.get(place, 0) + n
    return counts


@st.composite
def tables(draw, sides=((2, 3), (3, 3), (4,), (2, 2, 2))):
    shape = draw(st.sampled_from(sides))
    dimensions = tuple(Dimension(f"d{i}", tuple(f"v{j}" for j in range(length))) for i, length in enumerate(shape))
    return dimensions, {values: draw(COUNT) for values in product(*(d.values for d in dimensions))}


def laid(dimensions, inner, linked=None, base="p"):
    linked = linked or Linked()
    cross(linked, base, dimensions, summed(dimensions, inner))
    return linked


@settings(max_examples=25, deadline=None)
@given(tables(), RULES)
def test_nobody_works_out_a_hidden_number(table, rule):
    linked = laid(*table)
    made = protect(linked, rule)
    assert betrayed(linked, rule, made.hidden) == {}
    assert made.small == {k for k, c in linked.cells.items() if c.role == "number" and rule.small(c.n)}


@settings(max_examples=15, deadline=None)
@given(tables(((2, 3), (3, 3), (4,))), ROUNDED)
def test_nor_one_that_is_rounded(table, rule):
    linked = laid(*table)
    made = protect(linked, rule)
    assert betrayed(linked, rule, made.hidden, most=6) == {}


@settings(max_examples=12, deadline=None)
@given(tables(((2, 2), (2, 3))), st.lists(COUNT, min_size=6, max_size=6), RULES)
def test_nor_from_two_tables_that_share_totals(table, more, rule):
    dimensions, inner = table
    linked = laid(dimensions, inner)
    whole = summed(dimensions, inner)
    other = Dimension("other", ("w0", "w1"))
    first = dimensions[0]
    second = {}
    for number, value in enumerate(first.values):
        there = whole[((first.name, value),)]
        second[value, "w0"] = min(more[number], there)
        second[value, "w1"] = there - second[value, "w0"]
    laid((first, other), second, linked)
    made = protect(linked, rule)
    assert betrayed(linked, rule, made.hidden) == {}


@settings(max_examples=25, deadline=None)
@given(st.integers(0, 40), st.lists(st.integers(0, 40), min_size=1, max_size=4), COUNT, RULES)
def test_nor_from_rows_that_overlap(answered, rows, gap, rule):
    rows = [min(n, answered) for n in rows]
    rows[0] = max(rows[0], answered - sum(rows[1:]))
    kinds = tuple(f"k{i}" for i in range(len(rows)))
    kind = Dimension("kind", ("answered", "declined"), "answered", kinds)
    counts = {(): answered + gap, (("kind", "answered"),): answered, (("kind", "declined"),): gap}
    counts |= {(("kind", k),): n for k, n in zip(kinds, rows, strict=True)}
    linked = Linked()
    cross(linked, "p", (kind,), counts)
    linked.at_least(tuple(key("p", {"kind": k}) for k in kinds), (key("p", {"kind": "answered"}),))
    made = protect(linked, rule)
    assert betrayed(linked, rule, made.hidden) == {}


def test_one_small_number_takes_a_neighbour_along():
    linked = laid((Dimension("a", ("x", "y", "z")),), {("x",): 4, ("y",): 40, ("z",): 60})
    made = protect(linked, Rule(11))
    assert made.small == {key("p", {"a": "x"})}
    assert made.hidden == {key("p", {"a": "x"}), key("p", {"a": "y"})}


def test_all_but_a_few_is_as_revealing_as_the_few():
    kind = Dimension("kind", ("answered",), "answered", ("labour",))
    linked = Linked()
    cross(linked, "p", (kind,), {(): 100, (("kind", "answered"),): 100, (("kind", "labour"),): 98})
    assert key("p", {"kind": "labour"}) in protect(linked, Rule(11)).hidden


def test_a_house_of_seven_prints_nothing():
    linked = laid((Dimension("a", ("x", "y")),), {("x",): 3, ("y",): 4})
    assert protect(linked, Rule(11)).hidden == set(linked.cells)


def test_large_numbers_are_printed():
    linked = laid((Dimension("a", ("x", "y")),), {("x",): 30, ("y",): 40})
    assert protect(linked, Rule(11)).hidden == set()


def test_a_zero_is_printed_where_no_one_needs_it():
    linked = laid((Dimension("a", ("x", "y", "z")),), {("x",): 0, ("y",): 40, ("z",): 60})
    assert protect(linked, Rule(11)).hidden == set()
    assert key("p", {"a": "x"}) in protect(linked, Rule(11, "hidden")).hidden


def test_the_threshold_is_never_under_three():
    with pytest.raises(ThresholdTooLow):
        Rule(2)
    assert Rule(3).small(2)


def test_what_cannot_be_shown_to_be_safe_is_refused():
    """An earlier release has printed everything but one number: nothing can save it now."""
    linked = Linked()
    for name, n, role in (("all", 100, "out"), ("most", 96, "out"), ("few", 4, "kept")):
        linked.put(name, n, role)
    linked.adds_up("all", ("most", "few"))
    with pytest.raises(NotSafe):
        protect(linked, Rule(11))


def test_rounded_numbers_need_no_neighbour():
    """Where the total is told as 90 to 104 too, the four may be 1 to 14: nothing has to be hidden."""
    linked = laid((Dimension("a", ("x", "y", "z")),), {("x",): 4, ("y",): 40, ("z",): 60})
    assert protect(linked, Rule(11, step=15)).hidden == set()


def test_rounding_alone_is_not_always_enough():
    """Four rows of no more than 14 each and a total of at least 45 would be told too closely."""
    linked = laid((Dimension("a", ("w", "x", "y", "z")),), dict.fromkeys((("w",), ("x",), ("y",), ("z",)), 14))
    rule = Rule(11, step=15)
    assert betrayed(laid((Dimension("a", ("w", "x", "y", "z")),), {(a,): 10 for a in "wxyz"}), rule, set()) == {}
    assert betrayed(linked, Rule(15, step=16), set()) != {}
    made = protect(linked, Rule(15, step=16))
    assert made.hidden
    assert betrayed(linked, Rule(15, step=16), made.hidden) == {}


def test_a_step_that_tells_more_than_hiding_is_refused():
    for step in (1, 5, 11):
        with pytest.raises(StepTooNarrow):
            Rule(11, step=step)


def test_a_row_that_is_there_is_known_to_be_somebody():
    """Four and seven of eleven: each is one to ten to whoever knows that neither row would be there for nobody."""
    linked = laid((Dimension("a", ("x", "y")),), {("x",): 4, ("y",): 7})
    assert betrayed(linked, Rule(11), {key("p", {"a": "x"}), key("p", {"a": "y"})}) != {}


def test_the_same_input_hides_the_same():
    table = (Dimension("a", tuple("abcdef")), Dimension("b", tuple("uvwxyz")))
    inner = {(a, b): (7 * i) % 23 for i, (a, b) in enumerate(product(table[0].values, table[1].values))}
    assert protect(laid(table, inner), Rule(11)).hidden == protect(laid(table, inner), Rule(11)).hidden


def test_a_careless_search_is_caught(monkeypatch):
    """Break one: the search believes itself. The proof adds up again, and nothing is released."""
    monkeypatch.setattr(worlds.Worlds, "is_safe", lambda self, i: True)
    with pytest.raises(NotSafe):
        protect(laid((Dimension("a", ("x", "y", "z")),), {("x",): 4, ("y",): 40, ("z",): 60}), Rule(11))


@pytest.mark.parametrize(
    "witness",
    [
        {"few": 40},
        {"few": 12, "most": -12, "all": 0, "other": 1},
        {"few": -5, "most": 5},
        {"few": 12, "most": -13, "other": 1},
    ],
)
def test_a_false_witness_is_refused(witness):
    linked = Linked()
    for name, n in (("all", 100), ("most", 80), ("few", 4), ("other", 16)):
        linked.put(name, n)
    linked.adds_up("all", ("most", "few", "other"))
    hidden = {"few", "most"}
    good = {"few": 12, "most": -12}
    down = {"few": -3, "most": 3}
    assert proof.unproved(linked, Rule(11), hidden, {"few": (down, good), "most": (good, down)}) == []
    assert "few" in proof.unproved(linked, Rule(11), hidden, {"few": (down, witness), "most": (good, down)})


def test_the_solver_itself_knows_simple_answers():
    linked = Linked()
    for name, n in (("all", 20), ("x", 4), ("y", 6), ("z", 10)):
        linked.put(name, n)
    linked.adds_up("all", ("x", "y", "z"))
    assert bounds(linked, Rule(11), {"x", "y"}, "x") == (1, 9)
    assert bounds(linked, Rule(3, step=6), set(), "x") == (1, 5)
    assert bounds(linked, Rule(3, step=6), {"all"}, "all") == (13, 27)
    assert bounds(linked, Rule(11), {"x"}, "x") == (4, 4)
    assert bounds(linked, Rule(11), {"x", "all"}, "x")[1] >= BOUNDLESS
