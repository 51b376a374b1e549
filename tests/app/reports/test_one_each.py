"""Whoever is sure that nobody has two cases subtracts cases from people: nothing small comes of it."""

from __future__ import annotations

import pytest

from app.reports.figure import Count, Dimension, Group, Row
from app.reports.linked import Rule
from app.reports.releases import ground, printable
from app.reports.sets import BASES, ONE_EACH, above
from tests.app.reports.exact import bounds
from tests.app.reports.test_releases import by_kind


def people(total, **genders):
    rows = tuple(Row(code, Count(n), Count(total)) for code, n in genders.items())
    whole = Group(keys=(), total=Count(total), answered=Count(total), rows=rows, gaps=())
    return by_kind([], indicator="IND06", overlaps=False, whole=whole)


def cases(total, *filters, **genders):
    groups = tuple(
        Group(keys=(code,), total=Count(n), answered=Count(n), rows=(), gaps=()) for code, n in genders.items()
    )
    whole = Group(keys=(), total=Count(total), answered=Count(total), rows=(), gaps=())
    told = {"dimensions": (Dimension(name="gender", label="gender"),), "groups": groups} if genders else {}
    return by_kind([], indicator="IND02", unit="cases", overlaps=False, whole=whole, filters=filters, **told)


def printed(figures):
    return [count.n for figure in printable(figures, Rule(11)).figures for group in (figure.whole, *figure.groups)
            for count in (group.total, *(row.n for row in group.rows))]  # fmt: skip


@pytest.mark.parametrize("more", [0, 1], ids=["nobody has two cases", "one man has two"])
def test_people_less_the_cases_of_all_others_are_not_printed(more):
    """23 people of whom 18 are men, and 18 cases of men: five women, said somebody who had never seen two cases."""
    shown = printed((people(23, Feminine=5, Masculine=18), cases(18 + more, ("gender", "Masculine"))))
    assert None in {shown[0], shown[-1]}


def test_where_one_has_two_it_may_be_known_that_no_other_has():
    """63 people and 64 cases: the second case is a woman's. Of all others cases are people."""
    linked = ground((people(63, Feminine=22, Masculine=41), cases(64, Feminine=23)))
    sums = {tuple(sorted(linked.cells[key].n for key in side)) for each in linked.relations
            for side in (each.left, each.right) if len(each.left) == len(each.right) == 2}  # fmt: skip
    assert {(22, 64), (23, 63)} <= sums


def test_the_exact_solver_knows_how_many_women_there_are_from_the_cases_of_men():
    linked = ground((people(23, Feminine=5, Masculine=18), cases(18, ("gender", "Masculine"))))
    hidden = {key for key, cell in linked.cells.items() if cell.role == "number" and "people" in key and cell.n < 23}
    women = next(key for key in hidden if linked.cells[key].n == 5)
    assert bounds(linked, Rule(11), hidden, women) == (5, 5)


def test_help_that_everybody_had_once_is_people():
    def figure(code, unit, n, total):
        rows = (Row("health", Count(n), Count(total)), Row("legal", Count(total - n), Count(total)))
        whole = Group(keys=(), total=Count(total), answered=Count(total), rows=rows, gaps=())
        return by_kind([], indicator=code, unit=unit, overlaps=unit == "persons", whole=whole)

    linked = ground((figure("IND25", "services", 20, 44), figure("IND26", "persons", 20, 44)))
    same = [each for each in linked.relations if len(each.left) == len(each.right) == 1]
    assert {linked.cells[each.left[0]].n for each in same} >= {20, 24}


def test_cases_lie_within_each_other_as_their_people_do():
    """A set of cases that is declared has its people beside it; who was followed up lies in nothing."""
    for name in (each for each in BASES if each.startswith("cases")):
        assert {ONE_EACH[wider] for wider in above(name)} <= set(above(ONE_EACH[name]))
