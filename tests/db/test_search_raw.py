"""What the cells of answers say, read without their whole decoding where that says the same."""

from __future__ import annotations

from hypothesis import example, given
from hypothesis import strategies as st

from db.search.raw import text_of
from db.types import encode_answer

TEXTS = st.text()
ANSWERS = st.one_of(st.none(), st.integers(), st.lists(TEXTS), st.dictionaries(TEXTS, TEXTS))


@given(TEXTS)
@example("")
@example('she said "no"')
@example("C:\\n")
@example("one\ntwo\tthree\x7f\u2028")
@example("ស្រីមុំ \U0001f30d")
def test_a_text_is_read_as_it_was_written(told):
    assert text_of(encode_answer(told)) == told


@given(ANSWERS)
@example({"missing": "declined"})
@example(['"'])
def test_what_is_no_text_has_none(told):
    assert text_of(encode_answer(told)) == ""
