"""Columns at once: no owner is nobody's, the first is the first, and what several say keeps its order."""

from __future__ import annotations

from array import array

import pytest

from app.reports import coded, owned, vectors
from tests.app.reports.ledgers import Written


def test_no_owner_reads_the_place_that_is_nobodys():
    column = array("I", [3, 0, 1, 3])
    owner = vectors.owners(column, {}, 3)
    assert owner.tolist() == [2, -1, 0, 2]
    assert vectors.owners(column, {2: 1}, 3).tolist() == [1, -1, 0, 1]
    kept = vectors.marks(bytes((1, 1, 0, 1)))
    assert owned.first_of(owner, kept, 3).tolist() == [-1, -1, 0, -1]
    shown = vectors.with_none(vectors.numbers((0, 0)), 1)[vectors.numbers((0, -1))]
    assert vectors.words_at(("a", "b"), shown) == ["a", "b"]


def test_what_stands_in_its_own_place_needs_no_memory():
    assert vectors.listed(vectors.numbers([0, 1, 2])) == range(3)
    assert vectors.listed(vectors.numbers([0, 2])) == [0, 2]


def test_the_earliest_day_wins_and_of_one_day_the_first():
    owner, words = vectors.numbers([0, 1, 0, 1, -1, 1]), ("2026-03", "2026-01", "2026-01")
    days = vectors.numbers([0, 2, 1, 1, 0, 0])
    assert owned.first_by_date(owner, days, words, 2).tolist() == [1, 2, 4]
    assert owned.first_by_date(vectors.numbers([]), vectors.numbers([]), words, 2).tolist() == []


def test_the_month_speaks_where_no_day_does():
    days, months = (
        (("", "2026-02-11", "~"), vectors.numbers([0, 1, 2, 2])),
        (("", "2026-02"), vectors.numbers([1, 1, 1, 0])),
    )
    words, found = vectors.chosen(days, months)
    assert vectors.words_at(words, found) == ["2026-02", "2026-02-11", "2026-02", "~"]


def test_the_earliest_date_of_what_records_say_together():
    dates = (("2026-05", "", "2025-01-02", "2026"), vectors.numbers([0, 1, 2, 3, 0, 2]))
    houses, forms = (
        (("", "lotus"), vectors.numbers([1, 0, 1, 1, 0, 0])),
        (("1", "2"), vectors.numbers([0, 0, 1, 0, 1, 1])),
    )
    kept = vectors.marks(bytes((1, 1, 1, 1, 1, 0)))
    assert vectors.earliest([houses, forms], dates, kept) == {
        ("lotus", "1"): "2026", ("lotus", "2"): "2025-01-02", ("", "2"): "2026-05"
    }  # fmt: skip
    assert vectors.earliest([houses], (("", "~"), vectors.numbers([0] * 6)), kept) == {}


def test_a_person_in_two_records_has_one_place():
    made = Written()
    first, second = made.arrive("2026-02"), made.arrive("2026-01")
    assert made.ledger(same={second[0]: first[0]}).people("case") == [first[0], first[0]]


@pytest.mark.parametrize("code", "BHI")
def test_a_column_of_few_bytes_a_number_is_reckoned_with_as_any_other(code):
    """A number of one byte goes round to 0 after 255: somebody would say the first word of another table."""
    column = vectors.column(array(code, [0, 1, 200]))
    words = coded.after([coded.Words([str(at) for at in range(250)], column)] * 2)
    assert list(words) == ["0", "1", "200"] * 2
    plain = coded.Words([str(at) for at in range(250)], column).at
    assert (plain + 100).tolist() == [100, 101, 300]
    assert (plain - 1).tolist() == [-1, 0, 199]
    assert vectors.owners(array(code, [0, 1, 200]), {}, 0).tolist() == [-1, 0, 199]
    with pytest.raises(ValueError, match="read-only"):
        column[0] = 7


def test_only_those_that_are_marked_or_stand_in_these_places():
    found = vectors.small([5, 6, 7])
    assert vectors.only(found, vectors.marks(bytes((1, 0, 1)))).tolist() == [5, 7]
    assert vectors.only(found, vectors.numbers([2, 0, -1])).tolist() == [7, 5, 7]
    with pytest.raises(ValueError, match="marked or not"):
        vectors.only(found, vectors.marks(bytes((1, 0))))


def test_one_or_the_other_of_numbers_as_far_apart_as_there_are():
    least, most = -(1 << 31), (1 << 31) - 1
    kept = vectors.marks(bytes((1, 0, 1, 0)))
    assert vectors.either(
        kept, vectors.small([least, most, most, 3]), vectors.small([most, least, least, 4])
    ).tolist() == [least, least, most, 4]
    assert vectors.either(kept, vectors.numbers([9, 9, -9, 9]), 0).tolist() == [9, 0, -9, 0]


def test_combinations_of_many_words_are_told_apart():
    """The number of a combination may need more than four bytes: these two would be one, as 1 << 32 goes round to 0."""
    many, words = 50_000, 100_000
    one, other = divmod(1 << 32, words)
    low = vectors.zeros(many)
    low[one] = other
    found, at = vectors.combinations([vectors.small(range(many)), low], [many, words])
    assert len(found[0]) == many
    assert at[0] != at[one]
