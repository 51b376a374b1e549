"""What one figure of a report found is there for the next, and no figure says anything else for it."""

from __future__ import annotations

from collections import Counter
from itertools import count

import pytest

from app.reports import units, vectors
from app.reports.indicators import indicators
from app.reports.make import Ground, Wish, make
from app.reports.period import Period
from tests.app.reports.ledgers import Written
from tests.app.reports.worlds_of_people import PERIODS, TODAY, ledger

GROUND = Ground(as_of=TODAY)
QUARTER, MONTH = (Period(*each) for each in PERIODS[:2])


def wishes():
    """Every figure whole and split, one period after the other: what a figure left behind meets another period."""
    for first, last in PERIODS[:2]:
        for code, indicator in indicators().items():
            splits = [each for each in indicator.splits if each != "house"][:1]
            yield from (
                Wish(indicator=code, first=first, last=last, dimensions=each) for each in ((), *((n,) for n in splits))
            )


def test_a_figure_is_the_same_after_others_as_alone():
    shared = ledger(11)
    for wish in wishes():
        alone = ledger(11)
        alone.facts = shared.facts
        assert make(shared, wish, GROUND) == make(alone, wish, GROUND), wish


def test_who_counts_is_looked_for_once_in_each_period():
    book, asked = ledger(3), Counter()
    book.facts = _Counting(book.facts, asked)
    first = units.people_open(book, QUARTER)
    before = asked["case", "case_status"], asked["closure", "closed_on"]
    again, month = units.people_open(book, QUARTER), units.people_open(book, MONTH)
    assert before == (1, 1)
    assert (asked["case", "case_status"], asked["closure", "closed_on"]) == (2, 1), "the month asks for itself"
    assert first == again
    assert list(month.people) == list(units.people_open(ledger(3), MONTH).people)


class _Counting:
    def __init__(self, facts, asked):
        self.many, self._facts, self._asked = facts.many, facts, asked

    def column(self, kind, name):
        self._asked[kind, name] += 1
        return self._facts.column(kind, name)


def test_nobody_writes_in_a_column_that_others_read():
    written = Written()
    written.arrive(gender="Feminine")
    with pytest.raises(ValueError, match="read-only"):
        written.ledger().coded("person", "gender").at[0] = 1


def test_who_may_be_counted_is_asked_once_and_never_of_another_rule():
    written = Written()
    for _ in range(4):
        written.arrive(gender="Feminine")
    book, asks = written.ledger(), count()

    def first_two(person):
        next(asks)
        return 0 <= person < 2

    for _ in range(3):
        figure = make(book, Wish(indicator="IND06"), Ground(as_of=TODAY, allowed=first_two))
        assert figure.whole.total.n == 2
    assert next(asks) == 5, "four people and nobody"
    assert make(book, Wish(indicator="IND06"), Ground(as_of=TODAY, allowed={3}.__contains__)).whole.total.n == 1


@pytest.mark.parametrize(
    ("began", "ended", "status", "is_open"),
    [
        ("2026-03-09", "", "Active", True),
        ("2026-03-09", "", "Closed", None),
        ("2026-03-09", "not known", "ClosedReferred", None),
        ("2026-03-09", "2026-04", "Closed", True),
        ("2026-03-09", "2026-03-31", "Closed", False),
        ("2026-07-01", "", "Active", False),
        ("2026", "", "Active", True),
        ("", "2026-05-05", "Closed", None),
        ("~", "", "Active", None),
    ],
)
def test_a_case_is_open_by_when_it_began_and_ended(began, ended, status, is_open):
    written = Written()
    who = written.add("person")
    case = written.add("case", person=who, case_status=status)
    written.add("intake", person=who, case=case, intake_date=began)
    if ended:
        written.add("closure", person=who, case=case, closed_on=ended)
    found = units.cases_open(written.ledger(today=TODAY), QUARTER)
    assert (len(found), found.undated) == {True: (1, 0), False: (0, 0), None: (0, 1)}[is_open]


def test_the_earliest_day_of_words_that_stand_twice_in_a_table():
    days = ["2026-02", "2026-01", ""]
    met = vectors.earliest(
        [(["", "a", ""], vectors.numbers([2, 1, 0, 1]))],
        (days, vectors.numbers([1, 0, 0, 2])),
        vectors.marks(b"\1" * 4),
    )
    assert met == {("",): "2026-01", ("a",): "2026-02"}
