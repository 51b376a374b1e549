"""Commitments, digests and the chain: the same whether a line is whole, filtered or scrubbed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from db.lines import (
    LINK_0,
    PUT,
    SIZE,
    Line,
    commitment,
    commitments,
    decode_body,
    digest,
    encode_body,
    field_salts,
    link,
    scrub,
)

UUID_OF = {1: b"1" * 16, 2: b"2" * 16}
NAMES = st.text(min_size=1, max_size=6)
BODIES = st.dictionaries(
    NAMES,
    st.tuples(
        st.one_of(st.none(), st.text(), st.lists(st.text())),
        st.lists(st.tuples(st.sampled_from([1, 2]), st.integers(1, 99))),
    ),
    max_size=5,
)


def line(body, **more) -> Line:
    whole = Line(
        rep=1, seq=7, hlc=99, kind="person", record=b"r" * 16, subject=b"s" * 16, verb=PUT, worker=b"w" * 8,
        schema_rev=1, salt=b"salt" * 4, body=body, held=None, link=b"",
    )  # fmt: skip
    return replace(whole, **more)


def filtered(whole: Line, shown: set[str]) -> Line:
    salts = field_salts(whole)
    held = sorted(
        commitment(name, value, [(UUID_OF[rep], seq) for rep, seq in bases], salts[name])
        for name, (value, bases) in whole.body.items()
        if name not in shown
    )
    body = {name: told for name, told in whole.body.items() if name in shown}
    return replace(whole, body=body, held=b"".join(held), salt=b"".join(salts[name] for name in sorted(body)))


@given(BODIES, st.sets(NAMES))
def test_the_digest_is_the_same_whole_filtered_and_scrubbed(body, shown):
    whole = line(body)
    expected = digest(whole, UUID_OF)
    assert digest(scrub(whole, UUID_OF), UUID_OF) == expected
    if len(body) > 1 or not body.keys() <= shown:  # a line of one field is shown whole or not at all
        assert digest(filtered(whole, shown), UUID_OF) == expected
        assert digest(scrub(filtered(whole, shown), UUID_OF), UUID_OF) == expected


def test_all_fields_by_their_own_salts_are_the_same_line():
    whole = line({"a": ("x", []), "b": (None, [(2, 3)])})
    assert digest(filtered(whole, {"a", "b"}), UUID_OF) == digest(whole, UUID_OF)


@given(BODIES)
def test_a_body_comes_back_as_it_was(body):
    assert decode_body(encode_body(body)) == body


def test_the_order_of_fields_codes_and_bases_does_not_matter_but_that_of_a_list_does():
    one = line({"a": ({"x": "yes", "y": "no"}, [(1, 2), (2, 1)]), "b": ("1", [])})
    two = line({"b": ("1", []), "a": ({"y": "no", "x": "yes"}, [(2, 1), (1, 2)])})
    assert digest(one, UUID_OF) == digest(two, UUID_OF)
    assert digest(line({"a": (["x", "y"], [])}), UUID_OF) != digest(line({"a": (["y", "x"], [])}), UUID_OF)


@pytest.mark.parametrize(
    "change",
    [
        {"seq": 8}, {"hlc": 1}, {"kind": "case"}, {"record": bytes(16)}, {"subject": bytes(16)}, {"verb": 2},
        {"worker": bytes(8)}, {"schema_rev": 2}, {"rep": 2}, {"salt": bytes(16)}, {"body": {"a": ("y", [])}},
        {"body": {"a": ("x", [(1, 1)])}}, {"body": {"b": ("x", [])}}, {"body": {}},
        {"body": {"a": ("x", []), "b": (None, [])}},
    ],
    ids=str,
)  # fmt: skip
def test_the_digest_covers_everything(change):
    plain = line({"a": ("x", [])})
    assert digest(replace(plain, **change), UUID_OF) != digest(plain, UUID_OF)


def test_a_scrubbed_line_says_nothing_that_could_be_tried():
    scrubbed = scrub(line({"gender": ("female", [])}), UUID_OF)
    assert scrubbed.body is None
    assert scrubbed.salt == b""
    assert len(scrubbed.held) == SIZE
    assert len(commitments(scrubbed, UUID_OF)) == 1


def test_salts_that_do_not_fit_are_refused():
    with pytest.raises(ValueError, match="one salt"):
        field_salts(line({"a": ("x", []), "b": ("y", [])}, held=bytes(16)))


def test_the_chain_is_broken_by_any_change():
    one, two = digest(line({}), UUID_OF), digest(line({}, seq=8), UUID_OF)
    assert link(link(LINK_0, one), two) != link(link(LINK_0, two), one)
