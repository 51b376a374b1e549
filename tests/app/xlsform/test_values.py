"""A number too long for the machine is without end; nothing falls over it."""

from __future__ import annotations

import math

import pytest

from app.xlsform import values

LONG = int("1" * 400)


@pytest.mark.parametrize("sign", [1, -1])
def test_a_number_of_hundreds_of_figures_is_without_end(sign):
    assert values.truth(sign * LONG)
    assert values.number(sign * LONG) == sign * math.inf
    assert values.text(sign * LONG) == ""
    assert values.moment(sign * LONG) is None
