"""Every indicator on a small house: what it counts, what it leaves out, and that a blank is never a no."""

import pytest

from app.reports.indicators import indicators
from app.reports.make import Ground, Wish, make
from app.reports.period import Period
from app.reports.places import Places
from app.reports.splits import EVERYWHERE, SPLITS
from app.reports.told import BETWEEN
from app.reports.whom import named
from db.codes.lists import versions
from tests.app.reports.ledgers import Written

DAY = "2026-11-27"
YEAR = {"first": "2026-01-01", "last": "2026-12-31"}
ALL = sorted(indicators())
OTHER_LISTS = {"plain", "country", "question", "ctdc_means", "record", "task_end"}


def told(written, code, **more):
    wish = Wish(indicator=code, **{**YEAR, **more})
    beds = [("", "", 4)]
    return make(written.ledger(beds=beds, today=DAY), wish, Ground(as_of=DAY)).whole


def rows(whole):
    return {row.code: (row.n.n, row.of.n if row.of else None) for row in whole.rows}


def gaps(whole):
    return {gap.reason: gap.n.n for gap in whole.gaps}


@pytest.fixture
def two():
    written = Written()
    for _ in range(2):
        written.arrive(month="2026-05-01", gender="Feminine")
    return written


def test_all_of_the_specification_are_here():
    assert [f"IND{no:02d}" for no in range(1, 49)] == ALL


@pytest.mark.parametrize("code", ALL)
def test_what_it_names_exists(code):
    indicator = indicators()[code]
    assert indicator.codes in {*versions(), *OTHER_LISTS}
    assert set(indicator.dimensions) <= set(SPLITS)
    assert set(indicator.usual) <= {*indicator.dimensions, *EVERYWHERE}
    assert indicator.assumptions


@pytest.mark.parametrize("code", ALL)
def test_of_nothing_it_makes_nothing_and_divides_by_nothing(code):
    whole = told(Written(), code)
    assert all(row.n.n in (0, 4 * 365) for row in whole.rows)
    assert all(row.share is None or row.share == 0 for row in whole.rows)


@pytest.mark.parametrize("code", ALL)
def test_blanks_are_no_answer(code, two):
    """Two people of whom nothing is known: no row says no of them."""
    whole = told(two, code)
    if indicators()[code].shape in {"codes", "said"} and code not in {"IND06", "IND26", "IND38", "IND46"}:
        assert rows(whole) == {}, code


@pytest.mark.parametrize("code", ALL)
def test_every_dimension_can_be_asked_for(code, two):
    for name in indicators()[code].splits:
        wish = Wish(indicator=code, dimensions=(name,), **YEAR)
        figure = make(two.ledger(today=DAY), wish, Ground(as_of=DAY))
        assert [each.name for each in figure.dimensions] == [name]
        assert sum(group.total.n for group in figure.groups) >= figure.whole.total.n


def test_every_indicator_whose_rows_are_groups_of_a_dimension_says_so():
    """Else one of the two could show what the other hides: their counts are held against each other."""
    written = Written()
    for number, gender in enumerate(("Feminine", "Masculine", "Feminine")):
        said = {"gender": gender, "citizenships": ("KHM", "LAO", "KHM VNM")[number].replace(" ", BETWEEN)}
        who, case = written.arrive(month="2026-05-01", **said)
        written.records["case"][case]["intake_kind"] = ("returned", "new", "returned")[number]
        kinds = ("ForcedLabour", "SexualExploitation", BETWEEN.join(("ForcedLabour", "SexualExploitation")))[number]
        written.add("episode", person=who, case=case, exploitation_types=kinds, started_on="2026-01-02",
                    stage="Exploitation", country=("THA", "MMR", "THA")[number],
                    age_at_exploitation=("8", "22", "8")[number])  # fmt: skip
        written.records["intake"][number] |= {
            "age_at_intake": ("12", "31", "12")[number], "minor_at_intake": ("yes", "no", "no")[number],
            "identified_by": ("police", "ngo", "police")[number], "exploitation_types": kinds,
            "exploitation_countries": ("", "LAO", "")[number],
        }  # fmt: skip
        kind = ("health", "legal", "health")[number]
        written.add("service", person=who, case=case, state="given", given_on="2026-06-01", service_type=kind)
        written.add("closure", person=who, case=case, closed_on="2026-07-01", reason=("done", "left", "done")[number])
    found = written.ledger(beds=[("", "", 4)], today=DAY)
    for code, indicator in indicators().items():
        units = indicator.find(found, Period(YEAR["first"], YEAR["last"]))
        for name, split in SPLITS.items():
            if name in EVERYWHERE or (split.owner == "own" and split.kind != units.units.kind):
                continue
            words = list(split.words(found, units.units))
            if len(set(words)) > 1 and words == list(units.told):
                figure = make(found, Wish(indicator=code, **YEAR), Ground(as_of=DAY))
                only = Places(figure).of((), ("row", words[0]))[0].only
                assert (named(name), (frozenset((words[0],)),)) in only, (code, name)


def test_people_helped_counts_a_service_without_an_open_case(two):
    two.add("closure", 0, 0, closed_on="2025-01-01")
    assert told(two, "IND01").total.n == 1
    two.add("service", 0, 0, state="given", given_on="2026-03-01", service_type="legal")
    assert told(two, "IND01").total.n == 2


def test_children_are_of_those_with_an_answer(two):
    two.records["intake"][0]["minor_at_intake"] = "yes"
    assert rows(told(two, "IND05")) == {"yes": (1, 1)}
    assert gaps(told(two, "IND05")) == {"": 1}


def test_means_are_of_those_who_said_yes_or_no_of_that_means(two):
    two.records["intake"][0]["means_of_control"] = "DebtBondage=yes;PhysicalAbuse=!declined"
    two.records["intake"][1]["means_of_control"] = "DebtBondage=no;PhysicalAbuse=yes"
    assert rows(told(two, "IND15")) == {"DebtBondage": (1, 2), "PhysicalAbuse": (1, 1)}
    assert rows(told(two, "IND16"))["meansDebtBondageEarnings"] == (1, 2)


def test_one_answer_in_the_group_is_an_answer_and_a_grid_of_reasons_is_none(two):
    two.records["intake"][0]["means_of_control"] = "DebtBondage=no"
    two.records["intake"][1]["means_of_control"] = "DebtBondage=!declined"
    assert rows(told(two, "IND16")) == {"@none": (1, 1)}
    assert gaps(told(two, "IND16")) == {"not_asked": 1}


def test_decisions_leave_possible_apart_and_take_the_last(two):
    two.add("determination", 0, 0, status="PossibleVictimOfTrafficking", decided_on="2026-02-01")
    two.add("determination", 0, 0, status="ActualVictimOfTrafficking", decided_on="2026-03-01")
    two.add("determination", 1, 1, status="PossibleVictimOfTrafficking", decided_on="2026-02-01")
    assert rows(told(two, "IND22")) == {"yes": (1, 1)}
    assert gaps(told(two, "IND22")) == {"possible": 1}
    assert rows(told(two, "IND21")) == {
        "PossibleVictimOfTrafficking": (1, 2),
        "ActualVictimOfTrafficking": (1, 2),
    }


def test_first_service_within_two_days_of_the_referral(two):
    for intake, came in zip(two.records["intake"], ("2026-05-01", "2026-05"), strict=True):
        intake["referral_in_on"] = came
    two.add("service", 0, 0, state="given", given_on="2026-05-03")
    two.add("service", 1, 1, state="given", given_on="2026-05-03")
    assert rows(told(two, "IND24")) == {"yes": (1, 1)}
    assert gaps(told(two, "IND24")) == {"not_to_the_day": 1}


def test_times_of_a_service_weigh(two):
    two.add("service", 0, 0, state="given", given_on="2026-05-03", service_type="legal", times="3")
    two.add("service", 0, 0, state="given", given_on="2026-05-04", service_type="legal")
    two.add("service", 0, 0, state="planned", given_on="2026-05-04", service_type="legal")
    assert rows(told(two, "IND25")) == {"legal": (4, 4)}
    assert rows(told(two, "IND26")) == {"legal": (1, 2), "@none": (1, 2)}


def test_help_wanted_but_not_to_be_had(two):
    two.add(
        "assessment_needs", 0, 0, assessed_on="2026-05-03", needs="legal=a_lot;health=some;work=none;money=!declined"
    )
    two.add("service", 0, 0, state="not_available", given_on="2026-05-04", service_type="legal")
    assert rows(told(two, "IND27")) == {"legal": (1, 1), "health": (0, 1), "work": (0, 1)}


def test_nights_and_occupancy(two):
    two.add("stay", 0, 0, moved_in_on="2026-05-01", moved_out_on="2026-05-11", nights_away="2", stay_kind="room")
    two.add("stay", 1, 1, moved_in_on="2026-11-20")
    two.add("stay", 1, 1, moved_in_on="2025-11-20", moved_out_on="2025-11-25")
    assert told(two, "IND28").total.n == 8 + 8  # the second is here still, and today has its night
    assert rows(told(two, "IND29")) == {"@slept": (16, 4 * 331)}
    assert rows(told(two, "IND29", first="2026-05-01", last="2026-05-02")) == {"@slept": (2, 8)}


def test_plans_agreed_within_thirty_days(two):
    two.add("support_plan", 0, 0, agreed_on="2026-05-20")
    assert rows(told(two, "IND30")) == {"yes": (1, 2)}
    two.add("support_plan", 1, 1, agreed_on="!declined")
    assert rows(told(two, "IND30")) == {"yes": (1, 1)}
    assert gaps(told(two, "IND30")) == {"declined": 1}


def test_goals_of_plans_that_ended(two):
    plan = two.add("support_plan", 0, 0, ended_on="2026-06-01")
    other = two.add("support_plan", 0, 0)
    for progress, of in (("met", plan), ("dropped", plan), ("changed", plan), ("met", other)):
        two.add("goal", 0, 0, progress=progress, **{"@plan": of + 1})
    assert rows(told(two, "IND32")) == {"yes": (1, 2)}
    assert gaps(told(two, "IND32")) == {"changed": 1}


def test_closed_is_not_a_good_outcome(two):
    two.add("closure", 0, 0, closed_on="2026-06-01", reason="lost_contact")
    two.add("closure", 1, 1, closed_on="2026-06-01", reason="opened_twice", safety_at_closure="safe")
    assert rows(told(two, "IND33")) == {"lost_contact": (1, 1)}
    assert gaps(told(two, "IND34")) == {"lost_contact": 1}
    assert rows(told(two, "IND34")) == {"yes": (0, 0)}


def test_who_was_not_reached_is_in_no_share(two):
    two.add("follow_up", 0, 0, done_on="2026-07-01", reached="not_reached")
    two.add("follow_up", 1, 1, done_on="2026-07-01", reached="person", safe_now="safe", exploited_again="no")
    assert rows(told(two, "IND35")) == {"yes": (1, 1)}
    assert gaps(told(two, "IND35")) == {"not_reached": 1}


def test_completeness_alone_counts_what_is_missing(two):
    two.records["person"][1]["gender"] = "!declined"
    assert rows(told(two, "IND38"))["person.gender"] == (1, 2)
    assert rows(told(two, "IND38"))["intake.identified_by"] == (0, 2)


def test_consent_taken_back_is_not_live(two):
    two.agree(0, withdrawn_on="2026-06-01")
    two.agree(1, status="given_signed")
    two.agree(1, "research", "undecided")
    assert rows(told(two, "IND39")) == {"statistics": (1, 2)}


def test_consent_taken_back_is_not_live_where_the_day_was_held_back(two):
    """The wish is asked for only where it was taken back, so that a reason in its place says as much."""
    for person, wish in enumerate(("stop_only", "!not_asked")):
        two.agree(person, withdrawal_wish=wish)
    two.agree(two.arrive()[0], withdrawal_wish="~")
    assert rows(told(two, "IND39")) == {"statistics": (1, 3)}


def test_consent_in_a_period_without_an_end_is_judged_on_the_last_day_that_has_come(two):
    two.agree(0, valid_until="2030-01-01")
    two.agree(1, valid_until="2026-12-15")
    for more in ({}, YEAR):
        figure = make(two.ledger(today="2026-11-27"), Wish(indicator="IND39", **more), Ground(as_of="2026-11-27"))
        assert rows(figure.whole) == {"statistics": (2, 2)}
    figure = make(two.ledger(today="2026-12-20"), Wish(indicator="IND39"), Ground(as_of="2026-12-20"))
    assert rows(figure.whole) == {"statistics": (1, 2)}
