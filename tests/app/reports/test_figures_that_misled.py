"""Figures that once said what was not so: follow-ups nobody made, days not known, and splits by the wrong day."""

import json

import pytest

from app.i18n import english
from app.reports.choosing import dimensions_of
from app.reports.labels import Names
from app.reports.make import Ground, Wish, make
from app.reports.narrowing import NoSuchFigure
from app.reports.report import Report, as_json, body, from_json, read
from app.reports.saying import Saying
from app.reports.sheet import sheet
from tests.app.reports.ledgers import Written

DAY = "2026-11-27"
YEAR = {"first": "2026-01-01", "last": "2026-12-31"}
SAYING = Saying(names=Names(translate=english))
WHO_WAS_OPEN = ("IND01", "IND21", "IND26", "IND38", "IND39")


def figure(written, code, **more):
    return make(written.ledger(today=DAY), Wish(indicator=code, **{**YEAR, **more}), Ground(as_of=DAY))


def rows(made):
    return {row.code: (row.n.n, row.of.n) for row in made.whole.rows}


def gaps(made):
    return {gap.reason: gap.n.n for gap in made.whole.gaps}


def people(many):
    written = Written()
    for _ in range(many):
        written.arrive(month="2026-01-05")
    return written


# -- IND35


def followed(planned, done="", reached="", person=0, **more):
    told = {"planned_on": planned, "done_on": done, "reached": reached, **more}
    return told | ({"safe_now": "safe", "exploited_again": "no"} if reached == "person" else {})


def test_a_follow_up_that_nobody_made_is_told_and_the_share_reached_stands_below():
    written = people(10)
    for person in range(10):
        told = followed("2026-06-01", *(("2026-06-02", "person") if person < 2 else ()))
        written.add("follow_up", person, person, **told)
    made = figure(written, "IND35")
    assert (rows(made), gaps(made), made.undated) == ({"yes": (2, 2)}, {"not_done": 8}, 0)
    below = " ".join(sheet(made, SAYING).caveats)
    assert "Of 10 planned, 2 reached the person or somebody they trust (20\N{NO-BREAK SPACE}%)" in below
    one_house = sheet(figure(written, "IND35", filters=(("gender", ""),)), SAYING)
    assert "Of 10 planned" in " ".join(one_house.caveats)
    assert "Planned, not done" in [column.title for column in one_house.columns]


def test_what_is_not_due_yet_is_not_missed_and_of_few_no_share_is_said():
    written = people(3)
    written.add("follow_up", 0, 0, **followed("2026-12-20"))
    written.add("follow_up", 1, 1, **followed("2026-12-20", "2026-11-20", "person"))
    written.add("follow_up", 2, 2, **followed("2026-06-01", "2027-01-02", "not_reached"))
    made = figure(written, "IND35")
    assert (rows(made), gaps(made)) == ({"yes": (1, 1)}, {"not_reached": 1})
    assert "Of 2 planned, 1 reached the person or somebody they trust. How" in " ".join(sheet(made, SAYING).caveats)


def test_where_only_what_was_done_is_shared_the_share_reached_is_not_said():
    written = people(6)
    for person in range(6):
        told = followed("~", "~", "person", done_on_month="2026-06")
        written.add("follow_up", person, person, org="lotus", **told)
    written.add("follow_up", 0, 0, org="lotus", **followed("~", "~", "~", done_on_month="~"))
    made = figure(written, "IND35")
    assert (rows(made), made.undated) == ({"yes": (6, 6)}, 1)
    below = " ".join(sheet(made, SAYING).caveats)
    assert "Of 6 only the follow-up that was done is shared" in below
    assert "%)" not in below


# -- IND24, IND31


@pytest.mark.parametrize(
    ("given", "answer"),
    [
        ((), ("yes", 0, 1)),
        (("!not_asked",), ("gap",)),
        (("",), ("gap",)),
        (("2026-05-20", ""), ("gap",)),
        (("", "2026-05-04"), ("yes", 1, 1)),
        (("2026-05", "2026-05-20"), ("gap",)),
        (("2026-07", "2026-05-20"), ("yes", 0, 1)),
    ],
)
def test_help_on_a_day_nobody_knows_is_not_no_help(given, answer):
    written = people(1)
    written.records["intake"][0]["referral_in_on"] = "2026-05-03"
    for day in given:
        written.add("service", 0, 0, state="given", given_on=day)
    made = figure(written, "IND24")
    if answer == ("gap",):
        assert (rows(made), gaps(made)) == ({"yes": (0, 0)}, {"not_to_the_day": 1})
    else:
        assert (rows(made), gaps(made)) == ({"yes": answer[1:]}, {})


def test_a_referral_of_the_last_day_is_not_sixty_days_old():
    written = people(1)
    for day in ("2026-11-27", "2026-11-26", "2026-09-29", "2026-09-28", "2026-09", "2026-08"):
        written.add("referral", 0, 0, referred_on=day, result="refused")
    assert rows(figure(written, "IND31")) == {"yes": (0, 2)}
    written.add("referral", 0, 0, referred_on="", result="begun")
    everything = figure(written, "IND31", first="0001-01-01", last="9999-12-31")
    assert rows(everything) == {"yes": (1, 3)}


# -- whose case was open is split by no date


@pytest.mark.parametrize("code", WHO_WAS_OPEN)
def test_whose_case_was_open_is_not_split_by_the_day_they_came(code):
    names = {split.name for split in dimensions_of(code)}
    assert names.isdisjoint({"month", "quarter", "year"})
    assert "house" in names
    for name in ("month", "quarter", "year"):
        with pytest.raises(NoSuchFigure):
            figure(people(1), code, dimensions=(name,))


def test_a_report_that_asks_for_such_a_split_opens_without_it_and_says_so():
    kept = body(Report(name="Q", wishes=(Wish(indicator="IND01"),)))
    kept["figures"] = [{"indicator": "IND01", "by": ["gender", "year"]}]
    report = read(kept)
    assert (report.wishes[0].dimensions, report.wishes[0].left_out) == (("gender",), ("year",))
    (wish,) = from_json(as_json(report)).wishes
    assert wish == report.wishes[0], "the page for paper is told as well"
    made = make(people(1).ledger(today=DAY), wish, Ground(as_of=DAY))
    assert any(note.startswith("Not split by Year") for note in sheet(made, SAYING).notes)
    assert read(body(report)).wishes[0].left_out == (), "who keeps it again has read it"
    assert json.loads(as_json(report))["figures"][0]["by"] == ["gender", "year"]
