"""Releases of small houses, read by somebody who only knows that they were counted of persons.

What she finds with few persons in her pool may be that she cannot think of others: try more before it is believed.
"""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.reports.indicators import indicators
from app.reports.laying import without
from app.reports.linked import Rule
from app.reports.protection import NotSafe
from app.reports.releases import Before, printable
from app.reports.splits import SPLITS
from app.reports.templates import templates
from tests.app.reports.attack import SPLITS_OF_READER, Reader, counted, pool

QUARTER, YEAR = ("2026-04-01", "2026-06-30"), ("2026-01-01", "2026-12-31")
NAMES = ("us_case_counts", "donor_quarter", "national_mechanism")


@pytest.fixture(autouse=True)
def by_person(monkeypatch):
    for name, split in SPLITS_OF_READER.items():
        monkeypatch.setitem(SPLITS, name, split)


def wishes(template, days=QUARTER, by=()):
    found = []
    for wish in templates()[template].report.wishes:
        more = tuple(name for name in by if name in indicators()[wish.indicator].splits and name not in wish.dimensions)
        found.append(replace(wish, first=days[0], last=days[1], dimensions=(*wish.dimensions, *more)[:3]))
    return found


def attacked(seed, rule, *releases, most=1, houses=("",), many=2500):
    """What is betrayed of releases of (people, wishes) one after the other, and of how much that was sought."""
    book, before = pool(seed, many, releases[-1][0], most=most, houses=houses), []
    reader = Reader(book, many, [people for people, _ in releases], rule.threshold, rule.step)
    for number, (people, wanted) in enumerate(releases):
        figures = counted(book, wanted, people)
        made = printable(figures, rule, before)
        before.append(Before(str(number), tuple(figures), made.hidden, rule.step))
        reader.read(figures, made.figures)
    reader.seek()
    return reader.betrayed(), len(reader.sought)


@pytest.mark.parametrize("most", [1, 3], ids=["each has one case", "some have several"])
def test_nothing_is_betrayed_to_who_knows_only_persons(most):
    bad, sought = attacked(3, Rule(3), (60, wishes("us_case_counts")), most=most, many=1500)
    assert sought > 60
    assert bad == {}


def test_the_reader_finds_what_is_not_hidden_well(monkeypatch):
    """One number that is hidden alone is worked out from all others."""
    real = printable

    def careless(figures, rule, before):
        made = real(figures, rule, before)
        one = frozenset(sorted(made.hidden)[:1])
        return replace(made, figures=tuple(without(figure, one) for figure in figures))

    monkeypatch.setattr("tests.app.reports.test_attack.printable", careless)
    bad, _ = attacked(3, Rule(3), (60, wishes("us_case_counts")), many=1500)
    assert bad


@pytest.mark.heavy
@pytest.mark.timeout(1800)
@pytest.mark.parametrize("template", NAMES)
@pytest.mark.parametrize("most", [1, 3])
@pytest.mark.parametrize(("seed", "people", "rule"), [
    (11, 60, Rule(3)), (12, 100, Rule(3)), (13, 300, Rule(11)), (14, 100, Rule(11, step=12)),
])  # fmt: skip
def test_nor_of_other_houses(template, most, seed, people, rule):
    bad, sought = attacked(seed, rule, (people, wishes(template)), most=most, many=4000)
    assert sought
    assert bad == {}


@pytest.mark.heavy
@pytest.mark.timeout(1800)
@pytest.mark.parametrize("most", [1, 3])
@pytest.mark.parametrize("seed", range(20, 24))
def test_nor_by_houses(seed, most):
    try:
        bad, _ = attacked(seed, Rule(3), (150, wishes("us_case_counts", by=("house",))), most=most,
                          houses=("", "lotus"), many=4000)  # fmt: skip
    except NotSafe:
        pytest.skip("it is refused")
    assert bad == {}


@pytest.mark.heavy
@pytest.mark.timeout(1800)
@pytest.mark.parametrize("rule", [Rule(3), Rule(11), Rule(5, step=6)], ids=["3", "11", "ranges"])
@pytest.mark.parametrize("seed", range(40, 44))
def test_nor_by_a_release_after_some_have_joined(seed, rule):
    """Who joined is the difference of two numbers that are printed, or would be."""
    first, second = 60, 61 + seed % 4
    asked = wishes("us_case_counts")
    bad, _ = attacked(seed, rule, (first, asked), (second, asked), many=1500)
    assert bad == {}


@pytest.mark.heavy
@pytest.mark.timeout(1800)
@pytest.mark.parametrize("most", [1, 3])
@pytest.mark.parametrize("seed", [30, 31])
def test_nor_by_two_templates_one_after_the_other(seed, most):
    try:
        bad, _ = attacked(seed, Rule(3), (100, wishes("us_case_counts")), (100, wishes("donor_quarter", YEAR)),
                          most=most, many=4000)  # fmt: skip
    except NotSafe:
        pytest.skip("the second is refused")
    assert bad == {}
