"""A reason is told from a value, and the reasons are the codes of their list."""

import pytest

from db.codes.lists import code_list
from db.missing import REASONS, is_value, missing, reason_of


def test_the_reasons_are_the_codes_of_the_list():
    assert tuple(code.code for code in code_list("missing_reason")) == REASONS


@pytest.mark.parametrize("reason", [*REASONS, "a_reason_of_the_future"])
def test_a_reason_is_no_value(reason):
    assert reason_of(missing(reason)) == reason
    assert not is_value(missing(reason))


@pytest.mark.parametrize("answer", [None, "", [], {}])
def test_a_blank_is_neither(answer):
    assert reason_of(answer) is None
    assert not is_value(answer)


@pytest.mark.parametrize("answer", ["no", 0, ["none"], {"DebtBondage": "no"}, {"missing": "yes", "Other": "no"}])
def test_no_and_nought_are_values(answer):
    assert reason_of(answer) is None
    assert is_value(answer)
