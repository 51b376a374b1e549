"""Where a sentence below a figure rests on what is kept back, or was not answered, it does not tell a nought."""

from app.reports.make import Ground
from app.reports.notes import notes
from app.reports.saying import Saying
from tests.app.reports.assumptions.said import DAY, NAMES, YEAR, caveat, facts, figure
from tests.app.reports.ledgers import Written

UNTOLD = "~"
"""Empty in a record of another house."""


def decided(*told):
    """A person for each, with the status and the definition of the one decision; nothing for nobody decided."""
    written = Written()
    for each in told:
        who, case = written.arrive(org="lotus")
        if each:
            status, definition = each
            written.add(
                "determination", person=who, case=case, org="lotus", decided_on_month="2026-06", status=status,
                definition_used=definition,
            )  # fmt: skip
    return written


def test_A15_what_was_decided_and_is_kept_back_is_not_undecided():
    actual = ("ActualVictimOfTrafficking", "national_law")
    made = figure(decided((UNTOLD, UNTOLD), (UNTOLD, UNTOLD), actual, None), "IND21")
    assert facts(made, "A15") == {
        "possible": "0", "actual": "1", "not_victim": "0", "undecided": "1", "unshared": "2"
    }  # fmt: skip
    assert "about 1 nobody has decided. What was decided about 2 more is not shared" in caveat(made, "A15")
    assert "unshared" not in facts(figure(decided(actual, None), "IND21"), "A15")


def test_A01_a_definition_that_is_kept_back_was_written_down():
    actual, kept_back = ("ActualVictimOfTrafficking", "national_law"), (UNTOLD, UNTOLD)
    said = [
        caveat(figure(decided(*each), "IND21"), "A01")
        for each in ((kept_back,), (kept_back, actual), (actual,), (None,))
    ]
    assert "is not shared with us" in said[0]
    assert "as far as it is shared with us: National law" in said[1]
    assert "shared" not in said[2]
    assert "No definition of trafficking is written down" in said[3]


def test_A03_a_source_that_is_kept_back_may_have_been_given():
    written = Written()
    for source in ("person", "", UNTOLD):
        written.arrive(org="lotus" if source == UNTOLD else "")
        written.records["intake"][-1]["information_source"] = source
    assert "for 2 no source is given, or none is shared with us" in caveat(
        figure(written, dimensions=("age_band",)), "A03"
    )
    written.records["intake"].pop()
    assert "shared" not in caveat(figure(written, dimensions=("age_band",)), "A03")


def test_A07_and_A19_a_flag_without_an_answer_is_counted_apart():
    written = Written()
    for flag in ("yes", "no", UNTOLD):
        who, case = written.arrive()
        written.records["intake"][-1] |= {"age_at_intake": "20", "age_is_estimated": flag}
        written.add(
            "episode",
            person=who,
            case=case,
            stage="Exploitation",
            started_on="2026-05",
            country="KH",
            country_is_proxy=flag,
        )
    for indicator in ("IND09", "IND10"):
        assert facts(figure(written, indicator), "A07") == {"proxies": "1", "total": "3", "unsure": "1"}
    assert facts(figure(written, "IND04"), "A19") == {"total": "3", "estimated": "1", "unsure": "1"}


def test_A11_who_never_asks_the_form_or_the_work_is_not_collected_in_those_figures_either():
    written = Written()
    for told in (UNTOLD, "", "ForcedLabour"):
        written.arrive(told=told, org="lotus" if told != "ForcedLabour" else "")
    forms = Ground(as_of=DAY, not_asked={"lotus": ("intake.exploitation_types", "episode.exploitation_types")})
    assert {gap.reason: gap.n.n for gap in figure(written, "IND13", forms).whole.gaps} == {"not_collected_then": 2}
    for each in written.records["intake"]:
        each["exploitation_types"] = "ForcedLabour"
    work = Ground(as_of=DAY, not_asked={"lotus": ("intake.labour_industries", "episode.labour_industries")})
    assert {gap.reason: gap.n.n for gap in figure(written, "IND14", work).whole.gaps} == {
        "not_collected_then": 2, "": 1
    }  # fmt: skip


def test_A05_a_day_is_told_with_the_form_that_asks_for_it():
    said = caveat(figure(decided(("ActualVictimOfTrafficking", "national_law")), "IND22", **YEAR), "A05")
    assert said.startswith("Placed in time by: determination (determination.decided_on)."), "words: see figure_words"


def test_A04_what_is_kept_back_makes_no_answer_incomplete():
    written = Written()
    for gender in ("Feminine", "!declined", UNTOLD, UNTOLD):
        written.arrive(org="lotus", gender=gender, citizenships="KH")
    made = figure(written, "IND38")
    rows = {row.code: (row.n.n, row.of.n) for row in made.whole.rows}
    assert (rows["person.gender"], rows["person.citizenships"]) == ((1, 2), (4, 4))
    assert "of none whose answer is not shared with us" in caveat(made, "A08")
    assert any("look the same here" in each for each in notes(made, Saying(names=NAMES)))


def test_A25_goals_that_are_kept_back_may_have_been_reached():
    written = Written()
    for told in ("all", UNTOLD, UNTOLD):
        who, case = written.arrive(org="lotus")
        written.add("closure", person=who, case=case, closed_on_month="2026-06", reason="left", goals_result=told)
    assert facts(figure(written, "IND33"), "A25") == {"total": "3", "met": "1", "unshared": "2"}


def test_A21_nobody_is_one_of_none():
    written = Written()
    who, case = written.arrive()
    for _ in range(2):
        written.add("perpetrator", person=who, case=case, roles="RecruiterOrIntermediary")
    assert facts(figure(written, "IND18"), "A21") == {"several": "1", "answered": "1"}


def grids(*told):
    written = Written()
    for each in told:
        written.arrive()
        written.records["intake"][-1]["means_of_control"] = each
    return written


def test_A08_a_row_with_an_n_of_its_own_is_not_of_all_who_answered():
    """One answered debt, eight answered threats: a share of debt is of that one."""
    made = figure(grids("DebtBondage=yes", *["PhysicalThreats=no"] * 8, ""), "IND15")
    assert {row.code: row.of.n for row in made.whole.rows} == {"PhysicalThreats": 8, "DebtBondage": 1}
    assert "of those with a recorded answer to that row, which is its N. 9 of 10" in caveat(made, "A08")
    assert "Each group and each row has an N of its own" in caveat(made, "A09")
    assert "The row with the fewest answers rests on 10" in caveat(made, "A04")
    assert "Shares are of the 2" in caveat(figure(grids("", "DebtBondage=yes", "DebtBondage=no"), "IND16"), "A08")


def test_A08_who_gave_reasons_alone_has_no_answer():
    made = figure(grids("DebtBondage=!declined;PhysicalThreats=!not_asked", "DebtBondage=yes"), "IND15")
    assert (made.whole.answered.n, made.whole.total.n) == (1, 2)
    assert [(gap.reason, gap.n.n) for gap in made.whole.gaps] == [("declined", 1)]


def test_IND08_is_not_asked_of_who_is_in_no_older_record():
    written = Written()
    for old, proxy in (("no", ""), ("no", UNTOLD), ("yes", "yes"), ("yes", "")):
        written.arrive(citizenships="KH", citizenship_is_proxy=proxy)
        written.records["intake"][-1]["from_old_records"] = old
    made = figure(written, "IND08")
    assert {gap.reason: gap.n.n for gap in made.whole.gaps} == {"not_applicable": 2, "": 1}
    assert [(row.n.n, row.of.n) for row in made.whole.rows] == [(1, 1)]
