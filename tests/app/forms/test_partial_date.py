"""Dates as far as they are known: read, written, compared, and what of them may go out with statistics."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.forms.partial_date import about_age, age_told, compose, month_of, read, span, year_of


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("1990", date(1990, 1, 1), date(1990, 12, 31)),
        ("2024-02", date(2024, 2, 1), date(2024, 2, 29)),
        ("2023-02", date(2023, 2, 1), date(2023, 2, 28)),
        ("2024-02-29", date(2024, 2, 29), date(2024, 2, 29)),
        ("age:34@2026-11-22", date(1991, 11, 23), date(1992, 11, 22)),
        ("age:0@2024-02-29", date(2023, 3, 1), date(2024, 2, 29)),
    ],
)
def test_what_it_can_mean(text, low, high):
    assert (span(text).low, span(text).high) == (low, high)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "90",
        "1990-13",
        "1990-00",
        "2023-02-29",
        "1990-1-1",
        "1790",
        " 1990",
        "1990-01-01T00:00",
        "age:34",
        "age:x@2026-01-01",
        "age:121@2026-01-01",
        "age:34@2026-13-01",
    ],
)
def test_what_is_no_date(text):
    with pytest.raises(ValueError):
        span(text)
    assert read(text) is None


def test_what_is_written_is_read():
    assert compose(1990) == "1990"
    assert compose(1990, 5) == "1990-05"
    assert compose(1990, 5, 7) == "1990-05-07"
    assert about_age(34, date(2026, 11, 22)) == "age:34@2026-11-22"
    assert age_told("age:34@2026-11-22") == (34, date(2026, 11, 22))
    assert age_told("1990") is None
    with pytest.raises(ValueError):
        compose(2023, 2, 29)


def test_order_only_where_it_is_sure():
    assert span("2024-06-01").surely_after(span("2024-05"))
    assert not span("2024-05-31").surely_after(span("2024-05"))
    assert not span("2024").surely_after(span("2024-05"))


@given(born=st.dates(date(1920, 1, 1), date(2020, 12, 31)), day=st.dates(date(2021, 1, 1), date(2030, 12, 31)))
def test_ages_hold_for_every_precision(born, day):
    exact, again = span(born.isoformat()).ages_on(day)
    assert exact == again
    for text in (born.isoformat()[:7], born.isoformat()[:4], about_age(exact, day)):
        youngest, oldest = span(text).ages_on(day)
        assert youngest <= exact <= oldest
    assert span(about_age(exact, day)).low <= born <= span(about_age(exact, day)).high


def test_what_goes_out_with_statistics():
    assert month_of("2024-05-07") == "2024-05"
    assert month_of("2024") == "2024"
    assert year_of("2024-05-07") == "2024"
    assert month_of("age:34@2026-11-22") is None
    assert year_of("age:34@2026-11-22") is None
