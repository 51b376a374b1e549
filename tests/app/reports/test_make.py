"""From a wish to a figure: what is counted, of whom, and what is never counted."""

import pytest

from app.reports.make import Ground, Wish, make
from app.reports.mark import mark
from app.reports.narrowing import NoSuchFigure
from tests.app.reports.ledgers import Written

DAY = "2026-11-27"


def figure(written, indicator="IND11", **more):
    return make(written.ledger(), Wish(indicator=indicator, **more), Ground(as_of=DAY))


def rows(group):
    return {row.code: (row.n.n, row.of.n if row.of else None) for row in group.rows}


def gaps(group):
    return {gap.reason: gap.n.n for gap in group.gaps}


def five():
    """The worked example of the CTDC codebook of 2024, section 6: FL, SE, other, nothing, FL and SE."""
    written = Written()
    for told in ("ForcedLabour", "SexualExploitation", "OtherExploitation", "", "ForcedLabour;SexualExploitation"):
        written.arrive(told=told)
    return written


def test_the_worked_example_of_five_people():
    made = figure(five())
    assert rows(made.whole) == {
        "ForcedLabour": (2, 4),
        "SexualExploitation": (2, 4),
        "OtherExploitation": (1, 4),
        "@several": (1, 4),
    }
    assert [row.share for row in made.whole.rows][:3] == [0.5, 0.5, 0.25]
    assert (made.whole.total.n, made.whole.answered.n, gaps(made.whole)) == (5, 4, {"": 1})


def test_numbers_that_were_printed_before_still_have_the_mark_they_were_printed_with():
    assert mark(figure(five(), dimensions=("gender",))) == "096fc4c05e78"
    assert mark(figure(five())) != mark(figure(Written()))


def test_nothing_at_all_has_no_shares_and_no_rows():
    made = figure(Written())
    assert (made.whole.total.n, made.whole.rows, made.whole.gaps) == (0, (), ())
    assert made.caveats


def test_only_missing_values_make_no_row():
    written = Written()
    written.arrive(told="!declined")
    written.arrive(told="~", org="lotus")
    written.arrive(told="")
    made = figure(written)
    assert made.whole.rows == ()
    assert gaps(made.whole) == {"declined": 1, "": 1, "~": 1}


def test_a_person_with_two_cases_is_one_person_and_two_cases():
    written = Written()
    who, _ = written.arrive(month="2026-01", told="ForcedLabour")
    again = written.add("case", person=who)
    written.add("intake", person=who, case=again, intake_date_month="2026-05", exploitation_types="SexualExploitation")
    assert figure(written).whole.total.n == 1
    assert rows(figure(written).whole)["@several"] == (1, 1)
    assert figure(written, "IND02").whole.total.n == 2
    assert figure(written, "IND02", first="2026-05-01", last="2026-05-31").whole.total.n == 1


def test_voided_and_erased_are_in_no_number():
    written = five()
    written.add("person", now="erased")
    who = written.add("person")
    case = written.add("case", person=who, now="voided")
    written.add("intake", person=who, case=case, intake_date_month="2026-05", exploitation_types="ForcedLabour")
    assert figure(written).whole.total.n == 5


def test_a_month_that_lies_half_in_the_period_is_undated():
    made = figure(five(), first="2026-05-15", last="2026-12-31")
    assert (made.whole.total.n, made.undated) == (0, 5)


def test_two_records_of_one_person_count_once_where_they_are_linked():
    written = five()
    made = make(written.ledger(same={4: 0}), Wish(indicator="IND11"), Ground(as_of=DAY))
    assert made.whole.total.n == 4
    assert rows(made.whole)["ForcedLabour"] == (1, 3)


def test_several_dimensions_and_a_gap_in_one():
    written = Written()
    written.arrive(told="ForcedLabour", gender="Feminine", citizenships="KH;TH")
    written.arrive(told="ForcedLabour", gender="!declined", citizenships="KH")
    made = figure(written, dimensions=("gender", "citizenships"))
    assert {group.keys: group.total.n for group in made.groups} == {
        ("Feminine", "KH"): 1,
        ("Feminine", "TH"): 1,
        ("!declined", "KH"): 1,
    }
    assert [each.overlaps for each in made.dimensions] == [False, True]


def test_filters_narrow_and_together():
    written = five()
    made = figure(written, filters=(("exploitation_types", "ForcedLabour"),))
    rows = {row.code: row.n.n for row in figure(written).whole.rows}
    assert made.whole.total.n == rows["ForcedLabour"] > 0, "a filter counts whom the figure of its own counts"
    apart = figure(written, "IND15", dimensions=("exploitation_types",))
    assert {each.keys[0]: each.total.n for each in apart.groups if each.keys[0] in rows} == {
        code: many for code, many in rows.items() if not code.startswith("@")
    }  # fmt: skip
    written.add("episode", person=3, case=3, stage="Exploitation", exploitation_types="ForcedLabour")
    assert figure(written, filters=(("exploitation_types", "ForcedLabour"),)).whole.total.n == rows["ForcedLabour"] + 1


@pytest.mark.parametrize(
    "wish",
    [
        {"indicator": "IND99"},
        {"dimensions": ("decided_by",)},
        {"dimensions": ("gender", "gender")},
        {"dimensions": ("gender", "age_band", "citizenships", "house")},
        {"filters": (("shoe_size", "40"),)},
        {"filters": (("service_type", "shelter"),)},
    ],
)
def test_what_is_not_allowed_is_refused(wish):
    with pytest.raises(NoSuchFigure):
        figure(five(), **wish)
