"""Columns kept as numbers say the same as going through plain lists one by one."""

import random
from collections import Counter

import pytest

from app.reports import vectors
from app.reports.coded import (
    Places,
    Told,
    Words,
    after,
    coded,
    counted,
    joined,
    kinds,
    marked,
    places,
    same,
    told_as,
)
from app.reports.told import both

SAID = ("", "", "~", "!declined", "!unknown", "A", "B", "A;B", "C")


def test_a_column_is_a_list_to_plain_python():
    words, slots = Words(("a", "b", ""), vectors.numbers([1, 0, 1, 2])), Places(vectors.numbers([4, -1]))
    assert (list(words), words[1], words[1:3], len(words), "b" in words) == (
        ["b", "a", "b", ""],
        "a",
        ["a", "b"],
        4,
        True,
    )
    assert words == ["b", "a", "b", ""] != coded(["b"])
    assert (list(slots), slots[0], slots == [4, -1], slots == (4,)) == ([4, -1], 4, True, False)
    assert coded(["x", "y", "x"]).table == ["x", "y"]
    assert coded(words) is words
    assert list(same("x", 2)) == ["x", "x"]
    assert list(after([words, same("z", 1)])) == ["b", "a", "b", "", "z"]
    assert places([3, 1]).tolist() == places(Places(vectors.numbers([3, 1]))).tolist() == [3, 1]


def test_no_record_says_what_stands_for_none():
    words = Words(("a", "b"), vectors.numbers([1, 0, 1]))
    assert list(words.read(vectors.numbers([2, -1, 1]), "none")) == ["b", "none", "a"]
    told = Told(("a", "b"), vectors.numbers([1, -1, 0, -1]))
    assert list(told.of([0, 1, -1, 2], "none")) == ["b", "none", "none", "a"]
    assert dict(counted([told.of([0, 1, -1, 2], "none"), same("x", 4)])) == {
        ("b", "x"): 1,
        ("none", "x"): 2,
        ("a", "x"): 1,
    }
    assert (told, len(told), list(told.has([1, 2, -1]))) == ({0: "b", 2: "a"}, 2, [False, True, False])
    assert Told(("a",), vectors.numbers([-1, 0])) == {-1: "a"}, "what belongs to nobody has a place of its own"
    assert list(told.that("a".__eq__)) == [False, False, True, False]


def test_a_word_that_stands_twice_in_its_table_is_one_word():
    """A word that nobody says any more is made blank where it stood."""
    words = Words(("", "a", ""), vectors.numbers([0, 1, 2, 2]))
    assert counted([words]) == {("",): 3, ("a",): 1}
    assert words.used() == {"", "a"}
    assert (words.merged().table, list(words.merged())) == (["", "a"], ["", "a", "", ""])
    again = Words(words.table, vectors.numbers([0, 1, 2, 0]))
    assert joined(vectors.numbers([0, 0, 1, 1]), again, 2, lambda one, other: f"{one}+{other}") == {0: "+a", 1: ""}


@pytest.mark.parametrize("large", [1, 3_000])
def test_combinations_are_counted_and_judged_as_one_by_one(large):
    """Few are looked up in a table, many are sorted."""
    chance = random.Random(large)
    columns = [[str(chance.randrange(wide)) for _ in range(900)] for wide in (3, 7 * large, 5 * large)]
    assert counted(columns) == Counter(zip(*columns, strict=True))
    assert list(told_as(lambda *words: "-".join(words), *columns)) == [
        "-".join(each) for each in zip(*columns, strict=True)
    ]
    assert list(marked(lambda one, *_: one == "1", *columns)) == [one == "1" for one in columns[0]]
    found, at = kinds([coded(each) for each in columns])
    assert [found[each] for each in at] == list(zip(*columns, strict=True))


def test_nobody_at_all_is_counted_as_nobody():
    assert counted([[], []]) == {}
    assert list(told_as(str.upper, [])) == []
    assert joined(vectors.numbers([]), coded([]), 3, both) == {}


def one_by_one(owners, words, join):
    found = {}
    for owner, word in zip(owners, words, strict=True):
        found[owner] = join(found[owner], word) if owner in found else word
    return found


@pytest.mark.parametrize("most", [3, 120])
def test_what_several_records_say_is_told_in_their_order(most):
    """Of reasons the later one counts, also where the first said it before: A, B, A is A. Some have very many."""
    chance = random.Random(most)
    owners = [chance.choice((-1, *range(9), *[4] * most)) for _ in range(700)]
    words = [chance.choice(SAID) for _ in owners]
    assert joined(vectors.numbers(owners), coded(words), 12, both) == one_by_one(owners, words, both)
    every = [f"{number:03}" for number in range(most)]
    assert joined(vectors.numbers([5] * most), coded(every), 12, both) == {5: ";".join(every)}
    told = joined(vectors.numbers([0, 0, 0]), coded(["!declined", "!unknown", "!declined"]), 1, both)
    assert told == {0: "!declined"}


def test_two_tell_one_after_the_other():
    chance = random.Random(2)
    sides = [([chance.randrange(-1, 9) for _ in range(30)], [chance.choice(SAID) for _ in range(30)]) for _ in range(2)]
    one, other = (joined(vectors.numbers(owners), coded(words), 9, both) for owners, words in sides)
    expected = one_by_one([*one, *other], [*one.values(), *other.values()], both)
    assert one.then(other, both) == expected
    late = one.but(vectors.numbers([3, 5, 3]), coded(["x", "y", "z"]))
    assert late == {**one, 3: "z", 5: "y"}
