"""Months in which nothing was counted are rows with 0, and only where it can be said that there was nothing."""

from dataclasses import replace

import pytest

from app.i18n import english
from app.records import checked_figures
from app.records.checked import Faults
from app.records.figure_blocks import Found
from app.records.figure_files import block
from app.reports.bars import bars
from app.reports.empty_periods import MOST_ROWS, lacks
from app.reports.labels import Names
from app.reports.linked import Rule
from app.reports.make import Ground, Wish, make
from app.reports.mark import mark
from app.reports.notes import notes
from app.reports.protection import NotSafe, protect
from app.reports.releases import Before, ground, printable
from app.reports.saying import Saying
from app.reports.sheet import sheet
from tests.app.reports.exact import betrayed
from tests.app.reports.ledgers import Written

DAY = "2026-11-27"
YEAR = {"first": "2026-01-01", "last": "2026-12-31"}
SAYING = Saying(names=Names(translate=english))
MONTHS = [f"2026-{month:02}" for month in range(1, 12)]


def figure(written, code="IND02", by=("month",), *, ground=None, **more):
    return make(written.ledger(today=DAY), Wish(indicator=code, dimensions=by, **more), ground or Ground(as_of=DAY))


def numbers(made):
    return {"|".join(each.keys): each.total.n for each in made.groups}


def stripped(made):
    """As an earlier Havenbook made it."""
    return replace(made, groups=tuple(each for each in made.groups if not each.empty))


def met(*months, **more):
    written = Written()
    for month in months:
        written.arrive(month, told="ForcedLabour", **more)
    return written


@pytest.fixture
def gaps():
    """Known since 2025; in 2026 two in February and six in July."""
    return met("2025-03", "2026-02", "2026-02", *["2026-07"] * 6, gender="Feminine")


def test_every_month_of_the_period_is_a_row_and_the_future_is_none(gaps):
    made = figure(gaps, **YEAR)
    assert [*numbers(made)] == MONTHS
    assert {month: n for month, n in numbers(made).items() if n} == {"2026-02": 2, "2026-07": 6}
    assert numbers(figure(gaps, by=("quarter",), **YEAR)) == {
        "2026-Q1": 2, "2026-Q2": 0, "2026-Q3": 6, "2026-Q4": 0,
    }  # fmt: skip
    assert [*numbers(figure(gaps, first="2026-03-15", last="2026-08-31"))] == MONTHS[2:8]
    assert not lacks(made)
    assert lacks(stripped(made))


def test_an_open_period_goes_from_the_first_to_the_last_that_was_counted(gaps):
    months = [*numbers(figure(gaps))]
    assert (months[0], months[-1], len(months)) == ("2025-03", "2026-07", 17)
    assert numbers(figure(met("2023", "2023-05", "2026-05"), by=("year",)))["2024"] == 0
    gaps.arrive("")
    assert [*numbers(figure(gaps))][-1] == "", "without a day it stays a group of its own"


def test_only_under_the_groups_there_are_and_of_two_periods_only_what_goes_together(gaps):
    gaps.arrive("2026-02", gender="Masculine")
    made = figure(gaps, by=("gender", "month"), **YEAR)
    assert len(made.groups) == 2 * len(MONTHS)
    assert [each.keys for each in made.groups] == sorted(each.keys for each in made.groups)
    both = figure(gaps, by=("month", "quarter"), **YEAR)
    assert [each.keys for each in both.groups][3:5] == [("2026-04", "2026-Q2"), ("2026-05", "2026-Q2")]
    narrow = figure(gaps, filters=(("quarter", "2026-Q1"),), **YEAR)
    assert numbers(narrow) == {"2026-01": 0, "2026-02": 3, "2026-03": 0}


def test_an_empty_month_has_a_dash_and_a_bar_and_no_share(gaps):
    made = figure(gaps, "IND11", **YEAR)
    lines = [[cell.text for cell in line.cells] for line in sheet(made, SAYING).lines]
    march = [line for line in lines if line[0] == "2026-03"]
    assert [line[1:5] for line in march] == [["Everyone counted", "0", "", ""], ["With an answer", "0", "0", "–"]]
    assert set(march[0][5:]) == {"0", "–"}
    drawn = bars(made, SAYING)
    assert [(bar.words, bar.share, bar.said) for bar in drawn.bars if bar.words == "2026-03"] == [("2026-03", 0.0, "0")]
    assert [bar.words for bar in drawn.bars if bar.words in MONTHS] == MONTHS
    assert drawn.left_out == 0


def two_houses():
    """Ours since 2025. Lotus from April to September."""
    written = met("2025-03", "2026-11")
    for month in ("2026-04", "2026-06", "2026-09"):
        written.arrive(month, org="lotus")
    return written


def test_before_a_partner_began_and_after_its_last_record_nobody_says_nought():
    made = figure(two_houses(), by=("house", "month"), **YEAR)
    lotus = {each.keys[1]: each.total.n for each in made.groups if each.keys[0] == "lotus"}
    assert lotus == {"2026-04": 1, "2026-05": 0, "2026-06": 1, "2026-07": 0, "2026-08": 0, "2026-09": 1}
    assert [each.keys[1] for each in made.groups if each.keys[0] == "@ours"] == MONTHS
    assert any(note.startswith("Not every month") for note in notes(made, SAYING))
    told = Ground(as_of=DAY, since={"lotus": "2026-02-10"})
    asked = figure(two_houses(), by=("house", "month"), ground=told, **YEAR)
    assert [each.keys[1] for each in asked.groups if each.keys[0] == "lotus"] == MONTHS[2:9]
    assert [*numbers(figure(two_houses(), **YEAR))] == MONTHS, "together we all go on"


def test_a_house_that_began_in_the_period_was_not_empty_before():
    began = figure(met("2026-04", "2026-07"), by=("month",), **YEAR)
    assert [*numbers(began)] == MONTHS[3:]
    assert numbers(figure(met("2026-04", "2026-07"), by=("year",), first="2024-01-01", last=DAY)) == {"2026": 2}


def test_a_quarter_must_be_known_whole_and_help_is_known_since_some_was_written_down():
    told = Ground(as_of=DAY, since={"": "2026-05-10"})
    assert [*numbers(figure(met("2026-08"), ground=told, **YEAR))] == MONTHS[5:]
    assert numbers(figure(met("2026-08"), by=("quarter",), ground=told, **YEAR)) == {"2026-Q3": 1, "2026-Q4": 0}
    written = met("2025-03")
    written.add("service", 0, 0, given_on="2026-06-03", state="given", service_type="shelter")
    assert [*numbers(figure(written, "IND25", **YEAR))] == MONTHS[5:]


def test_outside_no_row_tells_when_somebody_came_who_is_not_counted():
    """The first and the last of lotus gave no permission."""
    written = met("2026-02", "2026-04", "2026-06", "2026-10", org="lotus")
    some = figure(written, ground=Ground(as_of=DAY, allowed={1, 2}.__contains__), **YEAR)
    assert [*numbers(some)] == ["2026-04", "2026-05", "2026-06"]


def test_what_nobody_can_know_yet_or_here_has_no_row():
    due = figure(met("2025-03-01", "2026-02-01"), "IND30", **YEAR)
    assert [*numbers(due)] == MONTHS[:10], "nobody of November is thirty days old"
    written = met("2025-03")
    for came, left in (("2026-02-01", "2026-02-05"), ("2026-05-01", "2026-05-03")):
        written.add("stay", 0, 0, moved_in_on=came, moved_out_on=left)
    assert numbers(figure(written, "IND28", **YEAR))["2026-03"] == 0
    written.add("stay", 0, 0, moved_in_on="~", moved_out_on="~", org="lotus")
    assert "2026-03" not in numbers(figure(written, "IND28", **YEAR))


def test_a_table_that_would_be_too_long_goes_without_and_says_so():
    made = figure(met("0926-05", "2026-05", "2026-07"))
    assert [*numbers(made)] == ["0926-05", "2026-05", "2026-07"]
    assert lacks(made)
    assert len(figure(met("1966-05", "2026-05")).groups) == 721 < MOST_ROWS


def test_the_mark_of_the_same_numbers_is_the_same_and_a_file_without_the_rows_differs_in_nothing(gaps):
    made = figure(gaps, "IND11", **YEAR)
    assert mark(made) == mark(stripped(made)) != mark(figure(gaps, "IND11", first="2026-02-01", last="2026-12-31"))
    then, now = sheet(stripped(made), SAYING), sheet(made, SAYING)
    for one, other in ((then, now), (now, then)):
        told = checked_figures.check(Found((block(one),), None), [checked_figures.Now(other)], {}, Faults())
        assert told.figures[0].differs == ()
    told = checked_figures.check(
        Found((block(then),), None), [checked_figures.Now(sheet(figure(gaps, "IND11"), SAYING))], {}, Faults()
    )
    assert told.figures[0].differs, "who came in 2025 is one"


@pytest.mark.parametrize("rule", [Rule(4), Rule(4, step=5), Rule(4, zeros="hidden")])
def test_what_is_hidden_stays_so_beside_empty_months_and_after_a_release_that_had_none(rule):
    written = met("2025-03", "2026-02", "2026-02", *["2026-05"] * 9, *["2026-06"] * 8, gender="Feminine")
    for month in ("2026-02", *["2026-05"] * 2, *["2026-06"] * 7):
        written.arrive(month, told="SexualExploitation", gender="Masculine")
    half = {"first": "2026-01-01", "last": "2026-06-30"}
    figures = (figure(written, by=("month", "gender"), **half), figure(written, by=("quarter",), **half))
    assert any(group.empty for group in figures[0].groups)
    alone = ground(figures)
    assert betrayed(alone, rule, protect(alone, rule).hidden) == {}
    before = tuple(map(stripped, figures))
    first = Before("first", before, printable(before, rule).hidden, rule.step)
    again = ground(figures, [first])
    if rule.zeros == "hidden":  # that a row was not there has told the nought
        with pytest.raises(NotSafe):
            protect(again, rule)
        return
    assert betrayed(again, rule, protect(again, rule).hidden) == {}
