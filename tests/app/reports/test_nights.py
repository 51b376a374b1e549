"""Nights and beds: each night in its own month, no bed no share, too full said as too full, and what is not shared."""

import random
from collections import Counter
from datetime import date, timedelta
from itertools import product

import pytest

from app.i18n import english
from app.reports import nights
from app.reports.bars import bars
from app.reports.choosing import dimensions_of, filters_of
from app.reports.labels import Names
from app.reports.laying import without
from app.reports.make import Ground, Wish, make
from app.reports.narrowing import NoSuchFigure, NotNarrowed
from app.reports.period import ALWAYS_FROM, ALWAYS_TO
from app.reports.report import read
from app.reports.saying import Saying
from app.reports.sheet import sheet
from app.reports.told import NOT_SHARED
from tests.app.reports.ledgers import Written

DAY = "2026-11-27"
YEAR = {"first": "2026-01-01", "last": "2026-12-31"}
ALL = {"first": ALWAYS_FROM, "last": ALWAYS_TO}
SAYING = Saying(names=Names(translate=english))
TWO_BEDS = (("", "", 2),)


def figure(written, code, beds=(), houses=None, ground=None, **more):
    book = written.ledger(today=DAY, beds=beds, houses=houses)
    return make(book, Wish(indicator=code, **{**YEAR, **more}), ground or Ground(as_of=DAY))


def full(made):
    """Nights slept and nights of beds, of all and of each group."""
    told = {each.keys: (each.rows[0].n.n, each.rows[0].of.n) for each in made.groups}
    return (made.whole.rows[0].n.n, made.whole.rows[0].of.n), told


def said(made):
    shown = sheet(made, SAYING)
    return "\n".join((*shown.notes, *shown.caveats))


def lines(made):
    return [[cell.text for cell in line.cells] for line in sheet(made, SAYING).lines]


def stays(*told, org=""):
    written = Written()
    for each in told:
        who, case = written.arrive(month="2026-01", org=org, gender="Feminine")
        came, left, *away = each
        written.add("stay", who, case, org=org, moved_in_on=came, moved_out_on=left, nights_away="".join(away))
    return written


ODD_DAYS = (
    "", "!declined", NOT_SHARED, "x", "2026", "2026-13", "2026-02-30", "2025-12-31", "2026-01-31", "2026-02",
    "2026-02-01", "2026-02-03", "2026-02-28", "2026-03", "2026-03-01", "2026-12-24",
)  # fmt: skip


def test_stays_of_other_months_are_left_out_unjudged_and_nothing_else_is(monkeypatch):
    written = stays(*product(ODD_DAYS, ODD_DAYS, ("", "3")))
    asked = [{"first": "2026-02-01", "last": "2026-02-28"}, {"first": "2026-12-01", "last": "2026-12-31"}, YEAR, ALL]
    quick = [figure(written, "IND28", dimensions=("month",), **each) for each in asked]
    judged, spell = [], nights._Window.spell
    monkeypatch.setattr(nights._Window, "spell", lambda *told: judged.append(told) or spell(*told))
    figure(written, "IND28", **asked[0])
    few = len(judged)
    monkeypatch.setattr(nights, "_not_then", lambda _window, came, _left: came.that(lambda _word: False))
    assert [figure(written, "IND28", dimensions=("month",), **each) for each in asked] == quick
    judged.clear()
    figure(written, "IND28", **asked[0])
    assert few < len(judged) * 0.9


HALF_YEAR = ("2026-01-01", "2026-07-01", "30")


def test_nights_lie_in_their_own_months_and_parts_add_up_to_the_whole():
    """181 nights less 30 spent elsewhere."""
    written = stays(HALF_YEAR)
    by = figure(written, "IND28", dimensions=("month",))
    months = {each.keys[0]: each.total.n for each in by.groups if not each.empty}
    assert list(months) == [f"2026-{month:02}" for month in range(1, 7)]
    assert sum(months.values()) == by.whole.total.n == 151
    assert max(months.values()) - min(months.values()) < 4
    for month, slept in months.items():
        last = {"2026-02": "28", "2026-04": "30", "2026-06": "30"}.get(month, "31")
        assert figure(written, "IND28", first=f"{month}-01", last=f"{month}-{last}").whole.total.n == slept
    split = figure(written, "IND28", dimensions=("quarter", "gender")).groups
    quarters = {each.keys: each.total.n for each in split if not each.empty}
    assert quarters == {
        ("2026-Q1", "Feminine"): sum(list(months.values())[:3]), ("2026-Q2", "Feminine"): sum(list(months.values())[3:])
    }  # fmt: skip


def test_counting_in_bulk_is_counting_night_by_night():
    chance, told, expected = random.Random(9), [], Counter()
    for _ in range(60):
        came = date(2025, 11, 1) + timedelta(chance.randrange(400))
        left = came + timedelta(chance.randrange(70)) if chance.random() < 0.8 else None
        told.append((came.isoformat(), left.isoformat() if left else ""))
        until = min(left or date(2026, 11, 28), date(2026, 11, 28))
        slept = (came + timedelta(at) for at in range((until - came).days))
        expected.update(night.isoformat()[:7] for night in slept if night.year == 2026)
    made = figure(stays(*told), "IND28", dimensions=("month",))
    assert {each.keys[0]: each.total.n for each in made.groups} == expected


def test_a_stay_that_ended_nobody_knows_when_is_not_counted_as_still_going():
    made = figure(stays(("2026-03-01", "!not_known"), ("2026-03-01", ""), ("", ""), ("2026-05", "2026-05")), "IND28")
    assert (made.whole.total.n, made.undated) == (272, 3)
    assert "Not counted, because their days are not known: 3 stays." in said(made)


def test_nights_whose_days_are_not_shared_are_no_nought():
    written = stays(("2026-09-01", "2026-09-11"))
    for _ in range(2):
        who, case = written.arrive(org="lotus", gender="Masculine")
        written.add("stay", who, case, org="lotus", moved_in_on="~", moved_out_on="~")
    made = figure(written, "IND28", dimensions=("gender",))
    assert [line[:3] for line in lines(made)] == [
        ["Feminine", "All nights counted", "10"],
        ["Masculine", "All nights counted", "Not shared with us"],
        ["All", "All nights counted", "10"],
    ]
    assert "Not shared with us are the days of 2 stays" in said(made)
    assert bars(made, SAYING).bars[1].said == "Not shared with us"
    months = figure(written, "IND28", dimensions=("month",))
    assert [line[0] for line in lines(months)] == ["2026-09", "Not shared with us", "All"]
    theirs = figure(written, "IND28", houses=("lotus",))
    assert lines(theirs)[0][:2] == ["All nights counted", "Not shared with us"]
    assert (theirs.undated, theirs.hides) == (0, False)
    assert "None" not in said(theirs)
    outside = without(theirs, (), step=15)
    assert (outside.whole.total.hidden, outside.unshared) == ("not_shared", 0)


def test_occupancy_by_month_has_the_beds_of_each_month():
    written = stays(("2026-01-11", "2026-02-11"))
    whole, months = full(figure(written, "IND29", beds=(("2026-01-01", "2026-02-28", 2),), dimensions=("month",)))
    assert (whole, months) == ((31, 118), {("2026-01",): (21, 62), ("2026-02",): (10, 56)})


def test_no_bed_is_no_share_and_a_sentence():
    made = figure(stays(HALF_YEAR), "IND29")
    assert full(made)[0] == (151, 0)
    assert made.whole.rows[0].share is None
    assert "nobody can say how full the house was" in said(made)
    assert lines(made)[1][:4] == ["Nights somebody slept here", "151", "0", "no beds"]
    assert "Nothing was found" not in said(made)
    assert full(figure(stays(HALF_YEAR), "IND29", beds=TWO_BEDS, houses=("lotus",)))[0] == (0, 0)


def test_too_full_is_said_as_too_full():
    made = figure(stays(*[("2026-01-01", "")] * 3), "IND29", beds=(("", "", 1),))
    assert full(made)[0] == (993, 331)
    assert lines(made) == [
        ["All nights of our own beds", "331", "", "", "0"],
        ["Nights somebody slept here", "993", "331", "300.0%", ""],
    ]
    three = stays(*[("2026-01-01", "")] * 3)
    assert full(figure(three, "IND29", beds=(("", "", 1),), dimensions=("month",)))[1][("2026-02",)] == (84, 28)
    assert "the house was too full" in said(made)
    assert "0 of 3 were copied from older records" in said(made)
    assert "with a recorded answer" not in said(made)
    assert bars(made, SAYING).bars[0].share == 1.0
    assert "too full" not in said(figure(stays(HALF_YEAR), "IND29", beds=TWO_BEDS))


def test_everything_recorded_begins_where_something_is_known():
    assert full(figure(stays(("2026-11-18", "")), "IND29", beds=TWO_BEDS, **ALL))[0] == (10, 20)
    opened = (("", "", 1), ("2026-11-08", "", 1))
    assert full(figure(stays(("2026-11-18", "")), "IND29", beds=opened, **ALL))[0] == (10, 40)
    assert full(figure(Written(), "IND29", beds=TWO_BEDS, **ALL))[0] == (0, 2)
    assert full(figure(stays(("2026-11", "")), "IND29", beds=TWO_BEDS))[0] == (27, 54)


def test_the_house_is_full_of_its_own_people_in_its_own_beds():
    written = stays(("2026-11-18", ""))
    who, case = written.arrive(org="lotus")
    written.add("stay", who, case, org="lotus", moved_in_on="2026-11-18")
    written.add("stay", 0, 0, moved_in_on="2026-11-18", stay_kind="outside_flat")
    assert full(figure(written, "IND29", beds=TWO_BEDS))[0] == (10, 20)


@pytest.mark.parametrize(
    "more",
    [
        {"filters": (("gender", "Feminine"),)},
        {"ground": Ground(as_of=DAY, allowed={0}.__contains__)},
    ],
)
def test_free_beds_belong_to_nobody_so_a_house_is_counted_whole(more):
    with pytest.raises(NotNarrowed):
        figure(stays(HALF_YEAR), "IND29", beds=TWO_BEDS, **more)
    with pytest.raises(NoSuchFigure):
        figure(stays(HALF_YEAR), "IND29", beds=TWO_BEDS, dimensions=("house",))
    assert [each.name for each in dimensions_of("IND29")] == ["month", "quarter", "year"]
    assert filters_of("IND29") == ()


def test_a_report_with_a_narrowed_house_opens_and_is_refused_by_a_sentence():
    told = {"havenbook_report": 1, "name": "Q", "figures": [{"indicator": "IND29", "only": [["gender", "Feminine"]]}]}
    (wish,) = read(told).wishes
    with pytest.raises(NotNarrowed):
        make(Written().ledger(today=DAY), wish, Ground(as_of=DAY))
