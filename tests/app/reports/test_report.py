"""Reports as data: kept and read again unchanged, periods as people write them, bad files refused by name."""

import json
from datetime import date

import pytest

from app.reports.indicators import indicators
from app.reports.make import Wish
from app.reports.period import Period
from app.reports.report import (
    Report,
    ReportTooNew,
    ReportUnknownFigures,
    ReportWrong,
    as_json,
    body,
    from_json,
    read,
)
from app.reports.spans import NoPeriod, ended, period
from app.reports.templates import ABOUT, NAMES, templates

WHOLE = Report(
    name="Quarter",
    wishes=(
        Wish(indicator="IND11", dimensions=("gender", "month"), filters=(("age_band", "9-17"), ("gender", "Feminine"))),
        Wish(indicator="IND02"),
    ),
    period="last_quarter",
    language="km",
    consented=True,
    houses=("", "ab12"),
    every="quarter",
)


def test_it_comes_back_as_it_was_kept():
    assert read(body(WHOLE)) == WHOLE
    assert from_json(as_json(WHOLE)) == WHOLE


def test_a_file_to_share_names_no_organisation():
    shared = as_json(WHOLE, shared=True)
    assert b"ab12" not in shared
    assert from_json(shared).houses is None


@pytest.mark.parametrize(
    ("change", "wrong"),
    [
        ({"havenbook_report": None}, ReportWrong),
        ({"havenbook_report": 2}, ReportTooNew),
        ({"name": " "}, ReportWrong),
        ({"figures": []}, ReportWrong),
        ({"figures": [{"indicator": "IND77"}]}, ReportUnknownFigures),
        ({"figures": [{"indicator": "IND11", "by": ["decided_by"]}]}, ReportWrong),
        ({"figures": [{"indicator": "IND11", "by": ["gender", "gender"]}]}, ReportWrong),
        ({"figures": [{"indicator": "IND11", "only": [["shoe_size", "40"]]}]}, ReportWrong),
        ({"figures": [{"indicator": "IND11", "only": [["service_type", "x"]]}]}, ReportWrong),
        ({"period": "next_year"}, ReportWrong),
        ({"period": "2026-06-30..2026-01-01"}, ReportWrong),
        ({"every": "day"}, ReportWrong),
        ({"population": "men"}, ReportWrong),
        ({"surprise": 1}, ReportWrong),
    ],
)
def test_a_bad_file_is_refused(change, wrong):
    told = json.loads(as_json(WHOLE)) | change
    with pytest.raises(wrong) as refused:
        from_json(json.dumps(told).encode())
    assert all(refused.value.facts.values())


def test_an_unknown_figure_is_named():
    with pytest.raises(ReportUnknownFigures) as refused:
        read(body(WHOLE) | {"figures": [{"indicator": "IND77"}, {"indicator": "IND78"}]})
    assert refused.value.facts == {"names": "IND77, IND78"}


@pytest.mark.parametrize("data", [b"", b"[]", b"{", b"\xff", b"null", b"[" * 5000, b" " * (1 << 19)])
def test_what_is_no_report_at_all(data):
    with pytest.raises(ReportWrong):
        from_json(data)


@pytest.mark.parametrize(
    ("told", "first", "last"),
    [
        ("this_month", "2026-01-01", "2026-01-31"),
        ("last_month", "2025-12-01", "2025-12-31"),
        ("this_quarter", "2026-01-01", "2026-03-31"),
        ("last_quarter", "2025-10-01", "2025-12-31"),
        ("last_year", "2025-01-01", "2025-12-31"),
        ("2024", "2024-01-01", "2024-12-31"),
        ("2024-02", "2024-02-01", "2024-02-29"),
        ("2026-Q3", "2026-07-01", "2026-09-30"),
        ("2026-01-05..2026-06-30", "2026-01-05", "2026-06-30"),
    ],
)
def test_periods_as_people_write_them(told, first, last):
    assert period(told, date(2026, 1, 15)) == Period(first, last)


@pytest.mark.parametrize(
    "told", ["", "2026-Q5", "2026-13", "0000", "yesterday", "2026-06-30..2026-01-01", "1..2", ".."]
)
def test_what_is_no_period(told):
    with pytest.raises(NoPeriod):
        period(told, date(2026, 1, 15))


def test_the_last_that_is_over():
    assert ended("quarter", date(2026, 3, 31)).last == "2025-12-31"
    assert ended("month", date(2026, 3, 1)).last == "2026-02-28"
    assert ended("year", date(2026, 3, 1)).last == "2025-12-31"


def test_every_template_can_be_made_and_has_its_words():
    assert set(templates()) == set(NAMES) == set(ABOUT)
    assert len(templates()) >= 4
    for each in templates().values():
        assert read(body(each.report)) == each.report
        assert all(wish.indicator in indicators() for wish in each.report.wishes)


def test_figures_of_the_house_alone_are_in_no_template_for_others():
    inside = {code for code, each in indicators().items() if each.inside}
    for code, each in templates().items():
        if code != "house_month":
            assert not inside & {wish.indicator for wish in each.report.wishes}, code
