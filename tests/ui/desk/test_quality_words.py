"""Shares on the page of quality say what shares of figures say."""

import pytest

from ui.quality.words import share


@pytest.mark.parametrize(
    ("part", "of", "told"),
    [
        (0, 0, "–"), (2, 2, "2 of 2"), (4, 4, "4 of 4"), (5, 5, "5 of 5 · 100 %"), (0, 5, "0 of 5 · 0 %"),
        (399, 400, "399 of 400 · 99 %"), (1, 300, "1 of 300 · 1 %"), (1, 8, "1 of 8 · 12 %"),
    ],
)  # fmt: skip
def test_not_quite_all_is_not_all_and_of_a_few_no_share_is_said(qapp, part, of, told):
    assert share(part, of) == told.replace(" %", "\N{NO-BREAK SPACE}%")
