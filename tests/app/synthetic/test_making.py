"""Rows that are nobody's: nothing rare is in them, counted person by person; the report tells no real number."""

from __future__ import annotations

from collections import Counter
from functools import cache
from itertools import combinations

import pytest

from app.progress import Progress
from app.synthetic import making, rehouse, sift
from app.synthetic.counts import count
from app.synthetic.errors import MakerFailed, TooFewRecords
from app.synthetic.errors_of import Range, around
from app.synthetic.frame import Answer
from app.synthetic.table import Column, Table
from tests.app.synthetic.made_people import copier, every_mix, table

LEAST = 11


def holders(people, cells):
    """How many people have all these answers, counted one by one."""
    wanted = set(cells)
    return sum(many for held, many in _held(tuple(people)) if wanted <= held)


@cache
def _held(people):
    return [(frozenset(answers(person)), many) for person, many in Counter(people).items()]


def answers(row):
    return [(at, code) for at, cell in enumerate(row) for code in cell.split(";") if code]


def rare_in(made, people):
    """Every combination of up to three answers, and every whole row, that too few people share."""
    found = set()
    for row in set(made.rows):
        told = answers(row)
        for length in (1, 2, 3):
            found |= {some for some in combinations(told, length) if holders(people, some) < LEAST}
        if 0 < holders(people, told) < LEAST:
            found.add(tuple(told))
    return found


@pytest.fixture(scope="module")
def real():
    """A real child process."""
    people = table(2000)
    return people, making.make(people, LEAST, Progress())


def test_a_real_child_makes_rows_and_none_holds_what_few_share(real):
    people, made = real
    assert len(made.rows) > 1500
    assert rare_in(made, people.people) == set()
    assert {"KH", "TH", "LA"} <= {row[2] for row in made.rows}


def test_the_report_is_as_long_as_what_is_common_and_off_by_little(real):
    people, made = real
    of_women = next(each for each in made.errors.counts if each.codes == ("Feminine",))
    truth = holders(people.people, [(1, "Feminine")])
    assert of_women.real.low <= truth <= of_women.real.high
    assert of_women.made == sum(row[1] == "Feminine" for row in made.rows)
    assert abs(of_women.made - truth) < truth // 4
    assert {each.columns for each in made.errors.off} >= {("*",), ("*", "*"), ("year",), ("year", "gender")}


@pytest.mark.parametrize("maker", [copier, every_mix])
def test_whatever_the_child_says_nothing_rare_comes_through(maker):
    people = table(2000)
    made = making.make(people, LEAST, Progress(), maker)
    assert made.rows
    assert rare_in(made, people.people) == set()


def test_four_answers_that_are_one_persons_do_not_come_out_together():
    columns = tuple(Column(name) for name in "abcd")
    mixes = [
        ("x" if n & 1 else "y", "x" if n & 2 else "y", "x" if n & 4 else "y", "x" if n & 8 else "y") for n in range(15)
    ]
    people = Table(columns, [*(mixes * 134), ("x", "x", "x", "x")])
    made = making.make(people, LEAST, Progress(), copier)
    assert ("x", "x", "x", "x") not in made.rows


def test_no_real_number_is_in_the_report_exactly_nor_under_the_threshold(real):
    people, made = real
    for each in made.errors.counts:
        cells = [(next(at for at, c in enumerate(people.columns) if c.name == name), code)
                 for name, code in zip(each.columns, each.codes, strict=True)]  # fmt: skip
        truth = holders(people.people, cells)
        assert truth >= LEAST
        assert each.real.low >= LEAST
        assert each.real.low in (LEAST, each.real.low // LEAST * LEAST)
        assert each.real.low <= max(LEAST, truth - LEAST + 1)
        assert each.real.high >= truth + LEAST - 1
    told = [code for each in made.errors.counts for code in each.codes]
    assert not {"ZW", "OrganRemoval", "Other"} & set(told)


@pytest.mark.parametrize(("number", "told"), [(11, Range(11, 22)), (21, Range(11, 33)), (500, Range(484, 517))])
def test_a_real_number_is_told_with_room_on_either_side(number, told):
    assert around(number, 11) == told


def test_under_two_thousand_people_nothing_is_started():
    def never(_ask, _progress):
        raise AssertionError("a child was started")

    with pytest.raises(TooFewRecords):
        making.make(table(1999), LEAST, Progress(), never)


def test_the_child_is_told_numbers_and_never_of_rare_answers():
    seen = []

    def listens(ask, progress):
        seen.append(ask)
        return copier(ask, progress)

    making.make(table(2000), LEAST, Progress(), listens)
    assert all(isinstance(cell, int) for row in seen[0].rows for cell in row)
    assert sum(not any(row) for row in seen[0].rows) == 0
    spots = {(at, cell) for row in seen[0].rows for at, cell in enumerate(row) if cell}
    common = {cells for cells in {(each,) for person in table(2000).people for each in answers(person)}
              if holders(table(2000).people, cells) >= LEAST}  # fmt: skip
    assert len(spots) == len(common)


@pytest.mark.parametrize("told", [Answer([[99, 1, 1, 1, 1, 1, 1, 1]]), Answer([])])
def test_an_answer_that_means_nothing_is_refused(told):
    with pytest.raises(MakerFailed):
        making.make(table(2000), LEAST, Progress(), lambda _ask, _progress: told)


def test_what_was_taken_out_finds_another_row_only_where_that_is_common():
    people = table(2000)
    known = count(people.sets, len(people.answers), LEAST)
    rows, taken = sift.sifted(people.sets, known, Progress())
    before = sum(map(len, rows))
    homeless = rehouse.rehoused(rows, taken, people, known, Progress())
    assert sum(map(len, rows)) == before + sum(taken.values()) - homeless
    again, more = sift.sifted(rows, known, Progress())
    assert (len(again), sum(more.values())) == (len(rows), 0)


@pytest.mark.parametrize(
    ("people", "homeless"),
    [
        ([("x", "y", "z")] * 20, 0),
        ([("x", "y", "")] * 20 + [("", "", "z")] * 20, 1),
        ([("x", "y", "")] * 20 + [("x", "", "z")] * 20 + [("", "y", "z")] * 20, 1),
        ([("x", "y", "")] * 20 + [("x", "", "z")] * 20 + [("", "y", "z")] * 20 + [("x", "y", "z")] * 10, 1),
    ],
    ids=["common", "no_two", "no_three", "rare_three"],
)
def test_an_answer_moves_into_a_row_only_where_all_of_it_is_common(people, homeless):
    known_to = Table(tuple(Column(name) for name in "abc"), people)
    known = count(known_to.sets, len(known_to.answers), LEAST)
    x, y, z = (known_to.answers.index(each) for each in ((0, "x"), (1, "y"), (2, "z")))
    rows = [(x, y)]
    assert rehouse.rehoused(rows, {z: 1}, known_to, known, Progress()) == homeless
    assert rows == ([(x, y)] if homeless else [(x, y, z)])


def test_two_that_are_rare_together_do_not_meet_in_a_row():
    people = Table((Column("a"), Column("b")), [("x", "")] * 20 + [("", "z")] * 20 + [("x", "z")] * 10)
    known = count(people.sets, len(people.answers), LEAST)
    rows = [(0,)]
    assert (rehouse.rehoused(rows, {1: 1}, people, known, Progress()), rows) == (1, [(0,)])
