"""A table cannot be made without its denominator, its gaps and its caveats."""

import pytest

from app.reports.table import Gap, Row, Table

SOUND = {
    "title": "T",
    "unit": "persons",
    "total": 5,
    "answered": 4,
    "rows": (Row("FL", 2, 4), Row("SE", 2, 4), Row("other", 1, 4)),
    "gaps": (Gap("not asked", 1),),
    "overlaps": True,
    "caveats": ("c",),
}


def test_the_codebooks_own_example():
    """Five people: (FL), (SE), (other), (nothing), (FL and SE): 50, 50 and 25 per cent of those four who answered."""
    assert [row.share for row in Table(**SOUND).rows] == [0.5, 0.5, 0.25]


@pytest.mark.parametrize(
    "wrong",
    [
        {"gaps": ()},
        {"answered": 5},
        {"rows": (Row("FL", 2, 5),)},
        {"rows": (Row("FL", 5, 4),)},
        {"caveats": ()},
        {"overlaps": False},
    ],
)
def test_what_would_mislead_is_refused(wrong):
    with pytest.raises(ValueError):
        Table(**SOUND | wrong)


def test_nobody_answered():
    assert Row("FL", 0, 0).share is None
