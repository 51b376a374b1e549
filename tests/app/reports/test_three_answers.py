"""How many gave three answers is worked out from rows that are printed: it is kept safe like any other number."""

from __future__ import annotations

import pytest

from app.reports.figure import Count, Gap, Group, Row
from app.reports.linked import Linked, Rule
from app.reports.overlapping import tie
from app.reports.releases import ground, printable
from tests.app.reports.exact import betrayed
from tests.app.reports.test_releases import by_kind


def citizenships(answered, several, **codes):
    rows = tuple(Row(code, Count(n), Count(answered)) for code, n in codes.items())
    rows += (Row("@several", Count(several), Count(answered)),)
    gaps = (Gap("declined", Count(20)),)
    whole = Group(keys=(), total=Count(answered + 20), answered=Count(answered), rows=rows, gaps=gaps)
    return by_kind([], indicator="IND07", whole=whole)


@pytest.mark.parametrize(
    ("answered", "several", "codes"),
    [(40, 20, {"KHM": 24, "LAO": 20, "MMR": 22}), (60, 40, {"KHM": 45, "LAO": 45, "MMR": 45})],
    ids=["six have all three", "five have two and no third"],
)
def test_few_who_have_three_or_only_two_are_not_worked_out(answered, several, codes):
    """66 rows are 40 people, 20 second answers and six third ones."""
    figure = citizenships(answered, several, **codes)
    (shown,) = printable((figure,), Rule(11)).figures
    assert None in {shown.whole.answered.n, *(row.n.n for row in shown.whole.rows)}


def test_all_is_printed_where_many_have_two_and_many_three():
    (shown,) = printable((citizenships(60, 40, KHM=41, LAO=39, MMR=42),), Rule(11)).figures
    assert None not in {shown.whole.answered.n, *(row.n.n for row in shown.whole.rows)}


def test_the_exact_solver_betrays_them_where_nothing_is_hidden():
    linked = ground((citizenships(40, 20, KHM=24, LAO=20, MMR=22),))
    assert (6, 6) in betrayed(linked, Rule(11), set()).values()


def tied(*ties, **cells):
    linked = Linked()
    for name, n in cells.items():
        linked.put(name, n)
    for answered, rows, several in ties:
        tie(linked, answered, tuple(rows), several)
    return [name for name in linked.cells if name.startswith("a\N{MULTIMAP}only")]


def test_a_row_that_stays_as_it_was_is_told_apart_once_though_others_grow():
    """In a later release one joined who named two. It ended as a fault of the program."""
    ties = ("before", "abc", "several"), ("after", "aBc", "more")
    assert len(tied(*ties, before=10, after=11, a=5, b=4, B=5, c=4, several=3, more=4)) == 1


def test_where_that_leaves_no_room_it_is_told_apart_by_itself():
    ties = ("one", "abc", "several"), ("other", "aef", "few")
    assert len(tied(*ties, one=9, other=10, a=5, b=4, c=4, e=3, f=3, several=4, few=1)) == 2
