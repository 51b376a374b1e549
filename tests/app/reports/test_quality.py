"""Each check finds what it is for, and is silent where the days or numbers do not say so for sure."""

from __future__ import annotations

import pytest

from app.reports.coded import coded
from app.reports.quality import CHECKS, words_of
from app.reports.quality.birth_and_age import ages
from app.reports.quality.check import Ground, one_by_one, surely_after
from app.reports.quality.completeness import completeness, together
from app.reports.quality.others import others
from app.reports.told import BETWEEN
from tests.app.reports.ledgers import Written


def found(written, code, births=None):
    ground = Ground(written.ledger(today="2026-11-27"), births or {})
    return [(spot.kind, spot.field) for spots in CHECKS[code].find(ground) for spot in one_by_one(spots)]


def arrived(**intake):
    written = Written()
    who = written.add("person")
    case = written.add("case", person=who)
    written.add("intake", person=who, case=case, intake_date="2026-05-10", **intake)
    return written


@pytest.mark.parametrize(
    ("one", "other", "after"),
    [("2026-05-02", "2026-05-01", True), ("2026-05", "2026-05-01", False), ("2027", "2026-12-31", True),
     ("age:16@2026-01-01", "2026-05-01", False), ("!declined", "2026", False), ("~", "2026", False)],
)  # fmt: skip
def test_a_day_is_after_only_as_far_as_it_is_known(one, other, after):
    assert surely_after(coded([one]), coded([other])).tolist() == [after]


@pytest.mark.parametrize(
    "days",
    [{"started_on": "2026", "ended_on": "2025"}, {"ended_on": "2026-06"}, {"identified_on": "2026-05-11"},
     {"started_on": "2026-05-09", "identified_on": "2026-05-08"}],
)  # fmt: skip
def test_days_out_of_order(days):
    assert [kind for kind, _ in found(arrived(**days), "dates_order")] == ["intake"]


def test_days_that_may_be_in_order():
    assert found(arrived(started_on="2026", ended_on="2026-05", identified_on="2026-05-10"), "dates_order") == []


def test_closed_before_the_intake_and_ended_before_it_began():
    written = arrived()
    written.add("closure", case=0, closed_on="2026-05-09")
    written.add("episode", case=0, started_on="2026-02", ended_on="2026-01")
    assert set(found(written, "dates_order")) == {("closure", "closed_on"), ("episode", "ended_on")}


def test_a_void_record_is_not_looked_at():
    written = arrived()
    written.add("closure", case=0, closed_on="2026-05-09", now="voided")
    assert found(written, "dates_order") == []


def test_ages_by_a_day_and_by_a_year():
    births, days = ("2010-05-11", "2010", "2010-05", "!declined"), ("2026-05-10", "2026-05-10", "2026-05", "2026")
    known, low, high = ages(coded(births), coded(days))
    assert known.tolist() == [True, True, True, False]
    assert list(zip(low.tolist(), high.tolist(), strict=True))[:3] == [(15, 15), (15, 16), (15, 16)]


@pytest.mark.parametrize(
    ("age", "guessed", "wrong"), [("15", "", False), ("17", "", True), ("17", "yes", False), ("!declined", "", False)]
)
def test_the_age_and_the_birth(age, guessed, wrong):
    assert bool(found(arrived(age_at_intake=age, age_is_estimated=guessed), "birth_age", {0: "2010-05-11"})) is wrong


@pytest.mark.parametrize(
    ("age", "minor", "wrong"), [("17", "no", True), ("18", "yes", True), ("18", "no", False), ("18", "", False)]
)
def test_child_and_age(age, minor, wrong):
    assert bool(found(arrived(age_at_intake=age, minor_at_intake=minor), "child_age")) is wrong


@pytest.mark.parametrize(
    ("age", "means", "wrong"), [("15", "not_found", True), ("20", "not_found", False), ("15", "not_required", False)]
)
def test_means_are_not_needed_for_a_child(age, means, wrong):
    written = arrived(age_at_exploitation=age)
    written.add("determination", case=0, status="NotAVictimOfTrafficking", means_found=means, purpose_found="found")
    assert bool(found(written, "child_means")) is wrong


WHOLE = {
    "decided_by": "court",
    "definition_used": "palermo_2000",
    "acts": "recruited",
    "purpose_found": "found",
    "decided_on": "2026-05",
}


@pytest.mark.parametrize("lacks", sorted(WHOLE))
def test_actual_needs_all(lacks):
    written = arrived()
    written.add("determination", case=0, status="ActualVictimOfTrafficking", **WHOLE | {lacks: "!not_asked"})
    assert found(written, "decided_incomplete") == [("determination", lacks)]


@pytest.mark.parametrize("more", [{}, {"decided_by": "~"}, {"status": "PossibleVictimOfTrafficking", "acts": ""}])
def test_actual_that_is_whole_or_not_shared(more):
    written = arrived()
    written.add("determination", case=0, **{"status": "ActualVictimOfTrafficking", **WHOLE, **more})
    assert found(written, "decided_incomplete") == []


@pytest.mark.parametrize(
    ("left", "wrong"), [("2026-05-20", True), ("", True), ("2026-05-12", False), ("~", False), ("!not_asked", False)]
)
def test_stays_overlap(left, wrong):
    written = arrived()
    written.add("stay", case=0, moved_in_on="2026-05-10", moved_out_on=left)
    written.add("stay", case=0, moved_in_on="2026-05-12", moved_out_on="2026-05-13")
    assert bool(found(written, "stays_overlap")) is wrong


@pytest.mark.parametrize(
    ("day", "reason", "wrong"),
    [("2026-08-02", "died", True), ("2026-08-01", "died", False), ("2026-08-02", "moved_area", False)],
)
def test_after_death(day, reason, wrong):
    written = arrived()
    written.add("closure", case=0, closed_on="2026-08-01", reason=reason)
    written.add("service", case=0, given_on=day)
    assert bool(found(written, "after_death")) is wrong


def test_numbers_that_are_seldom_true():
    written = arrived(age_at_intake="91")
    written.add("episode", case=0, duration_months="481")
    written.add("stay", case=0, moved_in_on="2020-01-01", moved_out_on="2026-01-01")
    assert [found(written, code) for code in ("age_far", "duration_far", "nights_far")] == [
        [("intake", "age_at_intake")], [("episode", "duration_months")], [("stay", "moved_out_on")],
    ]  # fmt: skip


def test_nothing_at_all():
    assert all(found(Written(), code) == [] for code in CHECKS)
    assert completeness(Written().ledger(), lambda _done, _all: None) == {}


def test_complete_by_house_month_and_field():
    written = Written()
    written.arrive("2026-05", gender="Feminine")
    written.arrive("2026-05", gender="!declined")
    written.arrive("2026-06", gender="")
    written.arrive("2026-06", org="ab", gender="~")
    cells = completeness(written.ledger(), lambda _done, _all: None)
    gender = {key[:2]: cell for key, cell in cells.items() if key[2] == "person.gender"}
    assert (gender["", "2026-05"].value, dict(gender["", "2026-05"].gaps)) == (1, {"!declined": 1})
    assert gender["", "2026-06"].blank == 1
    assert dict(gender["ab", "2026-06"].gaps) == {"~": 1}
    assert (gender["ab", "2026-06"].asked, gender["", "2026-06"].asked) == (0, 1), "withheld is not missing"
    assert together(gender.values()).total == 4


def test_other_that_is_worth_a_code():
    written = Written()
    for word in ["other"] * 5 + ["police"] * 45 + ["", "!not_asked"]:
        who, case = written.arrive()
        written.records["intake"][case]["identified_by"] = word
        assert who == case
    (one,) = others(written.ledger(), (("intake", "identified_by"),))
    assert (one.other, one.answered, one.often) == (5, 50, True)


@pytest.mark.parametrize("word", ["Other", f"SexualExploitation{BETWEEN}Other", "other"])
def test_other_is_seen_among_several_answers_and_as_htcds_spells_it(word):
    written = Written()
    _, case = written.arrive()
    written.records["intake"][case]["exploitation_types"] = word
    (one,) = others(written.ledger(), (("intake", "exploitation_types"),))
    assert (one.other, one.answered) == (1, 1)


def test_a_finding_that_is_not_known_has_words():
    assert words_of("from_a_newer_one")
