"""Which lines a record's values come from, in and out of its `st`."""

from __future__ import annotations

from db.heads import Heads


def test_first_stands_for_every_field_that_is_there():
    heads = Heads(first=(9, 1, 1), over={"b": [(10, 1, 2)], "c": [(10, 1, 2), (11, 2, 5)], "gone": [(12, 1, 3)]})
    assert heads.of("a", is_null=False) == [(9, 1, 1)]
    assert heads.of("a", is_null=True) == []
    assert heads.of("b", is_null=False) == [(10, 1, 2)]
    assert heads.of("gone", is_null=True) == [(12, 1, 3)]
    assert heads.of("c", is_null=False) == [(10, 1, 2), (11, 2, 5)]
    assert Heads.decode(heads.encode()) == heads


def test_an_empty_one_has_no_heads():
    assert Heads().of("a", is_null=False) == []
    assert Heads.decode(None) == Heads.decode(b"") == Heads.decode(Heads().encode()) == Heads()


def test_equal_heads_are_equal_bytes():
    one, two = (
        Heads((1, 1, 1), {"a": [(2, 1, 2)], "b": [(3, 1, 3)]}),
        Heads((1, 1, 1), {"b": [(3, 1, 3)], "a": [(2, 1, 2)]}),
    )
    assert one.encode() == two.encode()


def test_no_two_records_share_what_is_over():
    one, two = Heads(), Heads()
    one.over["a"] = [(1, 1, 1)]
    assert two.over == {}
