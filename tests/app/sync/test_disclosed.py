"""Parts of one line shown to different readers always have the same digest, and fit together again."""

from __future__ import annotations

import itertools

import msgspec
import pytest

from app.sync.disclosed import joined, only
from app.sync.errors import UnreadableLine
from app.sync.line import encode, read
from app.sync.wire import Encoder
from db.lines import ERASE, PUT, Line, digest, scrub

UUIDS = {1: b"a" * 16, 2: b"b" * 16}
NAMES = ("a", "b", "c")
WHOLE = Line(
    1, 3, 77 << 16, "case", b"r" * 16, b"s" * 16, PUT, b"w" * 8, 1, b"salt" * 4,
    {"a": ("x", [(1, 2)]), "b": (["y", "z"], []), "c": ({"missing": "declined"}, [(2, 9), (1, 1)])}, None, b"l" * 16,
)  # fmt: skip
SUBSETS = [set(some) for size in range(4) for some in itertools.combinations(NAMES, size)]


def _spelt(names):
    """The same in every process: sets come out in an order of their own."""
    return "".join(sorted(names)) or "none"


@pytest.mark.parametrize("shown", SUBSETS, ids=_spelt)
def test_whatever_is_shown_the_digest_is_the_same_and_the_wire_keeps_it(shown):
    part = only(WHOLE, shown, UUIDS)
    assert set(part.body) == shown
    assert len(part.held or b"") == 16 * (3 - len(shown))
    assert digest(part, UUIDS) == digest(WHOLE, UUIDS)
    assert read(encode(part), {1: 1, 2: 2}) == part


@pytest.mark.parametrize(("one", "two"), list(itertools.product(SUBSETS, SUBSETS)), ids=_spelt)
def test_two_parts_join_to_what_both_show(one, two):
    ours, theirs = only(WHOLE, one, UUIDS), only(WHOLE, two, UUIDS)
    more = joined(ours, theirs, UUIDS)
    assert (more is None) == (two <= one)
    if more is not None:
        assert set(more.body) == one | two
        assert digest(more, UUIDS) == digest(WHOLE, UUIDS)
        assert {name: more.body[name] for name in more.body} == {name: WHOLE.body[name] for name in one | two}


def test_a_filtered_line_can_be_filtered_further():
    part = only(only(WHOLE, {"a", "b"}, UUIDS), {"b"}, UUIDS)
    assert set(part.body) == {"b"}
    assert digest(part, UUIDS) == digest(WHOLE, UUIDS)


def test_what_was_scrubbed_can_be_filled_again_by_who_still_has_it():
    bare = scrub(WHOLE, UUIDS)
    assert joined(WHOLE, bare, UUIDS) is None
    assert joined(bare, only(WHOLE, {"a"}, UUIDS), UUIDS).body == {"a": WHOLE.body["a"]}


def test_replicas_are_numbered_as_they_appear_and_branches_go_under_their_root():
    encoder = Encoder({7: b"a" * 16, 8: b"b" * 16, 9: b"n" * 16}, {9: 7})
    line = msgspec.structs.replace(WHOLE, rep=9, body={"a": ("x", [(9, 2), (8, 1)])})
    (raw,) = encoder.encode_all([line])
    assert encoder.replicas == ((b"a" * 16).hex(), (b"n" * 16).hex(), (b"b" * 16).hex())
    found = read(raw, {1: 7, 2: 9, 3: 8})
    assert (found.rep, found.body) == (7, {"a": ("x", [(9, 2), (8, 1)])})


def test_an_erasing_line_travels_with_nothing_in_it():
    line = msgspec.structs.replace(WHOLE, verb=ERASE, body={})
    (raw,) = Encoder(UUIDS, {}).encode_all([line])
    found = read(raw, {1: 1})
    assert (found.body, found.salt, digest(found, UUIDS)) == (None, b"", digest(line, UUIDS))


@pytest.mark.parametrize(
    "change",
    [
        {"verb": 0}, {"verb": 3}, {"seq": 0}, {"seq": -1}, {"rep": 3}, {"hlc": 2**63}, {"record": b"short"},
        {"worker": b""}, {"kind": ""}, {"kind": "k" * 65}, {"salt": b"x" * 17}, {"salt": b""}, {"held": b"x"},
        {"held": b"x" * 16}, {"link": b""}, {"body": None}, {"verb": ERASE}, {"schema_rev": 0},
        {"body": {"": ("x", [])}}, {"body": {"a": ("x", [(3, 1)])}}, {"body": {"a": ("x", [(1, 0)])}},
    ],
    ids=str,
)  # fmt: skip
def test_any_other_form_is_no_line(change):
    with pytest.raises(UnreadableLine):
        read(encode(msgspec.structs.replace(WHOLE, **change)), {1: 1, 2: 2})


@pytest.mark.parametrize("raw", [b"", b"[]", b"null", b"{}", b"\xff", b'{"rep":1}', b"[" * 100_000])
def test_neither_is_other_json_or_none(raw):
    with pytest.raises(UnreadableLine):
        read(raw, {1: 1})
