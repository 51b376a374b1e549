"""Strict JSON for manifests, receipts, lines: what would be written differently again is refused."""

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.bundle import chunks, errors, limits, receipt, strict

VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**63), 2**64 - 1)
    | st.text()
    | st.floats(allow_nan=False, allow_infinity=False),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=20,
)


@given(VALUES)
def test_what_is_written_is_read(value):
    assert strict.decode(strict.encode(value)) == value
    assert chunks.read_line(strict.encode(value)) == value


@pytest.mark.parametrize(
    "line",
    [
        b"[" * 200_000,
        b"[" * 200_000 + b"]" * 200_000,
        b'{"a":1,"a":2}',
        b'{"a":{"b":1,"b":1}}',
        b'{"a":NaN}',
        b'{"a":Infinity}',
        b'{"a":1e400}',
        b"1" * 900_000,
        b'"\xff"',
        b'"\xed\xa0\x80"',
        b'{"a" :1}',
        b' {"a":1}',
        b'{"a":1.50}',
        b'{"a":1E2}',
        b'{"a":-0}',
        b'{"a":01}',
        b'"\\u0041"',
        b'"\\/"',
        b"{'a':1}",
        b'{"a":1,}',
        b"",
        b"{} {}",
    ],
    ids=lambda line: repr(line[:24]),
)
def test_lines_that_are_not_strict(line):
    with pytest.raises(errors.BadLine):
        chunks.read_line(line)


@given(st.binary(max_size=60))
def test_no_line_is_unhandled(line):
    try:
        value = chunks.read_line(line)
    except errors.BadLine:
        return
    assert msgspec.json.encode(value) == line


def test_a_line_longer_than_a_line_may_be():
    with pytest.raises(errors.BadLine):
        chunks.split(b"x" * limits.LINE + b"\n")
    assert chunks.split(b"x" * (limits.LINE - 1) + b"\n\n") == [b"x" * (limits.LINE - 1), b""]


RECEIPT = receipt.Receipt(
    number=3,
    replica="aa" * 16,
    answers="0" * 64,
    lines={"bb" * 16: ((1, 5), (7, 7)), "cc" * 16: ()},
    bundles={"d>r": ((1, 1), (3, 4))},
)


def test_receipts_round_trip():
    assert receipt.parse(receipt.write(RECEIPT)) == RECEIPT


@pytest.mark.parametrize(
    "intervals", [((5, 1),), ((1, 5), (5, 7)), ((1, 5), (6, 7)), ((7, 8), (1, 2)), ((1, 2), (1, 2))]
)
def test_intervals_have_one_spelling(intervals):
    for changed in (
        msgspec.structs.replace(RECEIPT, lines={"bb" * 16: intervals}),
        msgspec.structs.replace(RECEIPT, bundles={"s": intervals}),
    ):
        with pytest.raises(errors.BadReceipt):
            receipt.parse(receipt.write(changed))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b'"number":3', b'"number":0'),
        (b'"number":3', b'"number":3,"number":4'),
        (b"[7,7]", b"[0,7]"),
        (b"[7,7]", b"[7]"),
        (b"[7,7]", b"[7,7,7]"),
        (b'"version":1', b'"version":2'),
        (b"bb", b"BB"),
        (b"havenbook-receipt", b"havenbook-card"),
    ],
)
def test_receipts_of_another_shape(old, new):
    body = receipt.write(RECEIPT)
    assert old in body
    with pytest.raises(errors.BadReceipt):
        receipt.parse(body.replace(old, new, 1))
