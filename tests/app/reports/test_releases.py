"""Figures that go out together, and after others: nothing small can be subtracted, and an exact solver tries."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.reports.caveat import Caveat
from app.reports.caveats import assumptions, required
from app.reports.comparing import KeptApart, TooMuchToCompare
from app.reports.figure import Bare, Count, Dimension, Figure, Gap, Group, Row
from app.reports.laying import cells, key
from app.reports.linked import Rule
from app.reports.places import Places
from app.reports.protection import NotSafe, protect
from app.reports.releases import Before, ground, printable
from app.reports.tally import SEVERAL
from app.reports.whom import named
from tests.app.reports.exact import betrayed

MONTHS, GENDERS, KINDS = ("2025-01", "2025-02"), ("Feminine", "Masculine"), ("labour", "sexual")
PEOPLE = st.lists(
    st.tuples(
        st.sampled_from(MONTHS), st.sampled_from(GENDERS), st.sampled_from(["", "labour", "sexual", "labour sexual"])
    ),
    max_size=40,
)


def counted(people, keys=(), *, overlaps=False):
    told = Counter()
    for *_, word in people:
        told.update(word.split())
    answered = sum(bool(word) for *_, word in people)
    rows = tuple(Row(kind, Count(told[kind]), Count(answered)) for kind in KINDS)
    if overlaps:
        rows = (*rows, Row("@several", Count(sum(" " in word for *_, word in people)), Count(answered)))
    gaps = (Gap("declined", Count(len(people) - answered)),)
    return Group(keys=keys, total=Count(len(people)), answered=Count(answered), rows=rows, gaps=gaps)


def by_kind(people, split="", **more):
    """Forms of exploitation, which overlap, by month or gender or neither."""
    place = {"month": 0, "gender": 1}.get(split)
    groups = ()
    if place is not None:
        names = (MONTHS, GENDERS)[place]
        groups = tuple(counted([p for p in people if p[place] == n], (n,), overlaps=True) for n in names)
    told = {
        "indicator": "IND11", "title": "t", "question": "q", "unit": "persons", "population": "met",
        "dated_by": "opened", "first": "2025-01-01", "last": "2025-02-28", "as_of": "2025-03-01",
        "codes": "exploitation_type", "overlaps": True, "whole": counted(people, overlaps=True), "groups": groups,
        "dimensions": (Dimension(name=split, label=split),) if split else (),
        **more,
    }  # fmt: skip
    return Figure(**told, caveats=sentences(Bare(**told), len(people)))


def sentences(bare, many):
    """As they stand below a figure inside: full of numbers."""
    facts = (("total", str(many)), ("answered", str(bare.whole.answered.n)))
    return tuple(Caveat(each, assumptions()[each].texts[0], facts) for each in required(bare))


def released(name, figures, rule, before=()):
    made = printable(figures, rule, before)
    return Before(name, tuple(figures), made.hidden, rule.step)


def printed(*releases):
    """What a reader holds: number by set of people and release."""
    return {
        (release.name, key(figure, keys, what)): count.n
        for release in releases
        for figure in release.figures
        for keys, what, count in cells(figure)
        if key(figure, keys, what) not in release.hidden
    }


def alone(people, **more):
    """One answer each, so that the exact solver has few unknowns."""
    plain = [(*person[:2], person[2].split(" ")[0]) for person in people]
    return by_kind(plain, overlaps=False, whole=counted(plain), groups=(), dimensions=(), **more)


@settings(max_examples=10, deadline=None)
@given(PEOPLE, PEOPLE.filter(lambda people: len(people) < 12))
def test_nobody_subtracts_last_month(people, newcomers):
    """The exact solver is given both releases."""
    rule = Rule(3)
    first = released("first", (alone(people),), rule)
    figures = (alone(people + newcomers),)
    linked = ground(figures, [first])
    try:
        hidden = protect(linked, rule).hidden
    except NotSafe:
        return
    assert betrayed(linked, rule, hidden, most=4) == {}


@settings(max_examples=15, deadline=None)
@given(PEOPLE, PEOPLE.filter(lambda people: len(people) < 12), st.sampled_from(["", "gender", "month"]))
def test_no_two_printed_numbers_are_close(people, newcomers, split):
    """The same table a month later, or with one more dimension, subtracted number from number."""
    rule = Rule(3)
    figures = (by_kind(people + newcomers, split),)
    try:
        first = released("first", (by_kind(people),), rule)
        now = printed(released("now", figures, rule, [first]))
    except NotSafe:
        return
    for (_, name), then in printed(first).items():
        if ("now", name) in now:
            assert not 0 < abs(now["now", name] - then) < rule.threshold


@settings(max_examples=8, deadline=None)
@given(PEOPLE, PEOPLE.filter(lambda people: len(people) < 12))
def test_nobody_subtracts_last_month_from_what_is_rounded(people, newcomers):
    """The exact solver is given an exact release and a rounded one, in both orders."""
    for then, now in ((Rule(3), Rule(3, step=5)), (Rule(3, step=5), Rule(3)), (Rule(3, step=4), Rule(3, step=5))):
        figures = (alone(people + newcomers),)
        try:
            linked = ground(figures, [released("first", (alone(people),), then)])
            hidden = protect(linked, now).hidden
        except NotSafe:
            continue
        assert betrayed(linked, now, hidden, most=3) == {}


def test_a_rounded_figure_says_only_ranges():
    people = [(MONTHS[i % 2], GENDERS[i % 2], "labour") for i in range(17)]
    (shown,) = printable((by_kind(people, "gender"),), Rule(3, step=5)).figures
    assert (shown.step, shown.whole.total) == (5, Count(15, "rounded"))
    assert {count.n % 5 for group in (shown.whole, *shown.groups) for count in group.counts() if count.n} == {0}
    assert all(row.share is None for group in (shown.whole, *shown.groups) for row in group.rows)


def test_two_newcomers_are_not_told_by_a_later_total():
    people = [(MONTHS[i % 2], GENDERS[i % 2], "labour") for i in range(60)]
    first = released("first", (by_kind(people),), Rule(11))
    more = [*people, *[(MONTHS[0], GENDERS[0], "labour")] * 2]
    later = printable((by_kind(more),), Rule(11), [first])
    assert first.hidden == set()
    assert later.figures[0].whole.total.n is None
    assert later.figures[0].whole.rows[0].n.n is None


@pytest.mark.parametrize(("sexual", "hides"), [((40, 40), False), ((5, 20), True)], ids=["all shown", "some hidden"])
def test_the_same_figure_again_is_printed_again_and_what_was_hidden_for_the_sake_of_another_stays_so(sexual, hides):
    """Large by itself, and the same number as before: printed now it would tell the small one that it covered."""
    many = zip((*GENDERS, *GENDERS), ("labour", "labour", "sexual", "sexual"), (30, 30, *sexual), strict=True)
    figure = by_kind([(MONTHS[0], gender, kind) for gender, kind, times in many for _ in range(times)], "gender")
    first = released("first", (figure,), Rule(11))
    numbers = printed(replace(first, hidden=frozenset()))
    assert {numbers.get(("first", name), 0) >= 11 for name in first.hidden} == ({True, False} if hides else set())
    assert printable((figure,), Rule(11), [first]).hidden == first.hidden


def test_a_part_of_the_period_does_not_give_the_rest_away():
    """January alone beside January and February: the three of February could be subtracted."""
    january = [(MONTHS[0], GENDERS[0], "labour")] * 40
    both = [*january, *[(MONTHS[1], GENDERS[0], "labour")] * 3]
    figures = (by_kind(both), by_kind(january, last="2025-01-31"))
    shown = printable(figures, Rule(11)).figures
    assert None in {shown[0].whole.total.n, shown[1].whole.total.n}


def test_nor_does_a_filter():
    women = [(MONTHS[0], GENDERS[0], "labour")] * 40
    people = [*women, *[(MONTHS[0], GENDERS[1], "labour")] * 3]
    figures = (by_kind(people), by_kind(women, filters=(("gender", "Feminine"),)))
    shown = printable(figures, Rule(11)).figures
    assert None in {shown[0].whole.total.n, shown[1].whole.total.n}


def test_what_is_hidden_stands_in_no_sentence_and_no_share():
    people = [(MONTHS[0], GENDERS[0], "labour")] * 40 + [(MONTHS[0], GENDERS[0], "")] * 2
    shown = printable((by_kind(people),), Rule(11)).figures[0]
    assert shown.whole.gaps[0].n == Count(None, "small")
    assert {each.assumption for each in shown.caveats} >= {"A08", "A10", "A23"}
    for each in shown.caveats:
        assert each.text == assumptions()[each.assumption].outside
        assert not any(fact.isdecimal() for _, fact in each.facts)
    assert all(row.share is None for row in shown.whole.rows if row.n.n is None or row.of.n is None)


@pytest.mark.parametrize("many", [0, 1])
def test_nobody_and_one_person(many):
    shown = printable((by_kind([(MONTHS[0], GENDERS[0], "labour")] * many, "gender"),), Rule(11)).figures[0]
    assert shown.whole.total.n == (None if many else 0)
    assert shown.whole.rows[0].share is None


def by_gender(people, **more):
    """Two rows and no gap: the same people as a group by gender in another figure."""
    rows = tuple(Row(name, Count(sum(p[1] == name for p in people)), Count(len(people))) for name in GENDERS)
    whole = Group(keys=(), total=Count(len(people)), answered=Count(len(people)), rows=rows, gaps=())
    return by_kind(people, **{"indicator": "IND06", "overlaps": False, "whole": whole, **more})


def test_a_row_and_a_group_of_the_same_answer_are_one_number():
    """40 women in February; in March twelve men more and one woman, when another figure is split by gender."""
    people = [(MONTHS[0], GENDERS[i % 2], "labour") for i in range(80)]
    first = released("first", (by_gender(people),), Rule(11))
    assert first.hidden == set()
    more = [*people, *[(MONTHS[0], GENDERS[1], "labour")] * 12, (MONTHS[0], GENDERS[0], "labour")]
    later = printable((by_kind(more, "gender"),), Rule(11), [first]).figures[0]
    assert {group.keys: group.total.n for group in later.groups}[GENDERS[0],] is None


def test_in_one_release_neither_shows_what_the_other_hides():
    people = [(MONTHS[0], GENDERS[i < 3], "labour") for i in range(60)]
    linked = ground((by_gender(people), by_kind(people, "gender")))
    assert betrayed(linked, Rule(11), protect(linked, Rule(11)).hidden, most=4) == {}
    row = Places(by_gender(people)).of((), ("row", GENDERS[1]))
    assert row == Places(by_kind(people, "gender")).of((GENDERS[1],), ("total",))


def test_people_are_among_their_cases():
    """50 people and 53 cases: three came back, which is small."""
    people = [(MONTHS[0], GENDERS[0], "labour")] * 50
    begun = {"dated_by": "intake.intake_date"}
    persons = by_kind(people, population="People whose first case of the period began in it", **begun)
    again = [*people, *people[:3]]
    cases = by_kind(again, unit="cases", population="Cases whose intake lies in the period", indicator="IND02", **begun)
    shown = printable((persons, cases), Rule(11)).figures
    assert None in {shown[0].whole.total.n, shown[1].whole.total.n}


def test_a_quarter_is_its_months():
    """40 of the first quarter were printed beside 60 of the third; now the first is printed alone, with one more."""
    early, late = [(MONTHS[0], GENDERS[0], "labour")] * 40, [("2025-08", GENDERS[0], "labour")] * 60
    groups = (counted(early, ("2025-Q1",), overlaps=True), counted(late, ("2025-Q3",), overlaps=True))
    year = {"last": "2025-12-31", "dimensions": (Dimension(name="quarter", label="q"),), "groups": groups}
    first = released("first", (by_kind(early + late, **year),), Rule(11))
    assert first.hidden == set()
    more = [*early, (MONTHS[1], GENDERS[0], "labour")]
    assert printable((by_kind(more, last="2025-03-31"),), Rule(11), [first]).figures[0].whole.total.n is None


def test_children_hold_those_whose_age_is_under_18():
    """40 said to be children, 38 with an age: two without one could be subtracted."""

    def rows(figure, many, codes):
        of = Count(60)
        told = tuple(Row(code, Count(n), of) for code, n in codes)
        gaps = (Gap("declined", Count(many - 60)),) if many > 60 else ()
        whole = Group(keys=(), total=Count(many), answered=of, rows=told, gaps=gaps)
        return by_kind([], indicator=figure, overlaps=False, whole=whole)

    ages = rows("IND04", 60, (("9-17", 38), ("30-38", 22)))
    shown = printable((ages, rows("IND05", 60, (("yes", 40),))), Rule(11)).figures
    assert None in {shown[0].whole.rows[0].n.n, shown[1].whole.rows[0].n.n}


def test_more_than_is_compared_is_refused(monkeypatch):
    monkeypatch.setattr("app.reports.comparing._MOST", 2)
    people = [(MONTHS[0], GENDERS[0], "labour")] * 40
    days = [by_kind(people, last=f"2025-02-{day}") for day in (26, 27, 28)]
    assert printable(days[:2], Rule(11)).numbers
    with pytest.raises(TooMuchToCompare):
        printable(days, Rule(11))


def test_what_no_sum_ties_goes_out_alone():
    people = [(MONTHS[0], GENDERS[0], "labour")] * 40
    one, other = by_kind(people, indicator="IND15"), by_kind(people, indicator="IND16")
    first = released("first", (one,), Rule(11))
    with pytest.raises(KeptApart):
        printable((one, other), Rule(11))
    with pytest.raises(KeptApart):
        printable((other,), Rule(11), [first])
    assert printable((one,), Rule(11), [first]).numbers


@pytest.mark.parametrize(
    ("one", "row", "other", "place"),
    [("IND03", "yes", "intake_kind", "returned"), ("IND12", "yes", "exploitation_types", SEVERAL)],
)
def test_rows_that_say_yes_are_tied_to_the_group_they_mean(one, row, other, place):
    figure = by_kind([], indicator=one)
    assert holds(figure, ("row", row), other, place)
    assert holds(figure, ("gap", "declined"), other, "!declined")
    assert not holds(figure, ("total",), other, "!declined")


def holds(figure, what, split, code):
    return (named(split), (frozenset((code,)),)) in Places(figure).of((), what)[0].only
