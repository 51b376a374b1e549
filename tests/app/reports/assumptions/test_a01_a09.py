"""Assumptions A01 to A09: the sentence with its real numbers, and the safeguard where answers are taken."""

from dataclasses import replace
from datetime import date

import pytest

from app.forms.catalogue import FORMS, form
from app.forms.check import check
from app.forms.intake import INTAKE
from app.records.derive import age, months
from app.reports.caveats import assumptions, outside
from app.reports.figure import Count, Row
from db.missing import missing
from tests.app.reports.assumptions.said import YEAR, caveat, facts, figure
from tests.app.reports.ledgers import Written

TODAY = date(2026, 11, 27)


def wrong(kind, **answers):
    return {(each.field, each.code) for each in check(form(kind), answers, today=TODAY) if each.severity == "error"}


def two_houses(many=3, **answers):
    written = Written()
    for org in ("", "lotus"):
        for _ in range(many):
            written.arrive(month="2026-05", told="ForcedLabour", org=org, **answers)
    return written


def test_all_27_are_here_in_order():
    assert list(assumptions()) == [f"A{no:02d}" for no in range(1, 28)]


def test_a_figure_cannot_lose_a_sentence_nor_change_one():
    made = figure(two_houses(), dimensions=("gender",))
    for each in made.caveats:
        with pytest.raises(ValueError, match="without a sentence"):
            replace(made, caveats=tuple(other for other in made.caveats if other != each))
        with pytest.raises(ValueError, match="not the one"):
            replace(made, caveats=tuple(replace(o, text="Fine.") if o == each else o for o in made.caveats))


def test_beside_hidden_numbers_no_sentence_tells_any():
    made = figure(two_houses())
    hidden = replace(made.whole, total=Count(None, "small"))
    with pytest.raises(ValueError, match="tells numbers"):
        replace(made, whole=hidden)
    shown = replace(made, whole=hidden, caveats=outside(made.caveats, made.as_of))
    assert not any(fact.isdecimal() for each in shown.caveats for _, fact in each.facts)
    assert {each.assumption for each in made.caveats} <= {each.assumption for each in shown.caveats}


def test_A01_definitions_are_named_and_no_decision_goes_without_one():
    for name in ("definition_used", "definition_version"):
        assert (name, "answer.required") in wrong("determination", status="ActualVictimOfTrafficking")
    assert any(field == "definition_used" for field, _ in wrong("determination", definition_used=missing("declined")))
    written = Written()
    for law in ("palermo_2000", "national_law"):
        who, case = written.arrive(month="2026-05")
        written.add("determination", person=who, case=case, definition_used=law, decided_on="2026-05-01")
    told = caveat(figure(written, "IND21"), "A01")
    assert "National law, UN Palermo Protocol, article 3" in told
    assert "A01" in {each.assumption for each in figure(two_houses()).caveats}


def test_A02_two_organisations_say_how_many_they_are():
    assert caveat(figure(two_houses()), "A02").startswith("From 2 organisations")
    assert caveat(figure(two_houses(), filters=(("house", "lotus"),)), "A02") is None


def test_A03_facts_have_a_source_and_the_figure_says_how_many_rest_on_the_person():
    answers = {"citizenships": ["KH"], "date_of_birth": "2000", "exploitation_types": ["ForcedLabour"]}
    for name in ("citizenship_source", "date_of_birth_source", "information_source"):
        assert name in INTAKE.shown(answers)
        found = check(INTAKE, answers, today=TODAY, closing=True)
        assert (name, "answer.required") in {(each.field, each.code) for each in found}
    written = Written()
    for source in ("person", "document;person", "third_party", ""):
        written.arrive()
        written.records["intake"][-1]["information_source"] = source
    assert facts(figure(written, "IND38"), "A03") == {"total": "4", "person": "2", "unsaid": "1"}


@pytest.mark.parametrize(("blank", "thin"), [(0, False), (1, False), (2, True)])
def test_A04_a_thin_table_says_so(blank, thin):
    written = Written()
    for at in range(8):
        written.arrive(told="" if at < blank else "ForcedLabour")
    told = caveat(figure(written), "A04")
    assert (told is not None) is thin
    if thin:
        assert told.startswith("Only 75 %")


def test_A04_one_thin_group_is_enough():
    written = Written()
    for at in range(40):
        written.arrive(told="" if at < 2 else "ForcedLabour", gender="Feminine" if at < 3 else "Masculine")
    assert caveat(figure(written), "A04") is None
    assert caveat(figure(written, dimensions=("gender",)), "A04").startswith("Only 33 %")


def test_A05_days_are_kept_apart_and_the_figure_names_its_own():
    days = {"started_on": "2024-05", "ended_on": "2024-04", "identified_on": "2026-05-02", "intake_date": "2026-05-01"}
    found = {each.code for each in check(INTAKE, days, today=TODAY)}
    assert {"dates.ended_on_before_started_on", "dates.intake_date_before_identified_on"} <= found
    assert "intake_date" not in months("intake", {"identified_on": "2026-05-01"})
    written = Written()
    for old in ("yes", "no", "no"):
        written.arrive(month="2026-05")
        written.records["intake"][-1]["from_old_records"] = old
    written.arrive(month="")
    made = figure(written, "IND02", **YEAR)
    assert facts(made, "A05") == {"question": "@question:intake.intake_date", "old": "1", "total": "3", "undated": "1"}


def test_A06_no_country_stands_for_another_unless_it_says_so():
    countries = ("citizenships", "country_of_birth", "country_of_origin", "country_of_residence", "stateless")
    filled = {**months("person", {"country_of_origin": "KH"}), **age({"country_of_origin": "KH"})}
    assert not set(countries) & set(filled)
    assert not any(INTAKE.get(name).by_app for name in countries)
    assert "citizenship_is_proxy" in INTAKE.shown({"citizenships": ["KH"], "from_old_records": "yes"})
    written = Written()
    for proxy in ("yes", "no", ""):
        written.arrive(citizenships="KH", citizenship_is_proxy=proxy)
    assert facts(figure(written, "IND07"), "A06") == {"proxies": "1", "total": "3"}
    assert caveat(figure(written, dimensions=("gender",)), "A06") is None
    assert facts(figure(written, "IND04", filters=(("citizenships", "KH"),)), "A06")["proxies"] == "1"


def test_A07_one_country_is_named_once_and_a_proxy_is_counted():
    assert check(INTAKE, {"exploitation_countries": ["KH", "KH"]}, today=TODAY)[0].severity == "error"
    assert ("exploitation_countries", "error") not in {
        (each.field, each.severity) for each in check(INTAKE, {"exploitation_countries": ["KH", "TH"]}, today=TODAY)
    }
    assert not INTAKE.get("exploitation_countries").by_app
    assert not form("episode").get("country").by_app
    written = Written()
    who, case = written.arrive()
    for proxy in ("yes", "no"):
        written.add(
            "episode", person=who, case=case, stage="Exploitation", started_on="2026-05", country="KH",
            country_is_proxy=proxy,
        )  # fmt: skip
    assert facts(figure(written, "IND09"), "A07") == {"proxies": "1", "total": "2"}
    assert facts(figure(written, "IND10"), "A07") == {"proxies": "1", "total": "1"}


def test_A08_blank_is_never_no():
    for each in FORMS.values():
        assert not [field.name for field in each.fields if getattr(field, "default", None) is not None]
    written = Written()
    for told in ("ForcedLabour", "", "!declined", "~"):
        written.arrive(told=told)
    made = figure(written)
    assert facts(made, "A08") == {"answered": "1", "missing": "3", "total": "4"}
    assert {gap.reason: gap.n.n for gap in made.whole.gaps} == {"declined": 1, "": 1, "~": 1}
    assert made.whole.rows == (Row("ForcedLabour", Count(1), Count(1)),)
    children = figure(written, "IND05")
    assert (children.whole.rows[0].n.n, children.whole.rows[0].of.n) == (0, 0)


def test_A09_no_share_without_its_own_denominator():
    assert Row("x", Count(3), None).share is None
    assert Row("x", Count(0), Count(0)).share is None
    written = Written()
    for told in ("ForcedLabour", "ForcedLabour;SexualExploitation", ""):
        written.arrive(told=told)
    made = figure(written)
    assert sum(row.share for row in made.whole.rows if not row.code.startswith("@")) == 1.5
    assert "above 100 %" in caveat(made, "A09")
    with pytest.raises(ValueError, match="larger"):
        replace(made, whole=replace(made.whole, rows=(Row("x", Count(9), Count(2)),)))
