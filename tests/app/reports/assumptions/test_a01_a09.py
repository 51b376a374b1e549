"""Assumptions A01 to A09: the sentence with its real numbers, and the safeguard where answers are taken."""

from dataclasses import replace
from datetime import date

import pytest

from app.forms.catalogue import FORMS, form
from app.forms.check import check
from app.forms.intake import INTAKE
from app.records import counting
from app.records.derive import age, months
from app.records.profiles import keep, own
from app.reports.caveats import assumptions, outside
from app.reports.caveats.a08_blank import BY_QUESTION, OUTSIDE
from app.reports.comparable import NotComparable
from app.reports.figure import Count, Row
from app.reports.make import Ground
from app.reports.profile import Meaning, Profile
from app.reports.report import Report
from app.reports.saying import Saying
from app.reports.sheet import sheet
from app.services.compare_houses import compare_houses
from app.services.make_figure import Wish, make_figure
from app.services.make_report import make_report
from app.tables.cell import Cell
from app.tables.suggest import look, suggest
from db.missing import missing
from db.models import Organisation
from db.types import new_id
from tests import vaults
from tests.app.reports.assumptions.said import DAY, NAMES, YEAR, caveat, facts, figure
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


def test_A01_each_organisation_is_named_with_its_own_definition():
    palermo = Meaning(definition="palermo_2000", law="Article 3", valid_to="2026-06-30")
    later = Meaning(definition="national_law", law="Penal code 12", valid_from="2026-07-01")
    ground = Ground(as_of=DAY, meanings={"": (palermo, later), "lotus": (palermo,), "river": (later,)})
    written = two_houses()
    assert caveat(figure(written, ground=ground), "A01") == (
        "Each organisation decides by its own definition of trafficking: "
        "National law (Penal code 12): Our own organisation; "
        "UN Palermo Protocol, article 3 (Article 3): Our own organisation, Lotus House. "
        "Do not add up or compare across definitions."
    )
    ground = replace(ground, meanings={"lotus": (palermo,)})
    autumn = {"first": "2026-07-01", "last": "2026-12-31"}
    assert "No definition" in caveat(figure(written, "IND21", ground, **autumn), "A01"), "it is no more in force"
    written.add("determination", person=0, case=0, definition_used="national_law", decided_on="2026-05-01")
    told = caveat(figure(written, "IND21", ground, **YEAR), "A01")
    assert (
        "article 3 (Article 3): Lotus House; not said: Our own organisation. Decisions about these people name: "
        in told
    )
    assert "National law." in told


def test_A02_two_organisations_say_how_many_they_are():
    assert caveat(figure(two_houses()), "A02").startswith("From 2 organisations")
    assert caveat(figure(two_houses(), filters=(("house", "lotus"),)), "A02") is None


def test_A02_what_cannot_stand_side_by_side_is_refused_before_anybody_sees_it(tmp_path, monkeypatch):
    desk, lotus, written = vaults.make(tmp_path / "vault").desk, new_id(), Written()
    palermo = Meaning(definition="palermo_2000", law="Article 3", valid_from="2000")
    national = Meaning(definition="national_law", law="Penal code 12", valid_from="2000")
    with desk.write("define") as session:
        session.add(Organisation(id=lotus, name="Lotus House", kind="shelter", ours=False))
        session.flush()
        for each, meaning in ((own(session).id, palermo), (lotus, national)):
            keep(session, each, Profile(meanings=(meaning,), reports_since="2000"), ("hand", desk.store.clock.now()))
    for org in ("", lotus.hex()):
        for _ in range(6):
            who, case = written.arrive(org=org, told="ForcedLabour")
            written.add("determination", person=who, case=case, org=org, status="ActualVictimOfTrafficking",
                        decided_on="2026-05-01", definition_used="palermo_2000")  # fmt: skip
    monkeypatch.setattr(counting, "ledger", lambda *_: written.ledger(today=DAY))
    decided = Wish(indicator="IND21", dimensions=("house",), **YEAR)
    for deed in (
        lambda: make_figure(desk, decided),
        lambda: make_report(desk, Report(name="r", wishes=(decided,), period="2026")),
    ):
        with pytest.raises(NotComparable):
            deed()
    assert len(make_figure(desk, replace(decided, indicator="IND11")).figure.groups) == 2, "a column for each"
    assert compare_houses(desk, replace(decided, indicator="IND11")).verdict == "flagged"
    desk.close()


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
        assert told.startswith("Only 75\N{NO-BREAK SPACE}%")


def test_A04_one_thin_group_is_enough():
    written = Written()
    for at in range(40):
        written.arrive(told="" if at < 4 else "ForcedLabour", gender="Feminine" if at < 6 else "Masculine")
    assert caveat(figure(written), "A04") is None
    assert caveat(figure(written, dimensions=("gender",)), "A04").startswith("Only 33\N{NO-BREAK SPACE}%")


@pytest.mark.parametrize("many", [1, 4, 20])
def test_A04_and_A27_no_share_is_told_of_so_few(many):
    """In the words as in the table: one person without an answer are not 0 %, and not 100 %."""
    written = Written()
    for at in range(many):
        written.arrive(told="" if at == 0 else "ForcedLabour", gender="Feminine" if at == 0 else "Masculine")
    made = figure(written, dimensions=("gender",))
    assert caveat(made, "A04").startswith(f"Fewer than 5 are in one group or in all ({many} in all)")
    assert "%" not in (caveat(made, "A27") or "")
    assert (caveat(made, "A27") is None) == (many == 1)
    questions = figure(written, "IND38", dimensions=("gender",))
    assert [caveat(questions, each).count("%") for each in ("A04", "A27")] == [2 * (many > 5), 0]


def test_A11_of_nothing_nobody_is_said_not_to_record_it():
    assert facts(figure(Written(), "IND16"), "A11") == {"collecting": "0", "houses": "0"}


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


@pytest.mark.parametrize("sure", [82, 60])
def test_A05_the_day_on_which_a_row_was_typed_is_never_taken_for_the_intake(monkeypatch, sure):
    """However near its heading comes to the question."""
    monkeypatch.setattr("app.tables.suggest._SURE", sure)
    days = ("03/05/2026", "11/05/2026", "24/05/2026")
    for typed in ("Created", "Date entered", "Entry date", "Registered on", "Date of data entry", "Timestamp"):
        headings = (typed, "Date of intake")
        rows = [{name: Cell(day) for name in headings} for day in days]
        both = {name: each.field for name, each in suggest(look(rows, headings)).column.items()}
        assert (both["Date of intake"], both.get(typed) == "intake_date") == ("intake_date", False)
        alone = suggest(look(rows, (typed,)))
        assert "intake_date" not in {each.field for each in alone.column.values()}
        assert alone.constant["from_old_records"] == "yes", "and the figure counts it among older records"


def test_A06_no_country_stands_for_another_unless_it_says_so():
    countries = ("citizenships", "country_of_birth", "country_of_origin", "country_of_residence", "stateless")
    filled = {**months("person", {"country_of_origin": "KH"}), **age({"country_of_origin": "KH"})}
    assert not set(countries) & set(filled)
    assert not any(INTAKE.get(name).by_app for name in countries)
    assert "citizenship_is_proxy" in INTAKE.shown({"citizenships": ["KH"], "from_old_records": "yes"})
    written = Written()
    for proxy in ("yes", "no", ""):
        written.arrive(citizenships="KH", citizenship_is_proxy=proxy)
    assert facts(figure(written, "IND07"), "A06") == {"proxies": "1", "total": "3", "unsure": "1"}
    written.records["intake"][2]["from_old_records"] = "no"
    assert facts(figure(written, "IND07"), "A06") == {"proxies": "1", "total": "3"}, "asked of older records alone"
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
    assert "above 100\N{NO-BREAK SPACE}%" in caveat(made, "A09")
    with pytest.raises(ValueError, match="larger"):
        replace(made, whole=replace(made.whole, rows=(Row("x", Count(9), Count(2)),)))


def test_A08_of_questions_no_share_is_said_to_be_of_those_who_answered():
    """Each question has its own share of all records: that somebody answered one of them says nothing."""
    written = Written()
    for at in range(10):
        written.arrive(gender="Feminine", told="ForcedLabour" if at else "", org="ab" if at < 5 else "")
    made = figure(written, "IND38")
    assert caveat(made, "A08").startswith("Shares are of all records, but")
    assert caveat(made, "A11") is None
    assert "in 0\N{NO-BREAK SPACE}% of the records" in caveat(made, "A04")
    assert (
        caveat(made, "A27")
        == "Missing answers: 100\N{NO-BREAK SPACE}% at most and 0\N{NO-BREAK SPACE}% at least, by question."
    )
    lines = [line.cells[0].text for line in sheet(made, Saying(names=NAMES)).lines]
    assert (lines[0], "With an answer" in lines) == ("Everyone counted", False)
    assert {each.text for each in outside(made.caveats, DAY)} & {BY_QUESTION, OUTSIDE} == {BY_QUESTION}
