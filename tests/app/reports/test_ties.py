"""What ties numbers of different words: declared sets, filters, days, grids and answers that may be several."""

from __future__ import annotations

import pytest

from app.reports.figure import Count, Dimension, Gap, Group, Row
from app.reports.indicators import indicators
from app.reports.linked import Linked, Rule
from app.reports.places import Places
from app.reports.proof import unproved
from app.reports.protection import protect
from app.reports.releases import ground, printable
from app.reports.sets import COUNTS
from app.reports.wider import within
from tests.app.reports.exact import betrayed
from tests.app.reports.test_releases import GENDERS, MONTHS, by_gender, by_kind, counted, released


@pytest.mark.parametrize(
    ("one", "other"),
    [("IND08", ("IND07", ("answered",))), ("IND30", ("IND02", ("total",))), ("IND39", ("IND26", ("total",)))],
)
def test_what_an_indicator_counts_is_declared_and_not_read_from_words(one, other):
    """B1, B2, B3: other words, another date, one set of people."""
    told = {"as_of": "2026-01-01", "last": "2025-02-28"}
    wide = Places(by_kind([], indicator=other[0], **told)).of((), other[1])
    assert any(within(a, b) for a in Places(by_kind([], indicator=one, **told)).of((), ("total",)) for b in wide)


def test_of_a_month_that_is_too_short_for_it_a_plan_is_still_of_a_case_that_began():
    """B1, where no day lies thirty days before the end: those whose intake is known by its month alone."""
    told = {"as_of": "2026-01-01", "first": "2025-02-01", "last": "2025-02-28"}
    due, begun = (Places(by_kind([], indicator=code, **told)).of((), ("total",)) for code in ("IND30", "IND02"))
    assert any(within(a, b) for a in due for b in begun)


def test_all_who_began_early_enough_are_among_those_whose_plan_is_due():
    """B1, the other way round: thirty days before the end everybody who began is counted."""
    due = Places(by_kind([], indicator="IND30")).of((), ("total",))
    for last, is_within in (("2025-01-29", True), ("2025-01-30", False)):
        begun = Places(by_kind([], indicator="IND02", last=last)).of((), ("total",))
        assert any(within(a, b) for a in begun for b in due) == is_within


def test_every_indicator_says_what_it_counts():
    assert sorted(COUNTS) == sorted(indicators())


def test_filters_that_exclude_each_other_are_added_up():
    """B7: 100, of them 60 women and 38 men, each alone: two are neither."""
    people = [(MONTHS[0], GENDERS[i % 2], "labour") for i in range(100)]
    figures = [by_kind(people, whole=counted(people[:n], overlaps=True), filters=f) for n, f in (
        (100, ()), (60, (("gender", "Feminine"),)), (38, (("gender", "Masculine"),)))]  # fmt: skip
    assert None in {shown.whole.total.n for shown in printable(figures, Rule(11)).figures}


def test_a_filter_of_two_codes_is_held_against_those_of_each_code_in_a_wider_figure():
    """77 of two ages among 66 and some: the some are eleven at the least, and the rest of all at the most two."""
    ages = {"9-17": 66, "18-20": 12, "30-38": 1, "": 44}
    groups = tuple(counted([(MONTHS[0], GENDERS[0], "labour")] * n, (age,)) for age, n in ages.items())
    people = [(MONTHS[0], GENDERS[0], "labour")] * 123
    told = {"indicator": "IND01", "overlaps": False, "dimensions": (Dimension(name="age_band", label="age_band"),)}
    wide = by_kind(people, **told, whole=counted(people), groups=groups)
    young = by_kind(people[:77], indicator="IND08", overlaps=False, whole=counted(people[:77]),
                    filters=(("age_band", "9-17"), ("age_band", "18-20")))  # fmt: skip
    linked = ground((wide, young))
    many = {tuple(sorted(linked.cells[key].n for key in each.left)) for each in linked.relations if len(each.left) == 2}
    assert (12, 66) in many


def test_people_who_answered_and_cases_that_did_not_are_no_more_than_all_cases():
    """125 people, and 47 cases of others: of 173 cases of the year at the most one was before."""
    kind = (Dimension(name="citizenships", label="citizenships", overlaps=True),)
    groups = tuple(
        Group(keys=(code,), total=Count(n), answered=Count(n), rows=(), gaps=()) for code, n in (("!declined", 47),)
    )
    whole = Group(keys=(), total=Count(172), answered=Count(172), rows=(), gaps=())
    cases = by_kind([], indicator="IND02", unit="cases", overlaps=False, whole=whole, groups=groups, dimensions=kind)
    told = Group(keys=(), total=Count(172), answered=Count(125), rows=(), gaps=(Gap("declined", Count(47)),))
    linked = ground((cases, by_kind([], indicator="IND07", whole=told)))
    sums = {tuple(sorted(linked.cells[key].n for key in each.right)) for each in linked.relations}
    assert (0, 47, 125) in sums


def test_groups_that_overlap_and_all_of_them_tell_how_many_are_in_two():
    """22 and 73 and 24 of 117: two have both citizenships."""
    groups = tuple(
        Group(keys=(code,), total=Count(n), answered=Count(n), rows=(), gaps=())
        for code, n in (("KHM", 22), ("MMR", 73), ("!declined", 24))
    )
    whole = Group(keys=(), total=Count(117), answered=Count(117), rows=(), gaps=())
    kind = (Dimension(name="citizenships", label="citizenships", overlaps=True),)
    cases = by_kind([], indicator="IND02", unit="cases", overlaps=False, whole=whole, groups=groups, dimensions=kind)
    (shown,) = printable((cases,), Rule(11)).figures
    assert None in {shown.whole.total.n, *(group.total.n for group in shown.groups)}


def test_new_cases_are_no_more_than_people_who_began():
    """46 people, 45 new cases: one came back and was not new."""
    kind = (Dimension(name="intake_kind", label="intake_kind"),)
    cases = Places(by_kind([], indicator="IND02", unit="cases", dimensions=kind))
    people = Places(by_kind([], indicator="IND06", overlaps=False)).of((), ("total",))
    for code, is_within in (("new", True), ("returned", False)):
        assert any(within(a, b) for a in cases.of((code,), ("total",)) for b in people) == is_within


def test_a_filter_and_a_row_are_held_against_each_other_over_other_days():
    """B6: 50 women until the 27th; one more on the last day."""
    women = [(MONTHS[0], GENDERS[0], "labour")] * 50
    first = released("first", (by_kind(women, last="2025-02-27", filters=(("gender", "Feminine"),)),), Rule(11))
    more = [*women, women[0], *[(MONTHS[0], GENDERS[1], "labour")] * 50]
    assert printable((by_gender(more),), Rule(11), [first]).figures[0].whole.rows[0].n.n is None


def test_those_who_were_asked_less_those_who_said_yes_are_those_who_said_no():
    """B5: 14 of 15."""
    people = [(MONTHS[0], GENDERS[0], "labour")] * 60
    rows = (Row("research", Count(14), Count(15)),)
    whole = Group(keys=(), total=Count(60), answered=Count(60), rows=rows, gaps=())
    (shown,) = printable((by_kind(people, indicator="IND39", whole=whole),), Rule(11)).figures
    assert None in {shown.whole.rows[0].n.n, shown.whole.rows[0].of.n}


def test_those_who_answered_less_those_who_were_asked_are_those_who_were_not():
    """B5: of 90 there are 60 who answered something, and 55 were asked."""
    people = [(MONTHS[0], GENDERS[0], "labour")] * 90
    rows = (Row("research", Count(20), Count(55)),)
    whole = Group(keys=(), total=Count(90), answered=Count(60), rows=rows, gaps=(Gap("declined", Count(30)),))
    (shown,) = printable((by_kind(people, indicator="IND39", whole=whole),), Rule(11)).figures
    assert None in {shown.whole.rows[0].of.n, shown.whole.answered.n}


def test_of_a_grid_each_row_is_held_by_those_asked_and_they_by_all_who_answered():
    """B5, each tie alone: with all totals there is a second way round to the same difference."""
    row, asked, answered, total = (
        Places(by_kind([], indicator="IND39")).of((), what)
        for what in (("row", "research"), ("of", "research"), ("answered",), ("total",))
    )
    for part, whole in ((row, asked), (asked, answered), (answered, total)):
        assert within(part[0], whole[0])
        assert not within(whole[0], part[0])


def test_two_forms_and_all_who_answered_tell_how_many_met_both():
    """B4: 60 and 45 of 100 are five."""
    people = [(MONTHS[0], GENDERS[0], kind) for kind in ["labour"] * 55 + ["sexual"] * 40 + ["labour sexual"] * 5]
    linked = ground((by_kind(people),))
    assert betrayed(linked, Rule(11), protect(linked, Rule(11)).hidden, most=3) == {}
    (shown,) = printable((by_kind(people),), Rule(11)).figures
    assert [row.n.n for row in shown.whole.rows].count(None) >= 2


def test_what_several_hidden_numbers_are_together_is_not_known_to_be_small():
    """60 were helped, 58 of them are open and were not asked: two are not open, or were asked."""
    linked = Linked()
    for key, n in {"helped": 60, "open": 58, "not asked": 58, "asked": 0}.items():
        linked.put(key, n)
    linked.adds_up("open", ("not asked", "asked"))
    rest = linked.within("open", "helped")
    other = {rest: -2, "open": 2, "asked": 2}
    witnesses = {rest: (other, {}), "open": ({}, other), "asked": ({}, other)}
    assert set(unproved(linked, Rule(3), {"open", "asked"}, witnesses)) == {rest, "asked"}
    assert not protect(linked, Rule(3)).hidden.isdisjoint({"helped", "not asked"})


def test_what_ranges_leave_between_them_may_be_nobody_and_is_no_reason_to_refuse_what_comes_after():
    """Two of three, both told as 0 to 3: the difference is two at the most, whatever is hidden later."""
    assert not Rule(3).holds(0, 2)
    assert Rule(3, step=4).holds(0, 2)
    assert not Rule(3, step=4).holds(1, 2)
    whole = Group(keys=(), total=Count(3), answered=Count(3), rows=(Row("labour", Count(2), Count(3)),), gaps=())
    first = released("first", (by_kind([], whole=whole),), Rule(3, step=4))
    assert first.hidden == set()
    later = by_gender([(MONTHS[0], gender, "labour") for gender in GENDERS] * 20, first="2025-03-01", last="2025-03-31")
    assert printable((later,), Rule(3), (first,)).hidden == set()
