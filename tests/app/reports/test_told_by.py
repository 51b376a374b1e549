"""A figure is split and filtered by the record that told the answer, not by all that was written of the person."""

import pytest

from app.reports.make import Ground, Wish, make
from tests.app.reports.ledgers import Written
from tests.app.reports.test_indicators import DAY, YEAR, rows


def figure(written, indicator, *dimensions, **more):
    return make(written.ledger(today=DAY), Wish(indicator=indicator, dimensions=dimensions, **more), Ground(as_of=DAY))


def groups(made):
    return {group.keys: rows(group) for group in made.groups}


@pytest.fixture
def decided():
    """The police said no, an organisation said yes later; of another person nobody decided."""
    written = Written()
    who, case = written.arrive()
    for day, by, status, meaning in (
        ("2026-05-01", "Ngo", "ActualVictimOfTrafficking", "palermo_2000"),
        ("2026-02-01", "Police", "NotAVictimOfTrafficking", "national_law"),
    ):
        written.add("determination", person=who, case=case, decided_by=by, decided_on=day, status=status,
                    definition_used=meaning)  # fmt: skip
    written.arrive()
    return written


def test_a_status_is_of_who_decided_it(decided):
    actual = {"ActualVictimOfTrafficking": (1, 1)}
    assert groups(figure(decided, "IND21", "decided_by")) == {("Ngo",): actual, ("!without",): {}}
    assert groups(figure(decided, "IND21", "definition_used")) == {("palermo_2000",): actual, ("!without",): {}}
    assert figure(decided, "IND21", filters=(("decided_by", "Police"),)).whole.total.n == 0
    assert rows(figure(decided, "IND21", filters=(("decided_by", "Ngo"),)).whole) == actual
    other = Ground(as_of=DAY, allowed={1}.__contains__)
    made = make(decided.ledger(), Wish(indicator="IND21", dimensions=("decided_by",)), other)
    assert groups(made) == {("!without",): {}}


def test_a_decision_in_favour_is_of_who_decided_it(decided):
    assert groups(figure(decided, "IND22", "decided_by", **YEAR)) == {("Ngo",): {"yes": (1, 1)}}
    first_half = figure(decided, "IND22", "decided_by", first="2026-01-01", last="2026-03-31")
    assert groups(first_half) == {("Police",): {"yes": (0, 1)}}


def test_a_screening_is_of_the_list_that_was_used():
    written = Written()
    who, case = written.arrive()
    for day, tool, result in (("2026-01-05", "A", "few"), ("2026-03-05", "B", "strong")):
        written.add("screening", person=who, case=case, screened_on=day, tool=tool, result=result)
    assert groups(figure(written, "IND20", "tool")) == {("B",): {"strong": (1, 1)}}


@pytest.fixture
def agreed():
    """One agreed to care here and refused the coordinator; one was never asked; one agreed to both, under names."""
    written = Written()
    one, _ = written.arrive(org="lotus")
    written.arrive(org="lotus")
    two, _ = written.arrive(gender="Masculine")
    written.agree(one, "care_here")
    written.agree(one, "coordination", "refused", recipient_kind="coordinator")
    written.agree(two, "care_here")
    for name in ("River", "Hill"):
        written.agree(two, "coordination", recipient_kind="coordinator", recipient=name, share_level="coded")
    return written


def test_a_permission_is_of_the_receiver_it_was_given_for(agreed):
    made = figure(agreed, "IND39", "recipient_kind")
    assert rows(made.whole) == {"care_here": (2, 2), "coordination": (1, 2)}
    assert groups(made) == {
        ("this_shelter",): {"care_here": (2, 2)},
        ("coordinator",): {"coordination": (1, 2)},
        ("!without",): {},
    }
    assert {group.keys: group.total.n for group in made.groups} == {
        ("this_shelter",): 2, ("coordinator",): 2, ("!without",): 1,
    }  # fmt: skip
    both = groups(figure(agreed, "IND39", "share_level", "house", "recipient_kind"))
    assert both["coded", "@ours", "coordinator"] == {"coordination": (1, 1)}
    assert both["", "lotus", "coordinator"] == {"coordination": (0, 1)}


def test_a_filter_leaves_the_permissions_that_it_is_true_of(agreed):
    made = figure(agreed, "IND39", "house", filters=(("recipient_kind", "coordinator"), ("gender", "Masculine")))
    assert rows(made.whole) == {"coordination": (1, 1)}
    assert groups(made) == {("@ours",): {"coordination": (1, 1)}}
    allowed = Ground(as_of=DAY, allowed={0}.__contains__)
    some = make(agreed.ledger(today=DAY), Wish(indicator="IND39", dimensions=("recipient_kind",)), allowed)
    assert groups(some) == {("this_shelter",): {"care_here": (1, 1)}, ("coordinator",): {"coordination": (0, 1)}}


def test_the_erased_are_of_the_houses_that_are_counted():
    written = Written()
    for org in ("", "lotus", "lotus"):
        written.add("person", org=org, now="erased")
    written.arrive(org="lotus")
    assert [written.ledger(houses=of).gone("person") for of in (None, {"lotus"}, {""}, {"river"})] == [3, 2, 1, 0]
