"""Counting in bulk says the same as going through the units one by one, where records are missing too."""

import random

import pytest

from app.reports.breaks import breaks, houses_of
from app.reports.decided import latest_status
from app.reports.indicators import ind38_completeness, indicators
from app.reports.make import Ground, Wish, make
from app.reports.period import ALWAYS, Period
from app.reports.told import BLANK, both, is_gap
from app.reports.units import Dated, Units, cases_begun, cases_open, last_of_case, last_of_person, people_begun, records
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


def test_breaks_are_those_found_unit_by_unit():
    chance, written = random.Random(9), Written()
    for _ in range(60):
        month, org = f"202{chance.randrange(1, 6)}-0{chance.randrange(1, 10)}", chance.choice(("", "lotus", "river"))
        written.arrive(month=chance.choice((month, month, "")), org=org)
        told = written.records["intake"][-1]
        told |= {"intake_date": chance.choice(("", f"{month}-11")), "form_version": chance.choice("123 ").strip()}
        told["@state"] = chance.choice(("stands", "stands", "voided"))
    book = written.ledger()
    units = cases_begun(book, ALWAYS)
    joined, changed = {}, {}
    for at in book.standing("intake"):
        told, day = written.records["intake"][at], days(written)[at]
        if day[:1].isdigit():
            joined[told["@org"]] = min(day, joined.get(told["@org"], day))
            own = changed.setdefault(told["@org"], {})
            own[told["form_version"]] = min(day, own.get(told["form_version"], day))
    began, form = "Another organisation began to report", "The intake form changed"
    expected = {(day, began) for day in joined.values() if day > min(joined.values())}
    for own in changed.values():
        expected |= {(day, form) for word, day in own.items() if word and day > min(own.values())}
    assert len(expected) > 3
    assert set(breaks(book, units, (), "0001-01-01", "9999-12-31")) == expected
    few = Units(unit="cases", kind="case", slots=[], people=[], cases=[])
    assert breaks(book, few, (("lotus", "2026-01-02", "x"),), "0001-01-01", "9999-12-31") == tuple(
        sorted((day, form) for word, day in changed[""].items() if word and day > min(changed[""].values()))
    ), "nobody is counted, so only what we did ourselves is told"


SPRING = Period("2026-01-15", "2026-03-31")


def stands(made, at, houses):
    told = made.records["case"][at]
    return told["@state"] == "stands" and (houses is None or told["@org"] in houses)


@pytest.mark.parametrize("houses", [None, ("",), ("lotus", "river"), ()])
def test_what_stands_is_judged_with_its_case_and_its_house(written, houses):
    book = written.ledger(houses=houses)
    assert list(book.standing("case")) == [at for at in range(written.many("case")) if stands(written, at, houses)]
    intakes = written.records["intake"]
    good = [each["@state"] == "stands" and (houses is None or each["@org"] in houses) for each in intakes]
    wanted = [at for at, each in enumerate(intakes) if good[at] and stands(written, each["@case"] - 1, houses)]
    assert list(book.standing("intake")) == wanted


def test_marks_are_the_same_for_few_words_and_for_more_than_a_byte_can_tell():
    written = Written()
    for number in range(700):
        written.add("person", gender=str(number), citizenships=str(number % 7))
    book = written.ledger()
    assert book.marks("person", "gender", lambda word: word in {"3", "300"}) == bytes(n in {3, 300} for n in range(700))
    assert book.marks("person", "citizenships", "3".__eq__) == bytes(n % 7 == 3 for n in range(700))


def days(made):
    """The day of each intake where there is one, else its month, else what stands in place of the day."""
    told = ((each["intake_date"], each["intake_date_month"]) for each in made.records["intake"])
    return [day if day[:1].isdigit() or not month[:1].isdigit() else month for day, month in told]


def began(made):
    """Case by case that stands, the date of its first intake."""
    found, dates = {}, days(made)
    for case in range(made.many("case")):
        if stands(made, case, None):
            own = [at for at, each in enumerate(made.records["intake"]) if each["@case"] == case + 1]
            own = [at for at in own if made.records["intake"][at]["@state"] == "stands"]
            found[case] = dates[own[0]] if own else ""
    return found


@pytest.mark.parametrize("period", [ALWAYS, SPRING])
def test_who_began_and_was_open_is_found_case_by_case(written, period):
    book, dates = written.ledger(), began(written)
    inside = {case: period.holds(day) for case, day in dates.items()}
    begun = cases_begun(book, period)
    assert (list(begun.slots), list(begun.dates)) == (
        [case for case in dates if inside[case]], [day for case, day in dates.items() if inside[case]]
    )  # fmt: skip
    assert begun.undated == list(inside.values()).count(None)
    first = {}
    for case, person in zip(begun.slots, begun.people, strict=True):
        if person not in first or dates[case] < dates[first[person]]:
            first[person] = case
    people = people_begun(book, period)
    assert dict(zip(people.people, people.cases, strict=True)) == first
    assert list(people.dates) == [dates[case] for case in people.cases]
    opened = cases_open(book, period)
    if period is ALWAYS:
        assert list(opened.slots) == list(dates)
    else:
        known = {case: day for case, day in dates.items() if day[:1].isdigit()}
        assert list(opened.slots) == [case for case, day in known.items() if day <= period.last[: len(day)]]
        assert opened.undated == len(dates) - len(known)


def test_a_case_is_open_from_its_intake_until_its_closure():
    written = Written()
    for status, closed in (
        ("Active", ""),
        ("Closed", ""),
        ("Closed", "2026-01-10"),
        ("Closed", "2026-02"),
        ("Active", "2025"),
    ):
        _, case = written.arrive(month="2025-12")
        written.records["case"][case]["case_status"] = status
        if closed:
            written.add("closure", person=case, case=case, closed_on_month=closed)
    opened = cases_open(written.ledger(), SPRING)
    assert (list(opened.slots), opened.undated) == ([0, 3], 1)


def test_records_are_dated_and_the_last_of_each_is_kept(written):
    book, told = written.ledger(), days(written)
    wanted = [at for at in book.standing("intake") if written.records["intake"][at]["from_old_records"] == "yes"]
    found = records(book, Dated("cases", "intake", "intake_date", "intake_date_month"), SPRING,
                    book.which("intake", "from_old_records", "yes"))  # fmt: skip
    assert list(found.slots) == [at for at in wanted if SPRING.holds(told[at])]
    assert found.undated == sum(SPRING.holds(told[at]) is None for at in wanted)
    assert list(found.people) == [written.records["intake"][at]["@person"] - 1 for at in found.slots]
    for last, owners in ((last_of_case, found.cases), (last_of_person, found.people)):
        best = {}
        for at, owner in enumerate(owners):
            if owner not in best or found.dates[at] >= found.dates[best[owner]]:
                best[owner] = at
        assert list(last(book, found).slots) == [slot for at, slot in enumerate(found.slots) if at in best.values()]


def test_what_several_records_say_together_is_said_in_their_order(written):
    book, found = written.ledger(same={4: 1, 9: 1}), {}
    for at in book.standing("intake"):
        person, word = book.people("intake")[at], written.records["intake"][at]["exploitation_types"]
        found[person] = word if person not in found else both(found[person], word)
    assert book.by_person("intake", "exploitation_types") == found
    assert {4, 9}.isdisjoint(found)


def test_completeness_says_of_each_unit_which_questions_hold_a_value(written):
    found = indicators()["IND38"].find(written.ledger(), ALWAYS)
    for case, person, word in zip(found.units.slots, found.units.people, found.told, strict=True):
        own = [each for each in written.records["intake"] if each["@case"] == case + 1 and each["@state"] == "stands"]
        rows = {"case": written.records["case"][case], "person": written.records["person"][person]}
        rows["intake"] = own[0] if own else {}
        told = {f"{kind}.{name}": rows[kind].get(name, "") for kind, name in ind38_completeness.FIELDS}
        held = {name: not is_gap(each) for name, each in told.items() if each != "~"}
        assert word == ";".join(sorted(f"{name}={'yes' if each else 'no'}" for name, each in held.items()))


def test_consent_of_each_purpose_is_the_newest_sheet_of_each_receiver():
    """Between receivers a yes stands, but for figures, where a no does."""
    chance, written = random.Random(3), Written()
    expected = {}
    for person in range(80):
        written.arrive()
        for _ in range(chance.randrange(6)):
            purpose = chance.choice(("statistics", "referral", ""))
            status, name = chance.choice(("given_signed", "refused", "")), chance.choice(("Clinic", "Court"))
            written.agree(person, purpose, status, recipient_kind="service_provider", recipient=name)
            said = {"given_signed": "yes", "refused": "no", "": "!undecided"}[status]
            if purpose:
                expected.setdefault(person, {}).setdefault(purpose, {})[name] = said
    order = {"statistics": ("no", "yes", "!undecided"), "referral": ("yes", "no", "!undecided")}
    found = indicators()["IND39"].find(written.ledger(), ALWAYS)
    assert len(found.told) == 80
    for person, word in zip(found.units.people, found.told, strict=True):
        asked = {of: min(told.values(), key=order[of].index) for of, told in expected.get(person, {}).items()}
        assert word == (";".join(sorted(f"{of}={each}" for of, each in asked.items())) or "!not_asked")


def test_the_latest_decision_by_a_day_is_the_one_that_counts():
    chance, written, expected = random.Random(8), Written(), {}
    for person in range(80):
        _, case = written.arrive()
        best = ""
        for number in range(chance.randrange(4)):
            day = chance.choice(("", "2025", "2026-01", "2026-02-03", "!unknown", "2027-01"))
            written.add("determination", person=person, case=case, decided_on=day, status=f"S{number}")
            placed = day if day[:1].isdigit() else ""
            if placed <= "2026-06-30"[: len(placed)] and (person not in expected or placed >= best):
                expected[person], best = f"S{number}", placed
    assert latest_status(written.ledger(), "2026-06-30") == expected


def test_a_need_is_unmet_where_all_that_was_tried_was_not_to_be_had():
    written = Written()
    for states in (("not_available",), ("not_available", "given"), ()):
        person, case = written.arrive()
        written.add(
            "assessment_needs", person=person, case=case, assessed_on="2026-05-01", needs="health=some;legal=none"
        )
        for state in states:
            written.add("service", person=person, case=case, service_type="health", state=state)
    found = indicators()["IND27"].find(written.ledger(), ALWAYS)
    assert [dict(each.split("=") for each in word.split(";"))["health"] for word in found.told] == ["yes", "no", "no"]
