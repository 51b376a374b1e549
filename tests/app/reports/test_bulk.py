"""Counting in bulk says the same as going through the units one by one, where records are missing too."""

import random

import pytest

from app.reports.breaks import breaks, houses_of
from app.reports.make import Ground, Wish, make
from app.reports.told import BLANK
from app.reports.units import Units
from tests.app.reports.ledgers import Written

DAY = "2026-11-27"


@pytest.fixture(scope="module")
def written():
    """Some people without a case, some cases without an intake or with two, some voided, of three houses."""
    chance, made = random.Random(5), Written()
    for _ in range(300):
        org = chance.choice(("", "lotus", "river"))
        person = made.add("person", org=org, gender=chance.choice(("Feminine", "Masculine", "", "!declined")),
                          citizenship_is_proxy=chance.choice(("yes", "no", "")))  # fmt: skip
        for _ in range(chance.randrange(3)):
            case = made.add("case", person=person, org=org, now=chance.choice(("stands", "stands", "voided")))
            for _ in range(chance.randrange(3)):
                made.add("intake", person=person, case=case, org=org, now=chance.choice(("stands", "stands", "voided")),
                         intake_date_month=chance.choice(("2026-01", "2026-03", "2025-12", "")),
                         intake_date=chance.choice(("", "", "2026-02-11", "~")),
                         form_version=chance.choice(("1", "2", "")),
                         from_old_records=chance.choice(("yes", "no", "")), age_is_estimated=chance.choice(("yes", "")),
                         information_source=chance.choice(("person", "papers;person", "", "!unknown")),
                         exploitation_types=chance.choice(("ForcedLabour", "", "Servitude;ForcedLabour")))  # fmt: skip
    return made


def words(made, name):
    """The word of the first intake of each case that stands, one by one; none where there is none."""
    found = {}
    for case, told in enumerate(made.records["case"]):
        if told["@state"] == "stands":
            own = [each for each in made.records["intake"] if each["@case"] == case + 1 and each["@state"] == "stands"]
            found[case] = own[0][name] if own else None
    return found


def fact(figure, assumption, name):
    (caveat,) = [each for each in figure.caveats if each.assumption == assumption]
    return dict(caveat.facts)[name]


def test_sentences_tell_the_first_intake_of_each_case_and_nothing_of_a_case_without(written):
    figure = make(
        written.ledger(), Wish(indicator="IND02", dimensions=("age_band", "gender", "month")), Ground(as_of=DAY)
    )
    told = words(written, "from_old_records")
    assert None in told.values(), "the test is about cases without an intake"
    assert figure.whole.total.n == len(told)
    assert fact(figure, "A05", "old") == fact(figure, "A20", "old") == str(list(told.values()).count("yes"))
    assert fact(figure, "A19", "estimated") == str(list(words(written, "age_is_estimated").values()).count("yes"))
    sources = [each or "" for each in words(written, "information_source").values()]
    assert fact(figure, "A03", "person") == str(sum("person" in each for each in sources))
    assert fact(figure, "A03", "unsaid") == str(sum(not each or each.startswith("!") for each in sources))


def test_the_last_record_never_speaks_for_those_who_have_none():
    """A slot of -1 means no record; a list would give its last."""
    written = Written()
    person = written.add("person", citizenship_is_proxy="yes")
    written.add("case", person=person)
    written.arrive(from_old_records="yes")
    for each in written.records["intake"]:
        each |= {"from_old_records": "yes", "form_version": "9"}
    book = written.ledger()
    nobody = Units(unit="nights", kind="stay", slots=[-1], people=[-1], cases=[-1], dates=["2026-01"])
    assert book.first_ones("intake", [0, 1, -1]) == [-1, 0, -1]
    assert book.said("intake", "form_version", [-1, 0]) == [BLANK, "9"]
    assert (book.tally("person", "citizenship_is_proxy", [-1, 0, 0]), book.tally("stay", "@org", [-1])) == (
        {"yes": 2},
        {},
    )
    assert list(houses_of(book, nobody)) == [BLANK]


def test_breaks_are_those_found_unit_by_unit(written):
    book = written.ledger()
    cases = [case for case, state in enumerate(written.records["case"]) if state["@state"] == "stands"]
    months = [word if word is not None else "" for word in words(written, "intake_date_month").values()]
    houses = [written.records["case"][case]["@org"] for case in cases]
    units = Units(unit="cases", kind="case", slots=cases, people=cases, cases=cases, dates=months)
    forms = [word or "" for word in words(written, "form_version").values()]
    first = lambda told, word: min(m for m, each in zip(months, told, strict=True) if each == word and m)  # noqa: E731
    expected = set()
    for told, what in ((forms, "The intake form changed"), (houses, "Another organisation began to report")):
        since = {word: first(told, word) for word in set(told)}
        start = min(since.values())
        expected |= {(day, what) for word, day in since.items() if day > start and (word or "began" in what)}
    assert set(breaks(book, units, (), "0001-01-01", "9999-12-31")) == expected
