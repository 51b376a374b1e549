"""What is said of who was trained: never more than is known, never a no that nobody gave."""

from __future__ import annotations

import pytest

from app.i18n import english
from app.reports.caveat import Caveat
from app.reports.labels import Names
from app.reports.make import Ground, Wish, make
from app.reports.narrowing import NotNarrowed
from app.reports.notes import notes
from app.reports.period import Period
from app.reports.saying import Saying
from app.reports.sentences import sentence
from app.reports.splits import hours_band
from app.reports.staff import NOT_KEPT, UNPLACED, Known, Numbers, Staff, There
from app.reports.told import NO, NOT_SHARED, YES
from tests.app.reports.ledgers import Written

YEAR = {"first": "2026-01-01", "last": "2026-12-31"}
DAY = "2026-11-27"
SAYING = Saying(names=Names(translate=english))


def told(*trainings, workers=("a", "b", "c")):
    staff = Staff(tuple(Known(each, "2026-01-01") for each in workers), trainings)
    return list(staff.told(Period(**YEAR), DAY))


def figure(written, code, *by, staff=None, **more):
    book = written.ledger(today=DAY)
    book.staff = lambda: staff or Staff()
    return make(book, Wish(indicator=code, dimensions=by, **YEAR), Ground(as_of=DAY, **more))


def rows(whole):
    return {row.code: (row.n.n, row.of.n) for row in whole.rows}


@pytest.mark.parametrize(
    ("trainings", "said"),
    [
        ((), [NOT_KEPT] * 3),
        ((There("2027-01-05", ("a",)),), [NOT_KEPT] * 3),
        ((There("2025-05", ("a",)),), [NO] * 3),
        ((There("2026-05", ("a",)), There("2026-06-01", ("a", "c"))), [YES, NO, YES]),
        ((There("2026-05", ("a",)), There("2026-06-01", gap="!declined")), [YES, "!declined", "!declined"]),
        ((There("2026-05", ("a",)), There("", gap=NOT_SHARED)), [YES, NOT_SHARED, NOT_SHARED]),
        ((There("", ("b",)), There("2026-05", ("a",))), [YES, UNPLACED, NO]),
        ((There("2026-05", gap=NOT_SHARED), There("2026-05", gap="!not_asked")), ["!not_asked"] * 3),
    ],
)
def test_yes_no_or_why_neither_can_be_said(trainings, said):
    assert told(*trainings) == said


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ([("4", "6")], {YES: 4, NO: 2}),
        ([("4", "6"), ("3", "5")], {YES: 4, NOT_SHARED: 2}),
        ([("1", "9"), ("1", "9")], {YES: 1, NOT_SHARED: 1, NO: 7}),
        ([("1", "6"), ("!not_asked", "6")], {YES: 1, NOT_SHARED: 5}),
        ([("0", "6")], {NO: 6}),
        ([("9", "6")], {YES: 6}),
        ([("2", "")], {}),
        ([("@not_shared", "@not_shared")], {}),
    ],
)
def test_numbers_alone_say_at_least_and_at_most(given, said):
    numbers = Numbers()
    for each in given:
        numbers.add(*each)
    found = list(numbers.told())
    assert {word: found.count(word) for word in dict.fromkeys(found)} == said


def test_houses_stand_apart_and_who_told_of_none_is_said_and_not_counted():
    written = Written()
    for house in ("", "lotus", "reed"):
        written.arrive(month="2026-05-01", org=house)
    told_of = {"attended_count": "2", "workers_then": "8", "hours": "3"}
    written.add("training", org="lotus", held_on_month="2026-03", training_subject="first_aid", **told_of)
    written.add("training", org="lotus", held_on_month="2025-03", training_subject="first_aid", **told_of)
    written.add("training", org="lotus", held_on_month="2026-04", now="voided", **told_of)
    ours = Staff((Known("a", "2020-01-01"),), (There("2026-02", ("a",)),))
    made = figure(written, "IND48", "house", staff=ours)
    assert {group.keys[0]: rows(group) for group in made.groups} == {"@ours": {"yes": (1, 1)}, "lotus": {"yes": (2, 8)}}
    assert made.houses == ("", "lotus")
    assert made.unshared == 1, "of the reed house nothing is known"
    trainings = figure(written, "IND47", "training_hours")
    assert rows(trainings.whole) == {"first_aid": (1, 1)}
    assert [group.keys for group in trainings.groups] == [("2-4",)]
    assert trainings.unshared == 1
    for each in (made, trainings):
        assert any("no training is known for this time: 1." in said for said in notes(each, SAYING))


def test_neither_is_narrowed_to_some_people():
    for code in ("IND47", "IND48"):
        with pytest.raises(NotNarrowed):
            make(Written().ledger(), Wish(indicator=code, filters=(("gender", "Feminine"),)), Ground(as_of=DAY))
        with pytest.raises(NotNarrowed):
            figure(Written(), code, allowed=lambda _slot: True)


@pytest.mark.parametrize(
    ("hours", "band"),
    [("0.25", "0-1"), ("1.9", "0-1"), ("2", "2-4"), ("8.5", "5-8"), ("16", "9-16"), ("17", "17+"), ("400", "17+"),
     ("!declined", "!declined"), ("", ""), ("a while", "a while")],
)  # fmt: skip
def test_hours_fall_into_bands(hours, band):
    assert hours_band(hours) == band


def test_what_is_said_below_is_of_staff_and_not_of_people_who_are_helped():
    written = Written()
    written.arrive()
    for code, unit in (("IND47", "trainings"), ("IND48", "workers")):
        made = figure(written, code, staff=Staff((Known("a", "2026-01-01"),)))
        said = [*notes(made, SAYING), *(sentence(each, SAYING.names) for each in made.caveats)]
        assert not [text for text in said if "were met" in text or "for statistics" in text or "A case" in text], said
        assert f"Unit counted: {unit}. A training is not a worker" in " ".join(said)
        assert [text for text in said if "nobody who is helped here is counted" in text]
    helped = make(written.ledger(), Wish(indicator="IND02"), Ground(as_of=DAY))
    assert any("people who were met" in sentence(each, SAYING.names) for each in helped.caveats)


def test_no_line_ends_between_a_number_and_its_sign():
    for text in ("{most} % of {one}", "{most} ٪ من {one}", "ចម្លើយ {most} %។"):
        caveat = Caveat("A27", text, (("most", "7"), ("one", "“5 of 9”")))
        said = sentence(caveat, SAYING.names)
        assert {said[at - 1] for at, sign in enumerate(said) if sign in "%٪"} == {"\N{NO-BREAK SPACE}"}
        assert "7\N{NO-BREAK SPACE}" in said
