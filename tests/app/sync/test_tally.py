"""Every line that was promised was taken, known or set aside, or nothing was."""

import pytest

from app.sync.errors import TalliesDiffer
from app.sync.tally import Tally


def test_what_adds_up_adds_up():
    Tally(lines=6, taken=3, known=2, set_aside=1).check(6)


@pytest.mark.parametrize(
    ("tally", "promised"),
    [
        (Tally(lines=5, taken=5), 6),
        (Tally(lines=7, taken=7), 6),
        (Tally(lines=6, taken=5), 6),
        (Tally(lines=6, taken=5, set_aside=2), 6),
    ],
    ids=str,
)
def test_what_does_not_does_not(tally, promised):
    with pytest.raises(TalliesDiffer):
        tally.check(promised)
