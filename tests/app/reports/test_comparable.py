"""Two organisations are comparable where they decide by the same, read alike, on every day that is counted."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.reports.comparable import (
    AGAIN,
    EARLIER,
    MEANINGS,
    NOT_ASKED,
    READ_OTHERWISE,
    SILENT,
    TWICE,
    UNCOMPARED,
    UNSAID,
    House,
    compare,
    side,
)
from app.reports.comparable import SINCE as SINCE_DAY
from app.reports.make import Wish
from app.reports.profile import Meaning, Profile
from tests.app.reports.assumptions.said import YEAR, figure
from tests.app.reports.ledgers import Written

PALERMO = Meaning(definition="palermo_2000", law="Article 3", valid_from="2000-01-01")
BEFORE = Meaning(definition="national_law", law="Penal code 12", valid_from="2000", valid_to="2026-10")
SINCE = replace(PALERMO, valid_from="2026-11-01")
LOOKED = {"twins_waiting": "0"}


@pytest.fixture(scope="module")
def counted():
    """counted(code, days): with some decided people of two organisations."""
    written = Written()
    for org in ("", "lotus"):
        for _ in range(6):
            who, case = written.arrive(month="2026-05", org=org, told="ForcedLabour")
            written.add("determination", person=who, case=case, org=org, decided_on="2026-05-01",
                        status="ActualVictimOfTrafficking", definition_used="palermo_2000")  # fmt: skip
    made = {}

    def count(code, **when):
        key = (code, *when.values())
        if key not in made:
            made[key] = figure(written, code, dimensions=("house",), **when)
        return made[key]

    return count


def pair(made, ours, theirs, facts=LOOKED):
    groups = {each.keys[0]: each for each in made.groups}
    profiles = [Profile(meanings=each) for each in (ours, theirs)]
    houses = [House("", "Us", profiles[0], groups["@ours"]), House("lotus", "Lotus", profiles[1], groups["lotus"])]
    (found,) = compare(made, houses, facts)
    return found.verdict, {words for words, _ in found.refused}, {words for words, _ in found.flagged}


def test_what_is_the_same_all_the_time_is_comparable(counted):
    assert pair(counted("IND21", **YEAR), (PALERMO,), (PALERMO,)) == ("comparable", set(), set())
    again = replace(PALERMO, elements=("purpose", "act", "means"), law="  ARTICLE 3 ")
    assert pair(counted("IND21", **YEAR), (PALERMO,), (again,))[0] == "comparable"


@pytest.mark.parametrize(
    ("theirs", "refused"),
    [
        ((BEFORE, SINCE), {MEANINGS}),
        ((BEFORE,), {MEANINGS}),
        ((replace(PALERMO, law="Article 4"),), {MEANINGS}),
        ((replace(PALERMO, elements=("act",)),), {READ_OTHERWISE}),
        ((replace(PALERMO, under_18=False),), {READ_OTHERWISE}),
    ],
)
def test_another_meaning_on_any_day_is_refused_for_decisions_and_flagged_elsewhere(counted, theirs, refused):
    for first, second in (((PALERMO,), theirs), (theirs, (PALERMO,))):
        verdict, found, flagged = pair(counted("IND21", **YEAR), first, second)
        assert (verdict, found, EARLIER in flagged) == ("refused", refused, False), "said once, where it weighs most"
        verdict, none, flagged = pair(counted("IND11", **YEAR), first, second)
        assert (verdict, none, refused <= flagged) == ("flagged", set(), True)


def test_both_may_change_on_the_same_day_but_not_on_another(counted):
    assert pair(counted("IND21", **YEAR), (BEFORE, SINCE), (BEFORE, SINCE))[0] == "comparable"
    later = replace(BEFORE, valid_to="2026-11-01"), replace(SINCE, valid_from="2026-11-02")
    assert pair(counted("IND21", **YEAR), (BEFORE, SINCE), later)[:2] == ("refused", {MEANINGS})


def test_only_days_that_have_come_and_are_counted_matter(counted):
    december = replace(BEFORE, valid_from="2026-12-01", valid_to="")
    until = replace(PALERMO, valid_to="2026-11-30")
    assert pair(counted("IND21", **YEAR), (PALERMO,), (until, december))[0] == "comparable", "today is in November"
    old = replace(BEFORE, valid_to="2025-12-31"), replace(PALERMO, valid_from="2026")
    assert pair(counted("IND22", **YEAR), (PALERMO,), old)[0] == "comparable"
    assert pair(counted("IND21", **YEAR), (PALERMO,), old) == ("flagged", set(), {EARLIER}), "decisions outlive a year"


@pytest.mark.parametrize(
    "theirs", [(), (SINCE,), (replace(PALERMO, valid_to="2026-03"), replace(PALERMO, valid_from="2026-05"))]
)
def test_who_has_not_said_it_for_all_the_time_is_flagged(counted, theirs):
    for code in ("IND21", "IND11"):
        assert pair(counted(code, **YEAR), (PALERMO,), theirs) == ("flagged", set(), {UNSAID})


def test_of_everything_recorded_nobody_need_speak_of_the_time_before_both(counted):
    assert pair(counted("IND21"), (PALERMO,), (PALERMO,))[0] == "comparable"
    assert pair(counted("IND21"), (PALERMO,), (SINCE,)) == ("flagged", set(), {UNSAID})


def test_whether_somebody_looked_for_doubles_is_said_as_it_is(counted):
    both = (counted("IND11", **YEAR), (PALERMO,), (PALERMO,))
    assert pair(*both, facts={})[2] == {TWICE}
    assert pair(*both, facts={**LOOKED, "twins_since": "yes"})[2] == {AGAIN}
    assert pair(*both, facts={**LOOKED, "twins_blind": "3"})[2] == {UNCOMPARED}


def silent(made, silent_one, profile):
    groups = {each.keys[0]: each for each in made.groups}
    said = (None, profile) if silent_one == 0 else (profile, None)
    houses = [House("", "Us", said[0], groups["@ours"]), House("lotus", "Lotus", said[1], groups["lotus"])]
    (found,) = compare(made, houses, LOOKED)
    return found.refused, found.flagged


@pytest.mark.parametrize("which", [0, 1])
def test_whoever_never_said_how_it_works_is_flagged_as_that_and_no_more(counted, which):
    who = ("Us", "Lotus")[which]
    for made in (counted("IND21", **YEAR), counted("IND21"), counted("IND11", **YEAR)):
        assert silent(made, which, Profile(meanings=(PALERMO,))) == ((), ((SILENT, (("one", who),)),))


@pytest.mark.parametrize("asks", [(("determination.status",), False), ((), True)], ids=["never asks", "narrowed away"])
def test_who_never_asks_it_stands_beside_nobody(counted, asks):
    made = counted("IND21", **YEAR)
    groups = {each.keys[0]: each for each in made.groups}
    theirs = Profile(meanings=(PALERMO,), not_asked=asks[0])
    houses = [
        House("", "Us", Profile(meanings=(PALERMO,)), groups["@ours"]),
        House("lotus", "Lotus", theirs, groups["lotus"], unfound=asks[1]),
    ]
    (found,) = compare(made, houses, LOOKED)
    assert found.refused == ((NOT_ASKED, (("one", "Lotus"),)),)
    assert [side(made, each).asks for each in houses] == [True, False]


def test_who_reports_only_since_a_later_day_is_flagged_with_the_day(counted):
    for since, flagged in (("2026-02", True), ("2026-01-02", True), ("2026-01", False), ("2026", False), ("", False)):
        made = counted("IND21", **YEAR)
        groups = {each.keys[0]: each for each in made.groups}
        ours, theirs = Profile(meanings=(PALERMO,)), Profile(meanings=(PALERMO,), reports_since=since)
        houses = [House("", "Us", ours, groups["@ours"]), House("lotus", "Lotus", theirs, groups["lotus"])]
        (found,) = compare(made, houses, LOOKED)
        assert found.flagged == (((SINCE_DAY, (("one", "Lotus"), ("day", since))),) if flagged else ()), since


def test_each_side_shows_all_that_was_in_force(counted):
    made = counted("IND21", **YEAR)
    profile = Profile(meanings=(BEFORE, SINCE, replace(PALERMO, valid_to="2020")))
    assert side(made, House("", "Us", profile, made.groups[0])).meanings == (BEFORE, SINCE)
    assert Wish(indicator="IND21").first < BEFORE.valid_from
