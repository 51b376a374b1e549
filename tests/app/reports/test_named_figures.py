"""Routes, age then, needs, length of stay, time to a plan, tasks and use: what each counts and what it leaves out."""

import pytest

from app.forms.catalogue import form
from app.reports import ages, labels
from app.reports.coded import coded
from app.reports.indicators import ind46_use, indicators
from app.reports.lengths import CONTRADICTS, NOT_TO_THE_DAY, band
from app.reports.make import Ground, Wish, make
from app.reports.period import ALWAYS, Period
from app.reports.splits import NOT_CLOSELY, age_then
from app.reports.told import BETWEEN
from tests.app.reports.assumptions.said import DAY, NAMES, YEAR, caveat, facts, figure
from tests.app.reports.ledgers import Written
from tests.app.reports.test_indicators import gaps, rows, told


def split(written, code, *by):
    made = make(written.ledger(today=DAY), Wish(indicator=code, dimensions=by, **YEAR), Ground(as_of=DAY))
    return {group.keys: group for group in made.groups}


@pytest.fixture
def two():
    written = Written()
    for number in range(2):
        who, case = written.arrive(month="2026-05-01", citizenships=("KHM", "LAO")[number])
        assert (who, case) == (number, number)
    return written


def stage(written, person, stage, country, **more):
    return written.add("episode", person, person, stage=stage, country=country, **more)


# -- routes


def test_a_route_goes_from_recruitment_to_exploitation_and_no_citizenship_stands_for_its_start(two):
    stage(two, 0, "Recruitment", "VNM")
    stage(two, 0, "Transit", "LAO")
    stage(two, 0, "Exploitation", "THA")
    two.records["intake"][1]["exploitation_countries"] = BETWEEN.join(("MMR", "THA"))
    assert rows(told(two, "IND40")) == {"MMR": (1, 2), "THA": (2, 2), "@several": (1, 2)}
    found = split(two, "IND40", "recruited_in")
    assert set(found) == {("VNM",), ("!without",)}, "a citizen of Laos was recruited nobody knows where"
    assert rows(found["VNM",]) == {"THA": (1, 1)}
    assert set(split(two, "IND40", "through")) == {("LAO",), ("!without",)}
    assert set(split(two, "IND40", "citizenships")) == {("KHM",), ("LAO",)}


def test_where_somebody_was_drawn_in_or_passed_through_is_no_country_of_exploitation(two):
    stage(two, 0, "Recruitment", "VNM")
    stage(two, 1, "Transit", "LAO")
    assert rows(told(two, "IND40")) == {}
    assert told(two, "IND11", filters=(("country", "VNM"),)).total.n == 0
    assert told(two, "IND11", filters=(("recruited_in", "VNM"),)).total.n == 1


def test_a_route_is_split_by_its_start_where_nobody_says_otherwise():
    assert indicators()["IND40"].usual == ("recruited_in",)


# -- age when exploitation began


def test_the_lowest_age_that_was_told_counts_and_the_age_at_intake_is_another(two):
    two.records["intake"][0] |= {"age_at_intake": "30", "age_at_exploitation": "17"}
    stage(two, 0, "Exploitation", "THA", age_at_exploitation="9")
    stage(two, 0, "Recruitment", "THA", age_at_exploitation="3")
    assert rows(told(two, "IND41")) == {"9-17": (1, 1)}
    assert gaps(told(two, "IND41")) == {"": 1}
    assert rows(told(two, "IND04")) == {"30-38": (1, 1)}


@pytest.mark.parametrize(
    ("age", "came", "began", "possible"),
    [
        ("20", "2026-05-01", "2024-05-01", "18..18"),
        ("20", "2026-05-01", "2024-05-02", "18..19"),
        ("20", "2026-05-01", "2024-04-30", "17..18"),
        ("20", "2026-05", "2024", "17..19"),
        ("1", "2026-05-01", "2024-06-01", "0..0"),
        ("20", "2026-05-01", "2026-06-01", ""),
        ("20", "2026-05-01", "", ""),
        ("!declined", "2026-05-01", "2024", ""),
        ("1", "2026-05-01", "2020-05-01", ""),
    ],
)
def test_an_age_is_worked_out_from_nothing_but_days(age, came, began, possible):
    assert ages._worked_out(coded([age]), coded([came]), coded([began])) == [possible]


def test_a_worked_out_age_counts_only_where_one_group_is_possible(two):
    assert (age_then("14..17"), age_then("17..18"), age_then("12"), age_then("")) == ("9-17", NOT_CLOSELY, "9-17", "")
    for intake, began in zip(two.records["intake"], ("2019-05", "2024-04-10"), strict=True):
        intake |= {"age_at_intake": "20", "started_on": began}
    whole = told(two, "IND41")
    assert (rows(whole), gaps(whole)) == ({"9-17": (1, 1)}, {"not_closely": 1})
    assert facts(figure(two, "IND41"), "A19") == {"worked": "1", "total": "2"}
    assert "as it was told" in caveat(figure(two, "IND41"), "A19")
    both = figure(two, "IND06", dimensions=("age_band",), filters=(("age_at_exploitation", "9-17"),))
    assert facts(both, "A19") == {"worked": "1", "estimated": "0", "total": "1"}


# -- needs


def test_who_wanted_no_help_said_no_and_who_was_not_asked_said_nothing(two):
    for person, needs in enumerate(("legal=a_lot;health=none", "legal=some;health=!declined")):
        two.add("assessment_needs", person, person, assessed_on="2026-05-03", needs=needs)
    two.add("service", 0, 0, state="given", given_on="2026-05-04", service_type="legal")
    assert rows(told(two, "IND42")) == {"legal": (2, 2), "health": (0, 1)}, "met or not"


# -- length of stay


def test_stays_that_ended_are_counted_by_their_nights(two):
    for came, left in (("2026-05-01", "2026-05-08"), ("2026-05-01", "2026-05-09"), ("2025-05-01", "2026-11-27")):
        two.add("stay", 0, 0, moved_in_on=came, moved_out_on=left)
    two.add("stay", 1, 1, moved_in_on_month="2026-01", moved_out_on_month="2026-10")
    two.add("stay", 1, 1, moved_in_on_month="2026-04", moved_out_on_month="2026-05")
    two.add("stay", 1, 1, moved_in_on="2026-05-09", moved_out_on="2026-05-01")
    whole = told(two, "IND43")
    assert rows(whole) == {"0-7": (1, 4), "8-30": (1, 4), "181-365": (1, 4), "366+": (1, 4)}
    assert gaps(whole) == {"not_to_the_day": 1, "contradicts": 1}


def test_who_is_here_or_only_plans_to_leave_has_not_left(two):
    two.add("stay", 0, 0, moved_in_on="2026-05-01")
    two.add("stay", 0, 0, moved_in_on="2026-05-01", moved_out_on="2026-12-24", left_how="planned")
    two.add("stay", 0, 0, moved_in_on="2026-05-01", moved_out_on="!unknown", left_how="!not_applicable")
    two.add("stay", 1, 1, moved_in_on="2026-05-01", moved_out_on="!unknown", left_how="left_unannounced")
    book = two.ledger(today=DAY)
    assert list(indicators()["IND43"].find(book, ALWAYS).units.slots) == [3]
    assert (told(two, "IND43").total.n, indicators()["IND43"].find(book, Period("2026-01-01")).units.undated) == (0, 1)


@pytest.mark.parametrize(
    ("first", "last", "said"),
    [("2026-05", "2026-05", NOT_TO_THE_DAY), ("2026-05-01", "2026-05-01", "few"), ("", "2026", NOT_TO_THE_DAY),
     ("2026-06", "2026-05", CONTRADICTS), ("2025", "2027", "many"), ("2026-05-01", "2026-05-08", "many")],
)  # fmt: skip
def test_a_band_is_said_only_where_every_reading_is_in_it(first, last, said):
    assert band(coded([first]), coded([last]), ((6, "few"), (7, "many"))) == [said]


# -- time to a plan


def test_who_has_no_plan_yet_is_in_no_share_of_time(two):
    two.add("support_plan", 0, 0, agreed_on="2026-05-20")
    two.add("support_plan", 0, 0, agreed_on="2026-05-08")
    assert (rows(told(two, "IND44")), gaps(told(two, "IND44"))) == ({"0-7": (1, 1)}, {"no_plan": 1})
    two.add("support_plan", 1, 1, agreed_on="!declined")
    assert gaps(told(two, "IND44")) == {"declined": 1}


# -- tasks


@pytest.mark.parametrize(
    ("due", "state", "done", "said"),
    [
        ("2026-11-26", "open", "", "overdue"),
        (DAY, "open", "", "not_yet_due"),
        ("2026-05-01", "done", "2026-05-01", "in_time"),
        ("2026-05-01", "done", "2026-05-02", "late"),
        ("2026-05-01", "done", "", "!not_to_the_day"),
        ("2026-05-01", "not_needed", "", "not_needed"),
        ("", "open", "", "!no_due_day"),
        ("!unknown", "open", "", "!unknown"),
        ("2026-05-01", "", "", ""),
    ],
)
def test_a_task_is_late_only_by_its_day(due, state, done, said):
    made = Written()
    made.add("task", *made.arrive(), due_on=due, state=state, done_on=done)
    found = indicators()["IND45"].find(made.ledger(today=DAY), ALWAYS)
    assert found.told == [said]


def test_a_task_without_a_day_is_in_no_period_and_never_overdue(two):
    for due in ("", "2026-11-01", "2027-01-01"):
        two.add("task", 0, 0, due_on=due, state="open")
    assert rows(told(two, "IND45")) == {"overdue": (1, 1)}
    whole = figure(two, "IND45").whole
    assert (rows(whole), gaps(whole)) == ({"overdue": (1, 2), "not_yet_due": (1, 2)}, {"no_due_day": 1})


# -- use


def test_use_counts_records_by_the_house_that_began_them(two):
    two.add("service", 0, 0, org="lotus", given_on="2026-06-03")
    two.add("service", 0, 0, org="lotus", given_on="2025-06-03")
    two.add("closure", 0, 0, org="lotus")
    assert rows(told(two, "IND46")) == {"intake": (2, 3), "service": (1, 3)}
    assert rows(split(two, "IND46", "house")["lotus",]) == {"service": (1, 1)}, "not by the house of the case"
    months = split(two, "IND46", "month")
    assert [keys[0] for keys, group in months.items() if group.total.n] == ["2026-05", "2026-06"]
    assert [*months] == [(f"2026-{month:02}",) for month in range(5, 12)]
    made = figure(two, "IND46", **YEAR)
    assert (made.undated, made.houses) == (1, ("", "lotus"))


def test_use_names_kinds_and_no_worker():
    assert indicators()["IND46"].dimensions == ()
    assert all(form(kind).title for kind in ind46_use._DAYS)
    assert all(labels.word("task_end", code, NAMES) != code for code in indicators()["IND45"].order)
